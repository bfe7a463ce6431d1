"""What keeps somebody from a visit, told without asking for anything: a car, work, school; and
whether they come in spite of it.
"""

from bot.language.normalise import folded
from bot.language.patterns import any_of, each_of

_CAR = r"(?:car|truck|van|ride|carro|coche|auto|troca|camioneta|mueble)"
_EXCUSE = each_of(
    rf"""
    \b{_CAR} (?:just )?(?:broke|broken|died|is dead|is broken|is in the shop|wont start
    |isnt starting|not starting|is down|fell through|canceled|cancelled)\b
    \b(?:flat tire|got a flat|have a flat|dead battery|car trouble|ran out of gas)\b
    \b(?:got|been|being) called (?:in to|into|in at|in for) work\b
    \bcalled me in(?:to)? work\b
    \bse (?:me |nos )?(?:descompuso|dano|averio|malogro|poncho|rompio) (?:el|la|mi
    |una) (?:{_CAR}|llanta)\b
    \b{_CAR} (?:se (?:me )?(?:descompuso|dano|averio|rompio)|no (?:me )?(?:prende|arranca
    |enciende|sirve)|esta descompuest[oa])\b
    \bno (?:me )?(?:prende|arranca|enciende) (?:el|la|mi) {_CAR}\b
    \b(?:raite|ride|aventon) (?:me )?(?:quedo mal|fallo|cancelo|dejo plantad[oa])\b
    \b(?:se )?(?:me )?cancelo (?:el|la|mi) (?:raite|ride|aventon|viaje|transporte|ninera)\b
    \b(?:babysitter|sitter|ninera|driver|chofer) (?:just )?(?:cancel+ed|cancelo|me cancelo
    |fell through|me fallo|bailed)\b
    \bme (?:llamaron|hablaron|citaron) (?:a|para|del|al|de mi) (?:trabaj\w+)\b
    \b(?:tiene|tienen|hay) (?:escuela|clases?|examen) (?:ese|esa|este|el) (?:dia|\w+)\b
    \b(?:has|have) (?:school|class|an exam) (?:that|this) (?:day|morning|afternoon)\b
    """
)
# It only makes them late, or they come all the same.
_COMES = any_of(
    r"""
    late|min|mins|minutes|minutos
    on (?:my|the|our) way
    omw|heading (?:over|there|your way)
    en camino|tarde|llego|llegar
    (?<!not )be there
    (?<!not )comin(?:g)?
    still come
    (?:find|found|finding|get|getting|got|looking for|taking|calling|grab\w*) (?:me )?(?:an?|some
    |another|a different) (?:other )?(?:ride|uber|lyft|cab|taxi|way|bus|lift|car|one|sitter)
    (?:find|found) (?:another|someone|somebody)
    figure it out
    ya (?:mero )?(?:voy(?! a )|vamos(?! a )|salgo|salimos|llegamos)
    (?<!no )voy (?:pa|para|hacia|en|saliendo|llegando|caminando|a pie|de camino)
    (?:consig\w+|busc\w+|encuentr\w+|pid\w+|agarr\w+|tom\w+) (?:otr[oa]|un|una|quien
    |a alguien|a otr[oa])
    but (?:im|ill|we)
    pero (?:si|ahi|voy)
    yes|si voy|confirm\w*|uber|bus|fixed
    ya (?:lo|la) arregl\w*
    last (?:week|time|month)
    la (?:semana|vez) pasada
    """
)
# Whoever says so does not come, or wants another time.
_STAYS_AWAY = any_of(
    r"""
    (?:cant|cannot|can not|wont|not) (?:be able to |gonna |going to )?(?:come|go|make|be|coming)
    ya no|no (?:puedo|podre|voy|llego|alcanzo|podemos|vamos|creo)
    no se si|not sure|dont know|might not|maybe|probably
    cancel (?:it|me|my|the|this|that|please|pls)
    cancel(?:e|en|ela|enla|ar|arla)
    resched\w*|reagend\w*|reprogram\w*|(?:another|different|other) (?:day|time)
    (?:can|could) (?:i|we|you) \w+|otr[oa] (?:dia|hora|fecha)|move me|mov\w+la|puedo|last|pasad[oa]
    (?:to|for|from|pa|para|al|a) (?:mi |my |el )?(?:work|trabajo|job|the er|hospital)
    """
)


def tells_an_excuse(text: str) -> bool:
    said = folded(text)
    return _EXCUSE.search(said) is not None and _COMES.search(said) is None


def comes_in_spite(text: str) -> bool:
    """ "Flat tire but im on my way": something came between, and they come all the same."""
    said = folded(text)
    if _EXCUSE.search(said) is None or _COMES.search(said) is None:
        return False
    return _STAYS_AWAY.search(said) is None
