"""Written consent: what a text that advertises rests on (rules C29 and C31).

It is given to the clinic on paper or a form, recorded with the day it was signed, and ends with an
opt-out. A START brings texts back, not this: for it a form of a later day is needed.
"""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.model import ConsentEvent, Standing, WrittenConsent
from hearback.consent.service import Statement, event_of, standing_of, state
from hearback.core import audit

EXPRESS_WRITTEN = "express_written"


class Written(StrEnum):
    """What became of a form."""

    RECORDED = "recorded"
    KNOWN = "known"  # the same day or a later one is on file
    OPTED_OUT = "opted_out"  # only the person's own START lifts a stop
    TOO_OLD = "too_old"  # signed before the person opted out
    NOT_YET = "not_yet"  # a day to come


async def give_written(
    session: AsyncSession,
    contact_point_id: UUID,
    said: Statement,
    signed_on: date,
    *,
    now: datetime,
) -> Written:
    """Record a form that the clinic holds. said: who tells of it; its standing is opted in."""
    standing = await standing_of(session, contact_point_id, lock=True)
    if standing is Standing.OPTED_OUT:
        return Written.OPTED_OUT
    if signed_on > now.date():
        return Written.NOT_YET
    on_file = await written_on(session, contact_point_id)
    if on_file is not None and on_file >= signed_on:
        return Written.KNOWN
    stopped_at = await _stopped_at(session, contact_point_id)
    if stopped_at is not None and signed_on <= stopped_at.date():
        return Written.TOO_OLD
    if standing is Standing.UNASKED:
        await state(session, contact_point_id, said, now=now)
        standing = Standing.OPTED_IN
    event = event_of(contact_point_id, said, standing, now=now, basis=EXPRESS_WRITTEN)
    session.add(event)
    await session.flush()
    values = {"event_id": event.id, "signed_on": signed_on}
    await session.execute(
        insert(WrittenConsent)
        .values(contact_point_id=contact_point_id, **values)
        .on_conflict_do_update(index_elements=[WrittenConsent.contact_point_id], set_=values)
    )
    await audit.record(session, "written_consent", at=now, subject=contact_point_id, rule=said.rule)
    return Written.RECORDED


async def written_on(session: AsyncSession, contact_point_id: UUID) -> date | None:
    """The day of the form that holds now; None without one."""
    return await session.scalar(
        select(WrittenConsent.signed_on).where(WrittenConsent.contact_point_id == contact_point_id)
    )


async def _stopped_at(session: AsyncSession, contact_point_id: UUID) -> datetime | None:
    return await session.scalar(
        select(func.max(ConsentEvent.at)).where(
            ConsentEvent.contact_point_id == contact_point_id,
            ConsentEvent.standing == Standing.OPTED_OUT,
        )
    )
