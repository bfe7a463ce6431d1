"""Keeping the queued reminders of a visit in step with it, in the transaction of the change."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.appointments.model import STANDING, Appointment
from hearback.clinics.model import VisitType
from hearback.clinics.queries import line_of_clinic
from hearback.core.db import Json
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.outbox import Draft, withdraw, write
from hearback.outbound.policy import Refusal
from hearback.outreach.plan import PlannedReminder, planned
from hearback.patients.model import Patient
from hearback.patients.queries import recipient_of


async def replan(session: AsyncSession, appointment: Appointment, *, now: datetime) -> None:
    """Drop reminders of a time that no longer holds, and queue those of the one that does."""
    wanted = await _wanted(session, appointment, now)
    causes = {cause_of(appointment, reminder) for reminder in wanted}
    queued = await _queued(session, appointment)
    await withdraw(session, [row for row in queued if row.cause not in causes], Refusal.VISIT_GONE)
    kept = {row.cause for row in queued}
    for reminder in wanted:
        if cause_of(appointment, reminder) not in kept:
            await _write(session, appointment, reminder, now)


def cause_of(appointment: Appointment, reminder: PlannedReminder) -> str:
    """One message per visit, version of its time, and kind."""
    return f"{reminder.kind}:{appointment.id}:{appointment.version}"


def told(appointment: Appointment) -> Json:
    return {"appointment": str(appointment.id), "version": appointment.version}


async def _wanted(
    session: AsyncSession, appointment: Appointment, now: datetime
) -> list[PlannedReminder]:
    if appointment.state not in STANDING:
        return []
    visit_type = await session.get_one(VisitType, appointment.visit_type_id)
    return planned(appointment.starts_at, visit_type.reminder_hours, now=now)


async def _queued(session: AsyncSession, appointment: Appointment) -> list[OutboundMessage]:
    rows = await session.scalars(
        select(OutboundMessage)
        .where(
            OutboundMessage.appointment_id == appointment.id,
            OutboundMessage.purpose == Purpose.REMINDER,
            OutboundMessage.state == OutState.QUEUED,
        )
        .order_by(OutboundMessage.id)
        # A row that a pump holds is left to it: it looks at the visit again before it sends. To
        # wait for it here could wait for ever, as it may wait for the thread that we hold.
        .with_for_update(skip_locked=True)
    )
    return list(rows)


async def _write(
    session: AsyncSession, appointment: Appointment, reminder: PlannedReminder, now: datetime
) -> None:
    """Nothing is queued for a patient without a number, or a clinic without a line."""
    patient = await session.get_one(Patient, appointment.patient_id)
    recipient = await recipient_of(session, patient.id)
    line = await line_of_clinic(session, appointment.clinic_id)
    if recipient is None or line is None:
        return
    await write(
        session,
        Draft(
            cause=cause_of(appointment, reminder),
            purpose=Purpose.REMINDER,
            sender_id=line.sender.id,
            contact_point_id=recipient.point.id,
            language=patient.language,
            patient_id=patient.id,
            appointment_id=appointment.id,
            send_after=reminder.due_at,
            useless_after=reminder.useless_after,
            asks=Awaiting.REMINDER_REPLY,
            about=[told(appointment)],
        ),
        now=now,
    )
