"""Taking in the waiting list: each place once, and nobody loses theirs by being sent again."""

from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import STANDING, Appointment, AppointmentState
from hearback.appointments.waiting import WaitingEntry, WaitingPlace, WaitState
from hearback.clinics.model import Clinic, Provider, VisitType
from hearback.imports.errors import UnknownReference
from hearback.imports.references import id_of
from hearback.patients.model import Patient
from hearback.records.subject_rows import WaitingRow

DAY = timedelta(days=1)


async def take_waiting(
    session: AsyncSession, clinic_id: UUID, row: WaitingRow, now: datetime
) -> None:
    """The day of joining is that of the first time; a place that was served or left stays so: who
    waits again has another id. A visit that is called off needs no earlier time any more.
    Raises UnknownReference."""
    entry = await _known(session, clinic_id, row.id)
    if entry is not None and entry.state is not WaitState.WAITING:
        return
    if row.state == "left" or await _is_called_off(session, clinic_id, row):
        if entry is not None:
            entry.state = WaitState.LEFT
        return
    zone = ZoneInfo((await session.get_one(Clinic, clinic_id)).zone)
    values = await _values(session, clinic_id, row, zone)
    if entry is None:
        joined_at = _midnight(row.joined_on, zone) if row.joined_on else now
        entry = WaitingEntry(clinic_id=clinic_id, joined_at=joined_at, **values)
        session.add(entry)
        await session.flush()
        session.add(WaitingPlace(clinic_id=clinic_id, external_id=row.id, entry_id=entry.id))
    for name, value in values.items():
        setattr(entry, name, value)
    await session.flush()


async def _known(session: AsyncSession, clinic_id: UUID, external_id: str) -> WaitingEntry | None:
    return await session.scalar(
        select(WaitingEntry)
        .join(WaitingPlace, WaitingPlace.entry_id == WaitingEntry.id)
        .where(WaitingPlace.clinic_id == clinic_id, WaitingPlace.external_id == external_id)
        .with_for_update(of=WaitingEntry)
    )


async def _values(
    session: AsyncSession, clinic_id: UUID, row: WaitingRow, zone: ZoneInfo
) -> dict[str, UUID | datetime | None]:
    """Raises UnknownReference."""
    patient = await id_of(session, Patient, clinic_id, "patient", row.patient)
    provider = row.provider and await id_of(session, Provider, clinic_id, "provider", row.provider)
    return {
        "patient_id": patient,
        "visit_type_id": await id_of(session, VisitType, clinic_id, "visit_type", row.visit_type),
        "provider_id": provider or None,
        "appointment_id": await _visit(session, clinic_id, patient, row.visit),
        "since": _midnight(row.first_day, zone) if row.first_day else None,
        "until": _midnight(row.last_day + DAY, zone) if row.last_day else None,
    }


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(0), zone)


async def _is_called_off(session: AsyncSession, clinic_id: UUID, row: WaitingRow) -> bool:
    """Whether the visit that an earlier time would replace was cancelled."""
    state = await session.scalar(
        select(Appointment.state).where(
            Appointment.clinic_id == clinic_id, Appointment.external_id == row.visit
        )
    )
    return state is AppointmentState.CANCELLED


async def _visit(
    session: AsyncSession, clinic_id: UUID, patient: UUID, external_id: str | None
) -> UUID | None:
    """The patient's own standing visit, which an earlier time would replace."""
    if external_id is None:
        return None
    found: UUID | None = await session.scalar(
        select(Appointment.id).where(
            Appointment.clinic_id == clinic_id,
            Appointment.external_id == external_id,
            Appointment.patient_id == patient,
            Appointment.state.in_(STANDING),
        )
    )
    if found is None:
        raise UnknownReference("visit")
    return found
