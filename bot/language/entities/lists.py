"""Phrases of a list found in a message, also misspelt by one letter.

A list is text: a key, a colon, and its phrases separated by |, which may go on in further lines.
Phrases leave out small words ("vacuna gripe"); a plural in s needs no phrase of its own.
A phrase under the key "-" is none of the list, though its beginning is ("cleaning lady").
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.language.entities.ordinary_words import ORDINARY, SMALL
from bot.language.entities.pieces import Message

NOTHING = "-"
SHORTEST_MISSPELT = 5
_LONGEST_MISSPELT = 24
_MOST_SMALL = 3  # small words between two words of a phrase


class Entry(NamedTuple):
    kind: str
    key: str


class Found(NamedTuple):
    entry: Entry
    first: int  # the places of its words
    last: int
    guessed: bool


def listed(text: str) -> list[tuple[str, str]]:
    """Pairs of key and phrase."""
    pairs: list[tuple[str, str]] = []
    key = ""
    for line in filter(None, map(str.strip, text.splitlines())):
        head, colon, rest = line.partition(":")
        key = head if colon else key
        phrases = (rest if colon else line).split("|")
        pairs += [(key, phrase.strip()) for phrase in phrases if phrase.strip()]
    return pairs


class Index:
    """Phrases by their first word.

    shortest: the fewest letters of a word that is read though misspelt.
    alone: the fewest, for each kind, of such a word that is the whole phrase.
    """

    def __init__(
        self,
        entries: Iterable[tuple[Entry, str]],
        *,
        shortest: int = SHORTEST_MISSPELT,
        alone: Mapping[str, int] | None = None,
    ) -> None:
        by_first: defaultdict[str, dict[tuple[str, ...], Entry]] = defaultdict(dict)
        for entry, phrase in entries:
            for first, *rest in _numbers(phrase.split()):
                by_first[first].setdefault(tuple(rest), entry)
        self._by_first = {
            first: sorted(phrases.items(), key=lambda item: -len(item[0]))
            for first, phrases in by_first.items()
        }
        inner = {word for phrases in by_first.values() for rest in phrases for word in rest}
        self._known = {*by_first, *inner}
        self._shortest = shortest
        self._alone = alone or {}
        self._near = _deletions(w for w in self._known if len(w) >= shortest and w.isalpha())

    def found(self, message: Message) -> Iterator[Found]:
        """The longest phrase at each place, none overlapping another."""
        said = [self._read(word.text) for word in message.words]
        place = 0
        while place < len(said):
            found = self._at(said, place)
            if found:
                guessed = any(said[n][1] for n in range(place, found[1] + 1))
                yield Found(found[0], place, found[1], guessed)
            place = found[1] + 1 if found else place + 1

    def _at(self, said: Sequence[tuple[str, bool]], place: int) -> tuple[Entry, int] | None:
        for rest, entry in self._by_first.get(said[place][0], ()):
            last = _follows(said, place, rest)
            if last is not None and self._is_long(said[place], rest, entry):
                return entry, last
        return None

    def _is_long(self, first: tuple[str, bool], rest: tuple[str, ...], entry: Entry) -> bool:
        word, guessed = first
        return not guessed or bool(rest) or len(word) >= self._alone.get(entry.kind, 0)

    def _read(self, word: str) -> tuple[str, bool]:
        """The word of the list that is meant, and whether that is a guess."""
        word = word.removesuffix("'s").replace("'", "")
        if word in self._known:
            return word, False
        is_word = self._shortest - 1 <= len(word) <= _LONGEST_MISSPELT and word.isalpha()
        if not is_word or word in ORDINARY:
            return word, False
        near = self._nearest(word)
        return (near, True) if near else (word, False)

    def _nearest(self, word: str) -> str | None:
        for shorter in _shorter(word):
            for candidate in self._near.get(shorter, ()):
                if _one_edit(word, candidate):
                    return candidate
        return None


def _follows(said: Sequence[tuple[str, bool]], place: int, rest: tuple[str, ...]) -> int | None:
    for word in rest:
        small = 0
        place += 1
        while place < len(said) and said[place][0] != word:
            small += 1
            if said[place][0] not in SMALL or small > _MOST_SMALL:
                return None
            place += 1
        if place >= len(said):
            return None
    return place


def _numbers(words: list[str]) -> Iterator[list[str]]:
    yield words
    if words[-1][-1] not in "sxz" and words[-1].isalpha() and len(words[-1]) > 2:
        yield [*words[:-1], words[-1] + "s"]


def _deletions(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Each word under itself and under itself without one letter."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word in words:
        for shorter in _shorter(word):
            found[shorter].add(word)
    return {shorter: tuple(sorted(of)) for shorter, of in found.items()}


def _shorter(word: str) -> list[str]:
    return [word, *(word[:n] + word[n + 1 :] for n in range(len(word)))]


def _one_edit(word: str, other: str) -> bool:
    """One letter more, fewer or another, or two that changed places; first letters stay."""
    if word[0] != other[0]:
        return word[:2] == other[1::-1] and word[2:] == other[2:]
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    left, right = word[start:], other[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right if len(left) > len(right) else left == right[1:]
