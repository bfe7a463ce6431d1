"""The waiting list: who wants an earlier or any time, in which order, and what was offered them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.appointments.model import Appointment
from hearback.appointments.offers import Purpose, ToBook, ToMove
from hearback.appointments.options import Option
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.clinics.model import Provider
from hearback.core import work
from hearback.core.db import Base

TIME_FREED = "time_freed"


class WaitState(StrEnum):
    WAITING = "waiting"
    SERVED = "served"  # took a time that was offered
    LEFT = "left"


class WaitingEntry(Base):
    """One person's place on the list of a clinic. What is not said suits: any kind, any provider,
    any day."""

    __tablename__ = "waiting_entry"
    __table_args__ = (
        # next_waiting(): in the order of joining
        Index(
            "ix_waiting_entry_clinic",
            "clinic_id",
            "joined_at",
            postgresql_where="state = 'waiting'",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    visit_type_id: Mapped[UUID] = mapped_column(ForeignKey("visit_type.id"))
    provider_id: Mapped[UUID | None] = mapped_column(ForeignKey("provider.id"))
    # The standing visit that would be given up; None: they have none.
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointment.id"))
    since: Mapped[datetime | None]
    until: Mapped[datetime | None]
    joined_at: Mapped[datetime]
    state: Mapped[WaitState] = mapped_column(default=WaitState.WAITING)


class FreedTime(Base):
    """A time that was given up while people waited: the work of offering it names this row."""

    __tablename__ = "freed_time"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    provider_id: Mapped[UUID] = mapped_column(ForeignKey("provider.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("location.id"))
    starts_at: Mapped[datetime]
    freed_at: Mapped[datetime]

    @property
    def option(self) -> Option:
        return Option(self.provider_id, self.location_id, self.starts_at)


async def note_freed(session: AsyncSession, time: Option, *, now: datetime) -> None:
    """Have it offered to those who wait, after this transaction: an offer needs other threads,
    which nobody may lock who holds a visit."""
    clinic = select(Provider.clinic_id).where(Provider.id == time.provider_id).scalar_subquery()
    waits = select(WaitingEntry.id).where(
        WaitingEntry.clinic_id == clinic, WaitingEntry.state == WaitState.WAITING
    )
    if await session.scalar(waits.limit(1)) is None:
        return
    freed = FreedTime(
        provider_id=time.provider_id,
        location_id=time.location_id,
        starts_at=time.starts_at,
        freed_at=now,
    )
    session.add(freed)
    await session.flush()
    await work.enqueue(session, TIME_FREED, freed.id, due_at=now)


async def next_waiting(
    session: AsyncSession,
    clinic_id: UUID,
    time: Option,
    *,
    now: datetime,
    most: int,
    a_day: int,
) -> Sequence[WaitingEntry]:
    """Whom a freed time is offered to: those whom it suits, in the order of joining, but for who
    was offered enough today or this very time already. Held until the transaction ends."""
    offered = select(func.count()).where(SlotOffer.waiting_entry_id == WaitingEntry.id)
    today = offered.where(SlotOffer.offered_at > now - timedelta(days=1)).scalar_subquery()
    open_now = offered.where(SlotOffer.state == OfferState.OPEN, SlotOffer.good_until > now)
    found = await session.scalars(
        select(WaitingEntry)
        .where(
            WaitingEntry.clinic_id == clinic_id,
            WaitingEntry.state == WaitState.WAITING,
            or_(WaitingEntry.provider_id.is_(None), WaitingEntry.provider_id == time.provider_id),
            or_(WaitingEntry.since.is_(None), WaitingEntry.since <= time.starts_at),
            or_(WaitingEntry.until.is_(None), WaitingEntry.until > time.starts_at),
            today < a_day,
            open_now.scalar_subquery() == 0,
        )
        .order_by(WaitingEntry.joined_at, WaitingEntry.id)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    return found.all()


async def purpose_for(session: AsyncSession, entry: WaitingEntry) -> Purpose:
    if entry.appointment_id is None:
        return ToBook(entry.patient_id, entry.visit_type_id)
    return ToMove(await session.get_one(Appointment, entry.appointment_id))


async def served(session: AsyncSession, entry_id: UUID) -> None:
    entry = await session.get_one(WaitingEntry, entry_id)
    entry.state = WaitState.SERVED
    await session.flush()


async def waiting_at(session: AsyncSession, clinic_id: UUID) -> Sequence[WaitingEntry]:
    """Who still waits, in order."""
    found = await session.scalars(
        select(WaitingEntry)
        .where(WaitingEntry.clinic_id == clinic_id, WaitingEntry.state == WaitState.WAITING)
        .order_by(WaitingEntry.joined_at, WaitingEntry.id)
    )
    return found.all()
