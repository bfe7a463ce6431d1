"""After "2 or 3" only those are listed again, with numbers of their own."""

from pathlib import Path

import pytest

from hearback.core.db import Database
from tests.appointments.free_time import wall
from tests.inbound.acting import Understood, understood
from tests.world import only_visit, visit


@pytest.fixture
async def offered(db: Database, tmp_path: Path) -> Understood:
    clinic = await understood(db, tmp_path, visit("denise", "2026-04-16 10:20"))
    clinic.clinic.clock.advance(days=1, minutes=31)
    await clinic.clinic.settle()
    await clinic.hears("reschedule", "2")
    return clinic


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        pytest.param("3", 2, id="no number of the shorter list: that of the whole one"),
        pytest.param("2", 2, id="the shorter list's own number"),
        pytest.param("1", 1, id="the first of the shorter list"),
    ],
)
async def test_a_number_after_two_takes_what_was_asked_about(
    offered: Understood, answer: str, place: int
) -> None:
    asked = await offered.hears("choose_option", "2 or 3")
    moved = await offered.hears("choose_option", answer)

    assert "Which one?" in asked
    day = asked.split(f"{place}) ")[1].split(",")[0]
    assert day in moved
    assert "moved" in moved


async def test_a_number_that_was_not_asked_about_takes_nothing(offered: Understood) -> None:
    await offered.hears("choose_option", "1 or 2")

    again = await offered.hears("choose_option", "3")

    assert "Open times: 1)" in again
    async with offered.clinic.db.begin() as session:
        assert wall((await only_visit(session, "denise-visit")).starts_at) == "04-16 10:20"
