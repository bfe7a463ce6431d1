"""Which free times to offer for a wish: where to look, which three, and what else: pure."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hearback.appointments.availability import Need, Open, next_start
from hearback.appointments.options import Option, Unmet
from hearback.appointments.wishes import DAY, MIDNIGHT, Times, Wish

AT_A_TIME = 3
APART = timedelta(hours=1)  # two of one half of a day
NEAR = timedelta(hours=2)  # of the hour that was asked for
NOON = time(12)


@dataclass(frozen=True)
class Window:
    """A stretch of one day in which a visit may begin."""

    day: date  # in the clinic's zone
    start: datetime
    end: datetime


@dataclass(frozen=True)
class Frame:
    """What every search is bound by. ends: the first day for which no schedule is known."""

    zone: ZoneInfo
    earliest: datetime
    ends: date

    def days(self) -> Iterator[date]:
        day = self.earliest.astimezone(self.zone).date()
        while day < self.ends:
            yield day
            day += DAY

    def half_of(self, at: datetime) -> tuple[date, bool]:
        local = at.astimezone(self.zone)
        return local.date(), local.time() >= NOON


def windows(wish: Wish, frame: Frame, *, every: timedelta | None = None) -> list[Window]:
    """Where to look, soonest first: halves of days, or pieces of `every`, that do not overlap."""
    found: list[Window] = []
    for day in frame.days():
        spans = _joined(_of_day(wish, day, frame))
        for start, end in spans:
            pieces = _halves(day, start, end, frame.zone) if every is None else _pieces(
                start, end, every
            )  # fmt: skip
            found += [Window(day, *piece) for piece in pieces]
    return found


def starts_in(free: Open, need: Need, window: Window, *, most: int = AT_A_TIME) -> list[datetime]:
    """When a visit may begin in this free time, soonest first."""
    if free.every is None:
        fits = window.start <= free.starts_at < window.end
        return [free.starts_at] if fits and free.ends_at - free.starts_at >= need.lasts else []
    at = next_start(free.starts_at, free.every, window.start)
    starts: list[datetime] = []
    whole = need.lasts + need.buffer
    while at < window.end and at + whole <= free.ends_at and len(starts) < most:
        starts.append(at)
        at += free.every
    return starts


def picked(
    found: Iterable[Option],
    wish: Wish,
    frame: Frame,
    *,
    count: int = AT_A_TIME,
    near: datetime | None = None,
) -> list[Option]:
    """The ones to offer, soonest first, but for a stated time: that comes first.

    Spread out: one of each half of a day, then an hour apart, then whatever there is. Of several
    providers at one time it is the usual one. near: those closest to this moment.
    """
    single = _one_each(found, wish)
    order = sorted(single, key=lambda one: _distance(one, near))
    stated = [one for one in order if _is_stated(one, wish, frame.zone)][:count]
    chosen = list(stated)
    if near is not None or stated:
        moment = near or stated[0].starts_at
        order = sorted(order, key=lambda one: _distance(one, moment))
    for is_apart in _passes(frame):
        for one in order:
            if len(chosen) < count and one not in chosen and is_apart(one, chosen):
                chosen.append(one)
    rest = [one for one in chosen if one not in stated]
    return [*sorted(stated, key=_start), *sorted(rest, key=_start)]


def unmet(
    wish: Wish, frame: Frame, *, now: datetime, works: Callable[[Window], bool], seen: bool
) -> Unmet:
    """Why nothing fits. works: whether anybody is seen in a window at all."""
    if wish.providers is not None and not wish.providers:
        return Unmet.NO_PROVIDER
    if wish.locations is not None and not wish.locations:
        return Unmet.NO_LOCATION
    if wish.wanted and all(_is_past(each, now) for each in wish.wanted):
        return Unmet.PAST
    if wish.wanted and all(_is_too_far(each, frame) for each in wish.wanted):
        return Unmet.TOO_FAR
    places = windows(wish, frame)
    if not places and windows(replace(wish, excluded=(), not_before=None, not_after=None), frame):
        return Unmet.CONTRADICTION
    if not places:
        return Unmet.PAST if wish.wanted or wish.not_after else Unmet.TOO_FAR
    if not any(works(window) for window in places):
        return Unmet.CLOSED
    return Unmet.NO_MORE if seen else Unmet.FULL


def nearest(wish: Wish, frame: Frame) -> list[Wish]:
    """Wider and wider readings of a wish that nothing fits; what was refused stays refused."""
    days = [replace(each, opens=MIDNIGHT, closes=MIDNIGHT, exact=False) for each in wish.wanted]
    hours = [replace(each, since=None, until=None, weekdays=None) for each in wish.wanted]
    steps = [
        [_around(each) for each in wish.wanted],
        days,
        hours,
        [_around(each) for each in hours],
        [],
    ]
    whole = [replace(wish, wanted=tuple(each)) for each in steps]
    known = [each for each in whole if each.providers != frozenset() != each.locations]
    anyone = [replace(each, providers=None, locations=None) for each in (wish, whole[-1])]
    if wish.providers is None and wish.locations is None:
        anyone = []
    loose = replace(whole[-1], not_before=None, not_after=None, providers=None, locations=None)
    tried = dict.fromkeys([*anyone[:1], *known, *anyone[1:], loose])
    back = _from_then_on(wish)
    wider = [replace(each, not_before=back) if back else each for each in tried]
    return [each for each in dict.fromkeys(wider) if each != wish]


def _from_then_on(wish: Wish) -> datetime | None:
    """When they can come from; who is away until June is offered nothing in May."""
    if any(each.since is None or each.until is not None for each in wish.wanted):
        return None
    return min((each.since for each in wish.wanted if each.since is not None), default=None)


def aimed_at(wish: Wish, frame: Frame) -> datetime | None:
    """The moment that the nearest times are near to; None: as soon as possible."""
    starts = [
        span[0]
        for each in wish.wanted
        if not each.is_hours
        for day in _days_of(each, frame)
        if (span := each.on(day, frame.zone)) is not None
    ]
    return min(starts, default=None)


def _days_of(times: Times, frame: Frame) -> Iterator[date]:
    """Its first days, also when they are past or too far."""
    first = times.since or frame.earliest
    day = first.astimezone(frame.zone).date()
    return iter([day + DAY * ahead for ahead in range(8)])


def _of_day(wish: Wish, day: date, frame: Frame) -> list[tuple[datetime, datetime]]:
    wanted = wish.wanted or (Times(),)
    spans = [span for each in wanted if (span := each.on(day, frame.zone)) is not None]
    for out in wish.excluded:
        refused = out.on(day, frame.zone)
        if refused is not None:
            spans = [left for span in spans for left in _without(span, refused)]
    after = max(frame.earliest, wish.not_before or frame.earliest)
    if wish.not_before is not None:
        after = max(after, wish.not_before + timedelta(minutes=1))
    before = wish.not_after
    clipped = [(max(a, after), min(b, before) if before else b) for a, b in spans]
    return [(a, b) for a, b in clipped if a < b]


def _without(
    span: tuple[datetime, datetime], out: tuple[datetime, datetime]
) -> list[tuple[datetime, datetime]]:
    (start, end), (first, last) = span, out
    pieces = [(start, min(end, first)), (max(start, last), end)]
    return [(a, b) for a, b in pieces if a < b]


def _joined(spans: list[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    joined: list[tuple[datetime, datetime]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _halves(
    day: date, start: datetime, end: datetime, zone: ZoneInfo
) -> list[tuple[datetime, datetime]]:
    noon = datetime.combine(day, NOON, zone).astimezone(UTC)
    return [(a, b) for a, b in ((start, min(end, noon)), (max(start, noon), end)) if a < b]


def _pieces(start: datetime, end: datetime, every: timedelta) -> list[tuple[datetime, datetime]]:
    pieces = []
    while start < end:
        pieces.append((start, min(start + every, end)))
        start += every
    return pieces


def _one_each(found: Iterable[Option], wish: Wish) -> list[Option]:
    """One option of each moment, without the visit's own."""
    by_start: dict[datetime, Option] = {}
    for one in sorted(found, key=lambda one: (_unusual(one, wish), str(one.provider_id))):
        if one.starts_at != wish.visit_starts_at:
            by_start.setdefault(one.starts_at, one)
    return list(by_start.values())


def _unusual(one: Option, wish: Wish) -> int:
    return 2 * (one.provider_id != wish.usual_provider) + (one.location_id != wish.usual_location)


def _is_stated(one: Option, wish: Wish, zone: ZoneInfo) -> bool:
    """An hour of any day is a wish like others: its days are spread."""
    day = one.starts_at.astimezone(zone).date()
    stated = (each.on(day, zone) for each in wish.wanted if each.exact and not each.is_hours)
    return any(span is not None and span[0] == one.starts_at for span in stated)


def _passes(frame: Frame) -> Sequence[Callable[[Option, list[Option]], bool]]:
    def other_half(one: Option, chosen: list[Option]) -> bool:
        half = frame.half_of(one.starts_at)
        return all(frame.half_of(each.starts_at) != half for each in chosen)

    def an_hour(one: Option, chosen: list[Option]) -> bool:
        return all(abs(one.starts_at - each.starts_at) >= APART for each in chosen)

    return other_half, an_hour, lambda one, chosen: True


def _distance(one: Option, near: datetime | None) -> tuple[float, float]:
    start = one.starts_at.timestamp()
    return (start, 0.0) if near is None else (abs(start - near.timestamp()), start)


def _start(one: Option) -> datetime:
    return one.starts_at


def _around(times: Times) -> Times:
    """The hours that were asked for and some on either side; of a whole day, the day."""
    if times.opens == times.closes == MIDNIGHT and not times.exact:
        return times
    opens, closes = times.opens, times.opens if times.exact else times.closes
    opens = _shifted(opens, -NEAR)
    closes = MIDNIGHT if closes == MIDNIGHT and not times.exact else _shifted(closes, NEAR)
    return replace(times, opens=opens, closes=closes, exact=False)


def _shifted(at: time, by: timedelta) -> time:
    """Later or earlier on the same day; what would leave it ends at midnight."""
    day = datetime(2000, 1, 1, at.hour, at.minute)  # noqa: DTZ001 - a wall clock, of no zone
    moved = day + by
    return moved.time() if moved.date() == day.date() else MIDNIGHT


def _is_past(times: Times, now: datetime) -> bool:
    return times.until is not None and times.until <= now


def _is_too_far(times: Times, frame: Frame) -> bool:
    return times.since is not None and times.since.astimezone(frame.zone).date() >= frame.ends
