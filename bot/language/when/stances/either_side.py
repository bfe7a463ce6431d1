"""Both sides of days that are ruled out: "away July 1 to 10, either side of that is fine"."""

import re

from bot.language.phrases import word_set
from bot.language.when.rules.grammar import letters_of
from bot.language.when.words.tokens import Token

_SIDE = word_set("side lado lados")
_SUITS = word_set(
    """
    is would works work that those dates of it fine ok okay good great sure either si esta estaria
    seria me puedo podria cualquiera todo
    """
)
_BOTH = re.compile(r"b(?:>|[|&]a)|a(?:<|[|&]b)")
_DAYS = re.compile(r"(?:D(?:[hl]*[-tu][hl]*|[,&]+x?[ajhl]*))?D[^DGTIP]*$")


def either_side(line: list[Token]) -> list[Token]:
    letters = letters_of(line)
    for place in range(len(line)):
        end = _end(line, letters, place)
        found = _DAYS.search(letters[:place]) if end else None
        if end and found:
            return _opened(line, found.start(), place, end)
    return line


def _end(line: list[Token], letters: str, place: int) -> int | None:
    """The place after the words for both sides, if the sentence names no other time."""
    both = _BOTH.match(letters, place)
    if both:
        end = both.end()
    elif line[place].value in ("either", "cualquier") and place + 1 < len(line):
        end = place + 2 if line[place + 1].value in _SIDE else place
    else:
        return None
    rest = line[end:]
    bare = not rest or rest[0].letter in ".,o" or rest[0].letter + str(rest[0].value) == "xNone"
    return end if end > place and (bare or rest[0].value in _SUITS) else None


def _opened(line: list[Token], days: int, place: int, end: int) -> list[Token]:
    said = [token for token in line[days:place] if token.letter == "D"]
    first, last = said[0], said[-1]
    begun = days
    while begun and line[begun - 1].letter in "Ffbajhl":
        begun -= 1
    no = line[place]._replace(letter="X", value=None)
    word = no._replace(letter="x")
    sides = [
        no._replace(letter="."),
        no._replace(letter="b"),
        no._replace(letter="D", value=first.value),
        no._replace(letter="|"),
        no._replace(letter="a"),
        no._replace(letter="D", value=last.value),
        no._replace(letter="."),
    ]
    before = [word if t.letter in "QX" else t for t in line[:begun]]
    dash = no._replace(letter="-")
    ruled_out = [said[0]] if len(said) == 1 else [said[0], dash, said[-1]]
    return [*before, no, *ruled_out, *sides, *line[end:]]
