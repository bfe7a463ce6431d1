"""Keeping the queued reminders of visits in step with them, in the transaction of the change."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.appointments.model import STANDING, Appointment
from hearback.clinics.model import VisitType
from hearback.clinics.rules import rules_by_clinic
from hearback.core.bulk import among
from hearback.core.db import Json
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.outbox import Draft, first_cause, withdraw, write_many
from hearback.outbound.policy import Refusal
from hearback.outreach.addresses import Address, addresses_of
from hearback.outreach.plan import PlannedReminder, reminders_of, still_to_come
from hearback.policy import DEFAULTS, Policy

# What has not left, and may yet.
STILL_HERE = (OutState.QUEUED, OutState.PARKED)
# All reminders of each visit, past ones too.
Plans = Mapping[UUID, Sequence[PlannedReminder]]


async def replan(
    session: AsyncSession, *visits: Appointment, now: datetime, rules: Policy = DEFAULTS
) -> None:
    """What a Schedule calls after each change."""
    await plan_many(session, visits, now=now, rules=rules)


async def plan_many(
    session: AsyncSession,
    visits: Sequence[Appointment],
    *,
    now: datetime,
    rules: Policy = DEFAULTS,
) -> None:
    """Drop reminders of times that no longer hold, and queue those of the ones that do.

    What stays queued follows the patient's record: another number, another language. As many
    statements for one visit as for hundreds. The caller holds the visits' locks.
    """
    if not visits:
        return
    await session.flush()
    plans = await _plans(session, visits, rules)
    addresses = await addresses_of(session, visits)
    written = await _written(session, visits)
    queued = [message for message, (_, state) in written.items() if state in STILL_HERE]
    if queued:
        await _keep_in_step(session, visits, queued, plans, addresses)
    causes = {cause for cause, _ in written.values()}
    drafts = [
        _draft(visit, reminder, address)
        for visit in visits
        if (address := addresses.get(visit.id))
        for reminder in still_to_come(plans[visit.id], now=now)
        if cause_of(visit, reminder) not in causes
    ]
    await write_many(session, drafts, now=now)


def cause_of(appointment: Appointment, reminder: PlannedReminder) -> str:
    """One message per visit, version of its time, and kind."""
    return f"{reminder.kind}:{appointment.id}:{appointment.version}"


def cause_of_move(appointment: Appointment) -> str:
    """One text that tells of a new time, for each time a visit got."""
    return f"moved:{appointment.id}:{appointment.version}"


def told(appointment: Appointment) -> Json:
    return {"appointment": str(appointment.id), "version": appointment.version}


async def _plans(session: AsyncSession, visits: Sequence[Appointment], rules: Policy) -> Plans:
    """A visit that does not stand has no reminders."""
    own_rules = await rules_by_clinic(session, rules)
    types = {visit.visit_type_id for visit in visits}
    rows = await session.execute(
        select(VisitType.id, VisitType.reminder_hours).where(among(VisitType.id, types))
    )
    hours = {row.id: row.reminder_hours for row in rows}
    return {
        visit.id: reminders_of(
            visit.starts_at,
            _hours_of(visit, hours[visit.visit_type_id], own_rules[visit.clinic_id]),
            last_use=own_rules[visit.clinic_id].last_use,
        )
        for visit in visits
    }


def _hours_of(visit: Appointment, of_type: Sequence[int] | None, rules: Policy) -> Sequence[int]:
    """of_type: what the visit's type has of its own."""
    if visit.state not in STANDING:
        return ()
    return rules.reminder_hours_before if of_type is None else of_type


async def _written(
    session: AsyncSession, visits: Sequence[Appointment]
) -> Mapping[UUID, tuple[str, OutState]]:
    """Cause and state of every reminder that the visits ever had, by message.

    Only what is not among them is inserted: an INSERT with a cause that is there would wait for
    whoever is changing that row, and who may be waiting for us.
    """
    rows = await session.execute(
        select(OutboundMessage.id, OutboundMessage.cause, OutboundMessage.state).where(
            among(OutboundMessage.appointment_id, [visit.id for visit in visits]),
            OutboundMessage.purpose == Purpose.REMINDER,
        )
    )
    return {message: (cause, state) for message, cause, state in rows}


async def _keep_in_step(
    session: AsyncSession,
    visits: Sequence[Appointment],
    queued: Sequence[UUID],
    plans: Plans,
    addresses: Mapping[UUID, Address],
) -> None:
    wanted = {cause_of(visit, reminder) for visit in visits for reminder in plans[visit.id]}
    wanted |= {cause_of_move(visit) for visit in visits if visit.state in STANDING}
    gone, unreachable = [], []
    for row in await _locked(session, queued):
        assert row.appointment_id is not None, "found by its visit"
        address = addresses.get(row.appointment_id)
        if first_cause(row.cause) not in wanted:
            gone.append(row)
        elif address is None:
            unreachable.append(row)
        else:
            _readdress(row, address)
    await withdraw(session, gone, Refusal.VISIT_GONE)
    await withdraw(session, unreachable, Refusal.NO_NUMBER)


def _readdress(row: OutboundMessage, address: Address) -> None:
    """What was tried before was worded for who read then, and belongs to their thread."""
    place = (address.contact_point_id, address.sender_id)
    if (row.contact_point_id, row.sender_id) != place:
        row.contact_point_id, row.sender_id = place
        row.conversation_id = row.body = row.text_version = None
    row.language = address.language


async def _locked(session: AsyncSession, messages: Sequence[UUID]) -> Sequence[OutboundMessage]:
    """Those that have not left.

    A row that a pump holds is left to it: it looks at the visit again before it sends. To wait for
    it here could wait for ever, as it may wait for the thread that we hold.
    """
    rows = await session.scalars(
        select(OutboundMessage)
        .where(among(OutboundMessage.id, messages), OutboundMessage.state.in_(STILL_HERE))
        .order_by(OutboundMessage.id)
        .with_for_update(skip_locked=True)
        .execution_options(populate_existing=True)
    )
    return rows.all()


def _draft(appointment: Appointment, reminder: PlannedReminder, address: Address) -> Draft:
    return Draft(
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
    )
