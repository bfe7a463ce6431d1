"""Where a person goes on after signing in: at the page of ours that they had asked for."""

import re
from urllib.parse import urlencode, urlsplit

from fastapi import Request

from hearback.console.guard import COOKIE, is_by_itself
from hearback.console.pages import is_swap

HOME = "/console/inbox"
DOOR = "/console/sign-in"
SHOWN = "hx-current-url"  # the page that a script of ours asks from
# Its beginning alone: a deed of a thread ends at the thread's page, a piece of it as well. No
# other address is ever gone to, whatever a link to the door says.
ID = "[0-9a-f-]{36}"
OURS = re.compile(
    rf"/console/(?:(?:threads|review)/{ID}|glass/break"
    r"|tasks|search|reports|review|answers|glass|trail)(?![^/])"
)


def way_back(asked: str) -> str:
    """The page of ours that an address belongs to; the inbox for all others."""
    found = OURS.match(asked)
    return HOME if found is None else found[0]


def to_the_door(request: Request) -> str:
    """The sign-in page, which knows where to go on, and that a session was there and is over."""
    shown = request.headers.get(SHOWN)
    to = way_back(urlsplit(shown).path if shown else request.url.path)
    told = {
        **({} if to == HOME else {"to": to}),
        **({"out": "yes"} if COOKIE in request.cookies else {}),
    }
    return f"{DOOR}?{urlencode(told, safe='/')}" if told else DOOR


def is_by_script(request: Request) -> bool:
    """A script is told by a header where to go: it would take the door for what it asked for."""
    return is_swap(request) or is_by_itself(request)
