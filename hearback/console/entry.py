"""Coming in and going out: sign-in, second factor, the page's language."""

import re
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence

from fastapi import APIRouter, Request, Response
from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from markupsafe import Markup

from hearback.agents.model import Staff
from hearback.agents.passwords import matches
from hearback.agents.second_factor import new_secret, picture, step_of
from hearback.agents.signing_in import (
    NotIn,
    SignedIn,
    entered,
    known_hash,
    proof_of,
    replace,
    sign_out,
)
from hearback.console.guard import (
    COOKIE,
    DOOR,
    AtWork,
    Desk,
    FormNotOurs,
    at_work,
    form_of,
    is_ours,
    keep,
)
from hearback.console.pages import HEADERS, LANGUAGES, page, see_other, words_in
from hearback.console.returning import HOME, way_back
from hearback.conversations.holding import put_all_back

# From one address; an account locks by itself as well.
TRIES = RateLimitItemPerMinute(30)
SECRET = re.compile("[A-Z2-7]{32}")  # base32, as we make them


class Entry:
    """Signing in and out, and what belongs to one's own account."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def door(self, request: Request) -> Response:
        return door_page(self._desk, request)

    async def come_in(self, request: Request) -> Response:
        form, door = await form_of(request), request.cookies.get(DOOR)
        # No other site's form brings the cookie along; what is proved by none, anybody can prove.
        if not door or not is_ours(form, proof_of(door)):
            raise FormNotOurs
        address = request.client.host if request.client else "unknown"
        if not await self._limiter.hit(TRIES, "sign-in", address):
            return door_page(self._desk, request, "sign_in_slow", 429)
        name, code = form.get("name", "")[:80], form.get("code", "")[:10]
        async with self._desk.db.begin() as session:
            kept = await known_hash(session, name)
        is_right = await matches(form.get("password", ""), kept)
        async with self._desk.db.begin() as session:
            now = self._desk.wall.now()
            outcome = await entered(session, name, is_right=is_right, code=code, now=now)
            if isinstance(outcome, SignedIn):
                await replace(session, request.cookies.get(COOKIE, ""), now=now)
        if isinstance(outcome, NotIn):
            return door_page(self._desk, request, f"sign_in_{outcome.value}", 401, form)
        return keep(see_other(way_back(form.get("to", ""))), self._desk, COOKIE, outcome.token)

    async def here(self, request: Request) -> Response:
        """Asked by an open page itself: whether its reader is still signed in. A page that nobody
        is signed in for any more shows no patient."""
        async with at_work(self._desk, request):
            return Response(status_code=204, headers=dict(HEADERS))

    async def leave(self, request: Request) -> Response:
        """What the person holds goes back to the queue: nobody waits for one who has left."""
        async with at_work(self._desk, request) as it:
            await put_all_back(it.doing)
            await sign_out(it.session, it.who, now=self._desk.wall.now())
        gone = see_other("/console/sign-in")
        gone.delete_cookie(COOKIE, path="/console")
        return gone

    async def offer_factor(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            return _factor(it, new_secret())

    async def set_factor(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            secret, staff = it.typed("secret"), it.who.staff
            is_secret = SECRET.fullmatch(secret) is not None
            step = (
                step_of(secret, it.typed("code"), None, now=self._desk.wall.now())
                if is_secret
                else None
            )
            kept = await it.session.get_one(Staff, staff.id, with_for_update=True)
            if kept.totp_sealed is not None or step is None:
                return _factor(it, secret if is_secret else new_secret(), wrong=True)
            kept.totp, kept.totp_step = secret, step
            await it.note("second_factor_set", staff.id)
        return see_other(HOME)

    async def speak(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            wanted = it.typed("language")
            if wanted in LANGUAGES:
                (await it.session.get_one(Staff, it.who.staff.id)).language = wanted
        return see_other(HOME)


def routes(desk: Desk) -> APIRouter:
    made, handlers = APIRouter(), Entry(desk)
    table: Sequence[tuple[str, str, Callable[..., Awaitable[Response]]]] = (
        ("/sign-in", "GET", handlers.door),
        ("/sign-in", "POST", handlers.come_in),
        ("/sign-out", "POST", handlers.leave),
        ("/here", "GET", handlers.here),
        ("/second-factor", "GET", handlers.offer_factor),
        ("/second-factor", "POST", handlers.set_factor),
        ("/language", "POST", handlers.speak),
    )
    for path, method, handler in table:
        made.add_api_route(path, handler, methods=[method], response_model=None)
    return made


def _factor(it: AtWork, secret: str, *, wrong: bool = False) -> Response:
    staff = it.who.staff
    return page(
        "second_factor.html",
        it.words,
        422 if wrong else 200,
        is_set=staff.totp_sealed is not None,
        secret=secret,
        picture=Markup(picture(secret, staff.name)),  # noqa: S704 - our own shapes, no words
        wrong=wrong,
        proof=it.proof,
        who=staff,
        may=it.may,
        at="second_factor",
    )


def door_page(
    desk: Desk,
    request: Request,
    trouble: str | None = None,
    status: int = 200,
    form: Mapping[str, str] | None = None,
) -> Response:
    asked = request.query_params.get("lang", "")
    accepted = request.headers.get("accept-language", "en")[:2].lower()
    words = words_in(asked if asked in LANGUAGES else accepted)
    token = request.cookies.get(DOOR) or secrets.token_urlsafe(24)
    name = (form or {}).get("name", "")[:80]
    to = way_back((form or request.query_params).get("to", ""))
    shown = page(
        "sign_in.html",
        words,
        status,
        trouble=trouble,
        proof=proof_of(token),
        name=name,
        to=None if to == HOME else to,
        was_signed_in=form is None and "out" in request.query_params,
        is_demo=not desk.is_live,
        has_provider=desk.provider is not None,
    )
    return keep(shown, desk, DOOR, token)
