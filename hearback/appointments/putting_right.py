"""A pick put right: "no wait, the Friday one", said when a time has just been taken, or "no, not
this Friday, the next one", which is on no list."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting, Reading
from bot.language.normalise import folded
from bot.language.questions import asks_something
from bot.language.short_answers import bare_number
from bot.language.visits.undecided import is_undecided
from bot.language.when import When
from hearback.appointments.heard import facts_at
from hearback.appointments.model import Appointment
from hearback.appointments.offers import options_of, relist
from hearback.appointments.queries import standing_visits
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.appointments.turns import Answering
from hearback.appointments.wanting import ONE_DAY
from hearback.appointments.wishes import only_refuses
from hearback.conversations.model import Conversation
from hearback.conversations.people import whose
from hearback.texts.says import Say

LASTS = timedelta(hours=2)  # after it was listed
LISTS = 3  # the whole one, what fitted of it, and the one that was asked about
_PUTS_RIGHT = re.compile(
    r"\b(?:no|nope|not|wait|hold on|sorry|sry|oops|shoot|actually|i me?ant|i mean|i said|wrong"
    r"|instead|rather|perdon|disculp\w+|espere|espera|era|quise|me equivo\w+|mejor|digo|dije)\b"
)
# At its head another day than the one just taken is wished for.
_NOT_THAT = re.compile(
    r"^(?:(?:oh|ay|sorry|perdon|ok|uh|um|hmm|disculpe|oiga) )*"
    r"(?:no|nope|not|wait|hold on|oops|shoot|actually|i me?ant|i said|espere|espera|no era"
    r"|me equivo\w+|mejor|digo|dije|quise decir)\b"
)
# The head of it that refuses nothing of what follows: "no wait, Wednesday".
_HEAD = re.compile(
    r"^\W*(?:(?:no|nope|wait|hold on|oops|shoot|actually|oh|ay|sorry|perd[oó]n|ok|uh|um|hmm"
    r"|disculpe|oiga|espere|espera|me equivoqu[eé]|digo|mejor)\b[\s,.;:!-]*)+",
    re.IGNORECASE,
)
_MOST_WORDS = 12
ANOTHER_DAY = "another_day"


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
    if meant is not None:
        return Reading("choose_option", "put right: another of the list", option=meant.option)
    if await _wants_another_day(session, talk, text, now):
        return Reading(ANOTHER_DAY, "put right: another day")
    return None


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


async def _wants_another_day(
    session: AsyncSession, talk: Conversation, text: str, now: datetime
) -> bool:
    """Whether another day than that of the visit just moved or booked is named, and not asked
    after: "no, not this Friday, the next one"."""
    said = folded(text)
    if len(said.split()) > _MOST_WORDS or not _NOT_THAT.search(said):
        return False
    if asks_something(text) or is_undecided(text):
        return False
    visit, offer = await just_taken(session, talk, now), await _last_taken(session, talk, now)
    if visit is None or offer is None:
        return False
    when = (await facts_at(session, talk, offer, without_head(text), now)).when
    return when is not None and _moves_on(when, visit.starts_at)


def without_head(text: str) -> str:
    """What is wished for, without the no that takes back what was."""
    return _HEAD.sub("", text) or text


async def just_taken(
    session: AsyncSession, talk: Conversation, now: datetime
) -> Appointment | None:
    """The visit that stands at the time taken last."""
    offer = await _last_taken(session, talk, now)
    taken = {one.starts_at for one in options_of(offer)} if offer else set()
    standing = await standing_visits(session, whose(talk, now=now), now=now)
    visits = [visit for visit in standing if visit.starts_at in taken]
    return visits[0] if len(visits) == 1 else None


def _moves_on(when: When, at: datetime) -> bool:
    """Whether another day is named, or this one refused; "no, Friday is fine" agrees with it."""
    if only_refuses(when):
        return any(_on_day(no, at) for no in when.excluded)
    named = (when, *when.also)
    return all(one.kind in ONE_DAY and not _on_day(one, at) for one in named)


def _on_day(when: When, at: datetime) -> bool:
    if when.start is None:
        return False
    return when.start == at or (when.end is not None and when.start <= at < when.end)


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
    return next((each for each in lists if len(each.options) > 1), lists[0])
