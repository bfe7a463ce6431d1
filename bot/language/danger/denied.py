"""Whether words of danger are denied where they stand: "no chest pain", "sin fiebre".

"Not sure" and "not better" deny nothing, and "no thoughts of it until tonight" tells of tonight.
"""

import re
from collections.abc import Iterable, Sequence

from bot.language.phrases import word_set

_NEGATORS = word_set(
    "no not non dont doesnt didnt isnt arent wasnt havent hasnt never without denies neither nor"
    " sin nunca tampoco ni nadie nobody"
)
_BETWEEN = word_set(  # what may stand between the negation and what it denies
    "have having had has any more longer been feeling feel experiencing experience get getting"
    " real actually a an signs sign symptoms of such need to currently other new history prior"
    " tengo tiene tienen tenia tenido me le ha he hay hubo ningun ninguna mas de siento siente"
    " presento presenta estoy esta estaba con sentido sintomas han dado given"
)
_OR = word_set("or o")
_OBLIGED = ["to", "have"]  # "so they don't have to" denies nothing that comes after
_OPEN = word_set(  # "not sure", "not better": no denial of what follows
    "sure know se idea clue only just better good well feeling bien mejor gone working solo nomas"
)
_UNDENIABLE = _NEGATORS | {"cant", "wont", "barely", "hardly", "stopped", "casi", "apenas"}
# A phrase with a gap may hold its own denial: "weeks no bleeding", "semanas sin fiebre".
_DENIED_WITHIN = re.compile(
    r"\b(?:no|not|sin|without|ni) (?:any |mas |more )?(?:bleeding|blood|fever|pain|swelling"
    r"|vomiting"
    r"|sangrado|sangre|sangrar|fiebre|dolor|hinchazon|vomito|calentura)$"
)
# What a phrase with a gap denies in passing: "bleeding, no cramps, 12 weeks".
_DENIED_BESIDE = re.compile(
    r"\b(?:no|sin|without|ni) (?:any |mas |more )?(?:cramps?|cramping|fever|pain|swelling|vomiting"
    r"|nausea|contractions|colicos?|calambres?|fiebre|dolor|hinchazon|vomito|contracciones)\b"
)
# "No thoughts of hurting myself until tonight" denies nothing.
_UNTIL_NOW = re.compile(
    r"\b(?:(?:until|til|till) (?:tonight|today|now|yesterday|last night|this (?:morning|week))"
    r"|hasta (?:hoy|ayer|anoche|ahora|ahorita|esta (?:noche|manana)))\b"
)
_SELF_HARM_BETWEEN = word_set(
    "have having had any been feeling tengo thoughts of a am going to like about thinking thought"
    " planning pienso pensado pensando en he voy de querido quise ideas pensamientos"
)


def is_denied(
    spoken: Sequence[str], before: Iterable[list[str]], text: str, *, of_mind: bool
) -> bool:
    """Whether any of its words is: a sign needs them all. "Wound is red, no pus".

    spoken: the words of the sign. before: for each of them those of its clause, the nearest first.
    text: the whole message in simple words.
    """
    if any(map(_DENIED_WITHIN.search, spoken)):
        return True
    if _UNTIL_NOW.search(text):
        return False
    if not _UNDENIABLE.isdisjoint(_DENIED_BESIDE.sub("", " ".join(spoken)).split()):
        return False
    between = _SELF_HARM_BETWEEN if of_mind else _BETWEEN
    return any(_denies(words, between) for words in before)


def _denies(before: list[str], between: frozenset[str]) -> bool:
    """ "No chest pain", "no tengo fiebre ni dolor de pecho"; but not "no, chest pain"."""
    spare = 0  # words that an "or" lets pass: "no fever or chest pain"
    after = ""
    for place, word in enumerate(before):
        if word in _OR:
            spare = 2
        elif word in _NEGATORS:
            obliged = before[max(0, place - 2) : place] == _OBLIGED
            return not obliged and after not in _OPEN and before[place + 1 : place + 2] != ["why"]
        elif word not in between:
            spare -= 1
            if spare < 0:
                return False
        after = word
    return False
