"""What changed in threads, in order: read by cursor, so that whoever reconnects misses nothing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, bindparam, case, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.desk_model import DeskEvent
from hearback.conversations.model import Conversation, Escalation, EscalationState, Priority

CHANNEL = "hearback_desk"
# Numbers are given out before their transactions end, so a lower one may come into sight later: a
# reader looks back this far and passes over what it has told.
LOOK_BACK = 500
MOST = 2000


@dataclass(frozen=True)
class Change:
    """queue: of the open case; None without one. urgent: its id, while it is urgent and nobody has
    it."""

    seq: int
    conversation_id: UUID
    clinic_id: UUID
    queue: str | None
    held_by: UUID | None
    urgent: UUID | None = None


CHANGES = (
    select(
        DeskEvent.seq,
        DeskEvent.conversation_id,
        Conversation.clinic_id,
        Escalation.queue,
        Conversation.held_by,
        case(
            (
                (Escalation.priority == Priority.URGENT)
                & (Escalation.state == EscalationState.OPEN),
                Escalation.id,
            )
        ),
    )
    .join(Conversation, Conversation.id == DeskEvent.conversation_id)
    .outerjoin(
        Escalation,
        (Escalation.conversation_id == Conversation.id)
        & (Escalation.state != EscalationState.RESOLVED),
    )
    .where(
        DeskEvent.seq > bindparam("after"),
        DeskEvent.seq != func.all(bindparam("told", type_=ARRAY(BigInteger))),
    )
    .order_by(DeskEvent.seq)
    .limit(MOST)
)
FORGET = text("DELETE FROM desk_event WHERE at < clock_timestamp() - interval '1 day'")


URGENT = (
    select(Conversation.id, Conversation.clinic_id, Escalation.queue, Escalation.id)
    .join(Conversation, Conversation.id == Escalation.conversation_id)
    .where(Escalation.priority == Priority.URGENT, Escalation.state == EscalationState.OPEN)
    .order_by(Escalation.opened_at)
)


async def urgent_now(session: AsyncSession, *, seq: int) -> Sequence[Change]:
    """Every urgent case that nobody has, oldest first, as if it had just come. seq: the latest."""
    rows = await session.execute(URGENT)
    return [Change(seq, talk, clinic, queue, None, case) for talk, clinic, queue, case in rows]


async def changes_after(
    session: AsyncSession, seq: int, told: Collection[int] = ()
) -> Sequence[Change]:
    """told: numbers that the reader has had, and that are not read again."""
    rows = await session.execute(CHANGES, {"after": seq, "told": [*told]})
    return [Change(*row) for row in rows]


async def latest_seq(session: AsyncSession) -> int:
    """The number of the latest event; 0 before the first."""
    return await session.scalar(select(func.max(DeskEvent.seq))) or 0


async def forget_old(session: AsyncSession) -> None:
    """A page that was away for a day loads itself anew."""
    await session.execute(FORGET)
