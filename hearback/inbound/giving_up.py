"""Messages that Rasa does not answer: an agent's, and those for which it stayed away too long."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.turns import Answering, to_people
from hearback.conversations.model import Holder, MessageState, Reason
from hearback.inbound.hearing_again import hear_again
from hearback.inbound.queries import Place
from hearback.inbound.received import Received
from hearback.texts.says import Say


async def left_to_agent(session: AsyncSession, place: Place, now: datetime) -> bool:
    """Whether an agent holds the thread; then the message is theirs, and the assistant silent."""
    if place.talk.holder is not Holder.AGENT:
        return False
    place.message.state = MessageState.FOR_AGENT
    await hear_again(Received(session, place.talk, place.message, now))
    return True


async def at_the_end(turn: Answering) -> Sequence[Say]:
    """What was done, where only Rasa's answer was lost; else sorry, and people take over."""
    message = turn.message
    if message.outcome is None:
        message.act, message.decided_by, message.rule = "unclear", "model", "rasa_unavailable"
        return [await to_people(turn, "bot_failed", Reason.BOT_FAILED)]
    done = Say.from_json(message.outcome)
    if not message.also:
        return [done]
    return [done, await to_people(turn, "rest_handed_over", Reason.BOT_FAILED)]
