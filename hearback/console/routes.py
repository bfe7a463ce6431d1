"""All of the desk under one prefix, and what a person reads when something is refused."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse
from fastapi.routing import APIRoute

from hearback.console import (
    approved,
    entry,
    glass,
    inboxes,
    practice,
    provider_entry,
    reports,
    reviewing,
    threads,
    trail,
    visits,
)
from hearback.console.guard import Desk, NotFound, NotSignedIn, SecondFactorMissing
from hearback.console.live import Live
from hearback.console.pages import HEADERS, is_swap, page, see_other, words_in
from hearback.core.errors import HearbackError

STATIC = Path(__file__).parent / "static"
KINDS = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
FILES = {file.name: file for file in STATIC.iterdir() if file.suffix in KINDS}


class DeskRoute(APIRoute):
    """A refusal is a page: what happened and what to do next."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        inner = super().get_route_handler()

        async def handled(request: Request) -> Response:
            try:
                return await inner(request)
            except RequestValidationError:
                return refused(request, NotFound())  # an id that is none
            except HearbackError as error:
                return refused(request, error)

        return handled


def refused(request: Request, error: HearbackError) -> Response:
    if isinstance(error, NotSignedIn | SecondFactorMissing):
        return _elsewhere(request, error)
    accepted = request.headers.get("accept-language", "en")[:2]
    words = words_in(getattr(request.state, "language", accepted))
    key = f"error_{type(error).__name__}"
    told = words(key) if words.has(key) else str(error)
    return page("refused.html", words, error.status, told=told, is_swap=is_swap(request))


def _elsewhere(request: Request, error: HearbackError) -> Response:
    """To the door. A script is told by a header; a form that came too late loses nothing of the
    patient's: what was typed is still in the page before."""
    door = "/console/sign-in" if isinstance(error, NotSignedIn) else "/console/second-factor"
    if is_swap(request) or request.url.path == "/console/events":
        return Response(status_code=401, headers={**HEADERS, "HX-Redirect": door})
    return see_other(door)


def router(desk: Desk, live: Live) -> APIRouter:
    made = APIRouter(
        prefix="/console",
        route_class=DeskRoute,
        include_in_schema=False,
        default_response_class=Response,
    )
    parts = (
        *(entry.routes(desk), inboxes.routes(desk, live), threads.routes(desk)),
        *(visits.routes(desk), reports.routes(desk), reviewing.routes(desk), trail.routes(desk)),
        practice.routes(desk),
        *(provider_entry.routes(desk), glass.routes(desk), approved.routes(desk)),
    )
    for part in parts:
        for route in part.routes:
            assert isinstance(route, APIRoute)
            made.add_api_route(
                route.path or "",
                route.endpoint,
                methods=[*(route.methods or ())],
                response_model=None,
            )

    @made.get("/static/{name}")
    async def static(name: str) -> Response:
        """Named files only, never a path."""
        if name not in FILES:
            raise NotFound
        kept = {**HEADERS, "Cache-Control": "public, max-age=3600"}
        return FileResponse(FILES[name], media_type=KINDS[FILES[name].suffix], headers=kept)

    return made
