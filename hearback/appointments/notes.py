"""Notes for staff on a visit, such as that a patient comes late; sealed, for they quote."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, Sealed


class StaffNote(Base):
    """One for each message that gives rise to one, however often it is looked at."""

    __tablename__ = "staff_note"
    __table_args__ = (
        UniqueConstraint("appointment_id", "message_id"),
        # notes_on(): what staff see of a visit
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointment.id"))
    message_id: Mapped[UUID] = mapped_column(ForeignKey("inbound_message.id"))
    at: Mapped[datetime]
    text_sealed: Mapped[bytes] = mapped_column(LargeBinary)

    text = Sealed()


async def note(
    session: AsyncSession, appointment_id: UUID, message_id: UUID, text: str, *, now: datetime
) -> None:
    session.add(StaffNote(appointment_id=appointment_id, message_id=message_id, at=now, text=text))
    await session.flush()


async def notes_on(session: AsyncSession, appointment_id: UUID) -> list[str]:
    """Oldest first."""
    found = await session.scalars(
        select(StaffNote)
        .where(StaffNote.appointment_id == appointment_id)
        .order_by(StaffNote.at, StaffNote.id)
    )
    return [each.text for each in found]
