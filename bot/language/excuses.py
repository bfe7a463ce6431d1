"""What keeps somebody from a visit, told without asking for anything: a car, work, school."""

import re

from bot.language.normalise import folded

_CAR = r"(?:car|truck|van|ride|carro|coche|auto|troca|camioneta|mueble)"
_EXCUSE = re.compile(
    rf"\b{_CAR} (?:just )?(?:broke|broken|died|is dead|is broken|is in the shop|wont start"
    r"|isnt starting|not starting|is down|fell through|canceled|cancelled)\b"
    r"|\b(?:flat tire|dead battery|car trouble)\b"
    r"|\b(?:got|been|being) called (?:in to|into|in at|in for) work\b|\bcalled me in(?:to)? work\b"
    rf"|\bse (?:me |nos )?(?:descompuso|dano|averio|malogro|poncho|rompio) (?:el|la|mi|una)"
    rf" (?:{_CAR}|llanta)\b|\b{_CAR} (?:se (?:me )?(?:descompuso|dano|averio|rompio)|no (?:me )?"
    r"(?:prende|arranca|enciende|sirve)|esta descompuest[oa])\b"
    rf"|\bno (?:me )?(?:prende|arranca|enciende) (?:el|la|mi) {_CAR}\b"
    r"|\bme (?:llamaron|hablaron|citaron) (?:a|para|del|al|de mi) (?:trabaj\w+)\b"
    r"|\b(?:tiene|tienen|hay) (?:escuela|clases?|examen) (?:ese|esa|este|el) (?:dia|\w+)\b"
    r"|\b(?:has|have) (?:school|class|an exam) (?:that|this) (?:day|morning|afternoon)\b"
)
# It only makes them late, or they come all the same.
_COMES = re.compile(
    r"\b(?:late|min|mins|minutes|minutos|on (?:my|the) way|en camino|tarde|llego|llegar"
    r"|ill be there|still (?:coming|come)|but (?:im|ill|we)|pero (?:si|ahi|voy)|yes|si voy"
    r"|confirm\w*|uber|bus|fixed|ya (?:lo|la) arregl\w*"
    r"|last (?:week|time|month)|la (?:semana|vez) pasada)\b"
)


def tells_an_excuse(text: str) -> bool:
    said = folded(text)
    return _EXCUSE.search(said) is not None and _COMES.search(said) is None
