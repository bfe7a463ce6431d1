"""When a clinic is open: pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hearback.clinics.model import OpeningHours

DAYS_AHEAD = 8


def opening(hours: Sequence[OpeningHours], zone: str, *, now: datetime) -> datetime | None:
    """`now` when it is open, else the next opening; None when no hours are known."""
    local = now.astimezone(ZoneInfo(zone))
    coming: list[datetime] = []
    for ahead in range(DAYS_AHEAD):
        date = local.date() + timedelta(days=ahead)
        for span in hours:
            if span.weekday != date.weekday():
                continue
            opens = datetime.combine(date, span.opens, local.tzinfo)
            closes = datetime.combine(date, span.closes, local.tzinfo)
            if opens <= local < closes:
                return now
            if opens > local:
                coming.append(opens)
    return min(coming, default=None)
