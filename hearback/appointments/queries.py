"""Reads of visits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import STANDING, Appointment
from hearback.clinics.model import Clinic, Location
from hearback.patients.model import Patient, PatientState


@dataclass(frozen=True)
class Visit:
    """A visit with what a text may say of it."""

    appointment: Appointment
    patient: Patient
    clinic: Clinic
    location: Location


async def visit_by_id(session: AsyncSession, appointment_id: UUID) -> Visit:
    row = (
        await session.execute(
            select(Appointment, Patient, Clinic, Location)
            .join(Patient, Patient.id == Appointment.patient_id)
            .join(Clinic, Clinic.id == Appointment.clinic_id)
            .join(Location, Location.id == Appointment.location_id)
            .where(Appointment.id == appointment_id)
        )
    ).one()
    return Visit(*row)


async def standing_visits(
    session: AsyncSession,
    people: Select[UUID],
    *,
    now: datetime,
    lock: bool = False,
) -> Sequence[Appointment]:
    """The coming visits of the people whom a thread may speak for, soonest first.

    people: `whose(talk)`, or `reached_at(number)`. lock: read the visits as they are now and hold
    them, because an answer may change one.
    """
    query = (
        select(Appointment)
        .join(Patient, Patient.id == Appointment.patient_id)
        .where(
            Appointment.patient_id.in_(people),
            Patient.state == PatientState.ACTIVE,
            Appointment.state.in_(STANDING),
            Appointment.starts_at > now,
        )
        .order_by(Appointment.starts_at, Appointment.id)
    )
    if lock:
        query = query.with_for_update(of=Appointment).execution_options(populate_existing=True)
    return (await session.scalars(query)).all()
