"""Tables of how messages are understood: Rasa's bounded trackers, and what people say of it."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, Sealed


class DialogueWindow(Base):
    """Only bot/shell reads and writes it, under its own keys."""

    __tablename__ = "dialogue_window"

    conversation_id: Mapped[UUID] = mapped_column(primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    updated_at: Mapped[datetime]


class Verdict(StrEnum):
    MARKED = "marked"  # the right act is known; the words are no example
    APPROVED = "approved"  # and the words, as they were made safe, are one
    LEFT_OUT = "left_out"  # nothing to learn from it


class Review(Base):
    """What a person says of how one message was understood. The latest word counts; who said what
    before stands on the audit trail."""

    __tablename__ = "understanding_review"
    __table_args__ = (
        # the examples to be written out
        Index("ix_understanding_review_approved", "id", postgresql_where="verdict = 'approved'"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    message_id: Mapped[UUID] = mapped_column(ForeignKey("inbound_message.id"), unique=True)
    verdict: Mapped[Verdict]
    act: Mapped[str | None]  # the right one; None when left out
    asked: Mapped[str | None]  # what had been asked before, where it matters
    language: Mapped[str]
    was_act: Mapped[str | None]  # as it was understood then
    at: Mapped[datetime]
    by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    words_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)  # of an approved one

    words = Sealed()  # naming nobody: read by the person who approved them
