"""What was just noted of a screening is put right: "no sorry, that was my Pap test"."""

import re
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Reading
from bot.language.normalise import folded
from bot.language.patterns import any_of
from hearback.appointments.turns import Answering, to_people
from hearback.conversations.model import Conversation, InboundMessage, Reason
from hearback.conversations.said import earlier_keys, earlier_messages
from hearback.knowledge.retrieval import subjects_named
from hearback.screening.model import Screening, ScreeningMove, ScreeningState
from hearback.screening.service import change
from hearback.texts.says import Say

SCREENING_PUT_RIGHT = "screening_put_right"
_NOTED = frozenset({"screening_noted_elsewhere", "screening_noted_declined"})
_LASTS = timedelta(hours=2)  # after it was noted
_PUTS_RIGHT = any_of(
    r"""
    ^(?:(?:ay|oh|ok|hey|hold on|no|nope|wait|sorry|oops|actually|perdon|disculp\w+|esper\w+
    |me equivoque|my mistake|my bad|i was wrong|fue un error|i mean|i meant|digo)\b ?)+
    """
)
# Another test is meant, or it was not had after all; no more words about the refusal.
_ANOTHER = re.compile(
    r"\b(?:(?:that|it|this|esa|eso|la que me hice) (?:was|is|fue|era)|fue|era|i meant|quise decir"
    r"|not the|no la|no el|the other|la otra|el otro|different (?:one|test)"
    r"|(?:havent|have not|didnt|did not|never) (?:had|have|do|did|done|get|got)"
    r"|(?:todavia|aun) no (?:me )?(?:la|lo)|no me (?:la|lo) (?:he hecho|hice|hicieron|han hecho))\b"
)


def puts_screening_right(text: str, *, lang: str) -> bool:
    """lang: the language of the thread, in which tests are named."""
    said = folded(text)
    if "?" in text or not _PUTS_RIGHT.search(said) or not _ANOTHER.search(said):
        return False
    unhad = re.search(r"\b(?:havent|have not|didnt|did not|never|todavia|aun|no me)\b", said)
    return bool(unhad) or bool(subjects_named(text, lang=lang)) or "otr" in said or "other" in said


async def read_plainly(
    session: AsyncSession, talk: Conversation, message: InboundMessage, *, now: datetime
) -> Reading | None:
    if not puts_screening_right(message.text, lang=talk.language):
        return None
    said = await earlier_keys(session, message, now=now, lasts=_LASTS)
    if not said or said[0] not in _NOTED:
        return None
    return Reading(SCREENING_PUT_RIGHT, "screening: put right after it was noted")


async def put_right(turn: Answering) -> Say:
    """It is due again as before, and a person writes down what they had."""
    earlier = await earlier_messages(turn.session, turn.message, now=turn.now, lasts=_LASTS)
    last = earlier[0].id if earlier else None
    rows = await turn.session.execute(
        select(Screening, ScreeningMove.from_state)
        .join(ScreeningMove, ScreeningMove.screening_id == Screening.id)
        .where(ScreeningMove.message_id == last)
        .with_for_update(of=Screening)
    )
    for screening, before in rows:
        if before is ScreeningState.DUE:
            change(
                turn.session,
                screening,
                before,
                now=turn.now,
                actor="patient",
                message_id=turn.message.id,
            )
    return await to_people(turn, "screening_heard", Reason.HUMAN_REQUEST)
