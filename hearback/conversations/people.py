"""Whose affairs a conversation may touch, and who its other side has shown to be.

A number answers for the patients it is linked to. A visitor of a website is nobody until they have
passed the check, and then one patient, in that one conversation, for a while (rules H16-H18). The
check itself is `hearback.identity`; it says so here.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Select, delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.conversations.chat import ChatSession
from hearback.conversations.model import Channel, Conversation
from hearback.core.db import Base
from hearback.patients.model import Patient, PatientState
from hearback.patients.queries import reached_at


class VerifiedPerson(Base):
    """Who has shown in a conversation to be a certain patient. Of one thread, and never carried to
    another (rule H18)."""

    __tablename__ = "verified_person"

    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    verified_at: Mapped[datetime]
    until: Mapped[datetime]


def whose(talk: Conversation, *, now: datetime) -> Select[UUID]:
    """The ids of the patients whom this conversation may speak for in scheduling."""
    if talk.channel == Channel.WEB:
        return _standing(talk, now)
    return reached_at(talk.contact_point_id)


async def people_of(
    session: AsyncSession, talk: Conversation, *, now: datetime
) -> Sequence[Patient]:
    """The active patients whom this conversation may speak for, oldest record first."""
    return (
        await session.scalars(
            select(Patient)
            .where(Patient.id.in_(whose(talk, now=now)), Patient.state == PatientState.ACTIVE)
            .order_by(Patient.id)
        )
    ).all()


async def verified_in(session: AsyncSession, talk: Conversation, *, now: datetime) -> UUID | None:
    """The patient that the other side has shown to be, while that holds; on any channel."""
    found: UUID | None = await session.scalar(_standing(talk, now))
    return found


async def verify(
    session: AsyncSession, talk: Conversation, patient_id: UUID, *, now: datetime, until: datetime
) -> None:
    """The check was passed: from now on, in this conversation, until then."""
    values = {"patient_id": patient_id, "verified_at": now, "until": until}
    made = insert(VerifiedPerson).values(conversation_id=talk.id, **values)
    await session.execute(
        made.on_conflict_do_update(index_elements=[VerifiedPerson.conversation_id], set_=values)
    )
    await session.execute(
        update(ChatSession)
        .where(ChatSession.conversation_id == talk.id)
        .values(was_verified=True)
        .execution_options(synchronize_session=False)
    )


async def stays_verified(
    session: AsyncSession, talk: Conversation, *, now: datetime, until: datetime
) -> None:
    """Somebody who goes on writing is still there: what has not ended yet lasts until then."""
    await session.execute(
        update(VerifiedPerson)
        .where(VerifiedPerson.conversation_id == talk.id, VerifiedPerson.until > now)
        .values(until=until)
        .execution_options(synchronize_session=False)
    )


async def forget(session: AsyncSession, talk: Conversation) -> None:
    """The other side is nobody again: the session was closed, or somebody else has the device."""
    await session.execute(delete(VerifiedPerson).where(VerifiedPerson.conversation_id == talk.id))


def _standing(talk: Conversation, now: datetime) -> Select[UUID]:
    return select(VerifiedPerson.patient_id).where(
        VerifiedPerson.conversation_id == talk.id, VerifiedPerson.until > now
    )
