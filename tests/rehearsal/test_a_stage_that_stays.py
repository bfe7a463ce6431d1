"""Rehearsing on a stage that is running already, and nowhere else."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from hearback.cli.rehearsing import tools
from hearback.core import db as database
from hearback.core.db import use_keyring
from hearback.core.processes import free_port
from hearback.policy import DEFAULTS
from hearback.rehearsal.format import BadScenario
from hearback.rehearsal.local import LeavesSignals, LocalServer
from hearback.rehearsal.stage import Stage
from hearback.rehearsal.stage_door import NotAStage, StageDoor, play_at
from tests.rehearsal.written import written


class _Server(LeavesSignals, uvicorn.Server):
    pass


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "one.yml"
    path.write_text(
        written("- patient: STOP\n  expect: {replies: 1, consent: {'+15125550101': opted_out}}")
    )
    return path


@pytest.fixture
def bad_file(tmp_path: Path) -> Path:
    path = tmp_path / "one.yml"
    path.write_text(written("- patients: STOP"))
    return path


@pytest.fixture
async def service() -> AsyncIterator[str]:
    """What answers as a service for patients does."""
    port = free_port()
    app = Starlette(routes=[Route("/healthz", lambda _: JSONResponse({"status": "ok"}))])
    server = LocalServer(_Server(uvicorn.Config(app, port=port, log_level="error")))
    await server.start()
    yield f"http://127.0.0.1:{port}"
    await server.stop()


async def test_a_service_that_patients_may_reach_is_refused(service: str, file: Path) -> None:
    with pytest.raises(NotAStage, match="no stage for rehearsals, and patients may reach it"):
        await play_at(service, [file], DEFAULTS, only=None)


@pytest.mark.parametrize("address", ["https://texts.clinic.example", "http://10.0.0.7:8090"])
async def test_another_machine_is_not_even_asked(address: str, file: Path) -> None:
    with pytest.raises(NotAStage, match="not on this machine"):
        await play_at(address, [file], DEFAULTS, only=None)


async def test_where_nobody_answers_the_way_to_start_a_stage_is_told(file: Path) -> None:
    with pytest.raises(NotAStage, match=r"nobody answers.*hearback stage"):
        await play_at(f"http://127.0.0.1:{free_port()}", [file], DEFAULTS, only=None)


async def test_a_bad_file_is_told_by_its_own_name(bad_file: Path) -> None:
    with pytest.raises(BadScenario, match=r"one\.yml"):
        await play_at("http://127.0.0.1:9", [bad_file], DEFAULTS, only=None)


@pytest.mark.slow  # starts PostgreSQL, Valkey, Rasa and the service
async def test_a_stage_plays_one_call_after_another(file: Path) -> None:
    before, port = database.keyring(), free_port()
    async with Stage(tools(lambda _: None), 1, lambda _: None) as stage:
        door = StageDoor(stage, port)
        await door.start()
        calls = [await _played(port, file) for _ in range(2)]
        await door.stop()
    use_keyring(before)

    assert calls == [[("T1", ())], [("T1", ())]]


async def _played(port: int, file: Path) -> Sequence[tuple[str, object]]:
    results = await play_at(f"http://127.0.0.1:{port}", [file], DEFAULTS, only=None)
    assert all(result.transcript for result in results)
    return [(result.id, result.failures) for result in results]
