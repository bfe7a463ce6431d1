"""What is wished of the visit and of the texts, where words name one of them or both.

"La cita no, los mensajes" and "la cita, no los mensajes" differ by a comma: the clauses count. What
can be read either way is asked about again.
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto

from bot.language.normalise import folded, plain
from bot.language.patterns import any_of
from bot.language.visits.no_set_off import no_set_off

UNCLEAR = "unclear"

_OBJECTS = {
    "texts": r"(?:text messages?|mensajes? de texto|texts?|messages?|reminders?|texting|mensajes?"
    r"|mensajitos?|textos?|recordatorios?)",
    "visit": r"(?:visit|appointment|appt|apt|cita|consulta|visita)",
}
_THE = r"(?:the|my|your|our|those|these|this|that|la|mi|su|los|sus|mis|esos|estos|esa|esta)"
_END = (
    r"(?:cancel(?:s|ed|led|ling|ing|ar|e|en|a|an|es|aran|ado|ada)?(?:la|las|los|me|mela)?|stop"
    r"|end|quit(?:e|en|a|ar)(?:la|los|me)?|remove|drop|delete|borr(?:e|en|ar)|elimin(?:e|en|ar)"
    r"|par(?:e|en|ar)|termin(?:e|en|ar))"
)
_KEEP = (
    r"(?:keep|leave|stays?|sigan?|dej(?:e|en|a|ar|o)(?:la|los|me)?|manteng(?:a|an|o)(?:la|los)?"
    r"|mantener(?:la|los)?|conserv(?:e|en|ar|o)(?:la|los)?|want|quiero)"
)
_NOT = r"(?:no|not|dont|didnt|never|nunca|doesnt)"
_BETWEEN = (
    rf"(?:(?:{_THE}|me|se|le|la|lo|las|nos|do|to|i|que|want|wanna|wanted|mean|meant|need|please"
    rf"|quiero|quise|quisiera|queria|vaya|vayan|a|por favor|be|{_OBJECTS['visit']}"
    rf"|{_OBJECTS['texts']}) )*"
)
_ENDS = re.compile(rf"\b{_END}\b")
_ENDS_NOT = re.compile(rf"\b{_NOT} {_BETWEEN}{_END}\b")
_KEEPS = re.compile(rf"\b{_KEEP}\b")
_KEEPS_NOT = re.compile(rf"\b{_NOT} (?:(?:me|los|las|la|lo|i|to) )*{_KEEP}\b")
# Words that say nothing beside a name: "I meant the visit, please".
_FILLING = any_of(
    rf"""
    {_THE}|i|just|only|mean|meant|me|refiero|referia|a|de|quise|decir|oh|was|were
    talking|about|hablaba|solo|nomas|nada mas|claro|que|pues|please|pls|por favor
    porfa|thanks|gracias|thank you|sorry|perdon|one|es|it|is|are|to|do|on|lol|so|ok
    okay
    """
)
_PARTS = re.compile(r"[,;.!:\n()]+| - |--")
_JOINS = re.compile(
    r"\b(?P<join>but|pero|sino|and|y|just|only|solo|nomas)\b(?= (?:.* )?"
    rf"(?:{_OBJECTS['visit']}|{_OBJECTS['texts']})\b)"
)
_A_WORD_OF_ANSWER = re.compile(r"\b(?:no|yes|si|nope|yeah|cancel\w*)\b")
_AND = frozenset({"and", "y"})
_CONTRASTS = frozenset({"but", "pero", "sino", "just", "only", "solo", "nomas"})
_BEFORE_SECOND = {
    name: re.compile(rf"(?:\b(?:not|and not) )?(?:\b{_THE} )?\b{words}\b")
    for name, words in _OBJECTS.items()
}
_MOVES = re.compile(
    r"\b(?:mov\w+|muev\w+|resched\w*|chang\w+|cambi\w+|reagend\w+|reprogram\w+|another|different"
    r"|later|earlier|otr[oa]|switch|push)\b"
)
_NEITHER = re.compile(r"\bni .*\bni\b|\bneither .*\bnor\b")


class Wish(Enum):
    ENDS = auto()
    KEEPS = auto()
    KEEPS_BY_NOT_ENDING = auto()  # "don't cancel the visit": of the other a bare name may end it
    NAMED = auto()
    NAMED_NO = auto()  # "la cita no": neither whether it is to be kept nor whether it is meant
    NOT_NAMED = auto()  # "not the visit"
    NAMED_YES = auto()


_KEPT = frozenset({Wish.KEEPS, Wish.KEEPS_BY_NOT_ENDING})
_ENDING: Mapping[str, str] = {"visit": "cancel", "texts": "stop"}


def wish_of_each(text: str) -> str | None:
    """cancel, stop, both, start (both stay) or unclear; None where it says something else."""
    if "?" in plain(text):
        return None
    if _NEITHER.search(folded(text)):
        return "start"
    wishes: dict[str, Wish] = {}
    more = ""
    for join, clause in _clauses(no_set_off(text)):
        named = _named(clause)
        if named is None and _ENDS_NOT.search(clause) and clause != "no cancel":
            return None if _MOVES.search(folded(text)) else "start"
        if named is None:
            more += f" {clause}" if _says_more(clause) else ""
            continue
        wish = _wish(clause, named)
        if wish is None:
            return None
        wishes[named] = _carried(wish, join, wishes, named)
    if more and (set(wishes.values()) - _KEPT or _MOVES.search(more)):
        return None
    return _of_both(wishes) if len(wishes) == 2 else _of_one(wishes)


def _of_one(wishes: Mapping[str, Wish]) -> str | None:
    for named, wish in wishes.items():
        if wish in _KEPT:
            return "start"
        if wish is Wish.ENDS:
            return _ENDING[named]
    return None


def _of_both(wishes: Mapping[str, Wish]) -> str:
    said = set(wishes.values())
    if said == {Wish.ENDS}:
        return "both"
    if said <= _KEPT:
        return "start"
    ended = [named for named, wish in wishes.items() if _ends(wish, said - {wish})]
    return _ENDING[ended[0]] if len(ended) == 1 else UNCLEAR


def _ends(wish: Wish, other: set[Wish]) -> bool:
    """Whether one of two ends, by what is said of the other."""
    match wish:
        case Wish.ENDS:
            return bool(other & {*_KEPT, Wish.NOT_NAMED})
        case Wish.NAMED:
            return bool(other & {*_KEPT, Wish.NOT_NAMED})
        case Wish.NAMED_YES:
            return Wish.KEEPS_BY_NOT_ENDING in other
        case _:
            return False


def _carried(wish: Wish, join: str, before: Mapping[str, Wish], named: str) -> Wish:
    """ "And" goes on with what was said of the first; "just" after a wish to keep is against it;
    a name after a bare comma or after "la cita no" may be either."""
    others = [one for name, one in before.items() if name != named]
    if not others or wish not in {Wish.NAMED, Wish.NAMED_NO}:
        return wish
    if wish is Wish.NAMED_NO:  # "la cita, los mensajes no": after a bare name it is the other
        return Wish.NOT_NAMED if others == [Wish.NAMED] else wish
    if join in _AND:
        return others[0]
    if others == [Wish.KEEPS] and join not in _CONTRASTS:
        return Wish.NAMED_YES
    return wish


def _clauses(text: str) -> Iterator[tuple[str, str]]:
    """Each clause with the word that joins it to the one before, or nothing."""
    for part in _PARTS.split(plain(text)):
        start, join = 0, ""
        words = folded(part)
        for found in _JOINS.finditer(words):
            yield from _apart(join, words[start : found.start()].strip())
            start, join = found.end(), found["join"]
        yield from _apart(join, words[start:].strip())


def _apart(join: str, words: str) -> Iterator[tuple[str, str]]:
    """A clause that names both, parted before the second."""
    places = sorted(
        (found.start(), name)
        for name, pattern in _BEFORE_SECOND.items()
        if (found := pattern.search(words)) is not None
    )
    if len(places) < len(_OBJECTS):
        yield join, words
        return
    second = places[1][0]
    yield join, words[:second].strip()
    yield "", words[second:].strip()


def _named(clause: str) -> str | None:
    for name, words in _OBJECTS.items():
        if re.search(rf"\b{words}\b", clause):
            return name
    return None


def _wish(clause: str, named: str) -> Wish | None:
    if _ENDS_NOT.search(clause):
        return Wish.KEEPS_BY_NOT_ENDING
    if _ENDS.search(clause) or _KEEPS_NOT.search(clause):
        return Wish.ENDS
    if _KEEPS.search(clause):
        return Wish.KEEPS
    rest = _FILLING.sub(" ", re.sub(rf"\b{_OBJECTS[named]}\b", " @ ", clause)).split()
    return _BARE.get(" ".join(rest))


_BARE: Mapping[str, Wish] = {
    "@": Wish.NAMED,
    "@ no": Wish.NAMED_NO,
    "@ not": Wish.NAMED_NO,
    "no @": Wish.NOT_NAMED,
    "not @": Wish.NOT_NAMED,
    "dont @": Wish.NOT_NAMED,
    "@ si": Wish.NAMED_YES,
    "@ yes": Wish.NAMED_YES,
    "si @": Wish.NAMED_YES,
    "yes @": Wish.NAMED_YES,
}


def _says_more(clause: str) -> bool:
    return bool(_FILLING.sub(" ", _A_WORD_OF_ANSWER.sub(" ", clause)).split())
