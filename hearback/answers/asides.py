"""Plain words beside any question: when texts are to come, a request withdrawn, signing out."""

from collections.abc import Mapping

from hearback.appointments.turns import Act, Answering, to_people
from hearback.conversations.model import EscalationState, Holder, Reason
from hearback.conversations.service import hand_over, open_case
from hearback.identity.service import ended
from hearback.texts.says import Say

TEXTS_AT, WITHDRAWN, SIGNED_OUT = "texts_at", "withdrawn", "signed_out"
# What a request for a person was answered with.
ASKED = frozenset({"person_soon", "person_soon_and_988", "handed_over", "still_with_staff"})
_LIGHT = frozenset({Reason.HUMAN_REQUEST, Reason.NOT_UNDERSTOOD})


async def texts_at(turn: Answering) -> Say:
    """When texts are to come is for people to set; nothing ends and nothing is promised."""
    return await to_people(turn, "texts_at_noted", Reason.HUMAN_REQUEST)


async def withdrawn(turn: Answering) -> Say:
    """The case closes where it holds nothing else and nobody has taken it; else people read it."""
    talk = turn.conversation
    case = await open_case(turn.session, talk.id)
    if case is not None and talk.holder is Holder.QUEUE:
        reasons = {entry["reason"] for entry in case.trail}
        if reasons <= {reason.value for reason in _LIGHT}:
            case.state, case.resolved_at = EscalationState.RESOLVED, turn.now
            hand_over(
                turn.session, talk, Holder.BOT, now=turn.now, actor="patient", reason=WITHDRAWN
            )
    return Say(WITHDRAWN, aside=True)


async def signed_out(turn: Answering) -> Say:
    await ended(turn)
    return Say(SIGNED_OUT)


BESIDE: Mapping[str, Act] = {TEXTS_AT: texts_at, WITHDRAWN: withdrawn, SIGNED_OUT: signed_out}
