"""A message as words with their places, in lower case and without accents."""

import re
import unicodedata
from functools import cached_property
from typing import NamedTuple

from bot.language.entities.model import Span

MOST_READ = 10_000  # characters
_LONGEST_LETTER = 3  # what one character may unfold to: "ǆ", "ffi"; longer ones are ornaments
_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)*")
_UNLIKE_ASCII = {
    **dict.fromkeys("’‘`´ʼ′", "'"),
    **dict.fromkeys("–—‐‑−", "-"),
    **dict.fromkeys("“”«»", '"'),
    "⁄": "/",
    "đ": "d",
    "Đ": "d",
    "ł": "l",
    "Ł": "l",
    "ø": "o",
    "Ø": "o",
    "ı": "i",
}


class Word(NamedTuple):
    text: str
    start: int  # in the folded text
    end: int


class Message:
    """folded: lower case, no accents (ñ is n); its places differ from those of the text."""

    def __init__(self, text: str, lang: str) -> None:
        self.text = text
        self.lang = lang
        self.folded, self._places = _folded(text[:MOST_READ])
        self.words = [Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(self.folded)]

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of the folded text stands in the text."""
        if self._places is None:
            return start, end
        return self._places[start], self._places[end - 1] + 1

    def said(self, start: int, end: int) -> tuple[str, Span]:
        span = self.span(start, end)
        return self.text[span[0] : span[1]], span

    def gap(self, place: int) -> str:
        """What stands between a word and the one before it."""
        if place >= len(self.words):
            return self.folded[self.words[-1].end :] if self.words else self.folded
        before = self.words[place - 1].end if place else 0
        return self.folded[before : self.words[place].start]

    def capital(self, place: int) -> bool:
        """Whether a word begins with a capital, in a message that has small letters too."""
        start, _ = self.span(self.words[place].start, self.words[place].end)
        return self.text[start].isupper() and not self.shouted

    def capitals(self, place: int) -> bool:
        """Whether a word is all capitals, in a message that is not."""
        start, end = self.span(self.words[place].start, self.words[place].end)
        return self.text[start:end].isupper() and not self.shouted

    @cached_property
    def shouted(self) -> bool:
        """All capitals; a word or two may be an abbreviation."""
        return self.text.isupper() and len(self.words) > 1

    @cached_property
    def has_digit(self) -> bool:
        return any(digit in self.folded for digit in "0123456789")

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(word.text for word in self.words)


def _folded(text: str) -> tuple[str, list[int] | None]:
    if text.isascii():
        return text.lower(), None
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        plain = _PLAIN.get(char)
        for letter in _plain(char) if plain is None else plain:
            letters.append(letter)
            places.append(place)
    return "".join(letters), places


def _plain(char: str) -> str:
    if char in _UNLIKE_ASCII:
        return _UNLIKE_ASCII[char]
    unfolded = unicodedata.normalize("NFKD", char).lower()
    plain = "".join(c for c in unfolded if not unicodedata.combining(c))
    return plain if len(plain) <= _LONGEST_LETTER else " "


_PLAIN = {chr(code): _plain(chr(code)) for code in [*range(0x250), *range(0x2010, 0x2040)]}


class Taken:
    """Which letters of the folded text have been read as something already."""

    def __init__(self, length: int) -> None:
        self._letters = bytearray(length)

    def add(self, start: int, end: int) -> None:
        self._letters[start:end] = b"\1" * (end - start)

    def holds(self, start: int, end: int) -> bool:
        return 1 in self._letters[start:end]
