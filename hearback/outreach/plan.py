"""When the reminders of a visit are due, and until when they are of use: pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

# A reminder that would come later than this before the visit is left out (rule C33).
LAST_USE = timedelta(hours=2)


@dataclass(frozen=True)
class PlannedReminder:
    hours: int
    due_at: datetime
    useless_after: datetime

    @property
    def kind(self) -> str:
        return f"reminder_{self.hours}h"


def planned(
    starts_at: datetime, hours_before: Sequence[int], *, now: datetime
) -> list[PlannedReminder]:
    """The reminders still to come, earliest first.

    What fell due before now is past and is not sent late. A reminder is of use until the next
    one is due, so that two never arrive together; the last one until two hours before the visit.
    """
    ahead = sorted(set(hours_before), reverse=True)
    due = [starts_at - timedelta(hours=hours) for hours in ahead]
    ends = [*due[1:], starts_at - LAST_USE]
    return [
        PlannedReminder(hours, at, end)
        for hours, at, end in zip(ahead, due, ends, strict=True)
        if now <= at < end
    ]
