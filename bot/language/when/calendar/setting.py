"""What a reading depends on besides the text, and small moves on the wall clock."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.language.when.calendar.arithmetic import made_date, moved_by
from bot.language.when.model import ClinicHours, Part
from bot.language.when.nodes import Bound, Day, Edge, Length, Said, Unit

Bounds = tuple[datetime | None, datetime | None]
DAY = timedelta(days=1)
_NEAR_DATE = 120  # days in which "12-16" is the date
SOON = 31  # days in which "Friday 6" may be the date
_SOONER = 25  # days in which "Friday 6 in the afternoon" is the date rather than the hour
_FIRST_OF_MORNING = 7
_UNDER_WAY = timedelta(days=31)  # since when days may be that began already
FINE = {Unit.MINUTE: timedelta(minutes=1), Unit.HOUR: timedelta(hours=1)}


@dataclass(frozen=True)
class Setting:
    """What a reading depends on besides the text."""

    now: datetime  # aware
    zone: ZoneInfo
    hours: ClinicHours | None
    visit: datetime | None
    day: date | None  # the day that is being talked about
    week_of: date | None = None  # a day of the week that is being talked about

    @property
    def local(self) -> datetime:
        return self.now.astimezone(self.zone).replace(tzinfo=None)

    @property
    def local_visit(self) -> datetime | None:
        return self.visit.astimezone(self.zone).replace(tzinfo=None) if self.visit else None


def days_dashed(said: Said, today: date) -> Said:
    """ "Away 12-16", said in March: from the 12th to the 16th; in November December 16."""
    day = said.day
    if day is None or not day.dashed or said.last or said.clock or day.month is None:
        return said
    on = made_date(today.year, day.month, day.day or 0)
    ahead = (on - today).days % 365 if on else 0
    if ahead <= _NEAR_DATE or day.weekday is not None:
        return said
    first, last = Day(day=day.month), Day(day=day.day)
    return replace(said, day=first, last=Said(day=last))


def midnight(on: date) -> datetime:
    return datetime.combine(on, time(0))


def not_before(setting: Setting, start: datetime) -> datetime:
    return max(setting.now, start.replace(tzinfo=setting.zone))


def is_relative(last: Said) -> bool:
    """ "to Friday", "to the 3rd": whichever comes after the start."""
    day = last.day
    if day is None:
        return last.period is not None and last.period.month is not None
    named = day.weekday is not None or day.day is not None or day.holiday is not None
    return named and day.shift is None and day.within is None and day.offset is None


def year_on(end: datetime) -> datetime:
    moved = moved_by(end.date(), Length(1, Unit.YEAR))
    return datetime.combine(moved or end.date(), end.time())


def in_order(start: datetime, end: datetime, now: datetime) -> tuple[datetime, datetime]:
    """Days that begin next after they have ended are under way, if they began lately: "between
    Christmas and New Year", said on December 28. Else they end a year later."""
    if start < end:
        return start, end
    if now < end and year_on(now - _UNDER_WAY) <= start:
        return midnight(now.date()), end
    return start, year_on(end)


def is_dayless(said: Said) -> bool:
    named = said.day or said.period or said.lengths or said.within or is_today(said)
    return not named and not (said.last and (said.last.day or said.last.period))


def is_today(said: Said) -> bool:
    return said.part is not None and said.part.today


def moved_on(at: datetime, length: Length, zone: ZoneInfo, *, back: bool) -> datetime | None:
    """at: in UTC."""
    try:
        if length.unit in FINE:
            return at + FINE[length.unit] * length.count * (-1 if back else 1)
        local = at.astimezone(zone)
        on = moved_by(local.date(), length, back=back)
        if on is None:
            return None
        return datetime.combine(on, local.time(), tzinfo=zone).astimezone(UTC)
    except OverflowError:
        return None


def edged(edge: Edge | None, bounds: tuple[date, date], today: date) -> tuple[date, date]:
    """Early, in the middle, late: thirds of a week and of a month, as people mean them."""
    begins, ends = bounds
    week = (ends - begins).days <= 7
    match edge:
        case Edge.EARLY:
            return begins, begins + timedelta(days=3 if week else 10)
        case Edge.FIRST_HALF:
            return begins, begins + timedelta(days=3 if week else 15)
        case Edge.SECOND_HALF:
            return begins + timedelta(days=3 if week else 15), ends
        case Edge.MIDDLE:
            return begins + timedelta(days=1 if week else 9), begins + timedelta(
                days=5 if week else 20
            )
        case Edge.LATER if begins > today:
            return edged(Edge.LATE, bounds, today)
        case Edge.LATE | Edge.END if (ends - begins).days > 31:
            return ends - timedelta(days=31), ends  # of a year: its last month
        case Edge.LATE | Edge.END:
            return begins + timedelta(days=3 if week else 20), ends
        case Edge.REST:
            return max(begins, today), ends
        case Edge.LATER:
            return max(
                begins + timedelta(days=3 if week else 15), today
            ) if begins <= today else begins, ends
        case _:
            return bounds


def off_weekend(said: Said, span: Bounds) -> Bounds:
    """ "10 to 11 on weekdays", said on a Friday afternoon: Monday's."""
    start, end = span
    workday = said.period is not None and said.period.unit is Unit.WORKWEEK
    if not workday or said.clock is None or said.bound is not Bound.AT or start is None:
        return span
    ahead = max(0, start.weekday() - 4) and (7 - start.weekday()) * DAY
    return (start + ahead, end and end + ahead) if ahead else span


def beside_visit(said: Said, week: tuple[date, date], setting: Setting) -> tuple[date, date] | None:
    """ "Earlier that week" ends before the visit's day, "later that week" begins after it."""
    visit = setting.local_visit
    if visit is None or said.period is None or said.period.around != Day(of_visit=True):
        return None
    begins, ends = week
    on = visit.date()
    if said.edge is Edge.EARLIER and begins < on:
        return max(begins, setting.local.date()), on
    if said.edge is Edge.LATER and on + DAY < ends:
        return on + DAY, ends
    return None


def weekday_of_visit(monday: date, visit: datetime) -> date:
    """ "same time next week": another week than the visit's own."""
    on = monday + timedelta(days=visit.weekday())
    return on if on != visit.date() else on + 7 * DAY


def is_dated_soon(said: Said, on: date, today: date) -> bool:
    """ "Thursday 3 in the afternoon": whether Thursday is the 3rd soon; 3 in the morning is no
    hour to be seen at."""
    if said.day is None or said.part is None or on.weekday() != said.day.weekday:
        return False
    at_night = said.part.part is Part.MORNING and (said.hour_instead or 0) < _FIRST_OF_MORNING
    return (on - today).days <= (SOON if at_night else _SOONER)
