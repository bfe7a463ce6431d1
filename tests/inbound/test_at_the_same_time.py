"""Pump, webhook, turn and import meet on the same rows: in one order, so that none waits for ever.

Each test uses two or more connections of a real database.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy.exc import DBAPIError

import hearback.imports.patients as import_of_patients
import hearback.inbound.pipeline as pipeline_module
from hearback.appointments.model import AppointmentState
from hearback.appointments.service import Schedule
from hearback.clinics.model import Sender
from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, state
from hearback.dialogue.client import Question, Turn
from hearback.imports.service import Import
from hearback.outbound.claims import Leaving, claim_next
from hearback.outbound.records import record_outcome
from hearback.outreach.reminders import replan
from hearback.patients.queries import contact_point_by_number
from hearback.records.files import Problem, read
from hearback.texts.catalogue import Catalogue
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import last_message, only_sender, standing, state_of, waits_for_a_lock
from tests.world import DENISE, HERIBERTO, PATIENTS, text_from, words

TEXTS = Catalogue.load()
ROUNDS = 150


async def pump_step(clinic: Clinic, sender: Sender) -> None:
    now = clinic.clock.now()
    async with clinic.db.begin() as session:
        step = await claim_next(session, sender, TEXTS, now=now)
    if isinstance(step, Leaving):
        outcome = await clinic.phone.send(step.text)
        async with clinic.db.begin() as session:
            await record_outcome(session, step.text.message_id, outcome, now=now)
    else:
        await asyncio.sleep(0.001)


async def test_a_pump_and_a_webhook_never_wait_for_each_other_for_ever(
    reminded: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slow, because it takes many meetings for two transactions to meet in the middle."""
    monkeypatch.setattr(pipeline_module, "TRIES", 1)  # a second try would hide a deadlock
    sender = await only_sender(reminded.db)
    errors: list[DBAPIError] = []
    stopping = asyncio.Event()

    async def pump() -> None:
        while not stopping.is_set():
            try:
                await pump_step(reminded, sender)
            except DBAPIError as error:
                errors.append(error)

    async def patient() -> None:
        for _ in range(ROUNDS):
            for word in ("HELP", "STOP", "START"):
                try:
                    await reminded.pipeline.accept(text_from(DENISE, word))
                except DBAPIError as error:
                    errors.append(error)
                if errors:
                    return

    pumping = asyncio.create_task(pump())
    with suppress(TimeoutError):
        async with asyncio.timeout(5):
            await patient()
    stopping.set()
    await pumping

    assert errors == []
    assert reminded.phone.texts != []


class Held:
    """Holds somebody at a chosen point until they are let go."""

    def __init__(self) -> None:
        self.there, self.go = asyncio.Event(), asyncio.Event()

    def before(self, real: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        async def held(*args: Any, **named: Any) -> None:
            self.there.set()
            await self.go.wait()
            await real(*args, **named)

        return held


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Held:
    """An import that stops in the middle of a patient's row: consent is taken, visits are not."""
    held = Held()
    monkeypatch.setattr(import_of_patients, "_replan", held.before(import_of_patients._replan))
    return held


async def importing(clinic: Clinic, folder: Path, *patients: dict[str, Any]) -> list[Problem]:
    file = folder / "nightly.yml"
    file.write_text(yaml.safe_dump({"patients": list(patients)}))
    taking = Import(clinic.db, Schedule(replan), clinic.clock.now())
    return await taking.take(read(file), all_or_nothing=False, progress=lambda _: None)


async def test_an_import_and_the_answer_to_cancel_both_get_through(
    reminded: Clinic, tmp_path: Path, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline_module, "TRIES", 1)  # a second try would hide a deadlock
    await reminded.hears("CANCEL")

    async with asyncio.timeout(20):
        taking = asyncio.create_task(importing(reminded, tmp_path, PATIENTS[0]))
        await held.there.wait()
        answer = asyncio.create_task(reminded.pipeline.accept(text_from(DENISE, "3")))
        await waits_for_a_lock(reminded.db, answer)
        held.go.set()
        problems = await taking
        await answer

    assert problems == []
    assert await state_of(reminded.db) is AppointmentState.CANCELLED
    assert await standing(reminded.db) is Standing.OPTED_IN


async def test_a_stop_does_not_wait_for_an_import(
    reminded: Clinic, tmp_path: Path, held: Held
) -> None:
    """The import has a consent to put on the audit trail, whose end everybody needs."""
    ana = {**PATIENTS[0], "id": "ana", "phone": "+15125550161"}
    taking = asyncio.create_task(importing(reminded, tmp_path, ana))
    await held.there.wait()

    stop = asyncio.create_task(reminded.pipeline.accept(text_from(HERIBERTO, "ALTO")))
    done, _ = await asyncio.wait([stop], timeout=5)
    during_the_import = bool(done) and not taking.done()
    held.go.set()
    await asyncio.gather(stop, taking)

    assert during_the_import
    assert await standing(reminded.db, HERIBERTO) is Standing.OPTED_OUT


class SlowRasa:
    """Thinks until it is told to answer."""

    def __init__(self) -> None:
        self.asked, self.may_answer = asyncio.Event(), asyncio.Event()

    async def ask(self, question: Question) -> Turn:
        self.asked.set()
        await self.may_answer.wait()
        return words("confirm", "See you then.")


async def test_a_rule_of_ours_never_lifts_a_stop_that_came_meanwhile(
    reminded: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CANCEL, then words about the visit: the texts would go on, but a STOP comes in between."""
    rasa = SlowRasa()
    monkeypatch.setattr(reminded.turns, "_dialogue", rasa)
    await reminded.hears("CANCEL")
    await reminded.pipeline.accept(text_from(DENISE, "well i am coming to that visit of mine"))
    message = await last_message(reminded.db)
    turn = asyncio.create_task(reminded.turns.take(message.id))
    await rasa.asked.wait()

    async with reminded.db.begin() as session:
        point = await contact_point_by_number(session, DENISE)
        assert point is not None
        said = Statement(Standing.OPTED_OUT, Source.PATIENT, "sms", "stop")
        await state(session, point.id, said, now=reminded.clock.now())
        rasa.may_answer.set()
        assert await waits_for_a_lock(reminded.db, turn)
    await turn

    assert await standing(reminded.db) is Standing.OPTED_OUT
