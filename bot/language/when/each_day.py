"""An hour on each day of a week or a month, bounded by the first and the last of them."""

from datetime import date, datetime, time, timedelta

from bot.language.when.finishing import Span
from bot.language.when.model import Kind
from bot.language.when.nodes import Bound, Said

_DAY = timedelta(days=1)


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
