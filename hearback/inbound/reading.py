"""Where a message stands, and what rules make of it there before any model is asked."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.asides import signs_out
from bot.language.context import Awaiting, Reading, Situation, read_in_context
from bot.language.health.screening_asides import (
    asks_for_its_times,
    takes_and_asks,
    takes_and_confirms,
    wants_it_later,
    wants_record_put_right,
)
from bot.language.people.month_names import is_own_name
from bot.language.revocation.free_words import names_texts
from bot.language.short_answers import Answer, bare_number, number_after_yes, short_answer
from bot.language.understanding import Begun, Understanding, begin
from bot.language.visits.taking_back import takes_back_a_yes, thinks_better_of_it
from hearback.answers.asides import SIGNED_OUT
from hearback.answers.crossing import crossing_wished
from hearback.answers.visitors import VISITORS
from hearback.appointments import (
    changed_before,
    numbered_before,
    picking,
    putting_right,
    waiting_answers,
    which,
)
from hearback.appointments.clocks import hours_at, on_the_wall, zone_beside
from hearback.appointments.model import Appointment
from hearback.appointments.moved_by_clinic import MOVED_BY_CLINIC
from hearback.appointments.offers import ToMove, open_offer, options_of, purpose_of
from hearback.appointments.queries import standing_visits
from hearback.appointments.slots import SlotOffer
from hearback.appointments.waiting_wishes import WAITING
from hearback.appointments.whose import is_of_theirs
from hearback.billing import after_amount
from hearback.billing.cards import holds_card_number
from hearback.clinics.model import Clinic
from hearback.conversations.chat import is_web
from hearback.conversations.model import Conversation, InboundMessage
from hearback.conversations.people import people_of, whose
from hearback.conversations.said import earlier_keys
from hearback.core.phone import spoken
from hearback.dialogue.client import Question
from hearback.identity.asides import aside_in
from hearback.inbound.plain_wishes import VISIT_WANTED, read_wish
from hearback.inbound.queries import Place
from hearback.inbound.second_net import caught
from hearback.inbound.verdicts import Stops, TextsInDoubt, Verdict, WrongNumber
from hearback.inbound.visitor_reading import STATED, read_visitor
from hearback.policy import Policy
from hearback.programmes.model import Programme
from hearback.programmes.queries import latest_question
from hearback.screening import putting_right as screenings

# What the digits of an invitation do, as its text says: a time, had it already, no thanks.
INVITED: Mapping[int | Answer | None, str] = {
    1: "screening_book",
    2: "screening_decline",
    3: "screening_decline",
    Answer.YES: "screening_book",
    Answer.NO: "screening_decline",
}
# Settled by signs, which leave room for more than they read.
BY_SIGNS: Set[str] = frozenset({*VISITORS, *WAITING, MOVED_BY_CLINIC, VISIT_WANTED})
PUT_OFF = 6  # words
# What a yes, or a time that was taken, was answered with.
AGREED = frozenset({"confirmed", "moved", "booked"})
JUST_NOW = timedelta(hours=12)
INVITATION_LASTS = timedelta(days=14)


@dataclass(frozen=True)
class InPlace:
    """A message that its bare words do not settle, with all that is known of its place."""

    situation: Situation
    begun: Begun

    @property
    def settled(self) -> Understanding | None:
        """What rules alone understand it as; None while the model has to be asked as well."""
        if self.begun.settled is None or self.begun.asks_whole:
            return None
        return self.begun.understood(None)


def plain_reading(text: str, awaiting: Awaiting | None) -> Reading | None:
    """A bare answer to what we asked. The digits of a reminder hold on after it was answered:
    it is still there to be read, and says what they do."""
    if awaiting is Awaiting.SLOT_CHOICE:
        return None  # what a digit stands for, only the offer knows
    if awaiting is not None:
        return read_in_context(text, awaiting)
    reading = read_in_context(text, Awaiting.REMINDER_REPLY)
    return reading if reading and bare_number(text) is not None else None


def leaves_room(read: Reading) -> bool:
    """Whether the model is to read the words for danger all the same."""
    return read.act in BY_SIGNS or read.rule == STATED


async def in_place(
    session: AsyncSession, place: Place, awaiting: Awaiting | None, *, now: datetime
) -> InPlace:
    situation = await situation_of(session, place.talk, place.clinic, awaiting, now=now)
    return InPlace(situation, begin(place.message.text, situation))


async def situation_of(
    session: AsyncSession,
    talk: Conversation,
    clinic: Clinic,
    awaiting: Awaiting | None,
    *,
    now: datetime,
) -> Situation:
    """awaiting: what we asked, while it is open."""
    offer = (
        await open_offer(session, talk.id, now=now) if awaiting is Awaiting.SLOT_CHOICE else None
    )
    visit = await _spoken_of(session, talk, now)
    moves = visit if offer is None else await _moved_by(session, offer)
    zone = await zone_beside(session, clinic, moves)
    return Situation(
        lang=talk.language,
        awaiting=awaiting,
        now=now.astimezone(zone),
        zone=zone,
        hours=await hours_at(session, clinic.id),
        offered=await on_the_wall(session, options_of(offer), zone) if offer else [],
        visit=visit.starts_at.astimezone(zone) if visit else None,
    )


async def _spoken_of(
    session: AsyncSession, talk: Conversation, now: datetime
) -> Appointment | None:
    """The visit that we spoke of; else the only one that stands."""
    standing = await standing_visits(session, whose(talk, now=now), now=now)
    told = {entry["appointment"] for entry in talk.about}
    spoken_of = [visit for visit in standing if str(visit.id) in told] or standing
    return spoken_of[0] if len(spoken_of) == 1 else None


async def _moved_by(session: AsyncSession, offer: SlotOffer) -> Appointment | None:
    purpose = await purpose_of(session, offer)
    return purpose.visit if isinstance(purpose, ToMove) else None


def question(place: Place, situation: Situation) -> Question:
    message, talk, clinic = place.message, place.talk, place.clinic
    return Question(
        conversation_id=talk.id,
        message_id=message.id,
        received_at=message.received_at,
        text=message.text,
        language=talk.language,
        awaiting=situation.awaiting,
        facts={"clinic_name": clinic.public_name, "clinic_phone": spoken(clinic.phone)},
        situation=situation,
    )


async def caught_here(
    session: AsyncSession, place: Place, read: Understanding, rules: Policy, *, now: datetime
) -> Verdict | None:
    """The second net's verdict; "not Felix" on his twin's phone as well is no stranger's, and in a
    chat what the model takes for a stop is asked about unless it names texts: it may be the page
    that is left."""
    talk, text = place.talk, place.message.text
    verdict = caught(read, text, rules, talk.awaiting)
    if isinstance(verdict, Stops) and is_web(talk) and not names_texts(text):
        verdict = TextsInDoubt("stop", verdict.rule)
    wrong = isinstance(verdict, WrongNumber)
    return None if wrong and await is_of_theirs(session, talk, text, now=now) else verdict


async def plainly(
    session: AsyncSession, place: Place, awaiting: Awaiting | None, now: datetime
) -> Reading | None:
    """What a bare answer to our own question is, without any model."""
    talk, words = place.talk, place.message.text
    said = await _whatever_was_asked(session, place, awaiting, now)
    if said is not None:
        return said
    match awaiting:
        case Awaiting.WHICH_VISIT:
            return await which.read_plainly(session, talk, words, now=now)
        case Awaiting.SLOT_CHOICE:
            found = await waiting_answers.read_plainly(session, talk, words, now=now)
            found = found or await numbered_before.read_plainly(session, talk, words, now=now)
            return found or await _own_name(session, place, now)
        case Awaiting.IDENTITY:
            found = await picking.read_plainly(session, talk, words, now=now)
            if found is None and bare_number(words) in INVITED:
                found = await _to_invitation(session, place, now, asked_since=True)
        case Awaiting.REMINDER_REPLY | Awaiting.CANCEL_OR_MOVE:
            found = await which.read_each(session, talk, words, now=now)
        case Awaiting.YES_NO:
            found = await screenings.read_plainly(session, talk, place.message, now=now)
            found = found or await _to_invitation(session, place, now)
        case None:
            found = await _of_what_was_just_done(session, place, now)
            found = found or await _to_invitation(session, place, now)
        case _:
            found = None
    return found or plain_reading(words, awaiting)


async def _whatever_was_asked(
    session: AsyncSession, place: Place, awaiting: Awaiting | None, now: datetime
) -> Reading | None:
    """What its words alone settle, then who writes it on the web, then a plain wish."""
    said = _by_its_words(place.message.text, awaiting, on_web=is_web(place.talk))
    said = said or await read_visitor(session, place, awaiting, now=now)
    return said or await read_wish(session, place, awaiting, now=now)


def _by_its_words(words: str, awaiting: Awaiting | None, *, on_web: bool) -> Reading | None:
    wished = crossing_wished(words, on_web=on_web)
    if wished is not None:
        return Reading(wished, "wants to go on elsewhere")
    aside = aside_in(words) if awaiting is Awaiting.IDENTITY else None
    if aside is not None:
        return Reading(aside, "identity: an aside")
    if on_web and signs_out(words):
        return Reading(SIGNED_OUT, "signs out")
    if wants_record_put_right(words):
        return Reading("screening_decline", "screening: there is nothing to look at")
    return Reading("card_number", "a card number") if holds_card_number(words) else None


async def _of_what_was_just_done(
    session: AsyncSession, place: Place, now: datetime
) -> Reading | None:
    """The time taken or the day agreed on is put right, or the amount just told is denied."""
    talk, message = place.talk, place.message
    if takes_back_a_yes(message.text):
        return Reading("cancel", "a yes taken back")
    if thinks_better_of_it(message.text) and await _agreed_just_now(session, message, now):
        return Reading("cancel", "a yes thought better of")
    put_right = await putting_right.read_plainly(session, talk, message.text, now=now)
    put_right = put_right or await changed_before.read_plainly(session, talk, message, now=now)
    put_right = put_right or await screenings.read_plainly(session, talk, message, now=now)
    return put_right or await after_amount.read_plainly(session, talk, message)


async def _own_name(session: AsyncSession, place: Place, now: datetime) -> Reading | None:
    """ "June Harlow", signed beside times on offer, wishes for no time in June."""
    people = await people_of(session, place.talk, now=now)
    words = place.message.text
    if any(is_own_name(words, each.first_name, each.last_name) for each in people):
        return Reading("unclear", "offer: their own name")
    return None


async def _agreed_just_now(session: AsyncSession, message: InboundMessage, now: datetime) -> bool:
    said = await earlier_keys(session, message, now=now, lasts=JUST_NOW)
    return bool(said) and said[0] in AGREED


def _invited(words: str) -> str | None:
    if takes_and_confirms(words):
        return "screening_book_and_confirm"
    if len(words.split()) <= PUT_OFF and bare_number(words) is None and wants_it_later(words):
        return "screening_decline"  # there it is heard as put off, and nothing is refused
    one = 1 if takes_and_asks(words) or asks_for_its_times(words) else None
    number = bare_number(words) or number_after_yes(words)
    return INVITED.get(number or short_answer(words) or one)


async def _to_invitation(
    session: AsyncSession, place: Place, now: datetime, *, asked_since: bool = False
) -> Reading | None:
    """A digit that our invitation explains, or a bare yes or no to it, while nothing was asked
    since. asked_since: or only who they are, which no digit answers."""
    words, talk = place.message.text, place.talk
    act = _invited(words)
    if act is None:
        return None
    question = await latest_question(session, talk, now=now, lasts=INVITATION_LASTS)
    if question is None or question.programme is not Programme.CAMPAIGN:
        return None
    if not asked_since and talk.asked_at is not None and talk.asked_at > question.asked_at:
        return None
    return Reading(act, "answers an invitation")
