"""A text that will not arrive, and the people who are told so."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import Reason
from hearback.conversations.service import Case, escalate, locked
from hearback.outbound.model import OutboundMessage, OutState, moved


async def fail(session: AsyncSession, message: OutboundMessage, now: datetime) -> None:
    """It will not arrive."""
    message.state = moved(message.state, OutState.FAILED)
    await tell_people(session, message, now)


async def tell_people(session: AsyncSession, message: OutboundMessage, now: datetime) -> None:
    """Somebody waits for this text, or relies on it: a person is to reach them another way."""
    if message.conversation_id is not None:
        talk = await locked(session, message.conversation_id)
        case = Case(Reason.DELIVERY_FAILURE, message.patient_id)
        await escalate(session, talk, case, now=now)
