"""Whether a visit is meant that is another person's: "my daughter's appointment", "cancel hers"."""

import re

from bot.language.normalise import folded
from bot.language.phrases import word_set

_VISIT = r"(?:appointment|appt|apt|visit|checkup|slot|cita|consulta|visita)"
_KIN = (
    r"(?:(?:grand)?(?:sons?|daughters?|kids?|childs?)|baby|boys?|girls?|toddler|wife|husband|spouse"
    r"|partner|mom|mother|dad|father|sister|brother|grandm\w+|grandp\w+|aunt|uncle|niece|nephew"
    r"|hij[oa]s?|nin[oa]s?|bebe|nene|nena|espos[oa]|marido|mujer|mama|papa|herman[oa]|niet[oa]"
    r"|abuel[oa]|suegr[oa]|sobrin[oa])"
)
_ACT = r"(?:cancel\w*|confirm\w*|move|change|resched\w*|mover|muev\w+|cambi\w+|reagend\w+)"
_DAY = r"(?:today|tomorrow|tmrw|\w+day|mon|tues?|wed|thurs?|fri|sat|sun|hoy|manana|el|la|los)"
_OF_KIN = re.compile(
    rf"\b(?:my|our) {_KIN}(?:es|s)? (?:{_DAY}s? |\d\w* )?{_VISIT}s?\b"
    rf"|\b{_VISIT}s? (?:de|for|of) (?:mi|mis|my|our) {_KIN}\b"
    rf"|\bmi {_KIN} tiene (?:\w+ )?{_VISIT}\b|\b{_ACT} (?:for |a )?(?:my|mi) {_KIN}s?"
    rf"(?=$| (?:for|on|at|too|as well|please|pls|plz|thanks|thx|{_DAY}|para|por favor|tambien)\b)"
    # "My daughter can't come, cancel hers".
    rf"|\b(?:my|mi|our) {_KIN}\b.*\b(?:hers|her {_VISIT}|his {_VISIT}|their {_VISIT}"
    rf"|{_ACT} (?:his|la suya|la de ell?[a]?|su {_VISIT}))\b"
)
_OWN = re.compile(rf"\b(?:my|mi) (?:own )?{_VISIT}s?\b|\b(?:mine|la mia|el mio|me too)\b")
_DAYS = rf"(?:{_DAY}s? |\d\w* )?"
_NO_DOCTOR = r"(?<!\bdr )(?<!\bdra )(?<!\bdoctor )(?<!\bdr\. )(?<!\bdra\. )"
_WHOSE = re.compile(
    rf"\b{_ACT} (?:for )?(?!dr |dra |doctor )(?P<first>[a-z]{{3,}}?)s {_DAYS}{_VISIT}s?\b"
    rf"|\b{_VISIT}s? (?:of|for) (?P<of>[a-z]{{3,}})$"
)
# Written with a sign or a capital: "Hazel's visit", "la cita de Hazel".
_WRITTEN = re.compile(
    rf"(?i:{_NO_DOCTOR})\b(?P<first>\w{{3,}})['\u2019]s (?:\w+ )?(?i:{_VISIT})s?\b"
    r"|\b(?i:cita|consulta|visita) de (?P<of>[A-Z\u00c1\u00c9\u00cd\u00d3\u00da]\w{2,})"
)
_NO_NAMES = word_set(
    """
    thi hi it thes those that today tomorrow tonight morning afternoon evening week month year
    doctor dr dra doc nurse provider clinic office patient kid kids children childrens women womens
    men mens people everyone everybody somebody someone anybody other others all both ye always
    mother father mom dad son daughter wife husband wive partner spouse sister brother grandma
    grandpa baby boy girl child friend boss monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun next last one two january february march april may
    june july august september october november december lunes martes miercoles jueves viernes
    sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre seguimiento control laboratorio rutina hoy manana ese esa este esta ella ellos usted
    him her them me us mine who what where when there here let she he today tmrw now later free
    how that this physical annual new old same anything something more less real good sure
    """
)


def means_kin(text: str) -> bool:
    """A visit of somebody of theirs, and not one of their own beside it."""
    said = folded(text)
    return _OF_KIN.search(said) is not None and _OWN.search(said) is None


def owner_named(text: str) -> str | None:
    """The first name, folded, of whoever the visit is said to be of."""
    found = _WRITTEN.search(text) or _WHOSE.search(folded(text))
    if found is None:
        return None
    name = folded(found["first"] or found["of"])
    return None if name in _NO_NAMES or f"{name}s" in _NO_NAMES else name
