"""Words that stand for two times at once: "m/w/f", "same day and time"."""

from typing import Any

from bot.language.when.words.lexicon import spelled

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
# From one day to the other: "m-th"; "t-th" is mostly the two of them.
WEEKDAY_SPANS = {
    **dict.fromkeys(["m-th", "m thru th", "m through th", "m to th"], (0, 3)),
    **dict.fromkeys(["m-w", "m thru w", "m through w", "m to w"], (0, 2)),
    **dict.fromkeys(["t-f", "tu-f", "t thru f", "tu thru f", "t through f"], (1, 4)),
    **dict.fromkeys(["w-f", "w thru f", "w through f", "w to f"], (2, 4)),
}
SPANS_AS_TYPED = frozenset(said.replace("-", " ") for said in WEEKDAY_SPANS)
IN_SHORT = frozenset([*WEEKDAYS_IN_SHORT, *WEEKDAY_SPANS])
DAY_AND_HOUR = frozenset(
    [
        *spelled("same day", "and|same|n", "time|hour").split("|"),
        *spelled("|el|la", "mismo dia", "y|misma|y misma", "hora").split("|"),
        *spelled("|a la", "misma hora", "y|y mismo", "dia").split("|"),
    ]
)


def days_in_short(word: str) -> list[tuple[str, Any]]:
    """The tokens of "m/w/f" and "m-th"; none of another word."""
    if ends := WEEKDAY_SPANS.get(word):
        return [("W", ends[0]), ("-", None), ("W", ends[1])]
    days: list[tuple[str, Any]] = [("W", weekday) for weekday in WEEKDAYS_IN_SHORT.get(word, ())]
    return days[:1] + [token for one in days[1:] for token in (("|", None), one)]
