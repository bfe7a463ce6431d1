"""Tables of free time: what the practice gives, what is open of it, and what was offered."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Identity,
    Index,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, Json


class SlotState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"  # the practice's system says so


class SlotOrigin(StrEnum):
    PRACTICE = "practice"
    GIVEN_UP = "given_up"  # a patient moved or cancelled; nobody's hours say that it is free


class Slot(Base):
    """A time that may be booked as a whole. Whether it is taken, the standing visits say."""

    __tablename__ = "slot"
    __table_args__ = (
        UniqueConstraint("clinic_id", "external_id"),
        CheckConstraint("starts_at < ends_at", name="order"),
        CheckConstraint("capacity > 0", name="capacity"),
        # day_facts(): the slots of a provider's day
        Index("ix_slot_provider", "provider_id", "starts_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    external_id: Mapped[str]
    provider_id: Mapped[UUID] = mapped_column(ForeignKey("provider.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("location.id"))
    # None: for every kind of visit that is short enough.
    visit_type_ids: Mapped[list[UUID] | None] = mapped_column(ARRAY(Uuid()))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    capacity: Mapped[int] = mapped_column(default=1)  # patients, those that are booked included
    state: Mapped[SlotState] = mapped_column(default=SlotState.OPEN)
    origin: Mapped[SlotOrigin] = mapped_column(default=SlotOrigin.PRACTICE)


class OpenSlot(Base):
    """What is free of a provider's day: worked out from the rest, and found by one index."""

    __tablename__ = "open_slot"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="order"),
        CheckConstraint("seats > 0", name="seats"),
        # first_starts(): the earliest free times of a day
        Index("ix_open_slot_day", "clinic_id", "on_day", "starts_at"),
        # refreshed(): the rows of one provider's day are made anew
        Index("ix_open_slot_provider", "provider_id", "on_day"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    provider_id: Mapped[UUID] = mapped_column(ForeignKey("provider.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("location.id"))
    on_day: Mapped[date]  # in the clinic's zone
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    every_minutes: Mapped[int]  # where in it a visit may begin; 0: only at its start, as a whole
    visit_type_ids: Mapped[list[UUID] | None] = mapped_column(ARRAY(Uuid()))
    seats: Mapped[int]


class ProviderDay(Base):
    """A provider's day as one row to lock: who books or takes in visits there goes through it."""

    __tablename__ = "provider_day"

    provider_id: Mapped[UUID] = mapped_column(ForeignKey("provider.id"), primary_key=True)
    on_day: Mapped[date] = mapped_column(primary_key=True)


class StaleDay(Base):
    """A provider's day in which a visit changed, noted by a trigger whoever changed it.

    Rows are only added and taken away, so that nobody waits for anybody here.
    """

    __tablename__ = "stale_day"
    # refresh(): the notes of a day that is written anew
    __table_args__ = (Index("ix_stale_day_day", "provider_id", "on_day"),)

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    provider_id: Mapped[UUID]
    on_day: Mapped[date]


class OfferState(StrEnum):
    OPEN = "open"
    TAKEN = "taken"
    REPLACED = "replaced"  # by a later one, which a number then means
    EXPIRED = "expired"


class SlotOffer(Base):
    """Times as they were listed to a patient, in their order. A number means the open one."""

    __tablename__ = "slot_offer"
    __table_args__ = (
        CheckConstraint("(appointment_id IS NULL) = (version IS NULL)", name="version"),
        Index(
            "uq_slot_offer_one_open",
            "conversation_id",
            unique=True,
            postgresql_where="state = 'open'",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    visit_type_id: Mapped[UUID] = mapped_column(ForeignKey("visit_type.id"))
    # The visit that would be moved, as the patient knew it; None: a new one.
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointment.id"))
    version: Mapped[int | None]
    options: Mapped[list[Json]] = mapped_column(JSONB)
    seen: Mapped[list[Json]] = mapped_column(JSONB)  # listed before, and never to be listed again
    wish: Mapped[Json]
    offered_at: Mapped[datetime]
    good_until: Mapped[datetime]
    state: Mapped[OfferState] = mapped_column(default=OfferState.OPEN)
    # Whose place on the waiting list brought it; the time is offered to others beside them.
    waiting_entry_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("waiting_entry.id"), index=True
    )
