"""Takes one time of an offer, or gives a visit's time back: each in one transaction, or not.

Locks are taken in the order of docs/architecture.md: the thread (by the caller), the offer, the
visit, the providers' days. A day's lock is what makes two who want one time wait for each other;
should anybody come past it, the database still refuses the second seat (ADR 0009).
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import (
    STANDING,
    Appointment,
    AppointmentMove,
    AppointmentState,
)
from hearback.appointments.offers import NothingFree, Offered, offer_again, options_of
from hearback.appointments.options import Unmet
from hearback.appointments.searching import need_of
from hearback.appointments.seats import Place, give_back, held, refreshed, seated, time_of
from hearback.appointments.service import Schedule, retime
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.appointments.waiting import note_freed, served, served_by_move, waits
from hearback.clinics.model import VisitType
from hearback.core.ids import new_id
from hearback.policy import DEFAULTS, Policy

PATIENT = "patient"


@dataclass(frozen=True)
class Moved:
    visit: Appointment
    from_starts_at: datetime


@dataclass(frozen=True)
class Booked:
    visit: Appointment


@dataclass(frozen=True)
class TakenMeanwhile:
    """Somebody was faster; the standing visit stays. fresh: what is offered instead."""

    fresh: Offered | NothingFree


@dataclass(frozen=True)
class VisitChanged:
    """The clinic moved or ended the visit after the offer: what holds is what it is now."""

    visit: Appointment


@dataclass(frozen=True)
class NoLongerWaiting:
    """Their place on the waiting list was served or given up after the offer: a yes books no
    second visit."""


@dataclass(frozen=True)
class OfferExpired:
    pass


@dataclass(frozen=True)
class NotInOffer:
    options: int


Taken = Moved | Booked | TakenMeanwhile | VisitChanged | NoLongerWaiting | OfferExpired | NotInOffer


@dataclass(frozen=True)
class Cancelled:
    visit: Appointment


@dataclass(frozen=True)
class LateCancel:
    """Too late to cancel by text, says the clinic: the visit stands, and a person answers."""

    visit: Appointment


@dataclass(frozen=True)
class NotStanding:
    visit: Appointment


Given = Cancelled | LateCancel | NotStanding


@dataclass(frozen=True)
class By:
    """Who changes the schedule, when, and with which message."""

    now: datetime
    actor: str
    message_id: UUID | None


class Booking:
    """The only way in which a patient's choice changes the schedule's times."""

    def __init__(self, schedule: Schedule, rules: Policy = DEFAULTS) -> None:
        self._schedule, self._rules = schedule, rules

    async def take(
        self,
        session: AsyncSession,
        offer: SlotOffer,
        choice: int,
        *,
        now: datetime,
        actor: str = PATIENT,
        message_id: UUID | None = None,
    ) -> Taken:
        """Book the time at this place of the list (from 1), or move the visit there.

        The caller holds the thread's lock.
        """
        await session.refresh(offer, with_for_update=True)
        if offer.state is not OfferState.OPEN or offer.good_until <= now:
            return await _closed(session, offer)
        options = options_of(offer)
        if not 1 <= choice <= len(options):
            return NotInOffer(len(options))
        if offer.waiting_entry_id is not None and not await waits(session, offer.waiting_entry_id):
            await _closed(session, offer)
            return NoLongerWaiting()
        visit = await _locked_visit(session, offer.appointment_id)
        if visit is not None and not _as_offered(visit, offer, now):
            offer.state = OfferState.EXPIRED
            await session.flush()
            return VisitChanged(visit)
        visit_type = await session.get_one(VisitType, offer.visit_type_id)
        option = options[choice - 1]
        place = await held(session, option, need_of(visit_type), visit, now)
        visit_id = visit.id if visit else new_id()
        if place is None or not await seated(session, visit_id, place):
            if offer.waiting_entry_id is not None:  # they wait on, and keep their place
                offer.state = OfferState.EXPIRED
                await session.flush()
                return TakenMeanwhile(NothingFree(Unmet.FULL))
            fresh = await offer_again(session, offer, option, now=now, rules=self._rules)
            return TakenMeanwhile(fresh)
        offer.state = OfferState.TAKEN
        if offer.waiting_entry_id is not None:
            await served(session, offer.waiting_entry_id)
        if visit is None:
            return await self._book(session, visit_id, offer, place, By(now, actor, message_id))
        return await self._move(session, visit, place, By(now, actor, message_id))

    async def cancel(
        self,
        session: AsyncSession,
        visit: Appointment,
        *,
        now: datetime,
        actor: str = PATIENT,
        message_id: UUID | None = None,
    ) -> Given:
        """Cancel and open the time to others. The caller holds the visit's lock."""
        if visit.state not in STANDING or visit.starts_at <= now:
            return NotStanding(visit)
        visit_type = await session.get_one(VisitType, visit.visit_type_id)
        if actor == PATIENT and _is_late(visit, visit_type, now):
            return LateCancel(visit)
        to = AppointmentState.CANCELLED
        await self._schedule.change_state(
            session, visit, to, now=now, actor=actor, message_id=message_id
        )
        await give_back(session, time_of(visit), need_of(visit_type), now)
        await note_freed(session, time_of(visit), now=now)
        return Cancelled(visit)

    async def _book(
        self,
        session: AsyncSession,
        visit_id: UUID,
        offer: SlotOffer,
        place: Place,
        by: By,
    ) -> Booked:
        visit = await _new_visit(session, visit_id, offer, place)
        await self._schedule.add(
            session, visit, now=by.now, actor=by.actor, message_id=by.message_id
        )
        await refreshed(session, [place.option])
        await served_by_move(session, visit, None)
        return Booked(visit)

    async def _move(
        self,
        session: AsyncSession,
        visit: Appointment,
        place: Place,
        by: By,
    ) -> Moved:
        before = time_of(visit)
        visit.provider_id, visit.location_id = place.option.provider_id, place.option.location_id
        session.add(_moved(visit, place, by))
        await session.flush()
        await self._schedule.replan(session, visit, now=by.now)
        await refreshed(session, [place.option, before])
        await give_back(session, before, place.need, by.now)
        await served_by_move(session, visit, before.starts_at)
        await note_freed(session, before, now=by.now)
        return Moved(visit, before.starts_at)


def _moved(visit: Appointment, place: Place, by: By) -> AppointmentMove:
    starts_at = place.option.starts_at
    move = retime(visit, starts_at, lasts=place.need.lasts, now=by.now, actor=by.actor)
    if move is None:  # the same hour with somebody else: told anew as well
        visit.version += 1
        move = AppointmentMove(
            appointment_id=visit.id,
            at=by.now,
            from_state=visit.state,
            to_state=visit.state,
            from_starts_at=starts_at,
            to_starts_at=starts_at,
            actor=by.actor,
        )
    move.message_id = by.message_id
    return move


async def _closed(session: AsyncSession, offer: SlotOffer) -> OfferExpired:
    if offer.state is OfferState.OPEN:
        offer.state = OfferState.EXPIRED
        await session.flush()
    return OfferExpired()


async def _locked_visit(session: AsyncSession, visit_id: UUID | None) -> Appointment | None:
    if visit_id is None:
        return None
    return await session.get_one(
        Appointment, visit_id, with_for_update=True, populate_existing=True
    )


def _as_offered(visit: Appointment, offer: SlotOffer, now: datetime) -> bool:
    standing = visit.state in STANDING and visit.starts_at > now
    return standing and visit.version == offer.version


def _is_late(visit: Appointment, visit_type: VisitType, now: datetime) -> bool:
    hours = visit_type.late_cancel_hours
    return hours is not None and (visit.starts_at - now).total_seconds() < hours * 3600


async def _new_visit(
    session: AsyncSession, visit_id: UUID, offer: SlotOffer, place: Place
) -> Appointment:
    visit_type = await session.get_one(VisitType, offer.visit_type_id)
    option = place.option
    return Appointment(
        id=visit_id,
        clinic_id=visit_type.clinic_id,
        external_id=f"hearback-{visit_id}",  # until the practice's system gives it one
        patient_id=offer.patient_id,
        provider_id=option.provider_id,
        location_id=option.location_id,
        visit_type_id=visit_type.id,
        starts_at=option.starts_at,
        ends_at=option.starts_at + place.need.lasts,
        state=AppointmentState.SCHEDULED,
        version=1,
    )
