"""What is said in the middle of the check and answers nothing: why it is asked, and a no to it."""

import re
from collections.abc import Mapping

from bot.language.context import Awaiting
from bot.language.normalise import folded
from bot.language.short_answers import Answer, short_answer
from hearback.appointments.turns import Act, Answering
from hearback.conversations.service import ask
from hearback.identity.queries import check_of
from hearback.texts.says import Say

WHY, NOT_NOW = "identity_why", "identity_not_now"
_MOST_WORDS = 14
_IT = r"(?:that|it|this|my|to know|all that|for that|so much)"
_ASKS_WHY = re.compile(
    r"\b(?:(?:why|how come) (?:do|does|would|should|did|are|is|you|u|they)? ?(?:you|u|yall|i|we"
    r"|they"
    r"|that|it|this)? ?(?:guys )?(?:need|needs|needed|want|wants|ask|asking|asks|have to|require"
    r"|required|necessary|gotta|give|tell|send|my (?:dob|birth\w*|date)|the (?:dob|birth\w*))"
    rf"|what (?:do|would|will|does) (?:you|u|yall|they) (?:need|want|do with|use) {_IT}"
    r"|(?:is|are) (?:it|this|that|these texts?|texting) (?:\w+ )?(?:safe|secure|private|legit|real"
    r"|a scam|scam|spam|confidential|encrypted)|how (?:do|can) i (?:know|trust|be sure)"
    r"|who wants to know|what (?:is|s) (?:it|that|this) for|whats (?:it|that|this) for"
    r"|safe to (?:send"
    r"|give|text|share)"
    r"|(?:para|pa) que (?:\w+ )?(?:quiere\w*|necesita\w*|ocupa\w*|pide\w*|es|sirve|mi fecha"
    r"|la fecha)"
    r"|por que (?:me |la |lo |les? )*(?:quiere\w*|necesita\w*|ocupa\w*|pide\w*|pregunta\w*|mi fecha"
    r"|tengo que (?:dar|decir|mandar)\w*)|es (?:segur[oa]|confiable|una estafa|estafa|fraude"
    r"|privado"
    r"|real|de verdad)|como se que)\b"
)
_BARE_WHY = re.compile(
    r"(?:(?:but|and|ok|pero|y|oiga|huh) )*(?:why|what for|how come|for what|por que|para que"
    r"|pa que)"
)
_REFUSES = re.compile(
    r"(?:(?:no|nah|ok|oh|well|then|pues|entonces|ay|sorry|perdon) )*(?:nvm|nvmd|never ?mind"
    r"|forget (?:it"
    r"|about it|that)|skip it|not now|no (?:thanks|thank you|gracias)|i (?:dont|do not) (?:want to"
    r"|wanna|feel comfortable|like that|give)(?: \w+){0,6}|im not (?:comfortable|giving|sending"
    r"|gonna"
    r"|going to|telling)(?: \w+){0,8}|i wont (?:give|send|text|tell)(?: \w+){0,6}|(?:id"
    r"|i would) rather"
    r" (?:not|call|talk|come)(?: \w+){0,5}|ill (?:just )?(?:call|come|go|ask)(?: \w+){0,6}"
    r"|not over text"
    r"|not by text|none of your business|olvid\w+(?: \w+){0,2}|dej\w+(?: asi)?|no importa"
    r"|ya no(?: \w+)?"
    r"|mejor (?:no|llamo|hablo|voy)(?: \w+){0,4}|prefiero (?:no|llamar|hablar|ir)(?: \w+){0,5}"
    r"|no (?:quiero|voy a|pienso|se la|le voy a|doy|la doy|me gusta)(?: \w+){0,8}|por texto no)"
    r"(?: (?:thanks|thank you|gracias|then|though|entonces|sorry|please))*"
)


def aside_in(text: str) -> str | None:
    """The act of a message that answers our question with another, or with a no; None: neither.

    A message with a figure in it may hold the date that was asked for.
    """
    said = folded(text)
    if any(char.isdigit() for char in said) or len(said.split()) > _MOST_WORDS:
        return None
    if _ASKS_WHY.search(said) or _BARE_WHY.fullmatch(said):
        return WHY
    refuses = _REFUSES.fullmatch(said) or short_answer(text) is Answer.NO
    return NOT_NOW if refuses else None


async def why(turn: Answering) -> Say:
    """The reason, and another way; the question stays open."""
    return Say("identity_why", asks=Awaiting.IDENTITY)


async def not_now(turn: Answering) -> Say:
    """Nothing is asked any more, and what was asked before is let go."""
    check = await check_of(turn.session, turn.conversation)
    if check is not None:
        check.asked_act = check.asked_message = None
    ask(turn.conversation, None, (), now=turn.now)
    return Say("identity_left")


ASIDES: Mapping[str, Act] = {WHY: why, NOT_NOW: not_now}
