"""What billing has to look at, kept with what was said; and statements as they come in."""

from uuid import UUID

from hearback.appointments.turns import Answering
from hearback.billing.model import Asked, BillingRequest
from hearback.conversations.model import Reason
from hearback.conversations.people import verified_in
from hearback.conversations.service import Case, escalate
from hearback.texts.says import Say

REASON_OF = {Asked.COVERAGE: Reason.INSURANCE}


async def to_billing(turn: Answering, what: Asked, key: str) -> Say:
    """Hand it over, and keep what it is beside the case. Nothing is promised."""
    patient_id = await _whose(turn)
    turn.session.add(
        BillingRequest(
            conversation_id=turn.conversation.id,
            message_id=turn.message.id,
            patient_id=patient_id,
            at=turn.now,
            what=what,
        )
    )
    reason = REASON_OF.get(what, Reason.BILLING)
    case = Case(reason, patient_id, turn.message)
    await escalate(turn.session, turn.conversation, case, now=turn.now)
    return Say(key)


async def _whose(turn: Answering) -> UUID | None:
    """Who has shown to be somebody; else the case finds the one patient of the number itself."""
    return await verified_in(turn.session, turn.conversation, now=turn.now)
