"""A wish for a visit where none stands, and words about a visit that the clinic has moved."""

import re
from enum import StrEnum

from bot.language.normalise import folded
from bot.language.patterns import any_of

_VISIT = r"(?:app?(?:oin)?t?(?:ment)?s?|appts?|visits?|time slot|slot|checkup|check up|consult\w*)"
_CITA = r"(?:citas?|consultas?|turnos?|visitas?|chequeo)"
_WANTS = re.compile(
    rf"\b(?:(?:i|we) (?:\w+ )?(?:need|want|would like|like) (?:to )?(?:make |book |schedule "
    rf"|get |set up"
    rf" |have )?(?:an?|another|the next|one|my next)? ?(?:new )?{_VISIT}|(?:need|want|id like"
    rf"|get|make"
    rf"|book|schedule|set up|give me) (?:me )?(?:in )?(?:an?|another) (?:new )?{_VISIT}|book me"
    r"|schedule me|get me in|(?:can|could) (?:i|you|we) (?:\w+ )?(?:book|schedule|come in"
    r"|get in|see me"
    r"|fit me in)|when can i (?:come|be seen|get in)"
    rf"|(?:quiero|quisiera|necesito|ocupo|deseo|kiero|nesesito|busco|me gustaria|hacer|sacar"
    rf"|agendar"
    rf"|pedir|programar|reservar) (?:\w+ ){{0,3}}{_CITA}|(?:me (?:da|dan|daria|pueden? dar"
    rf"|agenda\w*)"
    rf"|deme|denme) (?:una )?{_CITA}|agend\w+me|puedo sacar (?:una )?cita|cuando puedo ir)\b"
)
_NOT_WANTED = any_of(
    r"""
    (?:dont|do not|no longer|not) (?:\w+ )?(?:need|want)
    cancel\w*
    (?:what|where|when) (?:is|was)
    did (?:i|they|you)
    already|yet|verific\w+|confirm\w*
    (?:ya )?no (?:quiero|necesito|ocupo)
    records?|bill\w*|cuanto|how much|insurance|seguro
    """
)


class Moved(StrEnum):
    """What is said to a visit that the clinic moved."""

    BACK = "back"  # it is to be where it was
    WHY = "why"


_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|lunes|martes"
    r"|miercoles|jueves|viernes|sabado|domingo"
)
_BACK = any_of(
    rf"""
    (?:put|change|move|switch|set) (?:it|that|me|my \w+|the \w+) (?:\w+ ){{0,3}}?back
    back to (?:the |my )?(?:old|original|first|other|{_DAY})
    undo (?:it|that|the change)
    (?:want|need|liked|give me|keep) (?:\w+ )?(?:old|original|first|same) (?:time|day|date|one)
    want (?:it |my )(?:\w+ ){{0,2}}back (?:to|on|at|when|how|where|the way)
    took (?:the )?(?:day|morning|afternoon|{_DAY}) off
    (?:regres|devuelv)\w+la\b
    (?:dej|pong|cambi|regres)\w+ (?:\w+ ){{0,3}}(?:como|donde) estaba
    quiero (?:la|el) (?:de antes|original|anterior|mism[oa])
    otra vez (?:al|para el) (?:{_DAY})
    """
)
_WHY = any_of(
    r"""
    (?:who|why|how come|what for) (?:\w+ ){0,3}(?:mov\w*|chang\w*|switch\w*|resched\w*)
    (?:didnt|did not|never) (?:\w+ )?(?:ask|agree|request|approve)(?: (?:for
    |to))?(?: (?:that|this|it|a|the|any|another|to)(?: (?:new )?(?:change|move|time|day|date
    |mov\w+))?)?$
    i (?:didnt|did not|never) (?:mov\w*|chang\w*) (?:it|that|my|the)
    (?:you|u|yall) (?:cant|keep) (?:just )?(?:mov\w*|chang\w*)
    (?:quien|por ?que|porque) (?:\w+ ){0,3}(?:mov\w*|cambi\w*)
    yo no (?:pedi (?:el |un |ese )?cambi\w*|la cambie|la movi)
    """
)
_MOST_WORDS = 12  # a longer message says more, which the model reads


def wants_visit(text: str) -> bool:
    """ "I need an appointment", "ocupo una cita"; no question about one that there is."""
    said = folded(text)
    if len(said.split()) > _MOST_WORDS:
        return False
    return bool(_WANTS.search(said)) and not _NOT_WANTED.search(said)


def about_the_move(text: str) -> Moved | None:
    """Said where the clinic has moved the visit."""
    said = folded(text)
    if len(said.split()) > _MOST_WORDS:
        return None
    if _BACK.search(said):
        return Moved.BACK
    return Moved.WHY if _WHY.search(said) else None
