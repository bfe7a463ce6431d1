"""Words for the soonest and the latest, and for the ends of a period, in both languages."""

from bot.language.when.lexicon import Entry, spelled
from bot.language.when.model import Part
from bot.language.when.nodes import Daypart, Edge

_TOWARD = "toward|towards|near|nearer|at|around|closer to|in"
_HACIA = "a|hacia|por|para|a eso de"
_A_LAS = "a las|las|a la|la"
_AT_SOONEST = "a lo mas temprano|a mas temprano|lo mas temprano|como muy temprano|como muy pronto"

ENGLISH_EDGES: list[Entry] = [
    ("E", Edge.END, spelled(_TOWARD, "the end|end|the tail end")),
    ("E", Edge.EARLY, spelled(_TOWARD, "the beginning|the start|the first part")),
    ("E", Edge.MIDDLE, spelled(_TOWARD, "the middle")),
    (
        "P",
        Daypart(Part.AFTERNOON, Edge.LATE),
        spelled(_TOWARD, "the end of the day|end of day|the end of day|end of the day"),
    ),
    (">", None, spelled("at", "the|the very|", "soonest|very soonest|very earliest")),
    ("a", "not", spelled("not", "a|one", "minute|second", "before|b4|earlier than")),
    ("X", None, spelled("not for", "at least|another|about|at least another")),
    ("a", "reason", spelled("i|he|she|we", "sleep|sleeps|nap|naps", "|in", "til|till|until")),
    (
        "a",
        "reason",
        spelled(
            "school|class|classes|asleep|in class|at work|at school|in school",
            "til|till|until|untill",
        ),
    ),
]
SPANISH_EDGES: list[Entry] = [
    ("E", Edge.MIDDLE, spelled(_HACIA, "mediados|la mitad|mitad")),
    ("E", Edge.END, spelled("hacia|por|para|casi", "finales|fines|el final|al final")),
    ("E", Edge.EARLY, spelled("hacia|por|para", "principios|inicios|comienzos")),
    ("a", "including", spelled(_AT_SOONEST + "|como minimo|minimo", _A_LAS)),
    (">", None, "a lo mas temprano|a mas temprano|como muy pronto|como muy temprano|como minimo"),
]
