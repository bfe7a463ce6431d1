"""Whether a visit is meant that is another person's: "my daughter's appointment", "cancel hers"."""

import re

from bot.language.normalise import folded
from bot.language.patterns import each_of
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
# Where the writer sets one thing off from another.
_STOPS = re.compile(r"[,.;:!?()\n]+|\b(?:and|but|y|pero)\b", re.IGNORECASE)
_OF_KIN = re.compile(
    rf"\b(?:my|our) {_KIN}(?:es|s)? (?:{_DAY}s? |\d\w* )?{_VISIT}s?\b"
    rf"|\b{_VISIT}s? (?:de|for|of) (?:mi|mis|my|our) {_KIN}\b"
    rf"|\bmi {_KIN} tiene (?:\w+ )?{_VISIT}\b|\b{_ACT} (?:for |a )?(?:my|mi) {_KIN}s?"
    rf"(?=$| (?:for|on|at|too|as well|please|pls|plz|thanks|thx|{_DAY}|para|por favor|tambien)\b)"
    rf"|\b{_ACT} (?:\w+ ){{0,2}}?(?:la|las) de (?:mi|mis) {_KIN}\b"
    # "My daughter can't come, cancel hers".
    rf"|\b(?:my|mi|our) {_KIN}\b.*\b(?:hers|her {_VISIT}|his {_VISIT}|their {_VISIT}"
    rf"|{_ACT} (?:his|la suya|la de ell?[a]?|su {_VISIT}))\b"
)
# A visit that people have with somebody else than a family doctor, named by whom or what for.
_PLACE = (
    r"(?:dentist\w*|dental|orthodontist\w*|eye (?:doctors?|dr)|optometrist\w*|labs?|lab work"
    r"|x ?rays?|mri|therapist\w*|dermatologist\w*|cardiologist\w*|oculista"
    r"|laboratorio|ortodoncista)"
)
_ELSEWHERE = re.compile(
    rf"\b(?:my|the) {_PLACE} (?:{_VISIT}|one|1)s?\b"
    rf"|\b(?:{_VISIT}|la|una) (?:con (?:el|la)|del?|de la) {_PLACE}\b"
)
_NOT_THIS = re.compile(r"\bnot (?:this|yours)\b|\b(?:pero |y )?no est[ae]\b(?: (?:no|cita))?$")
_CANCELS = re.compile(r"\b(?:cancel(?!led|ed)\w*|anul\w+)\b")
_CANCELLED_TO_COME = re.compile(
    r"\bcancel(?:led|ed)\b.* (?:so (?:that )?i (?:can|could)|to (?:make|come to|be at))"
    r" (?:this|it|come|make|be|yours)\b"
    r"|\b(?:la|lo|ya) cancele (?:\w+ ){0,2}?para (?:poder )?(?:ir|venir|asistir)\b"
)
# The writer's own visit stays, whatever becomes of another one.
_STAYS = each_of(
    rf"""
    \bconfirm(?:o|ed|ing|ado|ada|e|ar)?(?: (?:mine|la mia|el mio|my \w+|mi \w+|it|this
    |please))*$
    \b(?:mine|my {_VISIT}|la mia|el mio|mi {_VISIT}) (?:is |still |esta |si |se |me )*(?:fine
    |good|ok|okay|stays?|works?|on|bien|queda\w*|sigue)\b
    \bkeep (?:mine|my own|this one|this)\b
    \bdej[eo] la mia\b
    \b(?:ill|i will|im|i am|we will|well) (?:still )?(?:be there|be coming|come|coming|going)\b
    \bi can (?:still )?(?:come|make (?:it|mine|this))\b
    ^(?:yo )?si (?:voy|vamos|ire|puedo)\b
    \bvoy a ir\b
    \b(?:ahi|alla) (?:estare|estoy|voy)\b
    """
)
# As a sentence of its own: the one of "yes, cancel my son's" is no yes to a reminder.
_YES = re.compile(
    r"^\W*(?:yes|yeah|yep|yup|ok|okay|sure|s[ií]|claro)\s*(?:[.;!\n]+|\b(?:and|but|y|pero)\b)",
    re.IGNORECASE,
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
    """A visit of somebody of theirs, and nothing is to become of one of their own beside it."""
    if not any(_OF_KIN.search(said) for said in (folded(text), *_parts(text))):
        return False
    return own_stays(text) or _OWN.search(folded(text)) is None


def own_stays(text: str) -> bool:
    """Beside what is said of another's visit, a yes to their own: "confirm, and cancel hers"."""
    rest = [part for part in _parts(text) if not _is_of_another(part)]
    if any(_STAYS.search(part) for part in rest):
        return True
    return says_yes_first(text) and not any(_CANCELS.search(part) for part in rest)


def says_yes_first(text: str) -> bool:
    """A yes that is a sentence of its own before what else is said."""
    return _YES.search(text) is not None


def cancels_elsewhere(text: str) -> bool:
    """ "Cancel my dentist one", told from the visit with us, which stays."""
    if not any(_ELSEWHERE.search(part) and _CANCELS.search(part) for part in _parts(text)):
        return False
    return own_stays(text) or any(_NOT_THIS.search(part) for part in _parts(text))


def cancelled_to_come(text: str) -> bool:
    """Another visit was cancelled for the sake of the one with us."""
    said = folded(text)
    return _ELSEWHERE.search(said) is not None and _CANCELLED_TO_COME.search(said) is not None


def owner_named(text: str) -> str | None:
    """The first name, folded, of whoever the visit is said to be of."""
    found = _WRITTEN.search(text) or _WHOSE.search(folded(text))
    if found is None:
        return None
    name = folded(found["first"] or found["of"])
    return None if name in _NO_NAMES or f"{name}s" in _NO_NAMES else name


def _parts(text: str) -> list[str]:
    return [said for part in _STOPS.split(text) if (said := folded(part))]


def _is_of_another(said: str) -> bool:
    return _OF_KIN.search(said) is not None or _ELSEWHERE.search(said) is not None
