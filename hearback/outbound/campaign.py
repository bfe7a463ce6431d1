"""A campaign as the door out sees it: which one a message belongs to, and whether it goes on."""

from collections.abc import Mapping, Set
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base
from hearback.core.errors import HearbackError


class CampaignState(StrEnum):
    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    DONE = "done"


C = CampaignState
MOVES: Mapping[CampaignState, Set[CampaignState]] = {
    C.PLANNED: {C.RUNNING, C.CANCELLED},
    C.RUNNING: {C.PAUSED, C.CANCELLED, C.DONE},
    C.PAUSED: {C.RUNNING, C.CANCELLED},
    C.CANCELLED: set(),
    C.DONE: set(),
}


class CannotMoveCampaign(HearbackError):
    status = 409

    def __init__(self, current: CampaignState, to: CampaignState) -> None:
        super().__init__(
            f"A campaign that is {current} cannot become {to}. See `hearback campaign show`."
        )


def moved(current: CampaignState, to: CampaignState) -> CampaignState:
    if to not in MOVES[current]:
        raise CannotMoveCampaign(current, to)
    return to


class Topic(StrEnum):
    """What a campaign invites to. It decides for whom it is due."""

    NEWS = "news"  # due for everybody in the audience
    FLU_SHOT = "flu_shot"
    MAMMOGRAM = "mammogram"


class RecipientState(StrEnum):
    WAITING = "waiting"  # in the plan; its message is written when its turn comes
    WRITTEN = "written"  # the outbox has it
    SUPPRESSED = "suppressed"


class Campaign(Base):
    __tablename__ = "campaign"
    __table_args__ = (UniqueConstraint("clinic_id", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    name: Mapped[str]  # for staff; no text carries it
    # It advertises a service, not only care that is due: written consent is needed (rule C31).
    promotes: Mapped[bool] = mapped_column(default=False, server_default=text("false"))
    topic: Mapped[Topic]
    text_key: Mapped[str]
    state: Mapped[CampaignState]
    why: Mapped[str]  # it is in that state
    actor: Mapped[str]
    planned_at: Mapped[datetime]
    starts_at: Mapped[datetime]
    useless_after: Mapped[datetime]
    per_minute: Mapped[float | None]  # None: as fast as the sender may
    # So many go first; the rest waits until a person, or the clock, has seen how they fared.
    sample: Mapped[int]
    rest_after: Mapped[datetime | None]
    # Where the paced part of the plan stands: position `pace_from` falls due at `pace_at`.
    pace_from: Mapped[int]
    pace_at: Mapped[datetime]


class CampaignRecipient(Base):
    """One person of a campaign: written when planned, so that nobody joins or leaves unseen."""

    __tablename__ = "campaign_recipient"
    __table_args__ = (
        # deal(): the next of a campaign
        Index(
            "ix_campaign_recipient_waiting",
            "campaign_id",
            "position",
            postgresql_where="state = 'waiting'",
        ),
    )

    # Two of three foreign keys are left out: each is looked up row by row, which took longer than
    # the rest of a large plan. One statement reads all from those tables and writes them here,
    # neither table loses rows, and the message that leaves has its own foreign keys to both.
    campaign_id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"), primary_key=True)
    contact_point_id: Mapped[UUID | None]
    audience: Mapped[str]
    language: Mapped[str]
    relation: Mapped[str]  # of who reads it to the patient
    position: Mapped[int]  # from 0, among those who are written to
    state: Mapped[RecipientState]
    why: Mapped[str]  # they are suppressed; "" for the others
