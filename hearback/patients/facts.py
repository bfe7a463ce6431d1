"""What audiences and programmes ask of a patient, beside the sealed record."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.bulk import insert_of
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


async def put_many(session: AsyncSession, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write what the rows name and leave the rest as it was. rows: `id` and other columns."""
    alike: dict[tuple[str, ...], list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        alike[tuple(row)].append(row)
    for columns, some in alike.items():
        made = insert_of(PatientFacts, some)
        named = {column: made.excluded[column] for column in columns if column != "id"}
        await session.execute(
            made.on_conflict_do_update(index_elements=[PatientFacts.id], set_=named)
        )


def labelled(patient_id: UUID, tags: Collection[str]) -> Mapping[str, Any]:
    """The columns that follow from a practice's labels."""
    where = place("patient_facts", "tags_sealed", patient_id)
    sealed = keyring().seal("\n".join(sorted(tags)), where) if tags else None
    return {
        "has_long_term": any(tag.startswith(CHRONIC) for tag in tags),
        "tags_sealed": sealed,
    }


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
    values = {
        **labelled(patient_id, tags),
        "birth_year": born_on.year if born_on else None,
        "vaccinated_on": vaccinated_on,
        "discharged_at": discharged_at,
    }
    await put_many(session, [{"id": patient_id, **values}])
