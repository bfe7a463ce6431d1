"""Things that "kill" somebody as a figure of speech: a car park, stairs, a form, hold music.

The thing is the subject, with its article in front; where somebody or something stands in it or at
it ("a man in the parking lot is going to kill me") the words are no figure.
"""

import re
from collections.abc import Iterator

from bot.language.patterns import any_of
from bot.language.phrases import Hit

_THING = any_of(
    r"""
    parking (?:lot|garage|deck|ramp|structure|situation|spots?)|parking
    (?:hold )?music|waiting room|wait times?|wait|lines?|elevators?|escalators?|stairs|staircase
    steps|hill|walk|drive|commute|roads?|construction|traffic|weather|humidity|heat|rain|snow
    paperwork|forms?|website|app|portal|phone tree|robot|passwords?|schedule|gas prices|prices
    homework|math|mondays?|time change|texts|reminders|emails|hallways?|maze of a building
    """
)
_COSA = any_of(
    r"""
    estacionamiento|parqueadero|parqueo|parking|musica(?: de espera)?|sala de espera|espera|fila
    cola|elevador|ascensor|escaleras|subida|bajada|cuesta|caminata|camino|carretera|trafico
    construccion|clima|humedad|calor|lluvia|nieve|papeleo|formularios?|pagina|portal|aplicacion
    tareas?|matematicas|examen(?:es)?|dieta|utiles|uniformes?|contrasenas?|horario|precios|lunes|mensajes|recordatorios|pasillos?
    """
)
_STANDS_AT = (
    r"(?P<at>\b(?:in|at|from|on|by|near|outside|inside|around|behind|of|across|with|en|de|del|por"
    r"|cerca|afuera|con|desde|a|al) )?"
)
_KIND = r"(?:(?!in |at |by |of |and |near |who |with |from |en |del? |y |que |con |por )\w+ )?"
# Whose it is: "la tarea de mi hijo me va a matar".
_OF_A_CHILD = (
    r"(?:(?:de|del|y) (?:(?:mi|mis|la|las|los|el|su) )?(?:hij[oa]s?|nin[oa]s?|niet[oa]s?"
    r"|chiquill\w+|escuela|utiles|colegio) )*"
)
_KILLS = re.compile(
    rf"{_STANDS_AT}\b(?:this|that|these|those|the|your|ur|yalls|yall s) {_KIND}(?:{_THING.pattern})"
    r" (?:(?:is|are|will|s|ll|just|really|literally|seriously|gonna|gon|going to|about to|bout to"
    r"|gotta|might) )+(?:kill|end|finish|murder) (?:me|us)\b"
    rf"|{_STANDS_AT.replace('<at>', '<en>')}\b(?:est[ea]|es[ea]|es?t?[oa]s|el|la|los|las|sus?)"
    rf" {_KIND}(?:{_COSA.pattern}) {_OF_A_CHILD}(?:(?:ya|si|un dia|algun dia) )*"
    r"(?:me|nos) (?:van? a (?:matar|acabar)|esta(?:n)? matando)\b"
)


def killing_things(said: str) -> Iterator[Hit]:
    """said: folded words."""
    for found in _KILLS.finditer(said):
        if not (found["at"] or found["en"]):
            yield Hit("a thing", found.start(), found.end())
