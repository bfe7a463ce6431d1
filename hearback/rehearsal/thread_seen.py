"""A conversation as it stands, in the words of the format."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.conversations.model import Conversation, Holder
from hearback.rehearsal.desk_seen import holder_of
from hearback.rehearsal.seen import SeenConversation

MODES = {
    Holder.BOT: "bot",
    Holder.QUEUE: "waiting_agent",
    Holder.AGENT: "agent",
    Holder.NOBODY: "bot",
}
# Our finer questions, in the words of the format.
ASKED = {
    Awaiting.CANCEL_OR_MOVE: "yes_no",
    Awaiting.CANCEL_MEANING: "yes_no",
    Awaiting.ANOTHER_TIME: "yes_no",
    Awaiting.WHICH_VISIT: "reminder_reply",
    Awaiting.TEXTS_STAY: "texts_or_not",
}


async def conversation_seen(session: AsyncSession, talk: Conversation) -> SeenConversation:
    asked = None if talk.awaiting is None else ASKED.get(talk.awaiting, talk.awaiting.value)
    return SeenConversation(MODES[talk.holder], await holder_of(session, talk), asked)
