"""Visitors of the website whom no code can reach: new ones, such as lost their phone, and somebody
whom our texts reach by mistake. People take over, with what was asked.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import takewhile

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.questions import asks_something
from hearback.appointments.turns import Act, Answering, said_before, to_people
from hearback.conversations.model import Conversation, InboundMessage, Reason
from hearback.conversations.said import earlier_messages
from hearback.conversations.service import Case, ask, escalate
from hearback.identity.again import another_code, phone_is_gone
from hearback.identity.queries import check_of
from hearback.policy import DEFAULTS
from hearback.texts.says import Say

CODE_AGAIN, PHONE_GONE = "code_again", "code_phone_gone"
NEW_HERE, GIVES_DETAILS, TEXTED_WRONGLY = "new_here", "new_here_details", "texted_wrongly"
NEW_ASK, NEW_PHONE, NEW_NOTED = "new_here_ask", "new_here_phone", "new_here_noted"
_PHONE_NUMBER = re.compile(r"(?:\d[ ().-]*){7,}")
_MOST_WORDS = 4  # of a message that may be a name alone


async def new_here(turn: Answering) -> Say:
    """Asked once for a name and a number, whatever comes; no code could reach them."""
    check = await check_of(turn.session, turn.conversation)
    if check is not None and check.asked_message is not None:
        message = await turn.session.get_one(InboundMessage, check.asked_message)
        case = Case(Reason.RESCHEDULE, message=message)
        await escalate(turn.session, turn.conversation, case, now=turn.now)
    said = await is_new_here(turn.session, turn.conversation, now=turn.now)
    ask(turn.conversation, None, (), now=turn.now)
    return await to_people(turn, NEW_NOTED if said else NEW_ASK, Reason.RESCHEDULE)


async def details(turn: Answering) -> Say:
    """Noted; who left out the number is asked for it, once."""
    said = await said_before(turn)
    told = [turn.message.text, *await _told_since_asked(turn)]
    if any(map(_PHONE_NUMBER.search, told)) or NEW_PHONE in said:
        return await to_people(turn, NEW_NOTED, Reason.RESCHEDULE)
    ask(turn.conversation, None, (), now=turn.now)
    return Say(NEW_PHONE)


async def texted_wrongly(turn: Answering) -> Say:
    """Here we know no number that could be let go: people find out whose it is."""
    ask(turn.conversation, None, (), now=turn.now)
    return await to_people(turn, "texted_wrongly_web", Reason.WRONG_NUMBER)


async def _told_since_asked(turn: Answering) -> Sequence[str]:
    """What they wrote between our question and this message."""
    lasts = turn.rules.context_lasts
    earlier = await earlier_messages(turn.session, turn.message, now=turn.now, lasts=lasts)
    since = takewhile(lambda each: (each.outcome or {}).get("key") != NEW_ASK, earlier)
    return [each.text for each in since]


async def is_new_here(session: AsyncSession, talk: Conversation, *, now: datetime) -> bool:
    """Whether they said so in this talk and were asked for a name and a number."""
    told = select(InboundMessage.id).where(
        InboundMessage.conversation_id == talk.id,
        InboundMessage.received_at >= now - DEFAULTS.context_lasts,
        InboundMessage.outcome["key"].astext == NEW_ASK,
    )
    return await session.scalar(told.limit(1)) is not None


def gives_details(text: str) -> bool:
    """A phone number, or a few words that ask nothing: the name, or a birth date."""
    if _PHONE_NUMBER.search(text):
        return True
    return len(text.split()) <= _MOST_WORDS and not asks_something(text)


VISITORS: Mapping[str, Act] = {
    CODE_AGAIN: another_code,
    PHONE_GONE: phone_is_gone,
    NEW_HERE: new_here,
    GIVES_DETAILS: details,
    TEXTED_WRONGLY: texted_wrongly,
}
