"""Hours, days and holidays as they are spelled by ear, in both languages."""

from bot.language.when.model import Part
from bot.language.when.nodes import Bound, Day, Daypart, Edge, Said
from bot.language.when.words.lexicon import Entry, spelled
from bot.language.when.words.weekday_names import BY_EAR

_AFTER_THE_HOLIDAYS = Said(day=Day(holiday="new_year"), bound=Bound.AFTER)
_LAS_FIESTAS = "las fiestas|fiestas|las fiestas de fin de ano|las fiestas decembrinas"

ENGLISH_BY_EAR: list[Entry] = [
    *(("W", weekday, "|".join(names)) for weekday, names in enumerate(BY_EAR)),
    ("D", Day(offset=1), "tomaro|tomarow|tommaro|tamorrow|tomarra"),
    ("H", 15, "quater|quarta|quartr|qarter|kwarter|quorter|a quater"),
    ("H", 30, "haf|haff|harf|a haf"),
    ("N", 30, "thirdy|thurty|tirty"),
    ("N", 5, "fiv|fve"),
    ("N", 7, "sevin|sevn|sevven"),
    ("N", 11, "elevin|elevn|leven|elven"),
    ("N", 12, "twelv|tweleve"),
    (
        "*",
        _AFTER_THE_HOLIDAYS,
        spelled("after", "|all", "the holidays|holidays|the holiday season"),
    ),
    ("D", Day(holiday="christmas"), "crismas|chrismas|christmass|cristmas|xmass"),
]

SPANISH_BY_EAR: list[Entry] = [
    ("N", 4, "cuato|kuatro"),
    ("N", 8, "osho"),
    ("N", 11, "onze"),
    ("N", 12, "doze"),
    ("N", 15, "kinse|kince|quinse"),
    ("H", 30, "medi"),
    ("D", Day(holiday="christmas"), "navida|navidades|las navidades|la navida|nabidad"),
    ("D", Day(holiday="new_year"), "anio nuevo|el anio nuevo|ano nuebo"),
    (
        "*",
        _AFTER_THE_HOLIDAYS,
        spelled(
            "despues de|dsps de|pasando|pasadas|ya pasando|que pasen|cuando pasen", _LAS_FIESTAS
        ),
    ),
    ("P", Daypart(Part.MORNING, Edge.EARLY), spelled("|a", "first hour|first thing")),
]
