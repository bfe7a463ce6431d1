"""A thought of cancelling, a question about it and another thing cancel no visit."""

from pathlib import Path

import pytest

from hearback.appointments.model import AppointmentState
from hearback.conversations.model import Reason
from hearback.core.db import Database
from tests.inbound.acting import Understood, understood
from tests.inbound.seeing import state_of
from tests.world import escalations, visit


async def clinic(db: Database, folder: Path) -> Understood:
    """Denise, whose one visit stands; nothing is asked."""
    return await understood(db, folder, visit("denise", "2026-04-16 10:20"))


@pytest.mark.parametrize("text", ["can i cancel my visit", "¿puedo cancelar mi cita?"])
async def test_whoever_asks_if_they_can_cancel_hears_how(
    db: Database, tmp_path: Path, text: str
) -> None:
    asking = await clinic(db, tmp_path)

    said = await asking.hears("cancel", text)

    assert "3" in said
    assert await state_of(db) is AppointmentState.SCHEDULED


async def test_a_thought_after_a_confirmation_leaves_it_confirmed(
    db: Database, tmp_path: Path
) -> None:
    asking = await clinic(db, tmp_path)
    await asking.hears("confirm", "confirm my visit")
    await asking.clinic.hears("1")

    await asking.hears("cancel", "I may have to cancel thu, waiting on my boss")

    assert await state_of(db) is AppointmentState.CONFIRMED


async def test_a_thought_is_in_no_hurry_where_the_visit_was_asked_about(
    db: Database, tmp_path: Path
) -> None:
    asking = await clinic(db, tmp_path)
    await asking.hears("confirm", "confirm my visit")

    said = await asking.hears("cancel", "might have to cancel, will let you know")

    assert "When you know" in said


async def test_a_ride_is_cancelled_by_people_and_the_visit_stands(
    db: Database, tmp_path: Path
) -> None:
    asking = await clinic(db, tmp_path)

    await asking.hears("cancel", "can u cancel the medicaid ride for thursday")

    assert await state_of(db) is AppointmentState.SCHEDULED
    async with db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.NOT_UNDERSTOOD]


async def test_a_thing_that_no_list_knows_is_asked_about(db: Database, tmp_path: Path) -> None:
    asking = await clinic(db, tmp_path)

    said = await asking.hears("cancel", "cancel my lab work only")

    assert "Is that the one?" in said
    assert await state_of(db) is AppointmentState.SCHEDULED


@pytest.mark.parametrize("text", ["can you cancel my appointment", "please cancel my visit"])
async def test_a_plain_wish_cancels_at_once(db: Database, tmp_path: Path, text: str) -> None:
    asking = await clinic(db, tmp_path)

    await asking.hears("cancel", text)

    assert await state_of(db) is AppointmentState.CANCELLED


@pytest.mark.parametrize("text", ["yes for this week", "keep the first one"])
async def test_a_yes_or_a_wish_to_keep_cancels_none_of_the_listed(
    db: Database, tmp_path: Path, text: str
) -> None:
    first = visit("denise", "2026-04-16 10:20")
    asking = await understood(db, tmp_path, first, visit("denise", "2026-05-20 11:00", "later"))
    await asking.hears("cancel", "cancel my appointment")

    said = await asking.hears("confirm", text)

    assert "Which visit do you mean?" in said
    assert await state_of(db) is AppointmentState.SCHEDULED


@pytest.mark.parametrize("text", ["the first one", "yes the first"])
async def test_the_one_that_is_picked_is_cancelled(db: Database, tmp_path: Path, text: str) -> None:
    first = visit("denise", "2026-04-16 10:20")
    asking = await understood(db, tmp_path, first, visit("denise", "2026-05-20 11:00", "later"))
    await asking.hears("cancel", "cancel my appointment")

    await asking.hears("choose_option", text)

    assert await state_of(db) is AppointmentState.CANCELLED


@pytest.mark.parametrize(
    "text", ["can i have it back??", "undo that please", "changed my mind i do want to come"]
)
async def test_a_cancelled_visit_that_is_wanted_back_goes_to_people(
    db: Database, tmp_path: Path, text: str
) -> None:
    asking = await clinic(db, tmp_path)
    await asking.hears("cancel", "cancel my appointment")

    said = await asking.hears("start", text)

    assert "We will see if you can have your visit Thu Apr 16 at 10:20 AM back" in said
    async with db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.RESCHEDULE]
