"""Tables of conversations, their messages in, their holders and their escalations."""

from collections.abc import Mapping, Set
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from bot.language.context import Awaiting
from hearback.core.db import Base, Json, Sealed
from hearback.core.errors import HearbackError


class Channel(StrEnum):
    SMS = "sms"
    WEB = "web"
    PRACTICE = "practice"  # with an invented patient, for agents to learn: nothing is ever sent


class Holder(StrEnum):
    BOT = "bot"
    QUEUE = "queue"  # waiting for an agent
    AGENT = "agent"
    NOBODY = "nobody"  # closed


HOLDER_MOVES: Mapping[Holder, Set[Holder]] = {
    Holder.BOT: {Holder.QUEUE, Holder.NOBODY},
    Holder.QUEUE: {Holder.AGENT, Holder.BOT, Holder.NOBODY},
    Holder.AGENT: {Holder.QUEUE, Holder.BOT, Holder.NOBODY},
    Holder.NOBODY: {Holder.BOT},
}


class CannotHandOver(HearbackError):
    status = 409

    def __init__(self, current: Holder, to: Holder) -> None:
        super().__init__(f"A conversation held by {current} cannot go to {to}. Reload it first.")


def handed_over(current: Holder, to: Holder) -> Holder:
    if to not in HOLDER_MOVES[current]:
        raise CannotHandOver(current, to)
    return to


class MessageState(StrEnum):
    RECEIVED = "received"  # stored; its work waits
    ANSWERED = "answered"  # by the gate or by a turn; silence may be the answer
    FOR_AGENT = "for_agent"  # an agent holds the conversation


class Reason(StrEnum):
    """Why a conversation was handed to people, gravest first."""

    SELF_HARM = "self_harm"
    EMERGENCY = "emergency"
    OUT_OF_RANGE = "out_of_range"  # a home reading outside its limits
    CLINICAL = "clinical"
    ABUSE = "abuse"
    RUNNING_LATE = "running_late"
    DECEASED = "deceased"
    WRONG_NUMBER = "wrong_number"
    CANCEL_OR_STOP_UNANSWERED = "cancel_or_stop_unanswered"
    DELIVERY_FAILURE = "delivery_failure"
    IDENTITY_LOCK = "identity_lock"
    HUMAN_REQUEST = "human_request"
    BILLING = "billing"
    INSURANCE = "insurance"
    RECORDS = "records"
    PROXY = "proxy"
    LOW_SURVEY = "low_survey"
    RESCHEDULE = "reschedule"
    MEDIA = "media"
    NOT_UNDERSTOOD = "not_understood"
    UNKNOWN_NUMBER = "unknown_number"
    BOT_FAILED = "bot_failed"


class Priority(StrEnum):
    URGENT = "urgent"
    HIGH = "high"
    NORMAL = "normal"


class Queue(StrEnum):
    FRONT_DESK = "front_desk"
    BILLING = "billing"
    CLINICAL = "clinical"


class EscalationState(StrEnum):
    OPEN = "open"
    CLAIMED = "claimed"
    RESOLVED = "resolved"


class Conversation(Base):
    """One thread between a contact point and one of our numbers."""

    __tablename__ = "conversation"
    __table_args__ = (UniqueConstraint("contact_point_id", "sender_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    sender_id: Mapped[UUID] = mapped_column(ForeignKey("sender.id"))
    contact_point_id: Mapped[UUID] = mapped_column(ForeignKey("contact_point.id"))
    channel: Mapped[str]  # a Channel
    language: Mapped[str]
    last_event: Mapped[int] = mapped_column(default=0, server_default="0")  # of ChatEvent
    holder: Mapped[Holder] = mapped_column(default=Holder.BOT)
    awaiting: Mapped[Awaiting | None]  # what we last asked
    asked_at: Mapped[datetime | None]
    # The visits we asked about, as they were told: [{"appointment": id, "version": n}]
    about: Mapped[list[Json]] = mapped_column(JSONB)
    # While an agent holds it: who, under which lease, and when they last did something in it.
    held_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"), index=True)
    lease: Mapped[UUID | None] = mapped_column(index=True)
    agent_at: Mapped[datetime | None]
    agent_spoke: Mapped[bool] = mapped_column(default=False, server_default=sql("false"))


class HolderMove(Base):
    """One hand-over: who, when, why. Append-only."""

    __tablename__ = "holder_move"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    at: Mapped[datetime]
    from_holder: Mapped[Holder]
    to_holder: Mapped[Holder]
    actor: Mapped[str]
    reason: Mapped[str]


class InboundMessage(Base):
    """A message received, stored before anything else happens to it."""

    __tablename__ = "inbound_message"
    # for the thread of a conversation, in order of receipt
    __table_args__ = (Index("ix_inbound_message_thread", "conversation_id", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    provider_id: Mapped[str] = mapped_column(unique=True)  # Twilio's MessageSid (rule T7)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    received_at: Mapped[datetime]
    written_at: Mapped[datetime | None]  # of one that reached us late: when the provider had it
    text_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    media: Mapped[list[Json]] = mapped_column(JSONB)
    state: Mapped[MessageState] = mapped_column(default=MessageState.RECEIVED)
    act: Mapped[str | None]
    decided_by: Mapped[str | None]  # safety, keyword, context or model
    rule: Mapped[str | None]  # those that spoke, in order
    confidence: Mapped[float | None]
    also: Mapped[list[str] | None] = mapped_column(JSONB)  # the further acts it asks for
    # What the message's one action did: the reason why doing it again does nothing.
    outcome: Mapped[Json | None]
    redacted_at: Mapped[datetime | None]  # its words were removed at the provider

    text = Sealed()


class Escalation(Base):
    """A case for people. One is open per conversation: a further reason joins it."""

    __tablename__ = "escalation"
    __table_args__ = (
        Index(
            "uq_escalation_one_open",
            "conversation_id",
            unique=True,
            postgresql_where="state <> 'resolved'",
        ),
        # cases that people closed lately, for the question how well they helped
        Index("ix_escalation_resolved", "resolved_at", postgresql_where="state = 'resolved'"),
        # the latest case of a thread
        Index("ix_escalation_conversation", "conversation_id", "opened_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    patient_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.id"))
    state: Mapped[EscalationState] = mapped_column(default=EscalationState.OPEN)
    reason: Mapped[Reason]  # the gravest so far
    priority: Mapped[Priority]
    queue: Mapped[Queue]
    language: Mapped[str]
    opened_at: Mapped[datetime]
    # Each reason as it came: [{"at", "reason", "message", "act", "decided_by", "rule"}]
    trail: Mapped[list[Json]] = mapped_column(JSONB)
    claimed_at: Mapped[datetime | None]  # the first time: somebody has seen it
    answered_at: Mapped[datetime | None]  # an agent's first message
    resolved_at: Mapped[datetime | None]
    resolved_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    settled_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    transfers: Mapped[int] = mapped_column(default=0, server_default=sql("0"))
    reopened: Mapped[int] = mapped_column(default=0, server_default=sql("0"))

    settled = Sealed()  # what the agent settled, in the agent's words
