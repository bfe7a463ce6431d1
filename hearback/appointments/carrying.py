"""Times on offer go along when a talk goes on elsewhere, so that a number means the same there."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.appointments.offers import ToMove, open_offer, purpose_of
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.conversations.model import Conversation
from hearback.conversations.service import ask
from hearback.texts.says import Say


async def carried_offer(
    session: AsyncSession,
    left: Conversation,
    reached: Conversation,
    patient_id: UUID,
    *,
    now: datetime,
) -> Say | None:
    """The times that were on offer, listed again where they are on offer now; None: there were
    none of this patient's. Both threads are locked."""
    offer = await open_offer(session, left.id, now=now)
    if offer is None or offer.patient_id != patient_id or left.awaiting is not Awaiting.SLOT_CHOICE:
        return None
    there = await open_offer(session, reached.id, now=now)
    if there is not None:
        there.state = OfferState.REPLACED
        await session.flush()  # before the other one: the index allows one open at a time
    offer.conversation_id = reached.id
    await session.flush()
    say = await _listed_again(session, offer)
    about = [] if say.appointment is None else [_told(say)]
    ask(reached, Awaiting.SLOT_CHOICE, about, now=now)
    left.awaiting = None
    return say


async def _listed_again(session: AsyncSession, offer: SlotOffer) -> Say:
    purpose = await purpose_of(session, offer)
    visit = purpose.visit if isinstance(purpose, ToMove) else None
    return Say(
        "offer" if visit else "offer_new",
        visit.id if visit else None,
        offer.version,
        Awaiting.SLOT_CHOICE,
        offer=offer.id,
    )


def _told(say: Say) -> dict[str, object]:
    return {"appointment": str(say.appointment), "version": say.version}
