"""What became of a message, said no better than it is known: "sent" is not "seen". Pure."""

from dataclasses import dataclass

from hearback.conversations.model import Channel
from hearback.outbound.model import Delivery, OutboundMessage, OutState

UNDER_WAY = frozenset(
    {Delivery.ACCEPTED, Delivery.SCHEDULED, Delivery.QUEUED, Delivery.SENDING, Delivery.SENT}
)
LOST = frozenset({Delivery.UNDELIVERED, Delivery.FAILED, Delivery.CANCELED})


@dataclass(frozen=True)
class Truth:
    """key: of the words that say it; tone: good, wait, bad; why: of a refusal or a hold."""

    key: str
    tone: str
    why: str | None = None


def truth(message: OutboundMessage) -> Truth:
    match message.state:
        case OutState.QUEUED:
            held = message.why.get("decision") == "hold"
            return Truth("held" if held else "queued", "wait", _why(message) if held else None)
        case OutState.SENDING:
            return Truth("sending", "wait")
        case OutState.SENT:
            return _taken(message)
        case OutState.REFUSED:
            return Truth("refused", "bad", _why(message))
        case OutState.FAILED:
            return Truth("failed", "bad")
        case OutState.PARKED:
            return Truth("parked", "bad")
        case OutState.UNKNOWN:
            return Truth("unknown", "bad")


def _taken(message: OutboundMessage) -> Truth:
    delivery = message.delivery
    if message.why.get("channel") == Channel.WEB:
        return Truth("shown", "good")
    if delivery is None or delivery in UNDER_WAY:
        return Truth("sent", "wait")
    if delivery in LOST:
        return Truth("undelivered", "bad")
    return Truth("read" if delivery is Delivery.READ else "delivered", "good")


def _why(message: OutboundMessage) -> str | None:
    reason = message.why.get("reason")
    return str(reason) if reason else None
