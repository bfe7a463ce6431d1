"""Web chat as it is kept: sessions of visitors, and what their page is shown, in order.

An event points at the message that it shows and holds no words of its own, so that a text is kept
once. Its number counts within its conversation and says nothing about others.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import FetchedValue, ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.conversations.model import Channel, Conversation, InboundMessage
from hearback.core.db import Base, Sealed

CHANNEL = "hearback_chat"  # NOTIFY: the conversation's id, by a trigger on chat_event


class Happening(StrEnum):
    VISITOR = "visitor"  # what the visitor wrote
    BOT = "bot"
    AGENT = "agent"
    JOINED = "joined"  # a person has taken the conversation; by a trigger on holder_move
    LEFT = "left"  # the assistant has it again; likewise
    ENDED = "ended"


class ChatSession(Base):
    """One visitor's session in one browser; its conversation is its own.

    generation: which of its tokens is the newest. was_verified: the thread may hold what only its
    person may read, so that it is closed when nobody is there any more (rule H18).
    """

    __tablename__ = "chat_session"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), unique=True)
    origin: Mapped[str]
    generation: Mapped[int] = mapped_column(default=1)
    opened_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    was_verified: Mapped[bool] = mapped_column(default=False, server_default="false")
    ended_at: Mapped[datetime | None]


class ChatEvent(Base):
    """One thing that a visitor's page shows. seq: its place in the conversation, from 1 and without
    a gap, given by the database in the order of commits."""

    __tablename__ = "chat_event"
    # since(): what a page has not seen yet, in order
    __table_args__ = (UniqueConstraint("conversation_id", "seq"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    seq: Mapped[int] = mapped_column(server_default=FetchedValue())
    kind: Mapped[Happening]
    at: Mapped[datetime]
    inbound_id: Mapped[UUID | None] = mapped_column(ForeignKey("inbound_message.id"))
    outbound_id: Mapped[UUID | None]  # of an outbound_message; that part stands above this one
    quick_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)  # JSON of [{"text", "label"}]

    quick = Sealed()


@dataclass(frozen=True)
class QuickReply:
    """A button below an answer. text: what it sends; label: what it shows."""

    text: str
    label: str


def is_web(talk: Conversation) -> bool:
    return talk.channel == Channel.WEB


def heard(session: AsyncSession, talk: Conversation, message: InboundMessage) -> None:
    """The visitor's own message is shown in every tab of theirs, in its place."""
    if is_web(talk):
        session.add(
            ChatEvent(
                conversation_id=talk.id,
                kind=Happening.VISITOR,
                at=message.received_at,
                inbound_id=message.id,
            )
        )


def happened(session: AsyncSession, talk: Conversation, kind: Happening, *, now: datetime) -> None:
    if is_web(talk):
        session.add(ChatEvent(conversation_id=talk.id, kind=kind, at=now))


def show(
    session: AsyncSession,
    talk: Conversation,
    message_id: UUID,
    kind: Happening,
    quick: Sequence[QuickReply] = (),
    *,
    now: datetime,
) -> None:
    """An outbound message appears on the visitor's page when this transaction commits."""
    buttons = json.dumps([asdict(each) for each in quick]) if quick else None
    session.add(
        ChatEvent(conversation_id=talk.id, kind=kind, at=now, outbound_id=message_id, quick=buttons)
    )
