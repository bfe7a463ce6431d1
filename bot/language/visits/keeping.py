"""Whether somebody to whom other times are offered keeps the visit that they have."""

import re

from bot.language.normalise import folded
from bot.language.patterns import any_of

_DAY = (
    r"(?:mon|tues?|wednes|wed|thu(?:rs)?|fri|satur|sat|sun)(?:days?)?"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo"
)
_MINE = (
    r"(?:it|that|mine|my (?:\w+ )?(?:appointment|appt|apt|visit|time|slot|spot|one|date)|what i"
    r" (?:have|got|had)|the (?:one i (?:have|had|got)|original|old|same|current|first) ?(?:one|time"
    rf"|appointment|appt|date)?|the (?:appointment|appt|visit) i (?:have|had)|(?:on "
    rf"|my )?(?:{_DAY}))"
)
_KEEPS = any_of(
    rf"""
    (?:keep|keeping|stick with|sticking with|stay with|stay on) (?:to )?{_MINE}
    (?:leave|leaving|left|put) (?:it|that|mine|everything) (?:\w+ )?(?:as is|as it (?:is
    |was)|alone|be|back (?:how|the way|where|like) it was|(?:how|where|the way
    |like) it (?:is|was))
    just leave it|leave it$
    (?:do ?nt|do not) (?:move|change|switch|touch) (?:it|mine|anything|my)
    i (?:can|will|could) (?:make|do|come to|still (?:make|do|come)) (?:it
    |the original(?: one| time| appointment| appt)?|the old one|my (?:original|old) (?:one
    |time))(?: after all)?$
    dej(?:e|a|en|o|emos|amos|ar|ar?e)(?:la|lo|mela|melo|se)? (?:asi|como est\w+|ahi|igual
    |tal cual|donde est\w+|quiet[oa]|la (?:mia|que (?:ya )?(?:tengo|tenia)|misma))
    mejor (?:asi )?(?:dej\w+|ya no)
    (?:asi )?(?:la|lo) dejo(?: asi)?
    mejor asi
    me quedo con (?:la|el) (?:mi[oa]|mism[oa]|que (?:ya )?(?:tengo|tenia|estaba)
    |de (?:siempre|antes)|del? (?:el )?(?:lunes|martes|miercoles|jueves|viernes) que tengo)
    no (?:la|lo|me la|me lo) (?:cambi|muev|mov)\w+
    ya no (?:la |lo )?(?:cambi|muev|quiero cambiar)\w*
    olvide(?:lo|se)
    olvidalo|olvidate
    siempre si (?:voy|puedo|ire|llego)
    """
)
_NEVER_MIND = re.compile(
    r"^(?:\w+ ){0,2}(?:never ?mind|nvm|nm|forget it|ya nada|ya no)(?: \w+){0,2}$"
)
# One of the listed is kept, or something else is asked for.
_OTHER = re.compile(
    r"\b(?:keep|leave) (?:the )?(?:first|second|third|[1-9]|1st|2nd|3rd)\b(?! (?:i had|i have"
    r"|one i))"
    r"|\b(?:cancel\w*|another|otra hora|otro dia|instead)\b"
)


def keeps_visit(text: str) -> bool:
    said = folded(text)
    if _OTHER.search(said):
        return False
    return bool(_KEEPS.search(said) or _NEVER_MIND.search(said))
