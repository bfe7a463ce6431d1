"""The dates of the holidays that patients name."""

from collections.abc import Callable
from datetime import date, timedelta


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """nth: from 1; -1 is the last. None when the month has no such day."""
    if nth < 0:
        following = date(year + month // 12, month % 12 + 1, 1)
        last = following - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return found if found.month == month else None


def _nth(month: int, weekday: int, nth: int) -> Callable[[int], date]:
    def on(year: int) -> date:
        found = nth_weekday(year, month, weekday, nth)
        assert found is not None
        return found

    return on


def easter(year: int) -> date:
    """The Gregorian Easter Sunday (the anonymous computus of 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


_ON: dict[str, Callable[[int], date]] = {
    "christmas": _fixed(12, 25),
    "christmas_eve": _fixed(12, 24),
    "new_year": _fixed(1, 1),
    "new_years_eve": _fixed(12, 31),
    "thanksgiving": _nth(11, 3, 4),
    "black_friday": lambda year: _nth(11, 3, 4)(year) + timedelta(days=1),
    "labor_day": _nth(9, 0, 1),
    "memorial_day": _nth(5, 0, -1),
    "independence_day": _fixed(7, 4),
    "valentine": _fixed(2, 14),
    "halloween": _fixed(10, 31),
    "election_day": lambda year: _nth(11, 0, 1)(year) + timedelta(days=1),  # 2 U.S.C. 7
    "easter": easter,
    "mlk": _nth(1, 0, 3),
    "presidents": _nth(2, 0, 3),
    "mothers_day": _nth(5, 6, 2),
    "fathers_day": _nth(6, 6, 3),
    "veterans": _fixed(11, 11),
    "columbus": _nth(10, 0, 2),
    "juneteenth": _fixed(6, 19),
    "epiphany": _fixed(1, 6),
    "holy_thursday": lambda year: easter(year) - timedelta(days=3),
    "easter_monday": lambda year: easter(year) + timedelta(days=1),
    "st_patrick": _fixed(3, 17),
    "dead": _fixed(11, 2),
    "good_friday": lambda year: easter(year) - timedelta(days=2),
}


def _payday(today: date) -> date:
    """The 15th or the last of the month."""
    if today.day <= 15:
        return today.replace(day=15)
    following = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    return following - timedelta(days=1)


def holiday_on(name: str, today: date) -> date:
    """The next one, today included."""
    if name == "payday":
        return _payday(today)
    on = _ON[name](today.year)
    return on if on >= today else _ON[name](today.year + 1)
