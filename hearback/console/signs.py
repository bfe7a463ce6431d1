"""Signs of colleagues: who has a thread open, and who is writing in it.

A page says so by itself every few seconds; a sign that is not renewed is over. By the database's
clock, so that it is the same for all processes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.model import Staff
from hearback.conversations import chat
from hearback.conversations.desk_model import TYPING_LASTS, DeskEvent, DeskSign
from hearback.conversations.events import CHANNEL

HERE_LASTS = timedelta(seconds=45)  # a page says so every 20
NOW = func.clock_timestamp()


@dataclass(frozen=True)
class Sign:
    """A colleague who has the thread open."""

    name: str
    is_typing: bool


async def others(session: AsyncSession, thread_id: UUID, me: UUID) -> Sequence[Sign]:
    """Colleagues who have the thread open now, by name."""
    rows = await session.execute(
        select(Staff.display_name, func.coalesce(DeskSign.typed_at > NOW - TYPING_LASTS, False))
        .join(Staff, Staff.id == DeskSign.staff_id)
        .where(
            DeskSign.conversation_id == thread_id,
            DeskSign.staff_id != me,
            DeskSign.seen_at > NOW - HERE_LASTS,
        )
        .order_by(Staff.display_name)
    )
    return [Sign(*row) for row in rows]


async def is_here(session: AsyncSession, thread_id: UUID, me: UUID, *, typing: bool) -> None:
    """Renew a sign; colleagues' pages are told only of what they do not show yet."""
    key = (DeskSign.conversation_id == thread_id, DeskSign.staff_id == me)
    before = (
        await session.execute(
            select(
                DeskSign.seen_at > NOW - HERE_LASTS,
                func.coalesce(DeskSign.typed_at > NOW - TYPING_LASTS, False),
            ).where(*key)
        )
    ).one_or_none()
    values = {"seen_at": NOW, "typed_at": NOW if typing else None}
    await session.execute(
        insert(DeskSign)
        .values(conversation_id=thread_id, staff_id=me, **values)
        .on_conflict_do_update(
            index_elements=[DeskSign.conversation_id, DeskSign.staff_id], set_=values
        )
    )
    if typing != (before is not None and before[1]):
        await _tell_visitor(session, thread_id)
    if before is None or tuple(before) != (True, typing):
        session.add(DeskEvent(conversation_id=thread_id, what=DeskSign.__tablename__))
        await session.flush()
        await session.execute(text("SELECT pg_notify(:channel, '')"), {"channel": CHANNEL})


async def has_written(session: AsyncSession, thread_id: UUID, me: UUID) -> None:
    """What was being written is said. Only a sign that is there is changed, so that this waits for
    no page's own sign."""
    await session.execute(
        update(DeskSign)
        .where(DeskSign.conversation_id == thread_id, DeskSign.staff_id == me)
        .values(typed_at=None)
    )


async def _tell_visitor(session: AsyncSession, thread_id: UUID) -> None:
    """A visitor's open page reads how things stand; nothing is stored for it."""
    notify = text("SELECT pg_notify(:channel, :thread)")
    await session.execute(notify, {"channel": chat.CHANNEL, "thread": str(thread_id)})
