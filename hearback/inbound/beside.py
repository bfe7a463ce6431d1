"""What an opt-out says besides: people see to it, for we text its writer no more."""

from collections.abc import Mapping

from bot.language.revocation_beside import Beside
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


def notice_of(beside: Beside | None) -> Say:
    """The one confirmation of an opt-out. A threat asks for nothing that we could promise."""
    return Say("stopped" if beside in {None, Beside.LAW} else "stopped_rest")
