"""What becomes of a text after it was accepted, as data."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Status(StrEnum):
    """Twilio's own words; `receiving` is an inbound text whose webhook has not answered yet."""

    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    CANCELED = "canceled"
    READ = "read"
    PARTIALLY_DELIVERED = "partially_delivered"
    RECEIVING = "receiving"
    RECEIVED = "received"


CANCELABLE = frozenset({Status.ACCEPTED, Status.SCHEDULED, Status.QUEUED})


@dataclass(frozen=True)
class Step:
    """`delay` is in seconds, from the step before (from the acceptance for the first)."""

    delay: float
    status: Status
    error_code: int | None = None


Plan = tuple[Step, ...]


class Callbacks(StrEnum):
    """How what happens is told; what happens stays the same."""

    IN_ORDER = "in_order"
    LATE = "late"  # all of them, some seconds after the last step
    DOUBLED = "doubled"  # each one twice
    REVERSED = "reversed"  # all of them at the end, the last one first
    EARLY = "early"  # all of them before the send is answered


DEFAULT_PLAN: Plan = (Step(0.1, Status.SENT), Step(0.3, Status.DELIVERED))


def plan_from(rows: Sequence[Any]) -> Plan:
    """Read `[[delay, status, error_code?], …]`. Raises ValueError with the row that is wrong."""
    return tuple(_step_from(row) for row in rows)


def _step_from(row: Any) -> Step:
    match row:
        case [int() | float() as delay, str() as status] if delay >= 0:
            return Step(float(delay), Status(status))
        case [int() | float() as delay, str() as status, int() | None as code] if delay >= 0:
            return Step(float(delay), Status(status), code)
        case _:
            raise ValueError(f"a step is [seconds, status, error code or nothing], not {row!r}")
