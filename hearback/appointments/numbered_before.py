"""A number of the list before the last one, of which only some times were listed again."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Reading
from bot.language.short_answers import bare_number
from hearback.appointments.offers import open_offer
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.conversations.model import Conversation


async def read_plainly(
    session: AsyncSession, talk: Conversation, text: str, *, now: datetime
) -> Reading | None:
    offer = await open_offer(session, talk.id, now=now)
    place = None if offer is None else await place_of(session, offer, text)
    return Reading("choose_option", "offer: its number of before", option=place) if place else None


async def place_of(session: AsyncSession, offer: SlotOffer, text: str) -> int | None:
    """ "3" after "2 or 3": the third of the whole list, where it is still among those asked about.
    A number that the shorter list has as well means the shorter one."""
    number = bare_number(text)
    if number is None or number <= len(offer.options):
        return None
    before = await session.scalar(
        select(SlotOffer)
        .where(
            SlotOffer.conversation_id == offer.conversation_id,
            SlotOffer.state == OfferState.REPLACED,
        )
        .order_by(SlotOffer.offered_at.desc(), SlotOffer.id.desc())
        .limit(1)
    )
    if before is None or number > len(before.options):
        return None
    meant = before.options[number - 1]
    narrowed = all(each in before.options for each in offer.options)
    return offer.options.index(meant) + 1 if narrowed and meant in offer.options else None
