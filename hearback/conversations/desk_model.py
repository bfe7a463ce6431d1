"""Tables of the agents' work: notes, who wrote a message, staff tasks, and what changed when."""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Identity, Index, LargeBinary, func
from sqlalchemy.orm import Mapped, mapped_column

from hearback.conversations.model import Queue
from hearback.core.db import Base, Sealed


class DeskNote(Base):
    """An internal note in a thread: no patient ever reads it. Append-only by use."""

    __tablename__ = "desk_note"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime]
    words_sealed: Mapped[bytes] = mapped_column(LargeBinary)

    words = Sealed()


class AgentMessage(Base):
    """Who wrote a message to a patient. The message itself is the outbox's, found by its cause."""

    __tablename__ = "agent_message"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime]
    cause: Mapped[str] = mapped_column(unique=True)  # the form's own key: sent twice, written once


class TaskKind(StrEnum):
    CALLBACK = "callback"
    WRONG_NUMBER = "wrong_number"
    LANDLINE = "landline"
    CANCEL_UNANSWERED = "cancel_unanswered"
    DECEASED = "deceased"


class StaffTask(Base):
    """Something for a person to do away from the thread: to phone, or to mend a record."""

    __tablename__ = "staff_task"
    __table_args__ = (
        # the list of what is to be done
        Index("ix_staff_task_open", "clinic_id", "queue", postgresql_where="done_at IS NULL"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    kind: Mapped[TaskKind]
    queue: Mapped[Queue]
    opened_at: Mapped[datetime]
    opened_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))  # None: the service
    due_at: Mapped[datetime | None]
    words_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    done_at: Mapped[datetime | None]
    done_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))

    words = Sealed()


class DeskEvent(Base):
    """That something changed in a thread. Written by triggers, so that no change is forgotten;
    read by the desk's pages, which take up after the last one they saw."""

    __tablename__ = "desk_event"

    seq: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    conversation_id: Mapped[UUID]
    what: Mapped[str]  # the table that changed


TYPING_LASTS = timedelta(seconds=8)  # a page says so every 4


class DeskSign(Base):
    """That somebody has a thread open, and when they last wrote in it. Unlogged: after a crash it
    is said anew within seconds."""

    __tablename__ = "desk_sign"
    __table_args__ = ({"prefixes": ["UNLOGGED"]},)

    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    seen_at: Mapped[datetime]
    typed_at: Mapped[datetime | None]
