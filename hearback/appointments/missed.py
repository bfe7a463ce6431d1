"""A visit that somebody did not come to: a new one of its kind is offered in its place."""

from dataclasses import replace

from bot.language.visits.missed import says_missed
from hearback.appointments import times
from hearback.appointments.model import STANDING, Appointment, AppointmentState
from hearback.appointments.notes import note
from hearback.appointments.offers import ToBook
from hearback.appointments.proxies import lacking
from hearback.appointments.turns import Answering, Visits, visits_of
from hearback.patients.rights import Right
from hearback.texts.says import Say

_NOT_COME_TO = STANDING | {AppointmentState.NO_SHOW}


async def missed(turn: Answering) -> Say | None:
    """Times for another visit, and a note for staff; None: it is about no visit that was missed."""
    visits = await visits_of(turn)
    visit = _meant(turn, visits)
    if visit is None:
        return None
    refused = await lacking(turn, visit.patient_id, Right.MOVE, visit)
    if refused is not None:
        return refused
    words = f"Says they missed it. Patient wrote: {turn.message.text}"
    await note(turn.session, visit.id, turn.message.id, words, now=turn.now)
    say = await times.offer(turn, ToBook(visit.patient_id, visit.visit_type_id))
    return replace(say, why="why_missed") if say.offer and say.why is None else say


def _meant(turn: Answering, visits: Visits) -> Appointment | None:
    """The one that we spoke of and that has been; with no word of it only where staff say so."""
    past = [visit for visit in visits.asked if visit.starts_at <= turn.now]
    if turn.bare or len(past) != 1 or past[0].state not in _NOT_COME_TO:
        return None
    known = past[0].state is AppointmentState.NO_SHOW and not visits.standing
    return past[0] if known or any(says_missed(words) for words in turn.said) else None
