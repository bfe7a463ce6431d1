"""What a patient asked of several visits and is not done yet: which one, or which comes next."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.appointments.model import Appointment
from hearback.core.db import Base


class RequestState(StrEnum):
    ASKING = "asking"  # which of `visits` is meant
    WAITING = "waiting"  # `visits` come next, when the offer that is open is done
    DONE = "done"
    REPLACED = "replaced"  # by a later one


class VisitRequest(Base):
    """An act that was asked for, before it was clear of which visit or for all but the first.

    What was said stays in the message, sealed: only its id stands here.
    """

    __tablename__ = "visit_request"
    __table_args__ = (
        CheckConstraint("times_asked > 0", name="times_asked"),
        Index(
            "uq_visit_request_one_open",
            "conversation_id",
            unique=True,
            postgresql_where="state IN ('asking', 'waiting')",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    message_id: Mapped[UUID] = mapped_column(ForeignKey("inbound_message.id"))
    act: Mapped[str]
    at_once: Mapped[bool]  # a cancelling that was said plainly enough to be done
    visits: Mapped[list[str]] = mapped_column(JSONB)  # their ids, in the order listed
    times_asked: Mapped[int] = mapped_column(default=1)
    made_at: Mapped[datetime]
    good_until: Mapped[datetime]
    state: Mapped[RequestState]

    @property
    def visit_ids(self) -> list[UUID]:
        return [UUID(visit) for visit in self.visits]


async def open_request(
    session: AsyncSession, conversation_id: UUID, state: RequestState, *, now: datetime
) -> VisitRequest | None:
    """The one that is open, unless its time is over. The caller holds the thread's lock."""
    found = await _open(session, conversation_id)
    return found if found and found.state is state and found.good_until > now else None


async def keep(session: AsyncSession, request: VisitRequest) -> None:
    """From now on this is the open one of its thread."""
    before = await _open(session, request.conversation_id)
    if before is not None:
        before.state = RequestState.REPLACED
        await session.flush()  # before the new one: the index allows one open at a time
    session.add(request)
    await session.flush()


def ids_of(visits: Sequence[Appointment]) -> list[str]:
    return [str(visit.id) for visit in visits]


async def _open(session: AsyncSession, conversation_id: UUID) -> VisitRequest | None:
    return await session.scalar(
        select(VisitRequest).where(
            VisitRequest.conversation_id == conversation_id,
            VisitRequest.state.in_([RequestState.ASKING, RequestState.WAITING]),
        )
    )
