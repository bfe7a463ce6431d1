"""Tables of what goes on outside the desk: notices of urgent cases, and other desks."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hearback.conversations.model import Queue
from hearback.core.db import Base, Sealed


class Way(StrEnum):
    EMAIL = "email"
    TEXT = "text"  # to a phone of the staff
    WEBHOOK = "webhook"


class NoticeStep(Base):
    """Whom an urgent case is told to, so long after it opened if nobody has taken it by then."""

    __tablename__ = "notice_step"
    __table_args__ = (CheckConstraint("after_minutes >= 0", name="after"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"), index=True)
    queue: Mapped[Queue | None]  # None: every queue
    after_minutes: Mapped[int]
    way: Mapped[Way]
    target_sealed: Mapped[bytes] = mapped_column(LargeBinary)  # a person's address or number
    secret_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)  # of a webhook
    ended_at: Mapped[datetime | None]

    target = Sealed()
    secret = Sealed()


class NoticeState(StrEnum):
    DUE = "due"
    SENT = "sent"
    NOT_NEEDED = "not_needed"  # somebody had taken the case, or the step was ended
    PARKED = "parked"  # it could not be told


class Notice(Base):
    """One step of one case: told once."""

    __tablename__ = "notice"
    __table_args__ = (UniqueConstraint("escalation_id", "step_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    escalation_id: Mapped[UUID] = mapped_column(ForeignKey("escalation.id"))
    step_id: Mapped[UUID] = mapped_column(ForeignKey("notice_step.id"))
    due_at: Mapped[datetime]
    state: Mapped[NoticeState] = mapped_column(default=NoticeState.DUE)
    ended_at: Mapped[datetime | None]


class Integration(Base):
    """Another desk that takes the human side. What it may do are the grants of its account."""

    __tablename__ = "integration"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), unique=True)
    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    url: Mapped[str | None]  # where changes are told; None: it asks by itself
    secret_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]

    secret = Sealed()


class DeliveryState(StrEnum):
    DUE = "due"
    SENT = "sent"
    PARKED = "parked"


class IntegrationDelivery(Base):
    """That something changed in a case, to be told to one other desk. Written by triggers."""

    __tablename__ = "integration_delivery"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    integration_id: Mapped[UUID] = mapped_column(ForeignKey("integration.id"), index=True)
    escalation_id: Mapped[UUID] = mapped_column(ForeignKey("escalation.id"))
    event: Mapped[str]
    at: Mapped[datetime]
    state: Mapped[DeliveryState] = mapped_column(default=DeliveryState.DUE)
    ended_at: Mapped[datetime | None]
