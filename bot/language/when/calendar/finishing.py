"""The last step of a reading: zones, the other fair readings, and what was assumed."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from bot.language.when.calendar.notes import Notes
from bot.language.when.calendar.setting import is_dayless
from bot.language.when.model import Alternative, Assumption, Doubt, Kind, Part, When
from bot.language.when.nodes import Bound, Day, Edge, Said, Unit

Span = tuple[datetime | None, datetime | None]  # naive, on the clinic's wall clock


@dataclass(frozen=True)
class Placed:
    """A reading on the wall clock; `others` are the readings as fair."""

    kind: Kind
    span: Span
    notes: Notes
    others: list[tuple[Doubt, Kind, Span]] = field(default_factory=list)


def finished(said: Said, placed: Placed, zone: ZoneInfo) -> When | None:
    """None when nothing is left of it, as between 2 and 3 on the night that skips that hour."""
    start, end = (zoned(at, zone) for at in placed.span)
    if start is not None and end is not None and start >= end:
        return None
    others = [*placed.others, *_on_other_days(placed)]
    return When(
        placed.kind,
        start,
        end,
        _part(said, placed.kind),
        _assumptions(said, placed, zone),
        tuple(
            Alternative(why, kind, zoned(span[0], zone), zoned(span[1], zone))
            for why, kind, span in others
        ),
        said.span,
        recurring=_is_recurring(said),
        dayless=is_dayless(said),
        workdays=bool(said.period and said.period.unit is Unit.WORKWEEK and said.period.plural),
    )


def zoned(at: datetime | None, zone: ZoneInfo) -> datetime | None:
    """A wall-clock time that a spring night skips moves on by the hour that was skipped."""
    return at.replace(tzinfo=zone).astimezone(UTC).astimezone(zone) if at else None


def _on_other_days(placed: Placed) -> list[tuple[Doubt, Kind, Span]]:
    """The same hours on the days that were as fair."""
    start, end = placed.span
    begins = start or end
    if begins is None:
        return []
    others: list[tuple[Doubt, Kind, Span]] = []
    for why, on in placed.notes.other_days:
        other = datetime.combine(on, begins.time())
        if placed.kind is Kind.BEFORE:
            others.append((why, placed.kind, (None, other)))
        else:
            ends = other + (end - start) if start and end else None
            others.append((why, placed.kind, (other, ends)))
    return others


def _assumptions(said: Said, placed: Placed, zone: ZoneInfo) -> tuple[Assumption, ...]:
    made = list(dict.fromkeys(placed.notes.assumptions))
    if said.guessed:
        made.append(Assumption.SPELLING)
    if any(_is_odd(at, zone) for at in placed.span if at is not None):
        made.append(Assumption.CLOCK_CHANGE)
    return tuple(made)


def _is_odd(at: datetime, zone: ZoneInfo) -> bool:
    """Whether the hour is skipped or comes twice."""
    aware = at.replace(tzinfo=zone)
    return at.time() != time(0) and aware.utcoffset() != aware.replace(fold=1).utcoffset()


def _part(said: Said, kind: Kind) -> Part | None:
    if said.part:
        return said.part.part
    if kind is Kind.DAYPART and said.day:  # "early tomorrow"
        return Part.MORNING if said.edge is Edge.EARLY else Part.AFTERNOON
    return Part.WEEKEND if said.period and said.period.unit is Unit.WEEKEND else None


def _is_recurring(said: Said) -> bool:
    """ "mornings", "any Tuesday", "next week after 3", "Monday to Thursday after 4"."""
    plural = [thing for thing in (said.part, said.day, said.period) if thing and thing.plural]
    hours = said.part is not None or (
        said.clock is not None and (said.bound is not Bound.AT or said.until is not None)
    )
    if said.day and said.last and said.last.day and not hours:  # "Monday to Friday"
        return (said.day, said.last.day) == (Day(weekday=0), Day(weekday=4))
    several = said.period is not None or (said.day is not None and said.last is not None)
    return bool(plural) or (hours and several)
