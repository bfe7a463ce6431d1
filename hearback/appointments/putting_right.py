"""A pick put right: "no wait, the Friday one", said when a time has just been taken."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting, Reading
from bot.language.normalise import folded
from bot.language.short_answers import bare_number
from hearback.appointments.heard import facts_at
from hearback.appointments.model import Appointment
from hearback.appointments.offers import options_of, relist
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.appointments.turns import Answering
from hearback.conversations.model import Conversation
from hearback.texts.says import Say

LASTS = timedelta(hours=2)  # after it was listed
LISTS = 3  # the whole one, what fitted of it, and the one that was asked about
_PUTS_RIGHT = re.compile(
    r"\b(?:no|nope|not|wait|hold on|sorry|sry|oops|shoot|actually|i me?ant|i mean|i said|wrong"
    r"|instead|rather|perdon|disculp\w+|espere|espera|era|quise|me equivo\w+|mejor|digo|dije)\b"
)


@dataclass(frozen=True)
class _Meant:
    """offer: the list of which `option` is meant now. visit: where it stands."""

    offer: SlotOffer
    option: int
    visit: Appointment


async def read_plainly(
    session: AsyncSession, talk: Conversation, text: str, *, now: datetime
) -> Reading | None:
    """Another time of the list that was just chosen from, while nothing else was asked; or the
    number of the one that was chosen once more, which is no digit of a reminder."""
    if await _taken_already(session, talk, text, now) is not None:
        return Reading("choose_option", "put right: taken already", option=bare_number(text))
    meant = await _meant(session, talk, text, now)
    if meant is None:
        return None
    return Reading("choose_option", "put right: another of the list", option=meant.option)


async def put_right(turn: Answering) -> Say | None:
    """Ask whether it is that one: a visit that was moved a moment ago moves by a yes only."""
    taken = await _taken_already(turn.session, turn.conversation, turn.message.text, turn.now)
    if taken is not None:
        return Say("moved", taken.id, version=taken.version)
    meant = await _meant(turn.session, turn.conversation, turn.message.text, turn.now)
    if meant is None:
        return None
    visit = meant.visit
    offer = await relist(
        turn.session, meant.offer, (meant.option,), visit, now=turn.now, rules=turn.rules
    )
    return Say("is_it_this", visit.id, visit.version, Awaiting.SLOT_CHOICE, offer=offer.id)


async def _meant(
    session: AsyncSession, talk: Conversation, text: str, now: datetime
) -> _Meant | None:
    if not _PUTS_RIGHT.search(folded(text)):
        return None
    offer = await _last_taken(session, talk, now)
    if offer is None or offer.appointment_id is None:
        return None
    facts = await facts_at(session, talk, offer, text, now)
    option = facts.choice.option if facts.choice else None
    visit = await session.get_one(Appointment, offer.appointment_id)
    if option is None or options_of(offer)[option - 1].starts_at == visit.starts_at:
        return None
    return _Meant(offer, option, visit)


async def _taken_already(
    session: AsyncSession, talk: Conversation, text: str, now: datetime
) -> Appointment | None:
    """The visit just moved, where its number is said again. A 1 confirms it as well."""
    number = bare_number(text)
    offer = await _last_taken(session, talk, now) if number and number > 1 else None
    if number is None or offer is None or offer.appointment_id is None:
        return None
    visit = await session.get_one(Appointment, offer.appointment_id)
    of_number = options_of(offer)[number - 1 : number]
    return visit if [one.starts_at for one in of_number] == [visit.starts_at] else None


async def _last_taken(session: AsyncSession, talk: Conversation, now: datetime) -> SlotOffer | None:
    """The list that was just chosen from; one that was narrowed to the choice, in full."""
    found = await session.scalars(
        select(SlotOffer)
        .where(SlotOffer.conversation_id == talk.id, SlotOffer.offered_at > now - LASTS)
        .order_by(SlotOffer.offered_at.desc(), SlotOffer.id.desc())
        .limit(LISTS)
    )
    lists = found.all()
    if not lists or lists[0].state is not OfferState.TAKEN:
        return None
    return next((each for each in lists if len(each.options) > 1), None)
