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
from hearback.console.guard import Desk, NotFound, NotSignedIn, SecondFactorMissing, at_work
from hearback.console.live import Live
from hearback.console.pages import HEADERS, page, see_other, words_in
from hearback.console.returning import HOME, is_by_script, to_the_door, way_back
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
    done = request.method == "POST" and not isinstance(error, NotFound)
    thread = way_back(request.url.path) if done else HOME
    back = thread if "/threads/" in thread else None
    return page("refused.html", words, error.status, told=told, back=back)


def _elsewhere(request: Request, error: HearbackError) -> Response:
    """To the door. A script is told by a header; a form that came too late loses nothing: what was
    typed stays in the browser's tab, and is there again after signing in (static/drafts.js)."""
    is_out = isinstance(error, NotSignedIn)
    door = to_the_door(request) if is_out else "/console/second-factor"
    if is_by_script(request):
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

    @made.get("/static/{name:path}")
    async def static(name: str) -> Response:
        """Named files only, never a path."""
        if name not in FILES:
            raise NotFound
        kept = {**HEADERS, "Cache-Control": "public, max-age=3600"}
        return FileResponse(FILES[name], media_type=KINDS[FILES[name].suffix], headers=kept)

    @made.get("/{rest:path}")
    async def elsewhere(request: Request) -> Response:
        """No such page: told as all refusals are. The address of a deed, loaded anew by a browser,
        leads to the page that it was done on."""
        async with at_work(desk, request):
            to = way_back(request.url.path)
        if to in {HOME, request.url.path}:
            raise NotFound
        return see_other(to)

    return made
