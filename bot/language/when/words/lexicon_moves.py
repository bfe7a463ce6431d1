"""Words that put a visit off (1) or bring it forward (2): "push it back", "adelantenla"."""

from collections.abc import Iterator
from itertools import product

from bot.language.when.words.lexicon import Entry, spelled

_IT = (
    "|it|that|this|mine|them|us|him|her|my appt|my appointment|my visit|the appt|the appointment"
    "|the visit|his appt|her appt|his appointment|her appointment|our appt|our appointment"
    "|everything"
)
_PRONOUNS = ["la", "lo", "las", "me", "nos", "mela", "melo", "nosla", "sela", "le"]
# What is asked of one who is called usted, tú or ustedes, and the mere infinitive.
_PUT_OFF = [
    "atrase",
    "atrasa",
    "atrasen",
    "atrasar",
    "retrase",
    "retrasa",
    "retrasen",
    "retrasar",
    "posponga",
    "pospongan",
    "posponer",
    "aplace",
    "aplaza",
    "aplacen",
    "aplazar",
    "recorra",
    "recorran",
    "recorre",
    "recorrer",
]
_BRING_FORWARD = ["adelanta", "adelanten", "adelantar", "adelantamos", "adelantan"]
# Words of their own, unless somebody or something is moved: "pase", "adelante".
_ONLY_WITH_PRONOUN = [
    "pase",
    "pasen",
    "pasa",
    "mueva",
    "muevan",
    "mueve",
    "corra",
    "corran",
    "corre",
]


def _with_pronouns(verbs: list[str]) -> Iterator[str]:
    """ "Atrasenla", "adelántemela", "atrásenosla"."""
    return ("".join(pair) for pair in product(verbs, _PRONOUNS))


def _moving(verbs: list[str], *, alone: bool = True) -> str:
    return "|".join([*(verbs if alone else ()), *_with_pronouns(verbs)])


ENGLISH_MOVES: list[Entry] = [
    (
        "1",
        "move",
        spelled(
            "push|pushed|bump|move|moved|shift|kick|slide|scoot|set|pull", _IT, "back|out|down"
        ),
    ),
    ("1", "move", spelled("push|pushed|bump|slide|scoot|shift", "it|this|mine")),
    ("1", "move", spelled("delay|postpone", _IT)),
    (
        "2",
        "move",
        spelled("move|moved|bump|bring|push|pull|shift|scoot|slide", _IT, "up|forward|ahead"),
    ),
]

SPANISH_MOVES: list[Entry] = [
    ("1", "move", _moving(_PUT_OFF)),
    ("1", "move", _moving(_ONLY_WITH_PRONOUN, alone=False)),
    ("2", "move", _moving(_BRING_FORWARD)),
    ("2", "move", _moving(["adelante"], alone=False)),
]
