"""Asking who it is, and what a message says of it: varied when it comes again, in two pieces."""

from collections.abc import Mapping
from datetime import date
from itertools import takewhile
from zoneinfo import ZoneInfo

from bot.language.context import Awaiting
from hearback.appointments.turns import Answering, said_before, to_people
from hearback.clinics.model import Clinic
from hearback.conversations.chat import is_web
from hearback.conversations.model import InboundMessage, Reason
from hearback.conversations.said import earlier_messages
from hearback.conversations.service import ask
from hearback.identity.model import IdentityCheck, IdentityState
from hearback.identity.reading import Given, given_in
from hearback.patients.queries import is_shared
from hearback.texts.says import Say

# How it is asked the second time.
ASKED_AGAIN: Mapping[str, str] = {
    "identity_ask_text": "identity_birth_again",
    "identity_ask_birth": "identity_birth_again",
    "identity_ask_shared": "identity_who_again",
    "identity_ask_web": "identity_who_again",
}
ASKING = frozenset({*ASKED_AGAIN, *ASKED_AGAIN.values(), "identity_not_confirmed"})
BY_PERSON = "identity_by_person"
# After these nothing is asked any more: people help.
BY_PEOPLE = frozenset({BY_PERSON, "identity_locked", "identity_locked_again"})
MOST_ASKED = 2  # in a row


async def given_by(turn: Answering, *, asked: bool) -> Given:
    """What the message gives; by text a birth date may come in two messages."""
    today, lang = await _today(turn), turn.conversation.language
    given = given_in(turn.message.text, lang=lang, today=today, asked=asked)
    if given.births or not asked or is_web(turn.conversation):
        return given
    return await _in_two_pieces(turn, today) or given


async def _in_two_pieces(turn: Answering, today: date) -> Given | None:
    """ "naci en el 61", and then "7 de marzo"."""
    lasts, now = turn.rules.context_lasts, turn.now
    before = await earlier_messages(turn.session, turn.message, now=now, lasts=lasts)
    if not before or not _was_asked(before[0]):
        return None
    said, first = turn.message.text, before[0].text
    for whole in (f"{first}, {said}", f"{said} {first}"):
        given = given_in(whole, lang=turn.conversation.language, today=today, asked=True)
        if given.births:
            return given
    return None


def _was_asked(message: InboundMessage) -> bool:
    """Whether that message was answered with our question for the birth date."""
    return message.outcome is not None and message.outcome["key"] in ASKING


async def _today(turn: Answering) -> date:
    clinic = await turn.session.get_one(Clinic, turn.conversation.clinic_id)
    return turn.now.astimezone(ZoneInfo(clinic.zone)).date()


async def asks_who(turn: Answering, check: IdentityCheck) -> Say:
    """Asked a second time it says what is missing; after that a person helps, and it is not asked
    again. How often counts, and never who is on file (rule H16)."""
    key = await _asking(turn, check)
    again = ASKED_AGAIN.get(key, key)
    ways = (key, again, BY_PERSON)
    said = sum(1 for _ in takewhile(ways.__contains__, await said_before(turn)))
    if said < MOST_ASKED:
        return Say(again if said else key, asks=Awaiting.IDENTITY)
    ask(turn.conversation, None, (), now=turn.now)
    return await to_people(turn, BY_PERSON, Reason.IDENTITY_LOCK)


async def _asking(turn: Answering, check: IdentityCheck) -> str:
    if not is_web(turn.conversation):
        shared = await is_shared(turn.session, turn.conversation.contact_point_id)
        return "identity_ask_shared" if shared else "identity_ask_text"
    if check.state is IdentityState.CODE_ASKED and not (check.name or check.born):
        return "identity_ask_code"
    if check.name:
        return "identity_ask_birth"
    return "identity_ask_name" if check.born else "identity_ask_web"
