"""An ending that leaves open whether it is the visit or the texts: "cancel the texts or the visit".

"Cancel my visit and the texts" leaves open whether only those of that visit are meant. One question
asks, the same as after a bare CANCEL. A denial, a question and a threat ("or I cancel my visit")
leave nothing open.
"""

import re

from bot.language.normalise import folded

_TEXTS = r"(?:texts?|texting|messages?|reminders?|mensajes?|textos?|recordatorios?|avisos?)"
_VISIT = r"(?:appointments?|appts?|apts?|visits?|citas?|consultas?)"
_ITS = r"(?:(?:the|my|these|this|that|your|maybe|a|la|las|el|los|mi|mis|sus|esta|estos) )*"
_ENDS = r"(?:cancel\w*|stop|end|quit|drop|paren?|quiten?)"
_EITHER = re.compile(
    rf"\b{_ENDS} {_ITS}(?:{_TEXTS} (?:or|o) {_ITS}{_VISIT}|{_VISIT} (?:or|o) {_ITS}{_TEXTS})\b"
)
# Both, and no word more: whether a visit and its texts end, or all texts for good, is asked too.
_BOTH = re.compile(
    rf"\b{_ENDS} {_ITS}{_VISIT} (?:and|y)(?: also| tambien)? {_ITS}{_TEXTS}"
    r"(?: (?:too|also|as well|tambien|igual|please|por favor))*$"
)
# What stands before takes the ending back, asks for it, or tells of one.
_NO_BIDDING = re.compile(
    r"\b(?:dont|not|never|no|didnt|wont|does|do|did|will|would|was|is|if|si|whether|what|which"
    r"|how|who|when|por que|que|cual|cuando)\b"
)


def visit_or_texts_in_doubt(text: str) -> bool:
    said = folded(text)
    found = _EITHER.search(said) or _BOTH.search(said)
    return found is not None and not _NO_BIDDING.search(said[: found.start()])
