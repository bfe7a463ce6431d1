"""A stage that stays: it plays what it is given, one set of files after the other.

The door is on this machine alone, and only a stage has it: what patients reach cannot be asked to
play anything.
"""

import asyncio
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
from pydantic import BaseModel, TypeAdapter
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hearback.core.errors import HearbackError
from hearback.policy import Policy, policy_from
from hearback.rehearsal.local import serving
from hearback.rehearsal.report import Result
from hearback.rehearsal.run import Cast, cast, files_of, play
from hearback.rehearsal.stage import Stage

MARK = {"stage": "rehearsal"}
HERE = {"127.0.0.1", "localhost", "::1"}
LONGEST = 3600  # seconds, for all scenarios of one call
RESULTS = TypeAdapter(list[Result])


class NotAStage(HearbackError):
    def __init__(self, reason: str) -> None:
        super().__init__(
            f"Nothing is played there: {reason}. Start a stage with `hearback stage --port 8090`, "
            "and name it with --at http://127.0.0.1:8090."
        )


class Script(BaseModel):
    """files: their texts, by a name that is unique among them. policy: as a policy file says."""

    files: dict[str, str]
    only: str | None = None
    policy: dict[str, Any] = {}


class StageDoor:
    def __init__(self, stage: Stage, port: int) -> None:
        self._stage, self._one_at_a_time = stage, asyncio.Lock()
        app = Starlette(
            routes=[Route("/stage", self._who), Route("/play", self._play, methods=["POST"])]
        )
        self._server = serving(app, port)

    async def start(self) -> None:
        await self._server.start()

    async def stop(self) -> None:
        await self._server.stop()

    async def _who(self, _: Request) -> Response:
        return JSONResponse(MARK)

    async def _play(self, request: Request) -> Response:
        script = Script.model_validate_json(await request.body())
        try:
            async with self._one_at_a_time:
                results = await self._played(script)
        except HearbackError as error:
            return JSONResponse({"error": str(error)}, status_code=422)
        return Response(RESULTS.dump_json(results), media_type="application/json")

    async def _played(self, script: Script) -> list[Result]:
        policy = policy_from(script.policy)
        return await play(self._stage, _scenes(script), policy, done=lambda _: None)


def _scenes(script: Script) -> list[Cast]:
    with tempfile.TemporaryDirectory(prefix="hb-script-") as folder:
        for number, text in enumerate(script.files.values()):
            Path(folder, f"{number:04}.yml").write_text(text, encoding="utf-8")
        return cast([Path(folder)], script.only)


def _script(paths: Sequence[Path], policy: Policy, only: str | None) -> Script:
    return Script(
        files={str(path): path.read_text(encoding="utf-8-sig") for path in files_of(paths)},
        only=only,
        policy=policy.model_dump(mode="json"),
    )


async def play_at(
    address: str, paths: Sequence[Path], policy: Policy, *, only: str | None
) -> list[Result]:
    """Have a running stage play these files. Raises NotAStage, BadScenario, NothingToPlay."""
    cast(paths, only)  # what is wrong with a file is said with the file's own name
    if urlsplit(address).hostname not in HERE:
        raise NotAStage("the address is not on this machine")
    script = _script(paths, policy, only)
    async with httpx2.AsyncClient(base_url=address, timeout=LONGEST) as client:
        await _look(client)
        answer = await client.post("/play", content=script.model_dump_json())
    if answer.status_code != httpx2.codes.OK:
        raise NotAStage(_told(answer))
    return RESULTS.validate_json(answer.content)


async def _look(client: httpx2.AsyncClient) -> None:
    """Nothing is asked of a service that patients may reach."""
    try:
        answer = await client.get("/stage", timeout=5)
    except httpx2.HTTPError as error:
        raise NotAStage("nobody answers") from error
    if answer.status_code != httpx2.codes.OK or _json(answer) != MARK:
        raise NotAStage("it is no stage for rehearsals, and patients may reach it")


def _told(answer: httpx2.Response) -> str:
    return str(_json(answer).get("error", f"it answered {answer.status_code}"))


def _json(answer: httpx2.Response) -> Mapping[str, Any]:
    if not answer.headers.get("content-type", "").startswith("application/json"):
        return {}
    found = answer.json()
    return found if isinstance(found, dict) else {}
