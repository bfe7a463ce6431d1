"""Reads of visits."""

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import (
    STANDING,
    Appointment,
    AppointmentMove,
    AppointmentState,
)
from hearback.clinics.model import Clinic, Location
from hearback.conversations.model import InboundMessage
from hearback.core.bulk import among
from hearback.core.db import Json
from hearback.patients.model import Patient, PatientState


@dataclass(frozen=True)
class Visit:
    """A visit with what a text may say of it."""

    appointment: Appointment
    patient: Patient
    clinic: Clinic
    location: Location


async def visit_by_id(session: AsyncSession, appointment_id: UUID) -> Visit:
    found = await visit_or_none(session, appointment_id)
    assert found is not None, "an id that we kept leads to a visit"
    return found


async def visit_or_none(session: AsyncSession, appointment_id: UUID) -> Visit | None:
    row = (
        await session.execute(
            select(Appointment, Patient, Clinic, Location)
            .join(Patient, Patient.id == Appointment.patient_id)
            .join(Clinic, Clinic.id == Appointment.clinic_id)
            .join(Location, Location.id == Appointment.location_id)
            .where(Appointment.id == appointment_id)
        )
    ).one_or_none()
    return Visit(*row) if row else None


async def standing_visits(
    session: AsyncSession, people: Select[UUID], *, now: datetime
) -> Sequence[Appointment]:
    """The coming visits of the people whom a thread may speak for, soonest first.

    people: `whose(talk)`, or `reached_at(number)`.
    """
    query = select(Appointment).where(Appointment.id.in_(_answered_for(people, now)))
    return (await session.scalars(query.order_by(Appointment.starts_at, Appointment.id))).all()


async def due_about_now(
    session: AsyncSession, people: Select[UUID], *, now: datetime, since: timedelta
) -> Sequence[Appointment]:
    """Standing visits of the next day, and such as began a short time ago; nearest first."""
    near = _answered_for(people, now - since)
    found = await session.scalars(
        select(Appointment).where(
            Appointment.id.in_(near), Appointment.starts_at <= now + timedelta(days=1)
        )
    )
    return sorted(found, key=lambda visit: (abs(visit.starts_at - now), visit.id))


@dataclass(frozen=True)
class Held:
    """Visits as they are now, locked. standing: the coming ones, soonest first."""

    by_id: Mapping[UUID, Appointment]
    standing: Sequence[Appointment]


async def locked_visits(
    session: AsyncSession, people: Select[UUID], asked: Collection[UUID], *, now: datetime
) -> Held:
    """What these people have coming up, and what we asked about: held, for an answer may change
    any of them. In the order of their ids, like everybody who locks several."""
    mine = (await session.scalars(_answered_for(people, now))).all()
    found = await session.scalars(
        select(Appointment)
        .where(Appointment.id.in_({*mine, *asked}))
        .order_by(Appointment.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    by_id = {visit.id: visit for visit in found}
    standing = [by_id[visit] for visit in mine if _is_coming(by_id[visit], now)]
    return Held(by_id, sorted(standing, key=lambda visit: (visit.starts_at, visit.id)))


def _is_coming(visit: Appointment, now: datetime) -> bool:
    return visit.state in STANDING and visit.starts_at > now


def _answered_for(people: Select[UUID], now: datetime) -> Select[UUID]:
    return (
        select(Appointment.id)
        .join(Patient, Patient.id == Appointment.patient_id)
        .where(
            Appointment.patient_id.in_(people),
            Patient.state == PatientState.ACTIVE,
            Appointment.state.in_(STANDING),
            Appointment.starts_at > now,
        )
    )


async def ended_by(session: AsyncSession, actor: str, visits: Iterable[Appointment]) -> Set[UUID]:
    """Of these visits, those that are cancelled and of which this actor said so last."""
    off = {visit.id for visit in visits if visit.state is AppointmentState.CANCELLED}
    if not off:
        return frozenset()
    moves = await session.execute(
        select(AppointmentMove.appointment_id, AppointmentMove.actor)
        .where(
            among(AppointmentMove.appointment_id, off),
            AppointmentMove.to_state == AppointmentState.CANCELLED,
        )
        .order_by(AppointmentMove.at, AppointmentMove.id)
    )
    last = {row.appointment_id: row.actor for row in moves}
    return {visit for visit, by in last.items() if by == actor}


async def told_before(
    session: AsyncSession, message: InboundMessage
) -> tuple[str, Set[UUID]] | None:
    """What was asked just before, and the visits that were listed in answer; None: none were."""
    query = (
        select(InboundMessage)
        .where(
            InboundMessage.conversation_id == message.conversation_id,
            InboundMessage.received_at <= message.received_at,
            InboundMessage.id != message.id,
        )
        .order_by(InboundMessage.received_at.desc(), InboundMessage.id.desc())
        .limit(1)
    )
    before = await session.scalar(query)
    if before is None or before.outcome is None or before.outcome["key"] != "info_visits":
        return None
    return before.text, {UUID(visit) for visit in before.outcome["visits"]}


async def about_patient(
    session: AsyncSession, about: Sequence[Json], patient_id: UUID
) -> list[Json]:
    """Of what a thread spoke of, this patient's visits."""
    ids = [UUID(entry["appointment"]) for entry in about]
    own = select(Appointment.id).where(
        Appointment.id.in_(ids), Appointment.patient_id == patient_id
    )
    mine = {str(visit) for visit in await session.scalars(own)}
    return [entry for entry in about if entry["appointment"] in mine]
