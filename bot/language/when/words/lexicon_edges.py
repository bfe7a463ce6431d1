"""Words for the soonest and the latest, and for the ends of a period, in both languages."""

from bot.language.when.model import Part
from bot.language.when.nodes import BEYOND, Daypart, Edge
from bot.language.when.words.lexicon import Entry, spelled

_TOWARD = "toward|towards|near|nearer|at|around|closer to|in"
_HACIA = "a|hacia|por|para|a eso de"
_A_LAS = "a las|las|a la|la"
# The value of what makes an hour said before it the first that suits.
AT_SOONEST = "at soonest"
_I_CAN = "|i can|i can do|i can come|i can make it|i can get there|i can be there|for me|possible"
_YOU_HAVE = "you have|u have|yall have|they have|you got|u got|yall got|you can|u can|yall can"
_PUEDO = "que puedo|que puedo llegar|q puedo|que alcanzo|para mi"
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
    ("a", BEYOND, spelled("|not", "till|til|until|untill", "after")),
    ("a", "not", spelled("not", "a|one", "minute|second", "before|b4|earlier than")),
    (
        "x",
        AT_SOONEST,
        spelled("is|would be|would b|will be|id say is", "the|my|", "earliest|soonest", _I_CAN),
    ),
    (">", None, spelled("and", "closing|closing time|when you close|when yall close")),
    ("E", Edge.EARLIEST, spelled("is", "the", "earliest|soonest", "|that", _YOU_HAVE)),
    ("X", None, spelled("and neither|neither|nor", "do|does|are|is|will")),
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
    ("a", BEYOND, "hasta despues de|hasta despues d|hasta dsps de"),
    ("E", Edge.MIDDLE, spelled(_HACIA, "mediados|la mitad|mitad")),
    ("E", Edge.END, spelled("hacia|por|para|casi", "finales|fines|el final|al final")),
    ("E", Edge.EARLY, spelled("hacia|por|para", "principios|inicios|comienzos")),
    ("a", "including", spelled(_AT_SOONEST + "|como minimo|minimo", _A_LAS)),
    (">", None, spelled("y", "el cierre|la hora de cierre|que cierren|cuando cierran")),
    ("x", AT_SOONEST, spelled("es|seria|sera", "lo mas temprano|lo mas pronto", _PUEDO)),
    (">", None, "a lo mas temprano|a mas temprano|como muy pronto|como muy temprano|como minimo"),
]
