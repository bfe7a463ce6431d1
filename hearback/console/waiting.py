"""How long somebody waits, whether that is too long, and who is next: pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from hearback.conversations.model import Priority
from hearback.policy import Policy


class Pace(StrEnum):
    """Told by a word and a form as well as by a colour."""

    GOOD = "good"
    SOON = "wait"
    LATE = "bad"


SOON_FROM = 0.5  # of the time that there is


@dataclass(frozen=True)
class Wait:
    """lasts: what the patient feels. late_in: until the limit, negative when it has passed."""

    lasts: timedelta
    late_in: timedelta
    pace: Pace


def waits(
    since: datetime, counted_from: datetime, priority: Priority, rules: Policy, *, now: datetime
) -> Wait:
    """counted_from: when somebody could begin to answer: the desk may have been closed."""
    limit = rules.answer_within(priority)
    spent = max(timedelta(0), now - counted_from)
    pace = Pace.GOOD
    if spent >= limit:
        pace = Pace.LATE
    elif spent >= limit * SOON_FROM:
        pace = Pace.SOON
    return Wait(max(timedelta(0), now - since), limit - spent, pace)


def next_waiting(waiting: Sequence[UUID], here: UUID | None) -> UUID | None:
    """The thread to go on with: the one after this in the list, the first after the last."""
    after = waiting.index(here) + 1 if here in waiting else 0
    others = [each for each in (*waiting[after:], *waiting[:after]) if each != here]
    return others[0] if others else None
