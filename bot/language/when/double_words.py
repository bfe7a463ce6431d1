"""Words that stand for two times at once: "m/w/f", "same day and time"."""

from bot.language.when.lexicon import spelled

WEEKDAYS_IN_SHORT = {
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
