"""A patient moves a visit by text: what is offered, taken, refused and asked back, without Rasa."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from hearback.answers.acts import ACTS
from hearback.appointments.calendar import link_to
from hearback.appointments.model import AppointmentState
from hearback.appointments.service import Schedule
from hearback.appointments.slots import SlotOffer
from hearback.conversations.model import Conversation, Reason
from hearback.core.db import Database
from hearback.inbound.effects import Effects
from hearback.inbound.pipeline import Pipeline
from hearback.inbound.turn import Turns
from hearback.inbound.voice import Voice
from hearback.outreach.reminders import replan
from hearback.policy import DEFAULTS, Policy
from hearback.texts.catalogue import Catalogue
from tests.appointments.free_time import HOURS, FreeTime, wall
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import state_of
from tests.world import (
    HERIBERTO,
    FakePhone,
    FakeRasa,
    SetClock,
    escalations,
    import_rows,
    only_visit,
    visit,
)


@pytest.fixture
async def reminded(db: Database, tmp_path: Path) -> Clinic:
    return await remind(db, tmp_path, DEFAULTS)


async def remind(db: Database, tmp_path: Path, rules: Policy) -> Clinic:
    """Both are to come on Thursday April 16 and were reminded; Dr. Okafor has mornings."""
    free = FreeTime(db, tmp_path)
    await free.opens(
        visit("denise", "2026-04-16 10:20"),
        visit("heriberto", "2026-04-16 09:20"),
        schedules=[HOURS],
    )
    clock, rasa, phone = SetClock(), FakeRasa(), FakePhone()
    schedule, voice = Schedule(replan), Voice(Catalogue.load(), rules)
    effects = Effects(voice, schedule)
    turns = Turns(db, clock, rasa, voice, schedule)
    clinic = Clinic(db, clock, rasa, phone, Pipeline(db, clock, effects), turns, effects)
    clinic.clock.advance(days=1, minutes=31)
    await clinic.settle()
    clinic.phone.texts.clear()
    return clinic


async def starts(clinic: Clinic, visit_id: str = "denise-visit") -> str:
    async with clinic.db.begin() as session:
        return wall((await only_visit(session, visit_id)).starts_at)


async def test_a_2_brings_three_times_and_a_number_moves_the_visit(reminded: Clinic) -> None:
    (offer,) = await reminded.hears("2")
    (moved,) = await reminded.hears("2")

    assert "1) Tue Apr 14" in offer
    assert "2) Wed Apr 15" in offer
    assert "Thu Apr 16 at 10:20 AM" in offer  # what holds until then
    assert "moved" in moved
    assert "Wed Apr 15" in moved
    assert (await starts(reminded)).startswith("04-15")


async def test_a_moved_visit_comes_with_its_link_where_the_address_is_known(
    db: Database, tmp_path: Path
) -> None:
    clinic = await remind(db, tmp_path, Policy(links_base_url="https://texts.clinic.example"))

    (offer,) = await clinic.hears("2")
    (moved,) = await clinic.hears("2")

    async with db.begin() as session:
        known = await only_visit(session, "denise-visit")
    assert "https://" not in offer
    assert moved.endswith(link_to(known.id, "https://texts.clinic.example"))


async def test_in_spanish_a_day_picks_its_time(reminded: Clinic) -> None:
    (offer,) = await reminded.hears("2", HERIBERTO)
    (moved,) = await reminded.hears("el miercoles", HERIBERTO)

    assert "Horas libres: 1)" in offer
    assert "miércoles 15 de abril" in moved
    assert (await starts(reminded, "heriberto-visit")).startswith("04-15")


async def test_none_of_them_brings_other_times_and_the_visit_stays(reminded: Clinic) -> None:
    (first,) = await reminded.hears("2")
    (second,) = await reminded.hears("none of those")

    assert first.split("Open times:")[1] != second.split("Open times:")[1]
    assert await starts(reminded) == "04-16 10:20"


async def test_another_day_is_looked_for(reminded: Clinic) -> None:
    await reminded.hears("2")
    (offer,) = await reminded.hears("next friday")

    assert "1) Fri Apr 24" in offer


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("yesterday at 10", id="a word, and an hour that is on the list"),
        pytest.param("last friday", id="a weekday"),
        pytest.param("april 3", id="a date"),
    ],
)
async def test_a_time_that_has_been_is_said_so_and_moves_nothing(
    reminded: Clinic, said: str
) -> None:
    await reminded.hears("2")
    (offer,) = await reminded.hears(said)

    assert "That time has passed. Open times: 1)" in offer
    assert await starts(reminded) == "04-16 10:20"


async def test_the_hour_of_a_day_that_has_been_is_looked_for_on_days_to_come(
    reminded: Clinic,
) -> None:
    await reminded.hears("2", HERIBERTO)
    (offer,) = await reminded.hears("ayer a las 11", HERIBERTO)

    assert "ya pasó" in offer
    assert offer.count("11:00") == 3
    assert await starts(reminded, "heriberto-visit") == "04-16 09:20"


async def test_a_number_that_is_not_on_the_list_moves_nothing(reminded: Clinic) -> None:
    await reminded.hears("2")
    (again,) = await reminded.hears("7")

    assert "could not match" in again
    assert await starts(reminded) == "04-16 10:20"


async def test_a_time_that_was_taken_meanwhile_is_said_and_others_are_offered(
    reminded: Clinic, tmp_path: Path
) -> None:
    await reminded.hears("2")
    await reminded.hears("2", HERIBERTO)
    await reminded.hears("1", HERIBERTO)
    (said,) = await reminded.hears("1")

    assert "was just taken" in said or "moved" in said
    async with reminded.db.begin() as session:
        denise = await only_visit(session, "denise-visit")
        heriberto = await only_visit(session, "heriberto-visit")
        assert denise.starts_at != heriberto.starts_at
        assert denise.state in {AppointmentState.SCHEDULED, AppointmentState.CONFIRMED}


async def test_a_clinic_that_moved_the_visit_after_the_offer_wins(
    reminded: Clinic, tmp_path: Path
) -> None:
    await reminded.hears("2")
    moved = {"appointments": [visit("denise", "2026-04-17 11:00")]}
    await import_rows(reminded.db, tmp_path, moved, reminded.clock.now())
    (said,) = await reminded.hears("1")

    assert "has changed" in said
    assert await starts(reminded) == "04-17 11:00"


async def test_a_visit_that_was_cancelled_after_the_offer_is_not_asked_to_be_confirmed(
    reminded: Clinic, tmp_path: Path
) -> None:
    """Nor does a number of the old list bring it back: times for a new one are listed."""
    await reminded.hears("2")
    off = {"appointments": [{**visit("denise", "2026-04-16 10:20"), "state": "cancelled"}]}
    await import_rows(reminded.db, tmp_path, off, reminded.clock.now())
    (listed,) = await reminded.hears("1")
    (booked,) = await reminded.hears("1")

    assert "Open times: 1)" in listed
    assert "Thu Apr 16 at 10:20" not in listed
    assert await state_of(reminded.db) is AppointmentState.CANCELLED
    assert "You have a visit" in booked


async def test_a_list_beside_a_visit_that_has_begun_moves_nothing(reminded: Clinic) -> None:
    await reminded.hears("2")
    reminded.clock.at = reminded.clock.at.replace(day=16, hour=15, minute=25)
    async with reminded.db.begin() as session:
        offer = (await session.scalars(select(SlotOffer))).one()
        offer.good_until = reminded.clock.now() + timedelta(hours=1)
        talk = await session.get_one(Conversation, offer.conversation_id)
        talk.asked_at = reminded.clock.now()

    (said,) = await reminded.hears("3")

    assert "has changed" not in said
    assert await starts(reminded) == "04-16 10:20"


async def test_who_cancelled_and_wants_another_time_gets_a_new_visit(reminded: Clinic) -> None:
    await reminded.hears("3")
    (cancelled,) = await reminded.hears("3")
    (offer,) = await reminded.hears("2")
    (booked,) = await reminded.hears("1")

    assert "cancelled" in cancelled
    assert "1) Tue Apr 14" in offer
    assert "You have a visit Tue Apr 14" in booked


async def test_a_clinic_without_schedules_leaves_it_to_its_people(
    db: Database, tmp_path: Path
) -> None:
    free = FreeTime(db, tmp_path)
    await free.opens(visit("denise", "2026-04-16 10:20"))
    clock, rasa, phone = SetClock(), FakeRasa(), FakePhone()
    schedule, voice = Schedule(replan), Voice(Catalogue.load())
    effects = Effects(voice, schedule)
    turns = Turns(db, clock, rasa, voice, schedule)
    clinic = Clinic(db, clock, rasa, phone, Pipeline(db, clock, effects), turns, effects)
    clinic.clock.advance(days=1, minutes=31)
    await clinic.settle()

    (said,) = await clinic.hears("2")

    assert "We will find you another time" in said
    async with db.begin() as session:
        (case,) = await escalations(session)
        assert case.reason is Reason.RESCHEDULE


def test_every_answer_to_an_offer_has_an_act() -> None:
    assert {"choose_option", "none_of_these", "provide_time", "unclear"} <= set(ACTS)
