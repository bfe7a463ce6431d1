"""Visits that a message points at: this one, the other, all but one, none of them."""

import re

from bot.language.patterns import each_of

_VISIT = r"(?:one|1|appointment|appt|apt|visit)"
_CITA = r"(?:cita|consulta|visita|una|uno)"
OTHER = each_of(
    rf"""
    \b(?:the|my|our) other(?: {_VISIT}s?)?(?= (?:and|but|too|please|pls|plz|thanks|thx|i|we
    |is|isnt|no|not|yes|needs?|has|cant|wont|on|at|to|for|with|stays?|works?|can|still|also
    |then|though|now|because|bc|cuz|tho)\b|$)
    (?<!any )(?<!some )(?<!no )\bother {_VISIT}s?\b
    \b(?:the )?(?:next )?one (?:right )?after (?:this|that|it)(?: one)?\b
    \b(?:la|el|mi|nuestra) otr[oa](?: {_CITA})?\b(?! (?:semana|vez|dia|hora|clinica|doctora?
    |dra?|fecha|mes|persona|opcion|lugar|manera|forma|cosa|mitad|parte|noche|manana|tarde
    |hij[oa]|nin[oa]|oficina|enfermera|lado|ano)\b)
    \b(?:la|el) (?:siguiente|que sigue|de despues)\b(?! (?:semana|dia|mes|hora)\b)
    """
)
THIS = re.compile(
    rf"\bthis (?:{_VISIT}\b|(?=(?:and|but)\b))"
    rf"|\b(?:esta|este|esa|ese) (?:{_CITA}\b|(?=(?:si|no|y|pero|voy)\b))"
    r"|\bconfirm\w+ (?:esta|este|esa|ese)\b(?! bien)"
)
# Told of a visit a moment ago: "cancel that one", "esa cancelela".
THAT = re.compile(
    rf"\bthat {_VISIT}\b|\b(?:cancel|move|change|reschedule|confirm|skip|drop) that\b"
    r"|\b(?:esa|ese)\b(?! (?:dia|hora|fecha|semana|manana|tarde|doctora?|clinica|mensaje)\b)"
)
# Those not named, beside one who is: "the others are coming, Max isn't".
REST = re.compile(
    r"\b(?:(?:the|my) (?:others?(?: (?:two|kids|ones))?|rest|oldest two|two oldest|older two"
    r"|older ones|youngest two|two youngest|younger ones|two older|two younger)"
    r"|l[ao]s (?:demas|otr[ao]s(?: dos)?|mayores|dos mayores|menores))\b(?! (?:day|dia)s?\b)"
)
_ALL = r"(?:all|everyone|everybody|everything|both|them|us|todos|todas|l[oa]s demas)"
ALL_BUT = re.compile(
    rf"\b{_ALL}(?: (?:of|the|us|them|kids|visits|are|is|coming|come|can|will|be|there|go|going|make"
    r"|it|van|vamos|vienen|iran|citas|las|los|ninos|a|ir|can make it)){0,4}"
    r" (?:but|except(?: for)?|besides|minus|apart from|not|but not|menos|excepto|salvo|pero no)"
    r" (?P<names>(?:\w+ ?){1,4})"
)
ONLY = re.compile(
    r"\b(?:only|just|nomas|namas|nada mas|solo|solamente|unicamente)"
    r" (?:(?:my|mi|el|la|for|va|van|viene|vienen|ira|iran|puede|pueden|podra|a|ir|poder|bringing"
    r"|taking|im|ill be|voy|llevar|llevo|que) )*(?P<names>(?:\w+ ?){1,7})"
)
_JUST = r"(?:just|only|but|nomas|namas|solo|solamente|sino)"
NOT_JUST = re.compile(
    rf"(?:not|no) (?P<out>\w+) (?:{_JUST} )+(?P<comes>\w+)(?: only)?"
    rf"|(?:{_JUST} (?P<first>\w+)|(?P<only>\w+) only) (?:and )?(?:not|no) (?P<last>\w+)"
)
COMES = re.compile(
    r"\b(?:come|comes|coming|go|goes|going|can|will|there|make|makes|attend|attending|show|bringing"
    r"|taking|va|van|ir|vienen?|ira|iran|puede|pueden|podra|podran|asistira|llevo|llevar)\b"
)
# "Just Iris Wednesday": a day right after the name says that she comes then.
ON_A_DAY = re.compile(
    r"\w+ (?:(?:on|this|el|este) )?(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun|\w+day|today|tomorrow"
    r"|tmrw|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana)\b"
)
ANOTHER_DAY = re.compile(
    r"\b(?:another|different|other) (?:day|time|date)|(?:go|come|next) (?:\w+ )?next (?:week|month)"
    r"|next (?:week|month)|otro dia|otra (?:hora|fecha|semana)|(?:proxima|siguiente) semana"
    r"|semana que (?:viene|entra)\b"
)
NEITHER = each_of(
    r"""
    \b(?:neither|none|no one|nobody)(?: of (?:us|them|the kids|em|these|those))? (?:can
    |could|will|is|are|am|going|coming|able|works?)\b(?! (?:i|we)\b)
    \b(?:cant|cannot|wont) (?:\w+ ){0,3}(?:either one|either of (?:them|those)
    |any of (?:them|those))\b
    \bno (?:\w+ ){0,5}(?:ningun[oa]|ni un[oa] ni (?:a )?(?:la |el )?otr[oa])\b
    \bningun[oa](?: de l[oa]s (?:dos|tres|ninos))? (?:va|van|puede|podra|vamos|iremos|ira)\b
    """
)
_CHILD = re.compile(
    r"\b(?:el|la|mi|al|my|the) "
    r"(nino|nina|hijo|hija|nene|nena|chico|chica|boy|girl|son|daughter)s?\b"
)
_BY_SIZE = re.compile(
    r"\b(?:chiqu|chik)it[oa]\b|\b(?:el|la|mi|the|my) (?:mayor|menor|grande|pequen[oa]|oldest"
    r"|youngest|older|younger|little|big|mas (?:chico|chica|grande|pequen[oa])) ?(?:one|boy|girl"
    r"|son|daughter|kid|child|hij[oa]|nin[oa])?(?= |$)(?! (?:sister|brother|part|doctor|issue|day))"
)


def tells_children_apart(said: str) -> bool:
    """Words for a child that tell one from another for them, and not for us, who know names."""
    kinds = {match[1] for match in _CHILD.finditer(said)}
    return len(kinds) > 1 or _BY_SIZE.search(said) is not None


def beside_children(said: str) -> str:
    """What is left without the words for a child."""
    return _BY_SIZE.sub(" ", _CHILD.sub(" ", said))
