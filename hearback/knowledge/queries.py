"""Reads of what a clinic approved to be said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.knowledge.model import KnowledgeEntry


@dataclass(frozen=True)
class InForce:
    """The latest version of an answer. is_current: it may be said; else it waits for a review."""

    entry: KnowledgeEntry
    is_current: bool


async def in_force(
    session: AsyncSession, clinic_id: UUID, language: str, *, today: date
) -> Sequence[InForce]:
    rows = await session.scalars(
        select(KnowledgeEntry)
        .where(KnowledgeEntry.clinic_id == clinic_id, KnowledgeEntry.language == language)
        .ext(distinct_on(KnowledgeEntry.key))
        .order_by(KnowledgeEntry.key, KnowledgeEntry.version.desc())
    )
    return [InForce(entry, today < entry.review_by) for entry in rows]
