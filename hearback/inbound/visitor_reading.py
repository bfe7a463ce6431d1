"""What a visitor of the website plainly says while nobody knows who they are, before any model.

A code that does not come, a person who is new, somebody whom our texts reach by mistake, and a name
and a birth date beside a wish.
"""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting, Reading
from bot.language.context.names import is_only_a_name
from bot.language.people.name_and_birth import may_be_name
from bot.language.people.visitors import (
    CodeTrouble,
    code_trouble,
    is_texted_wrongly,
    names_code,
    says_new,
    wish_in,
)
from hearback.answers.visitors import (
    CODE_AGAIN,
    GIVES_DETAILS,
    NEW_HERE,
    PHONE_GONE,
    TEXTED_WRONGLY,
    gives_details,
    is_new_here,
)
from hearback.conversations.chat import is_web
from hearback.conversations.people import verified_in
from hearback.identity.model import IdentityCheck, IdentityState
from hearback.identity.queries import check_of
from hearback.identity.reading import Given, given_in
from hearback.inbound.queries import Place

STATED = "visitor: name and birth date"
OF_CODE: Mapping[CodeTrouble, str] = {
    CodeTrouble.MISSING: CODE_AGAIN,
    CodeTrouble.NO_PHONE: PHONE_GONE,
}


async def read_visitor(
    session: AsyncSession, place: Place, awaiting: Awaiting | None, *, now: datetime
) -> Reading | None:
    talk, words = place.talk, place.message.text
    if not is_web(talk) or await verified_in(session, talk, now=now) is not None:
        return None
    if is_texted_wrongly(words):
        return Reading(TEXTED_WRONGLY, "visitor: texted by mistake")
    check = await check_of(session, talk)
    asked = awaiting is Awaiting.IDENTITY
    # A code is spoken of long after we asked for it.
    trouble = _code_trouble(words, check) if asked or names_code(words) else None
    if trouble is not None:
        return trouble
    if says_new(words):
        return Reading(NEW_HERE, "visitor: new")
    today = now.astimezone(ZoneInfo(place.clinic.zone)).date()
    given = given_in(words, lang=talk.language, today=today, asked=asked)
    # Who is new is in no record: a name by itself begins no search for one.
    whole = bool(given.births and given.name)
    if not whole and gives_details(words) and await is_new_here(session, talk, now=now):
        return Reading(GIVES_DETAILS, "visitor: new, told name and number")
    return _says_who(words, given, check, asked=asked)


def _code_trouble(words: str, check: IdentityCheck | None) -> Reading | None:
    if check is None or check.state is not IdentityState.CODE_ASKED:
        return None
    trouble = code_trouble(words)
    return Reading(OF_CODE[trouble], f"code: {trouble}") if trouble else None


def _says_who(
    words: str, given: Given, check: IdentityCheck | None, *, asked: bool
) -> Reading | None:
    """A wish beside name and birth date is kept, and answered when we know who it is."""
    if given.births and (given.name or (check is not None and check.name)):
        return Reading(wish_in(words) or "provide_identity", STATED)
    alone = asked and len(words.split()) == 1 and may_be_name(words)
    if alone or (check is None and is_only_a_name(words)):
        return Reading("provide_identity", "visitor: a name")
    return None
