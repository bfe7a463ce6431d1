"""A bare "how much" to what was just offered, or from a visitor whom nobody knows: what it costs,
and nobody's balance."""

import re
from collections.abc import Set
from datetime import timedelta

from bot.language.context import Awaiting
from bot.language.normalise import folded
from hearback.appointments.turns import Answering
from hearback.billing.model import Asked
from hearback.billing.service import to_billing
from hearback.conversations.chat import is_web
from hearback.conversations.service import open_question
from hearback.identity.service import person
from hearback.knowledge.answers import Approved, approved_answer
from hearback.programmes.model import Programme
from hearback.programmes.queries import latest_question
from hearback.screening.answers import spoken_of
from hearback.texts.says import Say

# What such a question is taken for.
MONEY: Set[str] = frozenset({"billing_balance", "billing_payment", "screening_info"})
_INVITED_WITHIN = timedelta(days=14)
_BARE = re.compile(
    r"(?:(?:and|but|ok|okay|so|well|yes|wait|y|pero|oiga|hola|hi|bueno|entonces|disculpe|1) )*"
    r"(?:how much(?: (?:money|is (?:it|that|this|one)|s (?:it|that)|does (?:it|that|this|one) cost"
    r"|(?:will|would) (?:it|that|this|i) (?:be|cost|pay|owe)|(?:do|would|will) (?:i"
    r"|you) (?:have to )?"
    r"(?:pay|charge)|for (?:it|that|this|one)|to pay))*(?: for (?:it|that|this))?"
    r"|(?:do|will|would) i (?:have to |need to )?pay(?: (?:for (?:it|that|this)|anything"
    r"|something))*"
    r"|(?:is|will) (?:it|this|that) (?:be )?(?:free|cost (?:me )?(?:anything|money))"
    r"|(?:does|do) (?:it|they|you|this|that) (?:cost|charge)(?: (?:me|anything|money|extra|more"
    r"|for (?:it"
    r"|that)))*"
    r"|whats (?:the|it) (?:cost|price|damage)"
    r"|(?:a )?(?:cuanto|kuanto)(?: (?:es|sale|seria|cuesta|cobran|me (?:sale|cuesta|cobran|va a"
    r" (?:salir|costar))|hay que pagar|tengo que pagar|se paga|dinero))*"
    r"|(?:es|sale) (?:gratis|gratuit[oa])|(?:tengo que|hay que|se) paga[r]?(?: algo)?"
    r"|(?:cuesta|cobran)(?: algo)?|tiene (?:costo|algun costo))"
    r"(?: (?:please|pls|por favor|porfa|gracias|thanks|though|then|entonces))*"
)


def asks_bare_price(text: str) -> bool:
    """ "How much", "is it free", "cuánto es"; not "how much do I owe", nor a bill or a plan."""
    return _BARE.fullmatch(folded(text)) is not None


async def bare_price(turn: Answering, act: str) -> Say | None:
    """What the clinic approved of it, else people tell; None: it is about a bill."""
    if act not in MONEY or not asks_bare_price(turn.message.text):
        return None
    if not (await _something_offered(turn) or await _unknown_visitor(turn)):
        return None
    found = await approved_answer(turn, about=await spoken_of(turn))
    if isinstance(found, Approved):
        return found.say()
    return await to_billing(turn, Asked.QUESTION, "price_asked")


async def _something_offered(turn: Answering) -> bool:
    """Times on a list, or an invitation that nothing was asked after."""
    talk, now = turn.conversation, turn.now
    if open_question(talk, turn.rules, now=now) is Awaiting.SLOT_CHOICE:
        return True
    question = await latest_question(turn.session, talk, now=now, lasts=_INVITED_WITHIN)
    if question is None or question.programme is not Programme.CAMPAIGN:
        return False
    return talk.asked_at is None or talk.asked_at <= question.asked_at


async def _unknown_visitor(turn: Answering) -> bool:
    return is_web(turn.conversation) and await person(turn) is None
