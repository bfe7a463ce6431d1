"""Taking in a patient, the numbers that reach them, and the consent that the clinic holds."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import STANDING, Appointment
from hearback.appointments.service import Schedule
from hearback.clinics.model import Clinic
from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, last_source, standing_of, state
from hearback.core.ids import new_id
from hearback.imports.errors import UnknownReference
from hearback.patients.model import ContactLink, ContactPoint, Patient, Relation
from hearback.patients.service import contact_point_for
from hearback.records.rows import ContactRow, PatientRow

REPLACED: Mapping[str, Sequence[Relation]] = {
    "phone": [Relation.SELF],
    "contacts": [Relation.GUARDIAN, Relation.CAREGIVER],
}


async def take_patient(
    session: AsyncSession, schedule: Schedule, row: PatientRow, *, now: datetime
) -> None:
    """Raises UnknownReference."""
    clinic = await session.scalar(select(Clinic.id).where(Clinic.external_id == row.clinic))
    if clinic is None:
        raise UnknownReference("clinic")
    patient = await session.scalar(
        select(Patient).where(Patient.clinic_id == clinic, Patient.external_id == row.id)
    )
    if patient is None:
        patient = Patient(clinic_id=clinic, external_id=row.id)
        session.add(patient)
    patient.first_name, patient.last_name = row.first_name, row.last_name
    patient.born_on = row.born_on.isoformat() if row.born_on else None
    patient.language, patient.zone = row.language, row.zone
    await session.flush()
    points = []
    for contact in row.all_contacts():
        point = await contact_point_for(session, contact.phone)
        await _link(session, patient, point, contact)
        await _consent(session, point, row, now)
        points.append(point.id)
    await _drop_others(session, patient, row, points)
    await _replan(session, schedule, patient, now)


async def _drop_others(
    session: AsyncSession, patient: Patient, row: PatientRow, points: Sequence[UUID]
) -> None:
    """A number that the record no longer has is not the patient's any more.

    Only what the row speaks of is replaced: a CSV says nothing of guardians.
    """
    replaced = [
        relation
        for column, relations in REPLACED.items()
        if column in row.model_fields_set
        for relation in relations
    ]
    await session.execute(
        delete(ContactLink).where(
            ContactLink.patient_id == patient.id,
            ContactLink.relation.in_(replaced),
            ContactLink.contact_point_id.not_in(points),
        )
    )


async def _replan(
    session: AsyncSession, schedule: Schedule, patient: Patient, now: datetime
) -> None:
    visits = await session.scalars(
        select(Appointment)
        .where(
            Appointment.patient_id == patient.id,
            Appointment.state.in_(STANDING),
            Appointment.starts_at > now,
        )
        .order_by(Appointment.id)
        .with_for_update()
    )
    for visit in visits.all():
        await schedule.replan(session, visit, now=now)


async def _link(
    session: AsyncSession, patient: Patient, point: ContactPoint, row: ContactRow
) -> None:
    rights = {
        "relation": Relation(row.relation),
        "may_schedule": row.may_schedule,
        "may_see_clinical": row.may_see_clinical,
    }
    await session.execute(
        insert(ContactLink)
        .values(id=new_id(), patient_id=patient.id, contact_point_id=point.id, **rights)
        .on_conflict_do_update(index_elements=["patient_id", "contact_point_id"], set_=rights)
    )


async def _consent(
    session: AsyncSession, point: ContactPoint, row: PatientRow, now: datetime
) -> None:
    """What the clinic's record says counts until the person has spoken, and never afterwards."""
    if row.consent is None:
        return
    wanted = Standing(row.consent)
    # Read without a lock first: a nightly import changes nothing for almost everybody.
    if await standing_of(session, point.id) is wanted:
        return
    if await last_source(session, point.id) not in {None, Source.CLINIC}:
        return
    if wanted is Standing.OPTED_IN and await standing_of(session, point.id) is Standing.OPTED_OUT:
        return
    said = Statement(wanted, Source.CLINIC, "record", "imported")
    await state(session, point.id, said, now=now)
