"""Hours of the day: what "the morning" is, and which half of the day a bare hour means."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from bot.language.when.model import ClinicHours, Part
from bot.language.when.nodes import Clock, Daypart, Edge, Half

_DAY = timedelta(days=1)
_HALF_DAY = timedelta(hours=12)
USUAL = (time(7), time(19))  # when clinics see people, if nothing is known
_HOURS: Mapping[tuple[Part, Edge | None], tuple[float, float]] = {
    (Part.MORNING, None): (8, 12),
    (Part.MORNING, Edge.EARLY): (8, 10),
    (Part.MORNING, Edge.LATE): (10, 12),
    (Part.LUNCH, None): (12, 13),
    (Part.AFTERNOON, None): (12, 17),
    (Part.AFTERNOON, Edge.EARLY): (12, 14),
    (Part.AFTERNOON, Edge.MIDDLE): (14, 16),
    (Part.AFTERNOON, Edge.LATE): (15, 17),
    (Part.EVENING, None): (17, 21),
    (Part.EVENING, Edge.EARLY): (17, 20),
    (Part.EVENING, Edge.LATE): (18, 21),
    (Part.NIGHT, None): (18, 22),
    (Part.NIGHT, Edge.EARLY): (18, 22),
    (Part.NIGHT, Edge.LATE): (21, 24),
}
_TARDE = {None: (12, 18), Edge.EARLY: (12, 15), Edge.MIDDLE: (14, 17), Edge.LATE: (16, 19)}
PARTS = {part: Daypart(part) for part in Part}


def part_bounds(part: Daypart, on: date, hours: ClinicHours | None) -> tuple[datetime, datetime]:
    edge = (
        {Edge.LATER: Edge.LATE, Edge.END: Edge.LATE}.get(part.edge, part.edge)
        if part.edge
        else None
    )
    if part.spanish and part.part is Part.AFTERNOON:
        begins, ends = _TARDE.get(edge, _TARDE[None])
    else:
        begins, ends = _HOURS.get((part.part, edge), _HOURS[part.part, None])  # type: ignore[assignment]
    start = datetime.combine(on, time(0)) + timedelta(hours=begins)
    end = datetime.combine(on, time(0)) + timedelta(hours=ends)
    opens = hours.opens(on.weekday()) if hours else None
    if opens and part.part is Part.MORNING and edge is not Edge.LATE and opens < start.time():
        start = datetime.combine(on, opens)
    return start, end


def part_of_workday(
    part: Daypart, now: datetime, hours: ClinicHours | None
) -> tuple[datetime, datetime]:
    """ "Weekday evenings": those of the next day from Monday to Friday that are not over."""
    on = now.date()
    while True:
        start, end = part_bounds(part, on, hours)
        over = end <= now or (part.plural and start <= now)
        if on.weekday() < 5 and not over:
            return start, end
        on += _DAY


class Hours:
    def __init__(self, clinic: ClinicHours | None) -> None:
        self.clinic = clinic

    def is_open(self, at: datetime, *, closing: bool = False) -> bool:
        """closing: the hour of closing counts too, as the end of something."""
        if closing:
            at -= timedelta(minutes=1)
        if self.clinic is None or not self.clinic.spans.get(at.weekday()):
            return USUAL[0] <= at.time() < USUAL[1]
        return self.clinic.holds(at.weekday(), at.time())

    def placed(
        self,
        clock: Clock,
        on: date,
        now: datetime,
        part: Daypart | None,
        *,
        free: bool,
        closing: bool = False,
    ) -> tuple[datetime, bool]:
        """The instant on the wall clock, and whether its half of the day was inferred.

        free: no day was named, so that what has passed today means tomorrow.
        """
        readings = _readings(clock, on, part)
        if len(readings) == 1:
            at = readings[0]
            return (at + _DAY if free and at < now else at), False
        return self._best(readings, now, free=free, closing=closing), True

    def _best(
        self,
        readings: list[datetime],
        now: datetime,
        *,
        free: bool,
        until: Clock | None = None,
        closing: bool = False,
    ) -> datetime:
        """An hour ahead within opening hours, else one ahead, else one within opening hours.

        until: the end, which is what must still be ahead.
        """
        if free:
            readings = [*readings, *(at + _DAY for at in readings)]
        ahead = [at for at in readings if (self.after(until, at) if until else at) >= now]
        for suits in (lambda at: self.is_open(at, closing=closing), _is_usual):
            for at in ahead:
                if suits(at):
                    return at
        return (ahead or [at for at in readings if self.is_open(at)] or readings)[
            -1 if not ahead else 0
        ]

    def after(self, clock: Clock, start: datetime) -> datetime:
        """The first such time after `start`."""
        readings = [*_readings(clock, start.date(), None)]
        readings += [at + _DAY for at in readings]
        return min(at for at in readings if at > start)

    def between(
        self,
        first: Clock,
        last: Clock,
        on: date,
        now: datetime,
        part: Daypart | None,
        *,
        free: bool,
    ) -> tuple[datetime, datetime, bool]:
        """The two ends, the second as the next such time after the first."""
        starts = _readings(first, on, part)
        inferred = len(starts) > 1
        if inferred and last.half is not None:
            starts = self._same_half(starts, _readings(last, on, None)[0])
        start = starts[0] if len(starts) == 1 else self._best(starts, now, free=free, until=last)
        end = self._end(last, start, part)
        if free and end <= now:
            start, end = start + _DAY, end + _DAY
        return start, end, inferred and last.half is None and part is None

    @staticmethod
    def _same_half(starts: list[datetime], end: datetime) -> list[datetime]:
        """ "from 3 to 4 pm" begins at 3 pm, "11 to 1 pm" at 11 in the morning."""
        before = [at for at in starts if at < end]
        return before[-1:] or starts[:1]

    def _end(self, last: Clock, start: datetime, part: Daypart | None) -> datetime:
        exact = _readings(last, start.date(), part)
        later = [at for at in exact if at > start]
        return min(later) if later else self.after(last, start)


def _is_usual(at: datetime) -> bool:
    return USUAL[0] <= at.time() < USUAL[1]


def _readings(clock: Clock, on: date, part: Daypart | None) -> list[datetime]:
    """One instant, or the two that a bare hour can mean, the earlier first."""
    hour = clock.hour
    midnight = datetime.combine(on, time(0)) + timedelta(minutes=clock.minute)
    if clock.half is Half.AM:
        return [midnight + timedelta(hours=hour % 12)]
    if clock.half is Half.PM:
        return [midnight + timedelta(hours=hour % 12 + 12)]
    if clock.exact or hour > 12 or hour == 0:
        return [midnight + timedelta(hours=hour)]
    if part is not None:
        return [midnight + timedelta(hours=_hour_in(hour, part))]
    early = midnight + timedelta(hours=hour % 12)
    return [early, early + _HALF_DAY]


def _hour_in(hour: int, part: Daypart) -> int:
    match part.part:
        case Part.MORNING:
            return hour % 12 or 12  # "early, at 12": nobody is seen at midnight
        case Part.LUNCH:
            return hour if hour >= 10 else hour + 12
        case Part.NIGHT:
            return 0 if hour == 12 else hour + 12
        case _:
            return hour % 12 + 12
