"""Who holds a conversation: claimed by one agent at most, handed on, and given back.

Each change is a `holder_move`. What two may try at once is one UPDATE with the old state in its
WHERE; the database lets one through.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.leases import let_go, new_lease, watch
from hearback.conversations.model import (
    Conversation,
    EscalationState,
    Holder,
    HolderMove,
    Queue,
    Reason,
)
from hearback.conversations.service import Case, escalate, hand_over, locked, open_case
from hearback.core import audit
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id
from hearback.policy import DEFAULTS, Policy

CLAIMABLE = (Holder.QUEUE, Holder.BOT, Holder.NOBODY)


class HeldByAnother(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__("A colleague holds this conversation. Reload it to see who.")


class NotYours(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__("You do not hold this conversation any more. Reload it first.")


@dataclass(frozen=True)
class Doing:
    """An agent who does something now."""

    session: AsyncSession
    staff_id: UUID
    now: datetime
    rules: Policy = DEFAULTS

    @property
    def actor(self) -> str:
        return str(self.staff_id)


async def claim(doing: Doing, conversation_id: UUID) -> Conversation:
    """Take a conversation; it is fine to take one's own again. Raises HeldByAnother."""
    session, now, lease = doing.session, doing.now, new_id()
    before = await session.scalar(
        select(Conversation.holder).where(Conversation.id == conversation_id).with_for_update()
    )
    taken = await session.scalars(
        update(Conversation)
        .where(Conversation.id == conversation_id, Conversation.holder.in_(CLAIMABLE))
        .values(
            holder=Holder.AGENT,
            held_by=doing.staff_id,
            lease=lease,
            agent_at=now,
            agent_spoke=False,
        )
        .returning(Conversation)
        .execution_options(populate_existing=True, synchronize_session=False)
    )
    talk = taken.one_or_none()
    if talk is None:
        talk = await locked(session, conversation_id)
        if talk.held_by != doing.staff_id:
            raise HeldByAnother
        return talk
    assert before is not None, "the row was there to be changed"
    _moves_to_agent(doing, talk, before)
    await _case_claimed(doing, talk)
    await watch(session, lease, now + doing.rules.agent_silence)
    await _audit(doing, "conversation_claimed", talk)
    return talk


def _moves_to_agent(doing: Doing, talk: Conversation, before: Holder) -> None:
    """A conversation that nobody asked a person for goes through the queue like all others."""
    way = {
        Holder.QUEUE: (Holder.QUEUE, Holder.AGENT),
        Holder.BOT: (Holder.BOT, Holder.QUEUE, Holder.AGENT),
        Holder.NOBODY: (Holder.NOBODY, Holder.BOT, Holder.QUEUE, Holder.AGENT),
    }[before]
    reason = "claimed" if before is Holder.QUEUE else "took_over"
    for here, there in pairwise(way):
        doing.session.add(_move(doing, talk.id, here, there, reason))


def _move(doing: Doing, talk_id: UUID, here: Holder, there: Holder, reason: str) -> HolderMove:
    return HolderMove(
        conversation_id=talk_id,
        at=doing.now,
        from_holder=here,
        to_holder=there,
        actor=doing.actor,
        reason=reason,
    )


async def _case_claimed(doing: Doing, talk: Conversation) -> None:
    """Every conversation that an agent holds has a case: what they took over, and why."""
    case = await open_case(doing.session, talk.id)
    if case is None:
        case = await escalate(doing.session, talk, Case(Reason.HUMAN_REQUEST), now=doing.now)
    case.state = EscalationState.CLAIMED
    case.claimed_at = case.claimed_at or doing.now


async def held(doing: Doing, conversation_id: UUID) -> Conversation:
    """A conversation that this agent holds, locked. Raises NotYours."""
    talk = await locked(doing.session, conversation_id)
    if talk.holder is not Holder.AGENT or talk.held_by != doing.staff_id:
        raise NotYours
    return talk


async def release(
    doing: Doing, talk: Conversation, reason: str = "released", *, queue: Queue | None = None
) -> None:
    """Put a conversation back into the queue, or into another one. The bot helps on meanwhile."""
    case = await open_case(doing.session, talk.id)
    if case is not None:
        case.state = EscalationState.OPEN
        if queue is not None:
            case.queue, case.transfers = queue, case.transfers + 1
    hand_over(doing.session, talk, Holder.QUEUE, now=doing.now, actor=doing.actor, reason=reason)
    await let_go(doing.session, talk)
    await _audit(doing, "conversation_released", talk, reason=reason)


async def put_all_back(doing: Doing) -> None:
    """What an agent holds who is gone: nobody waits for them."""
    for thread in await held_ids(doing.session, doing.staff_id):
        await release(doing, await held(doing, thread), "signed_off")


async def transfer_to(doing: Doing, talk: Conversation, to: UUID) -> None:
    """Hand a conversation to a colleague: through the queue, in one transaction."""
    case = await open_case(doing.session, talk.id)
    if case is not None:
        case.transfers += 1
    for here, there in ((Holder.AGENT, Holder.QUEUE), (Holder.QUEUE, Holder.AGENT)):
        doing.session.add(_move(doing, talk.id, here, there, "transferred"))
    talk.held_by, talk.agent_at, talk.agent_spoke = to, doing.now, False
    await new_lease(doing.session, talk, doing.now + doing.rules.agent_silence)
    await _audit(doing, "conversation_transferred", talk, to=str(to))


async def resolve(
    doing: Doing, talk: Conversation, *, settled: str = "", offer_stands: bool = True
) -> None:
    """Close the case and give the conversation back to the bot, which knows what was asked last.

    settled: what was agreed, for whoever reads the thread later. offer_stands: an earlier offer or
    question of ours may still be answered.
    """
    case = await open_case(doing.session, talk.id)
    if case is not None:
        case.state, case.resolved_at = EscalationState.RESOLVED, doing.now
        case.resolved_by = doing.staff_id
        case.settled = settled.strip() or None
    if not offer_stands:
        talk.awaiting = None
    hand_over(doing.session, talk, Holder.BOT, now=doing.now, actor=doing.actor, reason="resolved")
    await let_go(doing.session, talk)
    await _audit(doing, "conversation_resolved", talk)


async def active(doing: Doing, talk: Conversation, *, spoke: bool = False) -> None:
    """The agent is at work in it: the lease is renewed. spoke: the patient has an answer."""
    talk.agent_at = doing.now
    talk.agent_spoke = talk.agent_spoke or spoke
    await new_lease(doing.session, talk, doing.now + doing.rules.agent_silence)


async def held_ids(session: AsyncSession, staff_id: UUID) -> Sequence[UUID]:
    """What an agent holds, in the order in which locks are taken."""
    rows = await session.scalars(
        select(Conversation.id).where(Conversation.held_by == staff_id).order_by(Conversation.id)
    )
    return rows.all()


async def _audit(doing: Doing, event: str, talk: Conversation, **detail: str) -> None:
    await audit.record(
        doing.session, event, at=doing.now, actor=doing.actor, subject=talk.id, **detail
    )
