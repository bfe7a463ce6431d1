"""Texts that the provider certainly did not take and that wait until the cause is gone.

One of a sender's is tried every few minutes. When a text is taken, those follow whose own pause is
over; all of them when a stop has ended.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core import work
from hearback.core.log import log
from hearback.outbound.model import OutboundMessage, OutState, moved
from hearback.outbound.retries import LOOK_AGAIN, TRIED_FOR
from hearback.outbound.telling import fail

AT_ONCE = 50


def park(message: OutboundMessage, until: datetime, *, now: datetime) -> None:
    message.state = moved(message.state, OutState.PARKED)
    message.parked_at, message.send_after = now, until
    log.error("text_parked", message=str(message.id), code=message.error_code)


async def release_all(session: AsyncSession, sender_id: UUID, *, now: datetime) -> None:
    """Queue again what is parked for a sender: what stopped it is gone."""
    await _queue(session, _parked(sender_id), now)


async def release_due(session: AsyncSession, sender_id: UUID, *, now: datetime) -> None:
    """Queue again what has waited for long enough; at once would be a circle for a text that the
    provider refuses while it takes others."""
    await _queue(session, _parked(sender_id).where(OutboundMessage.send_after <= now), now)


async def look_after_parked(session: AsyncSession, *, now: datetime) -> None:
    """Give up what is of no more use, and try one text of each sender whose pause is over."""
    await _give_up_useless(session, now)
    waited = await session.scalars(
        select(OutboundMessage.sender_id)
        .where(OutboundMessage.state == OutState.PARKED)
        .group_by(OutboundMessage.sender_id)
        .having(func.max(OutboundMessage.parked_at) <= now - LOOK_AGAIN)
    )
    for sender_id in waited.all():
        due = _parked(sender_id).where(OutboundMessage.send_after <= now)
        if await _queue(session, due.limit(1), now):
            await work.wake(session)


def _parked(sender_id: UUID) -> Select[UUID]:
    return (
        select(OutboundMessage.id)
        .where(OutboundMessage.sender_id == sender_id, OutboundMessage.state == OutState.PARKED)
        .order_by(OutboundMessage.priority, OutboundMessage.send_after, OutboundMessage.id)
        .with_for_update(skip_locked=True)
    )


async def _queue(session: AsyncSession, ids: Select[UUID], now: datetime) -> int:
    queued = await session.execute(
        update(OutboundMessage)
        .where(OutboundMessage.id.in_((await session.scalars(ids)).all()))
        .values(state=OutState.QUEUED, send_after=now, parked_at=None)
        .returning(OutboundMessage.id)
    )
    return len(queued.all())


async def _give_up_useless(session: AsyncSession, now: datetime) -> None:
    useless_since = func.coalesce(
        OutboundMessage.useless_after, OutboundMessage.created_at + TRIED_FOR
    )
    useless = await session.scalars(
        select(OutboundMessage)
        .where(OutboundMessage.state == OutState.PARKED, useless_since <= now)
        .order_by(OutboundMessage.id)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    for message in useless.all():
        await fail(session, message, now)
