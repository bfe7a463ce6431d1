"""The whole server: Twilio's API, the handset's doors and the page, in one application."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Message, Receive, Scope, Send

from simulators.twilio import api, phone
from simulators.twilio.config import Config
from simulators.twilio.provider import Provider

PAGE = Path(__file__).parent / "page"

# The demo clinic's website is a site of its own: it takes the chat from the service's address.
SITE_POLICY = (
    "default-src 'self'; script-src {service}; connect-src {service}; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
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
            Route("/clinic", clinic("clinic.html", config)),
            Route("/clinic/es", clinic("clinica.html", config)),
            *phone.routes(provider),
            *api.routes(provider),
            # segments.js is the desk's own: one count for both
            Mount("/page", StaticFiles(directory=PAGE, follow_symlink=True)),
        ],
        exception_handlers={phone.WrongRequest: phone.say_what_is_wrong},
        lifespan=lifespan,
    )
    app.state.provider = provider
    return app


async def _page(_: Request) -> Response:
    return FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})


def clinic(name: str, config: Config) -> Callable[[Request], Response]:
    """A clinic's page with the chat on it."""
    service = config.webhook_base
    policy = SITE_POLICY.format(service=service)

    def page(_: Request) -> Response:
        content = (PAGE / name).read_text().replace("{{service}}", service)
        headers = {"Cache-Control": "no-cache", "Content-Security-Policy": policy}
        return HTMLResponse(content, headers=headers)

    return page


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            given = message.get("headers", [])
            named = {name.lower() for name, _ in given}
            ours = [(name, value) for name, value in HEADERS.items() if name not in named]
            message["headers"] = [*given, *ours]
        await send(message)

    return sending
