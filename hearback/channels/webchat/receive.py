"""The routes of web chat: who asks is checked, counted and answered, and learns nothing else.

A site that may not show the chat, a clinic that there is not, a token that is none, a session that
is over or another's: each is refused in the same words as its kin. Nothing of a message is logged.
"""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TypeVar

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ValidationError
from sse_starlette import EventSourceResponse, ServerSentEvent

from hearback.channels.webchat.limits import Limits
from hearback.channels.webchat.payloads import (
    MAX_BODY,
    BodyTooLarge,
    Message,
    Renew,
    Start,
    Unreadable,
    begun_json,
    page_json,
    shown_json,
    state_json,
)
from hearback.channels.webchat.tokens import Tokens
from hearback.core.chat_wire import ChatDoor, Holder, Page
from hearback.core.errors import HearbackError

Form = TypeVar("Form", bound=BaseModel)
WIDGET = Path(__file__).parent / "widget.js"
PING = 20  # seconds; proxies close a silent connection
MOST_STREAMS = 2000  # of one process; who comes later asks for pages instead
CACHED = {"Cache-Control": "public, max-age=300", "X-Content-Type-Options": "nosniff"}


class NotHere(HearbackError):
    """An empty 403 (hearback.main.refused)."""

    status = 403

    def __init__(self) -> None:
        super().__init__("This site does not show this chat.")


class NoSession(HearbackError):
    status = 401

    def __init__(self) -> None:
        super().__init__("This chat is over. Begin a new one.")


class Full(HearbackError):
    status = 503
    retry = True

    def __init__(self) -> None:
        super().__init__("Too many open streams. Ask for /chat/events instead.")


class Routes:
    def __init__(self, door: ChatDoor, tokens: Tokens, limits: Limits) -> None:
        self._door, self._tokens, self._limits = door, tokens, limits
        self._open = 0

    async def widget(self) -> Response:
        return Response(WIDGET.read_bytes(), media_type="text/javascript", headers=CACHED)

    async def begin(self, request: Request) -> Response:
        origin = await self._known_origin(request)
        await self._limits.count("start", _address(request))
        wish = await _json(request, Start)
        begun = await self._door.begin(wish.clinic, origin, wish.language)
        if begun is None:
            raise NotHere
        token = self._tokens.issue(begun.holder, now=self._door.now())
        return JSONResponse(begun_json(begun, token), 201)

    async def renew(self, request: Request) -> Response:
        holder = await self._holder(request, "renew")
        wish = await _json(request, Renew)
        newer = await self._door.renew(holder, _origin(request), here=wish.here)
        if newer is None:
            raise NoSession
        return JSONResponse({"token": self._tokens.issue(newer, now=self._door.now())})

    async def write(self, request: Request) -> Response:
        holder = await self._holder(request, "write")
        message = await _json(request, Message)
        if not await self._door.take(holder, _origin(request), message.id, message.text):
            raise NoSession
        return JSONResponse({"id": str(message.id)}, 202)

    async def events(self, request: Request) -> Response:
        """For pages without a stream."""
        page = await self._page(await self._holder(request, "read"), request)
        return JSONResponse(page_json(page), headers={"Cache-Control": "no-store"})

    async def stream(self, request: Request) -> Response:
        holder = await self._holder(request, "read")
        await self._page(holder, request)
        if self._open >= MOST_STREAMS:
            raise Full
        pages = self._door.follow(holder, _after(request))
        return EventSourceResponse(
            self._counted(pages), ping=PING, headers={"Cache-Control": "no-store"}
        )

    async def end(self, request: Request) -> Response:
        holder = await self._holder(request, "renew")
        await self._door.end(holder, _origin(request))
        return Response(status_code=204)

    async def _page(self, holder: Holder, request: Request) -> Page:
        page = await self._door.page(holder, _origin(request), _after(request))
        if page is None:
            raise NoSession
        return page

    async def _counted(self, pages: AsyncIterator[Page | None]) -> AsyncIterator[ServerSentEvent]:
        self._open += 1
        try:
            async for page in pages:
                if page is None:
                    return
                for told in _told(page):
                    yield told
        finally:
            self._open -= 1

    async def _holder(self, request: Request, what: str) -> Holder:
        """Raises NotHere, NoSession, TooMany."""
        await self._known_origin(request)
        await self._limits.count("ask", _address(request))
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        is_bearer = scheme.lower() == "bearer"
        holder = self._tokens.read(token, now=self._door.now()) if is_bearer else None
        if holder is None:
            raise NoSession
        await self._limits.count(what, holder.session_id.hex)
        return holder

    async def _known_origin(self, request: Request) -> str:
        """The site that asks. A browser names it on every POST; a GET without one comes from a
        page of our own address or from no browser, and has its token. Raises NotHere."""
        origin = _origin(request)
        missing = not origin and request.method == "POST"
        if missing or (origin and origin not in await self._door.origins()):
            raise NotHere
        return origin


def router(door: ChatDoor, tokens: Tokens, limits: Limits) -> APIRouter:
    does, routes = Routes(door, tokens, limits), APIRouter(prefix="/chat", tags=["chat"])
    routes.add_api_route("/widget.js", does.widget, methods=["GET"])
    routes.add_api_route("/sessions", does.begin, methods=["POST"])
    routes.add_api_route("/token", does.renew, methods=["POST"])
    routes.add_api_route("/messages", does.write, methods=["POST"])
    routes.add_api_route("/events", does.events, methods=["GET"])
    routes.add_api_route("/stream", does.stream, methods=["GET"])
    routes.add_api_route("/end", does.end, methods=["POST"])
    return routes


def _told(page: Page) -> list[ServerSentEvent]:
    shown = [ServerSentEvent(_line(shown_json(each)), id=str(each.seq)) for each in page.events]
    return [*shown, ServerSentEvent(_line(state_json(page.state)), event="state")]


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _origin(request: Request) -> str:
    return request.headers.get("origin", "")


def _address(request: Request) -> str:
    return request.client.host if request.client else "unknown"


def _after(request: Request) -> int:
    """The last event that the page has; nonsense is 0."""
    given = request.headers.get("last-event-id") or request.query_params.get("after") or "0"
    return int(given) if given.isascii() and given.isdigit() and len(given) <= 9 else 0


async def _json(request: Request, form: type[Form]) -> Form:
    """Raises BodyTooLarge, Unreadable; neither quotes what was sent."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise BodyTooLarge
    try:
        return form.model_validate_json(body or b"{}")
    except ValidationError:
        raise Unreadable from None
