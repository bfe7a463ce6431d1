"""When a clinic is open, and when people of a queue answer: pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

DAYS_AHEAD = 22  # a practice that is away for three weeks says when it is back


class Span(Protocol):
    """One opening of a weekday; Monday is 0."""

    weekday: int
    opens: time
    closes: time


# The days that differ: (opens, closes), or None for a day on which nobody is there.
Days = Mapping[date, tuple[time, time] | None]


@dataclass(frozen=True)
class Staffed:
    """When somebody answers. spans: empty when nothing is known."""

    zone: str
    spans: Sequence[Span] = ()
    days: Days = field(default_factory=dict)

    def opening(self, *, now: datetime) -> datetime | None:
        return opening(self.spans, self.zone, now=now, days=self.days)


def opening(
    hours: Sequence[Span], zone: str, *, now: datetime, days: Days | None = None
) -> datetime | None:
    """`now` when it is open, else the next opening; None when no hours are known."""
    if not hours:
        return None
    local = now.astimezone(ZoneInfo(zone))
    coming: list[datetime] = []
    for ahead in range(DAYS_AHEAD):
        on = local.date() + timedelta(days=ahead)
        for starts, ends in _open_on(hours, on, days or {}):
            opens = datetime.combine(on, starts, local.tzinfo)
            if opens <= local < datetime.combine(on, ends, local.tzinfo):
                return now
            if opens > local:
                coming.append(opens)
        if coming:
            return min(coming)
    return None


def _open_on(hours: Sequence[Span], on: date, days: Days) -> list[tuple[time, time]]:
    """A day that differs keeps nobody longer than usual: it only closes, or shortens."""
    usual = [(span.opens, span.closes) for span in hours if span.weekday == on.weekday()]
    if on not in days:
        return usual
    other = days[on]
    if other is None:
        return []
    shared = [(max(opens, other[0]), min(closes, other[1])) for opens, closes in usual]
    return [(opens, closes) for opens, closes in shared if opens < closes]
