"""What is answered about screenings and vaccines: what is due from the record, the rest from what
the clinic approved, and what is for a nurse from nobody here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.language.context import Awaiting
from bot.language.health.screening_asides import had_it_removed, takes_and_asks, wants_it_later
from bot.language.questions import asks_something
from bot.language.short_answers import bare_number
from bot.language.when import read_when
from hearback.appointments import answers as visits
from hearback.appointments import times
from hearback.appointments.model import STANDING, Appointment
from hearback.appointments.offers import ToBook
from hearback.appointments.queries import standing_visits
from hearback.appointments.turns import Answering, asks, to_people
from hearback.appointments.wishes import Wish
from hearback.clinics.model import Clinic
from hearback.conversations.model import Reason
from hearback.conversations.people import people_of, whose
from hearback.identity.service import person, required
from hearback.knowledge.answers import Approved, approved_answer
from hearback.knowledge.retrieval import subjects_named
from hearback.referrals.answers import clinical, no_approved_answer
from hearback.referrals.urgency import is_for_nurse
from hearback.screening.model import Screening, ScreeningState
from hearback.screening.queries import due_for, screenings_of, service_for
from hearback.screening.service import change
from hearback.screening.telling import NAMES
from hearback.screening.wishes import (
    asks_for_time,
    asks_to_know,
    done_on,
    had_elsewhere,
    is_about_me,
    is_scared,
    is_unsure,
    tells_of_findings,
)
from hearback.texts.says import Say

DONE_DIGIT = 2  # in an invitation: it is done already


@dataclass(frozen=True)
class Meant:
    """Which screenings of the writer's people a message may be about. named: whether it says."""

    named: frozenset[str]
    found: Sequence[Screening]

    @property
    def only(self) -> Screening | None:
        return self.found[0] if len(self.found) == 1 else None


async def info(turn: Answering) -> Say:
    """What is due for the writer, or a question that anybody may ask."""
    text = turn.message.text
    if is_for_nurse(text):
        return await clinical(turn)
    if asks_for_time(text, names_time=await _names_time(turn)):
        return await book(turn)
    if is_about_me(text):
        return await _what_is_due(turn)
    return await _in_general(turn)


async def _in_general(turn: Answering) -> Say:
    found = await approved_answer(turn, about=await spoken_of(turn))
    if isinstance(found, Approved):
        return found.say()
    return await no_approved_answer(turn)


async def _names_time(turn: Answering) -> bool:
    clinic = await turn.session.get_one(Clinic, turn.conversation.clinic_id)
    zone, lang = ZoneInfo(clinic.zone), turn.conversation.language
    now = turn.now.astimezone(zone)
    return read_when(turn.message.text, lang=lang, now=now, zone=zone) is not None


async def _what_is_due(turn: Answering) -> Say:
    known = await required(turn)
    if isinstance(known, Say):
        return known
    due = await due_for(turn.session, known.patient_id)
    key = "screening_due" if due else "screening_nothing_due"
    return Say(key, refs=(("screenings", str(known.patient_id)),))


async def spoken_of(turn: Answering) -> frozenset[str]:
    """What "it" may be where nothing is named: all that the record has for the writer."""
    return frozenset(each.kind for each in (await _meant(turn)).found)


async def book(turn: Answering) -> Say:
    """Times in the visits in which the clinic does it, for whom the record says it is due."""
    if is_for_nurse(turn.message.text):
        return await clinical(turn)
    if asks_to_know(turn.message.text):
        return await _in_general(turn)
    if _is_unknown(turn) and await person(turn) is None:
        known = await required(turn)
        if isinstance(known, Say):
            return known
    meant = await _meant(turn, ScreeningState.DUE, ScreeningState.NOT_INTERESTED)
    if meant.only is None:
        return await _which(turn, meant)
    booked = await book_one(turn, meant.only)
    return await _with_the_rest(turn, booked) if takes_and_asks(turn.message.text) else booked


async def book_and_confirm(turn: Answering) -> Say:
    """ "Yes and confirm my appt": the visit that stands, then times for what is due."""
    people = whose(turn.conversation, now=turn.now)
    if not await standing_visits(turn.session, people, now=turn.now):
        return await book(turn)
    kept = await visits.confirm(turn)
    return kept if kept.open_question else kept.followed_by(await book(turn))


async def _with_the_rest(turn: Answering, booked: Say) -> Say:
    """ "1 but is it free w medicare": people see to what is asked behind the digit."""
    _, _, behind = turn.message.text.partition("1")
    if not (asks_something(behind) or asks_something(behind.strip(" ,.-").partition(" ")[2])):
        return booked
    rest = await to_people(turn, "rest_handed_over", Reason.INSURANCE)
    return rest.followed_by(booked)


async def book_one(turn: Answering, screening: Screening) -> Say:
    service = await service_for(turn.session, screening.clinic_id, screening.kind)
    if service is None:
        return await to_people(turn, "new_time_handed_over", Reason.RESCHEDULE)
    within = Wish(only=frozenset({service.provider_id}) if service.provider_id else None)
    return await times.offer(turn, ToBook(screening.patient_id, service.visit_type_id), within)


async def _which(turn: Answering, meant: Meant) -> Say:
    """Nothing or several fit. What is on record is not listed to somebody who did not name it."""
    if meant.found and not meant.named:
        return Say("screening_which")
    booked = await _meant(turn, ScreeningState.BOOKED)
    visit = await _visit_of(turn, booked.only) if booked.only else None
    if visit is not None:
        return asks("visit_told", visit, Awaiting.REMINDER_REPLY)
    people = whose(turn.conversation, now=turn.now)
    if not meant.named and await standing_visits(turn.session, people, now=turn.now):
        return await visits.reschedule(turn)  # "I want another time for it": for the visit
    return await to_people(turn, "new_time_handed_over", Reason.RESCHEDULE)


async def decline(turn: Answering) -> Say:
    """It was done elsewhere, or is not wanted: written down, and nobody writes about it again."""
    if _is_unknown(turn) and await person(turn) is None:
        known = await required(turn)
        if isinstance(known, Say):
            return known
    text = turn.message.text
    if had_it_removed(text):
        return await to_people(turn, "screening_not_needed", Reason.HUMAN_REQUEST)
    elsewhere = had_elsewhere(text) or bare_number(text) == DONE_DIGIT
    if is_for_nurse(text) and not elsewhere:
        return await clinical(turn)
    if bare_number(text) is None and (wavering := await _wavering(turn)) is not None:
        return wavering
    meant = await _meant(turn)
    screening = meant.only or _one_due(meant) or await _not_on_record(turn, meant)
    if screening is None:
        return await to_people(turn, "screening_heard", Reason.HUMAN_REQUEST)
    declined = await _declined(turn, screening, elsewhere=elsewhere)
    if elsewhere and tells_of_findings(text):  # written down, and a nurse hears what was found
        return declined.followed_by(await clinical(turn))
    return declined


async def _wavering(turn: Answering) -> Say | None:
    """Neither refused nor surely had: nothing is written down for good."""
    text = turn.message.text
    if is_scared(text):
        return await to_people(turn, "screening_scared", Reason.CLINICAL)
    if had_elsewhere(text):
        return Say("screening_maybe_done") if is_unsure(text) else None
    return await _put_off(turn) if wants_it_later(text) else None


async def _put_off(turn: Answering) -> Say | None:
    """Where it is booked already, the visit is told, which can be moved; it is not refused."""
    booked = await _meant(turn, ScreeningState.BOOKED)
    if not booked.found:
        return Say("screening_later")
    visit = await _visit_of(turn, booked.only) if booked.only else None
    return asks("visit_told", visit, Awaiting.REMINDER_REPLY) if visit else None


async def _declined(turn: Answering, screening: Screening, *, elsewhere: bool) -> Say:
    to = ScreeningState.REPORTED_DONE_ELSEWHERE if elsewhere else ScreeningState.NOT_INTERESTED
    visit = await _visit_of(turn, screening)
    if screening.state is ScreeningState.DONE:
        return Say("screening_noted_done")
    if screening.state is ScreeningState.REPORTED_DONE_ELSEWHERE and not elsewhere:
        return Say("screening_noted_declined")  # they had it, so nobody asks again as it is
    day = done_on(turn.message.text, await _today(turn)) if elsewhere else None
    change(
        turn.session,
        screening,
        to,
        now=turn.now,
        actor="patient",
        message_id=turn.message.id,
        done_on=day,
    )
    if visit is not None:  # booked with us: what becomes of the visit is asked
        return asks("cancel_or_move", visit, Awaiting.CANCEL_OR_MOVE)
    return Say("screening_noted_elsewhere" if elsewhere else "screening_noted_declined")


def _one_due(meant: Meant) -> Screening | None:
    due = [each for each in meant.found if each.state is ScreeningState.DUE]
    return due[0] if len(due) == 1 else None


async def _not_on_record(turn: Answering, meant: Meant) -> Screening | None:
    """What the one person of this conversation names, where the record has nothing of it: what
    they say is kept all the same."""
    kinds = meant.named & NAMES.keys()
    people = await people_of(turn.session, turn.conversation, now=turn.now)
    if len(kinds) != 1 or len(people) != 1 or meant.found:
        return None
    clinic, person_id = people[0].clinic_id, people[0].id
    kept = Screening(
        clinic_id=clinic, patient_id=person_id, kind=min(kinds), state=ScreeningState.DUE
    )
    turn.session.add(kept)
    await turn.session.flush()
    return kept


async def _meant(turn: Answering, *states: ScreeningState) -> Meant:
    named = subjects_named(turn.message.text, lang=turn.conversation.language)
    rows = await screenings_of(turn.session, whose(turn.conversation, now=turn.now))
    known = [
        each
        for each in rows
        if each.clinic_id == turn.conversation.clinic_id and (not states or each.state in states)
    ]
    if not named or (named == {"vaccine"} and len(known) == 1):
        return Meant(frozenset(), known)
    return Meant(named, [each for each in known if each.kind in named])


async def _visit_of(turn: Answering, screening: Screening) -> Appointment | None:
    if screening.appointment_id is None:
        return None
    return (
        await turn.session.scalars(
            select(Appointment)
            .where(Appointment.id == screening.appointment_id, Appointment.state.in_(STANDING))
            .with_for_update()
        )
    ).one_or_none()


def _is_unknown(turn: Answering) -> bool:
    """A visitor of the website is nobody until shown; a number answers for its patients."""
    return turn.conversation.channel == "web"


async def only_due(turn: Answering) -> Screening | None:
    """The one screening that a bare "yes" or a wish for a day can be about."""
    return (await _meant(turn, ScreeningState.DUE)).only


async def only_declined(turn: Answering) -> Screening | None:
    """The one that somebody said no to, when they think better of it."""
    return (await _meant(turn, ScreeningState.NOT_INTERESTED)).only


async def _today(turn: Answering) -> date:
    clinic = await turn.session.get_one(Clinic, turn.conversation.clinic_id)
    return turn.now.astimezone(ZoneInfo(clinic.zone)).date()
