"""Writing messages to be sent: rows in the transaction of their cause, withdrawn with it too."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.appointments.model import Appointment
from hearback.conversations.chat import Happening, QuickReply, is_web, show
from hearback.conversations.chat_sessions import has_left
from hearback.conversations.model import Channel, Conversation
from hearback.core import work
from hearback.core.bulk import blocks, insert_of
from hearback.core.db import Json
from hearback.core.ids import new_id
from hearback.outbound.model import (
    OUTREACH,
    PRIORITY,
    Delivery,
    OutboundMessage,
    OutState,
    Purpose,
    moved,
)
from hearback.outbound.policy import Refusal
from hearback.patients.model import Patient
from hearback.texts.catalogue import Rendered


@dataclass(frozen=True)
class Draft:
    """A message to write. cause: what it answers or announces, the same for the same message."""

    cause: str
    purpose: Purpose
    sender_id: UUID
    contact_point_id: UUID
    language: str
    text: Rendered | None = None
    conversation_id: UUID | None = None
    patient_id: UUID | None = None
    appointment_id: UUID | None = None
    send_after: datetime | None = None
    useless_after: datetime | None = None
    asks: Awaiting | None = None
    about: Sequence[Json] = field(default=())
    by_agent: bool = False  # shown as a person's in a chat
    quick: Sequence[QuickReply] = field(default=())  # buttons below it, where there can be any
    text_key: str | None = None  # what it is worded with when it leaves; None: by its purpose
    campaign_id: UUID | None = None


# Between a cause and the number of its try: another try is another message with its own row.
TRY = "~"


def first_cause(cause: str) -> str:
    return cause.partition(TRY)[0]


def next_try(cause: str) -> tuple[str, int]:
    """The cause of one more try, and how many tries that makes."""
    first, _, tried = cause.partition(TRY)
    number = int(tried or 1) + 1
    return f"{first}{TRY}{number}", number


async def write(session: AsyncSession, draft: Draft, *, now: datetime) -> OutboundMessage | None:
    """Queue a message; None when this cause has its message already."""
    if await session.scalar(select(exists().where(OutboundMessage.cause == draft.cause))):
        return None
    message = OutboundMessage(
        **_values(draft, now),
        body=draft.text.body if draft.text else None,
        text_version=draft.text.version if draft.text else None,
    )
    session.add(message)
    await session.flush()
    talk = await _chat(session, draft)
    if talk is not None:
        await _show(session, talk, message, draft, now)
    else:
        await work.wake(session)
    return message


async def _chat(session: AsyncSession, draft: Draft) -> Conversation | None:
    """The conversation of a web chat, or of practice, that this belongs to; None for a text."""
    if draft.conversation_id is None:
        return None
    talk = await session.get_one(Conversation, draft.conversation_id)
    return None if talk.channel == Channel.SMS else talk


async def _show(
    session: AsyncSession, talk: Conversation, message: OutboundMessage, draft: Draft, now: datetime
) -> None:
    """An answer to a visitor is there when it is committed: no provider, nothing to wait for.
    Who has left the chat is not there to be shown it.

    Who opted out of texts has not opted out of being answered where they ask (rule C20).
    """
    assert draft.purpose not in OUTREACH, "nobody is written to who did not ask"
    if is_web(talk) and await has_left(session, talk):
        message.state = moved(message.state, OutState.REFUSED)
        message.why = {"decision": "refuse", "reason": Refusal.LEFT_CHAT, "channel": talk.channel}
        return
    message.state = moved(message.state, OutState.SENT)
    message.why = {"decision": "send", "reason": "answer", "channel": talk.channel}
    message.sent_at, message.delivery = now, Delivery.DELIVERED
    if not is_web(talk):
        return  # practice: nobody is there to be shown it
    kind = Happening.AGENT if draft.by_agent else Happening.BOT
    show(session, talk, message.id, kind, draft.quick, now=now)


async def write_many(session: AsyncSession, drafts: Sequence[Draft], *, now: datetime) -> None:
    """Queue messages that are worded when they leave; a cause that has its message is passed over.

    The caller has flushed what they refer to.
    """
    assert all(draft.text is None for draft in drafts), "nothing is sealed here"
    for some in blocks(drafts):
        rows = [{"id": new_id(), **_values(draft, now)} for draft in some]
        inserted = insert_of(OutboundMessage, rows)
        await session.execute(inserted.on_conflict_do_nothing(index_elements=["cause"]))
    if drafts:
        await work.wake(session)


def _values(draft: Draft, now: datetime) -> dict[str, object]:
    return {
        "cause": draft.cause,
        "sender_id": draft.sender_id,
        "contact_point_id": draft.contact_point_id,
        "conversation_id": draft.conversation_id,
        "patient_id": draft.patient_id,
        "appointment_id": draft.appointment_id,
        "campaign_id": draft.campaign_id,
        "text_key": draft.text_key,
        "purpose": draft.purpose,
        "priority": PRIORITY[draft.purpose],
        "language": draft.language,
        "asks": draft.asks,
        "about": list(draft.about),
        "created_at": now,
        "send_after": draft.send_after or now,
        "useless_after": draft.useless_after,
        "state": OutState.QUEUED,
        "why": {"decision": "queued"},
        "attempt": 0,
    }


async def withdraw(
    session: AsyncSession, messages: Sequence[OutboundMessage], reason: Refusal
) -> None:
    """Refuse messages that have not left, with the reason kept."""
    for message in messages:
        message.state = moved(message.state, OutState.REFUSED)
        message.why = {"decision": "refuse", "reason": reason}
        message.parked_at = None
    await session.flush()


async def follow_language(session: AsyncSession, talk: Conversation) -> None:
    """What is queued for a thread and not worded yet is going to be worded in its language, unless
    it is about somebody whose own is another."""
    own = select(Appointment.id).join(Patient, Patient.id == Appointment.patient_id)
    await session.flush()
    await session.execute(
        update(OutboundMessage)
        .where(
            OutboundMessage.contact_point_id == talk.contact_point_id,
            OutboundMessage.state == OutState.QUEUED,
            OutboundMessage.body_sealed.is_(None),
            OutboundMessage.appointment_id.in_(own.where(Patient.language == talk.language)),
        )
        .values(language=talk.language)
    )


async def withdraw_due_outreach(
    session: AsyncSession, contact_point_id: UUID, *, now: datetime
) -> None:
    """Take back what was about to leave for a number that said stop.

    What is due later stays: its claim reads the standing of that hour. A row that a pump holds is
    left to it: it waits for the standing that we hold, and then refuses.
    """
    due = await session.scalars(
        select(OutboundMessage)
        .where(
            OutboundMessage.contact_point_id == contact_point_id,
            OutboundMessage.state == OutState.QUEUED,
            OutboundMessage.purpose.in_(OUTREACH),
            OutboundMessage.send_after <= now,
        )
        .with_for_update(skip_locked=True)
    )
    await withdraw(session, due.all(), Refusal.OPTED_OUT)
