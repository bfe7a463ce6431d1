"""Keeping the queued reminders of a visit in step with it, in the transaction of the change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.appointments.model import STANDING, Appointment
from hearback.clinics.model import VisitType
from hearback.clinics.queries import line_of_clinic
from hearback.core.db import Json
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.outbox import Draft, first_cause, withdraw, write
from hearback.outbound.policy import Refusal
from hearback.outreach.plan import PlannedReminder, reminders_of, still_to_come
from hearback.patients.model import Patient
from hearback.patients.queries import recipient_of
from hearback.policy import DEFAULTS, Policy


@dataclass(frozen=True)
class Address:
    """Where the reminders of a visit go, from which number, in which language."""

    contact_point_id: UUID
    sender_id: UUID
    language: str


async def replan(
    session: AsyncSession,
    appointment: Appointment,
    *,
    now: datetime,
    rules: Policy = DEFAULTS,
) -> None:
    """Drop reminders of a time that no longer holds, and queue those of the one that does.

    What stays queued follows the patient's record: another number, another language.
    """
    hours = await _hours(session, appointment, rules)
    whole = reminders_of(appointment.starts_at, hours, last_use=rules.last_use)
    wanted = {cause_of(appointment, reminder) for reminder in whole}
    queued = await _queued(session, appointment)
    kept = [row for row in queued if first_cause(row.cause) in wanted]
    await withdraw(session, [row for row in queued if row not in kept], Refusal.VISIT_GONE)
    address = await _address(session, appointment)
    if address is None:
        await withdraw(session, kept, Refusal.NO_NUMBER)
        return
    for row in kept:
        row.contact_point_id, row.sender_id = address.contact_point_id, address.sender_id
        row.language = address.language
    causes = {row.cause for row in kept}
    for reminder in still_to_come(whole, now=now):
        if cause_of(appointment, reminder) not in causes:
            await _write(session, appointment, reminder, address, now)


def cause_of(appointment: Appointment, reminder: PlannedReminder) -> str:
    """One message per visit, version of its time, and kind."""
    return f"{reminder.kind}:{appointment.id}:{appointment.version}"


def told(appointment: Appointment) -> Json:
    return {"appointment": str(appointment.id), "version": appointment.version}


async def _hours(session: AsyncSession, appointment: Appointment, rules: Policy) -> Sequence[int]:
    """How long before the visit its reminders go; none for one that does not stand."""
    if appointment.state not in STANDING:
        return ()
    visit_type = await session.get_one(VisitType, appointment.visit_type_id)
    own = visit_type.reminder_hours
    return rules.reminder_hours_before if own is None else own


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


async def _address(session: AsyncSession, appointment: Appointment) -> Address | None:
    """None for a patient without a number, or a clinic without a line."""
    patient = await session.get_one(Patient, appointment.patient_id)
    recipient = await recipient_of(session, patient.id)
    line = await line_of_clinic(session, appointment.clinic_id)
    if recipient is None or line is None:
        return None
    return Address(recipient.point.id, line.sender.id, patient.language)


async def _write(
    session: AsyncSession,
    appointment: Appointment,
    reminder: PlannedReminder,
    address: Address,
    now: datetime,
) -> None:
    await write(
        session,
        Draft(
            cause=cause_of(appointment, reminder),
            purpose=Purpose.REMINDER,
            sender_id=address.sender_id,
            contact_point_id=address.contact_point_id,
            language=address.language,
            patient_id=appointment.patient_id,
            appointment_id=appointment.id,
            send_after=reminder.due_at,
            useless_after=reminder.useless_after,
            asks=Awaiting.REMINDER_REPLY,
            about=[told(appointment)],
        ),
        now=now,
    )
