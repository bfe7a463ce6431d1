"""Quick replies: the answers that a question leaves open, as buttons for whoever chats.

A button sends what a patient would write, so that nothing can be done by button alone.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.appointments.telling import each_listed
from hearback.conversations.chat import QuickReply
from hearback.texts.catalogue import Catalogue
from hearback.texts.says import Say

VISIT = (("1", "quick_confirm"), ("2", "quick_other_time"), ("3", "quick_cannot"))
CHOICE = (("2", "quick_other_time"), ("3", "quick_cancel"), ("1", "quick_keep"))
OPEN: Mapping[Awaiting, Sequence[tuple[str, str]]] = {
    Awaiting.REMINDER_REPLY: VISIT,
    Awaiting.CANCEL_OR_MOVE: CHOICE,
    Awaiting.ANOTHER_TIME: (("2", "quick_other_time"),),
}
SCORES = tuple(str(score) for score in range(11))


async def quick_replies(
    session: AsyncSession, texts: Catalogue, say: Say, language: str
) -> Sequence[QuickReply]:
    """Of the last thing that a text asks."""
    say = next((part for part in reversed(say.parts) if part.asks or part.offer), say)
    if say.offer is not None:
        told = await each_listed(session, say.offer, language)
        return [QuickReply(str(number), words) for number, words in enumerate(told, 1)]
    if say.asks is Awaiting.SURVEY_SCORE:
        return [QuickReply(score, score) for score in SCORES]
    if say.asks is None:
        return ()
    answers = OPEN.get(say.asks, ())
    return [QuickReply(text, texts.render(key, language, {}).body) for text, key in answers]
