"""What the gate's verdict is in the words of understanding: an act, the layer, the consent."""

from dataclasses import dataclass
from typing import Literal

from bot.language.context import Reading
from bot.language.understanding import Layer
from hearback.inbound import gate

Consent = Literal["stop", "clarify", "start", "help"]


@dataclass(frozen=True)
class Decided:
    """consent: what becomes of the consent to texts; None where it is not touched."""

    reading: Reading
    layer: Layer
    consent: Consent | None = None


def decided(verdict: gate.Verdict) -> Decided | None:  # noqa: C901, PLR0912 - one case per verdict
    """None where the gate lets the message pass."""
    match verdict:
        case gate.InDanger(rule=rule):
            return Decided(Reading("emergency", rule), "safety")
        case gate.Stops(rule=rule):
            return Decided(Reading("stop", rule), "keyword", "stop")
        case gate.StopsKind(rule=rule):
            return Decided(Reading("stop", rule), "keyword")
        case gate.Starts(rule=rule):
            return Decided(Reading("start", rule), "keyword", "start")
        case gate.WantsHelp(rule=rule):
            return Decided(Reading("help", rule), "keyword", "help")
        case gate.SaysCancel(rule=rule):
            return Decided(Reading("cancel", rule), "keyword", "clarify")
        case gate.MeansVisit(act=act, rule=rule):
            return Decided(Reading(act, rule), "context")
        case gate.KeepsTexts(rule=rule):
            return Decided(Reading("start", rule), "context")
        case gate.TextsInDoubt(act=act, rule=rule):
            return Decided(Reading(act, rule), "context", "clarify")
        case gate.WrongNumber(rule=rule):
            return Decided(Reading("wrong_number", rule), "keyword", "stop")
        case gate.Deceased(rule=rule):
            return Decided(Reading("deceased", rule), "keyword", "stop")
        case gate.NeedsNoAnswer(rule=rule) | gate.Blank(rule=rule) | gate.OnlyMedia(rule=rule):
            return Decided(Reading("unclear", rule), "keyword")
        case gate.Passes():
            return None
