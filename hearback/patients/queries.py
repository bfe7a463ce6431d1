"""Reads of patients and contact points; a number is found by its keyed hash."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, case, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core.db import keyring
from hearback.patients.model import (
    BrokenLink,
    ContactLink,
    ContactPoint,
    Patient,
    PatientState,
    Relation,
)

INDEX_PURPOSE = "contact_point.number"

# Who is written to first when several numbers reach a patient.
RELATION_ORDER = case(
    (ContactLink.relation == Relation.SELF, 0),
    (ContactLink.relation.in_([Relation.GUARDIAN, Relation.PARENT]), 1),
    else_=2,
)


@dataclass(frozen=True)
class Recipient:
    """Where texts about a patient go."""

    point: ContactPoint
    link: ContactLink


def number_index(number: str) -> bytes:
    return keyring().index(number, INDEX_PURPOSE)


async def contact_point_by_number(session: AsyncSession, number: str) -> ContactPoint | None:
    return (
        await session.scalars(
            select(ContactPoint).where(ContactPoint.number_index == number_index(number))
        )
    ).one_or_none()


def reached_at(contact_point_id: UUID) -> Select[UUID]:
    """The ids of the patients whom this number may answer for in scheduling."""
    return select(ContactLink.patient_id).where(
        ContactLink.contact_point_id == contact_point_id, ContactLink.may_schedule
    )


async def by_contact_point(session: AsyncSession, contact_point_id: UUID) -> Sequence[Patient]:
    """The active patients whom this number may answer for in scheduling, oldest record first."""
    return (
        await session.scalars(
            select(Patient)
            .join(ContactLink, ContactLink.patient_id == Patient.id)
            .where(
                ContactLink.contact_point_id == contact_point_id,
                ContactLink.may_schedule,
                Patient.state == PatientState.ACTIVE,
            )
            .order_by(Patient.id)
        )
    ).all()


async def recipient_of(session: AsyncSession, patient_id: UUID) -> Recipient | None:
    """Whom a text about this patient goes to: the patient, else a guardian, else a caregiver."""
    row = (
        await session.execute(
            select(ContactPoint, ContactLink)
            .join(ContactLink, ContactLink.contact_point_id == ContactPoint.id)
            .where(ContactLink.patient_id == patient_id, ContactLink.may_schedule)
            .order_by(RELATION_ORDER, ContactLink.id)
            .limit(1)
        )
    ).one_or_none()
    return None if row is None else Recipient(row[0], row[1])


def person_of(patient: Patient) -> str:
    """The same for all records of one person, whom several clinics may know."""
    first, last = patient.first_name.casefold(), patient.last_name.casefold()
    return f"{first}|{last}|{patient.born_on}"


async def has_wrong_number(session: AsyncSession, patient_id: UUID) -> bool:
    """Whether a number of this patient turned out to be somebody else's."""
    broken = select(BrokenLink.id).where(BrokenLink.patient_id == patient_id)
    return await session.scalar(broken.limit(1)) is not None


async def answers_for_themself(
    session: AsyncSession, patient_id: UUID, contact_point_id: UUID
) -> bool:
    """Whether the patient is reached there, and not only somebody who sees to them."""
    link = select(ContactLink.id).where(
        ContactLink.patient_id == patient_id,
        ContactLink.contact_point_id == contact_point_id,
        ContactLink.relation == Relation.SELF,
    )
    return await session.scalar(link.limit(1)) is not None


async def is_shared(session: AsyncSession, contact_point_id: UUID) -> bool:
    """Whether more than one person is reached at this number."""
    linked = await session.scalars(
        select(Patient)
        .join(ContactLink, ContactLink.patient_id == Patient.id)
        .where(ContactLink.contact_point_id == contact_point_id)
    )
    return len({person_of(patient) for patient in linked}) > 1
