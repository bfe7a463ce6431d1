"""What speaks of cancelling and is no wish to cancel the visit: a thought, a question, a ride."""

from bot.language.context import ABOUT_VISIT, Awaiting
from bot.language.visits.cancelling import thing_cancelled, wavers_on_cancelling
from bot.language.visits.cancelling_objects import Thing
from bot.language.visits.cancelling_open import leaves_cancelling_open, weighs_cancelling
from hearback.appointments.model import Appointment
from hearback.appointments.turns import Answering, asks, to_people
from hearback.conversations.model import Reason
from hearback.conversations.service import open_question
from hearback.texts.says import Say


async def no_wish(turn: Answering) -> Say | None:
    """Whoever may have to cancel is in no hurry; a ride or a call is cancelled by people."""
    text = turn.message.text
    if thing_cancelled(text) is Thing.OTHER:
        return await to_people(turn, "handed_over", Reason.NOT_UNDERSTOOD)
    asked = open_question(turn.conversation, turn.rules, now=turn.now)
    if asked in ABOUT_VISIT and not turn.wants_cancelled and weighs_cancelling(text):
        return Say("no_hurry", aside=True)
    return None


def doubted(turn: Answering, visit: Appointment) -> Say | None:
    """How to cancel, or whether it is that visit; what was confirmed stays so until they say."""
    if turn.bare:
        return None
    if any(thing_cancelled(words) is Thing.UNKNOWN for words in turn.said):
        return asks("cancel_which_seen", visit, Awaiting.CANCEL_OR_MOVE)
    if any(leaves_cancelling_open(words) or wavers_on_cancelling(words) for words in turn.said):
        return asks("cancel_how", visit, Awaiting.CANCEL_OR_MOVE)
    return None
