"""What is said of a visit's time beside what we see: changed with somebody, or another day."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting, Reading
from bot.language.visits.changed_before import puts_day_right
from hearback.appointments.model import Appointment
from hearback.appointments.queries import standing_visits
from hearback.appointments.turns import Act, Answering, asks, to_people
from hearback.conversations.model import Conversation, InboundMessage, Reason
from hearback.conversations.people import whose
from hearback.conversations.said import earlier_keys
from hearback.texts.says import Say

CHANGED_BEFORE = "changed_before"
DAY_PUT_RIGHT = "day_put_right"
_LASTS = timedelta(hours=2)  # after the visit was agreed on


async def read_plainly(
    session: AsyncSession, talk: Conversation, message: InboundMessage, *, now: datetime
) -> Reading | None:
    """ "No, Friday", right after a visit was confirmed: the day is misread, nothing cancelled."""
    if not puts_day_right(message.text) or await _spoken_of(session, talk, now=now) is None:
        return None
    said = await earlier_keys(session, message, now=now, lasts=_LASTS)
    if not said or said[0] != "confirmed":
        return None
    return Reading(DAY_PUT_RIGHT, "a day put right after a yes")


async def put_day_right(turn: Answering) -> Say:
    """The day is told again, and asked about; what was confirmed stays so until they say."""
    visit = await _spoken_of(turn.session, turn.conversation, now=turn.now)
    if visit is None:
        return await to_people(turn, "handed_over", Reason.NOT_UNDERSTOOD)
    return asks("visit_told", visit, Awaiting.REMINDER_REPLY)


async def changed_before(turn: Answering) -> Say:
    """People know with whom it was changed; we say what we see."""
    visit = await _spoken_of(turn.session, turn.conversation, now=turn.now)
    key = "handed_over" if visit is None else "visit_checked"
    return await to_people(turn, key, Reason.RESCHEDULE, visit)


async def _spoken_of(
    session: AsyncSession, talk: Conversation, *, now: datetime
) -> Appointment | None:
    """The one that we spoke of, else the only one; None where it may be one of several."""
    standing = await standing_visits(session, whose(talk, now=now), now=now)
    about = {entry["appointment"] for entry in talk.about}
    meant = [visit for visit in standing if str(visit.id) in about] or standing
    return meant[0] if len(meant) == 1 else None


OF_ITS_TIME: dict[str, Act] = {CHANGED_BEFORE: changed_before, DAY_PUT_RIGHT: put_day_right}
