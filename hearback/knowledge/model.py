"""Tables of approved answers, by version, and of the plans that a clinic says it takes.

Nothing here is about a patient.
"""

from datetime import date
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base


class KnowledgeEntry(Base):
    """One approved answer in one language; the latest version of a key holds.

    questions: how patients ask it. subject: a screening or what else it is about. part: what of it
    is asked, such as its cost.
    """

    __tablename__ = "knowledge_entry"
    __table_args__ = (
        UniqueConstraint("clinic_id", "key", "language", "version"),
        CheckConstraint("version > 0", name="version"),
        # in_force(): all of a clinic
        Index("ix_knowledge_entry_clinic", "clinic_id", "language"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    key: Mapped[str]
    language: Mapped[str]
    version: Mapped[int]
    subject: Mapped[str]
    part: Mapped[str]
    answer: Mapped[str]
    questions: Mapped[list[str]] = mapped_column(ARRAY(String))
    approved_by: Mapped[str]
    approved_on: Mapped[date]
    review_by: Mapped[date]  # from then on it is not said any more
    source: Mapped[str]


class AcceptedPlan(Base):
    """An insurance plan on the clinic's published list."""

    __tablename__ = "accepted_plan"
    __table_args__ = (UniqueConstraint("clinic_id", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    name: Mapped[str]
