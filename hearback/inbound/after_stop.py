"""A request from a number that gets no more texts: nobody answers it here, so people do."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.model import Standing
from hearback.conversations.chat import is_web
from hearback.conversations.model import Reason
from hearback.conversations.service import Case, escalate
from hearback.inbound.kept_texts import texts_go_on
from hearback.inbound.queries import Place

# What waits for an answer. A yes to a visit does not, and what nobody understands is no request.
_REASONS = {
    "cancel": Reason.HUMAN_REQUEST,
    "reschedule": Reason.RESCHEDULE,
    "provide_time": Reason.RESCHEDULE,
    "appointment_info": Reason.HUMAN_REQUEST,
    "prep_info": Reason.HUMAN_REQUEST,
    "location_hours": Reason.HUMAN_REQUEST,
}


async def heed_standing(session: AsyncSession, place: Place, *, now: datetime) -> None:
    """What an understood message means for the texts, or the texts for the message."""
    await texts_go_on(session, place, now=now)
    await _leave_unheard_to_people(session, place, now=now)


async def _leave_unheard_to_people(session: AsyncSession, place: Place, *, now: datetime) -> None:
    """They wrote after STOP, and our answer is refused: somebody has to call them."""
    reason = _REASONS.get(place.message.act or "")
    if reason is None or place.standing is not Standing.OPTED_OUT or is_web(place.talk):
        return
    await escalate(session, place.talk, Case(reason, message=place.message), now=now)
