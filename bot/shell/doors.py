"""The shell's HTTP routes: JSON in, JSON out, a token on every one but /healthz."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from hmac import compare_digest
from logging import ERROR, WARNING
from pathlib import Path
from time import perf_counter
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from bot.shell.failures import TurnFailed
from bot.shell.logs import note, trail
from bot.shell.mind import Mind, NoSuchModel
from bot.shell.wire import Answer, BadRequest, Turn, messages_from, turn_from

READING = "reading"  # what the model alone takes, without the way to it

Handler = Callable[[Request], Awaitable[JSONResponse]]
Lifespan = Callable[[], Awaitable[None]]


class Doors:
    def __init__(self, mind: Mind, *, token: str, first_model: str) -> None:
        self._mind, self._token, self._first_model = mind, token, first_model

    def application(self, begin: Callable[[], Any] = lambda: None) -> Starlette:
        """begin: called once the loop runs, to start loading the first model."""

        @asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[None]:
            begin()
            yield

        routes = [
            Route("/healthz", self.health),
            Route("/turn", self._guarded(self.turn), methods=["POST"]),
            Route("/understand", self._guarded(self.understand), methods=["POST"]),
            Route("/model", self._guarded(self.change_model), methods=["PUT"]),
        ]
        return Starlette(routes=routes, lifespan=lifespan)

    async def health(self, _: Request) -> JSONResponse:
        model = self._mind.speaker.model if self._mind.ready else self._first_model
        return JSONResponse({"status": "ready" if self._mind.ready else "loading", "model": model})

    async def turn(self, request: Request) -> JSONResponse:
        turn, speaker, began = turn_from(await _body(request)), self._mind.speaker, perf_counter()
        try:
            answer = await speaker.turn(turn)
        except Exception as error:
            _note_failed(turn, error, began)
            raise
        _note_taken(turn, answer, began)
        return JSONResponse(answer.as_json(speaker.model))

    async def understand(self, request: Request) -> JSONResponse:
        said, began = messages_from(await _body(request)), perf_counter()
        read = await self._mind.speaker.understand(said)
        took = {"Server-Timing": f"{READING};dur={1000 * (perf_counter() - began):.3f}"}
        results = [{**one.as_json(), "entities": list(one.entities)} for one in read]
        return JSONResponse({"results": results}, headers=took)

    async def change_model(self, request: Request) -> JSONResponse:
        body = await _body(request)
        path = body.get("path") if isinstance(body, dict) else None
        if not isinstance(path, str):
            raise BadRequest("path")
        try:
            return JSONResponse({"model": await self._mind.change_to(Path(path))})
        except NoSuchModel:
            raise BadRequest("path") from None

    def _guarded(self, handler: Handler) -> Handler:
        """Check the token, and turn whatever is raised into a status and a code."""

        async def guarded(request: Request) -> JSONResponse:
            if not self._knows(request.headers.get("authorization", "")):
                return JSONResponse({"error": "unauthorized"}, status_code=401)
            try:
                return await handler(request)
            except BadRequest as error:
                answer = {"error": "bad_request", "field": error.field}
                return JSONResponse(answer, status_code=422)
            except TurnFailed as error:
                return JSONResponse({"error": error.code}, status_code=503)
            except Exception as error:  # noqa: BLE001 - the edge: the caller's queue tries again
                note("request_failed", level=ERROR, route=request.url.path, broke=trail(error))
                return JSONResponse({"error": "internal"}, status_code=503)

        return guarded

    def _knows(self, header: str) -> bool:
        return compare_digest(header.encode(), f"Bearer {self._token}".encode())


async def _body(request: Request) -> object:
    try:
        return await request.json()
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise BadRequest("body") from None


def _note_taken(turn: Turn, answer: Answer, began: float) -> None:
    note(
        "turn",
        conversation=turn.conversation_id,
        message=turn.message_id,
        act=answer.understood.act,
        confidence=round(answer.understood.confidence, 3),
        replies=len(answer.replies),
        milliseconds=_milliseconds(began),
    )


def _note_failed(turn: Turn, error: Exception, began: float) -> None:
    note(
        "turn_failed",
        level=WARNING,
        conversation=turn.conversation_id,
        message=turn.message_id,
        error=error.code if isinstance(error, TurnFailed) else "internal",
        broke=trail(error),
        milliseconds=_milliseconds(began),
    )


def _milliseconds(began: float) -> int:
    return round((perf_counter() - began) * 1000)
