"""First names that are months as well: "la de Abril" is whose visit, and not when."""

import re

from bot.language.normalise import folded
from bot.language.phrases import word_set

_MONTHS = word_set("abril april may june august julio junio augusto mayo enero")
_BESIDE_A_NAME = word_set(
    "this is its it im i am my name here hi hello yes from soy me llamo es habla hola si mi nombre"
)
_VISIT = r"(?:visit|appointment|appt|apt|one|cita|consulta|visita)"


def without_own_name(text: str, first_name: str, last_name: str) -> str:
    """The text without the whole name of whoever writes: "June Harlow" is no wish for June."""
    first, last = folded(first_name).split(), folded(last_name).split()
    if not (first and last) or first[0] not in _MONTHS:
        return text
    words = text.split()
    said = [folded(word) for word in words]
    for begin, word in enumerate(said):
        end = next((at for at in (begin + 1, begin + 2) if said[at : at + 1] == last[:1]), None)
        if word == first[0] and end and said[begin + 1].isalpha():
            return " ".join([*words[:begin], *words[end + 1 :]])
    return text


def is_own_name(text: str, first_name: str, last_name: str) -> bool:
    """Whether nothing but that name is said: "June Harlow", "it's June Harlow"."""
    left = without_own_name(text, first_name, last_name)
    return left != text and set(folded(left).split()) <= _BESIDE_A_NAME


def without_month_name(text: str, first_name: str) -> str:
    """The text without the name of whoever is seen, where it says whose the visit is."""
    name = folded(first_name)
    if name not in _MONTHS:
        return text
    whose = (
        rf"\b(?:la|lo|el|{_VISIT}) (?:de|a|para) {name}\b(?! (?:\d|del? \d))"
        rf"|\b{name}(?:['\u2019]s|s)(?= |$)|\b{name} {_VISIT}\b"
    )
    return " ".join(re.sub(whose, " ", text, flags=re.IGNORECASE).split())
