"""The waiting list of a scenario: who is on it, and a freed time that is offered to some."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import STANDING, Appointment
from hearback.appointments.options import Option
from hearback.appointments.waiting import WaitingEntry, WaitState
from hearback.clinics.model import Clinic, Location, Provider, VisitType
from hearback.outreach.waiting import offer_to
from hearback.patients.model import Patient
from hearback.policy import Policy
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.setup import Setup

USUAL = "usual"  # the kind of visit of those who have none yet


async def put_on_list(lane: Lane, setup: Setup) -> None:
    """In the order of the setup; whoever has a visit waits for a better time of it."""
    async with lane.db.begin() as session:
        for place, name in enumerate(setup.waitlist):
            session.add(await _entry(session, setup, name, place, lane))


async def offer_slot(
    lane: Lane, setup: Setup, slot_id: str, to: tuple[str, ...], policy: Policy
) -> int:
    """To how many it was offered."""
    slot = setup.slot(slot_id)
    async with lane.db.begin() as session:
        row = (
            await session.execute(
                select(Provider.id, Location.id)
                .join(Clinic, Clinic.id == Provider.clinic_id)
                .join(Location, Location.clinic_id == Clinic.id)
                .where(Clinic.external_id == slot.clinic, Provider.external_id == slot.provider)
                .limit(1)
            )
        ).one()
        waiting = await _waiting(session)
        entries = [waiting[name] for name in to if name in waiting]
        now = lane.clock.now()
        time = Option(row[0], row[1], slot.start)
        return await offer_to(session, entries, time, now=now, rules=policy)


async def waiting_now(session: AsyncSession) -> tuple[str, ...]:
    """Patient ids, in order."""
    return tuple(await _waiting(session))


async def _waiting(session: AsyncSession) -> dict[str, WaitingEntry]:
    rows = await session.execute(
        select(Patient.external_id, WaitingEntry)
        .join(WaitingEntry, WaitingEntry.patient_id == Patient.id)
        .where(WaitingEntry.state == WaitState.WAITING)
        .order_by(WaitingEntry.joined_at, WaitingEntry.id)
    )
    return {row[0]: row[1] for row in rows}


async def _entry(
    session: AsyncSession, setup: Setup, name: str, place: int, lane: Lane
) -> WaitingEntry:
    patient = (
        await session.scalars(select(Patient).where(Patient.external_id == name).limit(1))
    ).one()
    visit = await session.scalar(
        select(Appointment)
        .where(Appointment.patient_id == patient.id, Appointment.state.in_(STANDING))
        .order_by(Appointment.starts_at)
        .limit(1)
    )
    return WaitingEntry(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        visit_type_id=visit.visit_type_id if visit else await _usual(session, patient.clinic_id),
        appointment_id=visit.id if visit else None,
        joined_at=lane.clock.now() + timedelta(milliseconds=place),
        state=WaitState.WAITING,
    )


async def _usual(session: AsyncSession, clinic_id: UUID) -> UUID:
    kind = await session.scalar(
        select(VisitType.id).where(VisitType.clinic_id == clinic_id, VisitType.external_id == USUAL)
    )
    assert kind is not None, "each clinic of a scenario has it"
    return kind
