"""What a number hears that we know no patient by, or none any more: nothing is promised it."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.languages import language_of
from bot.language.people.misdirected import comes_back
from hearback.consent.model import Standing
from hearback.conversations.model import Escalation, Reason
from hearback.conversations.service import Case, escalate, open_case
from hearback.inbound.queries import Place
from hearback.inbound.received import Received
from hearback.inbound.voice import Answer, Voice
from hearback.outbound.model import Purpose
from hearback.patients.queries import by_contact_point
from hearback.texts.says import Say

# Until staff have looked into it, nobody can say whose texts would go to the number.
NOT_SETTLED = (Reason.WRONG_NUMBER, Reason.DECEASED)


async def started(it: Received) -> Say:
    """What START brings: texts; or people, where no patient is left whom texts could be about."""
    case = await open_case(it.session, it.conversation.id)
    patients = await by_contact_point(it.session, it.conversation.contact_point_id)
    if patients and not _is_unsettled(case):
        return Say("started")
    asked = Case(Reason.UNKNOWN_NUMBER, message=it.message)
    await escalate(it.session, it.conversation, asked, now=it.now)
    return Say("number_to_people")


def _is_unsettled(case: Escalation | None) -> bool:
    return case is not None and any(
        entry["reason"] in {reason.value for reason in NOT_SETTLED} for entry in case.trail
    )


async def answer_stranger(
    session: AsyncSession, voice: Voice, place: Place, *, now: datetime
) -> None:
    """A polite answer that tells nothing (rule H17); people look.

    After a wrong number there is silence, but for whoever says that it is theirs after all.
    """
    message = place.message
    place.talk.language = language_of(message.text) or place.talk.language
    message.act, message.decided_by, message.rule = "unclear", "context", "unknown_number"
    case = Case(Reason.UNKNOWN_NUMBER, message=message)
    await escalate(session, place.talk, case, now=now)
    answer = Answer(place.talk, message.id, Say("unknown_number"))
    if place.standing is Standing.OPTED_OUT and comes_back(message.text):
        # HELP may be answered to everyone: they wrote first.
        answer = Answer(place.talk, message.id, Say("number_to_people"), Purpose.HELP)
    await voice.answer(session, answer, now=now)
