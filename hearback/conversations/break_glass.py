"""Breaking the glass: a thread opened in an emergency by somebody whose queue it is not (rule H2).

It takes a written reason, lasts a short while, lets read and nothing else, and is told to those who
supervise the queue.
"""

from collections.abc import Sequence, Set
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, ForeignKey, Index, LargeBinary, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.agents.rules import Access, Permission
from hearback.conversations.model import Conversation, Queue
from hearback.core import audit, work
from hearback.core.db import Base, Sealed
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id
from hearback.policy import Policy

GLASS_NOTICE = "glass_notice"
SHORTEST_REASON, LONGEST_REASON = 10, 1000
MOST_SHOWN = 100


class BrokenGlass(Base):
    """One opening. The reason is sealed, for it may tell of a patient."""

    __tablename__ = "broken_glass"
    __table_args__ = (
        Index("ix_broken_glass_whose", "staff_id", "conversation_id"),  # may this thread be read
        Index("ix_broken_glass_clinic_id", "clinic_id", "at"),  # the list of those who supervise
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    queue: Mapped[Queue]  # that of the thread when it was opened
    reason_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[datetime]
    ends_at: Mapped[datetime]
    seen_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))  # who looked into it
    seen_at: Mapped[datetime | None]

    reason = Sealed()


class GlassIsShut(HearbackError):
    """The clinic allows no such access."""

    status = 403

    def __init__(self) -> None:
        super().__init__("Emergency access is turned off here. Call who is on duty.")


class ReasonMissing(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__(f"Write why, in {SHORTEST_REASON} to {LONGEST_REASON} characters.")


def check(access: Access, reason: str, policy: Policy) -> None:
    """Raises GlassIsShut, ReasonMissing. Asked before anything is looked up: whoever gives no
    reason does not learn either whether there is such a conversation."""
    if not policy.emergency_access or not access.may_anywhere(Permission.BREAK_GLASS):
        raise GlassIsShut
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        raise ReasonMissing


async def break_glass(
    session: AsyncSession,
    access: Access,
    talk: Conversation,
    queue: Queue,
    reason: str,
    policy: Policy,
    *,
    now: datetime,
) -> BrokenGlass:
    """Open one thread for a while, and tell those who supervise. Raises GlassIsShut, ReasonMissing.

    The trail has that it was done; the reason is with the row.
    """
    check(access, reason, policy)
    opened = BrokenGlass(
        id=new_id(),
        staff_id=access.staff_id,
        conversation_id=talk.id,
        clinic_id=talk.clinic_id,
        queue=queue,
        reason=reason,
        at=now,
        ends_at=now + policy.emergency_access,
    )
    session.add(opened)
    told = {"opening": str(opened.id), "until": opened.ends_at.isoformat()}
    actor = str(access.staff_id)
    await audit.record(session, "glass_broken", at=now, actor=actor, subject=talk.id, **told)
    await session.flush()
    await work.enqueue(session, GLASS_NOTICE, opened.id, due_at=now)
    return opened


async def open_until(
    session: AsyncSession, access: Access, thread_id: UUID, *, now: datetime
) -> datetime | None:
    """Until when somebody may read a thread by having broken the glass; None: not at all.

    A role that was taken away since takes this away too.
    """
    if not access.may_anywhere(Permission.BREAK_GLASS):
        return None
    until: datetime | None = await session.scalar(
        select(func.max(BrokenGlass.ends_at)).where(
            BrokenGlass.staff_id == access.staff_id,
            BrokenGlass.conversation_id == thread_id,
            BrokenGlass.ends_at > now,
        )
    )
    return until


async def openings(session: AsyncSession, access: Access) -> Sequence[BrokenGlass]:
    """Those that this person looks after, the latest first."""
    rows = await session.scalars(
        select(BrokenGlass).where(_theirs(access)).order_by(BrokenGlass.at.desc()).limit(MOST_SHOWN)
    )
    return rows.all()


async def unseen(session: AsyncSession, access: Access) -> int:
    """How many of them nobody has looked into."""
    query = select(func.count(BrokenGlass.id)).where(_theirs(access), BrokenGlass.seen_at.is_(None))
    return await session.scalar(query) or 0


async def opening_of(session: AsyncSession, access: Access, opening: UUID) -> BrokenGlass | None:
    """One of them, locked to be changed. Nobody looks into what they opened themselves."""
    return (
        await session.scalars(
            select(BrokenGlass)
            .where(_theirs(access), BrokenGlass.id == opening)
            .where(BrokenGlass.staff_id != access.staff_id)
            .with_for_update()
        )
    ).one_or_none()


def _theirs(access: Access) -> ColumnElement[bool]:
    """Of the queues that they supervise, and of the clinics whose trail they read."""
    supervised = _sorted(access.places(Permission.SUPERVISE))
    audited = sorted(access.clinics(Permission.SEE_AUDIT))
    return or_(
        tuple_(BrokenGlass.clinic_id, BrokenGlass.queue).in_(supervised),
        BrokenGlass.clinic_id.in_(audited),
    )


def _sorted(places: Set[tuple[UUID, str]]) -> list[tuple[UUID, Queue]]:
    return sorted((clinic, Queue(queue)) for clinic, queue in places)
