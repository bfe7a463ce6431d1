"""A time of the list that is picked although something else was asked since."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting, Reading, Situation, settle
from bot.language.context.names import gives_birth_date, gives_code
from hearback.appointments.heard import facts_at
from hearback.appointments.offers import open_offer
from hearback.conversations.model import Conversation


async def read_plainly(
    session: AsyncSession, talk: Conversation, text: str, *, now: datetime
) -> Reading | None:
    """ "Ok 1" or "wed", asked who they are: it answers the list that still stands."""
    if gives_birth_date(text) or gives_code(text):
        return None
    offer = await open_offer(session, talk.id, now=now)
    if offer is None:
        return None
    facts = await facts_at(session, talk, offer, text, now)
    read = settle(text, Situation(awaiting=Awaiting.SLOT_CHOICE), facts)
    if read is None or read.act != "choose_option" or read.option is None:
        return None
    return read
