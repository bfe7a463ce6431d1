"""Visits that patients say they changed with somebody already, and days that they put right."""

from bot.language.normalise import folded
from bot.language.patterns import any_of, each_of

_DONE = r"(?:re ?sched\w*|moved|changed|switched|cancel+ed|pushed it|set (?:it )?up)"
_IT = r"(?:it|this|that|mine|(?:my|the|this|that) (?:\w+ )?(?:appointment|appt|apt|visit|one|time))"
_HICE = r"(?:cambie|movi|reagende|reprograme|pospuse|cancele|cambiamos|movimos)"
_HIZO = r"(?:cambi|movi|pas|reagend|reprogram|cancel|d)(?:o|aron|ieron|io|eron)"
_WITH_WHOM = r"(?:with|through|on the phone|by phone|over the phone|at the (?:desk|office)|when i)"
_CHANGED = each_of(
    rf"""
    \balready (?:have |had )?{_DONE}(?: {_IT})?(?: (?:already|yesterday|today|{_WITH_WHOM}|for
    |to|last)\b|$)
    \bi {_DONE} (?:{_IT} )?(?:already\b|{_WITH_WHOM} (?!you\b|u\b)\w+)
    \b(?:called|talked|spoke)\b.*\b(?:they|she|he|the \w+|[a-z]+) (?:already |just )?(?:{_DONE}|put
    |gave) (?:me|{_IT})\b(?! on hold)
    \bya (?:(?:me|nos) )?(?:la |lo )?(?:{_HICE}|{_HIZO}) (?:con|por (?:telefono|tel)|para el|al
    |el dia|ayer|cuando (?:llame|hable|fui))\b
    \bya (?:la |lo )?(?:{_HICE})(?: por telefono| la cita| mi cita)?$
    \b(?:hable|llame)\b.*\b(?:me|nos) (?:la|lo|dieron|dio) (?:{_HIZO}|otra|para)\b
    \b(?:me|nos) (?:la|lo) {_HIZO}\b.*\b(?:cuando (?:llame|hable|fui)|por telefono)\b
    \bya me dieron otra (?:fecha|cita|hora)\b
    """
)
# Something of theirs was changed, or another time is wished for now.
_OTHERWISE = any_of(
    r"""
    my (?:work|shift|schedule|flight|meds|insurance|plans|trip|address|number|phone|job)
    mi (?:trabajo|turno|vuelo|seguro|viaje|direccion|numero|telefono)
    so (?:i|we) can|para poder|can (?:i|you|we)|could (?:i|you|we)|puedo|pueden|want|need|quiero
    necesito|another doctor|elsewhere|bill|texts?|mensajes?|other doctor
    """
)
_MOST_WORDS = 18
_DAY = (
    r"(?:mon|tues?|wednes|wed|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo|tomorrow|manana"
    r"|the \d{1,2}(?:st|nd|rd|th)?|el \d{1,2}"
)
_PUT_RIGHT = (
    r"(?:(?:no|nope|nah|wait|oh|sorry|oops|actually|not|i (?:said|me?ant?|thought)(?: it was)?"
    r"|it (?:was|is)|its|perdon|espere|disculpe|digo|dije|quise decir|era|es|fue|pero|but|on|for"
    r"|el|la|para|that|crei que era|pense que era) )+"
)
_DAY_PUT_RIGHT = each_of(
    rf"""
    ^{_PUT_RIGHT}(?:{_DAY})(?: (?:was|is|works?|worked|its|fine|good|ok|okay|better|right|para mi
    |for me|estaba|esta|me|queda\w*|era|es|bien|mejor|correcto|please|pls|por favor|not \w+|no
    |el|{_DAY}))*$
    """
)


def changed_before(text: str) -> bool:
    """ "I already rescheduled with Maria for the 20th", "ya la cambié por teléfono"."""
    said = folded(text)
    if "?" in text or len(said.split()) > _MOST_WORDS or _OTHERWISE.search(said):
        return False
    return _CHANGED.search(said) is not None


def puts_day_right(text: str) -> bool:
    """ "No, Friday", "no el jueves estaba bien": said right after a visit was told and agreed."""
    return "?" not in text and _DAY_PUT_RIGHT.search(folded(text)) is not None
