"""What an opt-out says besides: people see to it, for we text its writer no more."""

from collections.abc import Mapping

from bot.language.revocation.beside import Beside
from hearback.consent.model import Standing
from hearback.consent.service import standing_of
from hearback.conversations.model import Reason
from hearback.conversations.service import Case, escalate
from hearback.inbound.received import Received
from hearback.texts.says import Say

REASONS: Mapping[Beside, Reason] = {
    Beside.LAW: Reason.HUMAN_REQUEST,
    Beside.CANCEL: Reason.CANCEL_OR_STOP_UNANSWERED,
    Beside.RESCHEDULE: Reason.RESCHEDULE,
    Beside.CALL: Reason.HUMAN_REQUEST,
    Beside.CONFIRM: Reason.NOT_UNDERSTOOD,
}


async def leave_to_people(it: Received, beside: Beside | None) -> None:
    if beside is not None:
        case = Case(REASONS[beside], message=it.message)
        await escalate(it.session, it.conversation, case, now=it.now)


async def is_said_again(it: Received) -> bool:
    """Whether CANCEL comes after the one text that the law allows. From a number that stopped it
    may be the visit, and nobody there reads an answer: people see to it."""
    stands = await standing_of(it.session, it.conversation.contact_point_id)
    if stands is Standing.OPTED_OUT:
        case = Case(Reason.HUMAN_REQUEST, message=it.message)
        await escalate(it.session, it.conversation, case, now=it.now)
    return stands in {Standing.OPTED_OUT, Standing.CLARIFYING}


def notice_of(beside: Beside | None) -> Say:
    """The one confirmation of an opt-out. A threat asks for nothing that we could promise."""
    return Say("stopped" if beside in {None, Beside.LAW} else "stopped_rest")
