"""Tables of screenings: what the record says is due for whom, and each change of it."""

from collections.abc import Mapping, Set
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base
from hearback.core.errors import HearbackError


class ScreeningState(StrEnum):
    DUE = "due"  # the practice's record says so, never we
    BOOKED = "booked"
    REPORTED_DONE_ELSEWHERE = "reported_done_elsewhere"
    NOT_INTERESTED = "not_interested"
    DONE = "done"


S = ScreeningState
MOVES: Mapping[ScreeningState, Set[ScreeningState]] = {
    S.DUE: {S.BOOKED, S.REPORTED_DONE_ELSEWHERE, S.NOT_INTERESTED, S.DONE},
    S.BOOKED: {S.DUE, S.REPORTED_DONE_ELSEWHERE, S.NOT_INTERESTED, S.DONE},
    S.REPORTED_DONE_ELSEWHERE: {S.DUE, S.BOOKED, S.DONE},
    S.NOT_INTERESTED: {S.DUE, S.BOOKED, S.REPORTED_DONE_ELSEWHERE, S.DONE},
    S.DONE: {S.DUE},
}
# Nobody is written to about it any more, until the record says that it is due anew.
ENDED = frozenset({S.BOOKED, S.REPORTED_DONE_ELSEWHERE, S.NOT_INTERESTED, S.DONE})


class CannotMoveScreening(HearbackError):
    status = 409

    def __init__(self, current: ScreeningState, to: ScreeningState) -> None:
        super().__init__(f"A screening that is {current} cannot become {to}.")


def moved(current: ScreeningState, to: ScreeningState) -> ScreeningState:
    if to not in MOVES[current]:
        raise CannotMoveScreening(current, to)
    return to


class Screening(Base):
    """One kind of screening for one patient. kind: by the name that our lists have for it."""

    __tablename__ = "screening"
    __table_args__ = (
        UniqueConstraint("patient_id", "kind"),
        # followed(): the screening that a visit was booked for
        Index("ix_screening_appointment", "appointment_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    kind: Mapped[str]
    state: Mapped[ScreeningState] = mapped_column(default=ScreeningState.DUE)
    due_on: Mapped[date | None]  # since when, where the record says
    last_done_on: Mapped[date | None]
    reason: Mapped[str | None]  # why it is due, in the practice's words; for staff
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointment.id"))


class ScreeningMove(Base):
    """One change: who, when, because of which message; and what was said. Append-only.

    done_on: the day a patient named for having had it elsewhere, as exact as they said it.
    """

    __tablename__ = "screening_move"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    screening_id: Mapped[UUID] = mapped_column(ForeignKey("screening.id"), index=True)
    at: Mapped[datetime]
    from_state: Mapped[ScreeningState | None]
    to_state: Mapped[ScreeningState]
    actor: Mapped[str]
    message_id: Mapped[UUID | None] = mapped_column(ForeignKey("inbound_message.id"))
    done_on: Mapped[date | None]


class ScreeningService(Base):
    """Which kind of visit a clinic does a screening in, and with whom."""

    __tablename__ = "screening_service"
    # a visit tells which screening it is for
    __table_args__ = (UniqueConstraint("clinic_id", "visit_type_id"),)

    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    visit_type_id: Mapped[UUID] = mapped_column(ForeignKey("visit_type.id"))
    provider_id: Mapped[UUID | None] = mapped_column(ForeignKey("provider.id"))  # None: anybody
