"""Times as said, placed on the clock of the clinic: from Said to When."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.language.when.calendar.each_day import each_day
from bot.language.when.calendar.finishing import Placed, Span, finished
from bot.language.when.calendar.hours import PARTS, Hours, part_bounds, part_of_workday
from bot.language.when.calendar.notes import Notes
from bot.language.when.calendar.placing import Calendar
from bot.language.when.calendar.setting import (
    DAY,
    FINE,
    SOON,
    Setting,
    beside_visit,
    days_dashed,
    in_order,
    is_dated_soon,
    is_relative,
    is_today,
    midnight,
    moved_on,
    not_before,
    off_weekend,
    weekday_of_visit,
)
from bot.language.when.model import Assumption, Doubt, Kind, Part, When
from bot.language.when.nodes import Bound, Clock, Day, Edge, Said, Unit


def resolved(said: Said, setting: Setting) -> When | None:
    return _Placing(days_dashed(said, setting.local.date()), setting).when()


class _Placing:
    def __init__(self, said: Said, setting: Setting) -> None:
        self.said = said
        self.setting = setting
        self.now = setting.local
        self.visit = setting.local_visit
        self.notes = Notes()
        visit_on = self.visit.date() if self.visit else None
        self.calendar = Calendar(self.now.date(), visit_on, self.notes, setting.week_of)
        self.hours = Hours(setting.hours)
        self.others: list[tuple[Doubt, Kind, Span]] = []

    def when(self) -> When | None:
        found = self._placed(self.said)
        if found is None:
            return None
        kind, span = found[0], off_weekend(self.said, found[1])
        span = (span[0], None) if kind is Kind.TIME else span
        placed = Placed(kind, span, self.notes, self.others)
        return finished(self.said, placed, self.setting.zone)

    def _placed(self, said: Said) -> tuple[Kind, Span] | None:
        if said.last is not None:
            return self._range(said, said.last)
        if said.lengths:
            return self._counted(said)
        if said.within:
            return self._within(said)
        if said.clock is not None:
            return self._clocked(said, said.clock)
        return self._parted(said) if said.part is not None else self._dated(said)

    def _counted(self, said: Said) -> tuple[Kind, Span] | None:
        """Hours and minutes pass in real time, days on the calendar."""
        if said.by_visit and said.back and self.setting.visit is None:
            return None  # "12 hours before": of what?
        base = self.setting.visit if said.by_visit and self.setting.visit else self.setting.now
        moved: datetime | None = base.astimezone(UTC)
        for length in said.lengths:
            moved = moved_on(moved, length, self.setting.zone, back=said.back) if moved else None
        if moved is None:
            return None
        at = moved.astimezone(self.setting.zone).replace(tzinfo=None)
        return self._bounded(Kind.TIME, (at, None), said.bound)

    def _within(self, said: Said) -> tuple[Kind, Span] | None:
        fine = any(length.unit in FINE for length in said.within)
        counted = self._counted(replace(said, lengths=said.within, within=(), bound=Bound.AT))
        if counted is None:
            return None
        end = counted[1][0]
        assert end is not None
        if fine:
            return Kind.RANGE, (self.now, end)
        return Kind.RANGE, (midnight(self.now.date()), midnight(end.date()) + DAY)

    def _range(self, first: Said, last: Said) -> tuple[Kind, Span] | None:
        """From one time to the other; days are taken whole, both included."""
        if first.bound is not Bound.AT and first.clock is not None:
            return self._hours_of_days(first, last)
        part_only = first.part is not None and first.day is not None
        begins = self._placed(replace(first, last=None, part=None if part_only else first.part))
        if begins is None or begins[1][0] is None:
            return None
        start = begins[1][0]
        if first.until is not None and begins[1][1] is not None:  # "Monday to Friday 9 to 5"
            days = self._range(replace(first, clock=None, until=None), last)
            closes = begins[1][1] - midnight(start.date()) - DAY
            return (Kind.RANGE, (start, days[1][1] + closes)) if days and days[1][1] else None
        if last.day is None and last.period is None and last.clock is not None:
            clock = self.hours.after(last.clock, start)
            return Kind.RANGE, (start, clock)
        follower = _Placing(last, self.setting)
        if is_relative(last):
            follower = _Placing(last, replace(self.setting, now=not_before(self.setting, start)))
        ends = follower._placed(last)
        if ends is None:
            return None
        end = ends[1][1] or ends[1][0]
        assert end is not None
        return Kind.RANGE, in_order(start, end, self.now)

    def _hours_of_days(self, first: Said, last: Said) -> tuple[Kind, Span] | None:
        """ "Monday to Thursday after 4"."""
        days = self._range(replace(first, clock=None, bound=Bound.AT), last)
        start, end = days[1] if days else (None, None)
        if first.clock is None or start is None or end is None:
            return None
        at, inferred = self.hours.placed(first.clock, start.date(), self.now, None, free=False)
        if inferred:
            self.notes.assumptions.append(Assumption.HALF_OF_DAY)
        if first.bound is Bound.AFTER:
            return Kind.AFTER, (at, end)
        return Kind.BEFORE, (start, end - DAY + timedelta(hours=at.hour, minutes=at.minute))

    def _base_day(self, said: Said) -> date | None:
        """The day a time of day belongs to; None when the message names one that does not exist."""
        if said.day is not None:
            return self.calendar.day(said.day)
        if said.period is not None:
            bounds = self.calendar.period(said.period)
            if bounds and said.period.unit is Unit.WEEK and said.clock and said.clock.of_visit:
                return self.visit and weekday_of_visit(bounds[0], self.visit)
            return max(bounds[0], self.now.date()) if bounds else None
        if self.setting.day is not None:
            return self.setting.day
        if self.visit is not None and self.visit > self.now and not is_today(said):
            self.notes.assumptions.append(Assumption.DAY_OF_VISIT)
            return self.visit.date()
        return self.now.date()

    def _clocked(self, said: Said, clock: Clock) -> tuple[Kind, Span] | None:
        if clock.of_visit:
            month = said.period is not None and said.period.unit is Unit.MONTH
            if self.visit is None or month:  # "same time in April"
                named = month or (said.day is not None and not said.day.of_visit)
                return self._dated(replace(said, clock=None)) if named else None
            clock = Clock(self.visit.hour, self.visit.minute, exact=True)
        on = self._base_day(said)
        if on is None:
            return None
        recurs = said.day is None and (said.period is None or said.period.plural)
        free = recurs and on == self.now.date() and self.setting.day is None
        if said.until is not None:
            return self._between(said, clock, said.until, on, free=free)
        closing = said.bound is not Bound.AT
        at, inferred = self.hours.placed(clock, on, self.now, said.part, free=free, closing=closing)
        if free:
            self.notes.assumptions.append(Assumption.DAY)
        if inferred:
            self._infer(at, on)
        if said.lasting is not None:
            end = at + FINE[said.lasting.unit] * said.lasting.count
            return Kind.RANGE, (at, end)
        if said.period is not None:
            return each_day(said, self.calendar.period(said.period), at)
        return self._bounded(Kind.TIME, (at, None), said.bound, None if free else on)

    def _infer(self, at: datetime, on: date) -> None:
        self.notes.assumptions.append(Assumption.HALF_OF_DAY)
        if self.said.bound is not Bound.AT:
            return
        other = at + timedelta(hours=12 if at.hour < 12 else -12)
        if self.hours.is_open(other) == self.hours.is_open(at) and other > self.now:
            self.others.append((Doubt.HALF_OF_DAY, Kind.TIME, (other, None)))

    def _between(
        self, said: Said, first: Clock, last: Clock, on: date, *, free: bool
    ) -> tuple[Kind, Span]:
        start, end, inferred = self.hours.between(first, last, on, self.now, said.part, free=free)
        if free:
            self.notes.assumptions.append(Assumption.DAY)
        if inferred:
            self.notes.assumptions.append(Assumption.HALF_OF_DAY)
        return Kind.RANGE, (start, end)

    def _parted(self, said: Said) -> tuple[Kind, Span] | None:
        assert said.part is not None
        part = said.part if said.edge is None else replace(said.part, edge=said.edge)
        if said.period is not None:
            return self._part_of_period(said)
        if at_hour := self._hour_in_part(said):
            return self._clocked(at_hour, Clock(said.hour_instead or 0))
        on = self.now.date() if part.today and said.day is None else self._base_day(said)
        if on is None:
            return None
        start, end = part_bounds(part, on, self.setting.hours)
        if said.day is None and not part.today and end <= self.now:
            start, end = start + DAY, end + DAY
        if part.plural and said.day is None and start <= self.now:
            start, end = start + DAY, end + DAY
        return self._bounded(Kind.DAYPART, (start, end), said.bound, on)

    def _hour_in_part(self, said: Said) -> Said | None:
        """ "Thursday 3 in the afternoon": three o'clock, unless Thursday is the 3rd soon."""
        day = said.day
        if said.hour_instead is None or day is None or day.weekday is None:
            return None
        on = self.calendar.day(day)
        self.notes.other_days.clear()
        if on and is_dated_soon(said, on, self.now.date()):
            return None
        self.notes.assumptions.clear()
        return replace(said, day=Day(weekday=day.weekday, shift=day.shift))

    def _part_of_period(self, said: Said) -> tuple[Kind, Span] | None:
        """ "next week in the mornings": the week, with the part beside it.

        "Weekday evenings": those of the next such day.
        """
        if said.period and said.part and said.bound is not Bound.AT:  # "after lunch next week"
            on = self._base_day(said)
            later = (said.bound is Bound.AFTER) is not said.including
            span = on and part_bounds(said.part, on, self.setting.hours)
            return each_day(said, self.calendar.period(said.period), span[later]) if span else None
        if said.period and said.period.unit is Unit.WORKWEEK and said.part:
            span = part_of_workday(said.part, self.now, self.setting.hours)
            return Kind.DAYPART, span
        return self._dated(replace(said, part=None))

    def _dated(self, said: Said) -> tuple[Kind, Span] | None:
        if said.day is not None:
            on = self.calendar.day(said.day)
            if on is None:
                return None
            return self._whole_day(said, on)
        if said.period is None:
            return None
        bounds = self.calendar.period(said.period)
        if bounds is None:
            return None
        span = beside_visit(said, bounds, self.setting)
        span = span or self.calendar.edge(said.period, said.edge, bounds)
        kind = {Unit.WEEK: Kind.WEEK, Unit.MONTH: Kind.MONTH, Unit.WEEKEND: Kind.DAYPART}.get(
            said.period.unit, Kind.RANGE
        )
        if said.period.count is not None or span != bounds:
            kind = Kind.RANGE
        if said.edge is Edge.END and said.bound is Bound.BEFORE:
            return Kind.BEFORE, (None, midnight(bounds[1]))
        return self._bounded(kind, (midnight(span[0]), midnight(span[1])), said.bound)

    def _whole_day(self, said: Said, on: date) -> tuple[Kind, Span]:
        start, end = midnight(on), midnight(on) + DAY
        if said.hour_instead is not None and said.day and said.day.weekday is not None:
            return self._day_or_hour(said, on)
        if said.edge is Edge.LATER:
            later = self.now
            if said.day is not None and said.day.of_visit and self.visit is not None:
                later = self.visit
            return Kind.RANGE, (max(start, later), end)
        if said.edge is Edge.EARLIER and self.visit is not None and self.visit.date() == on:
            return Kind.RANGE, (start, self.visit)
        if said.edge in (Edge.EARLY, Edge.LATE, Edge.END):
            part = PARTS[Part.MORNING if said.edge is Edge.EARLY else Part.AFTERNOON]
            return Kind.DAYPART, part_bounds(replace(part, edge=said.edge), on, self.setting.hours)
        return self._bounded(Kind.DAY, (start, end), said.bound)

    def _day_or_hour(self, said: Said, on: date) -> tuple[Kind, Span]:
        """ "Friday 6": the date when Friday is the 6th soon, else six o'clock."""
        assert said.day is not None
        assert said.hour_instead is not None
        weekday = self.calendar.day(Day(weekday=said.day.weekday, shift=said.day.shift)) or on
        at, _ = self.hours.placed(Clock(said.hour_instead), weekday, self.now, None, free=False)
        self.notes.other_days.clear()
        if (on - self.now.date()).days <= SOON:
            self.others.append((Doubt.DATE_OR_HOUR, Kind.TIME, (at, None)))
            return self._bounded(Kind.DAY, (midnight(on), midnight(on) + DAY), said.bound)
        self.notes.assumptions[:] = [Assumption.HALF_OF_DAY]
        return self._bounded(Kind.TIME, (at, None), said.bound, weekday)

    def _bounded(
        self, kind: Kind, span: Span, bound: Bound, on: date | None = None
    ) -> tuple[Kind, Span]:
        """on: the day to which an hour's bound is confined, when one was named."""
        start, end = span
        if bound is Bound.AT:
            return kind, span
        if bound is Bound.BEFORE:
            limit = end if self.said.including and kind is not Kind.TIME else start
            return Kind.BEFORE, (midnight(on) if on else None, limit)
        after = start if kind is Kind.TIME or self.said.including else end
        return Kind.AFTER, (after, midnight(on) + DAY if on else None)
