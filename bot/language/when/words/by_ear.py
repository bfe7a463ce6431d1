"""Words spelled by ear that are about time only beside certain others: "at tree", "do semana"."""

from collections.abc import Mapping
from typing import Any

from bot.language.when.words.literals import Number

# Half and quarter run together with the word after: how many minutes, and before or past.
_GLUED = {
    **dict.fromkeys(["halfpast", "halfpas", "hafpast", "harfpast"], (30, "a")),
    **dict.fromkeys(["quarterpast", "quaterpast"], (15, "a")),
    **dict.fromkeys(["quarterto", "quarterof", "quartertill"], (15, "t")),
}
_HOURS: Mapping[str, Mapping[str, int]] = {
    "en": {
        "won": 1,
        "to": 2,
        "too": 2,
        "tree": 3,
        "for": 4,
        "fore": 4,
        "ate": 8,
        "nin": 9,
        "tin": 10,
    },
    "es": {"do": 2, "och": 8, "nuev": 9, "die": 10},
}


def heard_as(word: str, before: str, after: str, lang: str) -> list[tuple[str, Any]]:
    """The tokens that a word stands for between its neighbours' letters; none as it is spelled."""
    if word in _GLUED and after in "NC":
        minutes, relation = _GLUED[word]
        return [("H", minutes), (relation, None)]
    if lang == "es" and word == "i" and before in "NCD" and after in "HN":  # "ocho i media"
        return [("&", None)]
    if lang == "es" and word == "lo" and after == "W":  # "lo lunes"
        return [("e", None)]
    number = _HOURS[lang].get(word)
    if number is None or not _is_number(word, before, after, lang):
        return []
    return [("N", Number(number, 0))]


def _is_number(word: str, before: str, after: str, lang: str) -> bool:
    if lang == "es":  # "en do semana", "do o tre dia", "a la die y media"
        return after == "U" or (after in "|&" and before in "@li")
    if before in ("t", "a"):  # "quarter to fore", "past ate on Monday"
        return word in ("fore", "ate", "nin", "tree") and after in "WDPA.,j"
    if before in "DW" and after in "NAk" and word in ("won", "tree", "fore", "ate", "nin"):
        return True  # "Friday won thirty", "tomorrow ate am"
    if word == "won" and before == "." and after == "N":
        return True
    preposition = word in ("to", "for", "too")
    return before == "@" and after in ("kAN" if preposition else "kANWj.,")
