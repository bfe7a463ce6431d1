"""Tables of the check: where it stands in each conversation, every step of it, and its codes."""

from collections.abc import Mapping, Set
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, Sealed
from hearback.core.errors import HearbackError


class IdentityState(StrEnum):
    ASKED = "asked"  # we asked who they are
    CODE_ASKED = "code_asked"  # we asked for the code, whether or not there was anybody to send it
    VERIFIED = "verified"  # it was shown; how long that holds stands with the conversation
    LOCKED = "locked"  # for a day: people see to it


S = IdentityState
MOVES: Mapping[IdentityState, Set[IdentityState]] = {
    S.ASKED: {S.ASKED, S.CODE_ASKED, S.VERIFIED, S.LOCKED},
    S.CODE_ASKED: {S.CODE_ASKED, S.ASKED, S.VERIFIED, S.LOCKED},
    S.VERIFIED: {S.ASKED},
    S.LOCKED: {S.ASKED, S.LOCKED},
}


class CannotMoveCheck(HearbackError):
    status = 409

    def __init__(self, current: IdentityState, to: IdentityState) -> None:
        super().__init__(f"A check that is {current} cannot become {to}. Ask who it is again.")


def moved(current: IdentityState, to: IdentityState) -> IdentityState:
    if to not in MOVES[current]:
        raise CannotMoveCheck(current, to)
    return to


class What(StrEnum):
    """What happened in a step."""

    ASKED = "asked"
    PART_GIVEN = "part_given"  # a name without a birth date, or the other way round
    CLAIMED = "claimed"  # name and birth date, on the web; a code may be on its way
    UNMATCHED = "unmatched"  # nobody on file is that: known to us, never told
    CODE_MADE = "code_made"
    CODE_NOT_MADE = "code_not_made"  # too many codes for one person
    WRONG = "wrong"  # a birth date or a code that is not the one
    RIGHT = "right"
    LOCKED = "locked"


class IdentityCheck(Base):
    """The check of one conversation. Its id is the conversation's.

    failures: what anybody can count from outside. misses: claims that nobody on file fits.
    """

    __tablename__ = "identity_check"

    id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), primary_key=True)
    state: Mapped[IdentityState]
    failures: Mapped[int] = mapped_column(default=0)
    misses: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    # What was asked before the check, to be answered after it without asking again.
    asked_act: Mapped[str | None]
    asked_message: Mapped[UUID | None] = mapped_column(ForeignKey("inbound_message.id"))
    name_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    born_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)

    name = Sealed()  # given so far
    born = Sealed()  # ISO dates, the likelier reading first


class IdentityStep(Base):
    """One step of a check: when, from where to where, because of which message. Append-only."""

    __tablename__ = "identity_step"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    at: Mapped[datetime]
    what: Mapped[What]
    from_state: Mapped[IdentityState | None]
    to_state: Mapped[IdentityState]
    message_id: Mapped[UUID | None] = mapped_column(ForeignKey("inbound_message.id"))
    patient_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.id"))


class IdentityCode(Base):
    """A one-time code: a row for each claim; without a patient it is never made or sent."""

    __tablename__ = "identity_code"
    __table_args__ = (
        # the latest of a conversation; those of a person in the last day
        Index("ix_identity_code_conversation", "conversation_id", "id"),
        Index("ix_identity_code_patient", "patient_id", "asked_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    message_id: Mapped[UUID] = mapped_column(ForeignKey("inbound_message.id"))
    patient_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.id"))
    asked_at: Mapped[datetime]
    good_until: Mapped[datetime]
    digest: Mapped[bytes | None] = mapped_column(
        LargeBinary(32)
    )  # keyed; the code itself is not kept
    tries: Mapped[int] = mapped_column(default=0)
    used_at: Mapped[datetime | None]
