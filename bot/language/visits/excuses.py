"""What keeps somebody from a visit, told without asking for anything: a car, work, school."""

from bot.language.normalise import folded
from bot.language.patterns import any_of, each_of

_CAR = r"(?:car|truck|van|ride|carro|coche|auto|troca|camioneta|mueble)"
_EXCUSE = each_of(
    rf"""
    \b{_CAR} (?:just )?(?:broke|broken|died|is dead|is broken|is in the shop|wont start
    |isnt starting|not starting|is down|fell through|canceled|cancelled)\b
    \b(?:flat tire|dead battery|car trouble)\b
    \b(?:got|been|being) called (?:in to|into|in at|in for) work\b
    \bcalled me in(?:to)? work\b
    \bse (?:me |nos )?(?:descompuso|dano|averio|malogro|poncho|rompio) (?:el|la|mi
    |una) (?:{_CAR}|llanta)\b
    \b{_CAR} (?:se (?:me )?(?:descompuso|dano|averio|rompio)|no (?:me )?(?:prende|arranca
    |enciende|sirve)|esta descompuest[oa])\b
    \bno (?:me )?(?:prende|arranca|enciende) (?:el|la|mi) {_CAR}\b
    \bme (?:llamaron|hablaron|citaron) (?:a|para|del|al|de mi) (?:trabaj\w+)\b
    \b(?:tiene|tienen|hay) (?:escuela|clases?|examen) (?:ese|esa|este|el) (?:dia|\w+)\b
    \b(?:has|have) (?:school|class|an exam) (?:that|this) (?:day|morning|afternoon)\b
    """
)
# It only makes them late, or they come all the same.
_COMES = any_of(
    r"""
    late|min|mins|minutes|minutos
    on (?:my|the) way
    en camino|tarde|llego|llegar|ill be there
    still (?:coming|come)
    but (?:im|ill|we)
    pero (?:si|ahi|voy)
    yes|si voy|confirm\w*|uber|bus|fixed
    ya (?:lo|la) arregl\w*
    last (?:week|time|month)
    la (?:semana|vez) pasada
    """
)


def tells_an_excuse(text: str) -> bool:
    said = folded(text)
    return _EXCUSE.search(said) is not None and _COMES.search(said) is None
