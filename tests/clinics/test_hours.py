"""When people of a queue answer: own hours, zones and days that differ."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.clinics.hours import Days, Staffed, opening
from hearback.clinics.queries import hours_on, line_by_number, places_of, staffed
from hearback.core.db import Database
from tests.world import CLINIC, CLINIC_LINE, MONDAY, import_rows

CHICAGO = ZoneInfo("America/Chicago")


@dataclass
class Open:
    weekday: int
    opens: time
    closes: time


WEEK = [Open(day, time(8), time(17)) for day in range(5)]


@pytest.mark.parametrize(
    ("now", "days", "opens"),
    [
        pytest.param("2026-05-25 10:00", {}, "2026-05-25 10:00", id="open now"),
        pytest.param("2026-05-25 17:00", {}, "2026-05-26 08:00", id="the end is not open"),
        pytest.param("2026-05-22 18:00", {}, "2026-05-25 08:00", id="over a weekend"),
        pytest.param(
            "2026-05-25 10:00", {date(2026, 5, 25): None}, "2026-05-26 08:00", id="a holiday"
        ),
        pytest.param(
            "2026-05-25 10:00",
            {date(2026, 5, 25): (time(12), time(20))},
            "2026-05-25 12:00",
            id="a day that begins late",
        ),
        pytest.param(
            "2026-05-25 18:00",
            {date(2026, 5, 25): (time(12), time(20))},
            "2026-05-26 08:00",
            id="a day that differs keeps nobody longer",
        ),
    ],
)
def test_the_next_opening_follows_the_week_and_the_days_that_differ(
    now: str, days: Days, opens: str
) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=CHICAGO)

    found = opening(WEEK, "America/Chicago", now=at, days=days)

    assert found == datetime.fromisoformat(opens).replace(tzinfo=CHICAGO)


def test_who_never_opens_names_no_time() -> None:
    away: Days = {date(2026, 5, 25) + timedelta(days=ahead): None for ahead in range(40)}

    assert opening([], "America/Chicago", now=MONDAY) is None
    assert (
        Staffed("America/Chicago", WEEK, away).opening(now=datetime(2026, 5, 25, 15, tzinfo=UTC))
        is None
    )


@given(hours=st.integers(0, 9000), shut=st.integers(0, 6))
def test_a_closed_day_is_never_named(hours: int, shut: int) -> None:
    at = MONDAY + timedelta(hours=hours)
    closed = at.astimezone(CHICAGO).date() + timedelta(days=shut)

    found = opening(WEEK, "America/Chicago", now=at, days={closed: None})

    assert found is not None
    assert found >= at
    assert found.astimezone(CHICAGO).date() != closed


async def test_a_queue_has_its_own_hours_and_others_the_clinics(
    db: Database, tmp_path: Path
) -> None:
    desk = {"billing": {"hours": {"mon-fri": "09:00-12:00"}, "zone": "America/New_York"}}
    closed = {"id": "h1", "clinic": "riverside", "day": "2026-04-14"}
    await import_rows(
        db, tmp_path, {"clinics": [{**CLINIC, "desk_hours": desk}], "exceptions": [closed]}
    )

    async with db.begin() as session:
        line = await line_by_number(session, CLINIC_LINE)
        assert line is not None
        billing = await staffed(session, line.clinic, "billing", now=MONDAY)
        front = await staffed(session, line.clinic, "front_desk", now=MONDAY)

    late = MONDAY + timedelta(hours=2)  # 1 PM in New York, noon in Chicago
    assert front.opening(now=late) == late
    assert billing.opening(now=late) == datetime(2026, 4, 15, 13, tzinfo=UTC)


async def test_an_import_without_desk_hours_keeps_those_that_were_told(
    db: Database, tmp_path: Path
) -> None:
    desk = {"billing": {"hours": {"mon-fri": "09:00-12:00"}}}
    await import_rows(db, tmp_path, {"clinics": [{**CLINIC, "desk_hours": desk}]})

    await import_rows(db, tmp_path, {"clinics": [CLINIC]})

    async with db.begin() as session:
        line = await line_by_number(session, CLINIC_LINE)
        assert line is not None
        billing = await staffed(session, line.clinic, "billing", now=MONDAY)
    assert len(billing.spans) == 5


async def test_what_is_said_of_a_place_counts_over_what_is_said_of_all(
    db: Database, tmp_path: Path
) -> None:
    everywhere = {"id": "h1", "clinic": "riverside", "day": "2026-04-14"}
    here = {**everywhere, "id": "h2", "location": "mill", "hours": "09:00-12:00"}
    await import_rows(db, tmp_path, {"clinics": [CLINIC], "exceptions": [everywhere, here]})

    async with db.begin() as session:
        line = await line_by_number(session, CLINIC_LINE)
        assert line is not None
        (place,) = await places_of(session, line.clinic.id)
        open_then = await hours_on(session, place, date(2026, 4, 14))

    assert open_then == [(time(9), time(12))]
