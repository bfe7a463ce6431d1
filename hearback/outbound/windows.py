"""The hours in which outreach may leave: everywhere, in stricter states, and on holidays. Pure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

from hearback.policy import DEFAULTS, Policy

SUNDAY = 6
STEP = timedelta(minutes=15)
# No zone differs from another by more than a day, so two days always hold a common daytime if any;
# holidays and a Sunday may lie between.
SEARCH = timedelta(days=6)


@dataclass(frozen=True)
class Hours:
    starts: time
    ends: time


@dataclass(frozen=True)
class StateHours:
    """The hours of a state for texts that nobody asked for. None: as everywhere."""

    starts: time | None = None
    ends: time | None = None
    sunday_starts: time | None = None
    source: str = ""


# Stricter than 47 CFR 64.1200(c)(1), as read in secondary sources: counsel looks at them before
# they are relied on. By the state's two letters.
STATES: Mapping[str, StateHours] = {
    "FL": StateHours(ends=time(20), source="Fla. Stat. 501.616"),
    "MD": StateHours(ends=time(20), source="Md. Com. Law 14-4501"),
    "OK": StateHours(ends=time(20), source="15 Okla. Stat. 775C"),
    "TX": StateHours(time(9), time(21), time(12), source="Tex. Bus. & Com. Code 302.053"),
    "WA": StateHours(ends=time(20), source="RCW 80.36.390"),
}


@dataclass(frozen=True)
class Place:
    """Where a reader may be. zones: IANA. states: two letters each, empty when not known.

    resting: whether holidays are kept for this text.
    """

    zones: Sequence[str]
    states: Collection[str] = field(default=())
    resting: bool = False


def hours_on(day: date, place: Place, rules: Policy = DEFAULTS) -> Hours | None:
    """The hours of a local day that all the states allow; None: nothing leaves on it."""
    if place.resting and rules.quiet_holidays and is_holiday(day):
        return None
    starts, ends = rules.day_starts, rules.day_ends
    for state in place.states if rules.stricter_states else ():
        strict = STATES.get(state)
        if strict is not None:
            sunday = strict.sunday_starts if day.weekday() == SUNDAY else None
            starts = max(starts, strict.starts or starts, sunday or starts)
            ends = min(ends, strict.ends or ends)
    return Hours(starts, ends) if starts < ends else None


def is_holiday(day: date) -> bool:
    return day in _federal(day.year)


@cache
def _federal(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("US", years=year))


def is_open(instant: datetime, place: Place, rules: Policy = DEFAULTS) -> bool:
    """Whether it is an allowed hour in every zone."""
    for zone in place.zones:
        local = instant.astimezone(ZoneInfo(zone))
        hours = hours_on(local.date(), place, rules)
        if hours is None or not hours.starts <= local.time() < hours.ends:
            return False
    return True


def next_open(now: datetime, place: Place, rules: Policy = DEFAULTS) -> datetime | None:
    """The first instant from now on that is open in all the zones; None if there is none."""
    if not place.zones:
        raise ValueError("there is always at least the clinic's zone")
    if is_open(now, place, rules):
        return now
    # Every zone's offset is a multiple of 15 minutes, so days begin and end on quarters.
    quarter = now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0)
    for step in range(1, int(SEARCH / STEP) + 1):
        if is_open(quarter + step * STEP, place, rules):
            return quarter + step * STEP
    return None


def closes_after(now: datetime, place: Place, rules: Policy = DEFAULTS) -> timedelta:
    """How long it stays open in all the zones; `now` is open in them."""
    ends = []
    for zone in place.zones:
        local = now.astimezone(ZoneInfo(zone))
        hours = hours_on(local.date(), place, rules)
        assert hours is not None, "asked of an open hour"
        ends.append(datetime.combine(local.date(), hours.ends, local.tzinfo) - local)
    return min(ends)


def next_day(now: datetime, place: Place) -> datetime:
    """Midnight after now, in the zone where it comes last."""
    return max(
        datetime.combine(now.astimezone(zone).date() + timedelta(days=1), time(), zone).astimezone(
            now.tzinfo
        )
        for zone in map(ZoneInfo, place.zones)
    )
