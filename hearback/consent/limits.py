"""Stops that are narrower than all texts: one kind of text, or the texts of one visit.

Only where the person says so; a STOP is always for everything (rules C13, C14). Each is a row of
the ledger as well, and a START lifts them all.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.model import ConsentLimit, Scope
from hearback.consent.service import Statement, event_of, standing_of
from hearback.core import audit
from hearback.core.ids import new_id


async def limit(
    session: AsyncSession,
    contact_point_id: UUID,
    said: Statement,
    categories: Collection[str],
    *,
    now: datetime,
) -> None:
    """End these kinds, or the texts of these visits. said.scope is not ALL; its standing is taken
    from what stands. What was ended before is written again and changes nothing."""
    standing = await standing_of(session, contact_point_id, lock=True)
    for category in categories:
        narrower = replace(said, standing=standing, category=category)
        event = event_of(contact_point_id, narrower, standing, now=now)
        session.add(event)
        await session.flush()
        row = {"id": new_id(), "contact_point_id": contact_point_id, "scope": said.scope}
        await session.execute(
            insert(ConsentLimit)
            .values(**row, category=category, event_id=event.id)
            .on_conflict_do_nothing()
        )
    await audit.record(session, "opt_out_of_kind", at=now, subject=contact_point_id, rule=said.rule)


async def lift_limits(session: AsyncSession, contact_point_id: UUID) -> None:
    await session.execute(
        delete(ConsentLimit).where(ConsentLimit.contact_point_id == contact_point_id)
    )


async def is_limited(
    session: AsyncSession, contact_point_id: UUID, kind: str, appointment_id: UUID | None
) -> bool:
    """Whether texts of this kind, or about this visit, were ended for the number."""
    fits = and_(ConsentLimit.scope == Scope.PROGRAMME, ConsentLimit.category == kind)
    if appointment_id is not None:
        of_visit = ConsentLimit.category == str(appointment_id)
        fits = or_(fits, and_(ConsentLimit.scope == Scope.VISIT, of_visit))
    found = select(ConsentLimit.id).where(ConsentLimit.contact_point_id == contact_point_id, fits)
    return await session.scalar(found.limit(1)) is not None
