"""What people have to do away from the thread: calls, and records to mend."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.rules import Access, Permission
from hearback.clinics.model import Clinic
from hearback.console.people import caller_name
from hearback.conversations.desk_model import StaffTask, TaskKind
from hearback.conversations.model import Conversation, Escalation, EscalationState, Reason
from hearback.patients.model import ContactLink, ContactPoint, Patient

MOST = 200
# A case for one of these reasons is settled by phone or in the record, not by a text.
BY_PHONE: Mapping[Reason, TaskKind] = {
    Reason.CANCEL_OR_STOP_UNANSWERED: TaskKind.CANCEL_UNANSWERED,
    Reason.DELIVERY_FAILURE: TaskKind.LANDLINE,
    Reason.WRONG_NUMBER: TaskKind.WRONG_NUMBER,
    Reason.DECEASED: TaskKind.DECEASED,
}


@dataclass(frozen=True)
class Task:
    """task_id: None for a case, which is done when its thread is."""

    kind: TaskKind
    thread_id: UUID
    task_id: UUID | None
    who: str
    clinic: str
    zone: str
    opened_at: datetime
    words: str | None


@dataclass(frozen=True)
class Found:
    """A task as it was read. about: the patient of its case, where one is known."""

    kind: TaskKind
    talk: Conversation
    clinic: Clinic
    point: ContactPoint
    about: Patient | None
    opened_at: datetime
    task_id: UUID | None = None
    words: str | None = None


async def tasks(session: AsyncSession, access: Access, visitor: str) -> Sequence[Task]:
    """Oldest first; three queries. visitor: what a stranger on the web is called."""
    places = sorted(access.places(Permission.ANSWER))
    found = [
        *await _cases(session, places, access.staff_id),
        *await _asked_for(session, places),
    ]
    people = await _people(session, found)
    shown = [_task(each, people[each.point.id, each.clinic.id], visitor) for each in found]
    return sorted(shown, key=lambda task: task.opened_at)


async def _cases(
    session: AsyncSession, places: Sequence[tuple[UUID, str]], me: UUID
) -> list[Found]:
    rows = await session.execute(
        select(Escalation, Conversation, Clinic, ContactPoint, Patient)
        .join(Conversation, Conversation.id == Escalation.conversation_id)
        .join(Clinic, Clinic.id == Conversation.clinic_id)
        .join(ContactPoint, ContactPoint.id == Conversation.contact_point_id)
        .outerjoin(Patient, Patient.id == Escalation.patient_id)
        .where(
            Escalation.state != EscalationState.RESOLVED,
            Escalation.reason.in_(BY_PHONE),
            or_(
                tuple_(Conversation.clinic_id, Escalation.queue).in_(places),
                Conversation.held_by == me,
            ),
        )
        .order_by(Escalation.opened_at)
        .limit(MOST)
    )
    return [
        Found(BY_PHONE[case.reason], talk, clinic, point, about, case.opened_at)
        for case, talk, clinic, point, about in rows
    ]


async def _asked_for(session: AsyncSession, places: Sequence[tuple[UUID, str]]) -> list[Found]:
    latest = (
        select(Escalation.patient_id)
        .where(Escalation.conversation_id == StaffTask.conversation_id)
        .order_by(Escalation.opened_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    rows = await session.execute(
        select(StaffTask, Conversation, Clinic, ContactPoint, Patient)
        .join(Conversation, Conversation.id == StaffTask.conversation_id)
        .join(Clinic, Clinic.id == StaffTask.clinic_id)
        .join(ContactPoint, ContactPoint.id == Conversation.contact_point_id)
        .outerjoin(Patient, Patient.id == latest)
        .where(
            StaffTask.done_at.is_(None),
            tuple_(StaffTask.clinic_id, StaffTask.queue).in_(places),
        )
        .order_by(StaffTask.opened_at)
        .limit(MOST)
    )
    return [
        Found(task.kind, talk, clinic, point, about, task.opened_at, task.id, task.words or None)
        for task, talk, clinic, point, about in rows
    ]


async def _people(
    session: AsyncSession, found: Iterable[Found]
) -> Mapping[tuple[UUID, UUID], Sequence[Patient]]:
    """By number and clinic, whoever is known by it: as the inbox and the thread name them."""
    linked = await session.execute(
        select(ContactLink.contact_point_id, Patient)
        .join(Patient, Patient.id == ContactLink.patient_id)
        .where(ContactLink.contact_point_id.in_({each.point.id for each in found}))
        .order_by(Patient.id)
    )
    people: dict[tuple[UUID, UUID], list[Patient]] = defaultdict(list)
    for point, patient in linked:
        people[point, patient.clinic_id].append(patient)
    return people


def _task(found: Found, known: Sequence[Patient], visitor: str) -> Task:
    named = [found.about] if found.about is not None else known
    return Task(
        found.kind,
        found.talk.id,
        found.task_id,
        caller_name(named, found.point, visitor),
        found.clinic.public_name,
        found.clinic.zone,
        found.opened_at,
        found.words,
    )
