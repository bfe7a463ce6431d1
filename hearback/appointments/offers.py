"""Offers: which times were listed to a patient, in which order, and for how long they hold."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.when import When
from hearback.appointments.clocks import zone_beside
from hearback.appointments.model import Appointment, AppointmentState
from hearback.appointments.options import Option, Unmet
from hearback.appointments.searching import (
    Fitting,
    Seeking,
    find,
    need_of,
    with_who_does_it,
)
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.appointments.wishes import Wish
from hearback.clinics.model import Clinic, VisitType
from hearback.policy import DEFAULTS, Policy

NONE_THAT_DAY = frozenset({Unmet.FULL, Unmet.CLOSED})


@dataclass(frozen=True)
class ToMove:
    """A standing visit, as the patient was told it."""

    visit: Appointment

    @property
    def patient_id(self) -> UUID:
        return self.visit.patient_id

    @property
    def visit_type_id(self) -> UUID:
        return self.visit.visit_type_id


@dataclass(frozen=True)
class ToBook:
    """A visit that there is not yet."""

    patient_id: UUID
    visit_type_id: UUID


Purpose = ToMove | ToBook


@dataclass(frozen=True)
class Offered:
    """The open offer; unmet: why its times are not what was asked for."""

    offer: SlotOffer
    unmet: Unmet | None = None

    @property
    def options(self) -> Sequence[Option]:
        return options_of(self.offer)


@dataclass(frozen=True)
class NothingFree:
    """No time can be offered, and what was offered before holds no more."""

    reason: Unmet


async def offer_times(
    session: AsyncSession,
    conversation_id: UUID,
    purpose: Purpose,
    wish: Wish,
    *,
    now: datetime,
    rules: Policy = DEFAULTS,
) -> Offered | NothingFree:
    """List times for a first wish. The caller holds the thread's lock, here and below."""
    return await _offer(session, conversation_id, purpose, wish, [], now, rules)


async def offer_that_day(
    session: AsyncSession,
    conversation_id: UUID,
    purpose: Purpose,
    wish: Wish,
    later: When | None,
    *,
    now: datetime,
    rules: Policy = DEFAULTS,
) -> Offered | NothingFree:
    """Times for a wish; later: such a day of any week, for where the first is full or closed."""
    look = partial(offer_times, session, conversation_id, purpose, now=now, rules=rules)
    found = await look(wish)
    if later is None or not isinstance(found, Offered) or found.unmet not in NONE_THAT_DAY:
        return found
    next_one = await look(wish.narrowed(later))
    if isinstance(next_one, Offered) and next_one.unmet is None:
        return replace(next_one, unmet=found.unmet)
    return await look(wish)


async def offer_more(
    session: AsyncSession,
    offer: SlotOffer,
    wish: Wish,
    *,
    now: datetime,
    rules: Policy = DEFAULTS,
) -> Offered | NothingFree:
    """The next times, never one that was listed before; the wish may have been narrowed."""
    seen = [*offer.seen, *offer.options]
    listed = [Option.from_json(each) for each in seen]
    purpose = await purpose_of(session, offer)
    return await _offer(session, offer.conversation_id, purpose, wish, listed, now, rules)


async def offer_sooner(
    session: AsyncSession,
    offer: SlotOffer,
    wish: Wish,
    *,
    now: datetime,
    rules: Policy = DEFAULTS,
) -> Offered | None:
    """Times before the first of the list; None: there is none, and the list stands."""
    purpose = await purpose_of(session, offer)
    earlier = wish.sooner_than(min(each.starts_at for each in options_of(offer)))
    found = await _found(session, purpose, earlier, [], now)
    if found.unmet is not None:
        return None
    given = await _offer(session, offer.conversation_id, purpose, earlier, [], now, rules)
    return given if isinstance(given, Offered) else None


async def offer_again(
    session: AsyncSession,
    offer: SlotOffer,
    gone: Option,
    *,
    now: datetime,
    rules: Policy = DEFAULTS,
) -> Offered | NothingFree:
    """Fresh times in place of a list of which one is gone; the others may come again."""
    seen = [*(Option.from_json(each) for each in offer.seen), gone]
    purpose, wish = await purpose_of(session, offer), Wish.from_json(offer.wish)
    return await _offer(session, offer.conversation_id, purpose, wish, seen, now, rules)


async def narrow(
    session: AsyncSession,
    offer: SlotOffer,
    places: Sequence[int],
    *,
    now: datetime,
    rules: Policy = DEFAULTS,
) -> SlotOffer:
    """Of a list, these places alone, in their order; what was left out may be found again."""
    if len(places) in (0, len(offer.options)):
        return offer
    offer.state = OfferState.REPLACED
    await session.flush()  # before the new one: the index allows one open at a time
    return await _of_these(session, offer, places, offer.version, now, rules)


async def relist(
    session: AsyncSession,
    offer: SlotOffer,
    places: Sequence[int],
    visit: Appointment,
    *,
    now: datetime,
    rules: Policy = DEFAULTS,
) -> SlotOffer:
    """These places of a list that is no longer open, for the visit as it stands now."""
    return await _of_these(session, offer, places, visit.version, now, rules)


async def _of_these(
    session: AsyncSession,
    offer: SlotOffer,
    places: Sequence[int],
    version: int | None,
    now: datetime,
    rules: Policy,
) -> SlotOffer:
    left = SlotOffer(
        conversation_id=offer.conversation_id,
        patient_id=offer.patient_id,
        visit_type_id=offer.visit_type_id,
        appointment_id=offer.appointment_id,
        version=version,
        waiting_entry_id=offer.waiting_entry_id,
        options=[offer.options[place - 1] for place in places],
        seen=offer.seen,
        wish=offer.wish,
        offered_at=now,
        good_until=now + rules.context_lasts,
        state=OfferState.OPEN,
    )
    session.add(left)
    await session.flush()
    return left


async def open_offer(
    session: AsyncSession, conversation_id: UUID, *, now: datetime
) -> SlotOffer | None:
    """The list that a number means; one whose time is over is closed and means nothing."""
    offer = await session.scalar(
        select(SlotOffer)
        .where(SlotOffer.conversation_id == conversation_id, SlotOffer.state == OfferState.OPEN)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if offer is not None and offer.good_until <= now:
        offer.state = OfferState.EXPIRED
        await session.flush()
        return None
    return offer


def options_of(offer: SlotOffer) -> list[Option]:
    return [Option.from_json(each) for each in offer.options]


def wish_of(offer: SlotOffer) -> Wish:
    """What was asked for, to be narrowed by what is said next."""
    return Wish.from_json(offer.wish)


async def purpose_of(session: AsyncSession, offer: SlotOffer) -> Purpose:
    """A visit that was cancelled since the offer is not moved any more: a new one is booked."""
    if offer.appointment_id is not None:
        visit = await session.get_one(Appointment, offer.appointment_id)
        if visit.state is not AppointmentState.CANCELLED:
            return ToMove(visit)
    return ToBook(offer.patient_id, offer.visit_type_id)


async def _offer(
    session: AsyncSession,
    conversation_id: UUID,
    purpose: Purpose,
    wish: Wish,
    seen: Sequence[Option],
    now: datetime,
    rules: Policy,
) -> Offered | NothingFree:
    found = await _found(session, purpose, wish, seen, now)
    standing = await open_offer(session, conversation_id, now=now)
    if standing is not None:
        standing.state = OfferState.REPLACED
        await session.flush()  # before the new one: the index allows one open at a time
    if not found.options:
        assert found.unmet is not None, "a search that finds nothing says why"
        return NothingFree(found.unmet)
    visit = purpose.visit if isinstance(purpose, ToMove) else None
    offer = SlotOffer(
        conversation_id=conversation_id,
        patient_id=purpose.patient_id,
        visit_type_id=purpose.visit_type_id,
        appointment_id=visit.id if visit else None,
        version=visit.version if visit else None,
        options=[each.as_json() for each in found.options],
        seen=[each.as_json() for each in seen],
        wish=wish.as_json(),
        offered_at=now,
        good_until=now + rules.context_lasts,
        state=OfferState.OPEN,
    )
    session.add(offer)
    await session.flush()
    return Offered(offer, found.unmet)


async def _found(
    session: AsyncSession, purpose: Purpose, wish: Wish, seen: Sequence[Option], now: datetime
) -> Fitting:
    visit_type = await session.get_one(VisitType, purpose.visit_type_id)
    clinic = await session.get_one(Clinic, visit_type.clinic_id)
    listed = frozenset(each.starts_at for each in seen)
    wish = await with_who_does_it(session, wish, visit_type.id)
    zone = await zone_beside(
        session, clinic, purpose.visit if isinstance(purpose, ToMove) else None
    )
    seeking = Seeking(clinic, need_of(visit_type), listed, now=now, zone=zone)
    return await find(session, seeking, wish)
