"""Leases of agents: put back when an answer is owed too long, and found again soon after."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.queries import is_at_work
from hearback.conversations.model import (
    Conversation,
    Escalation,
    EscalationState,
    Holder,
    InboundMessage,
    MessageState,
)
from hearback.conversations.service import hand_over, open_case
from hearback.core import audit, work
from hearback.core.ids import new_id
from hearback.policy import DEFAULTS, Policy

AGENT_SILENCE = "agent_silence"


async def silence_over(
    session: AsyncSession, lease: UUID, rules: Policy = DEFAULTS, *, now: datetime
) -> bool:
    """A lease has come to its end: put the conversation back if its agent owes an answer, else
    look again later. Whether it was put back. A lease that was replaced means nothing."""
    talk = await session.scalar(
        select(Conversation).where(Conversation.lease == lease).with_for_update()
    )
    if talk is None or talk.holder is not Holder.AGENT:
        return False
    ends = ends_at(await _owes_since(session, talk), _since(talk), rules, now=now)
    if ends > now:
        await new_lease(session, talk, ends)
        return False
    case = await open_case(session, talk.id)
    if case is not None:
        case.state = EscalationState.OPEN
    hand_over(session, talk, Holder.QUEUE, now=now, actor="system", reason="agent_silent")
    await let_go(session, talk)
    await audit.record(session, "conversation_put_back", at=now, subject=talk.id)
    return True


def ends_at(
    owes_since: datetime | None, active_at: datetime, rules: Policy, *, now: datetime
) -> datetime:
    """When an agent's hold ends by itself: soon while an answer is owed, else after a shift."""
    longest = active_at + rules.agent_holds
    if owes_since is None:
        return min(longest, now + rules.agent_silence)
    return min(longest, max(owes_since, active_at) + rules.agent_silence)


async def _owes_since(session: AsyncSession, talk: Conversation) -> datetime | None:
    """Since when the patient waits for this agent; None when the agent had the last word."""
    if not talk.agent_spoke:
        return _since(talk)
    return await session.scalar(
        select(InboundMessage.received_at)
        .where(
            InboundMessage.conversation_id == talk.id,
            InboundMessage.state == MessageState.FOR_AGENT,
            InboundMessage.received_at > _since(talk),
        )
        .order_by(InboundMessage.received_at)
        .limit(1)
    )


def _since(talk: Conversation) -> datetime:
    assert talk.agent_at is not None, "whoever holds it has taken it once"
    return talk.agent_at


async def new_lease(session: AsyncSession, talk: Conversation, ends: datetime) -> None:
    if talk.lease is not None:
        await work.cancel(session, AGENT_SILENCE, talk.lease)
    talk.lease = new_id()
    await watch(session, talk.lease, ends)


async def watch(session: AsyncSession, lease: UUID, ends: datetime) -> None:
    await work.enqueue(session, AGENT_SILENCE, lease, due_at=ends)


async def let_go(session: AsyncSession, talk: Conversation) -> None:
    if talk.lease is not None:
        await work.cancel(session, AGENT_SILENCE, talk.lease)
    talk.held_by = talk.lease = talk.agent_at = None
    talk.agent_spoke = False


async def last_resolved(
    session: AsyncSession, conversation_id: UUID, *, since: datetime
) -> Escalation | None:
    """The latest case that an agent closed from that instant on."""
    rows = await session.scalars(
        select(Escalation)
        .where(
            Escalation.conversation_id == conversation_id,
            Escalation.state == EscalationState.RESOLVED,
            Escalation.resolved_at >= since,
            Escalation.resolved_by.is_not(None),
        )
        .order_by(Escalation.resolved_at.desc())
        .limit(1)
    )
    return rows.one_or_none()


async def back_to_agent(
    session: AsyncSession, talk: Conversation, rules: Policy, *, now: datetime
) -> UUID | None:
    """Soon after a case was closed its agent gets what the patient still writes; who that is."""
    if talk.holder is not Holder.BOT or rules.same_agent_after <= timedelta(0):
        return None
    case = await last_resolved(session, talk.id, since=now - rules.same_agent_after)
    if case is None or case.resolved_by is None or await open_case(session, talk.id):
        return None
    if not await is_at_work(session, case.resolved_by):
        return None  # nobody waits for one who has left
    case.state, case.reopened = EscalationState.CLAIMED, case.reopened + 1
    case.resolved_at = None
    actor = str(case.resolved_by)
    for to in (Holder.QUEUE, Holder.AGENT):
        hand_over(session, talk, to, now=now, actor=actor, reason="reopened")
    talk.held_by = case.resolved_by
    talk.agent_at, talk.agent_spoke = now, False
    await new_lease(session, talk, now + rules.agent_silence)
    return case.resolved_by
