"""Small talk: a short kind answer that changes nothing; one question before people are asked."""

from collections.abc import Mapping

from bot.language.context import Awaiting
from bot.language.undecided import is_undecided
from hearback.answers.people import lately_said
from hearback.appointments import answers as visits
from hearback.appointments import times
from hearback.appointments.turns import Act, Answering
from hearback.conversations.service import open_question
from hearback.texts.says import Say

SAY_AGAIN = "say_again"
ABOUT_VISIT = frozenset({Awaiting.REMINDER_REPLY, Awaiting.CANCEL_OR_MOVE})
# Questions with a list, which an unreadable answer brings up again.
LISTED = frozenset({Awaiting.SLOT_CHOICE, Awaiting.WHICH_VISIT})


async def unclear(turn: Answering) -> Say:
    """What was on offer is said again; else the patient is asked, never twice, and people look."""
    if _asked(turn) in ABOUT_VISIT and is_undecided(turn.message.text):
        return Say("no_hurry", aside=True)
    if _asked(turn) in LISTED or await lately_said(turn, SAY_AGAIN):
        return await visits.choose_time(turn)
    return await times.choose(turn) or Say(SAY_AGAIN)


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
