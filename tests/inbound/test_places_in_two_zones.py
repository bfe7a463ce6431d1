"""A clinic in Chicago with a place in Denver: a patient there speaks of the times that we told."""

import copy
from pathlib import Path

import pytest

from hearback.core.db import Database
from tests.inbound.acting import Understood, understood
from tests.world import CLINIC, only_visit, visit

THURSDAY = "2026-04-16 11:40"
MILL_IN_DENVER = copy.deepcopy(CLINIC)
MILL_IN_DENVER["locations"][0]["zone"] = "America/Denver"


@pytest.fixture
async def offered(db: Database, tmp_path: Path) -> Understood:
    """Denise comes to the place in Denver, and was told three of its mornings."""
    of = await understood(db, tmp_path, visit("denise", THURSDAY), clinic=MILL_IN_DENVER)
    told = await of.hears("reschedule", "another time please, tuesday")
    assert "1) Tue Apr 14, 9:00 AM 2) Tue Apr 14, 10:00 AM 3) Tue Apr 14, 11:00 AM" in told
    return of


async def starts(of: Understood) -> str:
    async with of.clinic.db.begin() as session:
        return f"{(await only_visit(session, 'denise-visit')).starts_at:%m-%d %H:%M}"


async def test_the_hour_that_was_listed_is_the_hour_that_is_taken(offered: Understood) -> None:
    """10:00 in Denver is 11:00 in Chicago, and 9:00 in Denver is 10:00 there."""
    told = await offered.hears("choose_option", "10:00 works for me, book it")

    assert "Tue Apr 14 at 10:00 AM" in told
    assert await starts(offered) == "04-14 16:00"


async def test_the_hour_that_is_wished_for_is_that_of_the_place(offered: Understood) -> None:
    told = await offered.hears("provide_time", "wednesday at 9:20 would be better")

    assert "1) Wed Apr 15, 9:20 AM" in told


async def test_a_move_is_undone_to_the_hour_that_was_told_before(offered: Understood) -> None:
    await offered.hears("choose_option", "2")
    (asked,) = await offered.clinic.hears("put it back to what it was")

    assert "Thu Apr 16, 11:40 AM" in asked
    await offered.clinic.hears("yes")
    assert await starts(offered) == "04-16 17:40"
