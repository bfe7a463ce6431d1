"""Another time, by conversation: what is offered, taken, refused or asked back."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from bot.language.context import Awaiting
from bot.language.visits.keeping import keeps_visit
from bot.language.visits.other_doctor import asks_for_another_doctor
from bot.language.when import Choice, Chosen, When
from hearback.appointments import waiting_answers
from hearback.appointments.any_such_day import refused_each_week, such_day_after
from hearback.appointments.booking import (
    Booked,
    Booking,
    Moved,
    NoLongerWaiting,
    NotInOffer,
    OfferExpired,
    Taken,
    TakenMeanwhile,
    VisitChanged,
)
from hearback.appointments.heard import facts_beside, facts_of, no_such_date, takes_back
from hearback.appointments.model import STANDING, Appointment, AppointmentState
from hearback.appointments.offers import (
    NothingFree,
    Offered,
    Purpose,
    ToBook,
    ToMove,
    narrow,
    offer_more,
    offer_sooner,
    offer_that_day,
    open_offer,
    options_of,
    purpose_of,
    wish_of,
)
from hearback.appointments.options import WHY, Unmet
from hearback.appointments.proxies import lacking
from hearback.appointments.putting_right import put_right
from hearback.appointments.searching import has_schedule, wish_to_move
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.appointments.turns import Answering, to_people
from hearback.appointments.wanting import sooner_than_offered, wanted, wished_time
from hearback.appointments.wishes import Wish
from hearback.clinics.model import VisitType
from hearback.conversations.model import Reason
from hearback.patients.rights import Right
from hearback.texts.says import Say


async def offer(turn: Answering, purpose: Purpose, within: Wish | None = None) -> Say:
    """Times for whoever wants another one, in the words of this message; people find them where
    no schedule is known. within: what holds whatever the words say."""
    if not await has_schedule(turn.session, purpose.visit_type_id):
        return await _people_find(turn, purpose)
    wish, odd, passed, when = within or _usual(purpose), None, False, None
    for words in turn.said:
        heard = await facts_of(turn, words, purpose)
        odd, passed = odd or no_such_date(heard.facts.when, words), passed or heard.passed
        when = wished_time(heard.facts, purpose, words)
        wish = await _with_words(turn, wish, words, when, purpose)
    later = such_day_after(when, turn.said[-1] if turn.said else "")
    found = await offer_that_day(
        turn.session, turn.conversation.id, purpose, wish, later, now=turn.now, rules=turn.rules
    )
    return _named(await _told(turn, purpose, found), odd, passed=passed)


async def choose(turn: Answering) -> Say | None:
    """Take the listed time that the message picks; None when nothing is on offer."""
    standing = await open_offer(turn.session, turn.conversation.id, now=turn.now)
    if standing is None:
        return await put_right(turn)
    if waiting_answers.takes(turn, standing):
        return await waiting_answers.weighs(turn, standing) or await _take(turn, standing, 1)
    heard = await facts_beside(turn, standing)
    facts = heard.facts
    choice = facts.choice
    match choice.chosen if choice else Chosen.UNCLEAR:
        case _ if heard.passed:
            return await prefer(turn)  # "yesterday at 3" is none of them, also where one is at 3
        case Chosen.ANY if await _says_more(turn, standing):
            return await prefer(turn)  # "any chance it could be with Dr. Osei?"
        case Chosen.ONE if await takes_back(turn, standing, facts):
            return await prefer(turn)  # "Friday is good, just not on Friday"
        case Chosen.ONE | Chosen.ANY | Chosen.SEVERAL:
            assert choice is not None, "it was chosen"
            return await _picked(turn, standing, choice)
        case Chosen.NONE_OF_THESE:
            return await more(turn)
        case _ if facts.when is not None or await _says_more(turn, standing):
            return await prefer(turn)
        case _:
            return await _again(turn, standing, "not_in_list")


async def more(turn: Answering) -> Say | None:
    """The next times, within what was said before and is said now."""
    standing = await open_offer(turn.session, turn.conversation.id, now=turn.now)
    if standing is None:
        return None
    left = await waiting_answers.passed(turn, standing) or await _keeps(turn, standing)
    if (said := left or await _sooner(turn, standing)) is not None:
        return said
    purpose = await purpose_of(turn.session, standing)
    wish = await _narrowed(turn, standing, purpose)
    found = await offer_more(turn.session, standing, wish, now=turn.now, rules=turn.rules)
    return await _told(turn, purpose, found)


async def prefer(turn: Answering) -> Say | None:
    """Times that fit what the message says, instead of those on the list."""
    standing = await open_offer(turn.session, turn.conversation.id, now=turn.now)
    if standing is None:
        return None
    if (sooner := await _sooner(turn, standing)) is not None:
        return sooner
    purpose = await purpose_of(turn.session, standing)
    wish = await _narrowed(turn, standing, purpose)
    heard = await facts_beside(turn, standing)
    later = such_day_after(heard.facts.when, turn.message.text)
    found = await offer_that_day(
        turn.session, turn.conversation.id, purpose, wish, later, now=turn.now, rules=turn.rules
    )
    if isinstance(found, Offered) and found.unmet is Unmet.FULL and wish_of(found.offer) != wish:
        found = replace(found, unmet=None)  # beside a list any such day is meant
    odd = no_such_date(heard.facts.when, turn.message.text)
    return _named(await _told(turn, purpose, found), odd, passed=heard.passed)


async def _sooner(turn: Answering, standing: SlotOffer) -> Say | None:
    """Times before those on offer, where such are wished for; the list stands if there are none."""
    heard = await facts_beside(turn, standing)
    if not sooner_than_offered(turn.message.text, heard.facts.when):
        return None
    purpose = await purpose_of(turn.session, standing)
    wish = await _with_words(turn, wish_of(standing), turn.message.text, None, purpose)
    found = await offer_sooner(turn.session, standing, wish, now=turn.now, rules=turn.rules)
    if found is not None:
        return await _told(turn, purpose, found)
    key = "offer" if isinstance(purpose, ToMove) else "offer_new"
    return replace(await _again(turn, standing, key), why="why_no_sooner")


def _named(say: Say, odd: tuple[int, int | None] | None, *, passed: bool) -> Say:
    """With the date that does not exist or has been, where one was asked for."""
    if say.offer is None:
        return say
    if odd is None:
        return replace(say, why=WHY[Unmet.PAST]) if passed else say
    month, day = odd
    if day is None:
        return replace(say, why="why_no_date")
    return replace(say, why="why_no_such_date", refs=(*say.refs, ("no_date", f"{month}-{day}")))


async def _narrowed(turn: Answering, standing: SlotOffer, purpose: Purpose) -> Wish:
    """What was asked for before, with what is said now."""
    heard = await facts_beside(turn, standing)
    wish = wish_of(standing)
    if wish.usual_provider is None and asks_for_another_doctor(turn.message.text):
        listed = {each.provider_id for each in options_of(standing)}
        wish = replace(wish, not_providers=wish.not_providers | listed)
    when = refused_each_week(heard.facts.when, turn.message.text)
    return await _with_words(turn, wish, turn.message.text, when, purpose)


async def _says_more(turn: Answering, standing: SlotOffer) -> bool:
    """Whether words that pick none of the list say with whom, where, sooner or later."""
    purpose = await purpose_of(turn.session, standing)
    return await _narrowed(turn, standing, purpose) != wish_of(standing)


async def _with_words(
    turn: Answering, wish: Wish, words: str, when: When | None, purpose: Purpose
) -> Wish:
    kind = await turn.session.get_one(VisitType, purpose.visit_type_id)
    return await wanted(
        turn.session,
        wish,
        words,
        when,
        clinic_id=kind.clinic_id,
        language=turn.conversation.language,
        today=turn.now.date(),
    )


async def _picked(turn: Answering, standing: SlotOffer, choice: Choice) -> Say:
    """A visit moves by a sure word only. What is refused beside it stays refused."""
    if choice.chosen is not Chosen.SEVERAL and choice.sure:
        return await _take(turn, standing, choice.option or 1)
    when = (await facts_beside(turn, standing)).facts.when
    refusing = wish_of(standing).refusing(refused_each_week(when, turn.message.text))
    key = "which_time" if choice.chosen is Chosen.SEVERAL else "is_it_this"
    return await _ask(turn, standing, choice.options, key, refusing)


async def _ask(
    turn: Answering, standing: SlotOffer, options: Sequence[int], key: str, wish: Wish
) -> Say:
    """Which of these it shall be, or whether the only one: those alone are on offer then."""
    standing.wish = wish.as_json()
    left = await narrow(turn.session, standing, options, now=turn.now, rules=turn.rules)
    return await _again(turn, left, key)


async def _keeps(turn: Answering, standing: SlotOffer) -> Say | None:
    """The standing visit is kept: nothing else is on offer any more."""
    purpose = await purpose_of(turn.session, standing)
    if not isinstance(purpose, ToMove) or not keeps_visit(turn.message.text):
        return None
    standing.state = OfferState.EXPIRED
    await turn.session.flush()
    return Say("visit_kept", purpose.visit.id, purpose.visit.version)


async def _take(turn: Answering, standing: SlotOffer, option: int) -> Say:
    # A time of the waiting list is offered to whoever hears of the visits.
    refused = await lacking(turn, standing.patient_id, Right.MOVE)
    if refused is not None:
        return refused
    booking = Booking(turn.schedule, turn.rules)
    taken = await booking.take(
        turn.session, standing, option, now=turn.now, message_id=turn.message.id
    )
    return await _after(turn, standing, taken)


async def _after(turn: Answering, standing: SlotOffer, taken: Taken) -> Say:
    match taken:
        case Moved(visit):
            return Say("moved", visit.id, version=visit.version)
        case Booked(visit):
            return Say("booked", visit.id, version=visit.version)
        case TakenMeanwhile() if standing.waiting_entry_id is not None:
            return Say("waiting_gone")
        case TakenMeanwhile(fresh):
            told = await _told(turn, await purpose_of(turn.session, standing), fresh)
            return told.reworded("taken_meanwhile") if told.offer else told
        case VisitChanged(visit):
            return await _changed(turn, visit)
        case NoLongerWaiting():
            return await to_people(turn, "new_time_handed_over", Reason.RESCHEDULE)
        case OfferExpired():
            return await offer(turn, await purpose_of(turn.session, standing))
        case NotInOffer():
            return await _again(turn, standing, "not_in_list")
        case _:
            assert_never(taken)


async def _changed(turn: Answering, visit: Appointment) -> Say:
    """What stands is told and asked about; for a visit that is off, times for a new one."""
    if visit.state in STANDING and visit.starts_at > turn.now:
        return Say("confirmed_changed", visit.id, visit.version, Awaiting.REMINDER_REPLY)
    if visit.state is AppointmentState.CANCELLED:
        return await offer(turn, ToBook(visit.patient_id, visit.visit_type_id))
    return await to_people(turn, "new_time_handed_over", Reason.RESCHEDULE, visit)


async def _told(turn: Answering, purpose: Purpose, found: Offered | NothingFree) -> Say:
    visit = purpose.visit if isinstance(purpose, ToMove) else None
    if isinstance(found, NothingFree):
        key = "nothing_free" if visit else "nothing_free_yet"
        return await to_people(turn, key, Reason.RESCHEDULE, visit)
    key = "offer" if visit else "offer_new"
    say = _listing(key, found.offer, visit)
    return replace(say, why=WHY[found.unmet]) if found.unmet else say


async def _again(turn: Answering, standing: SlotOffer, key: str) -> Say:
    purpose = await purpose_of(turn.session, standing)
    return _listing(key, standing, purpose.visit if isinstance(purpose, ToMove) else None)


def _listing(key: str, standing: SlotOffer, visit: Appointment | None) -> Say:
    return Say(
        key,
        visit.id if visit else None,
        visit.version if visit else None,
        Awaiting.SLOT_CHOICE,
        offer=standing.id,
    )


async def _people_find(turn: Answering, purpose: Purpose) -> Say:
    if isinstance(purpose, ToMove):
        return await to_people(turn, "reschedule_handed_over", Reason.RESCHEDULE, purpose.visit)
    return await to_people(turn, "new_time_handed_over", Reason.RESCHEDULE)


def _usual(purpose: Purpose) -> Wish:
    return wish_to_move(purpose.visit) if isinstance(purpose, ToMove) else Wish()
