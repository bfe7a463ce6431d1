"""What we said before in a talk, so that nothing is said word for word again and again."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import InboundMessage

_MOST = 12  # messages back; who writes more has long been answered otherwise


async def earlier_messages(
    session: AsyncSession, message: InboundMessage, *, now: datetime, lasts: timedelta
) -> Sequence[InboundMessage]:
    """Those of the same talk that came before, newest first, no older than `lasts`."""
    before = (
        select(InboundMessage)
        .where(
            InboundMessage.conversation_id == message.conversation_id,
            InboundMessage.id != message.id,
            InboundMessage.received_at <= message.received_at,
            InboundMessage.received_at >= now - lasts,
        )
        .order_by(InboundMessage.received_at.desc(), InboundMessage.id.desc())
        .limit(_MOST)
    )
    return (await session.scalars(before)).all()


async def earlier_keys(
    session: AsyncSession, message: InboundMessage, *, now: datetime, lasts: timedelta
) -> Sequence[str | None]:
    """The texts that these were answered with, newest first; None: without an outcome of ours."""
    earlier = await earlier_messages(session, message, now=now, lasts=lasts)
    return [each.outcome["key"] if each.outcome else None for each in earlier]
