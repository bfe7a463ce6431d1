"""Counting on the calendar."""

from calendar import monthrange
from datetime import date, timedelta

from bot.language.when.nodes import Length, Shift, Unit

FARTHEST = 2_100  # no year from this one on


def made_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1 <= year < FARTHEST else None
    except ValueError:
        return None


def month_after(year: int, month: int) -> tuple[int, int]:
    return year + month // 12, month % 12 + 1


def moved_by(base: date, length: Length, *, back: bool = False) -> date | None:
    """`base` so many whole units later; a month on from January 31 is February's last day."""
    count = int(length.count) * (-1 if back else 1)
    days = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14}.get(length.unit)
    if days is None and length.unit is Unit.WORKDAY:
        return _workdays(base, count)
    try:
        if days is not None:
            found = base + timedelta(days=days * count)
        else:
            months = count * (12 if length.unit is Unit.YEAR else 1)
            year, month = divmod(base.year * 12 + base.month - 1 + months, 12)
            found = date(year, month + 1, min(base.day, monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        return None
    return found if found.year < FARTHEST else None


def _workdays(base: date, count: int) -> date | None:
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(min(abs(count), 260)):
        base += step
        while base.weekday() > 4:
            base += step
    return base


def steps_ahead(shift: Shift | None) -> int:
    """How many weeks or months ahead."""
    steps = {Shift.NEXT: 1, Shift.COMING: 1, Shift.AFTER_NEXT: 2, Shift.PREVIOUS: -1}
    return steps.get(shift or Shift.THIS, 0)
