"""Going on elsewhere: a visitor who has shown who they are by text, and by text in the web chat.

A text goes to the number on file and to no other, whatever number somebody writes. Being known is
not taken along (rule H18).
"""

import re
from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from bot.language.normalise import folded
from hearback.appointments.carrying import carried_offer
from hearback.appointments.queries import about_patient
from hearback.appointments.turns import Act, Answering, asks, visits_of
from hearback.clinics.model import ChatSite
from hearback.clinics.queries import line_of_clinic
from hearback.consent.model import Standing
from hearback.consent.service import standing_of
from hearback.conversations.chat import is_web
from hearback.conversations.crossing import cross, expected_on_web, wish_to_cross
from hearback.conversations.service import locked
from hearback.core import audit, work
from hearback.identity.rules import may_hear
from hearback.identity.service import person, required
from hearback.patients.model import Reach
from hearback.patients.queries import recipient_of
from hearback.texts.catalogue import Catalogue
from hearback.texts.says import Say

BY_TEXT, ON_THE_WEB = "go_on_by_text", "go_on_on_the_web"
SEND_ON = "go_on_by_text"  # the kind of work

# The whole message is the wish: "text me the address" is another.
_FILLERS = (
    r"(?:(?:hi|hello|hey|ok|okay|yes|please|pls|thanks|thank you|actually|sorry|also|and|so|can"
    r"|could|would|may|will|you|u|i|we|guys|it|this|that|here|instead|rather|better|just|now|later|to"
    r"|like|want|prefer|id|is|possible|if|lets|the|a|from|my|im|at|on|in|phone|cell|number|\d+"
    r"|hola|si|por favor|porfa|gracias|mejor|me|puede|pueden|podria|puedo|podemos|se|quiero"
    r"|quisiera|prefiero|es|posible|ahora|luego|esto|eso|aqui|con|usted|ustedes|y|o|a|mi|al|el|un|en"
    r"|celular|telefono|cel|numero|vez de) )*"
)
_TEXT = r"(?:text(?:s|ing)?|sms|text messages?|(?:mensajes? de )?textos?|mensajes?(?: de texto)?)"
_BY_TEXT = (
    r"(?:text me|(?:continue|go on|keep going|carry on|switch|move|talk|do|chat|finish)"
    rf"(?: this| it| that| over)? (?:by|over|via|on|to|through) {_TEXT}|send (?:me )?a {_TEXT}"
    rf"|(?:by|over|via) {_TEXT}|(?:seguir|sigamos|continuar|continuamos|hablar|cambiar|pasar)"
    rf"(?:lo)?(?: esto| eso)? (?:por|a) {_TEXT}|(?:mandarme|mandeme|mandenme|enviarme"
    rf"|enviame|envieme) un {_TEXT}|por {_TEXT}|text(?:ear|earme|eenme|eeme)"
    r"|escribirme al (?:celular|telefono|cel)"
    r"|(?:escribame|escribanme) al (?:celular|telefono|cel))"
)
_WEB = (
    r"(?:(?:your |the |tu |su |la |el )?(?:web ?site|web ?page|web chat|website chat|web|site|chat"
    r"|online chat|pagina(?: web)?|sitio(?: web)?|internet|computer|computadora))"
)
_ON_WEB = (
    rf"(?:(?:continue|go on|keep going|carry on|switch|move|talk|do|chat|finish)(?: this| it| that"
    rf"| over)? (?:on|in|over|at|to|through) {_WEB}|(?:chat|continue|do this|talk) online"
    r"|(?:seguir|sigamos|continuar|hablar|cambiar|pasar|hacer)(?:lo)?(?: esto| eso)? (?:en|por|a) "
    rf"{_WEB}|(?:on|en) {_WEB})"
)
_WISHES = {
    BY_TEXT: re.compile(rf"{_FILLERS}{_BY_TEXT}(?: {_FILLERS})?"),
    ON_THE_WEB: re.compile(rf"{_FILLERS}{_ON_WEB}(?: {_FILLERS})?"),
}


def crossing_wished(text: str, *, on_web: bool) -> str | None:
    """The act of a message that wishes to go on where it is not yet; None: it wishes for none."""
    act = BY_TEXT if on_web else ON_THE_WEB
    plain = " ".join(re.findall(r"\w+", folded(text)))
    wishes = _WISHES[act]
    return act if wishes.fullmatch(plain) or wishes.fullmatch(f"{plain} ") else None


async def by_text(turn: Answering) -> Say:
    """A text to the number on file, if it takes texts and they have not been stopped."""
    talk = turn.conversation
    if not is_web(talk):
        return Say("go_on_here")
    known = await required(turn)
    if isinstance(known, Say):
        return known
    refused = await _no_text(turn)
    if refused is not None:
        return refused
    wished = await wish_to_cross(
        turn.session, talk, turn.message.id, now=turn.now, patient_id=known.patient_id
    )
    await work.enqueue(turn.session, SEND_ON, wished.id, due_at=turn.now)
    await audit.record(
        turn.session, "went_on_by_text", at=turn.now, actor="patient", subject=talk.id
    )
    return Say("go_on_text_sent")


async def _no_text(turn: Answering) -> Say | None:
    """Why none may go; None: one may. Asked of who they have shown to be, so that it tells
    nobody anything about others."""
    known = await person(turn)
    found = await recipient_of(turn.session, known.patient_id) if known else None
    line = await line_of_clinic(turn.session, turn.conversation.clinic_id)
    if found is None or line is None or found.point.reach is Reach.LANDLINE:
        return Say("go_on_no_phone")
    if not may_hear(found.link.relation, may_see_clinical=found.link.may_see_clinical):
        return Say("go_on_no_phone")
    if await standing_of(turn.session, found.point.id) is Standing.OPTED_OUT:
        return Say("start_how_web")
    return None


async def on_the_web(turn: Answering) -> Say:
    """Where the chat is. Who comes there is asked who they are, and then we go on."""
    talk = turn.conversation
    if is_web(talk):
        return Say("go_on_here")
    site = await turn.session.scalar(select(ChatSite).where(ChatSite.clinic_id == talk.clinic_id))
    if site is None or not site.origins:
        return Say("go_on_no_web")
    await wish_to_cross(turn.session, talk, turn.message.id, now=turn.now)
    await audit.record(
        turn.session, "went_on_on_the_web", at=turn.now, actor="patient", subject=talk.id
    )
    return Say("go_on_web", refs=(("chat_site", str(talk.clinic_id)),))


async def site_values(
    session: AsyncSession, clinic_id: str, language: str, texts: Catalogue
) -> Mapping[str, str]:
    site = await session.get_one(ChatSite, UUID(clinic_id))
    return {"chat_site": site.origins[0]}


async def arrived(turn: Answering, say: Say) -> Say:
    """Somebody has shown who they are in the chat: what they spoke of by text is taken up, unless
    they have asked for something else meanwhile."""
    talk, known = turn.conversation, await person(turn)
    if not is_web(talk) or known is None:
        return say
    wished = await expected_on_web(turn.session, talk.clinic_id, known.patient_id, now=turn.now)
    if wished is None:
        return say
    left = await locked(turn.session, wished.from_id)
    about = await about_patient(turn.session, left.about, known.patient_id)
    await cross(turn.session, wished, left, talk, known.patient_id, about, now=turn.now)
    if say.key != "identity_done":
        return say
    listed = await carried_offer(turn.session, left, talk, known.patient_id, now=turn.now)
    if listed is not None:
        return Say("identity_done_go_on").followed_by(listed)
    spoken_of = (await visits_of(turn)).asked
    if len(spoken_of) != 1:
        return say
    return Say("identity_done_go_on").followed_by(
        asks("visit_told", spoken_of[0], Awaiting.REMINDER_REPLY)
    )


CROSSING: Mapping[str, Act] = {BY_TEXT: by_text, ON_THE_WEB: on_the_web}
