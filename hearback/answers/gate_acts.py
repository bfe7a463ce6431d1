"""What the model reads as danger, an opt-out or another person: for the gate's own effects.

Rasa's action does nothing about these; the turn, which may speak and suppress, does (the second
net). Where the model is not sure enough for that, people look.
"""

from collections.abc import Mapping

from bot.language.danger.lumps import tells_of_lump
from bot.language.danger.reassuring import is_reassuring
from bot.language.people.deaths import grieves, may_report_death
from bot.language.people.misdirected import may_be_wrong_number
from bot.language.revocation.free_words import speaks_of_keeping, speaks_of_texts, vouched
from bot.language.understanding import Understanding
from hearback.answers.people import hand_over
from hearback.appointments.turns import Act, Answering, to_people
from hearback.appointments.whose import is_of_theirs, which_of_theirs
from hearback.conversations.model import Reason
from hearback.policy import Policy
from hearback.referrals.answers import clinical
from hearback.texts.says import Say

LEFT = Say("left_to_gate")
# How sure the model must be that a person died or is another one.
SURE_WHO = 0.6
# How sure the model must be of a danger whose every word is denied, past or a figure of speech.
SURE_ALL_THE_SAME = 0.95
# How sure of a stop that speaks of no text, number or list: to be asked whether texts are to end
# puzzles whoever wrote of something else.
SURE_WITHOUT_A_WORD = 0.9


def is_for_gate(read: Understanding, text: str, rules: Policy) -> bool:
    match read.act:
        case "emergency" if is_reassuring(text) or tells_of_lump(text):
            return read.confidence >= SURE_ALL_THE_SAME
        case "emergency":
            return read.confidence >= rules.danger_confidence
        case "wrong_number":  # it ends the texts and takes the bond away: no word, no such end
            return read.confidence >= SURE_WHO and may_be_wrong_number(text)
        case "deceased":
            return read.confidence >= SURE_WHO and may_report_death(text)
        case "stop":
            heard = speaks_of_texts(text) or read.confidence >= SURE_WITHOUT_A_WORD
            return heard and not vouched(text)
        case "start" | "help":
            return True
        case _:
            return False


def in_doubt(read: Understanding, text: str, rules: Policy) -> str | None:
    """Danger or a stop that the model thinks possible, though it thinks another act likelier.

    Danger comes first, and nothing is done about the likelier act: only the gate speaks then.
    """
    if is_for_gate(read, text, rules):
        return None
    if thinkable_danger(read, text, rules.danger_doubt):
        return "emergency"
    possible = read.leaving >= rules.stop_doubt and speaks_of_texts(text)
    return "stop" if possible and not (speaks_of_keeping(text) or vouched(text)) else None


def thinkable_danger(read: Understanding, text: str, doubt: float) -> bool:
    """Whether the model sees that much danger in it, whatever else it takes it for."""
    return read.danger >= doubt and not (is_reassuring(text) or tells_of_lump(text))


async def left_to_gate(turn: Answering) -> Say:
    if turn.act == "wrong_number" and await is_of_theirs(
        turn.session, turn.conversation, turn.message.text, now=turn.now
    ):
        return await which_of_theirs(turn)
    if is_for_gate(turn.read, turn.message.text, turn.rules):
        return LEFT
    if turn.act == "deceased" and grieves(turn.message.text):
        return await to_people(turn, "loss_handed_over", Reason.NOT_UNDERSTOOD)
    if tells_of_lump(turn.message.text):
        return await clinical(turn)
    if turn.act == "emergency":  # denied, past or a joke in its words: a nurse has to see it
        return await to_people(turn, "danger_handed_over", Reason.CLINICAL)
    return await hand_over(turn)


GATE_ACTS: Mapping[str, Act] = dict.fromkeys(
    ("emergency", "stop", "start", "help", "wrong_number", "deceased"), left_to_gate
)
