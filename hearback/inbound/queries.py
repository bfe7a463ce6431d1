"""Reads of a received message with all that is decided on, in as few questions as may be.

What is locked here is locked in the order of everybody: thread, message, standing.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, case, exists, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from hearback.clinics.model import Clinic, Sender
from hearback.consent.model import ConsentStanding, Standing
from hearback.consent.service import standing_of
from hearback.conversations.model import Channel, Conversation, InboundMessage
from hearback.patients.model import ContactLink, ContactPoint
from hearback.patients.queries import number_index


@dataclass(frozen=True)
class Place:
    """A stored message in its thread; both are locked, and the standing is.

    patients: how many the number is known for; 0 in a web chat.
    """

    message: InboundMessage
    talk: Conversation
    clinic: Clinic
    patients: int
    standing: Standing

    @property
    def shared(self) -> bool | None:
        """None: several records, which may be one person's."""
        return None if self.patients > 1 else False


@dataclass(frozen=True)
class Who:
    """Whose text it is; thread and standing are locked."""

    point: ContactPoint
    talk: Conversation
    standing: Standing


@dataclass(frozen=True)
class Known:
    """A number with a thread. is_ours: it has become one of our own since."""

    who: Who
    is_ours: bool


LINKED = (
    select(func.count())
    .where(ContactLink.contact_point_id == Conversation.contact_point_id)
    .scalar_subquery()
)
# A visitor is one person at most, whoever it is.
PATIENTS = case((Conversation.channel == Channel.WEB, literal(0)), else_=LINKED)
IN_PLACE: Select[Any] = (
    select(InboundMessage, Conversation, Clinic, PATIENTS)
    .select_from(InboundMessage)
    .join(Conversation, Conversation.id == InboundMessage.conversation_id)
    .join(Clinic, Clinic.id == Conversation.clinic_id)
    .where(InboundMessage.id == bindparam("message"))
)
# The order of the names after OF is the order in which a row's locks are taken.
IN_PLACE_ALONE = IN_PLACE.with_for_update(of=(Conversation, InboundMessage))
IN_PLACE_WITH_STANDING = (
    IN_PLACE.add_columns(ConsentStanding.standing)
    .join(ConsentStanding, ConsentStanding.contact_point_id == Conversation.contact_point_id)
    .with_for_update(of=(Conversation, InboundMessage, ConsentStanding))
)


async def place_of(session: AsyncSession, message_id: UUID) -> Place:
    """For the length of the transaction nobody else changes what the place holds."""
    found = await session.execute(IN_PLACE_WITH_STANDING, {"message": message_id})
    row = found.one_or_none()
    if row is not None:
        return Place(*row)
    found = await session.execute(IN_PLACE_ALONE, {"message": message_id})
    message, talk, clinic, patients = found.one()
    standing = await standing_of(session, talk.contact_point_id, lock=True)
    return Place(message, talk, clinic, patients, standing)


Ours = aliased(Sender)
KNOWN = (
    select(
        ContactPoint,
        Conversation,
        ConsentStanding.standing,
        exists().where(Ours.number == bindparam("from_number")),
    )
    .select_from(ContactPoint)
    .join(Conversation, Conversation.contact_point_id == ContactPoint.id)
    .join(Sender, Sender.id == Conversation.sender_id)
    .join(ConsentStanding, ConsentStanding.contact_point_id == ContactPoint.id)
    .where(ContactPoint.number_index == bindparam("index"), Sender.number == bindparam("to_number"))
    .with_for_update(of=(Conversation, ConsentStanding))
)


async def known_sender(session: AsyncSession, from_number: str, to_number: str) -> Known | None:
    """A number that wrote to this line before, or was written to; else None."""
    numbers = {"from_number": from_number, "to_number": to_number}
    found = await session.execute(KNOWN, {**numbers, "index": number_index(from_number)})
    row = found.one_or_none()
    return None if row is None else Known(Who(row[0], row[1], row[2]), row[3])
