"""One talk on two channels: begun in the web chat and gone on by text, or the other way.

What is taken along is what was spoken of and who waits for people. Who somebody has shown to be
never is: that belongs to one thread (rule H18).
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ForeignKey, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.language.context import Awaiting
from hearback.conversations.model import Channel, Conversation, Holder
from hearback.conversations.service import hand_over, open_case
from hearback.core.db import Base, Json
from hearback.patients.model import ContactLink

COMES_WITHIN = timedelta(hours=24)  # who was told of the chat opens it soon or not at all
# Questions about a visit, which either channel may ask; the rest is asked anew.
TAKEN_ALONG = frozenset({Awaiting.REMINDER_REPLY, Awaiting.CANCEL_OR_MOVE, Awaiting.ANOTHER_TIME})
# What the law asks about, which is of one number and is answered there.
STAYS = frozenset({Awaiting.CANCEL_MEANING, Awaiting.TEXTS_STAY, Awaiting.TEXTS_OR_NOT})


class ThreadCrossing(Base):
    """A wish to go on elsewhere. to_id: where; None until somebody has come there.

    patient_id: who, where the channel says it; None by text, where a number may be several's.
    message_id: what it was asked in: once.
    """

    __tablename__ = "thread_crossing"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    patient_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.id"))
    from_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    to_id: Mapped[UUID | None] = mapped_column(ForeignKey("conversation.id"), index=True)
    message_id: Mapped[UUID] = mapped_column(ForeignKey("inbound_message.id"), unique=True)
    good_until: Mapped[datetime]


async def wish_to_cross(
    session: AsyncSession,
    talk: Conversation,
    message_id: UUID,
    *,
    now: datetime,
    patient_id: UUID | None = None,
) -> ThreadCrossing:
    wished = ThreadCrossing(
        at=now,
        patient_id=patient_id,
        from_id=talk.id,
        message_id=message_id,
        good_until=now + COMES_WITHIN,
    )
    session.add(wished)
    await session.flush()
    return wished


async def expected_on_web(
    session: AsyncSession, clinic_id: UUID, patient_id: UUID, *, now: datetime
) -> ThreadCrossing | None:
    """The latest wish of this patient's numbers to go on in the chat, still open."""
    return await session.scalar(
        select(ThreadCrossing)
        .join(Conversation, Conversation.id == ThreadCrossing.from_id)
        .join(ContactLink, ContactLink.contact_point_id == Conversation.contact_point_id)
        .where(
            ThreadCrossing.to_id.is_(None),
            ThreadCrossing.good_until > now,
            Conversation.channel == Channel.SMS,
            Conversation.clinic_id == clinic_id,
            ContactLink.patient_id == patient_id,
            ContactLink.may_schedule,
        )
        .order_by(ThreadCrossing.at.desc())
        .limit(1)
    )


async def cross(
    session: AsyncSession,
    wished: ThreadCrossing,
    left: Conversation,
    reached: Conversation,
    patient_id: UUID,
    about: Sequence[Json],
    *,
    now: datetime,
) -> None:
    """They are on the other side: what was spoken of is spoken of there. Both are locked.

    about: of it, what is this patient's: a number may be several people's. What was asked last
    is what a bare answer is to, on whichever side that was.
    """
    wished.to_id = reached.id
    reached.language = left.language
    if about and reached.awaiting not in STAYS and _asked_later(left, reached):
        reached.about, reached.asked_at = list(about), left.asked_at
        reached.awaiting = left.awaiting if left.awaiting in TAKEN_ALONG else None
    await _case_goes_along(session, left, reached, patient_id, now)


def _asked_later(left: Conversation, reached: Conversation) -> bool:
    if left.asked_at is None or reached.asked_at is None:
        return reached.awaiting is None
    return left.asked_at >= reached.asked_at


async def _case_goes_along(
    session: AsyncSession,
    left: Conversation,
    reached: Conversation,
    patient_id: UUID,
    now: datetime,
) -> None:
    """Whoever waits for a person waits where they are. A case that an agent has stays, and so
    does another's, where a number is several people's."""
    case = await open_case(session, left.id)
    if (
        case is None
        or case.patient_id != patient_id
        or left.holder is not Holder.QUEUE
        or reached.holder is not Holder.BOT
    ):
        return
    if await open_case(session, reached.id) is not None:
        return
    case.conversation_id = reached.id
    for talk, to in ((left, Holder.BOT), (reached, Holder.QUEUE)):
        hand_over(session, talk, to, now=now, actor="patient", reason="went_on_elsewhere")


async def other_sides(session: AsyncSession, talk_id: UUID) -> Sequence[Conversation]:
    """The threads that this one came from or went on in, latest first."""
    ways = await session.scalars(
        select(ThreadCrossing)
        .where(
            ThreadCrossing.to_id.is_not(None),
            or_(ThreadCrossing.from_id == talk_id, ThreadCrossing.to_id == talk_id),
        )
        .order_by(ThreadCrossing.at.desc())
        .limit(20)
    )
    ids = dict.fromkeys(
        way.to_id if way.from_id == talk_id else way.from_id for way in ways if way.to_id
    )
    found = await session.scalars(select(Conversation).where(Conversation.id.in_(ids)))
    by_id = {talk.id: talk for talk in found}
    return [by_id[each] for each in ids if each in by_id]
