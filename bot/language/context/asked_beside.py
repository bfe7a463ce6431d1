"""What is asked beside the answer to a question of ours: with whom, whether you are open, whatever
else a yes is followed by.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.language.normalise import folded, plain
from bot.language.questions import asks_something
from bot.language.visits.words import MOVES

WITH_WHOM = re.compile(
    r"\b(?:with|con|prefer|prefiero|see|ver|tener a)(?: (?:a|el|la|al))? "
    r"(?:dr|dra|doctor|doctora|nurse|enfermer[oa])\b"
)
# "Y'all open Saturdays?", beside times on other days.
ARE_YOU_OPEN = re.compile(
    r"\b(?:you|u|ya|yall|you all|they)(?: guys)?(?: are| r)? open\b|\b(?:abren|atienden|trabajan)"
    r"(?: (?:los|el|en|de))? (?:sabados?|domingos?|lunes|martes|miercoles|jueves|viernes)\b"
)
WHICH_DOCTOR = re.compile(
    r"\b(?:(?:who is|whos|who s|which is|whats|what is) (?:the|my) (?:doctor|dr|provider|nurse)"
    r"|(?:which|what) (?:doctor|dr|provider)|quien es (?:el|la|mi) (?:dr|dra|doctora?|medic[oa])"
    r"|(?:con )?(?:que|cual) (?:dr|dra|doctora?)|who (?:am i|will i be|do i) see\w*"
    r"|con quien (?:es|me toca|voy|la tengo))\b"
)
# A yes, and then more than "right?".
_YES_AND = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|yup|sure|s[ií]p?|sep|claro(?: que si)?|confirm(?:ed|o|ado|ada)?"
    r"|1)\b[ ,.;:-]*)+"
    r"(?P<more>.+)$"
)
_LEAST_WORDS = 3
# Who cannot come, or wants another time, has not only asked something.
_TAKES_BACK = re.compile(
    r"\b(?:cancel\w*|another|different|instead|later|earlier|sooner|cant|cannot|wont|unless"
    r"|otr[oa]|mas (?:tarde|temprano)|antes|no (?:puedo|voy|podre|alcanzo))\b"
)


def says_yes_and_asks(text: str) -> bool:
    """ "Sip, pero llevo a mis hijos, se puede?": they come, and ask about coming."""
    found = _YES_AND.search(plain(text))
    if found is None or not asks_something(more := found["more"]):
        return False
    said = folded(more)
    words = said.split()
    changes = _TAKES_BACK.search(said) or not MOVES.isdisjoint(words)
    return len(words) >= _LEAST_WORDS and not changes


# Sick, and they ask what to do about the visit: that is for a nurse to say.
_SICK = re.compile(
    r"\b(?:fever|temperature|(?:the|have|has|got) (?:the )?flu|covid|cough\w*|throwing up|threw up"
    r"|vomit\w*|sick|diarrhea|strep|pink ?eye|rash|fiebre|calentura|tos|diarrea|gripa|gripe|catarro"
    r"|enferm[oa]s?|malit[oa])\b"
)
_WHAT_OF_IT = re.compile(
    r"\b(?:(?:should|shall) (?:i|we|he|she|they)|do you (?:think|want)|is it (?:ok|okay|safe"
    r"|better)"
    r"|can (?:i|he|she|we) still|still (?:come|bring)|debo|deberia|debemos|sera mejor|es mejor"
    r"|(?:puedo|podemos|voy|vamos|lo llevo|la llevo) (?:\w+ )?asi|todavia (?:voy|vamos|puedo))\b"
)
_THANKS_FIRST = re.compile(
    r"^(?:(?:ok|okay|oh|great|perfect|cool|bueno|ay) )*(?:thanks|thank you|thx|ty|gracias|muchas"
    r" gracias)(?: (?:so much|a lot|very much|again|hun|mija|senorita))*(?: (?:and|but|y|pero))* "
    r"(?P<more>.+)$"
)
_NO_QUESTION = re.compile(r"^(?:for|por|que (?:tenga|dios|pase)|to|a (?:usted|ti|todos))\b")
_TO_NURSE = (
    *("reschedule", "provide_time", "prep_info", "appointment_info", "cancel", "confirm"),
    *("out_of_scope", "unclear", "running_late"),
)
_TO_STAFF = ("reschedule", "provide_time", "out_of_scope", "unclear")


# "I can't wait to see the doctor": they come, unless sooner is wished for.
_LOOKS_FORWARD = re.compile(
    r"\bcant wait (?:to (?:see|meet|come|get|be)|for (?:it|this|my)|till|until)\b"
)
_SOONER = re.compile(r"\b(?:sooner|earlier|that long|till then|until then|any ?more|longer)\b")
_COMES_EARLY = re.compile(
    r"\b(?:can|could|should|may|do|will|would|is it (?:ok|okay)|puedo|podemos|podria|debo"
    r"|tengo que)\b"
    r".*\b(?:(?:come|arrive|get there|be there|show up|check in)\b.*\b(?:early|before my)"
    r"|(?:llegar|ir|venir|estar)\b.*\b(?:antes de (?:la|mi) (?:cita|hora)|temprano|minutos antes"
    r"|min antes|hora antes))\b"
)


@dataclass(frozen=True)
class Beside:
    """What a question does to the model's ranking: whose share goes where, and what sinks."""

    name: str
    moves: Mapping[str, str] = field(default_factory=dict)
    times: Mapping[str, float] = field(default_factory=dict)


def asked_beside(text: str, *, reminded: bool, dated: bool) -> Beside | None:
    """reminded: it answers a reminder. dated: it names a time, which may be wished for."""
    if asks_about_coming_sick(text):
        return Beside("sick, and asks", dict.fromkeys(_TO_NURSE, "clinical"))
    if looks_forward(text):
        return Beside("looks forward to it", {"cancel": "confirm"})
    if _COMES_EARLY.search(folded(text)):
        early = ("reschedule", "provide_time", "running_late", "out_of_scope", "unclear")
        return Beside("early, before the visit", dict.fromkeys(early, "prep_info"))
    if reminded and not dated and says_yes_and_asks(text):
        return Beside("a question beside a yes", dict.fromkeys(_TO_STAFF, "prep_info"))
    if thanks_and_asks(text):
        return Beside("a question behind thanks", times={"thanks": 0.02, "goodbye": 0.02})
    return None


def asks_about_coming_sick(text: str) -> bool:
    """ "Running a fever, should I reschedule"; who is sick and wants another day asks nothing."""
    said = folded(text)
    return _SICK.search(said) is not None and _WHAT_OF_IT.search(said) is not None


def looks_forward(text: str) -> bool:
    said = folded(text)
    return _LOOKS_FORWARD.search(said) is not None and _SOONER.search(said) is None


def thanks_and_asks(text: str) -> bool:
    """ "Thanks. does it hurt": the question counts."""
    found = _THANKS_FIRST.search(folded(text))
    if found is None or _NO_QUESTION.search(found["more"]):
        return False
    return "?" in plain(text) or asks_something(found["more"])
