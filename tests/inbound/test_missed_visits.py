"""A visit that nobody came to: another one is offered, or people find it, and staff are told."""

from pathlib import Path

import pytest

from hearback.conversations.model import Reason
from hearback.core.db import Database
from tests.appointments.free_time import HOURS
from tests.inbound.acting import Understood, understood
from tests.inbound.test_questions_about_visits import reason
from tests.world import visit


async def reminded(db: Database, folder: Path, *more: dict[str, object]) -> Understood:
    """Denise was to come on Thursday April 16 at 10:20, and was reminded; it is past noon."""
    found = await understood(
        db, folder, visit("denise", "2026-04-16 10:20"), *more, schedules=[HOURS]
    )
    found.clinic.clock.advance(days=1, minutes=31)
    await found.clinic.settle()
    found.clinic.clock.advance(days=2, hours=3)
    found.clinic.phone.texts.clear()
    return found


@pytest.mark.parametrize(
    ("act", "text"),
    [("reschedule", "sorry i missed it"), ("cancel", "i couldnt make it, i forgot about it")],
)
async def test_who_missed_a_visit_is_offered_another_one(
    db: Database, tmp_path: Path, act: str, text: str
) -> None:
    clinic = await reminded(db, tmp_path)

    offer = await clinic.hears(act, text)
    booked = await clinic.hears("choose_option", "2")

    assert "Sorry we did not see you. Open times: 1)" in offer
    assert "Apr 16" not in booked
    assert await reason(clinic) is None


async def test_who_only_wants_another_one_is_found_one_by_people(
    db: Database, tmp_path: Path
) -> None:
    clinic = await reminded(db, tmp_path)

    said = await clinic.hears("reschedule", "can i get another one")

    assert "We will find you another time." in said
    assert (await reason(clinic) or ("",))[0] is Reason.RESCHEDULE
