"""What is free of a provider's day: pure, from hours, exceptions, the practice's slots, visits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Weekly:
    """Hours of one weekday at a location, on its wall clock."""

    location_id: UUID
    zone: str
    weekday: int
    opens: time
    closes: time
    every: timedelta


@dataclass(frozen=True)
class Differing:
    """An exception for the day; no hours: closed. own: this provider's, not the practice's."""

    own: bool
    location_id: UUID | None = None
    opens: time | None = None
    closes: time | None = None

    def is_at(self, location_id: UUID) -> bool:
        return self.location_id in (None, location_id)


@dataclass(frozen=True)
class Work:
    location_id: UUID
    starts_at: datetime
    ends_at: datetime
    every: timedelta


@dataclass(frozen=True)
class Busy:
    """A standing visit. kept_until: with the time that its kind keeps free afterwards."""

    location_id: UUID
    visit_type_id: UUID
    starts_at: datetime
    ends_at: datetime
    kept_until: datetime
    capacity: int = 1


@dataclass(frozen=True)
class Given:
    """A slot as the practice gave it. by_practice: not one that a patient gave up."""

    location_id: UUID
    starts_at: datetime
    ends_at: datetime
    capacity: int = 1
    visit_type_ids: tuple[UUID, ...] | None = None
    is_open: bool = True
    by_practice: bool = True


@dataclass(frozen=True)
class Open:
    """Free time; every: where in it a visit may begin, None when it is taken as a whole."""

    location_id: UUID
    starts_at: datetime
    ends_at: datetime
    every: timedelta | None = None
    visit_type_ids: tuple[UUID, ...] | None = None
    seats: int = 1
    capacity: int = 1


@dataclass(frozen=True)
class Facts:
    """All that decides what is free of one provider's day."""

    day: date
    weekly: Sequence[Weekly] = ()
    differing: Sequence[Differing] = ()
    given: Sequence[Given] = ()
    busy: Sequence[Busy] = ()


@dataclass(frozen=True)
class Need:
    """What a visit takes of a provider's time."""

    visit_type_id: UUID
    lasts: timedelta
    buffer: timedelta = timedelta()


def open_times(facts: Facts) -> list[Open]:
    """What is free, soonest first. Where the practice gave slots for the day, they alone count."""
    given = _without_doubles(facts.given)
    by_practice = any(slot.by_practice for slot in given)
    work = [] if by_practice else work_on(facts)
    spans = [span for each in work for span in _gaps(each, facts.busy)]
    groups = [] if by_practice else _groups(facts.busy)
    slots = [slot for each in given for slot in _left_of(each, facts.busy)]
    slots = [slot for slot in slots if not any(_overlap(slot, span) for span in spans)]
    return sorted([*spans, *groups, *slots], key=lambda free: (free.starts_at, free.ends_at))


def work_on(facts: Facts) -> list[Work]:
    """The provider's hours of that day as instants; clocks that change that night are followed."""
    hours = [each for each in facts.weekly if each.weekday == facts.day.weekday()]
    for other in (each for each in facts.differing if each.own):
        kept = [each for each in hours if not other.is_at(each.location_id)]
        hours = [*kept, *_instead(other, facts)]
    for other in (each for each in facts.differing if not each.own):
        hours = [left for each in hours for left in _within(each, other)]
    placed = (_placed(each, facts.day) for each in hours)
    return sorted(
        (each for each in placed if each.starts_at < each.ends_at), key=lambda each: each.starts_at
    )


def room_for(
    free: Iterable[Open], need: Need, location_id: UUID, starts_at: datetime
) -> Open | None:
    """The free time in which this visit fits, from this moment on."""
    return next(
        (
            each
            for each in free
            if each.location_id == location_id
            and _suits(each, need)
            and (
                each.starts_at == starts_at
                if each.every is None
                else each.starts_at <= starts_at
                and starts_at + need.lasts + need.buffer <= each.ends_at
            )
        ),
        None,
    )


def _suits(free: Open, need: Need) -> bool:
    if free.visit_type_ids is not None and need.visit_type_id not in free.visit_type_ids:
        return False
    return free.ends_at - free.starts_at >= need.lasts


def _instead(other: Differing, facts: Facts) -> list[Weekly]:
    """A provider's other hours of the day; none when they are away."""
    if other.opens is None or other.closes is None:
        return []
    like = next((each for each in facts.weekly if other.is_at(each.location_id)), None)
    if like is None:
        return []  # hours at a place where they never work: the zone and the rhythm are unknown
    return [replace(like, weekday=facts.day.weekday(), opens=other.opens, closes=other.closes)]


def _within(hours: Weekly, other: Differing) -> list[Weekly]:
    if not other.is_at(hours.location_id):
        return [hours]
    if other.opens is None or other.closes is None:
        return []
    opens, closes = max(hours.opens, other.opens), min(hours.closes, other.closes)
    return [replace(hours, opens=opens, closes=closes)] if opens < closes else []


def _placed(hours: Weekly, day: date) -> Work:
    zone = ZoneInfo(hours.zone)
    opens, closes = (
        datetime.combine(day, at, zone).astimezone(UTC) for at in (hours.opens, hours.closes)
    )
    return Work(hours.location_id, opens, closes, hours.every)


def _gaps(work: Work, busy: Sequence[Busy]) -> list[Open]:
    """Working time without the visits; each begins where a visit may begin."""
    gaps: list[Open] = []
    at = work.starts_at
    for visit in sorted(busy, key=lambda each: each.starts_at):
        if visit.starts_at > at:
            gaps += _gap(work, at, min(visit.starts_at, work.ends_at))
        at = max(at, visit.kept_until)
    return gaps + _gap(work, at, work.ends_at)


def _gap(work: Work, starts_at: datetime, ends_at: datetime) -> list[Open]:
    starts_at = next_start(work.starts_at, work.every, starts_at)
    if starts_at >= ends_at:
        return []
    return [Open(work.location_id, starts_at, ends_at, work.every)]


def next_start(first: datetime, every: timedelta, at: datetime) -> datetime:
    """The first moment of first, first + every, … that is not before `at`."""
    if at <= first:
        return first
    return first + -((first - at) // every) * every


def _groups(busy: Sequence[Busy]) -> list[Open]:
    """Seats left in groups that have begun to fill."""
    open_groups: list[Open] = []
    for first in {(each.starts_at, each.visit_type_id, each.location_id): each for each in busy}:
        group = [
            each for each in busy if (each.starts_at, each.visit_type_id, each.location_id) == first
        ]
        meant = group[0]
        others = [each for each in busy if each not in group and _overlap(each, meant)]
        if len(group) < meant.capacity and not others:
            open_groups.append(
                Open(
                    meant.location_id,
                    meant.starts_at,
                    meant.ends_at,
                    None,
                    (meant.visit_type_id,),
                    meant.capacity - len(group),
                    meant.capacity,
                )
            )
    return open_groups


def _without_doubles(given: Sequence[Given]) -> list[Given]:
    """What a patient gave up, unless the practice has said something about that time since."""
    said = [slot for slot in given if slot.by_practice]
    left = [
        slot for slot in given if not slot.by_practice and not any(_overlap(slot, s) for s in said)
    ]
    return [*said, *left]


def _left_of(slot: Given, busy: Sequence[Busy]) -> list[Open]:
    taken = sum(_overlap(slot, visit) for visit in busy)
    if not slot.is_open or taken >= slot.capacity:
        return []
    return [
        Open(
            slot.location_id,
            slot.starts_at,
            slot.ends_at,
            None,
            slot.visit_type_ids,
            slot.capacity - taken,
            slot.capacity,
        )
    ]


def _overlap(one: Given | Busy | Open, other: Given | Busy | Open) -> bool:
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at
