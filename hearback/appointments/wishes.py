"""What a patient wants of a new time, in a form that fits any day and can be kept: pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from uuid import UUID

from bot.language.when import Kind, Part, When
from hearback.core.db import Json

MIDNIGHT = time(0)
DAY = timedelta(days=1)
A_MONDAY = datetime(2024, 1, 1, tzinfo=UTC)  # where no day is named, every week is alike
WORKDAYS, WEEKEND = frozenset(range(5)), frozenset({5, 6})
# What a part of the day means when its hours are not said; a closing midnight is the day's end.
PARTS = {
    Part.MORNING: (MIDNIGHT, time(12)),
    Part.LUNCH: (time(11, 30), time(13, 30)),
    Part.AFTERNOON: (time(12), time(18)),
    Part.EVENING: (time(17), MIDNIGHT),
    Part.NIGHT: (time(18), MIDNIGHT),
}


@dataclass(frozen=True)
class Times:
    """Times that suit, or that do not: days from and until, weekdays, and hours of each day.

    Bounds are half open; `closes` at midnight is the end of the day. exact: one moment, `opens`.
    """

    since: datetime | None = None
    until: datetime | None = None
    weekdays: frozenset[int] | None = None
    opens: time = MIDNIGHT
    closes: time = MIDNIGHT
    exact: bool = False

    @property
    def is_hours(self) -> bool:
        return self.since is None and self.until is None and self.weekdays is None

    def at_hours(self, other: "Times") -> "Times":
        return replace(self, opens=other.opens, closes=other.closes, exact=other.exact)

    def as_json(self) -> Json:
        return {
            "since": self.since and self.since.isoformat(),
            "until": self.until and self.until.isoformat(),
            "weekdays": None if self.weekdays is None else sorted(self.weekdays),
            "opens": self.opens.isoformat(),
            "closes": self.closes.isoformat(),
            "exact": self.exact,
        }

    @classmethod
    def from_json(cls, kept: Json) -> "Times":
        days = kept["weekdays"]
        return cls(
            _instant(kept["since"]),
            _instant(kept["until"]),
            None if days is None else frozenset(days),
            time.fromisoformat(kept["opens"]),
            time.fromisoformat(kept["closes"]),
            kept["exact"],
        )

    def on(self, day: date, zone: tzinfo) -> tuple[datetime, datetime] | None:
        """The part of this day, as instants."""
        if self.weekdays is not None and day.weekday() not in self.weekdays:
            return None
        last = day + DAY if self.closes == MIDNIGHT else day
        # In UTC: two times of one zone would be compared by their wall clocks.
        start = datetime.combine(day, self.opens, zone).astimezone(UTC)
        end = datetime.combine(last, self.closes, zone).astimezone(UTC)
        if self.exact:
            end = start + timedelta(minutes=1)
        start = max(start, self.since) if self.since else start
        end = min(end, self.until) if self.until else end
        return (start, end) if start < end else None


@dataclass(frozen=True)
class Wish:
    """Any of `wanted` (none: any time) and none of `excluded`.

    providers, locations: asked for, and nothing else will do; an empty set: we know none such.
    not_providers: refused, whatever else is free.
    only: who does what the visit is for; with nobody else is it ever offered.
    usual_*: those of the visit that is moved, tried first. not_before, not_after: sooner or later
    than it. visit_starts_at: its own time, which is not offered.
    """

    wanted: tuple[Times, ...] = ()
    excluded: tuple[Times, ...] = ()
    providers: frozenset[UUID] | None = None
    not_providers: frozenset[UUID] = frozenset()
    locations: frozenset[UUID] | None = None
    usual_provider: UUID | None = None
    usual_location: UUID | None = None
    not_before: datetime | None = None
    not_after: datetime | None = None
    visit_starts_at: datetime | None = None
    only: frozenset[UUID] | None = None

    def narrowed(self, when: When | None) -> "Wish":
        """With what a further message says about time.

        Hours alone are hours of the days that were meant before, and what is refused is refused
        besides; anything else begins anew, but for what was refused before.
        """
        if when is None:
            return self
        refused = self.refusing(when)
        if only_refuses(when):
            left = (each for each in self.wanted if not covered(each, refused.excluded))
            return replace(refused, wanted=tuple(left))
        wanted = tuple(times_of(each) for each in (when, *when.also))
        hours_only = all(each.is_hours for each in wanted)
        if self.wanted and not when.excluded and hours_only:
            hours = [each.at_hours(other) for each in self.wanted for other in wanted]
            return replace(refused, wanted=tuple(hours))
        old = (no for no in self.excluded if not any(covered(each, [no]) for each in wanted))
        excluded = _once([*old, *(times_of(each) for each in when.excluded)])
        narrower = replace(self, wanted=wanted, excluded=excluded)
        if when.excluded or hours_only:
            return narrower
        return replace(narrower, not_before=None, not_after=None)  # other days, sooner or not

    def refusing(self, when: When | None) -> "Wish":
        """With what a further message refuses, whatever else it says."""
        no = (times_of(each) for each in when.excluded) if when else ()
        return replace(self, excluded=_once([*self.excluded, *no]))

    @property
    def with_whom(self) -> frozenset[UUID] | None:
        """None: anybody. Empty: of those asked for nobody does it."""
        if self.only is None or self.providers is None:
            return self.only if self.providers is None else self.providers
        return self.only & self.providers

    def sooner(self) -> "Wish":
        return replace(self, not_after=self.visit_starts_at, not_before=None)

    def sooner_than(self, first: datetime) -> "Wish":
        """Any day before the first time that was offered; the hours of the day still count."""
        hours = (replace(each, since=None, until=None, weekdays=None) for each in self.wanted)
        kept = dict.fromkeys(each for each in hours if each != Times())
        return replace(self, wanted=tuple(kept), not_after=first, not_before=None)

    def later(self) -> "Wish":
        return replace(self, not_before=self.visit_starts_at, not_after=None)

    def as_json(self) -> Json:
        return {
            "wanted": [each.as_json() for each in self.wanted],
            "excluded": [each.as_json() for each in self.excluded],
            "providers": _ids(self.providers),
            "not_providers": _ids(self.not_providers),
            "locations": _ids(self.locations),
            "usual_provider": self.usual_provider and str(self.usual_provider),
            "usual_location": self.usual_location and str(self.usual_location),
            "not_before": self.not_before and self.not_before.isoformat(),
            "not_after": self.not_after and self.not_after.isoformat(),
            "visit_starts_at": self.visit_starts_at and self.visit_starts_at.isoformat(),
            "only": _ids(self.only),
        }

    @classmethod
    def from_json(cls, kept: Json) -> "Wish":
        provider, location = kept["usual_provider"], kept["usual_location"]
        return cls(
            tuple(Times.from_json(each) for each in kept["wanted"]),
            tuple(Times.from_json(each) for each in kept["excluded"]),
            _set(kept["providers"]),
            _set(kept.get("not_providers")) or frozenset(),
            _set(kept["locations"]),
            UUID(provider) if provider else None,
            UUID(location) if location else None,
            _instant(kept["not_before"]),
            _instant(kept["not_after"]),
            _instant(kept["visit_starts_at"]),
            _set(kept.get("only")),
        )


def only_refuses(when: When) -> bool:
    """ "Not Wednesday" says of no time that it suits."""
    if not when.excluded or when.also or when.kind is not Kind.AFTER or when.end is not None:
        return False
    return when.span == (when.excluded[0].span[0], when.excluded[-1].span[1])


def covered(one: Times, refused: Sequence[Times]) -> bool:
    """Whether nothing of these times is left on the days of two weeks, which a week's are among."""
    since = next((each.since for each in (one, *refused) if each.since), A_MONDAY)
    zone = since.tzinfo or UTC
    days = [since.date() + ahead * DAY for ahead in range(15)]
    spans = [(span, day) for day in days if (span := one.on(day, zone))]
    return bool(spans) and all(
        any((no := each.on(day, zone)) and no[0] <= start and end <= no[1] for each in refused)
        for (start, end), day in spans
    )


def _once(times: Iterable[Times]) -> tuple[Times, ...]:
    return tuple(dict.fromkeys(times))


def times_of(when: When) -> Times:
    """What one reading of a message means on any day."""
    if when.kind is Kind.TIME and when.start is not None:
        opens = when.start.time()
        since, until = (None, None) if when.dayless else _day_of(when.start)
        return Times(since, until, opens=opens, exact=True)
    if when.workdays:
        return Times(weekdays=WORKDAYS, opens=_clock(when.start), closes=_clock(when.end))
    if when.part is Part.WEEKEND:
        return _weekend(when)
    if when.dayless:
        return Times(opens=_clock(when.start), closes=_clock(when.end))
    if not when.recurring:
        return Times(when.start, when.end)
    if when.part is not None and when.kind in {Kind.WEEK, Kind.MONTH, Kind.RANGE}:
        opens, closes = PARTS[when.part]
        return Times(when.start, when.end, opens=opens, closes=closes)
    return _recurring(when)


def _recurring(when: When) -> Times:
    """ "any Thursday morning" is each week's, "next week after 3" each day's of that week."""
    start, end = when.start, when.end
    some = start or end
    if some is None or (start is None and end is not None):
        return Times(weekdays=frozenset({some.weekday()}) if some else None, closes=_clock(end))
    assert start is not None, "a reading without a start ended above"
    midnight = datetime.combine(start.date(), MIDNIGHT, start.tzinfo)
    if end is None or end <= midnight + DAY:
        weekday = frozenset({start.weekday()})
        return Times(weekdays=weekday, opens=_clock(start), closes=_clock(end))
    # Bounds that stand for whole days, with the hours of each.
    last = end if end.time() == MIDNIGHT else _next_midnight(end)
    return Times(midnight, last, opens=_clock(start), closes=_clock(end))


def _weekend(when: When) -> Times:
    if when.recurring or when.dayless:
        return Times(weekdays=WEEKEND)
    return Times(when.start, when.end)


def _day_of(at: datetime) -> tuple[datetime, datetime]:
    return datetime.combine(at.date(), MIDNIGHT, at.tzinfo), _next_midnight(at)


def _next_midnight(at: datetime) -> datetime:
    return datetime.combine(at.date() + DAY, MIDNIGHT, at.tzinfo)


def _clock(at: datetime | None) -> time:
    return MIDNIGHT if at is None else at.time().replace(second=0, microsecond=0)


def _instant(written: str | None) -> datetime | None:
    return None if written is None else datetime.fromisoformat(written)


def _ids(ids: Iterable[UUID] | None) -> Sequence[str] | None:
    return None if ids is None else sorted(str(each) for each in ids)


def _set(kept: Sequence[str] | None) -> frozenset[UUID] | None:
    return None if kept is None else frozenset(UUID(each) for each in kept)
