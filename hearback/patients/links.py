"""The bond between a number and a patient, when it turns out not to hold."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.normalise import folded
from hearback.patients.model import BrokenLink, ContactLink, Patient, PatientState, WhyBroken


async def break_links(
    session: AsyncSession,
    contact_point_id: UUID,
    why: WhyBroken,
    message_id: UUID | None,
    *,
    now: datetime,
) -> int:
    """Nobody answers at this number for anybody any more; how many bonds there were.

    Each is kept as a row, so that staff see whose number has to be asked for.
    """
    links = await session.scalars(
        select(ContactLink).where(ContactLink.contact_point_id == contact_point_id)
    )
    broken = [
        BrokenLink(
            patient_id=link.patient_id,
            contact_point_id=contact_point_id,
            relation=link.relation,
            at=now,
            why=why,
            message_id=message_id,
        )
        for link in links
    ]
    session.add_all(broken)
    await session.execute(
        delete(ContactLink).where(ContactLink.contact_point_id == contact_point_id)
    )
    await session.flush()
    return len(broken)


async def mark_deceased(session: AsyncSession, contact_point_id: UUID, words: str) -> None:
    """Who died: the number's only patient, or the one of several who is named; else staff ask."""
    found = await session.scalars(
        select(Patient)
        .join(ContactLink, ContactLink.patient_id == Patient.id)
        .where(ContactLink.contact_point_id == contact_point_id)
    )
    patients = found.all()
    said = set(folded(words).split())
    named = [one for one in patients if folded(one.first_name or "") in said]
    who = patients if len(patients) == 1 else named
    if len(who) == 1:
        who[0].state = PatientState.DECEASED
