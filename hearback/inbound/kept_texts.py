"""A bare CANCEL that was about the visit after all: the texts go on."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, state
from hearback.core import work
from hearback.inbound.effects import CLARIFY_UNANSWERED
from hearback.inbound.queries import Place

# Acts which show that CANCEL was about the visit.
ABOUT_VISIT = frozenset({"confirm", "cancel", "reschedule"})


async def texts_go_on(session: AsyncSession, place: Place, *, now: datetime) -> None:
    """Somebody who said CANCEL and now speaks of the visit, where we asked, meant the visit."""
    talk, message = place.talk, place.message
    if message.act not in ABOUT_VISIT or place.standing is not Standing.CLARIFYING:
        return
    if not await work.cancel(session, CLARIFY_UNANSWERED, talk.id):
        return  # asked on another of our numbers: this answers nothing there
    said = Statement(
        Standing.OPTED_IN,
        Source.PATIENT,
        talk.channel,
        "spoke_of_visit",
        words=message.text,
        message_id=message.id,
    )
    await state(session, talk.contact_point_id, said, now=now)
