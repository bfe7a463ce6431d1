"""Messages that fall due for one patient: survey, follow-up, check-in, the first text."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.appointments.model import Appointment, AppointmentState
from hearback.clinics.model import Sender
from hearback.outbound.model import Purpose
from hearback.outbound.outbox import Draft, write
from hearback.patients.facts import PatientFacts
from hearback.patients.model import ContactLink, ContactPoint, Patient, PatientState, Relation
from hearback.patients.queries import recipient_of
from hearback.programmes.model import Enrolment

# How long each is of use: later it would ask about something half forgotten.
USE: Mapping[Purpose, timedelta] = {
    Purpose.SURVEY: timedelta(days=10),
    Purpose.FOLLOWUP: timedelta(days=3),
    Purpose.CHECKIN: timedelta(hours=20),
    Purpose.ONBOARDING: timedelta(days=30),
}


class NotAsked(StrEnum):
    """Why nobody is asked: kept by the caller, said by the command line."""

    ALREADY = "already_asked"
    NO_NUMBER = "no_number"
    NO_LINE = "no_line"  # the clinic has no number to text from
    NOT_COMPLETED = "visit_not_completed"
    NOT_DISCHARGED = "not_discharged"
    NOT_ENROLLED = "not_enrolled"
    NOT_ACTIVE = "not_active"


@dataclass(frozen=True)
class Asked:
    message_id: UUID


Answer = Asked | NotAsked


@dataclass(frozen=True)
class _Question:
    purpose: Purpose
    cause: str
    text_key: str
    asks: Awaiting | None = None
    appointment_id: UUID | None = None


async def ask_survey(
    session: AsyncSession, patient_id: UUID, visit: Appointment | None, *, now: datetime
) -> Answer:
    """Ask how a completed visit was, once for each visit; without one, how the practice is."""
    if visit is None:
        cause = f"survey:{patient_id}:{now.date().isoformat()}"
        question = _Question(Purpose.SURVEY, cause, "survey_general", Awaiting.SURVEY_SCORE)
        return await _ask(session, patient_id, question, now=now)
    if visit.state is not AppointmentState.COMPLETED:
        return NotAsked.NOT_COMPLETED
    question = _Question(
        Purpose.SURVEY, f"survey:{visit.id}", "survey_question", Awaiting.SURVEY_SCORE, visit.id
    )
    return await _ask(session, patient_id, question, now=now)


async def follow_up(
    session: AsyncSession, patient_id: UUID, *, day: date | None = None, now: datetime
) -> Answer:
    """Ask how somebody is who left hospital: once for each of the programme's days.

    day: which of them it is, whenever it is asked; without one, today.
    """
    facts = await session.get(PatientFacts, patient_id)
    if facts is None or facts.discharged_at is None:
        return NotAsked.NOT_DISCHARGED
    cause = f"followup:{patient_id}:{facts.discharged_at.date()}:{day or now.date()}"
    question = _Question(Purpose.FOLLOWUP, cause, "followup_question")
    return await _ask(session, patient_id, question, now=now)


async def check_in(
    session: AsyncSession, patient_id: UUID, *, day: date | None = None, now: datetime
) -> Answer:
    """Ask for a home reading, of those who take part; once in an hour, or once for a day."""
    taking_part = await session.scalar(
        select(Enrolment.id).where(Enrolment.patient_id == patient_id, Enrolment.ended_at.is_(None))
    )
    if taking_part is None:
        return NotAsked.NOT_ENROLLED
    cause = f"checkin:{patient_id}:{day or f'{now:%Y-%m-%dT%H}'}"
    return await _ask(
        session, patient_id, _Question(Purpose.CHECKIN, cause, "checkin_question"), now=now
    )


async def welcome(session: AsyncSession, patient_id: UUID, *, now: datetime) -> Answer:
    """The first text of a relationship, once for each number (rule R7)."""
    reader = await recipient_of(session, patient_id)
    if reader is None:
        return NotAsked.NO_NUMBER
    question = _Question(Purpose.ONBOARDING, f"onboarding:{reader.point.id}", "onboarding")
    return await _ask(session, patient_id, question, now=now)


async def latest_completed(session: AsyncSession, patient_id: UUID) -> Appointment | None:
    return await session.scalar(
        select(Appointment)
        .where(
            Appointment.patient_id == patient_id,
            Appointment.state == AppointmentState.COMPLETED,
        )
        .order_by(Appointment.starts_at.desc())
        .limit(1)
    )


async def line_of(session: AsyncSession, clinic_id: UUID) -> Sender | None:
    """The number that a clinic texts from: its first one."""
    return await session.scalar(
        select(Sender).where(Sender.clinic_id == clinic_id).order_by(Sender.number).limit(1)
    )


async def language_of(session: AsyncSession, patient: Patient, point: ContactPoint) -> str:
    """The language of whoever reads it: of the patient whose own number it is, if there is one."""
    own = await session.scalar(
        select(Patient.language)
        .join(ContactLink, ContactLink.patient_id == Patient.id)
        .where(ContactLink.contact_point_id == point.id, ContactLink.relation == Relation.SELF)
        .order_by(Patient.id)
        .limit(1)
    )
    return own or patient.language


async def _ask(
    session: AsyncSession, patient_id: UUID, question: _Question, *, now: datetime
) -> Answer:
    patient = await session.get_one(Patient, patient_id)
    if patient.state is not PatientState.ACTIVE:
        return NotAsked.NOT_ACTIVE
    reader, line = (
        await recipient_of(session, patient_id),
        await line_of(session, patient.clinic_id),
    )
    if reader is None:
        return NotAsked.NO_NUMBER
    if line is None:
        return NotAsked.NO_LINE
    for_other = reader.link.relation is not Relation.SELF
    draft = Draft(
        cause=question.cause,
        purpose=question.purpose,
        sender_id=line.id,
        contact_point_id=reader.point.id,
        language=await language_of(session, patient, reader.point),
        patient_id=patient_id,
        appointment_id=question.appointment_id,
        useless_after=now + USE[question.purpose],
        asks=question.asks,
        text_key=f"{question.text_key}_for" if for_other else question.text_key,
    )
    message = await write(session, draft, now=now)
    return NotAsked.ALREADY if message is None else Asked(message.id)
