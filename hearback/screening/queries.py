"""Reads of what is due, and of the visits in which a clinic does it."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.screening.model import Screening, ScreeningService, ScreeningState


async def screenings_of(session: AsyncSession, people: Select[UUID]) -> Sequence[Screening]:
    """All that is on record for these people, locked: an answer may change one."""
    query = select(Screening).where(Screening.patient_id.in_(people))
    return (await session.scalars(query.order_by(Screening.id).with_for_update())).all()


async def due_for(session: AsyncSession, patient_id: UUID) -> Sequence[Screening]:
    return (
        await session.scalars(
            select(Screening)
            .where(Screening.patient_id == patient_id, Screening.state == ScreeningState.DUE)
            .order_by(Screening.kind)
        )
    ).all()


async def is_due(session: AsyncSession, patient_id: UUID, kind: str) -> bool:
    """Whether somebody may be written to about it: the record says that it is due, and they have
    neither booked it nor said that they had it or do not want it."""
    found = await session.scalar(
        select(Screening.state).where(Screening.patient_id == patient_id, Screening.kind == kind)
    )
    return found is ScreeningState.DUE


async def service_for(session: AsyncSession, clinic_id: UUID, kind: str) -> ScreeningService | None:
    return await session.get(ScreeningService, (clinic_id, kind))
