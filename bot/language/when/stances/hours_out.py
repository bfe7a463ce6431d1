"""Hours that only tell when it cannot be: "he sleeps from 1 to 3, so not those hours"."""

import re

from bot.language.phrases import word_set
from bot.language.when.nodes import Unit
from bot.language.when.rules.grammar import letters_of
from bot.language.when.words.tokens import Token

_THOSE = word_set("that those these esas esa ese")
_OTHERS = word_set("otra otras other another others")
_NOT_THOSE = re.compile(r"X[ihlt@]*x[xU]|[t@ihl]*xU,?[XQ](?=[.,]|$)|e?xU")
_FAR = 8  # tokens from the hours to the words that rule them out


def hours_out(line: list[Token]) -> list[Token]:
    dated = any(token.letter in "DG" for token in line)
    for place, token in enumerate(line):
        if token.letter == "m" and letters_of(line[place + 1 : place + 2]) == "I":
            return [*line[:place], token._replace(letter="X", value=None), *line[place + 1 :]]
        end = _ruled_out(line, place) if dated and token.letter == "I" else None
        if end is not None:
            begun, ended = end
            word = token._replace(letter="x", value=None)
            no = token._replace(letter="X", value=None)
            return [*line[:place], no, *line[place:begun], word, *line[ended:]]
    return line


def _is_not_then(words: list[Token]) -> bool:
    """ "a esa hora no", "not that time"."""
    then = any(t.letter == "T" and t.value.of_visit for t in words)
    return then and any(t.letter == "X" for t in words)


def _ruled_out(line: list[Token], place: int) -> tuple[int, int] | None:
    """Where the words begin and end that rule out the hours at `place`."""
    for at in range(place + 1, min(len(line), place + _FAR)):
        if line[at].value == "not those":
            hours = at + 1 < len(line) and line[at + 1].value is Unit.HOUR
            return at, at + 1 + hours
        found = _NOT_THOSE.match(letters_of(line), at)
        words = line[at : found.end()] if found else []
        if line[at].letter in "TX" and _is_not_then(line[at : at + 2]):
            return at, at + 2
        if line[at].letter in "DGTIP":
            return None
        ruled = _OTHERS if not any(t.letter in "XQ" for t in words) else _THOSE
        if found and any(t.value in ruled for t in words):
            return at, found.end()
    return None
