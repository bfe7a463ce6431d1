"""The second net: what the gate passed and the model reads as danger, an opt-out or another person.

Pure. The verdict is the gate's own, so that its effects are the very same.
"""

from bot.language.context import Awaiting
from bot.language.danger.safety import Danger
from bot.language.revocation.beside import beside_stop
from bot.language.revocation.free_words import speaks_of_keeping, speaks_of_texts
from bot.language.understanding import Understanding
from hearback.answers.gate_acts import in_doubt, is_for_gate, thinkable_danger
from hearback.inbound import gate, verdicts
from hearback.policy import Policy

RULE = "second_net"
ENDS = (verdicts.Stops, verdicts.WrongNumber, verdicts.Deceased)


def caught(
    read: Understanding, text: str, rules: Policy, awaiting: Awaiting | None = None
) -> verdicts.Verdict | None:
    """None where the reading is none of the gate's; doubt errs to safety.

    Danger beside a stop is answered as danger, and the texts end all the same (rule S7).
    """
    if not is_for_gate(read, text, rules):
        return _possible(in_doubt(read, text, rules))
    verdict = _as_read(read, text, rules)
    if isinstance(verdict, verdicts.Stops) and gate.may_refuse_question(text, awaiting):
        verdict = verdicts.TextsInDoubt(read.act, RULE)
    doubt = rules.danger_beside_stop if isinstance(verdict, ENDS) else rules.danger_doubt
    if not isinstance(verdict, verdicts.InDanger) and thinkable_danger(read, text, doubt):
        return verdicts.InDanger(Danger.UNNAMED, RULE, isinstance(verdict, verdicts.Stops))
    return verdict


def _as_read(read: Understanding, text: str, rules: Policy) -> verdicts.Verdict:
    """ "Don't stop the texts" is asked about, however sure the model is."""
    match read.act:
        case "emergency":
            return verdicts.InDanger(Danger.UNNAMED, RULE)
        case "stop" if _ends_texts(read, text, rules):
            return verdicts.Stops(RULE, beside=beside_stop(text))
        case "stop" | "start":  # only an exact word brings texts back; here one question asks
            return verdicts.TextsInDoubt(read.act, RULE)
        case "help":
            return verdicts.WantsHelp(RULE)
        case "wrong_number":
            return verdicts.WrongNumber(RULE)
        case _:
            return verdicts.Deceased(RULE)


def _possible(act: str | None) -> verdicts.Verdict | None:
    """Danger is answered all the same; about texts, one question asks."""
    match act:
        case None:
            return None
        case "emergency":
            return verdicts.InDanger(Danger.UNNAMED, RULE)
        case _:
            return verdicts.TextsInDoubt(act, RULE)


def _ends_texts(read: Understanding, text: str, rules: Policy) -> bool:
    """No stop by the model alone where texts are wanted, or are not what the words speak of; a word
    that may ask for less ("at work") holds up only a model that is not certain."""
    certain = read.confidence >= rules.stop_certain
    sure = read.confidence >= rules.stop_confidence
    return sure and speaks_of_texts(text) and not speaks_of_keeping(text, or_less=not certain)
