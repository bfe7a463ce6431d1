"""Whether what a person on staff writes may be answered with a yes, a no or a number.

Such words come after whatever the assistant had asked, so that a bare answer is to them. Doubt is
a question: the worst of that is that a person reads the answer.
"""

import re

from bot.language.normalise import folded, plain
from bot.language.patterns import any_of
from bot.language.questions import asks_something

_TIME = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:[ap]\.? ?m\b|o'? ?clock|hrs?\b|horas?\b)")
_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|mon|tues?|wed|thurs?"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana"
    r"|\d{1,2}(?:st|nd|rd|th)|\d{1,2} de [a-z]+|(?:option|opcion) \d)\b"
)
_LISTED = re.compile(r"(?:^|[\s(])[1-9][).:]\s")  # "1) Friday 2) Monday"
_ASKS = any_of(
    r"""
    let (?:me|us) know
    tell (?:me|us)
    reply|respond|answer|confirm|choose|pick|would you|do you
    shall (?:i|we)
    should (?:i|we)
    (?:is|are) (?:that|it|those|you) ok\w*
    if (?:that|it) works
    which|instead
    i can (?:cancel|move|book|offer|give|put|change)
    we (?:can|could)
    avis(?:e|en|a)(?:me|nos)
    dig(?:a|an)(?:me|nos)
    dime|responda\w*|conteste\w*|confirm\w+|escoja\w*|elija\w*|quiere|quisiera
    prefiere|le parece|le sirve|le queda|cual
    si (?:le|esta) (?:sirve|parece|queda|bien)
    pued(?:o|emos) (?:cancel|mov|cambi|ofrec|dar|pon)\w*
    """
)


def may_be_answered(words: str) -> bool:
    """ "Would Friday work instead?", "1) Fri 2) Mon"; not "Bring your card, that is all." """
    said, lowered = folded(words), plain(words).lower()
    if asks_something(words) or _ASKS.search(said) or _DAY.search(said):
        return True
    return bool(_TIME.search(lowered) or _LISTED.search(lowered))
