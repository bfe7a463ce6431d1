"""What people have to do away from the thread: calls, and records to mend."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.rules import Access, Permission
from hearback.clinics.model import Clinic
from hearback.console.people import short_name
from hearback.conversations.desk_model import StaffTask, TaskKind
from hearback.conversations.model import Conversation, Escalation, EscalationState, Reason
from hearback.patients.model import Patient

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


async def tasks(session: AsyncSession, access: Access) -> Sequence[Task]:
    """Oldest first; two queries."""
    places = sorted(access.places(Permission.ANSWER))
    found = [
        *await _cases(session, places, access.staff_id),
        *await _asked_for(session, places),
    ]
    return sorted(found, key=lambda task: task.opened_at)


async def _cases(session: AsyncSession, places: Sequence[tuple[UUID, str]], me: UUID) -> list[Task]:
    rows = await session.execute(
        select(Escalation, Clinic, Patient)
        .join(Conversation, Conversation.id == Escalation.conversation_id)
        .join(Clinic, Clinic.id == Conversation.clinic_id)
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
        Task(
            BY_PHONE[case.reason],
            case.conversation_id,
            None,
            _named(patient),
            clinic.public_name,
            clinic.zone,
            case.opened_at,
            None,
        )
        for case, clinic, patient in rows
    ]


async def _asked_for(session: AsyncSession, places: Sequence[tuple[UUID, str]]) -> list[Task]:
    latest = (
        select(Escalation.patient_id)
        .where(Escalation.conversation_id == StaffTask.conversation_id)
        .order_by(Escalation.opened_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    rows = await session.execute(
        select(StaffTask, Clinic, Patient)
        .join(Clinic, Clinic.id == StaffTask.clinic_id)
        .outerjoin(Patient, Patient.id == latest)
        .where(
            StaffTask.done_at.is_(None),
            tuple_(StaffTask.clinic_id, StaffTask.queue).in_(places),
        )
        .order_by(StaffTask.opened_at)
        .limit(MOST)
    )
    return [
        Task(
            task.kind,
            task.conversation_id,
            task.id,
            _named(patient),
            clinic.public_name,
            clinic.zone,
            task.opened_at,
            task.words or None,
        )
        for task, clinic, patient in rows
    ]


def _named(patient: Patient | None) -> str:
    return "··" if patient is None else short_name(patient)
