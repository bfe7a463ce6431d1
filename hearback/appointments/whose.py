""" "Not Felix", where the phone is Iris's as well: no stranger writes, so which one is asked."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from bot.language.normalise import folded
from bot.language.people.whose_text import tells_theirs_apart
from hearback.appointments.tasks import ASK
from hearback.appointments.turns import Answering, asks, to_people, visits_of
from hearback.appointments.which import ask_which
from hearback.conversations.model import Conversation, Reason
from hearback.conversations.people import people_of
from hearback.patients.model import ContactLink, Relation
from hearback.texts.says import Say


async def is_of_theirs(
    session: AsyncSession, talk: Conversation, text: str, *, now: datetime
) -> bool:
    """Whether the words tell the people on this phone apart, and say nothing of the phone."""
    people = await people_of(session, talk, now=now)
    names = {word for one in people for word in folded(one.first_name).split()[:1]}
    links = select(ContactLink.relation).where(
        ContactLink.contact_point_id == talk.contact_point_id, ContactLink.may_schedule
    )
    relations = set(await session.scalars(links))
    of_others = len(names) > 1 or bool(relations - {Relation.SELF})
    return tells_theirs_apart(text, names, of_others=of_others)


async def which_of_theirs(turn: Answering) -> Say:
    """Each visit is told and asked about; people look where none stands."""
    standing = (await visits_of(turn)).standing
    if not standing:
        return await to_people(turn, "handed_over", Reason.NOT_UNDERSTOOD)
    if len(standing) == 1:
        return asks("visit_told", standing[0], Awaiting.REMINDER_REPLY)
    return await ask_which(turn, ASK, standing)
