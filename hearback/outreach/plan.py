"""When the reminders of a visit are due, and until when they are of use: pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from hearback.policy import DEFAULTS


@dataclass(frozen=True)
class PlannedReminder:
    hours: int
    due_at: datetime
    useless_after: datetime

    @property
    def kind(self) -> str:
        return f"reminder_{self.hours}h"


def planned(
    starts_at: datetime,
    hours_before: Sequence[int],
    *,
    now: datetime,
    last_use: timedelta = DEFAULTS.last_use,
) -> list[PlannedReminder]:
    """The reminders still to come, earliest first.

    What fell due before now is past and is not sent late. A reminder is of use until the next
    one is due, so that two never arrive together; the last one until `last_use` before the visit.
    """
    ahead = sorted(set(hours_before), reverse=True)
    due = [starts_at - timedelta(hours=hours) for hours in ahead]
    ends = [*due[1:], starts_at - last_use]
    return [
        PlannedReminder(hours, at, end)
        for hours, at, end in zip(ahead, due, ends, strict=True)
        if now <= at < end
    ]
