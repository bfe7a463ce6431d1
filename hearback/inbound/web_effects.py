"""The words of consent where a visitor chats: nothing is texted here, so STOP means a phone.

Who has shown who they are ends the texts to their phone by it, as on any channel (rule C20). Of
anybody else we do not know the phone: they are asked who they are, and told how by the phone.
"""

from collections.abc import Callable, Mapping
from typing import assert_never

from hearback.appointments.turns import Answering
from hearback.consent.model import Source
from hearback.conversations.chat import is_web
from hearback.conversations.model import Reason
from hearback.conversations.people import verified_in
from hearback.conversations.service import Case, escalate
from hearback.identity.service import required
from hearback.inbound import verdicts
from hearback.inbound.received import Received, decide
from hearback.outbound.stopping import Said, stop_texts
from hearback.patients.queries import recipient_of
from hearback.texts.says import Say

OfConsent = verdicts.Stops | verdicts.Starts | verdicts.WantsHelp
OF_CONSENT = (verdicts.Stops, verdicts.Starts, verdicts.WantsHelp)
# What is about the number that we text, where it comes from a number.
OfTexts = verdicts.WrongNumber | verdicts.Deceased | verdicts.TextsInDoubt
OF_TEXTS = (verdicts.WrongNumber, verdicts.Deceased, verdicts.TextsInDoubt)
REASON_OF: Mapping[type[object], Reason] = {
    verdicts.WrongNumber: Reason.WRONG_NUMBER,
    verdicts.Deceased: Reason.DECEASED,
    verdicts.TextsInDoubt: Reason.NOT_UNDERSTOOD,
}
# A turn of this message, read as an act by a rule.
TurnOf = Callable[[str, str, Received], Answering]
STOPPED = "stopped_web"
ACT_OF: Mapping[type[object], str] = {
    verdicts.Stops: "stop",
    verdicts.Starts: "start",
    verdicts.WantsHelp: "help",
    verdicts.WrongNumber: "wrong_number",
    verdicts.Deceased: "deceased",
}


async def on_the_web(verdict: verdicts.Verdict, it: Received, turn_of: TurnOf) -> Say | None:
    """What a visitor is told where a verdict means something else of them; None: it does not."""
    if isinstance(verdict, OF_CONSENT):
        act = ACT_OF[type(verdict)]
        decide(it, act, "keyword", verdict.rule)
        return await of_consent(verdict, turn_of(act, verdict.rule, it))
    if isinstance(verdict, OF_TEXTS):
        decide(it, ACT_OF.get(type(verdict), "unclear"), "keyword", verdict.rule)
        return await of_texts(verdict, it)
    return None


async def of_consent(verdict: OfConsent, turn: Answering) -> Say:
    match verdict:
        case verdicts.Stops(rule):
            return Say(STOPPED) if await _stopped(turn, rule) else await _who_stops(turn)
        case verdicts.Starts():
            return Say("start_how_web")  # consent to texts is given from the phone that gets them
        case verdicts.WantsHelp():
            return Say("help")
        case _:
            assert_never(verdict)


async def of_texts(verdict: OfTexts, it: Received) -> Say | None:
    """No number is known of a visitor, whom nothing is texted to: people look. None: it may be
    asked about all the same, of somebody whom we know."""
    wrong = isinstance(verdict, verdicts.WrongNumber)
    known = await verified_in(it.session, it.conversation, now=it.now) is not None
    if isinstance(verdict, verdicts.TextsInDoubt) and known:
        return None
    case = Case(REASON_OF[type(verdict)], message=it.message)
    await escalate(it.session, it.conversation, case, now=it.now)
    return Say("texted_wrongly_web" if wrong else "handed_over")


async def kept_stop(turn: Answering, say: Say) -> Say:
    """Who wished for no more texts before they showed who they are: it is done now."""
    if say.key != STOPPED or not is_web(turn.conversation):
        return say
    return say if await _stopped(turn, "kept_stop") else Say("stop_how_web")


async def _who_stops(turn: Answering) -> Say:
    """The wish is kept until they have shown who they are."""
    asks = await required(turn)
    if not isinstance(asks, Say):
        return Say("stop_how_web")  # known, and there is no phone
    return asks.reworded("stop_who_web") if asks.key == "identity_ask_web" else asks


async def _stopped(turn: Answering, rule: str) -> bool:
    """Whether there was a phone to stop texting."""
    patient = await verified_in(turn.session, turn.conversation, now=turn.now)
    reached = None if patient is None else await recipient_of(turn.session, patient)
    if reached is None:
        return False
    message = turn.message
    said = Said(
        Source.PATIENT, turn.conversation.channel, rule, message.text, message_id=message.id
    )
    await stop_texts(turn.session, reached.point.id, said, now=turn.now)
    return True
