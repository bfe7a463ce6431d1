"""What may end only a part of the texts, or is an opt-out in no words of ours: one question asks.

"Unsubscribe me from reminders but not bills" ends no more than it names; no silence ends the rest.
"""

import re

from bot.language.normalise import folded
from bot.language.patterns import each_of

MOST = 20  # words
_STOP = r"\b(?:stop|quit|end|unsubscribe|no more|dont|do not|dejen|deje|paren|ya no|no me)\b"
_OF_THE_VISIT = r"(?: \w+){0,3}? (?:appointment|appt|apt|visit|cita|consulta)\b(?! text| remind)"
_TEXTING = r"(?:text\w*|messag\w*|writ\w*|call\w*|bother\w*|remind\w*)"
_IN_PART = each_of(
    rf"""
    {_STOP}.* (?:but|pero|except|excepto|menos) (?:not|keep|still|leave|do|si|sigan|siga|for
    |dejen|deje|los de|lo de|the)\b(?!{_OF_THE_VISIT})
    \b(?:stop|quit) {_TEXTING} (?:me |us )?about (?!all|any|every|this|that|it\b|me\b|us\b
    |my\b|the\b|these|those|your|stuff|crap|things|nothing)[a-z]{{3,}}$
    \b(?:stop|quit|dont|do not) {_TEXTING} (?:my|him|her|them)\b.*\b(?:text|message|write
    |write to|use) (?:me|mine|my (?:number|phone|cell))\b(?! again| any)
    \b(?:dejen de|ya no|no) (?:le )?(?:escrib|mand|text)\w* a mi \w+.* (?:escribanme
    |mandenme|textenme|a mi)$
    """
)
_IN_NO_WORD_OF_OURS = each_of(
    r"""
    \bstop bothering (?:me|us) (?:with|about)\b
    \bwants? (?:his|her|their) own (?:texts|messages|reminders)\b
    \b(?:nunca|jamas) me (?:inscribi|suscribi|registre|apunte)\b
    \bi never (?:signed up|subscribed|opted in|gave you (?:my|permission))\b
    \bwho is this\b.* how (?:do|can) i (?:make|get) (?:it|this|these|them) (?:to )?stop\b
    \b(?:les?|se los|te) (?:dije|digo|tengo que decir|he dicho) (?:\w+ ){0,5}?(?:que|q
        |k) no\b.*\b(?:problema
    |entiend\w+|insist\w+|otra vez|van)\b
    \bcuantas veces .*\b(?:que|q|k) no$
    \bhow many times (?:do|must|should) i (?:have to |need to |gotta )?(?:say|tell (?:you|u
        |yall)) no\b
    \bwhat part of no\b
    \b(?:text|remind|message|notify) my \w+ (?:and )?(?:instead of me|not me)\b
    \b(?:mand|escrib|avis|text|envi|recuerd)\w* (?:\w+ )+a mi ya no(?: me \w+)?$
    ^(?:ay |uy |ya )?que (?:fastidio|lata|ladilla|molestia|flojera|jartera)\b.*\bno mas$
    ^(?:well|then|so|ok) take (?:it|my number|me) out(?: then)?$
    """
)
# One text that was a slip, or a subscription to something that nobody sends.
_OF_NO_TEXTS = re.compile(
    r"\b(?:cancel|ignore|disregard|scratch|forget) (?:that|my|the) (?:last|previous|first) "
    r"(?:text|message|msg|one)\b|\bsubscription to (?:being|feeling|having|getting|life)\b"
)


def may_end_in_part(text: str, *, ends: bool) -> bool:
    """ends: whether the words end texts by themselves; then these may say which."""
    said = folded(text)
    if len(said.split()) > MOST:
        return False
    return (_IN_PART if ends else _IN_NO_WORD_OF_OURS).search(said) is not None


def ends_no_texts(text: str) -> bool:
    """ "Cancel that last text" takes a text back; it ends none."""
    return _OF_NO_TEXTS.search(folded(text)) is not None
