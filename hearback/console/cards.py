"""The patient's card: who they are and how they are reached, once it is opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import Appointment
from hearback.clinics.model import Location, Provider, VisitType
from hearback.console.people import full_name
from hearback.conversations.model import Conversation
from hearback.conversations.people import people_of
from hearback.core.phone import spoken
from hearback.patients.model import ContactKind, ContactLink, ContactPoint

MOST_VISITS = 6


@dataclass(frozen=True)
class CardVisit:
    at: datetime
    zone: str
    kind: str
    provider: str
    state: str


@dataclass(frozen=True)
class Card:
    id: UUID
    name: str
    born_on: str
    language: str
    zone: str | None
    number: str | None  # None: a web chat
    relation: str
    state: str
    visits: Sequence[CardVisit]


async def card_of(session: AsyncSession, talk: Conversation, *, now: datetime) -> Sequence[Card]:
    """One for each patient of this clinic whom the thread may speak for."""
    point = await session.get_one(ContactPoint, talk.contact_point_id)
    people = await people_of(session, talk, now=now)
    here = [patient for patient in people if patient.clinic_id == talk.clinic_id]
    links = await session.scalars(
        select(ContactLink).where(ContactLink.contact_point_id == point.id)
    )
    relations = {link.patient_id: link.relation.value for link in links}
    visits = await _visits(session, [patient.id for patient in here])
    number = spoken(point.number) if point.kind is ContactKind.PHONE else None
    return [
        Card(
            id=patient.id,
            name=full_name(patient),
            born_on=patient.born_on,
            language=patient.language,
            zone=patient.zone,
            number=number,
            relation=relations.get(patient.id, "self"),
            state=patient.state.value,
            visits=[visit for owner, visit in visits if owner == patient.id][:MOST_VISITS],
        )
        for patient in here
    ]


async def _visits(
    session: AsyncSession, patients: Sequence[UUID]
) -> Sequence[tuple[UUID, CardVisit]]:
    """Latest first, of all of them."""
    rows = await session.execute(
        select(Appointment, Location.zone, VisitType.name, Provider.name)
        .join(Location, Location.id == Appointment.location_id)
        .join(VisitType, VisitType.id == Appointment.visit_type_id)
        .join(Provider, Provider.id == Appointment.provider_id)
        .where(Appointment.patient_id.in_(patients))
        .order_by(Appointment.starts_at.desc())
        .limit(MOST_VISITS * max(1, len(patients)))
    )
    return [
        (visit.patient_id, CardVisit(visit.starts_at, zone, kind, provider, visit.state.value))
        for visit, zone, kind, provider in rows
    ]
