"""Bounds apart from their time: "3:30 is the earliest", "after surgery, which is the 20th"."""

from bot.language.phrases import word_set
from bot.language.when.rules.grammar import Made, Pass, Rule, letters_of
from bot.language.when.words.lexicon_edges import AT_SOONEST
from bot.language.when.words.tokens import Token

_IS = word_set("is es cae falls")
_WHICH = word_set("which that thats wich que q")


def _at_soonest(piece: list[Token]) -> Made | None:
    return [(">", None)] if piece[0].value == AT_SOONEST else None


def _which_is(piece: list[Token]) -> Made | None:
    """The day is that of what was named: the bound is on the day."""
    bound, *named, which, is_, day = [t for t in piece if t.letter not in "hln,"]
    said = which.value in _WHICH and is_.value in _IS
    if not named or not said or any(t.letter == "D" and not t.value.holiday for t in named):
        return None
    return [*(("x", None) for _ in named), (bound.letter, bound.value), ("D", day.value)]


def _is_it(piece: list[Token]) -> Made | None:
    """ "after my surgery thats the 20th"."""
    which = next(t for t in reversed(piece) if t.letter == "x")
    if which.value != "thats" or "x" not in letters_of(piece).replace("x", "", 1):
        return None
    first, *_, day = piece
    return [("x", None), (first.letter, first.value), ("D", day.value)]


bounds_apart = Pass(
    [
        Rule(r"(?<=[TD])x", _at_soonest),
        Rule(r"[ab][hln]?[Dx]{1,4},?xx[hl]?D", _which_is),
        Rule(r"[ab][hln]?[Dx]{1,4},?x[hl]?D", _is_it),
    ]
)
