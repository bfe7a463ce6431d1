"""Callbacks as they come: most are good news of a text that we know, and take one statement."""

from datetime import datetime

from sqlalchemy import text

from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.core.wire import HeardStatus
from hearback.outbound.model import Delivery, latest
from hearback.outbound.records import DID_NOT_ARRIVE, KNOWN, record_status
from hearback.policy import DEFAULTS, Policy

# Not where a delivered text may end what is stopped or parked: that is more than one statement.
MOVE_UP = text(
    """
    WITH kept AS (
        INSERT INTO status_callback (id, provider_id, message_id, status, error_code, heard_at)
        VALUES (:callback, :provider_id, :message, :status, :code, :now)
        ON CONFLICT (provider_id, status) DO NOTHING)
    UPDATE outbound_message m SET delivery = :status, error_code = :code
     WHERE m.id = :message AND m.state = 'sent' AND m.provider_id = :provider_id
       AND (m.delivery IS NULL OR m.delivery = ANY(:below))
       AND NOT (:is_delivered AND (
            EXISTS (SELECT 1 FROM sending_trouble t
                     WHERE t.sender_id = m.sender_id AND t.kind = 'sender_stopped'
                       AND t.closed_at IS NULL)
         OR EXISTS (SELECT 1 FROM outbound_message p
                     WHERE p.sender_id = m.sender_id AND p.state = 'parked')))
    RETURNING m.id
    """
)


async def hear(
    db: Database, heard: HeardStatus, rules: Policy = DEFAULTS, *, now: datetime
) -> None:
    if not await _moved_up(db, heard, now):
        async with db.begin() as session:
            await record_status(session, heard, rules, now=now)


async def _moved_up(db: Database, heard: HeardStatus, now: datetime) -> bool:
    """Whether nothing was left to do but to keep the callback and to move its message up."""
    if heard.status not in KNOWN or heard.message_id is None:
        return False
    status = Delivery(heard.status)
    if status in DID_NOT_ARRIVE:
        return False
    below = [lower.value for lower in Delivery if latest(lower, status) is not lower]
    async with db.at_once() as session:
        moved = await session.scalar(
            MOVE_UP,
            {
                "callback": new_id(),
                "message": heard.message_id,
                "provider_id": heard.provider_id,
                "status": status.value,
                "code": heard.error_code,
                "now": now,
                "below": below,
                "is_delivered": status is Delivery.DELIVERED,
            },
        )
    return moved is not None
