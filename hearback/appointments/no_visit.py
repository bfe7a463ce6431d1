"""A wish for a visit where none stands and nothing is on offer: staff find a time.

Said once; what comes after joins the same case, with a short thanks.
"""

from sqlalchemy import select

from hearback.appointments.turns import Answering, to_people
from hearback.conversations.model import InboundMessage, Reason
from hearback.texts.says import Say

FIND, NOTED = "book_handed_over", "book_noted"


async def staff_find(turn: Answering) -> Say:
    return await to_people(turn, NOTED if await is_asked(turn) else FIND, Reason.RESCHEDULE)


async def is_asked(turn: Answering) -> bool:
    """Whether staff were asked to find a time in this talk."""
    said = select(InboundMessage.id).where(
        InboundMessage.conversation_id == turn.conversation.id,
        InboundMessage.id != turn.message.id,
        InboundMessage.received_at >= turn.now - turn.rules.context_lasts,
        InboundMessage.outcome["key"].astext == FIND,
    )
    return await turn.session.scalar(said.limit(1)) is not None
