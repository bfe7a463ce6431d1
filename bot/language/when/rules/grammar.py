"""Rules over the letters of tokens: a pattern of letters becomes fewer, larger tokens."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from bot.language.when.words.literals import Number
from bot.language.when.words.tokens import Token

Made = list[tuple[str, Any]]
Builder = Callable[[list[Token]], Made | None]  # None: the pattern fits, the values do not


class Rule(NamedTuple):
    pattern: str
    build: Builder


class Pass:
    """Rules tried together from left to right; at one place the first that fits wins.

    Patterns are compiled when first used: importing must stay quick.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{rule.pattern})" for rule in self._rules))

    @cached_property
    def _each(self) -> list[tuple[re.Pattern[str], Builder]]:
        return [(re.compile(rule.pattern), rule.build) for rule in self._rules]

    def __call__(self, line: list[Token]) -> list[Token]:
        letters = letters_of(line)
        found = self._any.search(letters)
        if not found:
            return line
        out: list[Token] = []
        place = 0
        while found is not None:
            start = found.start()
            out += line[place:start]
            end = self._made(letters, start, line, out)
            if end is None:
                out.append(line[start])
                end = start + 1
            place = end
            found = self._any.search(letters, place)
        return out + line[place:]

    def _made(self, letters: str, start: int, line: list[Token], out: list[Token]) -> int | None:
        for pattern, build in self._each:
            match = pattern.match(letters, start)
            if not match or match.end() == start:
                continue
            piece = line[start : match.end()]
            made = build(piece)
            if made is not None:
                guessed = any(token.guessed for token in piece)
                span = piece[0].start, piece[-1].end
                out += [Token(letter, value, *span, guessed) for letter, value in made]
                return match.end()
        return None


def pick(piece: list[Token], letters: str) -> Any:
    """The value of the first token with one of these letters."""
    return next((t.value for t in piece if t.letter in letters), None)


def picks(piece: list[Token], letters: str) -> list[Any]:
    return [t.value for t in piece if t.letter in letters]


def letters_of(piece: list[Token]) -> str:
    return "".join(token.letter for token in piece)


def over_the_months_end(first: Number, last: Number) -> bool:
    """ "29 to 2"; the first is no hour, for the day has but 24."""
    return 24 < first.n <= 31 and 1 <= last.n < 16


_TWO_APART = re.compile(r"[^NO]*[NO],[hjy]+[NO]")


def listing(piece: list[Token]) -> tuple[str, Any]:
    """What stands between the days of a list. "The 7th, the 8th" may refuse the first of the two:
    the comma stays; any other list is of days that go together."""
    two = len(picks(piece, "NO")) == 2 and _TWO_APART.match(letters_of(piece))
    return (",", ",") if two else ("|", None)


def drop(_: list[Token]) -> Made:
    return [("x", None)]
