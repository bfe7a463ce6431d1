"""A part that is told to stop ends what it has begun, hands back the rest at once, and goes."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import select, text

import hearback.worker as worker_module
from hearback.cli.stack import STOPS_FIRST
from hearback.core.crypto import KeySet
from hearback.core.db import Database
from hearback.core.processes import Child, Supervisor
from hearback.core.wire import ReceivedText
from hearback.core.work import LEASE, WorkItem, WorkState
from hearback.dialogue.client import Question, Turn
from hearback.policy import DEFAULTS
from hearback.worker import TURNS_END_WITHIN, Role, Worker
from tests.cli.processes import Running, SlowRasa, environment, started
from tests.inbound.conftest import Clinic
from tests.world import parts_of_a_worker, text_from, words

SOON = 30  # seconds


@pytest.fixture
async def rasa() -> AsyncIterator[SlowRasa]:
    slow = SlowRasa()
    server = await asyncio.start_server(slow.serve, "127.0.0.1", 0)
    slow.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield slow
    slow.may_answer.set()
    server.close()


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(SOON):
        while not await true():
            await asyncio.sleep(0.02)


async def items(db: Database) -> list[WorkItem]:
    async with db.begin() as session:
        return list(await session.scalars(select(WorkItem)))


async def pulses(db: Database) -> int:
    async with db.begin() as session:
        return int(await session.scalar(text("SELECT count(*) FROM process_pulse")) or 0)


@pytest.fixture
async def turns_worker(
    reminded: Clinic, keys: KeySet, rasa: SlowRasa, tmp_path: Path
) -> AsyncIterator[Running]:
    """A worker that has begun one turn, for which it waits for Rasa."""
    await reminded.pipeline.accept(text_from_denise())
    env = environment(keys, tmp_path, reminded.db.url, rasa.url)
    running = await started("hearback", "worker", "turns", env=env, log=tmp_path / "worker.log")
    async with asyncio.timeout(SOON):
        await rasa.asked.wait()
    yield running
    await running.kill()


def text_from_denise() -> ReceivedText:
    return text_from("+15125550151", "what about the parking and my foot")


@pytest.mark.slow  # starts a real worker
async def test_a_turn_under_way_is_finished_before_the_worker_goes(
    reminded: Clinic, rasa: SlowRasa, turns_worker: Running
) -> None:
    turns_worker.told_to_stop()
    rasa.may_answer.set()
    code = await turns_worker.ended()

    assert code == 0
    assert await items(reminded.db) == []
    assert rasa.turns == 1


@pytest.mark.slow  # starts a real worker and waits for its patience to end
async def test_a_turn_that_does_not_end_is_handed_back_at_once(
    reminded: Clinic, turns_worker: Running
) -> None:
    (before,) = await items(reminded.db)
    began = time.monotonic()

    turns_worker.told_to_stop()
    code = await turns_worker.ended()

    (item,) = await items(reminded.db)
    took = time.monotonic() - began
    assert (before.state, code) == (WorkState.RUNNING, 0)
    assert (item.state, item.claimed_by, item.claimed_until) == (WorkState.QUEUED, None, None)
    assert item.attempt == before.attempt - 1
    assert TURNS_END_WITHIN <= took < TURNS_END_WITHIN + LEASE.total_seconds()
    assert await pulses(reminded.db) == 0


class HangingTurns:
    def __init__(self) -> None:
        self.begun = asyncio.Event()

    async def take(self, *_: object) -> None:
        self.begun.set()
        await asyncio.Event().wait()


class ReadyRasa:
    async def is_ready(self) -> bool:
        return True

    async def ask(self, question: Question) -> Turn:
        raise NotImplementedError


async def test_another_worker_takes_what_was_handed_back_without_waiting_for_a_lease(
    reminded: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "TURNS_END_WITHIN", 0.1)
    await reminded.pipeline.accept(text_from_denise())
    reminded.rasa.turn = words("thanks", "You are welcome.")
    hanging = HangingTurns()
    parts = parts_of_a_worker(
        db=reminded.db,
        clock=reminded.clock,
        policy=DEFAULTS,
        turns=hanging,
        effects=reminded.effects,
        dialogue=ReadyRasa(),
    )
    stopping = asyncio.Event()
    working = asyncio.create_task(Worker(parts, Role.TURNS).run(stopping))
    async with asyncio.timeout(SOON):
        await hanging.begun.wait()

    stopping.set()
    async with asyncio.timeout(SOON):
        await working
    taken = await reminded.work_once()

    assert taken
    assert await items(reminded.db) == []


@pytest.mark.slow  # starts a real web process
async def test_the_web_finishes_a_request_and_takes_no_other(
    db: Database, keys: KeySet, tmp_path: Path
) -> None:
    env = environment(keys, tmp_path, db.url, "http://127.0.0.1:9")
    port = int(env["HEARBACK_PORT"])
    web = await started("hearback", "web", env=env, log=tmp_path / "web.log")
    try:
        await until(lambda: listens(port))
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        body = b"MessageSid=SM1&MessageStatus=sent"
        head = (
            f"POST /twilio/status HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
        )
        writer.write(head.encode() + body[:5])
        await writer.drain()
        await until(lambda: pulsing(db))

        web.told_to_stop()
        await until(lambda: not_listening(port))
        writer.write(body[5:])
        await writer.drain()
        answer = await reader.readline()
        await web.ended()
    finally:
        await web.kill()

    assert answer.split()[1] == b"403"  # whole, judged and answered: it was not signed
    assert await pulses(db) == 0


async def listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True


async def not_listening(port: int) -> bool:
    return not await listens(port)


async def pulsing(db: Database) -> bool:
    return await pulses(db) == 1


async def test_who_asks_stops_before_who_is_asked(tmp_path: Path) -> None:
    said: list[str] = []
    supervisor = Supervisor(said.append)
    for name in ("web", "fallback", "worker", "rasa"):
        await supervisor.start(Child(name, ["sleep", "60"], tmp_path / f"{name}.log"))

    await supervisor.stop(first=STOPS_FIRST)

    stopped = [line.split(":")[0] for line in said if line.endswith("stopped")]
    assert stopped == ["worker", "rasa", "fallback", "web"]
