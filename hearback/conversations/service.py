"""Changes of a conversation: who holds it, what was asked, and what people must take over."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Select, bindparam, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from bot.language.context import Awaiting
from hearback.clinics.queries import Line
from hearback.conversations.model import (
    Channel,
    Conversation,
    Escalation,
    EscalationState,
    Holder,
    HolderMove,
    InboundMessage,
    Priority,
    Queue,
    Reason,
    handed_over,
)
from hearback.conversations.notices import plan_notices
from hearback.conversations.people import verified_in
from hearback.core.db import Json
from hearback.core.ids import new_id
from hearback.patients.model import ContactLink, Patient
from hearback.patients.queries import person_of
from hearback.policy import Policy

T = TypeVar("T")
GRAVITY = {reason: place for place, reason in enumerate(Reason)}
PRIORITIES = tuple(Priority)
# How soon people must look, where the case itself does not say; the rest is normal.
PRIORITY_OF: Mapping[Reason, Priority] = {
    Reason.SELF_HARM: Priority.URGENT,
    Reason.EMERGENCY: Priority.URGENT,
    Reason.OUT_OF_RANGE: Priority.URGENT,
    Reason.CLINICAL: Priority.HIGH,
    Reason.RUNNING_LATE: Priority.HIGH,
    Reason.ABUSE: Priority.HIGH,
}
# What silences everything but safety; a reading that is urgent is still talked about.
DANGER = (Reason.SELF_HARM, Reason.EMERGENCY)
# Who looks; the front desk sees to the rest.
QUEUE_OF: Mapping[Reason, Queue] = {
    Reason.SELF_HARM: Queue.CLINICAL,
    Reason.EMERGENCY: Queue.CLINICAL,
    Reason.OUT_OF_RANGE: Queue.CLINICAL,
    Reason.CLINICAL: Queue.CLINICAL,
    Reason.BILLING: Queue.BILLING,
    Reason.INSURANCE: Queue.BILLING,
}


def priority_of(reason: Reason) -> Priority:
    return PRIORITY_OF.get(reason, Priority.NORMAL)


def queue_of(reason: Reason) -> Queue:
    return QUEUE_OF.get(reason, Queue.FRONT_DESK)


async def conversation_for(
    session: AsyncSession, line: Line, contact_point_id: UUID, *, language: str
) -> Conversation:
    """The thread between a number and one of our lines, locked until the transaction ends.

    The lock is what keeps a person's messages in order (rule T8): two that arrive together are
    stored and enqueued one after the other.
    """
    await session.execute(
        insert(Conversation)
        .values(
            id=new_id(),
            clinic_id=line.clinic.id,
            sender_id=line.sender.id,
            contact_point_id=contact_point_id,
            channel=line.sender.kind.value,
            language=language,
            holder=Holder.BOT,
            about=[],
        )
        .on_conflict_do_nothing()
    )
    found = await session.scalars(
        select(Conversation)
        .where(
            Conversation.contact_point_id == contact_point_id,
            Conversation.sender_id == line.sender.id,
        )
        .with_for_update()
    )
    return found.one()


async def locked(session: AsyncSession, conversation_id: UUID) -> Conversation:
    """As it is now, also where this session has read it before it was locked."""
    return await session.get_one(
        Conversation, conversation_id, with_for_update=True, populate_existing=True
    )


def open_question(talk: Conversation, rules: Policy, *, now: datetime) -> Awaiting | None:
    """What we asked last, while an answer may still be about it."""
    if talk.asked_at is None or now - talk.asked_at > rules.context_lasts:
        return None
    return talk.awaiting


def ask(
    conversation: Conversation,
    awaiting: Awaiting | None,
    about: Sequence[Json],
    *,
    now: datetime,
) -> None:
    """Remember what a text left open. The subject outlives the question: "no, wait" means it."""
    conversation.awaiting = awaiting
    conversation.asked_at = now
    if about:
        conversation.about = list(about)


def hand_over(
    session: AsyncSession,
    conversation: Conversation,
    to: Holder,
    *,
    now: datetime,
    actor: str,
    reason: str,
) -> None:
    """Change the holder and keep the change as a row. Raises CannotHandOver."""
    session.add(
        HolderMove(
            conversation_id=conversation.id,
            at=now,
            from_holder=conversation.holder,
            to_holder=handed_over(conversation.holder, to),
            actor=actor,
            reason=reason,
        )
    )
    conversation.holder = to


@dataclass(frozen=True)
class Case:
    """What people are asked to take over, with the decision that led there.

    urgency: where it differs from what the reason says by itself.
    """

    reason: Reason
    patient_id: UUID | None = None
    message: InboundMessage | None = None
    urgency: Priority | None = None

    @property
    def priority(self) -> Priority:
        return self.urgency or priority_of(self.reason)


async def escalate(
    session: AsyncSession, conversation: Conversation, case: Case, *, now: datetime
) -> Escalation:
    """Open a case, or join the open one, which then shows the gravest reason and priority.

    The bot goes on helping until an agent claims it.
    """
    entry = _entry(case, now)
    if case.patient_id is None:
        case = replace(case, patient_id=await _only_patient(session, conversation, now))
    standing = await open_case(session, conversation.id)
    if standing is not None:
        was_urgent = standing.priority is Priority.URGENT
        _join(standing, case, entry)
        if standing.priority is Priority.URGENT and not was_urgent:
            await plan_notices(session, conversation, standing, now=now)
        return standing
    opened = Escalation(
        conversation_id=conversation.id,
        patient_id=case.patient_id,
        state=EscalationState.OPEN,
        reason=case.reason,
        priority=case.priority,
        queue=queue_of(case.reason),
        language=conversation.language,
        opened_at=now,
        trail=[entry],
    )
    session.add(opened)
    if opened.priority is Priority.URGENT:
        await plan_notices(session, conversation, opened, now=now)
    if conversation.holder is Holder.BOT:
        hand_over(
            session, conversation, Holder.QUEUE, now=now, actor="bot", reason=case.reason.value
        )
    return opened


async def _only_patient(
    session: AsyncSession, conversation: Conversation, now: datetime
) -> UUID | None:
    """Whom a case is about when the message does not say: the one patient of the number, or whom
    a visitor has shown to be."""
    if conversation.channel == Channel.WEB:
        return await verified_in(session, conversation, now=now)
    linked = await session.scalars(
        select(Patient)
        .join(ContactLink, ContactLink.patient_id == Patient.id)
        .where(ContactLink.contact_point_id == conversation.contact_point_id)
        .order_by(Patient.clinic_id != conversation.clinic_id, Patient.id)
    )
    patients = linked.all()
    one = len({person_of(patient) for patient in patients}) == 1
    return patients[0].id if one else None


async def open_case(session: AsyncSession, conversation_id: UUID) -> Escalation | None:
    return (
        await session.scalars(
            select(Escalation).where(
                Escalation.conversation_id == conversation_id,
                Escalation.state != EscalationState.RESOLVED,
            )
        )
    ).one_or_none()


def _open_cases(column: InstrumentedAttribute[T], reasons: Iterable[Reason]) -> Select[T]:
    """Of the open cases for these reasons, on any thread of a number: `point`."""
    return (
        select(column)
        .join(Conversation, Conversation.id == Escalation.conversation_id)
        .where(
            Conversation.contact_point_id == bindparam("point"),
            Escalation.state != EscalationState.RESOLVED,
            Escalation.reason.in_(reasons),
        )
    )


URGENT_CASE = _open_cases(Escalation.id, DANGER).limit(1)
URGENT_TRAILS = _open_cases(Escalation.trail, DANGER)
NURSE_CASE = _open_cases(Escalation.id, (Reason.CLINICAL, Reason.OUT_OF_RANGE)).limit(1)


async def danger_trails(session: AsyncSession, contact_point_id: UUID) -> Sequence[list[Json]]:
    """How each open case of danger came to be, on any thread of this number."""
    return (await session.scalars(URGENT_TRAILS, {"point": contact_point_id})).all()


async def nurse_asked(session: AsyncSession, contact_point_id: UUID) -> bool:
    """Whether a nurse is asked about a symptom or a reading, on any thread of this number."""
    return await session.scalar(NURSE_CASE, {"point": contact_point_id}) is not None


async def emergency_open(session: AsyncSession, contact_point_id: UUID) -> bool:
    """Whether a case of danger is open on any thread of this number."""
    return await session.scalar(URGENT_CASE, {"point": contact_point_id}) is not None


def _join(standing: Escalation, case: Case, entry: Json) -> None:
    standing.trail = [*standing.trail, entry]
    standing.patient_id = standing.patient_id or case.patient_id
    standing.priority = min(standing.priority, case.priority, key=PRIORITIES.index)
    if GRAVITY[case.reason] < GRAVITY[standing.reason]:
        standing.reason = case.reason
        standing.queue = queue_of(case.reason)


def _entry(case: Case, now: datetime) -> Json:
    message = case.message
    return {
        "at": now.isoformat(),
        "reason": case.reason,
        "message": str(message.id) if message else None,
        "act": message.act if message else None,
        "decided_by": message.decided_by if message else None,
        "rule": message.rule if message else None,
    }
