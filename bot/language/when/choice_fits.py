"""Which offered times a day, an hour or a part of the day fits."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime, time

from bot.language.normalise import folded
from bot.language.patterns import any_of
from bot.language.when.choice_numbers import Offer
from bot.language.when.choice_turns import ASKS_FOR_MORE
from bot.language.when.model import Assumption, Kind, Part, When
from bot.language.when.nodes import Clock, Day, Said
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
    (?:the|that) (?:\w+ ){1,3}(?:one|1|slot|option)|(?:la|el) (?:de(?:l| la)?|d)
    """
)


def fitting(offer: Offer, readings: Sequence[Reading], text: str = "") -> list[int]:
    """Positions. text: where the readings stand; with it the only one that fits loosely is meant
    where nothing else fits: "Monday evening" for the one at 4:15."""
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
    return when.recurring and when.dayless


def _where(
    offer: Offer, readings: Sequence[Reading], fits: Callable[[datetime, Said, When], bool]
) -> list[int]:
    return [n for n, at in enumerate(offer.times, 1) if any(fits(at, *one) for one in readings)]


def _fits(at: datetime, said: Said, when: When) -> bool:
    """Whether an offered time is the one meant; what was left unsaid, the offer fills in."""
    if when.dayless:
        return _fits_hours(at, when)
    if _names_weekday(said) and when.start and at >= when.start.replace(hour=0, minute=0):
        return at.weekday() == when.start.weekday() and _fits_hours(at, when)
    if Assumption.MONTH in when.assumptions and when.start and at.day == when.start.day:
        return _fits_hours(at, when)
    if when.kind is Kind.TIME and when.start:
        return at.date() == when.start.date() and _fits_hours(at, when)
    within = (when.start is None or at >= when.start) and (when.end is None or at < when.end)
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
