"""Tables of visits, the moves they made, and the seats that they hold."""

from collections.abc import Mapping, Set
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base
from hearback.core.errors import HearbackError


class AppointmentState(StrEnum):
    SCHEDULED = "scheduled"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    NEEDS_REVIEW = "needs_review"  # staff look before anything else happens to it


S = AppointmentState
STANDING = frozenset({S.SCHEDULED, S.CONFIRMED})

# A patient's latest word counts: what was cancelled can be confirmed only by the clinic, which
# may have given the time away.
MOVES: Mapping[AppointmentState, Set[AppointmentState]] = {
    S.SCHEDULED: {S.CONFIRMED, S.CANCELLED, S.COMPLETED, S.NO_SHOW, S.NEEDS_REVIEW},
    S.CONFIRMED: {S.SCHEDULED, S.CANCELLED, S.COMPLETED, S.NO_SHOW, S.NEEDS_REVIEW},
    S.CANCELLED: {S.SCHEDULED},
    S.COMPLETED: set(),
    S.NO_SHOW: {S.COMPLETED},
    S.NEEDS_REVIEW: {S.SCHEDULED, S.CONFIRMED, S.CANCELLED, S.COMPLETED, S.NO_SHOW},
}


class CannotMoveVisit(HearbackError):
    status = 409

    def __init__(self, current: AppointmentState, to: AppointmentState) -> None:
        super().__init__(f"A visit that is {current} cannot become {to}.")


def moved(current: AppointmentState, to: AppointmentState) -> AppointmentState:
    if to not in MOVES[current]:
        raise CannotMoveVisit(current, to)
    return to


class Appointment(Base):
    __tablename__ = "appointment"
    __table_args__ = (
        UniqueConstraint("clinic_id", "external_id"),
        CheckConstraint("starts_at < ends_at", name="order"),
        # standing_visits(): what a patient may answer about
        Index("ix_appointment_patient", "patient_id", "starts_at"),
        # day_facts(): what a provider is busy with
        Index(
            "ix_appointment_provider",
            "provider_id",
            "starts_at",
            postgresql_where="state IN ('scheduled', 'confirmed')",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    external_id: Mapped[str]
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    provider_id: Mapped[UUID] = mapped_column(ForeignKey("provider.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("location.id"))
    visit_type_id: Mapped[UUID] = mapped_column(ForeignKey("visit_type.id"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    state: Mapped[AppointmentState] = mapped_column(default=AppointmentState.SCHEDULED)
    # Grows whenever the time changes: an answer holds only for the version the patient was told.
    version: Mapped[int] = mapped_column(default=1)


class AppointmentMove(Base):
    """One change of a visit, by whom and because of which message. Append-only."""

    __tablename__ = "appointment_move"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointment.id"), index=True)
    at: Mapped[datetime]
    from_state: Mapped[AppointmentState | None]  # None: it was made
    to_state: Mapped[AppointmentState]
    from_starts_at: Mapped[datetime | None]
    to_starts_at: Mapped[datetime]
    actor: Mapped[str]  # `patient`, `clinic`, or a staff account's id
    message_id: Mapped[UUID | None]


class Seat(Base):
    """A provider's time held by one visit that was booked here.

    Two seats of one provider never overlap at one place: the database excludes it (ADR 0009). A
    visit that is moved or ends by whatever hand loses its seat by a trigger. Visits that only the
    practice's system knows have none: it may book as it likes.
    """

    __tablename__ = "seat"
    __table_args__ = (CheckConstraint("starts_at < ends_at", name="order"),)

    # Checked at the commit: the seat of a new visit is taken first, and the visit made then.
    appointment_id: Mapped[UUID] = mapped_column(
        ForeignKey("appointment.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    provider_id: Mapped[UUID] = mapped_column(ForeignKey("provider.id"))
    place: Mapped[int]  # 0, and further ones in a group
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]  # with the time kept free after it
