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


def reminders_of(
    starts_at: datetime, hours_before: Sequence[int], *, last_use: timedelta = DEFAULTS.last_use
) -> list[PlannedReminder]:
    """All reminders of a visit, earliest first.

    A reminder is of use until the next one is due, so that two never arrive together; the last
    one until `last_use` before the visit.
    """
    last = starts_at - last_use
    ahead = ((hours, starts_at - timedelta(hours=hours)) for hours in set(hours_before))
    due = sorted(((hours, at) for hours, at in ahead if at < last), reverse=True)
    ends = [*(at for _, at in due), last][1:]
    return [PlannedReminder(hours, at, end) for (hours, at), end in zip(due, ends, strict=True)]


def still_to_come(reminders: Sequence[PlannedReminder], *, now: datetime) -> list[PlannedReminder]:
    """What fell due before now is past and is not sent late."""
    return [reminder for reminder in reminders if now <= reminder.due_at]


def planned(
    starts_at: datetime,
    hours_before: Sequence[int],
    *,
    now: datetime,
    last_use: timedelta = DEFAULTS.last_use,
) -> list[PlannedReminder]:
    """The reminders of a new visit."""
    return still_to_come(reminders_of(starts_at, hours_before, last_use=last_use), now=now)
