"""The waiting list: who wants an earlier or any time, in which order, and what was offered them."""

from collections.abc import Iterable, Sequence, Set
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, ForeignKey, Index, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.appointments.availability import MINUTE, Need, room_for
from hearback.appointments.model import (
    STANDING,
    Appointment,
    AppointmentMove,
    AppointmentState,
)
from hearback.appointments.offers import Purpose, ToBook, ToMove
from hearback.appointments.options import Option
from hearback.appointments.seats import refreshed
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.clinics.model import Provider, VisitType
from hearback.consent.model import ConsentStanding, Standing
from hearback.core import work
from hearback.core.db import Base
from hearback.patients.model import ContactLink, ContactPoint, Reach

TIME_FREED = "time_freed"
MOST_AT_ONCE = 20  # times of one batch of an import


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


class WaitingPlace(Base):
    """What the practice's record calls a place on the list: taken in once, however often sent."""

    __tablename__ = "waiting_place"

    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"), primary_key=True)
    external_id: Mapped[str] = mapped_column(primary_key=True)
    entry_id: Mapped[UUID] = mapped_column(ForeignKey("waiting_entry.id"))


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


async def note_opened(session: AsyncSession, times: Iterable[Option], *, now: datetime) -> None:
    """The same for times that the practice's record gave up or opened: the soonest few of them,
    for a file may open a whole month, and nobody is offered more than a few a day."""
    coming = {time for time in times if time.starts_at > now}
    for time in sorted(coming, key=lambda each: (each.starts_at, each.provider_id))[:MOST_AT_ONCE]:
        await note_freed(session, time, now=now)


async def freed_now(session: AsyncSession, freed: UUID) -> tuple[Option, frozenset[UUID]]:
    """A time that was noted as freed, and the kinds of visits that it fits as of now."""
    time = (await session.get_one(FreedTime, freed)).option
    return time, await kinds_that_fit(session, time)


async def kinds_that_fit(session: AsyncSession, time: Option) -> frozenset[UUID]:
    """For which visits the time is free as of now; of none when it was taken or closed meanwhile.

    Locks the provider's day, which comes after any thread: in a transaction of its own.
    """
    day, free = await refreshed(session, [time])
    clinic = select(Provider.clinic_id).where(Provider.id == time.provider_id).scalar_subquery()
    kinds = await session.scalars(select(VisitType).where(VisitType.clinic_id == clinic))
    return frozenset(
        kind.id
        for kind in kinds
        if room_for(free[day], _bare(kind), time.location_id, time.starts_at)
    )


def _bare(kind: VisitType) -> Need:
    """The visit without the pause after it, which a time that was given up need not leave."""
    return Need(kind.id, kind.minutes * MINUTE, timedelta())


async def next_waiting(
    session: AsyncSession,
    clinic_id: UUID,
    time: Option,
    kinds: Set[UUID],
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
            WaitingEntry.visit_type_id.in_(kinds),
            or_(WaitingEntry.provider_id.is_(None), WaitingEntry.provider_id == time.provider_id),
            or_(WaitingEntry.since.is_(None), WaitingEntry.since <= time.starts_at),
            or_(WaitingEntry.until.is_(None), WaitingEntry.until > time.starts_at),
            today < a_day,
            open_now.scalar_subquery() == 0,
            ~_left_it(time),
            or_(WaitingEntry.appointment_id.is_(None), _is_sooner(time)),
            _may_be_told(),
        )
        .order_by(WaitingEntry.joined_at, WaitingEntry.id)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    return found.all()


def _left_it(time: Option) -> ColumnElement[bool]:
    """Whoever gave this very time up is not asked to come back to it."""
    gave_up = or_(
        AppointmentMove.to_starts_at != time.starts_at,
        AppointmentMove.to_state == AppointmentState.CANCELLED,
    )
    return exists().where(
        Appointment.id == AppointmentMove.appointment_id,
        Appointment.patient_id == WaitingEntry.patient_id,
        AppointmentMove.from_starts_at == time.starts_at,
        AppointmentMove.actor == "patient",
        gave_up,
    )


def _is_sooner(time: Option) -> ColumnElement[bool]:
    """Whether their visit still stands, and the time is before it."""
    return exists().where(
        Appointment.id == WaitingEntry.appointment_id,
        Appointment.state.in_(STANDING),
        Appointment.starts_at > time.starts_at,
    )


def _may_be_told() -> ColumnElement[bool]:
    """A time offered to who cannot hear of it would keep it from the next in line."""
    return exists().where(
        ContactLink.patient_id == WaitingEntry.patient_id,
        ContactLink.may_schedule,
        ContactPoint.id == ContactLink.contact_point_id,
        ContactPoint.reach.not_in((Reach.LANDLINE, Reach.UNREACHABLE)),
        ConsentStanding.contact_point_id == ContactPoint.id,
        ConsentStanding.standing == Standing.OPTED_IN,
    )


async def purpose_for(session: AsyncSession, entry: WaitingEntry) -> Purpose:
    if entry.appointment_id is None:
        return ToBook(entry.patient_id, entry.visit_type_id)
    return ToMove(await session.get_one(Appointment, entry.appointment_id))


async def served_by_move(
    session: AsyncSession, visit: Appointment, before: datetime | None
) -> None:
    """A sooner time was taken for this visit, however it was offered: they wait for none more.

    before: when it was; None: there was none, and any time is sooner.
    """
    if before is not None and visit.starts_at >= before:
        return
    await session.execute(
        update(WaitingEntry)
        .where(
            WaitingEntry.patient_id == visit.patient_id,
            WaitingEntry.visit_type_id == visit.visit_type_id,
            WaitingEntry.state == WaitState.WAITING,
            or_(
                WaitingEntry.appointment_id == visit.id,
                WaitingEntry.appointment_id.is_(None),
            ),
        )
        .values(state=WaitState.SERVED)
        .execution_options(synchronize_session="fetch")
    )


async def waits(session: AsyncSession, entry_id: UUID) -> bool:
    """Whether they still do: another thread or the practice's record may have served them."""
    state = select(WaitingEntry.state).where(WaitingEntry.id == entry_id)
    return await session.scalar(state) is WaitState.WAITING


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
