"""A bare CANCEL that was about the visit after all, so that the texts go on; or that is asked about
anew, because the answer was not understood."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import takewhile
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, state
from hearback.conversations.model import Reason
from hearback.conversations.said import earlier_messages
from hearback.conversations.service import Case, escalate
from hearback.core import work
from hearback.inbound.effects import CLARIFY_UNANSWERED
from hearback.inbound.queries import Place
from hearback.texts.says import Say

# Acts which show that CANCEL was about the visit.
ABOUT_VISIT = frozenset({"confirm", "cancel", "reschedule"})
NOT_UNDERSTOOD = "unclear"
MOST_ASKED = 2
LOOKED_BACK = timedelta(days=1)


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


async def asked_anew(
    session: AsyncSession, place: Place, lasts: timedelta, *, now: datetime
) -> Sequence[Say]:
    """The question what CANCEL meant, with its full time: no texts end by words that we did not
    understand, because whoever answers is not silent. Empty where nothing is to ask.

    It is asked anew MOST_ASKED times; then people see to it, and its time runs out as it was told.
    """
    talk, message = place.talk, place.message
    visits = [entry for entry in talk.about if "appointment" in entry]
    asked = talk.awaiting is Awaiting.CANCEL_MEANING and place.standing is Standing.CLARIFYING
    if not (asked and visits and message.act == NOT_UNDERSTOOD):
        return ()
    if await _asked_anew_before(session, place, now=now) >= MOST_ASKED:
        case = Case(Reason.CANCEL_OR_STOP_UNANSWERED, message=message)
        await escalate(session, talk, case, now=now)
        return ()
    if not await work.cancel(session, CLARIFY_UNANSWERED, talk.id):
        return ()
    await work.enqueue(session, CLARIFY_UNANSWERED, talk.id, due_at=now + lasts)
    named = [UUID(entry["appointment"]) for entry in visits]
    if len(named) > 1:
        key = "clarify_cancel_several"
        return (Say(key, asks=Awaiting.CANCEL_MEANING, visits=tuple(named)),)
    version = visits[0].get("version")
    return (Say("clarify_cancel", named[0], version, Awaiting.CANCEL_MEANING),)


async def _asked_anew_before(session: AsyncSession, place: Place, *, now: datetime) -> int:
    """How many answers since CANCEL were not understood."""
    earlier = await earlier_messages(session, place.message, now=now, lasts=LOOKED_BACK)
    since = takewhile(lambda one: one.decided_by != "keyword", earlier)
    return sum(one.act == NOT_UNDERSTOOD for one in since)
