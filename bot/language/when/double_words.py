"""Words that stand for two times at once: "m/w/f", "same day and time"."""

from bot.language.when.lexicon import spelled

# With spaces only where no other meaning is near: "t or f", "m or f" are none.
SPACED_WEEKDAYS = {
    **dict.fromkeys(spelled("m", "|or|and|n", "w", "|or|and|n", "f").split("|"), (0, 2, 4)),
    **dict.fromkeys(spelled("m", "t", "|or|and|n", "w").split("|"), (0, 1, 2)),
    **dict.fromkeys(spelled("m", "or|and|n", "w").split("|"), (0, 2)),
    **dict.fromkeys(spelled("w", "or|and|n", "f").split("|"), (2, 4)),
    **dict.fromkeys(spelled("t|tu", "|or|and|n", "th").split("|"), (1, 3)),
    **dict.fromkeys(spelled("th", "or|and|n", "f").split("|"), (3, 4)),
}
WEEKDAYS_IN_SHORT = {
    **SPACED_WEEKDAYS,
    **dict.fromkeys(["mwf", "m/w/f", "m-w-f"], (0, 2, 4)),
    **dict.fromkeys(["tth", "tuth", "tr", "t/th", "t-th", "tu/th", "tu-th"], (1, 3)),
}
DAY_AND_HOUR = frozenset(
    [
        *spelled("same day", "and|same|n", "time|hour").split("|"),
        *spelled("|el|la", "mismo dia", "y|misma|y misma", "hora").split("|"),
        *spelled("|a la", "misma hora", "y|y mismo", "dia").split("|"),
    ]
)
