"""Tables of approved answers, by version, and of the plans that a clinic says it takes.

Nothing here is about a patient.
"""

from datetime import date, datetime
from enum import StrEnum
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


class DraftState(StrEnum):
    OPEN = "open"  # waits for a second person
    APPROVED = "approved"
    DROPPED = "dropped"


class KnowledgeDraft(Base):
    """An answer in both languages that was written at the desk; approved, it is a new version."""

    __tablename__ = "knowledge_draft"
    __table_args__ = (
        CheckConstraint("state <> 'approved' OR decided_by <> written_by", name="second_person"),
        # one at a time of an answer
        Index(
            "uq_knowledge_draft_open",
            "clinic_id",
            "key",
            unique=True,
            postgresql_where="state = 'open'",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    key: Mapped[str]
    subject: Mapped[str]
    part: Mapped[str]
    source: Mapped[str]
    review_by: Mapped[date]
    answer_en: Mapped[str]
    answer_es: Mapped[str]
    questions_en: Mapped[list[str]] = mapped_column(ARRAY(String))
    questions_es: Mapped[list[str]] = mapped_column(ARRAY(String))
    written_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    written_at: Mapped[datetime]
    state: Mapped[DraftState] = mapped_column(default=DraftState.OPEN)
    decided_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    decided_at: Mapped[datetime | None]


class AcceptedPlan(Base):
    """An insurance plan on the clinic's published list."""

    __tablename__ = "accepted_plan"
    __table_args__ = (UniqueConstraint("clinic_id", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    name: Mapped[str]
