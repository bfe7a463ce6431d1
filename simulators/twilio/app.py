"""The whole server: Twilio's API, the handset's doors and the page, in one application."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Message, Receive, Scope, Send

from simulators.twilio import api, phone
from simulators.twilio.config import Config
from simulators.twilio.provider import Provider

PAGE = Path(__file__).parent / "page"

HEADERS = {
    b"content-security-policy": (
        b"default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
}


class Simulator(Starlette):
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Keep the server's own `send` at hand, for the fault that hangs up on a client."""
        if scope["type"] == "http":
            scope["simulator.raw_send"] = send
            send = _with_headers(send)
        await super().__call__(scope, receive, send)


def create_app(config: Config) -> Starlette:
    """The log is read here, so that a damaged one stops the start with its line."""
    provider = Provider(config)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        await provider.close()

    app = Simulator(
        routes=[
            Route("/", _page),
            *phone.routes(provider),
            *api.routes(provider),
            Mount("/page", StaticFiles(directory=PAGE)),
        ],
        exception_handlers={phone.WrongRequest: phone.say_what_is_wrong},
        lifespan=lifespan,
    )
    app.state.provider = provider
    return app


async def _page(_: Request) -> Response:
    return FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message.get("headers", []), *HEADERS.items()]
        await send(message)

    return sending
