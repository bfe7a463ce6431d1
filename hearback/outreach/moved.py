"""Telling a patient that the clinic has moved their visit: one text, which asks for a yes again."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.appointments.model import STANDING, Appointment
from hearback.outbound.model import Purpose
from hearback.outbound.outbox import Draft, write_many
from hearback.outreach.addresses import addresses_of
from hearback.outreach.reminders import cause_of_move, told


async def tell_moved(
    session: AsyncSession, visits: Sequence[Appointment], *, now: datetime
) -> None:
    """Once for each time that a visit got; it keeps to the rules of reminders, and is of use until
    the visit begins. The caller has moved the visits and holds their locks."""
    standing = [visit for visit in visits if visit.state in STANDING and visit.starts_at > now]
    if not standing:
        return
    await session.flush()
    addresses = await addresses_of(session, standing)
    drafts = [
        Draft(
            cause=cause_of_move(visit),
            purpose=Purpose.REMINDER,
            sender_id=address.sender_id,
            contact_point_id=address.contact_point_id,
            language=address.language,
            patient_id=visit.patient_id,
            appointment_id=visit.id,
            send_after=now,
            useless_after=visit.starts_at,
            asks=Awaiting.REMINDER_REPLY,
            about=[told(visit)],
            text_key="visit_moved",
        )
        for visit in standing
        if (address := addresses.get(visit.id))
    ]
    await write_many(session, drafts, now=now)
