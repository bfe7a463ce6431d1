"""Small talk: a short kind answer that changes nothing; one question before people are asked."""

from collections.abc import Mapping

from bot.language.asides import withdraws_request
from bot.language.context import Awaiting
from bot.language.context.bare import is_half_a_yes
from bot.language.remarks import is_mere_remark
from bot.language.visits.declining import refuses_what_is_listed
from bot.language.visits.not_cancelled import keeps_for_now
from bot.language.visits.undecided import is_undecided, thinks_it_over
from hearback.answers.people import lately_said
from hearback.appointments import answers as visits
from hearback.appointments import times
from hearback.appointments.model import Appointment
from hearback.appointments.offers import open_offer
from hearback.appointments.queries import standing_visits
from hearback.appointments.turns import Act, Answering, asks
from hearback.conversations.people import whose
from hearback.conversations.service import open_question
from hearback.identity.asking import asks_who
from hearback.identity.queries import check_of
from hearback.texts.says import Say

SAY_AGAIN = "say_again"
COME_OR_NOT = "come_or_not"
# Fewer than the context's ABOUT_VISIT: doubt about what CANCEL meant is no doubt about coming.
_COMING_ASKED = frozenset({Awaiting.REMINDER_REPLY, Awaiting.CANCEL_OR_MOVE})
# Questions with a list, which an unreadable answer brings up again.
LISTED = frozenset({Awaiting.SLOT_CHOICE, Awaiting.WHICH_VISIT})


async def unclear(turn: Answering) -> Say:
    """What was on offer is said again; else the patient is asked, never twice, and people look."""
    text, asked = turn.message.text, _asked(turn)
    if asked in _COMING_ASKED and is_half_a_yes(text) and not await lately_said(turn, COME_OR_NOT):
        return Say(COME_OR_NOT, aside=True)
    if is_mere_remark(text):
        return Say("heard", aside=True)
    if asked is Awaiting.IDENTITY:
        return await _who_again(turn)
    if asked is None and withdraws_request(text):
        return Say("heard", aside=True)
    if asked is None and keeps_for_now(text):
        return await _left_as_it_is(turn)
    if asked not in LISTED and refuses_what_is_listed(text):
        return await _nothing_listed(turn, asked)
    undecided = is_undecided(text) or is_half_a_yes(text) or keeps_for_now(text)
    if asked in _COMING_ASKED and undecided:
        return Say("no_hurry", aside=True)
    if asked is Awaiting.SLOT_CHOICE and thinks_it_over(text) and await _still_offered(turn):
        return Say("offer_no_hurry", aside=True)
    if asked in LISTED or await lately_said(turn, SAY_AGAIN):
        return await visits.choose_time(turn)
    return await times.choose(turn) or Say(SAY_AGAIN)


async def _who_again(turn: Answering) -> Say:
    """What we asked for is still missing; asked in vain too often, people help."""
    check = await check_of(turn.session, turn.conversation)
    return await asks_who(turn, check) if check else Say(SAY_AGAIN)


async def _left_as_it_is(turn: Answering) -> Say:
    """ "Cancel it nvm": the visit stands as it did, and is not taken for confirmed."""
    visit = await _only_visit(turn)
    return Say("visit_kept", visit.id, version=visit.version) if visit else Say("heard", aside=True)


async def _nothing_listed(turn: Answering, asked: Awaiting | None) -> Say:
    """ "None, like I said": no list is open, so what is open is told again."""
    visit = await _only_visit(turn) if asked in _COMING_ASKED else None
    if visit is None:
        return Say("nothing_open")
    return asks("visit_told", visit, Awaiting.REMINDER_REPLY)


async def _only_visit(turn: Answering) -> Appointment | None:
    people = whose(turn.conversation, now=turn.now)
    standing = await standing_visits(turn.session, people, now=turn.now)
    return standing[0] if len(standing) == 1 else None


async def _still_offered(turn: Answering) -> bool:
    return await open_offer(turn.session, turn.conversation.id, now=turn.now) is not None


def yes_or_no(about_visit: Act, about_another: Act, about_list: Act) -> Act:
    """A yes or no that no rule settled: to the reminder, to another time instead of a cancelled
    visit, to what is listed, or to nothing."""

    async def answer(turn: Answering) -> Say:
        asked = _asked(turn)
        if asked is Awaiting.REMINDER_REPLY:
            return await about_visit(turn)
        if asked is Awaiting.ANOTHER_TIME:
            return await about_another(turn)
        return Say("nothing_open") if asked is None else await about_list(turn)

    return answer


def _asked(turn: Answering) -> Awaiting | None:
    return open_question(turn.conversation, turn.rules, now=turn.now)


def says(key: str) -> Act:
    """An answer that needs no facts, and leaves open what was asked before."""

    async def answer(turn: Answering) -> Say:
        return Say(key)

    return answer


SMALL_TALK: Mapping[str, Act] = {
    "unclear": unclear,
    "goodbye": says("goodbye"),
    "affirm": yes_or_no(visits.confirm, visits.reschedule, visits.affirm),
    "deny": yes_or_no(visits.cancel, visits.want_no_other, visits.deny),
    "survey_score": says("score_heard"),
}
