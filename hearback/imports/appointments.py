"""Taking in visits: the practice's schedule wins, and each change is a move."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import STANDING, Appointment, AppointmentState
from hearback.appointments.service import Schedule
from hearback.clinics.model import Clinic, Location, Provider, VisitType
from hearback.imports.errors import AnotherPatient, BadTime, UnknownReference
from hearback.patients.model import Patient
from hearback.records.rows import AppointmentRow

ACTOR = "clinic"
TIME_FORM = "is not a time; write it as 2026-04-16 10:30"
CALENDAR = range(2000, 2200)
T = TypeVar("T", Patient, Provider, Location, VisitType)


@dataclass(frozen=True)
class References:
    clinic: Clinic
    patient: Patient
    provider: Provider
    location: Location
    visit_type: VisitType


async def take_appointment(
    session: AsyncSession, schedule: Schedule, row: AppointmentRow, *, now: datetime
) -> None:
    """Raises UnknownReference, BadTime, AnotherPatient, CannotMoveVisit."""
    refs = await _references(session, row)
    starts_at = instant(row.starts_at, refs.location.zone)
    lasts = timedelta(minutes=refs.visit_type.minutes)
    known = await session.scalar(
        select(Appointment)
        .where(Appointment.clinic_id == refs.clinic.id, Appointment.external_id == row.id)
        .with_for_update()
    )
    if known is None:
        await schedule.add(session, _new(row, refs, starts_at, lasts), now=now, actor=ACTOR)
        return
    if known.patient_id != refs.patient.id:
        raise AnotherPatient
    known.provider_id, known.location_id = refs.provider.id, refs.location.id
    known.visit_type_id = refs.visit_type.id
    wanted = AppointmentState(row.state)
    if known.starts_at == starts_at:
        known.ends_at = starts_at + lasts
    else:
        await _take_time(session, schedule, known, starts_at, lasts, wanted, now)
    await _take_state(session, schedule, known, wanted, now)
    await schedule.replan(session, known, now=now)


async def _take_time(
    session: AsyncSession,
    schedule: Schedule,
    known: Appointment,
    starts_at: datetime,
    lasts: timedelta,
    wanted: AppointmentState,
    now: datetime,
) -> None:
    """A cancelled visit that stands at a new time was booked again, at the patient's wish."""
    if known.state is AppointmentState.CANCELLED and wanted in STANDING:
        again = AppointmentState.SCHEDULED
        await schedule.change_state(session, known, again, now=now, actor=ACTOR)
    if known.state in STANDING:
        await schedule.change_time(session, known, starts_at, lasts=lasts, now=now, actor=ACTOR)


async def _take_state(
    session: AsyncSession,
    schedule: Schedule,
    known: Appointment,
    wanted: AppointmentState,
    now: datetime,
) -> None:
    """A record that still has the visit standing has not heard what the patient said here, and
    what is over does not begin again."""
    if wanted in STANDING and known.state is not AppointmentState.NEEDS_REVIEW:
        said_here = wanted is AppointmentState.SCHEDULED and known.state in STANDING
        if said_here or known.state not in STANDING:
            return
    await schedule.change_state(session, known, wanted, now=now, actor=ACTOR)


def instant(written: str, zone: str) -> datetime:
    """Wall-clock time in a zone, or an instant with its offset, as UTC. Raises BadTime."""
    try:
        read = datetime.fromisoformat(written)
    except ValueError as error:
        raise BadTime(TIME_FORM) from error
    # A day without its time would be read as midnight.
    if len(written) <= len("2026-04-16") or read.year not in CALENDAR:
        raise BadTime(TIME_FORM)
    if read.tzinfo is None:
        read = read.replace(tzinfo=ZoneInfo(zone))
        if read.astimezone(UTC).astimezone(read.tzinfo).replace(fold=0) != read:
            raise BadTime("does not exist: the clocks go forward over it")
    return read.astimezone(UTC)


def _new(
    row: AppointmentRow, refs: References, starts_at: datetime, lasts: timedelta
) -> Appointment:
    return Appointment(
        clinic_id=refs.clinic.id,
        external_id=row.id,
        patient_id=refs.patient.id,
        provider_id=refs.provider.id,
        location_id=refs.location.id,
        visit_type_id=refs.visit_type.id,
        starts_at=starts_at,
        ends_at=starts_at + lasts,
        state=AppointmentState(row.state),
        version=1,
    )


async def _references(session: AsyncSession, row: AppointmentRow) -> References:
    clinic = await session.scalar(select(Clinic).where(Clinic.external_id == row.clinic))
    if clinic is None:
        raise UnknownReference("clinic")

    return References(
        clinic,
        await _named(session, Patient, clinic, "patient", row.patient),
        await _named(session, Provider, clinic, "provider", row.provider),
        await _named(session, Location, clinic, "location", row.location),
        await _named(session, VisitType, clinic, "visit_type", row.visit_type),
    )


async def _named(
    session: AsyncSession, table: type[T], clinic: Clinic, column: str, external_id: str
) -> T:
    found = await session.scalar(
        select(table).where(table.clinic_id == clinic.id, table.external_id == external_id)
    )
    if found is None:
        raise UnknownReference(column)
    return found
