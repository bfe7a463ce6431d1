"""Hours, days that differ and slots as a practice gives them: what is open afterwards."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from hearback.appointments.openings import extend
from hearback.appointments.service import Schedule
from hearback.core.db import Database
from hearback.imports.service import Import
from hearback.outreach.reminders import replan
from hearback.records.files import Placed, Problem, read
from hearback.records.rows import SlotRow
from tests.appointments.free_time import HOURS, PLACE, FreeTime, slot
from tests.world import MONDAY, visit

WEEK = ["04-13 09:00-12:00", "04-14 09:00-12:00", "04-15 09:00-12:00"]


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> FreeTime:
    made = FreeTime(db, tmp_path)
    await made.opens()
    return made


async def test_hours_open_every_working_day_within_sight(clinic: FreeTime) -> None:
    await clinic.take_in(schedules=[HOURS])

    free = await clinic.free()
    assert free[:3] == WEEK
    assert len(free) == 65  # 13 weeks


async def test_hours_taken_in_again_replace_the_former_ones(clinic: FreeTime) -> None:
    await clinic.take_in(schedules=[HOURS])
    await clinic.take_in(schedules=[{**PLACE, "hours": {"tue": "13:00-15:00"}}])

    assert (await clinic.free())[:2] == ["04-14 13:00-15:00", "04-21 13:00-15:00"]


async def test_a_provider_without_hours_has_left(clinic: FreeTime) -> None:
    await clinic.take_in(schedules=[HOURS])
    await clinic.take_in(schedules=[{**PLACE, "hours": {}}])

    assert await clinic.free() == []


async def test_a_holiday_closes_its_day_and_no_other(clinic: FreeTime) -> None:
    closed = {"id": "h1", "clinic": "riverside", "day": "2026-04-14"}
    await clinic.take_in(schedules=[HOURS], exceptions=[closed])

    assert (await clinic.free())[:2] == ["04-13 09:00-12:00", "04-15 09:00-12:00"]


async def test_a_holiday_that_moves_opens_its_former_day(clinic: FreeTime) -> None:
    closed = {"id": "h1", "clinic": "riverside", "day": "2026-04-14"}
    await clinic.take_in(schedules=[HOURS], exceptions=[closed])
    await clinic.take_in(exceptions=[{**closed, "day": "2026-04-15"}])

    assert (await clinic.free())[:2] == ["04-13 09:00-12:00", "04-14 09:00-12:00"]


async def test_a_provider_comes_at_other_hours_on_one_day(clinic: FreeTime) -> None:
    other = {"id": "e1", **PLACE, "day": "2026-04-14", "hours": "13:00-14:00"}
    await clinic.take_in(schedules=[HOURS], exceptions=[other])

    assert (await clinic.free())[1] == "04-14 13:00-14:00"


async def test_visits_of_the_practice_are_cut_out_and_given_back(clinic: FreeTime) -> None:
    await clinic.take_in(schedules=[HOURS])
    await clinic.take_in(appointments=[visit("denise", "2026-04-14 10:00")])
    cut = (await clinic.free())[:4]

    await clinic.take_in(
        appointments=[{**visit("denise", "2026-04-14 10:00"), "state": "cancelled"}]
    )

    assert cut == [WEEK[0], "04-14 09:00-10:00", "04-14 10:20-12:00", WEEK[2]]
    assert (await clinic.free())[:3] == WEEK


async def test_a_visit_changed_by_hand_is_followed_at_the_next_import(clinic: FreeTime) -> None:
    await clinic.take_in(schedules=[HOURS], appointments=[visit("denise", "2026-04-14 10:00")])
    async with clinic.db.begin() as session:
        await session.execute(text("UPDATE appointment SET state = 'cancelled'"))

    await clinic.take_in()

    assert (await clinic.free())[:3] == WEEK


async def test_slots_taken_in_twice_are_there_once(clinic: FreeTime) -> None:
    for _ in range(2):
        await clinic.take_in(slots=[slot("s1", "2026-04-14 10:00"), slot("s2", "2026-04-14 10:20")])

    assert await clinic.free() == ["04-14 10:00-10:20", "04-14 10:20-10:40"]


async def test_a_slot_that_moved_is_at_its_new_time_only(clinic: FreeTime) -> None:
    await clinic.take_in(slots=[slot("s1", "2026-04-14 10:00")])
    await clinic.take_in(slots=[slot("s1", "2026-04-15 11:00", minutes=40)])

    assert await clinic.free() == ["04-15 11:00-11:40"]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        pytest.param({"provider": "nobody"}, "provider", id="provider"),
        pytest.param({"location": "nowhere"}, "location", id="place"),
        pytest.param({"visit_types": ["none"]}, "visit_types", id="kind of visit"),
        pytest.param({"clinic": "other"}, "clinic", id="clinic"),
        pytest.param({"starts_at": "soon"}, "starts_at", id="time"),
    ],
)
async def test_a_slot_that_cannot_be_placed_is_named_and_the_others_kept(
    clinic: FreeTime, row: dict[str, Any], column: str
) -> None:
    good, bad = slot("s1", "2026-04-14 10:00"), {**slot("s2", "2026-04-14 11:00"), **row}
    rows = [Placed(line, SlotRow(**each)) for line, each in enumerate((good, bad), 2)]

    problems = await Import(clinic.db, Schedule(replan), MONDAY).take(
        rows, all_or_nothing=False, progress=lambda _: None
    )

    assert [(each.line, each.column) for each in problems] == [(3, column)]
    assert await clinic.free() == ["04-14 10:00-10:20"]


def test_slots_are_read_from_a_csv(tmp_path: Path) -> None:
    file = tmp_path / "slots.csv"
    file.write_text(
        "id,clinic,provider,location,visit_types,starts_at,minutes,capacity,state\n"
        "s1,riverside,okafor,mill,visit;other,2026-04-14 10:00,20,1,open\n"
        "s2,riverside,okafor,mill,,2026-04-14 10:20,,2,closed\n"
        "s3,riverside,okafor,mill,,2026-04-14 10:40,0,1,open\n"
    )

    one, two, bad = read(file)

    assert isinstance(one, Placed)
    assert isinstance(one.row, SlotRow)
    assert one.row.visit_types == ["visit", "other"]
    assert isinstance(two, Placed)
    assert isinstance(two.row, SlotRow)
    assert (two.row.minutes, two.row.capacity) == (None, 2)
    assert isinstance(bad, Problem)
    assert bad.column == "minutes"


async def test_a_day_that_comes_within_sight_is_added_and_gone_ones_are_forgotten(
    clinic: FreeTime,
) -> None:
    await clinic.take_in(schedules=[HOURS])
    async with clinic.db.begin() as session:
        added = await extend(session, now=MONDAY + timedelta(days=3))

    free = await clinic.free()
    assert added == 3
    assert (free[0], free[-1]) == ("04-15 09:00-12:00", "07-15 09:00-12:00")
