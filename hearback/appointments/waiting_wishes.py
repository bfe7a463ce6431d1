"""Onto the waiting list and off it again, and what is asked of the one time that it offered."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from bot.language.visits.waiting_list import leaves_the_list
from hearback.appointments.model import Appointment
from hearback.appointments.no_visit import staff_find
from hearback.appointments.offers import open_offer, options_of
from hearback.appointments.proxies import lacking
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.appointments.turns import Act, Answering, to_people, visits_of
from hearback.appointments.waiting import WaitingEntry, WaitState
from hearback.clinics.model import Location, Provider
from hearback.conversations.model import Conversation, Reason
from hearback.conversations.people import whose
from hearback.patients.rights import Right
from hearback.texts.catalogue import Catalogue
from hearback.texts.says import Say
from hearback.texts.telling import clock_time, day

JOIN, LEAVE, TELL, KEEP = "waiting_join", "waiting_leave", "waiting_tell", "waiting_keep"
INSTEAD = "waiting_instead"
STAY = "waiting_stay"
TIME = "waiting_time"  # what an answer refers to: the offer whose one time is told


async def join(turn: Answering) -> Say:
    """For the one visit that is spoken of or stands; people sort out the rest."""
    visits = await visits_of(turn)
    spoken_of = [visit for visit in visits.asked if visit in visits.standing] or visits.standing
    if not spoken_of:
        return await staff_find(turn)
    if len(spoken_of) > 1:
        return await to_people(turn, "waiting_asked", Reason.RESCHEDULE)
    visit = spoken_of[0]
    refused = await lacking(turn, visit.patient_id, Right.MOVE, visit)
    if refused is not None:
        return refused
    if await _place_of(turn.session, visit) is None:
        turn.session.add(_place(visit, turn.now))
        await turn.session.flush()
    return Say("waiting_joined", visit.id, aside=True)


async def leave(turn: Answering) -> Say:
    """Off the list, for all whom this thread speaks for; visits and texts stay as they are."""
    people = whose(turn.conversation, now=turn.now)
    await turn.session.execute(
        update(WaitingEntry)
        .where(WaitingEntry.patient_id.in_(people), WaitingEntry.state == WaitState.WAITING)
        .values(state=WaitState.LEFT)
        .execution_options(synchronize_session=False)
    )
    offer = await open_offer(turn.session, turn.conversation.id, now=turn.now)
    if offer is not None and offer.waiting_entry_id is not None:
        offer.state = OfferState.EXPIRED
        turn.conversation.awaiting = None
        await turn.session.flush()
    # Where no word says which list it is, the answer says how all texts end.
    unnamed = leaves_the_list(turn.message.text)
    return Say("waiting_left_not_texts" if unnamed else "waiting_left")


async def tell(turn: Answering) -> Say:
    """The time that is on offer, with whom, and how long it can be had."""
    return await _of_the_time(turn, "waiting_told")


async def keep(turn: Answering) -> Say:
    return await _of_the_time(turn, "waiting_kept")


async def instead(turn: Answering) -> Say:
    """Who speaks of the visit that stands hears that the time takes its place."""
    offer = await open_offer(turn.session, turn.conversation.id, now=turn.now)
    moves = offer is not None and offer.appointment_id is not None
    return await _of_the_time(turn, "waiting_moves" if moves else "waiting_told")


async def stay(turn: Answering) -> Say:
    return await _of_the_time(turn, "waiting_stays")


async def is_on_list(session: AsyncSession, talk: Conversation, *, now: datetime) -> bool:
    """Whether anybody whom this thread speaks for has a place on the waiting list."""
    place = select(WaitingEntry.id).where(
        WaitingEntry.patient_id.in_(whose(talk, now=now)),
        WaitingEntry.state == WaitState.WAITING,
    )
    return await session.scalar(place.limit(1)) is not None


async def time_values(
    session: AsyncSession, offer_id: str, language: str, texts: Catalogue
) -> Mapping[str, str]:
    offer = await session.get_one(SlotOffer, UUID(offer_id))
    time = options_of(offer)[0]
    place = await session.get_one(Location, time.location_id)
    provider = await session.get_one(Provider, time.provider_id)
    return {
        "day": day(time.starts_at, place.zone, language),
        "time": clock_time(time.starts_at, place.zone),
        "provider": provider.name,
    }


async def _of_the_time(turn: Answering, key: str) -> Say:
    offer = await open_offer(turn.session, turn.conversation.id, now=turn.now)
    if offer is None:
        return Say("waiting_gone")
    return Say(key, asks=Awaiting.SLOT_CHOICE, refs=((TIME, str(offer.id)),))


async def _place_of(session: AsyncSession, visit: Appointment) -> WaitingEntry | None:
    """Their place on the list with this visit, or without any for the same kind."""
    found: Sequence[WaitingEntry] = (
        await session.scalars(
            select(WaitingEntry).where(
                WaitingEntry.patient_id == visit.patient_id,
                WaitingEntry.visit_type_id == visit.visit_type_id,
                WaitingEntry.state == WaitState.WAITING,
            )
        )
    ).all()
    return next(iter(found), None)


def _place(visit: Appointment, now: datetime) -> WaitingEntry:
    """A sooner time of the same kind, with anybody."""
    return WaitingEntry(
        clinic_id=visit.clinic_id,
        patient_id=visit.patient_id,
        visit_type_id=visit.visit_type_id,
        appointment_id=visit.id,
        until=visit.starts_at,
        joined_at=now,
    )


WAITING: Mapping[str, Act] = {
    JOIN: join,
    LEAVE: leave,
    TELL: tell,
    KEEP: keep,
    INSTEAD: instead,
    STAY: stay,
}
