"""Whether a message wants one more visit beside the one that stands, not another time for it."""

import re

from bot.language.normalise import folded

KIN = (
    r"(?:wife|husband|spouse|partner|mom|mother|dad|father|son|daughter|kid|child|baby|boy|girl"
    r"|sister|brother|grandma|grandpa|grandson|granddaughter|niece|nephew|cousin|friend"
    r"|espos[ao]|marido|mujer|senora|mama|papa|hij[ao]|nin[ao]|bebe|herman[ao]|niet[ao]|abuel[ao]"
    r"|sobrin[ao]|suegr[ao]|prim[ao]|hermanit[ao])s?"
)
_VISIT = r"(?:appointment|appt|apt|visit|checkup|check up)"
_WHOSE = r"(?:my|his|her|our|their|the|mi|su|nuestr[ao]|el|la)"
# "A different one" and "a new time" are wishes to move what stands.
_ONE = (
    rf"(?:(?:an?|another|one more) (?!different|new|later|earlier|sooner|other)(?:\w+ )?{_VISIT})"
)
_MAKE = r"(?:make|book|schedule|set up|get|sign up|put in|do)"
_FURTHER = re.compile(
    rf"\b(?:an?|one more|another) (?:2nd|second|separate|additional|extra|third) (?:{_VISIT}|one)\b"
    rf"|\bone more {_VISIT}\b"
    r"|\balso (?:\w+ )?(?:need|want|wanna|like|have|gotta|got) (?:to )?"
    rf"(?:come in|be seen|get seen|{_ONE}|{_MAKE} (?:one|{_ONE})|one (?:for|on|too))\b"
    rf"|\b(?:{_ONE}|(?:make|book|schedule|need|want|get) one|un[ao]|otra) for {_WHOSE} "
    rf"(?:other |little |older |younger )?{KIN}\b"
    rf"|\b(?:my|his|her|our) {KIN} (?:also )?(?:needs?|wants?|would like|has to) "
    rf"(?:{_ONE}|one|to (?:come in|be seen|{_MAKE} {_ONE})) (?:too|also|as well)\b"
    rf"|\b(?:my|his|her|our) {KIN} also (?:needs?|wants?|would like) (?:{_ONE}|one|to be seen)\b"
    rf"|\b(?:need|want|get|have|book|make) {_ONE} (?:too|also|as well)\b"
    rf"|\b(?:{_ONE}|come in) for (?:something|somethin|smth|another|a different) (?:else|thing"
    r"|issue|problem|reason|matter)\b"
    r"|\b(?:tambien|ademas|aparte) (?:\w+ )?(?:quiero|necesito|ocupo|quisiera|gustaria)"
    r"(?: \w+){0,2} (?:una|otra) (?:cita|consulta)\b"
    r"|\b(?:un[ao]|otra) (?:cita|consulta) (?:aparte|adicional|mas|ademas|(?:para|por) otra cosa)\b"
    r"|\b(?:una segunda|una) (?:cita|consulta) (?:para|tambien para|a) (?:mi|su|el|la|nuestr[ao]) "
    rf"(?:otr[ao] )?{KIN}\b|\botra (?:cita|consulta) para (?:mi|su|el|la) (?:otr[ao] )?{KIN}\b"
    r"|\buna segunda (?:cita|consulta)\b"
    rf"|\b(?:mi|su) {KIN} tambien (?:necesita|quiere|ocupa) (?:una )?(?:cita|consulta)\b"
    rf"|\b(?:mi|su) {KIN} (?:necesita|quiere|ocupa) (?:una )?(?:cita|consulta) tambien\b"
)
# What stands is to go elsewhere, or away: then the other one is in its place.
_INSTEAD = re.compile(
    r"\b(?:instead|resched\w*|moved?|change|switch|cant (?:make|come)|wont (?:make|be)|cancel\w*"
    r"|en vez|en lugar|cambi\w+|mover\w*|reagend\w*|reprogram\w*|no puedo|no podre|no voy)\b"
)
_KEPT = re.compile(
    r"\b(?:keep|keeping|yes|yeah|yep|si|confirm\w*|dej[oae]\w*|ill be there|we will be there)\b"
)


def wants_further_visit(text: str) -> bool:
    said = folded(text)
    return _FURTHER.search(said) is not None and _INSTEAD.search(said) is None


def keeps_this_one(text: str) -> bool:
    """Said beside the wish for a further visit: a yes to the one that stands."""
    return _KEPT.search(folded(text)) is not None
