"""Spanish as it is spoken: written by ear, run together, in short, half in English."""

from bot.language.when.model import Part
from bot.language.when.nodes import (
    COMING_WEEK,
    OF_DAY,
    Clock,
    Daypart,
    Edge,
    Length,
    Period,
    Said,
    Shift,
    Unit,
)
from bot.language.when.words.lexicon import Entry, spelled

HARD = "hard"  # the value of words that refuse only the time right beside them
RETURNS = "returns"  # the value of a bound that tells when somebody is back

# Within a phrase only: by itself an "x" is a "por", and a "d" may be anything.
IN_SHORT = {
    "d": "de",
    "dl": "del",
    "q": "que",
    "k": "que",
    "x": "por",
    "pa": "para",
    "ls": "las",
    "asta": "hasta",
    "boy": "voy",
    "boi": "voy",
    "ora": "hora",
    "oras": "horas",
    "laz": "las",
    "loz": "los",
}

_JOINED = "ala|dela|enla|porla|xla|pala"
_MASS = "misa|la misa|la iglesia|el culto"
_SCHOOL = "clase|clases|la clase|la uni|la universidad|el colegio|la prepa|el kinder"
_A_LAS = "a las|a la|como a las|hasta las|alas|tipo"
_HARD = (
    "complicado|complicada|complicadito|dificil|imposible|fatal|pesado|pesada|ocupado|ocupada|full"
    "|lleno|llena|malisimo|malisima"
)
_WORK = "chamba|jale|obra|labor|oficina|fabrica|tienda|fil|escuela|colegio|bodega|turno"
_WHY = "xq|pq|xk|pk|porq|por q"
_BACK = "regreso|vuelvo|regresamos|volvemos|estoy de vuelta|estoy de regreso|ya regreso|ya vuelvo"

SPOKEN: list[Entry] = [
    ("P", Daypart(Part.MORNING), spelled(_JOINED, "manana|mnn|mananita")),
    (
        "P",
        Daypart(Part.AFTERNOON, spanish=True),
        spelled(_JOINED, "tarde|tardecita|talde|tardesita"),
    ),
    ("P", Daypart(Part.AFTERNOON, spanish=True), "tardesita|taldecita|la taldecita"),
    (
        "P",
        Daypart(Part.AFTERNOON, spanish=True),
        spelled("la|en la|por la|a la|de la", "talde|tardesita|taldecita"),
    ),
    ("P", Daypart(Part.NIGHT), spelled(_JOINED, "noche|nochecita")),
    ("W", 1, "marte"),
    ("W", 2, "mielcole|mielcoles|mierculos|mierkole"),
    ("W", 3, "juebe"),
    ("W", 4, "vierne|bierne|vielne|vielnes"),
    ("W", 5, "sabao|savao"),
    ("H", 15, "cualto|un cualto|kuarto|un kuarto|cuartito|un cuartito"),
    ("@", "about", "tipo|tipin|tipo como"),
    ("@", None, "a golpe de|a tipo|rondando|como por|tirando a"),
    (
        "@",
        "hour",
        spelled("rondando|tirando a|como por|por ai de|por ahi a|tipo a|onda|cosa de", "las|la"),
    ),
    ("|", None, "or"),
    ("&", None, "and"),
    ("@", None, "around"),
    ("=", Period(Unit.WEEK, Shift.NEXT), "the week after"),
    (
        "L",
        Edge.LATER,
        "mas noche|mas nochecita|mas tardecito|mas tardesito|mas tardito|un poco mas tarde",
    ),
    ("E", Edge.EARLY, spelled("|los|en los|a los", "primeros dias")),
    ("E", Edge.EARLY, "a principios|al principio|a inicios|al inicio|a comienzos"),
    ("E", Edge.END, spelled("|los|en los|a los", "ultimos dias", "|de|del")),
    ("E", Edge.END, "a finales|a fines|al final"),
    ("x", "mass", spelled("saliendo de|al salir de|cuando salga de|cuando salgo de", _MASS)),
    (
        "P",
        Daypart(Part.AFTERNOON, Edge.MIDDLE, spanish=True, event=True),
        spelled("saliendo de|al salir de|cuando salga de|cuando salgo de", _SCHOOL),
    ),
    ("a", RETURNS, spelled(_BACK, "|hasta|a partir de")),
    ("i", None, spelled(_BACK, "en")),  # "regreso en junio": away.py tells what that opens
    ("x", None, spelled("vuelvo|volvemos", "a|loco|loca|con")),
    ("f", OF_DAY, "dl"),
    (
        "a",
        "reason",
        spelled("salgo|salimos|sale|salen", "de|de la|del|de mi", _WORK, _A_LAS),
    ),
    ("b", "reason", spelled("antes de", "entrar|que entre", "|a trabajar|al trabajo", _A_LAS)),
    ("a", None, spelled("|ya", "cuando|que", "pase|pasen|termine|acabe") + "|despuecito de"),
    ("b", None, "antesito de|antecito de|antesito|antecito"),
    ("x", None, spelled(_WHY, "no")),
    ("Q", None, spelled(_WHY, "no", "puedo|podre|tengo|estoy|voy|alcanzo|llego|se puede")),
    ("Q", "mine", spelled("lleva|llevo|asiste a|asisto a", "terapia|terapias|clases|dialisis")),
    ("*", Said(lengths=(Length(0, Unit.MINUTE),)), "ahorita mismo|ya mismo|orita mismo"),
    ("C", Clock(2), spelled("las|la|a las|a la|alas|ala", "do")),
    ("C", Clock(10), spelled("las|la|a las|a la|alas|ala", "die")),
    ("U", Unit.MONTH, "month"),
    ("l", None, "the"),
    ("Q", "mine", "duermo|estudio"),
    ("x", None, "no estudio|estudio de|el estudio|un estudio|mi estudio|duermo bien|duermo mal"),
    ("Q", HARD, spelled("esta|estan|es|son|la tengo|lo tengo", "|muy|medio", _HARD)),
    ("Q", HARD, "full"),
    ("", None, "y pico|y piquito|y algo"),
    ("r", Length(1, Unit.DAY), "todo el dia|a cualquier hora|cualquier hora|todo el santo dia"),
    ("E", Edge.LATE, spelled("lo", "ultimo", "|de|del|que tengan el|que tenga el|que haya el")),
    ("b", None, "ante de|ante d|ants d"),
    ("b", OF_DAY, "ante del|ants del"),
    ("x", "wait", spelled("o|ay|uy|ah", "no") + "|ay no no"),
    ("=", COMING_WEEK, "la entrante|la k viene|la k entra"),
    ("", None, "ojala|ojala que|de preferencia|preferiblemente|preferentemente|idealmente"),
    ("Q", HARD, spelled("se me|se nos", "complica|complican|dificulta")),
    ("Q", HARD, spelled("se me|me", "hace|queda|es", "|muy|medio", "dificil|complicado|pesado")),
]
