"""Reads of a claim: the next text that is due, and who it goes to; each in one question."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, DateTime, Uuid, bindparam, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from hearback.clinics.model import Clinic, Sender
from hearback.clinics.queries import Line
from hearback.consent.model import ConsentStanding, Standing
from hearback.consent.service import standing_of
from hearback.conversations.model import Conversation
from hearback.conversations.service import conversation_for, locked
from hearback.core.db import Json
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.troubles import being_tried, stopped
from hearback.patients.model import ContactPoint

# What waits for no other message to the same person.
AT_ONCE = (Purpose.SAFETY, Purpose.OPT_OUT_NOTICE)


@dataclass(frozen=True)
class Due:
    """tries_sender: it is the one that tries a stopped number. own_rules: what the clinic decides
    for itself. more: it is not the only one."""

    message: OutboundMessage
    tries_sender: bool
    own_rules: Json
    more: bool


@dataclass(frozen=True)
class Reader:
    """Who the text goes to; thread and standing are locked. since: of the standing, if any."""

    talk: Conversation
    standing: Standing
    since: datetime | None
    point: ContactPoint


def _another_is_leaving() -> ColumnElement[bool]:
    other = aliased(OutboundMessage)
    return exists().where(
        other.contact_point_id == OutboundMessage.contact_point_id,
        other.state == OutState.SENDING,
        other.claimed_until > func.clock_timestamp(),
    )


# One message at a time to one person, so that answers arrive in the order they were given; 911 and
# the end of texts wait for nothing. The second column: it tries a stopped number. Two rows, the
# second only to know of. Built once, for each pump asks it at every ring.
SENDER, NOW = bindparam("sender", type_=Uuid()), bindparam("now", type_=DateTime(timezone=True))
OWN_RULES = (
    select(Clinic.own_rules)
    .join(Sender, Sender.clinic_id == Clinic.id)
    .where(Sender.id == SENDER)
    .scalar_subquery()
)
NEXT_DUE = (
    select(OutboundMessage, being_tried(SENDER), OWN_RULES)
    .where(
        OutboundMessage.sender_id == SENDER,
        OutboundMessage.state == OutState.QUEUED,
        OutboundMessage.send_after <= NOW,
        or_(OutboundMessage.purpose.in_(AT_ONCE), ~_another_is_leaving()),
        or_(OutboundMessage.purpose == Purpose.SAFETY, ~stopped(SENDER, now=NOW)),
    )
    .order_by(OutboundMessage.priority, OutboundMessage.send_after, OutboundMessage.id)
    .limit(2)
    .with_for_update(skip_locked=True, of=OutboundMessage)
)


async def next_due(session: AsyncSession, sender: Sender, now: datetime) -> Due | None:
    found = await session.execute(NEXT_DUE, {"sender": sender.id, "now": now})
    rows = found.all()
    if not rows:
        return None
    message, tries_sender, own_rules = rows[0]
    return Due(message, tries_sender, own_rules, more=len(rows) > 1)


READER = (
    select(Conversation, ConsentStanding.standing, ConsentStanding.since, ContactPoint)
    .select_from(Conversation)
    .join(ConsentStanding, ConsentStanding.contact_point_id == bindparam("point"))
    .join(ContactPoint, ContactPoint.id == bindparam("point"))
    .where(Conversation.id == bindparam("talk"))
    # in this order, as everywhere
    .with_for_update(of=(Conversation, ConsentStanding))
)


async def reader_of(session: AsyncSession, message: OutboundMessage, sender: Sender) -> Reader:
    """The thread of a message is locked before the standing, and both before the visit."""
    point_id = message.contact_point_id
    if message.conversation_id is not None:
        places = {"talk": message.conversation_id, "point": point_id}
        row = (await session.execute(READER, places)).one_or_none()
        if row is not None:
            return Reader(*row)
    talk = await _thread(session, message, sender)
    standing = await standing_of(session, point_id, lock=True)
    since = await session.scalar(
        select(ConsentStanding.since).where(ConsentStanding.contact_point_id == point_id)
    )
    return Reader(talk, standing, since, await session.get_one(ContactPoint, point_id))


async def _thread(session: AsyncSession, message: OutboundMessage, sender: Sender) -> Conversation:
    if message.conversation_id is not None:
        return await locked(session, message.conversation_id)
    clinic = await session.get_one(Clinic, sender.clinic_id)
    return await conversation_for(
        session, Line(sender, clinic), message.contact_point_id, language=message.language
    )
