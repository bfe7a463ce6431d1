"""What is to be cancelled: the visit, a thing that is none, or one that no list knows."""

import re
from enum import StrEnum

from bot.language.phrases import word_set


class Thing(StrEnum):
    VISIT = "visit"
    UNKNOWN = "unknown"  # "my lab work": it may be the visit, by a name of its own
    OTHER = "other"


_OWNERS = word_set(
    "the my our his her their a an that this these those el la los las mi mis su sus un una esa ese"
    " esta este"
)
# Where the name of a thing ends.
_ENDS = word_set(
    """
    for on at with w in by to from of and or but if because bc cause cuz since as so then i im ill
    ive we were he she they you u it its is was has have can cant wont please pls plz thanks thank
    thx asap until till before after instead that which who my no not dont sorry just until today
    para en a con de del por y o pero porque pues que yo no ya se me lo si gracias porfa porfavor
    """
)
_VISIT = re.compile(
    r"ap+[a-z]*|visit\w*|vis[it]+|chec?k\w*|physical|exams?|follow\w*|consult\w*|slot|spot|time"
    r"|times|ones?|sessions?|bookings?|reservations?|screenings?|mammogram|colonoscopy|things?|hours?|ultrasound|x|xray|study|cleaning"
    r"|meeting|doctors?|drs?|dra|doctora|other|others|rest|whole|first|second|third|fourth|last"
    r"|next|upcoming|both|two|three|all|mine|annual|wellness|dates?|evening|morning|afternoon"
    r"|\d\w*|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|tomorrows?|todays?"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|week|weeks|month|months"
    r"|sons?|daughters?|kids?|childs?|childrens?|husbands?|wifes?|moms?|dads?|mothers?|fathers?"
    r"|[cs]itas?|visitas?|turnos?|horas?|chequeos?|revision|examen|dos|tres|otr[oa]s?|primer[oa]?"
    r"|segund[oa]|proxim[oa]|ultim[oa]|todas?|lunes|martes|miercoles|jueves|viernes|sabado|domingo"
    r"|manana|mia|mio|hij[oa]s?|nin[oa]s?|espos[oa]|mam[ao]grafia|control|medic[oa]|reservacion"
    r"|ultrasonido|limpieza|cupo|radiografia"
)
_OTHER = re.compile(
    r"rides?|pick ?ups?|van|vans|uber|lyft|taxi|cab|shuttle|transport\w*|interpret\w*|translators?"
    r"|traductora?|callbacks?|call|calls|aventon|raite|viaje|llamada|camioneta"
    r"|carro|hotel|flight|delivery|meals?"
)
_AND_THE_VISIT = re.compile(
    r"\b(?:and|y) (?:also |tambien )?(?:the|my|la|mi) (?:visit|app\w*|[cs]ita|consulta)\b"
)
_LONGEST = 5  # words


def thing_in(after: str) -> Thing:
    """after: the folded words that follow "cancel". Without a name, the visit is meant."""
    words = after.split()
    owned = bool(words) and words[0] in _OWNERS
    named = words[1:] if owned else words
    seen = False
    for place, word in enumerate(named[:_LONGEST]):
        if word in _ENDS or word in _OWNERS:
            break
        following = named[place + 1] if place + 1 < len(named) else ""
        if _OTHER.fullmatch(word) and (owned or seen or not word.startswith("call")):
            return Thing.VISIT if _AND_THE_VISIT.search(after) else Thing.OTHER
        if _VISIT.fullmatch(word) and following != "therapy":
            return Thing.VISIT
        seen = True
    return Thing.UNKNOWN if owned and seen else Thing.VISIT
