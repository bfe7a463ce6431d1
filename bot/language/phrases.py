"""Lists of phrases that anyone can read and change, and a quick search for them.

A list is text with one phrase on a line, in folded words (no capitals, accents, punctuation):

    chest pain            these words, one after the other
    (pain|tight feeling)  one of these
    [my|the]              one of these, or nothing
    ..                    up to three words of any kind; ... up to eight
    bleed*                a word that begins so; # is any digit
    {child}               one of a named group of words, see `groups`
    (me|<child>)          such a group among other choices
    $                     the end of the message

The first element must be a word or a choice of words. A line that begins with | or [, or in a
list of signs with +, > or &, continues the one above.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

_ELEMENT = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|[^\s()\[\]]+")
_WORD = re.compile("[^ ]+")
_STEM = 4  # letters of the first word by which a phrase is looked up
REMEMBERED = 32  # texts: one message is searched for many things
_GAPS = {"..": "(?: [^ ]+){0,3}?", "...": "(?: [^ ]+){0,8}?"}


class Hit(NamedTuple):
    rule: str
    start: int
    end: int

    def overlaps(self, other: "Hit") -> bool:
        return self.start < other.end and other.start < self.end


class Phrases:
    """Rules by name, each a list in the notation above. Raises ValueError on a malformed line."""

    def __init__(self, rules: Mapping[str, str], groups: Mapping[str, str] | None = None) -> None:
        branches: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._rules = tuple(rules)
        for number, lines in enumerate(rules.values()):
            for line in joined_lines(lines):
                try:
                    stems, pattern = _compiled(line, groups or {})
                except ValueError as error:
                    raise ValueError(f"the phrase {line!r} {error}") from error
                for stem in stems:
                    branches[stem][f"(?P<r{number}_{len(branches[stem])}>{pattern})"] = None
        self._written = {
            stem: f"(?:{'|'.join(of_stem)})(?![^ ])" for stem, of_stem in branches.items()
        }
        # Each when it is first met: all of them take a second, which every start would wait for.
        self._patterns: dict[str, re.Pattern[str]] = {}

    def hits(self, text: str) -> Iterator[Hit]:
        """What is found in folded text, in order of its first word; one hit for each first word."""
        for stem, start in _beginnings(text):
            if stem not in self._written:
                continue
            found = self._pattern(stem).match(text, start)
            if found and found.lastgroup:
                rule = self._rules[int(found.lastgroup[1:].split("_")[0])]
                yield Hit(rule, found.start(), found.end())

    def _pattern(self, stem: str) -> re.Pattern[str]:
        if stem not in self._patterns:
            self._patterns[stem] = re.compile(self._written[stem])
        return self._patterns[stem]

    def first(self, text: str) -> Hit | None:
        return next(self.hits(text), None)


@lru_cache(REMEMBERED)
def _beginnings(text: str) -> Sequence[tuple[str, int]]:
    """The stem of each word and where it starts."""
    return tuple((word.group()[:_STEM], word.start()) for word in _WORD.finditer(text))


def without(phrases: Phrases, text: str) -> str:
    """Folded text without what the phrases find in it."""
    kept, place = [], 0
    for hit in phrases.hits(text):
        if hit.start >= place:
            kept.append(text[place : hit.start])
            place = hit.end
    return " ".join(" ".join([*kept, text[place:]]).split())


def listed(text: str) -> list[str]:
    """The phrases of a plain list, which are separated by | or stand on lines of their own."""
    return [phrase.strip() for phrase in text.replace("\n", "|").split("|") if phrase.strip()]


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def joined_lines(text: str) -> list[str]:
    """The lines of a list, each with those that continue it."""
    lines: list[str] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line[0] in "|[+>&" and lines:
            lines[-1] += line if line[0] == "|" else f" {line}"
        else:
            lines.append(line)
    return lines


def _compiled(line: str, groups: Mapping[str, str]) -> tuple[set[str], str]:
    """The stems a phrase may begin with, and its pattern."""
    spelled = line
    for name, lines in groups.items():
        words = "".join(map(str.strip, lines.splitlines()))
        spelled = spelled.replace(f"{{{name}}}", f"({words})").replace(f"<{name}>", words)
    if _ELEMENT.sub("", spelled).strip():
        raise ValueError("has brackets that do not match")
    first, *rest = _ELEMENT.findall(spelled)
    choices = _choices(first)
    opening = {choice.split(" ")[0] for choice in choices}
    if first[0] in "[.$" or any("*" in word[:_STEM] or "#" in word for word in opening):
        raise ValueError("must begin with a word of its own")
    pattern = f"(?:{'|'.join(map(_words, choices))})" + "".join(map(_element, rest))
    return {word[:_STEM] for word in opening}, pattern


def _element(element: str) -> str:
    if element in _GAPS:
        return _GAPS[element]
    if element == "$":
        return "$"
    pattern = f"(?: (?:{'|'.join(map(_words, _choices(element)))}))"
    return pattern + "?" if element[0] == "[" else pattern


def _choices(element: str) -> list[str]:
    inner = element[1:-1] if element[0] in "([" else element
    return inner.split("|")


def _words(words: str) -> str:
    if not re.fullmatch(r"[\w#* ]+", words):
        raise ValueError(f"holds {words!r}, which is no word")
    return words.replace("#", r"\d").replace("*", "[^ ]*")
