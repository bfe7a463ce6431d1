"""The language of a thread: asked for, heard, or one that we do not write."""

import re
from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from bot.language.languages import heard_in, without_lent
from bot.language.normalise import folded
from hearback.answers.people import hand_over, lately_said
from hearback.appointments.model import STANDING, Appointment
from hearback.appointments.offers import ToMove, open_offer, purpose_of
from hearback.appointments.turns import Act, Answering, asks, to_people
from hearback.conversations.model import Conversation, Reason
from hearback.conversations.people import people_of
from hearback.conversations.said import earlier_messages
from hearback.conversations.service import open_case
from hearback.texts.says import Say

# How much has to speak for the other language alone, before a thread changes to it unasked.
CLEARLY = 4
_LITTLE = 7  # words
_NAMES: Mapping[str, str] = {
    **dict.fromkeys(("english", "ingles", "inglish", "eng", "ingl"), "en"),
    **dict.fromkeys(("spanish", "espanol", "castellano", "espaniol", "esp", "spanis"), "es"),
}
_NOT_THIS = re.compile(
    r"\b(?:no|dont|not|cant|cannot|never|nada de|sin|poco) (?:(?!no |not |dont |mejor |better "
    r"|rather |actually |perdon |wait |espere? |please |por favor )\w+ ){0,3}?"
    r"(english|ingles|spanish|espanol)\b"
)
_EITHER = re.compile(
    r"\b(?:english|ingles|spanish|espanol) (?:or|o|u) (?:in |en )?"
    r"(?:english|ingles|spanish|espanol)\b"
)
_MERE_NO = re.compile(r"^\s*no\s*[,.;:!]+\s*", re.IGNORECASE)  # "no, Spanish please" wants it
# A wish for the other language that names none.
_WISHES_ANOTHER = re.compile(
    r"\b(?:(?:other|another|my|own|different) (?:language|tongue)|idioma|language"
    r"|(?:dont|do not|cant|cannot|didnt) (?:read|speak)|translat\w+|traduc\w+|traduz\w+"
    r"|(?:otro|otra|mi|su) (?:idioma|lengua)"
    r"|no (?:le |lo |te )?(?:leo|hablo|se leer))\b"
)
# Said in the thread's own language, it is what we wrote that was not understood.
_LOST = re.compile(
    r"\b(?:(?:dont|do not|cant|cannot|didnt|did not) (?:understand|get it|follow)"
    r"|no (?:le |lo |te |les |la )?(?:entiend\w+|entendi|comprend\w+)|makes no sense)\b"
)
# So do these, where they are all that is said: "que hago" beside an ailment asks a nurse.
_ASKS_WHAT_TO_DO = re.compile(
    r"(?:(?:ok|but|so|y|pero|entonces|pues|oiga) )*(?:what (?:do|am|should|can) (?:i|you|u|yall)"
    r" (?:do|want|need|reply|press|put|text|supposed to do|want me to do)(?: (?:from me|now|here))?"
    r"|what (?:is|does) [123](?: (?:for|mean))?|que (?:hago|pongo|contesto|respondo|le pongo"
    r"|tengo que (?:hacer|poner)|quieren?(?: de mi| que haga)?)|[123] (?:es que|que es|para que)"
    r"|que es (?:el )?[123])"
)
# What was open, said again with the text that asks the same.
_AGAIN: Mapping[Awaiting, str] = {
    Awaiting.REMINDER_REPLY: "visit_told",
    Awaiting.CANCEL_OR_MOVE: "cancel_or_move",
}


def is_lost(text: str, stored: str) -> bool:
    """Whether they do not understand what we wrote, and wish for no other language."""
    said, heard = folded(text), heard_in(text)
    if heard.other or _names_one(text) or _WISHES_ANOTHER.search(said):
        return False
    lost = _LOST.search(said) or _ASKS_WHAT_TO_DO.fullmatch(said)
    return bool(lost) and heard.language in (None, stored)


def asks_for_language(text: str) -> bool:
    """ "In English please", and little else."""
    return _names_one(text) and len(text.split()) <= _LITTLE


def _names_one(text: str) -> bool:
    return any(word in _NAMES for word in folded(text).split())


async def stays(turn: Answering, heard: str) -> bool:
    """Whether the language that was asked for in this talk outlives one message in the other: the
    second in a row changes it."""
    earlier = await earlier_messages(
        turn.session, turn.message, now=turn.now, lasts=turn.rules.context_lasts
    )
    asked = any(each.outcome and each.outcome["key"] == "language_set" for each in earlier)
    before = earlier[0].text if earlier else ""
    return asked and clearly_in(before, turn.conversation.language) != heard


def clearly_in(text: str, stored: str) -> str | None:
    """The other language, where the message is clearly in it; None: the stored one stands."""
    heard = heard_in(text)
    louder, quieter = max(heard.english, heard.spanish), min(heard.english, heard.spanish)
    if heard.language in (None, stored) or louder < CLEARLY or 3 * quieter > louder:
        return None
    more = heard_in(without_lent(text)).language
    return heard.language if more == heard.language else None


def wanted(text: str, stored: str) -> str | None:
    """The language that is asked for; None: one that we do not write."""
    heard, said = heard_in(text), folded(text)
    if heard.other:
        return None
    named = [_NAMES[word] for word in said.split() if word in _NAMES]
    if not named and heard.language == stored and not _WISHES_ANOTHER.search(said):
        return stored
    if _EITHER.search(said):
        return heard.language or stored  # "en español o inglés?" asks, and chooses neither
    refused = _NOT_THIS.search(folded(_MERE_NO.sub("", text)))
    if refused:
        return _other(_NAMES[refused[1]])
    if named and _MERE_NO.search(text):
        return named[0]  # "no, Spanish please", to whatever else was said
    if named:
        return next((one for one in named if one != stored), heard.language or stored)
    return heard.language if heard.language not in (None, stored) else _other(stored)


async def switch(turn: Answering) -> Say:
    """For good: the thread, and whoever is reached through it."""
    talk = turn.conversation
    if is_lost(turn.message.text, talk.language):
        return await asked_again(turn) or Say("said_plainly", aside=True)
    language = wanted(turn.message.text, talk.language)
    if language is None:
        return await no_such_language(turn)
    if language == talk.language and not _names_one(turn.message.text):
        return await hand_over(turn)  # "habla Marisol" asks for no language
    await keep(turn, language, asked=True)
    return Say("language_set")


async def no_such_language(turn: Answering) -> Say:
    """One line in both of ours, and a person."""
    return await to_people(turn, "other_language", Reason.HUMAN_REQUEST)


async def is_told_of_ours(turn: Answering) -> bool:
    """Whether we said lately which languages we write, and people have it."""
    told = await lately_said(turn, "other_language")
    return told and await open_case(turn.session, turn.conversation.id) is not None


async def keep(turn: Answering, language: str, *, asked: bool) -> None:
    """asked: for all who share the thread; what was only heard tells nothing of the others."""
    turn.conversation.language = language
    people = await people_of(turn.session, turn.conversation, now=turn.now)
    for patient in people if asked or len(people) == 1 else ():
        patient.language = language


async def asked_again(turn: Answering) -> Say | None:
    """What was open, once more; None where nothing was, or its own subject has to ask it."""
    talk = turn.conversation
    if talk.awaiting is Awaiting.SLOT_CHOICE:
        return await offer_again(turn)
    key = _AGAIN.get(talk.awaiting) if talk.awaiting else None
    visit = await _visit(turn.session, talk) if key else None
    if key is None or visit is None or talk.awaiting is None:
        return None
    return asks(key, visit, talk.awaiting)


async def _visit(session: AsyncSession, talk: Conversation) -> Appointment | None:
    """The one visit that was asked about, while it stands."""
    if len(talk.about) != 1:
        return None
    visit = await session.get(Appointment, UUID(talk.about[0]["appointment"]))
    return visit if visit is not None and visit.state in STANDING else None


async def offer_again(turn: Answering) -> Say | None:
    """The times on offer, while they are."""
    offer = await open_offer(turn.session, turn.conversation.id, now=turn.now)
    if offer is None:
        return None
    purpose = await purpose_of(turn.session, offer)
    if isinstance(purpose, ToMove):
        visit = purpose.visit
        return Say("offer", visit.id, visit.version, Awaiting.SLOT_CHOICE, offer=offer.id)
    return Say("offer_new", asks=Awaiting.SLOT_CHOICE, offer=offer.id)


def _other(stored: str) -> str:
    return "es" if stored == "en" else "en"


LANGUAGES: Mapping[str, Act] = {"language_switch": switch}
