"""Tables of messages out and of what the provider says became of them."""

from collections.abc import Mapping, Set
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from bot.language.context import Awaiting
from hearback.core.db import Base, Json, Sealed
from hearback.core.errors import HearbackError
from hearback.outbound import campaign  # noqa: F401 - a table that is referred to


class Purpose(StrEnum):
    """Why a message exists; the policy decides by it."""

    SAFETY = "safety"  # 911 and 988
    OPT_OUT_NOTICE = "opt_out_notice"  # the one text after a STOP
    CLARIFICATION = "clarification"  # the one text after a bare CANCEL
    HELP = "help"  # the answer to HELP, allowed to everyone
    REPLY = "reply"  # the answer to a patient's own message
    REMINDER = "reminder"
    CODE = "code"  # a one-time code, to the number on file of whoever asks elsewhere
    CAMPAIGN = "campaign"
    SURVEY = "survey"
    FOLLOWUP = "followup"  # after a discharge
    CHECKIN = "checkin"  # asks for a home reading
    ONBOARDING = "onboarding"  # the first text of a relationship


# What is asked by itself and is about no coming visit.
PROGRAMMES = frozenset(
    {Purpose.CAMPAIGN, Purpose.SURVEY, Purpose.FOLLOWUP, Purpose.CHECKIN, Purpose.ONBOARDING}
)
# Outreach is what we begin; the rest answers somebody who is awake and waiting.
OUTREACH = frozenset({Purpose.REMINDER}) | PROGRAMMES
# Of those, what counts toward the caps of a phone; the others are care that was arranged.
CAPPED = frozenset({Purpose.CAMPAIGN, Purpose.SURVEY, Purpose.ONBOARDING})
# What waits while a nurse is asked about a patient: it would ask on as if nothing had been said.
CARE = frozenset({Purpose.FOLLOWUP, Purpose.CHECKIN})
# Lower leaves first.
PRIORITY: Mapping[Purpose, int] = {
    Purpose.SAFETY: 0,
    Purpose.OPT_OUT_NOTICE: 1,
    Purpose.CLARIFICATION: 1,
    Purpose.HELP: 2,
    Purpose.REPLY: 2,
    Purpose.REMINDER: 5,
    Purpose.CODE: 1,
    Purpose.FOLLOWUP: 6,
    Purpose.CHECKIN: 6,
    Purpose.ONBOARDING: 7,
    Purpose.SURVEY: 8,
    Purpose.CAMPAIGN: 9,
}


class OutState(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"  # claimed and committed; the provider may have it
    SENT = "sent"  # the provider has it and gave it an id
    FAILED = "failed"  # the provider refused it
    REFUSED = "refused"  # our own policy said no
    UNKNOWN = "unknown"  # it may have left: looked up at the provider, never sent again blindly
    PARKED = "parked"  # certainly not taken: waits, shown to the operator, until the cause is gone


O = OutState  # noqa: E741 - read as a table
MOVES: Mapping[OutState, Set[OutState]] = {
    # to sent by a late callback: what was taken for absent had been taken by the provider after all
    O.QUEUED: {O.SENDING, O.REFUSED, O.SENT},
    # back to queued, or parked, only when the provider certainly did not take it
    O.SENDING: {O.SENT, O.FAILED, O.UNKNOWN, O.QUEUED, O.PARKED},
    # found at the provider, found absent there, or never found out
    O.UNKNOWN: {O.SENT, O.QUEUED, O.FAILED, O.PARKED},
    O.PARKED: {O.QUEUED, O.FAILED, O.SENT, O.REFUSED},
    O.SENT: set(),
    O.FAILED: {O.SENT},  # given up, and then a late callback says that it left; so too below
    O.REFUSED: {O.SENT},
}


class CannotMoveMessage(HearbackError):
    status = 409

    def __init__(self, current: OutState, to: OutState) -> None:
        super().__init__(f"A message that is {current} cannot become {to}.")


def moved(current: OutState, to: OutState) -> OutState:
    if to not in MOVES[current]:
        raise CannotMoveMessage(current, to)
    return to


class Delivery(StrEnum):
    """The provider's word on a message it took (rule T23)."""

    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    PARTIALLY_DELIVERED = "partially_delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    CANCELED = "canceled"
    READ = "read"


# Callbacks come in any order; a message never moves down (rule T24).
RANK: Mapping[Delivery, int] = {
    Delivery.ACCEPTED: 0,
    Delivery.SCHEDULED: 0,
    Delivery.QUEUED: 1,
    Delivery.SENDING: 2,
    Delivery.SENT: 3,
    Delivery.PARTIALLY_DELIVERED: 4,
    Delivery.DELIVERED: 4,
    Delivery.UNDELIVERED: 4,
    Delivery.FAILED: 4,
    Delivery.CANCELED: 4,
    Delivery.READ: 5,
}
FINAL = [status for status, rank in RANK.items() if rank >= RANK[Delivery.DELIVERED]]


def latest(current: Delivery | None, heard: Delivery) -> Delivery:
    """The status to keep: a higher rank wins, and of equals the first."""
    if current is None or RANK[heard] > RANK[current]:
        # a message that failed for good was not read; a late `read` is the provider's slip
        if current in {Delivery.UNDELIVERED, Delivery.FAILED, Delivery.CANCELED}:
            return current
        return heard
    return current


class OutboundMessage(Base):
    __tablename__ = "outbound_message"
    __table_args__ = (
        # figures of a number's last hours and days
        Index(
            "ix_outbound_message_figures",
            *("sender_id", "sent_at"),
            postgresql_where="sent_at IS NOT NULL",
        ),
        # of those figures what was refused at once, and never sent
        Index(
            "ix_outbound_message_failed",
            *("sender_id", "send_after"),
            postgresql_where="state = 'failed' AND sent_at IS NULL",
        ),
        # claim_due(): the next of one sender
        Index(
            "ix_outbound_message_due",
            "sender_id",
            "priority",
            "send_after",
            postgresql_where="state = 'queued'",
        ),
        # expired claims, and one message at a time to one person
        Index(
            "ix_outbound_message_sending",
            "contact_point_id",
            postgresql_where="state = 'sending'",
        ),
        Index("ix_outbound_message_appointment", "appointment_id"),
        # progress, pause and brakes of a campaign
        Index(
            "ix_outbound_message_campaign",
            "campaign_id",
            "state",
            postgresql_where="campaign_id IS NOT NULL",
        ),
        # reconcile.doubts(), doctor and metrics: few rows among very many
        Index("ix_outbound_message_unknown", "unknown_since", postgresql_where="state = 'unknown'"),
        # reconcile.overdue(): sent long ago, and nothing final heard
        Index(
            "ix_outbound_message_overdue",
            "sent_at",
            postgresql_where="state = 'sent' AND asked_again_at IS NULL",
        ),
        # parking.py: the parked texts of one sender, and all of them for the operator
        Index(
            "ix_outbound_message_parked",
            "sender_id",
            "parked_at",
            postgresql_where="state = 'parked'",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    # What it answers or announces; the same cause never makes two messages.
    cause: Mapped[str] = mapped_column(unique=True)
    sender_id: Mapped[UUID] = mapped_column(ForeignKey("sender.id"))
    contact_point_id: Mapped[UUID] = mapped_column(ForeignKey("contact_point.id"), index=True)
    conversation_id: Mapped[UUID | None] = mapped_column(ForeignKey("conversation.id"))
    patient_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.id"))
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointment.id"))
    campaign_id: Mapped[UUID | None] = mapped_column(ForeignKey("campaign.id"))
    purpose: Mapped[Purpose]
    priority: Mapped[int]
    language: Mapped[str]
    # A reminder is worded when it leaves, so that it tells what is true then.
    body_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    text_key: Mapped[str | None]  # of what it will be worded with; None: by its purpose
    text_version: Mapped[str | None]  # key@version.language
    asks: Mapped[Awaiting | None]
    about: Mapped[list[Json]] = mapped_column(JSONB)
    created_at: Mapped[datetime]
    send_after: Mapped[datetime]  # when it is due, or its next try
    useless_after: Mapped[datetime | None]
    state: Mapped[OutState] = mapped_column(default=OutState.QUEUED)
    why: Mapped[Json]  # the latest decision: {"decision", "reason", "consent", "until"}
    attempt: Mapped[int] = mapped_column(default=0)
    claimed_until: Mapped[datetime | None]  # by the database's clock
    sent_at: Mapped[datetime | None]
    unknown_since: Mapped[datetime | None]  # by the service's clock
    parked_at: Mapped[datetime | None]
    asked_again_at: Mapped[datetime | None]  # the status of a text that was long under way
    segments: Mapped[int | None]
    provider_id: Mapped[str | None] = mapped_column(unique=True)
    delivery: Mapped[Delivery | None]
    error_code: Mapped[int | None]
    redacted_at: Mapped[datetime | None]  # its words were removed at the provider

    body = Sealed()


class StatusCallback(Base):
    """Every status heard, also of messages that we do not know yet (rules T24, T25)."""

    __tablename__ = "status_callback"
    __table_args__ = (UniqueConstraint("provider_id", "status"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    provider_id: Mapped[str]
    message_id: Mapped[UUID | None]  # from the callback address: ours, whatever we stored
    status: Mapped[Delivery]
    error_code: Mapped[int | None]
    heard_at: Mapped[datetime]


class SenderLease(Base):
    """Which worker pumps a sender. One row per sender; the lease of a dead worker runs out."""

    __tablename__ = "sender_lease"

    sender_id: Mapped[UUID] = mapped_column(ForeignKey("sender.id"), primary_key=True)
    worker: Mapped[str]
    until: Mapped[datetime]  # by the database's clock


class TroubleKind(StrEnum):
    SENDER_STOPPED = "sender_stopped"  # nothing but danger leaves from this number
    TEXT_PAUSED = "text_paused"  # outreach in these words waits
    NOTICE = "notice"  # texts go on; a person should look
    NUMBER_REPUTATION = "number_reputation"  # a campaign was paused for what became of its texts


class Phase(StrEnum):
    """When the provider told of an error, and so which good news ends the trouble."""

    ANSWER = "answer"  # to a send: the next one that is taken
    STATUS = "status"  # later: the next one that arrives


class SendingTrouble(Base):
    """What is wrong with one of our numbers, for people: open until it is mended.

    What it stops stays stopped for as long as it is open; to close it is to go on.
    """

    __tablename__ = "sending_trouble"
    __table_args__ = (
        # also what a claim and a list of troubles look for
        Index(
            "uq_sending_trouble_one_open",
            *("sender_id", "kind", "code", "text_version"),
            unique=True,
            postgresql_where="closed_at IS NULL",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[TroubleKind]
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    sender_id: Mapped[UUID] = mapped_column(ForeignKey("sender.id"))
    code: Mapped[int]  # what it means: provider_errors.py
    phase: Mapped[Phase]
    text_version: Mapped[str]  # of a paused text; "" for all
    opened_at: Mapped[datetime]
    look_again_at: Mapped[datetime | None]  # when a stopped number is tried with one text
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[str | None]  # "provider" when a text went well, else who
