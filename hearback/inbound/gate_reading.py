"""What the gate's verdict is in the words of understanding: an act, the layer, the consent."""

from dataclasses import dataclass
from typing import Literal

from bot.language.context import Reading
from bot.language.understanding import Layer
from hearback.inbound import verdicts

Consent = Literal["stop", "clarify", "start", "help"]


@dataclass(frozen=True)
class Decided:
    """consent: what becomes of the consent to texts; None where it is not touched."""

    reading: Reading
    layer: Layer
    consent: Consent | None = None


def decided(verdict: verdicts.Verdict) -> Decided | None:  # noqa: C901, PLR0912 - one case per verdict
    """None where the gate lets the message pass."""
    match verdict:
        case verdicts.InDanger(rule=rule):
            return Decided(Reading("emergency", rule), "safety")
        case verdicts.Stops(rule=rule):
            return Decided(Reading("stop", rule), "keyword", "stop")
        case verdicts.StopsKind(rule=rule):
            return Decided(Reading("stop", rule), "keyword")
        case verdicts.Starts(rule=rule):
            return Decided(Reading("start", rule), "keyword", "start")
        case verdicts.WantsHelp(rule=rule):
            return Decided(Reading("help", rule), "keyword", "help")
        case verdicts.SaysCancel(rule=rule):
            return Decided(Reading("cancel", rule), "keyword", "clarify")
        case verdicts.MeansVisit(act=act, rule=rule):
            return Decided(Reading(act, rule), "context")
        case verdicts.KeepsTexts(rule=rule):
            return Decided(Reading("start", rule), "context")
        case verdicts.TextsInDoubt(act=act, rule=rule):
            return Decided(Reading(act, rule), "context", "clarify")
        case verdicts.WrongNumber(rule=rule):
            return Decided(Reading("wrong_number", rule), "keyword", "stop")
        case verdicts.Deceased(rule=rule):
            return Decided(Reading("deceased", rule), "keyword", "stop")
        case verdicts.ChildLost(rule=rule):
            return Decided(Reading("clinical", rule), "keyword")
        case (
            verdicts.NeedsNoAnswer(rule=rule)
            | verdicts.Blank(rule=rule)
            | verdicts.OnlyMedia(rule=rule)
        ):
            return Decided(Reading("unclear", rule), "keyword")
        case verdicts.Passes():
            return None
