"""The desk's pages: templates, words in both languages, and the headers that all of them carry."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from hearback.core.own_files import read_yaml
from hearback.texts.telling import clock_time, day

HERE = Path(__file__).parent
LANGUAGES = ("en", "es")
# Nothing but our own files, and no script or style in the markup: what a patient wrote stays words.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class WordsMissing(LookupError):
    def __init__(self, key: str, language: str) -> None:
        super().__init__(f"The desk has no words {key!r} in {language!r}; see console/words.")


class Words:
    """What the pages say in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._words = _read(language)

    def __call__(self, key: str, **values: object) -> str:
        try:
            return self._words[key].format_map(values)
        except KeyError as error:
            raise WordsMissing(key, self.language) from error

    def raw(self, key: str) -> str:
        """With its places to fill in, for a script that fills them."""
        return self._words[key]

    def has(self, key: str) -> bool:
        return key in self._words

    def day_and_time(self, at: datetime, zone: str) -> str:
        return f"{day(at, zone, self.language)}, {clock_time(at, zone)}"

    def clock(self, at: datetime, zone: str) -> str:
        return clock_time(at, zone)

    def date_of(self, at: datetime, zone: str) -> str:
        return day(at, zone, self.language)

    def lasting(self, span: timedelta) -> str:
        """`under a minute`, `12 min`, `3 h 5 min`, `2 days`."""
        minutes = int(span.total_seconds() // 60)
        if minutes < 1:
            return self("span_moment")
        if minutes < 60:
            return self("span_minutes", minutes=minutes)
        if minutes < 48 * 60:
            return self("span_hours", hours=minutes // 60, minutes=minutes % 60)
        return self("span_days", days=minutes // (24 * 60))


@cache
def _read(language: str) -> Mapping[str, str]:
    content: dict[str, str] = read_yaml(HERE / "words" / f"{language}.yml")
    return content


def words_in(language: str) -> Words:
    return Words(language if language in LANGUAGES else "en")


@cache
def environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["iso"] = lambda at: at.isoformat(timespec="seconds")
    made.filters["zoned"] = lambda at, zone: at.astimezone(ZoneInfo(zone))
    return made


def page(template: str, words: Words, status: int = 200, /, **context: Any) -> HTMLResponse:
    body = environment().get_template(template).render(t=words, **context)
    return HTMLResponse(body, status, headers=dict(HEADERS))


def piece(name: str, block: str, words: Words, /, **context: Any) -> HTMLResponse:
    """One block of a page, for a swap: the same markup that the full page shows."""
    template = environment().get_template(name)
    made = template.new_context({"t": words, **context})
    return HTMLResponse("".join(template.blocks[block](made)), headers=dict(HEADERS))


def see_other(address: str) -> Response:
    return Response(status_code=303, headers={**HEADERS, "Location": address})


def is_swap(request: Request) -> bool:
    """Whether a script asks for a piece, and not a person for a page."""
    return request.headers.get("hx-request") == "true"


def told(event: Mapping[str, object]) -> str:
    return json.dumps(event, separators=(",", ":"))
