"""Where texts about visits go, from which number, in which language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from hearback.appointments.model import Appointment
from hearback.clinics.model import Sender, SenderKind
from hearback.core.bulk import among
from hearback.patients.model import ContactLink, Patient, Relation
from hearback.patients.queries import RELATION_ORDER


@dataclass(frozen=True)
class Address:
    contact_point_id: UUID
    sender_id: UUID
    language: str


async def addresses_of(
    session: AsyncSession, visits: Sequence[Appointment]
) -> Mapping[UUID, Address]:
    """By visit; none for a patient without a number, or a clinic without a line."""
    readers = await _readers(session, {visit.patient_id for visit in visits})
    lines = await _lines(session, {visit.clinic_id for visit in visits})
    return {
        visit.id: Address(reader[0], lines[visit.clinic_id], reader[1])
        for visit in visits
        if visit.clinic_id in lines and (reader := readers.get(visit.patient_id))
    }


async def _readers(session: AsyncSession, patients: set[UUID]) -> Mapping[UUID, tuple[UUID, str]]:
    """Contact point and language: the patient's own number, else a guardian's or caregiver's, who
    is written to in the language of whoever that number belongs to."""
    reader, own = aliased(Patient), aliased(ContactLink)
    reads = (
        select(reader.language)
        .join(own, own.patient_id == reader.id)
        .where(own.contact_point_id == ContactLink.contact_point_id, own.relation == Relation.SELF)
        .order_by(reader.id)
        .limit(1)
        .correlate(ContactLink)
        .scalar_subquery()
    )
    language = func.coalesce(reads, Patient.language).label("language")
    rows = await session.execute(
        select(Patient.id, ContactLink.contact_point_id, language)
        .join(ContactLink, ContactLink.patient_id == Patient.id)
        .where(among(Patient.id, patients), ContactLink.may_schedule)
        .ext(distinct_on(Patient.id))
        .order_by(Patient.id, RELATION_ORDER, ContactLink.id)
    )
    return {row.id: (row.contact_point_id, row.language) for row in rows}


async def _lines(session: AsyncSession, clinics: set[UUID]) -> Mapping[UUID, UUID]:
    """The number that each clinic texts from: its first one."""
    rows = await session.execute(
        select(Sender.clinic_id, Sender.id)
        .where(among(Sender.clinic_id, clinics), Sender.kind == SenderKind.SMS)
        .ext(distinct_on(Sender.clinic_id))
        .order_by(Sender.clinic_id, Sender.number)
    )
    return {row.clinic_id: row.id for row in rows}
