"""Tables of words, made quick to look up and lenient about spelling."""

from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any, NamedTuple

from bot.language.when.nodes import Day

Entry = tuple[str, Any, str]  # letter of the grammar, value, words separated by |
Meaning = tuple[str, Any]
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


class Lexicon(NamedTuple):
    """phrases: by their first two words, the rest of each and its meaning, the longest first."""

    words: Mapping[str, Meaning]
    phrases: Mapping[tuple[str, str], tuple[tuple[tuple[str, ...], Meaning], ...]]
    misspelt: Mapping[str, Meaning]
    in_short: Mapping[str, str]  # words of a phrase as they are typed in a hurry

    def in_full(self, word: str) -> str:
        return self.in_short.get(word, word)


def lexicon(
    *tables: Iterable[Entry],
    holidays: Mapping[str, str],
    misspellable: str,
    real: str,
    in_short: Mapping[str, str] | None = None,
) -> Lexicon:
    """real: words that only look like a misspelling. in_short: "d" for "de", within a phrase."""
    full = in_short or {}
    named = [("D", Day(holiday=name), said) for name, said in holidays.items()]
    words: dict[str, Meaning] = {}
    phrases: dict[tuple[str, str], list[tuple[tuple[str, ...], Meaning]]] = {}
    for letter, value, said in (entry for table in (*tables, named) for entry in table):
        for phrase in said.split("|"):
            first, *rest = phrase.split()
            if rest:
                one, two, *more = (full.get(word, word) for word in phrase.split())
                begun = phrases.setdefault((one, two), [])
                begun.append((tuple(more), (letter, value)))
            else:
                assert words.get(first, (letter, value)) == (letter, value), first
                words[first] = (letter, value)
    known = {*words, *(first for first, _ in phrases), *real.split()}
    return Lexicon(
        words,
        {two: tuple(sorted(rest, key=lambda r: -len(r[0]))) for two, rest in phrases.items()},
        _misspellings(words, misspellable.split(), known),
        full,
    )


def spelled(*columns: str) -> str:
    """Every way through the columns of words: "push" "it" "back"."""
    ways = product(*(column.split("|") for column in columns))
    return "|".join(" ".join(word for word in way if word) for way in ways)


def counted(letter: str, lines: str, *, first: int = 0) -> list[Entry]:
    """One value for each line, counted from `first`."""
    said = [line.split() for line in lines.splitlines() if line.strip()]
    return [(letter, n, "|".join(words)) for n, words in enumerate(said, start=first)]


def _misspellings(
    words: Mapping[str, Meaning], targets: Iterable[str], known: set[str]
) -> dict[str, Meaning]:
    return {
        variant: words[word]
        for word in targets
        for variant in one_edit_away(word)
        if variant not in known
    }


def one_edit_away(word: str) -> set[str]:
    """The first letter stays, or changes places with the second: "mOnday" is seldom "ponday"."""
    halves = [(word[:i], word[i:]) for i in range(1, len(word) + 1)]
    near = {a + b[1:] for a, b in halves if b}
    near |= {a + c + b[1:] for a, b in halves if b for c in _ALPHABET}
    near |= {a + c + b for a, b in halves for c in _ALPHABET}
    near |= {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
    return near
