"""What is said right after we told an amount: that it is wrong, or when it was due again."""

import re

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Reading
from bot.language.normalise import folded
from bot.language.patterns import any_of
from hearback.conversations.model import Conversation, InboundMessage

TOLD = ("bill_owed", "bill_owed_late", "bill_owed_by_days", "bill_owed_undated", "bill_lines")
_MOST_WORDS = 9
_CONTESTS = re.compile(
    r"\b(?:(?:thats|that is|that s|its|it is|this is|youre|you are|they are|is) (?:\w+ )?(?:wrong"
    r"|incorrect|not (?:right|correct|true|mine|what i owe)|too (?:much|high)|way off|a mistake"
    r"|crazy"
    r"|ridiculous|a lie|impossible)"
    r"|(?:cant|cannot|can not|doesnt|does not|dont|couldnt) (?:be|look|sound"
    r"|seem)(?: \w+)? (?:right"
    r"|correct|true|that much|it)|thats not (?:right|mine|correct|what)|i (?:dont|do not) owe"
    r"|no puede ser|(?:eso|esta|estan) (?:esta |muy )?(?:mal|equivocad\w+|incorrect\w+)"
    r"|eso no (?:es|puede|debo|lo debo)|no (?:debo|le debo|es cierto|es correcto)|es (?:un error"
    r"|mentira|demasiado|mucho)|debe ser un error|must be (?:a mistake|an error|wrong))\b"
    r"|^(?:no )?(?:wrong|incorrect|incorrecto)$"
)
_DUE = any_of(
    r"""
    when (?:is|was|s) (?:it|that|this|the bill) due
    whens (?:it|that|this) due
    due when
    due (?:date|again|by when)
    (?:when|by when) do i (?:have to|need to|gotta) pay
    cuando (?:se paga|vence|hay que pagar\w*|lo tengo que pagar|tengo que pagar|era)
    hasta cuando|para cuando|fecha de pago
    que dia (?:se paga|vence)
    """
)


_WHAT_FOR = re.compile(
    r"(?:(?:but|and|ok|y|pero|huh|wait) )*(?:why|why so much|what for|for what|how come"
    r"|whats (?:it|that) for"
    r"|por que|porque|por que tanto|de que|de que es|y eso(?: de que| por que)?|para que)"
)


async def read_plainly(
    session: AsyncSession, talk: Conversation, message: InboundMessage
) -> Reading | None:
    said = folded(message.text)
    if len(said.split()) > _MOST_WORDS:
        return None
    act = "billing_dispute" if _CONTESTS.search(said) else None
    act = act or ("billing_balance" if _DUE.search(said) or _WHAT_FOR.fullmatch(said) else None)
    if act is None or not await _just_told(session, talk, message):
        return None
    return Reading(act, "right after the amount")


async def _just_told(session: AsyncSession, talk: Conversation, message: InboundMessage) -> bool:
    before = await session.scalar(
        select(InboundMessage.outcome["key"].astext)
        .where(InboundMessage.conversation_id == talk.id, InboundMessage.id < message.id)
        .order_by(InboundMessage.id.desc())
        .limit(1)
    )
    return before in TOLD
