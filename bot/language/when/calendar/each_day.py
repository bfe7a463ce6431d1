"""An hour on each day of a week or a month, bounded by the first and the last of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.language.when.calendar.finishing import Span
from bot.language.when.model import Kind, When
from bot.language.when.nodes import Bound, Said, Unit

_DAY = timedelta(days=1)
_WEEK = 7


def on_each_day(said: Said, when: When) -> Iterator[When]:
    """ "Next week 9 to 12": those hours of each day that is left of that week."""
    week = said.period is not None and said.period.unit is Unit.WEEK and said.until is not None
    if not week or when.start is None or when.end is None:
        yield when
        return
    for ahead in range(_WEEK - when.start.weekday()):
        start, end = when.start + ahead * _DAY, when.end + ahead * _DAY
        yield replace(when, start=start, end=end, recurring=False)


def each_day(said: Said, bounds: tuple[date, date] | None, at: datetime) -> tuple[Kind, Span]:
    """ "next week after 3". bounds: the second day is no part of the period."""
    assert bounds is not None
    begins, ends = (datetime.combine(on, time(0)) for on in (at.date(), bounds[1]))
    if said.bound is Bound.AFTER:
        return Kind.AFTER, (at, ends)
    if said.bound is Bound.BEFORE:
        if said.period and said.period.plural:
            return Kind.BEFORE, (None, at)
        return Kind.BEFORE, (begins, ends - _DAY + timedelta(hours=at.hour, minutes=at.minute))
    return Kind.TIME, (at, None)
