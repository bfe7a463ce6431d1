"""How often one phone may be written to by ourselves, across all programmes: pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from hearback.outbound.windows import Place, next_day
from hearback.policy import DEFAULTS, Policy

WEEK = timedelta(days=7)


class Cap(StrEnum):
    DAILY = "daily_cap"
    WEEKLY = "weekly_cap"


@dataclass(frozen=True)
class Full:
    """A cap is reached; the next one may leave at `until`, if an hour is open then."""

    cap: Cap
    until: datetime


def cap_on(
    sent: Sequence[datetime], place: Place, rules: Policy = DEFAULTS, *, now: datetime
) -> Full | None:
    """Whether one more would be too many.

    sent: when the texts under the cap left for this phone, of the last seven days at least, in any
    order. A day is the reader's: the same date in any zone where the reader may be.
    """
    week = sorted(at for at in sent if now - WEEK < at <= now)
    if len(week) >= rules.outreach_per_week:
        return Full(Cap.WEEKLY, week[-rules.outreach_per_week] + WEEK)
    today = sum(_same_day(at, now, place) for at in week)
    return Full(Cap.DAILY, next_day(now, place)) if today >= rules.outreach_per_day else None


def _same_day(at: datetime, now: datetime, place: Place) -> bool:
    return any(
        at.astimezone(zone).date() == now.astimezone(zone).date()
        for zone in map(ZoneInfo, place.zones)
    )
