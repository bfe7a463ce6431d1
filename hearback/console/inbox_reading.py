"""The inbox: open cases of the queues that a person may see, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, Executable, case, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import load_only

from hearback.agents.model import Staff
from hearback.agents.rules import Access, Permission
from hearback.clinics.hours import Staffed
from hearback.clinics.model import Clinic
from hearback.clinics.queries import staffed_of
from hearback.console.people import caller_name
from hearback.console.waiting import Wait, waits
from hearback.conversations.model import (
    Channel,
    Conversation,
    Escalation,
    EscalationState,
    InboundMessage,
    MessageState,
    Priority,
    Queue,
    Reason,
)
from hearback.patients.model import ContactLink, ContactPoint, Patient
from hearback.policy import Policy

MOST_SHOWN = 50
RANK = case({priority: place for place, priority in enumerate(Priority)}, value=Escalation.priority)


class Show(StrEnum):
    WAITING = "waiting"  # nobody has it
    MINE = "mine"
    ALL = "all"


@dataclass(frozen=True)
class Row:
    """One open case. wait: None while the patient has had the last answer."""

    thread_id: UUID
    who: str
    clinic: str
    reason: Reason
    priority: Priority
    queue: Queue
    language: str
    channel: str
    opened_at: datetime
    holder: str | None
    is_mine: bool
    wait: Wait | None


@dataclass(frozen=True)
class Found:
    """A case as it was read. unanswered: since when a message waits for its agent."""

    case: Escalation
    talk: Conversation
    clinic: Clinic
    point: ContactPoint
    holder: str | None
    unanswered: datetime | None


@dataclass(frozen=True)
class Inbox:
    """counts: open cases by queue, whatever is shown; more: cases beyond those listed."""

    rows: Sequence[Row]
    counts: Mapping[str, int]
    urgent: int
    queue: str | None
    show: Show
    more: int
    mine: int


async def inbox(
    session: AsyncSession,
    access: Access,
    rules: Policy,
    *,
    queue: str | None,
    show: Show,
    visitor: str,
    now: datetime,
) -> Inbox:
    """Seven queries, whatever is open. visitor: what a stranger on the web is called."""
    mine = Conversation.held_by == access.staff_id
    visible = or_(_visible(access), mine)
    counts = await _counts(session, visible, access.staff_id)
    result = await session.execute(_cases(visible, queue, show, access.staff_id))
    found = [Found(*row) for row in result]
    people = await _people(session, found)
    clinics = {case.clinic.id: case.clinic for case in found}
    hours = await staffed_of(session, [*clinics.values()], now=now)
    rows = [
        _row(
            each,
            people[each.talk.id],
            hours[each.clinic.id, each.case.queue],
            access,
            visitor,
            rules,
            now,
        )
        for each in found[:MOST_SHOWN]
    ]
    by_queue = {name: total for name, (total, _, _) in counts.items()}
    return Inbox(
        rows=rows,
        counts=by_queue,
        urgent=sum(urgent for _, urgent, _ in counts.values()),
        queue=queue,
        show=show,
        more=max(0, len(found) - MOST_SHOWN),
        mine=sum(own for _, _, own in counts.values()),
    )


def _visible(access: Access) -> ColumnElement[bool]:
    places = sorted(access.places(Permission.SEE_THREADS))
    return tuple_(Conversation.clinic_id, Escalation.queue).in_(places)


async def _counts(
    session: AsyncSession, visible: ColumnElement[bool], me: UUID
) -> dict[str, tuple[int, int, int]]:
    """(open, urgent, mine) by queue."""
    rows = await session.execute(
        select(
            Escalation.queue,
            func.count(),
            func.count().filter(Escalation.priority == Priority.URGENT),
            func.count().filter(Conversation.held_by == me),
        )
        .join(Conversation, Conversation.id == Escalation.conversation_id)
        .where(Escalation.state != EscalationState.RESOLVED, visible)
        .group_by(Escalation.queue)
    )
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


# The first message that no answer of an agent came after.
UNANSWERED = (
    select(func.min(InboundMessage.received_at))
    .where(
        InboundMessage.conversation_id == Conversation.id,
        InboundMessage.state == MessageState.FOR_AGENT,
        InboundMessage.received_at > func.coalesce(Conversation.agent_at, Escalation.opened_at),
    )
    .scalar_subquery()
)


def _cases(visible: ColumnElement[bool], queue: str | None, show: Show, me: UUID) -> Executable:
    """The most pressing first; one more than is shown tells that there are more."""
    wanted = [Escalation.state != EscalationState.RESOLVED, visible]
    if queue is not None:
        wanted.append(Escalation.queue == queue)
    if show is Show.WAITING:
        wanted.append(Escalation.state == EscalationState.OPEN)
    elif show is Show.MINE:
        wanted.append(Conversation.held_by == me)
    return (
        select(Escalation, Conversation, Clinic, ContactPoint, Staff.display_name, UNANSWERED)
        .join(Conversation, Conversation.id == Escalation.conversation_id)
        .join(Clinic, Clinic.id == Conversation.clinic_id)
        .join(ContactPoint, ContactPoint.id == Conversation.contact_point_id)
        .outerjoin(Staff, Staff.id == Conversation.held_by)
        .where(*wanted)
        .options(
            load_only(
                Escalation.opened_at,
                Escalation.reason,
                Escalation.priority,
                Escalation.queue,
                Escalation.patient_id,
            ),
            load_only(
                Conversation.clinic_id,
                Conversation.language,
                Conversation.channel,
                Conversation.held_by,
                Conversation.agent_spoke,
            ),
            load_only(Clinic.public_name, Clinic.zone),
        )
        .order_by(RANK, Escalation.opened_at, Escalation.id)
        .limit(MOST_SHOWN + 1)
    )


async def _people(
    session: AsyncSession, found: Sequence[Found]
) -> Mapping[UUID, Sequence[Patient]]:
    """By thread: the patients of its number; of a web chat whom its case is about."""
    texts = {case.point.id: case.talk.id for case in found if case.talk.channel == Channel.SMS}
    shown = {
        case.case.patient_id: case.talk.id for case in found if case.talk.channel == Channel.WEB
    }
    linked = await session.execute(
        select(ContactLink.contact_point_id, Patient)
        .join(Patient, Patient.id == ContactLink.patient_id)
        .where(ContactLink.contact_point_id.in_(texts))
        .order_by(Patient.id)
    )
    known = await session.scalars(
        select(Patient).where(Patient.id.in_([patient for patient in shown if patient]))
    )
    people: dict[UUID, list[Patient]] = defaultdict(list)
    for point, patient in linked:
        people[texts[point]].append(patient)
    for patient in known:
        people[shown[patient.id]].append(patient)
    return people


def _row(
    found: Found,
    patients: Sequence[Patient],
    hours: Staffed,
    access: Access,
    visitor: str,
    rules: Policy,
    now: datetime,
) -> Row:
    opened, talk, clinic = found.case, found.talk, found.clinic
    here = [patient for patient in patients if patient.clinic_id == clinic.id]
    since = found.unanswered if talk.agent_spoke else opened.opened_at
    return Row(
        thread_id=talk.id,
        who=caller_name(here, found.point, visitor),
        clinic=clinic.public_name,
        reason=opened.reason,
        priority=opened.priority,
        queue=opened.queue,
        language=talk.language,
        channel=talk.channel,
        opened_at=opened.opened_at,
        holder=found.holder,
        is_mine=talk.held_by == access.staff_id,
        wait=None if since is None else _wait(opened, since, hours, rules, now),
    )


def _wait(
    opened: Escalation,
    since: datetime,
    hours: Staffed,
    rules: Policy,
    now: datetime,
) -> Wait:
    """Danger does not wait for the desk to open; the rest counts from then on."""
    counted = since
    if opened.priority is not Priority.URGENT:
        counted = hours.opening(now=since) or since
    return waits(since, counted, opened.priority, rules, now=now)
