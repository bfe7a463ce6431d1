"""What a message says about time, for a scheduler to use and a dialogue to ask about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum


class Kind(StrEnum):
    TIME = "time"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    DAYPART = "daypart"
    RANGE = "range"
    AFTER = "after"
    BEFORE = "before"


class Part(StrEnum):
    MORNING = "morning"
    LUNCH = "lunch"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"
    WEEKEND = "weekend"


class Assumption(StrEnum):
    """What the message did not say and we filled in."""

    HALF_OF_DAY = "half_of_day"  # am or pm
    DAY = "day"  # a time without a day: today, or tomorrow when it has passed
    DAY_OF_VISIT = "day_of_visit"  # a time without a day, on the day of the standing visit
    CALENDAR_WEEK = "calendar_week"  # "next Friday" is the one of the next calendar week
    MONTH = "month"  # "the 15th"
    YEAR = "year"
    SPELLING = "spelling"
    CLOCK_CHANGE = "clock_change"  # the hour does not exist that night, or exists twice


class Doubt(StrEnum):
    """Why another reading is as fair."""

    HALF_OF_DAY = "half_of_day"
    WHICH_WEEK = "which_week"
    DAY_OR_MONTH = "day_or_month"  # 3/4
    WEEKDAY_OR_DATE = "weekday_or_date"  # "Monday March 3" when that is a Tuesday
    DATE_OR_HOUR = "date_or_hour"  # "Friday 6"
    NO_SUCH_DATE = "no_such_date"  # February 30
    WHICH_DAY = "which_day"  # a bare time: today's, or the visit's day


@dataclass(frozen=True, slots=True)
class Alternative:
    why: Doubt
    kind: Kind
    start: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class When:
    """One constraint. Bounds are aware, in the clinic's zone; `end` is exclusive; open is None.

    also: further times that suit as well ("Tuesday or Thursday").
    excluded: times that do not suit; a message that only excludes is AFTER now.
    recurring: "mornings", "any Tuesday": start and end are the next one.
    workdays: "weekdays after 3": each week's, from Monday to Friday.
    dayless: no day was said: start and end are on the day that was assumed.
    span: where it stands in the text.
    """

    kind: Kind
    start: datetime | None
    end: datetime | None
    part: Part | None = None
    assumptions: tuple[Assumption, ...] = ()
    ambiguous: tuple[Alternative, ...] = ()
    span: tuple[int, int] = (0, 0)
    also: tuple["When", ...] = ()
    excluded: tuple["When", ...] = ()
    recurring: bool = False
    dayless: bool = False
    workdays: bool = False


@dataclass(frozen=True, slots=True)
class ClinicHours:
    """Opening spans by weekday (Monday is 0), in local time; a weekday left out is closed."""

    spans: Mapping[int, Sequence[tuple[time, time]]]

    def holds(self, weekday: int, at: time) -> bool:
        return any(opens <= at < closes for opens, closes in self.spans.get(weekday, ()))

    def opens(self, weekday: int) -> time | None:
        return min((opens for opens, _ in self.spans.get(weekday, ())), default=None)

    def closes(self, weekday: int) -> time | None:
        return max((closes for _, closes in self.spans.get(weekday, ())), default=None)


class Chosen(StrEnum):
    ONE = "one"
    SEVERAL = "several"  # ask which of `options`
    ANY = "any"  # "doesn't matter"
    NONE_OF_THESE = "none_of_these"
    NOT_OFFERED = "not_offered"  # a number, or a time, outside the list
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Choice:
    """options: positions in the offer, from 1; one for ONE, two or more for SEVERAL.

    sure: not where it is only weighed, doubted, asked about or left over: then ask before it is
    taken.
    """

    chosen: Chosen
    options: tuple[int, ...] = ()
    sure: bool = True

    @property
    def option(self) -> int | None:
        return self.options[0] if self.chosen is Chosen.ONE else None
