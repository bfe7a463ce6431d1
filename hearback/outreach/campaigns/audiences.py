"""Who belongs to an audience: questions to the database, by age, language, visits and care."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, literal, or_, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import Uuid

from hearback.appointments.model import STANDING, Appointment, AppointmentState
from hearback.core.bulk import among
from hearback.outbound.model import CAPPED, OutboundMessage, OutState
from hearback.patients.facts import PatientFacts
from hearback.patients.model import ContactLink, Patient, PatientState

ADULT = 18
BLOCK = 5_000
# Patients of a year of birth whose birthday has been, by that year.
Birthdays = Mapping[int, Sequence[UUID]]


@dataclass(frozen=True)
class Audience:
    """All that is said must hold. patients: these, in their order, and nobody else.

    at_least, under: years of age today. seen_since, not_seen_since: of completed visits.
    not_written_since: to none of the patient's numbers, by campaigns, surveys and first texts.
    """

    name: str
    at_least: int | None = None
    under: int | None = None
    long_term: bool = False
    language: str | None = None
    seen_since: datetime | None = None
    not_seen_since: datetime | None = None
    without_visit: bool = False  # none is coming
    not_written_since: datetime | None = None
    patients: Sequence[UUID] = field(default=())

    @property
    def years(self) -> list[int]:
        return [age for age in (self.at_least, self.under) if age is not None]


SENIORS = Audience("seniors_65", at_least=65)
PARENTS = Audience("parents", under=ADULT)  # who answers for the patient reads it
CHRONIC = Audience("chronic", long_term=True)
NAMED: Mapping[str, Audience] = {each.name: each for each in (SENIORS, PARENTS, CHRONIC)}


def members(
    audience: Audience,
    place: int,
    clinics: Sequence[UUID],
    birthdays: Birthdays,
    *,
    now: datetime,
) -> Select[Any]:
    """Patients of an audience. place: of the audience among those named."""
    listed = literal(list(audience.patients), ARRAY(Uuid()))
    order = func.array_position(listed, Patient.id) if audience.patients else literal(0)
    asked = select(
        Patient.id.label("patient_id"),
        literal(audience.name).label("audience"),
        literal(place).label("place"),
        order.label("listed"),
    ).outerjoin(PatientFacts, PatientFacts.id == Patient.id)
    if audience.patients:
        return asked.where(among(Patient.id, audience.patients))
    conditions = [*_who(audience, birthdays, now.date()), *_history(audience, now)]
    return asked.where(
        Patient.state == PatientState.ACTIVE, among(Patient.clinic_id, clinics), *conditions
    )


def _who(audience: Audience, birthdays: Birthdays, today: date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if audience.at_least is not None:
        found.append(_older(audience.at_least, birthdays, today))
    if audience.under is not None:
        year = today.year - audience.under
        still = and_(PatientFacts.birth_year == year, ~among(Patient.id, birthdays.get(year, ())))
        found.append(or_(PatientFacts.birth_year > year, still))
    if audience.long_term:
        found.append(PatientFacts.has_long_term.is_(True))
    if audience.language is not None:
        found.append(Patient.language == audience.language)
    return found


def _older(age: int, birthdays: Birthdays, today: date) -> ColumnElement[bool]:
    year = today.year - age
    had = birthdays.get(year, ())
    since = and_(PatientFacts.birth_year == year, among(Patient.id, had)) if had else false()
    return or_(PatientFacts.birth_year < year, since)


def _history(audience: Audience, now: datetime) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    of_patient = Appointment.patient_id == Patient.id
    completed = Appointment.state == AppointmentState.COMPLETED
    if audience.seen_since is not None:
        since = Appointment.starts_at >= audience.seen_since
        found.append(exists().where(of_patient, completed, since))
    if audience.not_seen_since is not None:
        since = Appointment.starts_at >= audience.not_seen_since
        found.append(~exists().where(of_patient, completed, since))
    if audience.without_visit:
        coming = Appointment.state.in_(STANDING) & (Appointment.starts_at > now)
        found.append(~exists().where(of_patient, coming))
    if audience.not_written_since is not None:
        found.append(~_written_since(audience.not_written_since))
    return found


def _written_since(since: datetime) -> ColumnElement[bool]:
    return exists().where(
        ContactLink.patient_id == Patient.id,
        OutboundMessage.contact_point_id == ContactLink.contact_point_id,
        OutboundMessage.purpose.in_(CAPPED),
        OutboundMessage.state == OutState.SENT,
        OutboundMessage.sent_at >= since,
    )


async def birthdays_of(
    session: AsyncSession, audiences: Collection[Audience], today: date
) -> Birthdays:
    """Only the year of birth is in clear: for the year on the edge the birth dates are opened."""
    years = {today.year - age for audience in audiences for age in audience.years}
    return {year: [patient async for patient in _had(session, year, today)] for year in years}


async def _had(session: AsyncSession, year: int, today: date) -> AsyncIterator[UUID]:
    rows = await session.stream_scalars(
        select(Patient)
        .join(PatientFacts, PatientFacts.id == Patient.id)
        .where(PatientFacts.birth_year == year, Patient.born_on_sealed.is_not(None))
        .execution_options(yield_per=BLOCK)
    )
    async for patient in rows:
        born = date.fromisoformat(patient.born_on)
        if (born.month, born.day) <= (today.month, today.day):
            yield patient.id
        session.expunge(patient)
