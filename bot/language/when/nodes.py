"""What the grammar hands to the resolver: times as said, not yet placed in the calendar."""

from dataclasses import dataclass
from enum import StrEnum

from bot.language.when.model import Part


class Half(StrEnum):
    AM = "am"
    PM = "pm"


class Unit(StrEnum):
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WORKDAY = "workday"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    YEAR = "year"
    WEEKEND = "weekend"
    WORKWEEK = "workweek"


class Shift(StrEnum):
    THIS = "this"
    NEXT = "next"
    COMING = "coming"  # the nearest one
    AFTER_NEXT = "after_next"
    FOLLOWING = "following"  # next to what was said before, or to the visit
    PREVIOUS = "previous"
    OTHER = "other"  # "el otro lunes": the next, or the one after that which is refused


class Edge(StrEnum):
    EARLIEST = "earliest"  # as early as there is: early, or as soon as possible
    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"
    END = "end"
    FIRST_HALF = "first_half"
    SECOND_HALF = "second_half"
    REST = "rest"
    LATER = "later"  # "later today", "later this week"
    EARLIER = "earlier"


class Bound(StrEnum):
    AT = "at"
    AFTER = "after"
    BEFORE = "before"


# The values of "del", "antes del", "a partir del": a number that follows is a day.
OF_DAY, FROM_DAY = "day", "from day"
DATED = frozenset([OF_DAY, FROM_DAY])
BEYOND = "beyond"  # the value of "not until after": a day that follows is no part of it
INSTEAD = "instead"  # the value of an "or" before what is only the second choice


@dataclass(frozen=True, slots=True)
class Clock:
    hour: int
    minute: int = 0
    half: Half | None = None
    exact: bool = False  # a 24-hour time, or noon
    of_visit: bool = False  # "the same time"


@dataclass(frozen=True, slots=True)
class Daypart:
    part: Part
    edge: Edge | None = None
    plural: bool = False
    today: bool = False  # "tonight", "this morning"
    spanish: bool = False  # la tarde lasts longer than the afternoon
    event: bool = False  # "after work": an hour that follows says when that is


@dataclass(frozen=True, slots=True)
class Length:
    """count of units; a half is kept in minutes or days."""

    count: float
    unit: Unit


@dataclass(frozen=True, slots=True)
class Day:
    """A day by whichever of these was said."""

    offset: int | None = None  # from today
    weekday: int | None = None
    shift: Shift | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    nth: int | None = None  # of the weekdays within `within`; -1 is the last
    within: "Period | None" = None
    lengths: tuple[Length, ...] = ()  # counted from `base`, or from today
    back: bool = False
    base: "Day | None" = None
    holiday: str | None = None
    of_visit: bool = False
    swapped: bool = False  # 3/4 could be read the other way round
    dashed: bool = False  # 12-16 could be the 12th to the 16th
    plural: bool = False


def is_weekday(day: Day) -> bool:
    """ "Monday", "any Monday", "next Monday", and no more than that."""
    named = Day(weekday=day.weekday, shift=day.shift, plural=day.plural)
    return day.weekday is not None and day == named


@dataclass(frozen=True, slots=True)
class Period:
    unit: Unit
    shift: Shift | None = None
    month: int | None = None
    year: int | None = None
    count: int | None = None  # "the next 3 days"
    nth: int | None = None  # "the first week of May"
    around: Day | None = None  # "the week of the 7th"
    parent: "Period | None" = None
    after: Day | None = None  # "the week after my appointment"
    otherwise: Shift | None = None  # from today, where `after` is no day
    plural: bool = False


COMING_WEEK = Period(Unit.WEEK, Shift.COMING)  # "la que viene": of what was said, or next week


@dataclass(frozen=True, slots=True)
class Said:
    """One time as said: whichever of day, period, clock and part, and how it is bounded."""

    day: Day | None = None
    period: Period | None = None
    clock: Clock | None = None
    until: Clock | None = None  # with clock: from one to the other
    part: Daypart | None = None
    edge: Edge | None = None
    lengths: tuple[Length, ...] = ()  # from now: "in 2 hours"
    within: tuple[Length, ...] = ()  # "within 5 days"
    by_visit: bool = False  # lengths counted from the visit, when there is one
    back: bool = False
    lasting: Length | None = None  # "4pm for 30 minutes"
    bound: Bound = Bound.AT
    including: bool = False  # "by Friday", "until Friday": Friday too
    last: "Said | None" = None  # the other end of a range
    hour_instead: int | None = None  # "Friday 6" may be six o'clock
    guessed: bool = False  # a word was misspelt
    span: tuple[int, int] = (0, 0)
