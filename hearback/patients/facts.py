"""What audiences and programmes ask of a patient, beside the sealed record."""

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, keyring, place

CHRONIC = "chronic_"  # how a practice's labels of long-term conditions begin


class PatientFacts(Base):
    """At most one row to a patient.

    The year of birth alone is in clear, and that there is a long-term condition but not which: an
    audience is found by them in the database. The birth date and the labels stay sealed.
    """

    __tablename__ = "patient_facts"

    # also `id`, to which what is sealed is bound
    id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"), primary_key=True)
    birth_year: Mapped[int | None]
    has_long_term: Mapped[bool] = mapped_column(default=False)
    tags_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    vaccinated_on: Mapped[date | None]  # against flu, this season
    discharged_at: Mapped[datetime | None]


async def put_facts(
    session: AsyncSession,
    patient_id: UUID,
    *,
    born_on: date | None,
    tags: Collection[str] = (),
    vaccinated_on: date | None = None,
    discharged_at: datetime | None = None,
) -> None:
    """Replace what was on file."""
    sealed = (
        keyring().seal("\n".join(sorted(tags)), place("patient_facts", "tags_sealed", patient_id))
        if tags
        else None
    )
    values = {
        "birth_year": born_on.year if born_on else None,
        "has_long_term": any(tag.startswith(CHRONIC) for tag in tags),
        "tags_sealed": sealed,
        "vaccinated_on": vaccinated_on,
        "discharged_at": discharged_at,
    }
    await session.execute(
        insert(PatientFacts)
        .values(id=patient_id, **values)
        .on_conflict_do_update(index_elements=[PatientFacts.id], set_=values)
    )
