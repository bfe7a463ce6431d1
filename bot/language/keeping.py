"""Whether somebody to whom other times are offered keeps the visit that they have."""

import re

from bot.language.normalise import folded

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
_KEEPS = re.compile(
    rf"\b(?:(?:keep|keeping|stick with|sticking with|stay with|stay on) (?:to )?{_MINE}"
    r"|(?:leave|leaving|left|put) (?:it|that|mine|everything) (?:\w+ )?(?:as is|as it (?:is|was)"
    r"|alone|be"
    r"|back (?:how|the way|where|like) it was|(?:how|where|the way|like) it (?:is|was))"
    r"|just leave it|leave it$|(?:do ?nt|do not) (?:move|change|switch|touch) (?:it|mine"
    r"|anything|my)"
    r"|i (?:can|will|could) (?:make|do|come to|still (?:make|do|come)) (?:it|the original"
    r"(?: one| time| appointment| appt)?|the old one"
    r"|my (?:original|old) (?:one|time))(?: after all)?$"
    r"|dej(?:e|a|en|o|emos|amos|ar|ar?e)(?:la|lo|mela|melo|se)? (?:asi|como est\w+|ahi|igual"
    r"|tal cual"
    r"|donde est\w+|quiet[oa]|la (?:mia|que (?:ya )?(?:tengo|tenia)|misma))"
    r"|mejor (?:asi )?(?:dej\w+|ya no)"
    r"|(?:asi )?(?:la|lo) dejo(?: asi)?|mejor asi|me quedo con (?:la|el) (?:mi[oa]|mism[oa]"
    r"|que (?:ya )?"
    r"(?:tengo|tenia|estaba)|de (?:siempre|antes)|del? (?:el )?(?:lunes|martes|miercoles|jueves"
    r"|viernes)"
    r" que tengo)|no (?:la|lo|me la|me lo) (?:cambi|muev|mov)\w+|ya no (?:la |lo )?(?:cambi|muev"
    r"|quiero"
    r" cambiar)\w*|olvide(?:lo|se)|olvidalo|olvidate|siempre si (?:voy|puedo|ire|llego))\b"
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
