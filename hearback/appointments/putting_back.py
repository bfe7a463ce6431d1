"""After a patient's own move: the time before, asked about while it is free, or another day."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting, Reading
from bot.language.visits.put_back import puts_back
from hearback.appointments import times
from hearback.appointments.booking import PATIENT
from hearback.appointments.clocks import zone_beside
from hearback.appointments.model import Appointment, AppointmentMove
from hearback.appointments.offers import ToMove, narrow, open_offer, options_of
from hearback.appointments.proxies import lacking
from hearback.appointments.putting_right import ANOTHER_DAY, just_taken, without_head
from hearback.appointments.queries import standing_visits
from hearback.appointments.searching import wish_to_move
from hearback.appointments.turns import Act, Answering, to_people
from hearback.appointments.wishes import Times
from hearback.clinics.model import Clinic
from hearback.conversations.model import Conversation, Reason
from hearback.conversations.people import whose
from hearback.patients.rights import Right
from hearback.texts.says import Say

PUT_BACK = "put_back"
_LASTS = timedelta(days=7)  # after the move


@dataclass(frozen=True)
class _Before:
    """A visit that its patient moved, and when it was before."""

    visit: Appointment
    starts_at: datetime


async def read_plainly(
    session: AsyncSession, talk: Conversation, text: str, *, now: datetime
) -> Reading | None:
    if not puts_back(text) or await _moved_lately(session, talk, now) is None:
        return None
    return Reading(PUT_BACK, "a move: to be undone")


async def put_back(turn: Answering) -> Say:
    """A visit moves by a sure word only, so the time is told once more; if it is gone, others."""
    before = await _moved_lately(turn.session, turn.conversation, turn.now)
    if before is None:
        return await to_people(turn, "handed_over", Reason.RESCHEDULE)
    visit = before.visit
    refused = await lacking(turn, visit.patient_id, Right.MOVE, visit)
    if refused is not None:
        return refused
    clinic = await turn.session.get_one(Clinic, visit.clinic_id)
    zone = await zone_beside(turn.session, clinic, visit)
    wish = replace(wish_to_move(visit), wanted=(_moment(before.starts_at, zone),))
    told = await times.offer(replace(turn, words=()), ToMove(visit), wish)
    listed = await open_offer(turn.session, turn.conversation.id, now=turn.now)
    if listed is None or told.offer is None:
        return told
    at = [option.starts_at for option in options_of(listed)]
    if before.starts_at not in at:
        return told
    places = (at.index(before.starts_at) + 1,)
    left = await narrow(turn.session, listed, places, now=turn.now, rules=turn.rules)
    return Say("is_it_this", visit.id, visit.version, Awaiting.SLOT_CHOICE, offer=left.id)


async def _moved_lately(session: AsyncSession, talk: Conversation, now: datetime) -> _Before | None:
    """The visit that was moved last, if its patient moved it and the time before is to come."""
    standing = await standing_visits(session, whose(talk, now=now), now=now)
    by_id = {visit.id: visit for visit in standing}
    moves = await session.scalars(
        select(AppointmentMove)
        .where(
            AppointmentMove.appointment_id.in_(by_id),
            AppointmentMove.at >= now - _LASTS,
            AppointmentMove.from_starts_at != AppointmentMove.to_starts_at,
        )
        .order_by(AppointmentMove.at.desc(), AppointmentMove.id.desc())
        .limit(1)
    )
    last = moves.one_or_none()
    if last is None or last.actor != PATIENT or last.from_starts_at is None:
        return None
    visit = by_id[last.appointment_id]
    is_now = visit.starts_at == last.to_starts_at
    return _Before(visit, last.from_starts_at) if is_now and last.from_starts_at > now else None


def _moment(at: datetime, zone: ZoneInfo) -> Times:
    local = at.astimezone(zone)
    return Times(local, local + timedelta(minutes=1), opens=local.time(), exact=True)


async def another_day(turn: Answering) -> Say:
    """ "No, not this Friday, the next one", right after the move: that day is offered."""
    visit = await just_taken(turn.session, turn.conversation, turn.now)
    if visit is None:
        return await to_people(turn, "new_time_handed_over", Reason.RESCHEDULE)
    refused = await lacking(turn, visit.patient_id, Right.MOVE, visit)
    if refused is not None:
        return refused
    words = (without_head(turn.message.text),)
    return await times.offer(replace(turn, words=words), ToMove(visit))


OF_A_MOVE: Mapping[str, Act] = {PUT_BACK: put_back, ANOTHER_DAY: another_day}
