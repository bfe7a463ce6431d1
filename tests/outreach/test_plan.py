"""When reminders are due: as a table, and as what never happens."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.outreach.plan import PlannedReminder, planned
from hearback.policy import DEFAULTS

VISIT = datetime(2026, 4, 16, 15, 30, tzinfo=UTC)
LONG_BEFORE = VISIT - timedelta(days=30)


def before(hours: float) -> datetime:
    return VISIT - timedelta(hours=hours)


@pytest.mark.parametrize(
    ("hours", "now", "expected"),
    [
        pytest.param(
            [48, 24],
            LONG_BEFORE,
            [
                PlannedReminder(48, before(48), before(24)),
                PlannedReminder(24, before(24), before(2)),
            ],
            id="both",
        ),
        pytest.param(
            [24, 48, 24],
            LONG_BEFORE,
            [
                PlannedReminder(48, before(48), before(24)),
                PlannedReminder(24, before(24), before(2)),
            ],
            id="in any order, named twice",
        ),
        pytest.param(
            [48, 24],
            before(47),
            [PlannedReminder(24, before(24), before(2))],
            id="booked after the first was due",
        ),
        pytest.param(
            [48],
            before(48),
            [PlannedReminder(48, before(48), before(2))],
            id="booked the moment it is due",
        ),
        pytest.param([48, 24], before(3), [], id="booked at the last moment"),
        pytest.param([48, 24], before(-1), [], id="visit has passed"),
        pytest.param([], LONG_BEFORE, [], id="none wanted"),
        pytest.param([2], LONG_BEFORE, [], id="never of use: too near to the visit"),
        pytest.param([1], LONG_BEFORE, [], id="later than it is of use"),
        pytest.param(
            [24, 1],
            LONG_BEFORE,
            [PlannedReminder(24, before(24), before(2))],
            id="one that is never sent does not lengthen the one before",
        ),
    ],
)
def test_reminders_are_planned(
    hours: list[int], now: datetime, expected: list[PlannedReminder]
) -> None:
    assert planned(VISIT, hours, now=now) == expected


def test_a_reminders_kind_names_its_hours() -> None:
    (reminder,) = planned(VISIT, [48], now=LONG_BEFORE)
    assert reminder.kind == "reminder_48h"


INSTANTS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)).map(  # noqa: DTZ001
    lambda at: at.replace(tzinfo=UTC)
)
HOURS = st.lists(st.integers(1, 24 * 60), max_size=6)
AHEAD = st.integers(-100, 24 * 70 * 60).map(lambda minutes: timedelta(minutes=minutes))


@given(now=INSTANTS, ahead=AHEAD, hours=HOURS)
def test_nothing_is_planned_late(now: datetime, ahead: timedelta, hours: list[int]) -> None:
    starts_at = now + ahead
    for reminder in planned(starts_at, hours, now=now):
        assert now <= reminder.due_at < reminder.useless_after <= starts_at - DEFAULTS.last_use


@given(now=INSTANTS, ahead=AHEAD, hours=HOURS)
def test_two_reminders_are_never_of_use_at_once(
    now: datetime, ahead: timedelta, hours: list[int]
) -> None:
    reminders = planned(now + ahead, hours, now=now)
    for earlier, later in pairwise(reminders):
        assert earlier.useless_after <= later.due_at


@given(now=INSTANTS, hours=HOURS)
def test_all_that_can_be_of_use_are_planned_when_there_is_time(
    now: datetime, hours: list[int]
) -> None:
    starts_at = now + timedelta(hours=max(hours, default=0))
    kept = [reminder.hours for reminder in planned(starts_at, hours, now=now)]
    assert kept == sorted({each for each in hours if each > 2}, reverse=True)


@given(
    minutes=st.integers(0, 4 * 24 * 60),
    first=st.sampled_from([datetime(2026, 3, 6), datetime(2026, 10, 30)]),  # noqa: DTZ001
    hours=HOURS,
)
def test_on_a_weekend_when_the_clocks_change_hours_are_hours(
    minutes: int, first: datetime, hours: list[int]
) -> None:
    local = (first + timedelta(minutes=minutes)).replace(tzinfo=ZoneInfo("America/Chicago"))
    starts_at = local.astimezone(UTC)
    for reminder in planned(starts_at, hours, now=starts_at - timedelta(days=90)):
        assert starts_at - reminder.due_at == timedelta(hours=reminder.hours)
