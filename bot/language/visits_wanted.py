"""A wish for a visit where none stands, and words about a visit that the clinic has moved."""

import re
from enum import StrEnum

from bot.language.normalise import folded

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
    rf"|deme|denme) (?:una )?{_CITA}|agend\w+me|puedo (?:ir|sacar|pasar)|cuando puedo ir)\b"
)
_NOT_WANTED = re.compile(
    r"\b(?:(?:dont|do not|no longer|not) (?:\w+ )?(?:need|want)|cancel\w*|(?:what|where"
    r"|when) (?:is|was)"
    r"|(?:ya )?no (?:quiero|necesito|ocupo)|records?|bill\w*|cuanto|how much|insurance|seguro)\b"
)


class Moved(StrEnum):
    """What is said to a visit that the clinic moved."""

    BACK = "back"  # it is to be where it was
    WHY = "why"


_BACK = re.compile(
    r"\b(?:(?:put|change|move|switch|set|give) (?:it|that|me|my \w+|the \w+) (?:\w+ ){0,3}?back"
    r"|(?:back to|keep) (?:the |my )?(?:old|original|first|other|mon\w*|tue\w*|wed\w*|thu\w*"
    r"|fri\w*"
    r"|sat\w*|sun\w*)|want (?:it |my )?(?:\w+ )?(?:back|original|old)|undo (?:it|that)"
    r"|(?:i )?(?:liked"
    r"|need|had|took|want) (?:\w+ )?(?:old|original|first) (?:time|day|one|date)"
    r"|took (?:\w+ ){1,2}off"
    r"|(?:regres|devuelv|dej|pong|cambi)\w+ (?:\w+ ){0,4}(?:como estaba|donde estaba"
    r"|al \w+ otra vez"
    r"|de vuelta|de nuevo al|otra vez al)|como estaba|la (?:de antes|original|anterior)"
    r"|regresen\w*|devuelvan\w*|ya (?:habia )?pedi(?:do)? (?:el )?(?:dia|permiso))\b"
)
_WHY = re.compile(
    r"\b(?:(?:who|why|how come|what for) (?:\w+ ){0,3}(?:mov\w*|chang\w*|switch\w*|resched\w*)"
    r"|(?:i )?(?:didnt|did not|never|dont) (?:\w+ )?(?:ask|want|request|change|move|approve|agree)"
    r"(?: \w+){0,4}|(?:you|u|yall) (?:cant|keep) (?:just )?(?:mov\w*|chang\w*)|(?:quien"
    r"|por ?que|porque)"
    r" (?:\w+ ){0,3}(?:mov\w*|cambi\w*)|yo no (?:pedi|la cambie|cambie|lo pedi|movi))\b"
)


def wants_visit(text: str) -> bool:
    """ "I need an appointment", "ocupo una cita"; no question about one that there is."""
    said = folded(text)
    return bool(_WANTS.search(said)) and not _NOT_WANTED.search(said)


def about_the_move(text: str) -> Moved | None:
    """Said where the clinic has moved the visit."""
    said = folded(text)
    if _BACK.search(said):
        return Moved.BACK
    return Moved.WHY if _WHY.search(said) else None
