"""Several visits on one phone: asked once which is meant, understood, and worked through."""

from pathlib import Path
from typing import Any

import pytest

from bot.language.context import Awaiting
from hearback.appointments.model import AppointmentState
from hearback.appointments.service import Schedule
from hearback.core.db import Database
from hearback.inbound.effects import Effects
from hearback.inbound.pipeline import Pipeline
from hearback.inbound.turn import Turns
from hearback.inbound.voice import Voice
from hearback.outreach.reminders import replan
from hearback.texts.catalogue import Catalogue
from tests.appointments.free_time import HOURS, FreeTime, wall
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import state_of, thread_of
from tests.world import PATIENTS, FakePhone, FakeRasa, SetClock, escalations, only_visit, visit

CONFIRMED, CANCELLED = AppointmentState.CONFIRMED, AppointmentState.CANCELLED
SCHEDULED = AppointmentState.SCHEDULED


async def opened(db: Database, folder: Path, *patients: dict[str, Any]) -> Clinic:
    """Reminded of Denise's visit at 10:20 and another at 11:00, both on Thursday April 16."""
    free = FreeTime(db, folder)
    second = "leo" if patients else "denise"
    await free.opens(
        visit("denise", "2026-04-16 10:20"),
        visit(second, "2026-04-16 11:00", "second-visit"),
        patients=[*PATIENTS, *patients],
        schedules=[HOURS],
    )
    clock, rasa, phone = SetClock(), FakeRasa(), FakePhone()
    schedule, voice = Schedule(replan), Voice(Catalogue.load())
    effects = Effects(voice, schedule)
    turns = Turns(db, clock, rasa, voice, schedule)
    clinic = Clinic(db, clock, rasa, phone, Pipeline(db, clock, effects), turns, effects)
    clinic.clock.advance(days=1, hours=1, minutes=1)
    await clinic.settle()
    clinic.phone.texts.clear()
    return clinic


@pytest.fixture
async def family(db: Database, tmp_path: Path) -> Clinic:
    """Denise's phone is also her son Leo's."""
    leo = {**PATIENTS[0], "id": "leo", "first_name": "Leo", "born_on": "2017-01-05"}
    phone = leo.pop("phone")
    leo["contacts"] = [{"phone": phone, "relation": "guardian"}]
    return await opened(db, tmp_path, leo)


async def both(clinic: Clinic) -> tuple[AppointmentState, AppointmentState]:
    return await state_of(clinic.db), await state_of(clinic.db, "second-visit")


async def test_a_1_that_may_be_for_either_is_asked_back_with_names_and_times(
    family: Clinic,
) -> None:
    (asked,) = await family.hears("1")

    assert "1) Denise, Thu Apr 16, 10:20 AM 2) Leo, Thu Apr 16, 11:00 AM" in asked
    assert await both(family) == (SCHEDULED, SCHEDULED)
    assert (await thread_of(family.db)).awaiting is Awaiting.WHICH_VISIT


async def test_the_answer_does_what_was_asked_before(family: Clinic) -> None:
    await family.hears("1")
    (said,) = await family.hears("Leo's")

    assert "Leo: " in said
    assert "11:00 AM is confirmed" in said
    assert await both(family) == (SCHEDULED, CONFIRMED)


async def test_both_confirms_both_in_one_text(family: Clinic) -> None:
    await family.hears("1")
    (said,) = await family.hears("both")

    assert "Denise: " in said
    assert "Leo: " in said
    assert await both(family) == (CONFIRMED, CONFIRMED)


async def test_each_gets_what_was_said_of_it(family: Clinic) -> None:
    await family.hears("1")
    (said,) = await family.hears("Leo yes, mine I need to move")

    assert "11:00 AM is confirmed" in said
    assert "Open times: 1)" in said
    assert await both(family) == (SCHEDULED, CONFIRMED)

    (moved,) = await family.hears("1")

    assert "Denise: Your visit is moved" in moved


async def test_a_wish_for_both_goes_one_visit_at_a_time(family: Clinic) -> None:
    await family.hears("2")
    (first,) = await family.hears("both")
    (second,) = await family.hears("1")
    (last,) = await family.hears("1")

    assert first.startswith("Denise: ")
    assert "Denise: Your visit is moved" in second
    assert "Leo: " in second
    assert "Open times: 1)" in second
    assert last.startswith("Leo: Your visit is moved")
    async with family.db.begin() as session:
        places = {wall((await only_visit(session, v)).starts_at) for v in
                  ("denise-visit", "second-visit")}  # fmt: skip
    assert len(places) == 2


async def test_an_answer_that_tells_nothing_is_asked_once_more_and_then_for_people(
    family: Clinic,
) -> None:
    await family.hears("1")
    (again,) = await family.hears("yes")
    (people,) = await family.hears("ok")

    assert "Which visit do you mean" in again
    assert "more than one visit" in people
    assert await both(family) == (SCHEDULED, SCHEDULED)
    async with family.db.begin() as session:
        assert len(await escalations(session)) == 1


async def test_a_visit_that_went_meanwhile_leaves_the_other(family: Clinic) -> None:
    await family.hears("1")
    async with family.db.begin() as session:
        leo = await only_visit(session, "second-visit")
        await Schedule(replan).change_state(
            session, leo, CANCELLED, now=family.clock.now(), actor="clinic"
        )
    (said,) = await family.hears("the first one")

    assert "10:20 AM is confirmed" in said


async def test_two_visits_of_one_person_are_told_without_the_name(
    db: Database, tmp_path: Path
) -> None:
    clinic = await opened(db, tmp_path)
    (asked,) = await clinic.hears("3")
    (said,) = await clinic.hears("the 11:00")

    assert "1) Thu Apr 16, 10:20 AM 2) Thu Apr 16, 11:00 AM" in asked
    assert "3 to cancel the visit" in said  # a mere 3 is asked back, as for one visit
    assert "11:00 AM" in said
    assert await both(clinic) == (SCHEDULED, SCHEDULED)
