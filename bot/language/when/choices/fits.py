"""Which offered times a day, an hour or a part of the day fits."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.language.normalise import folded
from bot.language.patterns import any_of
from bot.language.when.choices.numbers import Offer
from bot.language.when.choices.turns import ASKS_FOR_MORE
from bot.language.when.choices.words import LIMITS
from bot.language.when.model import Assumption, Kind, Part, When
from bot.language.when.nodes import Bound, Clock, Day, Said, Unit, is_weekday
from bot.language.when.read import Reading

# Nearly everybody calls these so where no other offered time fits better.
_LOOSELY = {
    Part.MORNING: (time(7), time(12, 15)),
    Part.LUNCH: (time(11, 30), time(14)),
    Part.AFTERNOON: (time(12), time(18)),
    Part.EVENING: (time(16), time(21)),
    Part.NIGHT: (time(17), time(22)),
}
_PERIODS = (Kind.WEEK, Kind.MONTH)
_NOON = Clock(12, exact=True)
_SAYS_NOON = re.compile(r"\b(?:noon|noonish|midday|medio ?dia)\b")
# "The evening one", "la de mediodía": one of the list, and no wish for such a time.
_OF_THE_LIST = any_of(
    r"""
    ^(?:lunch ?time|lunch|noon|midday|morning|afternoon|evening) (?:one|1|slot|option)
    (?:the|that) (?:\w+ ){1,3}(?:one|1|slot|option)|(?:la|el) (?:de(?:l| la)?|d)
    """
)


def fitting(offer: Offer, readings: Sequence[Reading], text: str = "") -> list[int]:
    """Positions. text: where the readings stand; with it the only one that fits loosely is meant
    where nothing else fits: "Monday evening" for the one at 4:15."""
    readings = [(said, _bound_within(offer, said, when)) for said, when in readings]
    found = _where(offer, readings, _fits)
    if found or not text or ASKS_FOR_MORE.search(folded(text)):
        return found
    named = _OF_THE_LIST.search(folded(text)) is not None
    loosely = [one for one in readings if named or not one[1].dayless]
    found = _where(offer, loosely, _fits_loosely)
    return found if len(found) == 1 else []


def is_preference(reading: Reading, text: str) -> bool:
    """ "Mornings are best", "some morning next week": none of those offered."""
    _, when = reading
    if when.kind in _PERIODS and when.part in _LOOSELY:
        return _OF_THE_LIST.search(folded(text)) is None
    return when.recurring and when.dayless and LIMITS.search(folded(text)) is None


def _where(
    offer: Offer, readings: Sequence[Reading], fits: Callable[[datetime, Said, When], bool]
) -> list[int]:
    return [n for n, at in enumerate(offer.times, 1) if any(fits(at, *one) for one in readings)]


def _fits(at: datetime, said: Said, when: When) -> bool:
    """Whether an offered time is the one meant; what was left unsaid, the offer fills in."""
    if when.dayless:
        return _fits_hours(at, when)
    if (
        _names_weekday(said)
        and not _bounds_days(said)
        and when.start
        and at >= when.start.replace(hour=0, minute=0)
    ):
        return at.weekday() == when.start.weekday() and _fits_hours(at, when)
    if _names_weekdays(said):
        return at.weekday() in _weekdays_of(said) and _fits_each_day(at, when)
    if (
        Assumption.MONTH in when.assumptions
        and not said.last
        and when.start
        and at.day == when.start.day
    ):
        return _fits_hours(at, when)
    if when.kind is Kind.TIME and when.start:
        if said.period is not None and said.period.unit is Unit.WEEK:
            same_week = at.isocalendar()[:2] == when.start.isocalendar()[:2]
            return same_week and _fits_hours(at, when)
        return at.date() == when.start.date() and _fits_hours(at, when)
    within = (when.start is None or at >= when.start) and (when.end is None or at < when.end)
    within = within and _fits_each_day(at, when)
    if when.kind in _PERIODS and when.part in _LOOSELY:
        return within and _in_part(at, when.part)
    return within


def _names_weekday(said: Said) -> bool:
    """ "Tuesday", and no more than that."""
    day = said.day
    return day is not None and day in (
        Day(weekday=day.weekday),
        Day(weekday=day.weekday, plural=True),
    )


def _bounds_days(said: Said) -> bool:
    """ "After Wednesday", "not before Thursday"; of "Friday after 10" the hour is the bound."""
    return said.bound is not Bound.AT and said.clock is None and said.part is None


def _bound_within(offer: Offer, said: Said, when: When) -> When:
    """Of a bounded weekday the one on offer is meant: "not until Friday" for Friday week."""
    bound = when.start or when.end
    if bound is None or said.day is None or not (_names_weekday(said) and _bounds_days(said)):
        return when
    named = [at for at in offer.times if at.weekday() == said.day.weekday]
    later = timedelta(weeks=round((named[0] - bound).days / 7) if named else 0)
    return replace(
        when,
        start=when.start and when.start + later,
        end=when.end and when.end + later,
    )


def _names_weekdays(said: Said) -> bool:
    """ "Monday to Thursday", and no more than that."""
    last = said.last
    return (
        last is not None and last.day is not None and _names_weekday(said) and is_weekday(last.day)
    )


def _weekdays_of(said: Said) -> set[int]:
    first = said.day.weekday if said.day else None
    last = said.last.day.weekday if said.last and said.last.day else None
    if first is None or last is None:
        return set()
    return {(first + n) % 7 for n in range((last - first) % 7 + 1)}


def _fits_each_day(at: datetime, when: When) -> bool:
    """ "Monday to Thursday 9 to 2": those hours of each day, and no Monday at 4."""
    if not when.recurring:
        return True
    opens = when.start.time() if when.start else time(0)
    closes = when.end.time() if when.end and when.end.time() != time(0) else time.max
    return opens <= at.time() < closes


def _fits_hours(at: datetime, when: When) -> bool:
    start = when.start.time() if when.start else time(0)
    end = when.end.time() if when.end and when.end.time() != time(0) else time.max
    match when.kind:
        case Kind.TIME:
            close = Assumption.HALF_OF_DAY in when.assumptions and (at.hour - start.hour) % 12 == 0
            return at.minute == start.minute and (at.hour == start.hour or close)
        case Kind.DAYPART if when.part is Part.WEEKEND:
            return at.weekday() > 4
        case Kind.DAY:
            return True
        case Kind.AFTER:
            return at.time() >= start
        case _:
            return start <= at.time() < end


def _fits_loosely(at: datetime, said: Said, when: When) -> bool:
    part = Part.LUNCH if said.clock == _NOON else when.part
    if part not in _LOOSELY or (said.clock is not None and said.clock != _NOON):
        return False
    return (when.dayless or _on_day(at, said, when)) and _in_part(at, part)


def _on_day(at: datetime, said: Said, when: When) -> bool:
    """Of a weekday alone any that is offered from the coming one on."""
    if when.start is None:
        return False
    if _names_weekday(said):
        return at.weekday() == when.start.weekday() and at.date() >= when.start.date()
    return at.date() == when.start.date()


def _in_part(at: datetime, part: Part) -> bool:
    begins, ends = _LOOSELY[part]
    return begins <= at.time() < ends
