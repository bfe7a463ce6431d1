"""Days and periods as said, placed in the calendar."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.language.when.calendar.arithmetic import (
    FARTHEST,
    made_date,
    month_after,
    moved_by,
    steps_ahead,
)
from bot.language.when.calendar.holidays import holiday_on, nth_weekday
from bot.language.when.calendar.notes import Notes
from bot.language.when.calendar.setting import edged
from bot.language.when.calendar.within_month import half_month, nth_of_month
from bot.language.when.model import Assumption, Doubt
from bot.language.when.nodes import Day, Edge, Length, Period, Shift, Unit

_SUNDAY = 6
_SOON = 62  # days; "Monday the 21st" further away than this is worth asking about
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Calendar:
    today: date
    visit: date | None
    notes: Notes
    week_of: date | None = None  # a day of "that week", where it is not the visit's

    def day(self, said: Day) -> date | None:
        if said.of_visit:
            return self.visit
        if said.lengths:
            return self._counted(said)
        if said.base is not None and said.weekday is not None:
            return self._beside(said.base, said.weekday, said.shift, back=said.back)
        if said.holiday:
            return holiday_on(said.holiday, self.today)
        if said.month:
            return self._month_day(said)
        if said.nth is not None and said.weekday is not None:
            return self._nth(said)
        if said.within is not None:
            return self._within(said)
        if said.day is not None:
            return self._day_number(said)
        if said.offset is not None:
            return self._checked(said, self.today + timedelta(days=said.offset))
        return self._weekday(said) if said.weekday is not None else None

    def _counted(self, said: Day) -> date | None:
        base = self.day(said.base) if said.base else None
        if base is None and said.back and said.base == Day(of_visit=True):
            return None  # "two days earlier": than what?
        base = base or self.today
        for length in said.lengths:
            moved = moved_by(base, length, back=said.back)
            if moved is None:
                return None
            base = moved
        if said.weekday is not None and base.weekday() != said.weekday:  # the name is surer
            back = (base.weekday() - said.weekday) % 7
            base += timedelta(days=-back if back <= 3 else 7 - back)
        return base

    def _beside(self, base: Day, weekday: int, shift: Shift | None, *, back: bool) -> date | None:
        """The next such weekday after a day, or the last one before it.

        shift: what is meant where there is no such day, as no visit.
        """
        found = self.day(base)
        if found is None:
            return self._weekday(Day(weekday=weekday, shift=shift)) if shift else None
        if back:
            return found - timedelta(days=(found.weekday() - weekday) % 7 or 7)
        return found + timedelta(days=(weekday - found.weekday()) % 7 or 7)

    def _checked(self, said: Day, found: date) -> date:
        """A weekday that contradicts the date is named, and the date stands."""
        if said.weekday is not None and found.weekday() != said.weekday and not said.nth:
            near = [found + timedelta(days=n) for n in (1, -1, 2, -2, 3, -3)]
            other = next(day for day in near if day.weekday() == said.weekday)
            self.notes.other_days.append((Doubt.WEEKDAY_OR_DATE, other))
        return found

    def _month_day(self, said: Day) -> date | None:
        assert said.month is not None
        assert said.day is not None
        found = self._placed(said.month, said.day, said.year)
        if found is None:
            return self._impossible(said)
        if said.swapped and said.day <= 12:
            other = self._placed(said.day, said.month, said.year)
            if other is not None:
                self._swap(said, found, other)
                if said.weekday is not None and found.weekday() != said.weekday == other.weekday():
                    return other
        if not said.year:
            self.notes.assumptions.append(Assumption.YEAR)
        if said.year and found < self.today:  # a birth date, or what has been
            return None
        return self._checked(said, found)

    def _swap(self, said: Day, found: date, other: date) -> None:
        if said.weekday is None or found.weekday() != said.weekday:
            self.notes.other_days.append((Doubt.DAY_OR_MONTH, other))

    def _placed(self, month: int, day: int, year: int | None) -> date | None:
        """The next such day; February 29 may be years away."""
        if year is not None:
            return made_date(year, month, day)
        found = made_date(self.today.year, month, day)
        if found is not None and found >= self.today:
            return found
        later = (made_date(self.today.year + n, month, day) for n in range(1, 9))
        return next((d for d in later if d is not None), None)

    def _impossible(self, said: Day) -> date | None:
        """ "February 30": the last day of that month, with the doubt named."""
        assert said.month is not None
        year = said.year or self.today.year
        last = made_date(year, said.month, monthrange(year, said.month)[1])
        if last is None:
            return None
        if last < self.today and not said.year:
            last = made_date(year + 1, said.month, monthrange(year + 1, said.month)[1])
        if last is None or last < self.today:
            return None
        self.notes.other_days.append((Doubt.NO_SUCH_DATE, last + timedelta(days=1)))
        return last

    def _nth(self, said: Day) -> date | None:
        assert said.nth is not None
        assert said.weekday is not None
        if said.within is None:
            first = self._nth_in(self.today.year, self.today.month, said)
            if first is not None and first >= self.today:
                return first
            return self._nth_in(*month_after(self.today.year, self.today.month), said)
        begins, _ = self.period(said.within) or (None, None)
        if begins is None:
            return None
        found = self._nth_in(begins.year, begins.month, said)
        if found is not None and found < self.today and said.within.month and not said.within.year:
            return self._nth_in(begins.year + 1, begins.month, said)
        if found is not None and found < self.today and said.within == Period(Unit.MONTH):
            return self._nth_in(*month_after(begins.year, begins.month), said)
        return found

    @staticmethod
    def _nth_in(year: int, month: int, said: Day) -> date | None:
        assert said.nth is not None
        assert said.weekday is not None
        return nth_weekday(year, month, said.weekday, said.nth) if year < FARTHEST else None

    def _within(self, said: Day) -> date | None:
        assert said.within is not None
        bounds = self.period(said.within)
        if bounds is None:
            return None
        if said.day is not None:
            if said.nth == -1:
                return bounds[1] - timedelta(days=1)
            week = said.within.unit is Unit.WEEK  # which may lie in two months
            begins = bounds[1] - timedelta(days=1) if week and said.day < _WEEK.days else bounds[0]
            found = made_date(begins.year, begins.month, said.day)
            if found and found < self.today and said.within == Period(Unit.MONTH):
                found = made_date(*month_after(found.year, found.month), said.day)
            return self._checked(said, found) if found else None
        assert said.weekday is not None
        found = bounds[0] + timedelta(days=(said.weekday - bounds[0].weekday()) % 7)
        return found if found < bounds[1] else None

    def _day_number(self, said: Day) -> date | None:
        """ "the 15th", "Monday the 21st": the next day that is so called."""
        assert said.day is not None
        self.notes.assumptions.append(Assumption.MONTH)
        year, month = self.today.year, self.today.month
        plain: date | None = None
        for _ in range(30):
            found = made_date(year, month, said.day)
            if found is not None and found >= self.today:
                plain = plain or found
                if said.weekday is None or found.weekday() == said.weekday:
                    self._far(said, found, plain)
                    return found
            year, month = month_after(year, month)
        return plain

    def _far(self, said: Day, found: date, plain: date) -> None:
        if said.weekday is not None and (found - self.today).days > _SOON and plain != found:
            self.notes.other_days.append((Doubt.WEEKDAY_OR_DATE, plain))

    def _weekday(self, said: Day) -> date:
        assert said.weekday is not None
        ahead = (said.weekday - self.today.weekday()) % 7 or 7
        nearest = self.today + timedelta(days=ahead)
        if said.shift not in (Shift.NEXT, Shift.OTHER, Shift.AFTER_NEXT):
            return nearest
        monday = self.today - timedelta(days=self.today.weekday())
        weeks = 2 if said.shift is Shift.AFTER_NEXT else 1
        found = monday + weeks * _WEEK + timedelta(days=said.weekday)
        if weeks == 1:
            self.notes.assumptions.append(Assumption.CALENDAR_WEEK)
            if nearest != found:
                self.notes.other_days.append((Doubt.WHICH_WEEK, nearest))
        return found

    def period(self, said: Period) -> tuple[date, date] | None:
        """First day and the day after the last."""
        if said.parent is not None:
            return self._nth_period(said)
        if said.count is not None:
            return self._next_few(said)
        if said.unit is Unit.MONTH:
            return self._month(said)
        if said.unit is Unit.YEAR:
            year = self.today.year + (said.shift is Shift.NEXT)
            return date(year, 1, 1), date(year + 1, 1, 1)
        if said.unit is Unit.FORTNIGHT:
            return half_month(said, self.today)
        return self._week(said)

    def edge(self, said: Period, edge: Edge | None, bounds: tuple[date, date]) -> tuple[date, date]:
        """ "The beginning of the month", said late in it: of the next one."""
        span = edged(edge, bounds, self.today)
        over = edge in (Edge.EARLY, Edge.MIDDLE) and span[1] <= self.today
        following = self.period(replace(said, shift=Shift.NEXT)) if over else None
        if said != Period(said.unit) or following is None:
            return span
        return edged(edge, following, self.today)

    def _next_few(self, said: Period) -> tuple[date, date] | None:
        assert said.count is not None
        begins = self.today + timedelta(days=1)
        ends = moved_by(begins, Length(said.count, said.unit))
        return (begins, ends) if ends else None

    def _week(self, said: Period) -> tuple[date, date] | None:
        base = self.today
        near = said.around or said.after
        if near is not None:
            found = (self.week_of if near == Day(of_visit=True) else None) or self.day(near)
            if found is None:
                return self._otherwise(said)
            base = found
        elif self.today.weekday() == _SUNDAY and said.shift in (None, Shift.THIS):
            base = self.today + timedelta(days=said.unit is Unit.WEEK)  # the week that begins
        monday = base - timedelta(days=base.weekday())
        monday += _WEEK * steps_ahead(said.shift)
        if said.shift is Shift.PREVIOUS and monday + _WEEK <= self.today:
            return None
        if said.unit is Unit.WEEKEND:
            within_week = said.after is not None and base.weekday() < 5
            if said.shift is Shift.COMING or (within_week and said.shift is Shift.NEXT):
                monday -= _WEEK
            if said.around and base == monday:  # a holiday on Monday ends its weekend
                monday -= _WEEK
            return monday + timedelta(days=5), monday + _WEEK
        if said.unit is Unit.WORKWEEK:
            begins = max(monday, self.today) if self.today.weekday() < 5 else monday + _WEEK
            return begins, begins - timedelta(days=begins.weekday()) + timedelta(days=5)
        return monday, monday + _WEEK

    def _otherwise(self, said: Period) -> tuple[date, date] | None:
        """ "the week after" where no visit stands to count from."""
        return self.period(Period(said.unit, said.otherwise)) if said.otherwise else None

    def _month(self, said: Period) -> tuple[date, date] | None:
        base = self.today
        if said.after is not None:
            found = self.day(said.after)
            if found is None:
                return self._otherwise(said)
            base = found
        year, month = base.year, base.month
        if said.month is not None:
            year = said.year or year + (said.month < month)
            month = said.month
        else:
            for _ in range(steps_ahead(said.shift)):
                year, month = month_after(year, month)
        if not base.year - 1 < year < FARTHEST:
            return None
        return date(year, month, 1), date(*month_after(year, month), 1)

    def _nth_period(self, said: Period) -> tuple[date, date] | None:
        assert said.parent is not None
        bounds = self._month(said.parent)
        found = nth_of_month(said, bounds) if bounds else None
        if found and found[1] <= self.today and said.parent == Period(Unit.MONTH):
            later = self._month(Period(Unit.MONTH, Shift.NEXT))  # "the first week of the month"
            return nth_of_month(said, later) if later else None
        return found
