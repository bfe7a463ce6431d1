"""The words of consent where a visitor chats: nothing is texted here, so STOP means a phone.

Who has shown who they are ends the texts to their phone by it, as on any channel (rule C20). Of
anybody else we do not know the phone, and they are told how.
"""

from collections.abc import Mapping
from typing import assert_never

from hearback.consent.model import Source
from hearback.conversations.people import verified_in
from hearback.inbound import gate
from hearback.inbound.received import Received
from hearback.outbound.stopping import Said, stop_texts
from hearback.patients.queries import recipient_of
from hearback.texts.says import Say

OfConsent = gate.Stops | gate.Starts | gate.WantsHelp
OF_CONSENT = (gate.Stops, gate.Starts, gate.WantsHelp)
ACT_OF: Mapping[type[object], str] = {
    gate.Stops: "stop",
    gate.Starts: "start",
    gate.WantsHelp: "help",
}


async def of_consent(verdict: OfConsent, it: Received) -> Say:
    match verdict:
        case gate.Stops(rule):
            return Say("stopped_web" if await _stopped(it, rule) else "stop_how_web")
        case gate.Starts():
            return Say("start_how_web")  # consent to texts is given from the phone that gets them
        case gate.WantsHelp():
            return Say("help")
        case _:
            assert_never(verdict)


async def _stopped(it: Received, rule: str) -> bool:
    """Whether there was a phone to stop texting."""
    patient = await verified_in(it.session, it.conversation, now=it.now)
    reached = None if patient is None else await recipient_of(it.session, patient)
    if reached is None:
        return False
    said = Said(
        Source.PATIENT, it.conversation.channel, rule, it.message.text, message_id=it.message.id
    )
    await stop_texts(it.session, reached.point.id, said, now=it.now)
    return True
