"""First names that are months as well: "la de Abril" is whose visit, and not when."""

import re

from bot.language.normalise import folded
from bot.language.phrases import word_set

_MONTHS = word_set("abril april may june august julio junio augusto mayo enero")
_VISIT = r"(?:visit|appointment|appt|apt|one|cita|consulta|visita)"


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
