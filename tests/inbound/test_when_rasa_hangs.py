"""A Rasa that takes questions and never answers holds up nobody who needs no model."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field

import httpx2
import pytest

import hearback.dialogue.client as client_module
from hearback.appointments.model import AppointmentState
from hearback.dialogue.client import AT_ONCE, Dialogue, Question, RasaUnavailable
from hearback.policy import DEFAULTS
from hearback.worker import TURNS_AT_ONCE, Role, Worker
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import state_of
from tests.world import DENISE, MONDAY, import_rows, parts_of_a_worker, text_from

ENOUGH = 4 * TURNS_AT_ONCE
SOON = 12  # seconds; Rasa hangs for longer


@dataclass
class HangingRasa:
    """Counts those who wait for an answer; none comes."""

    url: str = ""
    came: int = 0
    waiting: set[asyncio.StreamWriter] = field(default_factory=set)
    most: int = 0
    gone: bool = False
    full: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        is_probe = (await reader.readline()).startswith(b"GET")
        if is_probe or self.gone:
            writer.close()
            return
        self.came += 1
        self.waiting.add(writer)
        self.most = max(self.most, len(self.waiting))
        if len(self.waiting) >= AT_ONCE:
            self.full.set()
        while await reader.read(4096):
            pass
        self.waiting.discard(writer)
        writer.close()

    def hang_up(self) -> None:
        self.gone = True
        for writer in self.waiting:
            writer.close()


@pytest.fixture
async def rasa() -> AsyncIterator[HangingRasa]:
    hanging = HangingRasa()
    server = await asyncio.start_server(hanging.take, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    hanging.url = f"http://127.0.0.1:{port}"
    yield hanging
    server.close()


def dialogue_with(rasa: HangingRasa, timeout: float) -> Dialogue:
    return Dialogue(rasa.url, "token", httpx2.AsyncClient(timeout=timeout))


def question() -> Question:
    return Question(uuid.uuid4(), uuid.uuid4(), MONDAY, "hm", "en", None, {})


async def code_of(dialogue: Dialogue) -> str:
    """Why an answer did not come."""
    with pytest.raises(RasaUnavailable) as caught:
        await dialogue.ask(question())
    return caught.value.code


def test_plain_answers_always_find_a_place_in_a_worker() -> None:
    assert AT_ONCE < TURNS_AT_ONCE


async def test_only_so_many_wait_for_rasa_and_the_next_is_told_at_once(
    rasa: HangingRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "PLACE_WITHIN", 0.05)
    dialogue = dialogue_with(rasa, timeout=30)
    asking = [asyncio.create_task(code_of(dialogue)) for _ in range(AT_ONCE)]
    async with asyncio.timeout(10):
        await rasa.full.wait()
        told = await code_of(dialogue)

    for task in asking:
        task.cancel()
    await asyncio.gather(*asking, return_exceptions=True)
    await dialogue.close()
    assert told == "busy"
    assert rasa.most == AT_ONCE


async def test_after_an_answer_that_did_not_come_the_next_question_does_not_wait(
    rasa: HangingRasa,
) -> None:
    dialogue = dialogue_with(rasa, timeout=0.1)

    codes = [await code_of(dialogue) for _ in range(3)]

    await dialogue.close()
    assert codes == ["ReadTimeout", "resting", "resting"]
    assert rasa.came == 1


async def test_after_the_rest_rasa_is_asked_again(
    rasa: HangingRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "REST_SECONDS", 0.0)
    dialogue = dialogue_with(rasa, timeout=0.1)

    codes = [await code_of(dialogue) for _ in range(2)]

    await dialogue.close()
    assert codes == ["ReadTimeout", "ReadTimeout"]


async def test_a_place_is_free_again_after_a_failure(
    rasa: HangingRasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "REST_SECONDS", 0.0)
    dialogue = dialogue_with(rasa, timeout=0.01)

    codes = {await code_of(dialogue) for _ in range(AT_ONCE + 1)}

    await dialogue.close()
    assert "busy" not in codes


async def free_texts(clinic: Clinic) -> None:
    """More people than the worker takes at once write what only Rasa could read."""
    for number in range(ENOUGH):
        text = text_from(f"+1512556{number:04d}", "what about the parking and my foot")
        await clinic.pipeline.accept(text)


async def test_a_plain_one_is_answered_while_rasa_hangs(
    reminded: Clinic, rasa: HangingRasa, tmp_path_factory: pytest.TempPathFactory
) -> None:
    people = [
        {
            "id": f"p{number}",
            "clinic": "riverside",
            "first_name": "Ana",
            "last_name": "Poe",
            "language": "en",
            "phone": f"+1512556{number:04d}",
        }
        for number in range(ENOUGH)
    ]
    await import_rows(reminded.db, tmp_path_factory.mktemp("people"), {"patients": people})
    dialogue = dialogue_with(rasa, timeout=30)
    parts = parts_of_a_worker(
        db=reminded.db,
        clock=reminded.clock,
        policy=DEFAULTS,
        turns=reminded.turns,
        effects=reminded.effects,
        dialogue=dialogue,
    )
    reminded.turns._dialogue = dialogue
    await free_texts(reminded)
    stopping = asyncio.Event()
    working = asyncio.create_task(Worker(parts, Role.TURNS).run(stopping))

    async with asyncio.timeout(5):
        await rasa.full.wait()
    await reminded.pipeline.accept(text_from(DENISE, "1"))
    with suppress(TimeoutError):
        async with asyncio.timeout(SOON):
            while await state_of(reminded.db) is not AppointmentState.CONFIRMED:
                await asyncio.sleep(0.05)
    still_hanging = len(rasa.waiting)
    stopping.set()
    rasa.hang_up()
    await working
    await dialogue.close()

    assert await state_of(reminded.db) is AppointmentState.CONFIRMED
    assert still_hanging == AT_ONCE
