"""Which sites' pages a browser lets talk to the chat: exactly those that a clinic has named."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hearback.core.chat_wire import ChatDoor

PREFIX = "/chat/"
ALLOWED = {
    "access-control-allow-methods": "GET, POST",
    "access-control-allow-headers": "authorization, content-type, last-event-id",
    "access-control-max-age": "600",
}


class Crossing:
    """Answers a browser's question beforehand, and names the site on the way back. A site that is
    not named gets no such header, so that its pages cannot read even a refusal."""

    def __init__(self, app: ASGIApp, door: ChatDoor) -> None:
        self._app, self._door = app, door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(PREFIX):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        origin = headers.get("origin", "")
        known = bool(origin) and origin in await self._door.origins()
        if scope["method"] == "OPTIONS" and "access-control-request-method" in headers:
            await _preflight(origin if known else None, send)
            return

        async def named(message: Message) -> None:
            if message["type"] == "http.response.start":
                back = MutableHeaders(scope=message)
                back.add_vary_header("Origin")
                if known:
                    back["access-control-allow-origin"] = origin
            await send(message)

        await self._app(scope, receive, named)


async def _preflight(origin: str | None, send: Send) -> None:
    """One site that may, or nothing at all."""
    told = {"vary": "Origin", "content-length": "0"}
    if origin is not None:
        told |= {"access-control-allow-origin": origin, **ALLOWED}
    headers = [(name.encode(), value.encode()) for name, value in told.items()]
    await send(
        {"type": "http.response.start", "status": 204 if origin else 403, "headers": headers}
    )
    await send({"type": "http.response.body", "body": b""})
