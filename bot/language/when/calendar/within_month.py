"""Parts of a month that have an order: its halves, its first week, its last weekend. Pure."""

from datetime import date, timedelta

from bot.language.when.calendar.arithmetic import month_after
from bot.language.when.nodes import Period, Shift, Unit

_WEEK = timedelta(days=7)


def half_month(said: Period, today: date) -> tuple[date, date]:
    """A quincena: to the 15th, or from the 16th."""
    year, month, second = today.year, today.month, today.day > 15
    if said.shift in (Shift.NEXT, Shift.COMING):
        if second:
            year, month = month_after(year, month)
        second = not second
    if second:
        return date(year, month, 16), date(*month_after(year, month), 1)
    return date(year, month, 1), date(year, month, 16)


def nth_of_month(said: Period, month: tuple[date, date]) -> tuple[date, date]:
    """The first week of a month is the one that holds its first Thursday, as in ISO weeks."""
    assert said.nth is not None
    begins, ends = month
    if said.unit is Unit.FORTNIGHT:
        middle = begins + timedelta(days=15)
        return (begins, middle) if said.nth == 1 else (middle, ends)
    if said.nth == -1:
        monday = ends - timedelta(days=1)
        monday -= timedelta(days=(monday.weekday() - 3) % 7 + 3)
    else:
        monday = begins + timedelta(days=(3 - begins.weekday()) % 7 - 3)
        monday += (said.nth - 1) * _WEEK
    if said.unit is Unit.WEEKEND:
        return monday + timedelta(days=5), monday + _WEEK
    return monday, monday + _WEEK
