"""A mere digit or word changes only what we asked about, and only while our question is fresh."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.language.context import Awaiting
from hearback.appointments.model import AppointmentState
from hearback.consent.model import Standing
from hearback.conversations.model import Conversation
from hearback.conversations.service import open_question
from hearback.core.db import Database
from hearback.core.wire import ProviderWord
from hearback.outbound.model import Purpose
from hearback.policy import DEFAULTS
from tests.inbound.acting import understood
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import LAKE_LINE, open_lake, standing, state_of, texts_for
from tests.world import (
    CLINIC_LINE,
    DENISE,
    HERIBERTO,
    MONDAY,
    PATIENTS,
    escalations,
    import_rows,
    messages,
    text_from,
    visit,
    words,
)

CHILD = {**PATIENTS[0], "id": "sam", "first_name": "Sam"}


async def test_a_second_three_never_cancels_another_visit(clinic: Clinic, tmp_path: Path) -> None:
    later = visit("denise", "2026-05-20 10:30", "in-may")
    await import_rows(clinic.db, tmp_path, {"appointments": [later]})
    clinic.clock.advance(days=1, minutes=31)
    await clinic.settle()

    for _ in range(4):
        await clinic.hears("3")

    assert await state_of(clinic.db) is AppointmentState.CANCELLED
    assert await state_of(clinic.db, "in-may") is AppointmentState.SCHEDULED


async def test_a_bare_cancel_weeks_after_our_question_is_a_cancel(
    reminded: Clinic, tmp_path: Path
) -> None:
    await reminded.hears("3")  # we asked: another time, or cancel?
    reminded.clock.advance(days=40)
    july = visit("denise", "2026-07-20 10:30", "in-july")
    await import_rows(reminded.db, tmp_path, {"appointments": [july]}, reminded.clock.now())

    replies = await reminded.hears("CANCEL")

    assert "do you mean your visit Mon Jul 20" in replies[0]
    assert await standing(reminded.db) is Standing.CLARIFYING
    assert await state_of(reminded.db, "in-july") is AppointmentState.SCHEDULED


@pytest.mark.parametrize(
    ("past", "open_still"),
    [
        pytest.param(timedelta(0), Awaiting.CANCEL_OR_MOVE, id="at its very end"),
        pytest.param(timedelta(seconds=1), None, id="just past it"),
    ],
)
def test_our_question_is_open_for_as_long_as_the_policy_says(
    past: timedelta, open_still: Awaiting | None
) -> None:
    talk = Conversation(awaiting=Awaiting.CANCEL_OR_MOVE, asked_at=MONDAY)
    now = MONDAY + DEFAULTS.context_lasts + past

    assert open_question(talk, DEFAULTS, now=now) is open_still


async def test_a_yes_that_the_provider_took_for_a_start_is_a_yes(reminded: Clinic) -> None:
    replies = await reminded.hears("YES", provider_word=ProviderWord.START)

    assert "is confirmed" in replies[0]
    assert await state_of(reminded.db) is AppointmentState.CONFIRMED


async def test_a_yes_that_the_provider_took_for_a_start_lifts_no_stop(reminded: Clinic) -> None:
    reminded.rasa.turn = words("greeting", "Hello.")
    await reminded.hears("STOP")

    replies = await reminded.hears("YES", provider_word=ProviderWord.START)

    assert replies == []
    assert await standing(reminded.db) is Standing.OPTED_OUT


async def test_a_digit_to_another_of_our_numbers_does_not_answer_the_first(
    reminded: Clinic, tmp_path: Path
) -> None:
    await reminded.hears("CANCEL")
    await open_lake(reminded.db, tmp_path)

    await reminded.pipeline.accept(text_from(DENISE, "3", to=LAKE_LINE))
    await reminded.work_all()

    assert await state_of(reminded.db) is AppointmentState.SCHEDULED
    assert await standing(reminded.db) is Standing.CLARIFYING


async def test_two_reminders_on_one_phone_and_a_one_confirms_neither(
    clinic: Clinic, tmp_path: Path
) -> None:
    content = {"patients": [CHILD], "appointments": [visit("sam", "2026-04-16 11:00")]}
    await import_rows(clinic.db, tmp_path, content)
    clinic.clock.advance(days=1, hours=1, minutes=1)
    await clinic.settle()

    replies = await clinic.hears("1")

    assert "1) Denise, Thu Apr 16, 10:30 AM 2) Sam, Thu Apr 16, 11:00 AM" in replies[0]
    for visit_id in ("denise-visit", "sam-visit"):
        assert await state_of(clinic.db, visit_id) is AppointmentState.SCHEDULED
    async with clinic.db.begin() as session:
        assert await escalations(session) == []  # it is asked, not handed over


async def test_an_answer_on_a_shared_phone_names_the_patient(
    clinic: Clinic, tmp_path: Path
) -> None:
    content = {"patients": [CHILD], "appointments": [visit("sam", "2026-04-20 11:00")]}
    await import_rows(clinic.db, tmp_path, content)
    clinic.clock.advance(days=1, minutes=31)
    await clinic.settle()

    replies = await clinic.hears("1")

    assert replies[0].startswith("Denise: ")
    assert await state_of(clinic.db) is AppointmentState.CONFIRMED
    assert await state_of(clinic.db, "sam-visit") is AppointmentState.SCHEDULED


async def test_an_answer_on_a_phone_of_one_patient_names_nobody(reminded: Clinic) -> None:
    assert not (await reminded.hears("1"))[0].startswith("Denise")


async def test_a_text_from_one_of_our_own_numbers_is_ignored(
    clinic: Clinic, tmp_path: Path
) -> None:
    await open_lake(clinic.db, tmp_path)

    await clinic.pipeline.accept(text_from(LAKE_LINE, "hello", to=CLINIC_LINE))
    await clinic.work_all()

    assert await texts_for(clinic.db, Purpose.REPLY) == []
    async with clinic.db.begin() as session:
        assert await messages(session) == []


@pytest.mark.parametrize(
    ("number", "yes", "said"),
    [
        (DENISE, "yes", "no open question"),
        (DENISE, "ok", "no open question"),
        (HERIBERTO, "si", "ninguna pregunta pendiente"),
        (HERIBERTO, "sí por favor", "ninguna pregunta pendiente"),
    ],
)
async def test_a_yes_to_nothing_is_said_to_be_one_and_opens_no_case(
    db: Database, tmp_path: Path, number: str, yes: str, said: str
) -> None:
    clinic = await understood(db, tmp_path)

    told = await clinic.hears("confirm", yes, number)

    assert said in told
    async with db.begin() as session:
        assert await escalations(session) == []


async def test_who_confirms_a_visit_that_we_do_not_see_is_for_people(
    db: Database, tmp_path: Path
) -> None:
    clinic = await understood(db, tmp_path)

    told = await clinic.hears("confirm", "I confirm my appointment")

    assert "don't see a coming visit" in told
    async with db.begin() as session:
        assert len(await escalations(session)) == 1
