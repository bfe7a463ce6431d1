"""The second net: what the gate passed and the model reads as danger, an opt-out or another person.

Pure. The verdict is the gate's own, so that its effects are the very same.
"""

from bot.language.revocation import speaks_of_keeping, speaks_of_texts
from bot.language.safety import Danger
from bot.language.understanding import Understanding
from hearback.answers.gate_acts import in_doubt, is_for_gate
from hearback.inbound import gate
from hearback.policy import Policy

RULE = "second_net"


def caught(read: Understanding, text: str, rules: Policy) -> gate.Verdict | None:
    """None where the reading is none of the gate's; doubt errs to safety.

    "Don't stop the texts" is asked about, however sure the model is.
    """
    if not is_for_gate(read, text, rules):
        return _possible(in_doubt(read, text, rules))
    match read.act:
        case "emergency":
            return gate.InDanger(Danger.EMERGENCY, RULE)
        case "stop" if read.confidence >= rules.stop_confidence and _means_texts(text):
            return gate.Stops(RULE)
        case "stop" | "start":  # only an exact word brings texts back; here one question asks
            return gate.TextsInDoubt(read.act, RULE)
        case "help":
            return gate.WantsHelp(RULE)
        case "wrong_number":
            return gate.WrongNumber(RULE)
        case _:
            return gate.Deceased(RULE)


def _possible(act: str | None) -> gate.Verdict | None:
    """Danger is answered all the same; about texts, one question asks."""
    match act:
        case None:
            return None
        case "emergency":
            return gate.InDanger(Danger.EMERGENCY, RULE)
        case _:
            return gate.TextsInDoubt(act, RULE)


def _means_texts(text: str) -> bool:
    """No stop by the model alone where texts are wanted, or are not what the words speak of."""
    return speaks_of_texts(text) and not speaks_of_keeping(text)
