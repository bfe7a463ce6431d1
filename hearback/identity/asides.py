"""What is said in the middle of the check and answers nothing: why it is asked, and a no to it."""

import re
from collections.abc import Mapping

from bot.language.context import Awaiting
from bot.language.normalise import folded
from bot.language.patterns import each_of
from bot.language.short_answers import Answer, short_answer
from hearback.appointments.turns import Act, Answering
from hearback.conversations.service import ask
from hearback.identity.queries import check_of
from hearback.texts.says import Say

WHY, NOT_NOW = "identity_why", "identity_not_now"
_MOST_WORDS = 14
_GIVING = r"(?:give|tell|send|text|say|share|write|put|type|verify|prove|show)"
_ASKS_WHY = each_of(
    rf"""
    \b(?:(?:why|how come) (?:do |does |would |should |did |are |r )?(?:you|u|yall|they
    |ya) (?:guys |people )?(?:need|want|ask|asking|require|have to)|(?:why|how come) (?:do
    |should|would|must) i (?:have to |need to |gotta )?{_GIVING}|why (?:is|are|was) (?:that
    |this|it|my \w+) (?:needed|necessary|required)|why (?:my|the) (?:dob|birth\w*|date|name
    |code)|what (?:do|would|will|does) (?:you|u|yall|they) (?:need|want) (?:that|it|this
    |my \w+)|safe to {_GIVING}|(?:is|are) (?:it|this|that|these texts?
    |texting) (?:\w+ )?(?:safe(?! (?:to|for|if|with|during))|secure|private|legit|a scam
    |scam|spam|confidential|encrypted)|how (?:do|can) i (?:know|trust|be sure) (?:this|its
    |it|you|that)|who wants to know|(?:para|pa) que (?:\w+ )?(?:quiere\w*|necesita\w*
    |ocupa\w*|pide\w*|mi fecha|la fecha)|por que (?:me |la |lo |les? )*(?:quiere\w*
    |necesita\w*|ocupa\w*|pide\w*|mi fecha|tengo que (?:dar|decir|mandar)\w*)
    |es (?:segur[oa] (?:mandar|dar|escribir|poner|decir)\w*|confiable|una estafa|estafa
    |fraude|privado)|como se que)\b
    ^(?:and |but |y |pero )?(?:whats|what is|what s) (?:it|that|this) for$
    ^para que es(?: eso)?$
    ^(?:es|eso es|esto es) segur[oa]$
    ^is (?:this|that|it) (?:for )?real$
    """
)
_BARE_WHY = re.compile(
    r"(?:(?:but|and|ok|pero|y|oiga|huh) )*(?:why|what for|how come|for what|por que|para que"
    r"|pa que)"
)
_REFUSES = re.compile(
    r"(?:(?:no|nah|ok|oh|well|then|pues|entonces|ay|sorry|perdon) )*(?:nvm|nvmd|never ?mind"
    r"|forget (?:it|about it|that)|skip it|not now|no (?:thanks|thank you|gracias)"
    rf"|(?:i )?(?:dont|do not) (?:want to|wanna|like to|feel like) {_GIVING}(?:ing)?(?: \w+){{0,6}}"
    r"|(?:i )?(?:dont|do not) (?:want to|feel comfortable|feel safe)(?: \w+ing(?: \w+){0,4})?"
    r"|im not (?:comfortable|giving|sending|telling|(?:gonna|going to) (?:give|send|tell|text|say))"
    rf"(?: \w+){{0,8}}|i wont {_GIVING}(?: \w+){{0,6}}"
    r"|(?:id|i would) rather (?:not|call)(?: \w+){0,5}|ill (?:just )?call(?: \w+){0,4}"
    r"|not over text|not by text|none of your business|olvid\w+(?:lo)?|dej\w+ asi|no importa|ya no"
    r"|mejor (?:no|llamo|hablo)(?: \w+){0,4}|prefiero (?:no|llamar)(?: \w+){0,5}"
    r"|no (?:quiero|voy a|pienso|le voy a|se la voy a) (?:dar|decir|mandar|poner|escribir)\w*"
    r"(?: \w+){0,6}|no (?:se la doy|la doy)|por texto no)"
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
