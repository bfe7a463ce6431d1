"""What a patient's answer does to a visit, and what is said back."""

from typing import assert_never

from bot.language.context import Awaiting
from bot.language.normalise import folded
from bot.language.short_answers import Answer, short_answer
from bot.language.visits.further import keeps_this_one, wants_further_visit
from bot.language.visits.of_others import cancelled_to_come, own_stays
from hearback.appointments import times, which
from hearback.appointments.booking import Booking, LateCancel
from hearback.appointments.cancelling import doubted, no_wish
from hearback.appointments.missed import missed
from hearback.appointments.model import Appointment, AppointmentState
from hearback.appointments.no_visit import is_asked, staff_find
from hearback.appointments.offers import ToBook, ToMove, open_offer
from hearback.appointments.proxies import named_without_right, speaks_for_both, without_right
from hearback.appointments.rules import Found, Gone, Missing, Past, Several, Subject
from hearback.appointments.tasks import ASK
from hearback.appointments.turns import Answering, asks, move, to_people, visits_of
from hearback.conversations.model import Reason
from hearback.patients.rights import Right
from hearback.texts.says import Say

TAKEN = frozenset({"moved", "booked"})


async def confirm(turn: Answering) -> Say:
    if await _waits_for_an_answer(turn):
        return await choose_time(turn)
    if _wants_further(turn) and (say := await _further(turn)):
        return say
    return await _for_visits(turn, "confirm", Right.CONFIRM)


async def cancel(turn: Answering) -> Say:
    if cancelled_to_come(turn.message.text):
        return await confirm(turn)
    if not turn.bare and (say := await no_wish(turn) or await missed(turn)):
        return say
    return await _for_visits(turn, "cancel", Right.CANCEL)


async def reschedule(turn: Answering) -> Say:
    if _wants_further(turn) and (say := await _further(turn)):
        return say
    if (say := await missed(turn)) is not None:
        return say
    return await _for_visits(turn, "reschedule", Right.MOVE)


async def _for_visits(turn: Answering, act: str, right: Right) -> Say:
    refused = await named_without_right(turn, right)
    if refused is None:
        return await which.for_visits(turn, act, ONE_VISIT)
    if own_stays(turn.message.text):
        kept = await which.for_visits(turn, "confirm", ONE_VISIT)
        return kept.followed_by(refused)
    if not speaks_for_both(turn.message.text):
        return refused
    return (await which.for_visits(turn, act, ONE_VISIT)).followed_by(refused)


def _wants_further(turn: Answering) -> bool:
    return not turn.bare and wants_further_visit(turn.message.text)


async def _further(turn: Answering) -> Say | None:
    """People make a visit beside the one that stands, which is not touched; a yes to it counts.
    None: nothing stands, so that the wish is for a first one."""
    visits = await visits_of(turn)
    if not visits.standing:
        return None
    handed = await to_people(turn, "further_visit", Reason.RESCHEDULE)
    if not keeps_this_one(turn.message.text):
        return handed
    kept = await _for_visits(turn, "confirm", Right.CONFIRM)
    return kept.followed_by(handed)


async def _confirm(turn: Answering, about: Subject) -> Say:
    """Confirm the visit, but only at a time that the patient has been told."""
    match about:
        case Found(visit) if about.is_told:
            await move(turn, visit, AppointmentState.CONFIRMED)
            return Say("confirmed", visit.id)
        case Found(visit, told_version):
            key = "visit_told" if told_version is None else "confirmed_changed"
            return asks(key, visit, Awaiting.REMINDER_REPLY)
        case Gone(visit):
            return await to_people(turn, "visit_gone", Reason.RESCHEDULE, visit)
        case Missing() if _mere_yes(turn) and not await is_asked(turn):
            return Say("nothing_open")
        case _:
            return await _unclear_subject(turn, about)


def _mere_yes(turn: Answering) -> bool:
    """A yes that names nothing, and not "confirm", which speaks of a visit that we do not see."""
    text = turn.message.text
    return short_answer(text) is Answer.YES and "confirm" not in folded(text)


async def _cancel(turn: Answering, about: Subject) -> Say:
    """Cancel when that is what was said; a mere "can't make it" is asked which it shall be."""
    match about:
        case Found(visit):
            if not turn.cancels_at_once(about):
                if (say := doubted(turn, visit)) is not None:
                    return say
                if visit.state is AppointmentState.CONFIRMED:
                    # The latest word counts: who cannot come has not confirmed any more.
                    await move(turn, visit, AppointmentState.SCHEDULED)
                return asks("cancel_or_move", visit, Awaiting.CANCEL_OR_MOVE)
            return await _cancelled(turn, visit)
        case Gone(visit) if visit.state is AppointmentState.CANCELLED:
            return asks("cancelled", visit, Awaiting.ANOTHER_TIME)
        case Gone(visit):  # staff look at it: we do not say what it is not
            return await to_people(turn, "handed_over", Reason.NOT_UNDERSTOOD, visit)
        case _:
            return await _unclear_subject(turn, about)


async def _cancelled(turn: Answering, visit: Appointment) -> Say:
    """The time is free for others at once, unless the clinic says it is too late for a text."""
    given = await Booking(turn.schedule, turn.rules).cancel(
        turn.session, visit, now=turn.now, message_id=turn.message.id
    )
    if isinstance(given, LateCancel):
        return await to_people(turn, "late_cancel", Reason.RESCHEDULE, visit)
    return asks("cancelled", visit, Awaiting.ANOTHER_TIME)


async def _reschedule(turn: Answering, about: Subject) -> Say:
    """Offer other times; the standing visit is kept until one is taken."""
    match about:
        case Found(visit):
            return await times.offer(turn, ToMove(visit))
        case Gone(visit) if visit.state is AppointmentState.CANCELLED:
            return await times.offer(turn, ToBook(visit.patient_id, visit.visit_type_id))
        case Gone(visit):
            return await to_people(turn, "new_time_handed_over", Reason.RESCHEDULE, visit)
        case Past(visit) if not turn.bare:
            return await to_people(turn, "new_time_handed_over", Reason.RESCHEDULE, visit)
        case Missing():
            return await staff_find(turn)
        case _:
            return await _unclear_subject(turn, about)


def _asked(key: str, awaiting: Awaiting) -> which.OneVisit:
    """The visit is told and asked about, and nothing is done yet."""

    async def ask(turn: Answering, about: Subject) -> Say:
        assert isinstance(about, Found), "only a visit that stands is asked about"
        return asks(key, about.visit, awaiting)

    return ask


def _with(right: Right, act: which.OneVisit) -> which.OneVisit:
    """The act, for whoever may do it for that patient."""

    async def done(turn: Answering, about: Subject) -> Say:
        return await without_right(turn, about, right) or await act(turn, about)

    return done


ONE_VISIT: which.Acts = {
    "confirm": _with(Right.CONFIRM, _confirm),
    "cancel": _with(Right.CANCEL, _cancel),
    "reschedule": _with(Right.MOVE, _reschedule),
    ASK: _with(Right.CONFIRM, _asked("visit_told", Awaiting.REMINDER_REPLY)),
    f"confirm{which.IN_DOUBT}": _with(Right.CONFIRM, _asked("visit_told", Awaiting.REMINDER_REPLY)),
    f"cancel{which.IN_DOUBT}": _with(
        Right.CANCEL, _asked("cancel_which_seen", Awaiting.CANCEL_OR_MOVE)
    ),
}


async def choose_time(turn: Answering) -> Say:
    """A listed visit or time is picked. Without a list there is nothing to pick from."""
    return await _which_visit(turn) or await _choose(turn) or await ask_people(turn)


async def more_times(turn: Answering) -> Say:
    return await _which_visit(turn) or await times.more(turn) or await ask_people(turn)


async def prefer_time(turn: Answering) -> Say:
    """Days or hours that suit; where nothing is on offer, it is a wish to move the visit."""
    return await _which_visit(turn) or await times.prefer(turn) or await reschedule(turn)


async def unclear(turn: Answering) -> Say:
    """Nobody can tell what is meant: what was on offer is said again, else people look."""
    return await choose_time(turn)


async def want_no_other(turn: Answering) -> Say:
    """The visit is cancelled and no other is wanted now: the question is closed, quietly."""
    turn.conversation.awaiting = None
    return Say("left_alone")


async def affirm(turn: Answering) -> Say:
    """A yes where times or visits are on offer is about those; where "another time or cancel?" was
    asked it says neither, and is asked again."""
    if turn.conversation.awaiting is Awaiting.CANCEL_OR_MOVE:
        return await which.for_visits(turn, "cancel", {**ONE_VISIT, "cancel": _ask_again})
    return await choose_time(turn)


async def _ask_again(turn: Answering, about: Subject) -> Say:
    match about:
        case Found(visit):
            return asks("cancel_or_move_again", visit, Awaiting.CANCEL_OR_MOVE)
        case _:
            return await _cancel(turn, about)


async def deny(turn: Answering) -> Say:
    return await more_times(turn)


async def _waits_for_an_answer(turn: Answering) -> bool:
    """Whether a time of the waiting list is on offer, which a yes takes."""
    if turn.conversation.awaiting is not Awaiting.SLOT_CHOICE:
        return False
    offer = await open_offer(turn.session, turn.conversation.id, now=turn.now)
    return offer is not None and offer.waiting_entry_id is not None


async def _which_visit(turn: Answering) -> Say | None:
    if turn.conversation.awaiting is not Awaiting.WHICH_VISIT:
        return None
    return await which.answered(turn, ONE_VISIT)


async def _choose(turn: Answering) -> Say | None:
    """The choice of a time; once it is made, what was wished for further visits comes next."""
    say = await times.choose(turn)
    if say is None or say.key not in TAKEN:
        return say
    after = await which.next_of(turn, ONE_VISIT)
    return say.followed_by(after) if after else say


async def ask_people(turn: Answering) -> Say:
    return await to_people(turn, "handed_over", Reason.NOT_UNDERSTOOD)


async def _unclear_subject(turn: Answering, about: Subject) -> Say:
    match about:
        case Several():
            raise AssertionError("which of several is asked before anything is done")
        case Past() if turn.act == "visit_wanted":
            return await staff_find(turn)
        case Past(visit):
            return await to_people(turn, "past_visit", Reason.NOT_UNDERSTOOD, visit)
        case Missing() if await is_asked(turn):
            return await staff_find(turn)
        case Missing():
            return await to_people(turn, "no_visit", Reason.NOT_UNDERSTOOD)
        case Found(visit) | Gone(visit):
            raise AssertionError(f"visit {visit.id} is clear enough")
        case _:
            assert_never(about)
