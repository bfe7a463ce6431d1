"""Signs of something, put together from a few kinds of words, in any order and close together.

A list of whole phrases knows only what somebody thought of; people say the same in countless ways.
So the lists here name kinds of words (a part of the body, what is wrong with it, who it happens
to), and a sign says which kinds must meet. A sign is one line:

    chest + bad feeling        a word of each kind in one clause, in any order, up to 8 words apart
    cant > swallow + (spit)    > in this order, with up to three words between
    head + hit & warning       & anywhere in the message

A kind is the name of a group, or its words in parentheses: (one|two words|stem*|3#).
A line that begins with |, +, > or & continues the one above. A word that ends in * stands for
all that begin so, and # is any digit.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from bot.language.phrases import joined_lines, listed, word_set

NEAR = 8  # words that the kinds of one clause may lie apart
BETWEEN = 3  # words between two kinds that stand in order
REACH = 2 * NEAR  # words from the first one met within which another may begin
MOST = 20  # signs by one rule; a message with more says it over and over


class Spot(NamedTuple):
    """Words from `start` up to, and without, `end`."""

    start: int
    end: int


class Sign(NamedTuple):
    rule: str
    spots: tuple[Spot, ...]


Way = tuple[Spot, ...]  # one way in which kinds are met
Unit = tuple[int, ...]  # kinds in order
Cluster = tuple[Unit, ...]  # units of one clause


class _Rest(NamedTuple):
    """What follows the first word of an entry. pattern: where digits or open ends stand in it."""

    words: tuple[str, ...]
    pattern: re.Pattern[str] | None = None

    @classmethod
    def of(cls, words: Sequence[str]) -> "_Rest":
        joined = " ".join(words)
        open_ended = "#" in joined or "*" in joined
        pattern = joined.replace("#", r"\d").replace("*", "[^ ]*")
        return cls(tuple(words), re.compile(pattern) if open_ended else None)

    def follows(self, said: Sequence[str]) -> bool:
        if self.pattern is not None:
            return self.pattern.fullmatch(" ".join(said)) is not None
        return tuple(said) == self.words


class _Meaning(NamedTuple):
    """What one word may be. kinds: by itself. begun: entries, and numbers, that it may begin.

    is_first: whether pairs begin with it.
    """

    kinds: frozenset[int]
    begun: tuple[tuple[_Rest, int], ...]
    is_first: bool


class _Rule(NamedTuple):
    place: int
    name: str
    needs: frozenset[int]  # the kinds that must be present
    clusters: tuple[Cluster, ...]


_PLACE = attrgetter("place")
STEM = 3  # letters by which words with an open end are looked up
REMEMBERED = 4096  # words whose meaning is kept: people use the same few thousand
# A kind with one of these is in nearly every message: no rule is looked up by it.
_COMMON = word_set(
    "i my me he she him her his it im the and to of in on out up off not no cant dont is was"
    " are had has have just so be for with that this get go going one all want like think says"
    " said se le la lo el un una que de y mi su con muy ya es esta"
)


class Signs:
    """Raises ValueError on a line that names an unknown kind."""

    def __init__(self, rules: Mapping[str, str], groups: Mapping[str, str]) -> None:
        self._kinds: dict[str, int] = {}
        self._rarity: list[int] = []
        self._alone: defaultdict[str, list[int]] = defaultdict(list)
        self._by_word: defaultdict[str, list[tuple[_Rest, int]]] = defaultdict(list)
        # Common words begin hundreds of entries: those are looked up by their second word too.
        self._by_pair: defaultdict[tuple[str, str], list[tuple[_Rest, int]]] = defaultdict(list)
        self._by_stem: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        self._numbers: list[tuple[re.Pattern[str], _Rest, int]] = []
        self._by_kind: defaultdict[int, list[_Rule]] = defaultdict(list)
        place = 0
        for name, lines in rules.items():
            for line in joined_lines(lines):
                rule = self._rule(place, name, line, groups)
                kinds = {kind for cluster in rule.clusters for unit in cluster for kind in unit}
                self._by_kind[min(kinds, key=self._rarity.__getitem__)].append(rule)
                place += 1
        self._firsts = frozenset(first for first, _ in self._by_pair)
        self._meaning = lru_cache(REMEMBERED)(self._looked_up)

    def words(self) -> frozenset[str]:
        """Every word that stands in full in a kind, for whoever mends spelling."""
        begun = [*self._by_word.values(), *self._by_pair.values()]
        ends = {word for rests in begun for rest, _ in rests for word in rest.words}
        return frozenset(ends | self._firsts | set(self._by_word) | set(self._alone))

    def found(self, words: Sequence[str], clause_of: Sequence[int]) -> Iterator[Sign]:
        """In the order of the rules. clause_of: for each word the number of its clause."""
        present = self._present(words)
        fitting = [
            rule
            for kind in present & self._by_kind.keys()
            for rule in self._by_kind[kind]
            if rule.needs <= present
        ]
        spots = self._spots(words) if fitting else {}
        for rule in sorted(fitting, key=_PLACE):
            yield from islice(_met(rule, spots, clause_of), MOST)

    def _present(self, words: Sequence[str]) -> set[int]:
        """The kinds that are met at all: in most messages too few for any rule."""
        present: set[int] = set()
        for place, word in enumerate(words):
            meaning = self._meaning(word)
            if meaning is not None:
                present |= meaning.kinds
                present.update(kind for _, kind in self._longer(meaning, words, place))
        return present

    def _spots(self, words: Sequence[str]) -> Mapping[int, Sequence[Spot]]:
        """Where each kind is met."""
        spots: defaultdict[int, list[Spot]] = defaultdict(list)
        for place, word in enumerate(words):
            meaning = self._meaning(word)
            if meaning is not None:
                for kind in meaning.kinds:
                    spots[kind].append(Spot(place, place + 1))
                for spot, kind in self._longer(meaning, words, place):
                    spots[kind].append(spot)
        return spots

    def _longer(
        self, meaning: _Meaning, words: Sequence[str], place: int
    ) -> Iterator[tuple[Spot, int]]:
        """The entries of several words, and the numbers, that stand at this place."""
        begun = meaning.begun
        if meaning.is_first and place + 1 < len(words):
            begun = (*begun, *self._by_pair.get((words[place], words[place + 1]), ()))
        for rest, kind in begun:
            end = place + 1 + len(rest.words)
            if rest.follows(words[place + 1 : end]):
                yield Spot(place, end), kind

    def _looked_up(self, word: str) -> _Meaning | None:
        begun = [*self._by_word.get(word, ())]
        if word[:1].isdigit():
            begun += [(rest, kind) for form, rest, kind in self._numbers if form.fullmatch(word)]
        kinds = frozenset((*self._alone.get(word, ()), *self._stems(word)))
        meaning = _Meaning(kinds, tuple(begun), word in self._firsts)
        return meaning if any(meaning) else None

    def _stems(self, word: str) -> Iterator[int]:
        """The kinds of which this word is one by its beginning."""
        for stem, kind in self._by_stem.get(word[:STEM], ()):
            if word.startswith(stem):
                yield kind

    def _rule(self, place: int, name: str, line: str, groups: Mapping[str, str]) -> _Rule:
        clusters = []
        for part in line.split(" & "):
            units = [unit.split(" > ") for unit in part.split(" + ")]
            clusters.append(
                tuple(tuple(self._kind(kind.strip(), groups) for kind in unit) for unit in units)
            )
        needs = frozenset(kind for cluster in clusters for unit in cluster for kind in unit)
        return _Rule(place, name, needs, tuple(clusters))

    def _kind(self, spelled: str, groups: Mapping[str, str]) -> int:
        if spelled in self._kinds:
            return self._kinds[spelled]
        entries = spelled[1:-1] if spelled.startswith("(") else groups.get(spelled)
        if entries is None:
            raise ValueError(f"{spelled!r} is no kind of words; put words in parentheses")
        kind = self._kinds[spelled] = len(self._kinds)
        names = listed(entries)
        self._rarity.append(len(names) + 1000 * bool(_COMMON & set(names)))
        for entry in names:
            self._take_in(entry, kind)
        return kind

    def _take_in(self, entry: str, kind: int) -> None:
        first, *ends = entry.split()
        rest = _Rest.of(ends)
        if "#" in first:
            self._numbers.append((re.compile(first.replace("#", r"\d")), rest, kind))
        elif entry.endswith("*") and not ends:
            if len(entry) <= STEM:
                raise ValueError(f"{entry!r} is too short for an open end")
            self._by_stem[entry[:STEM]].append((entry[:-1], kind))
        elif ends and not {"*", "#"} & set(ends[0]):
            self._by_pair[first, ends[0]].append((rest, kind))
        elif ends:
            self._by_word[first].append((rest, kind))
        else:
            self._alone[first].append(kind)


def _met(
    rule: _Rule, spots: Mapping[int, Sequence[Spot]], clause_of: Sequence[int]
) -> Iterator[Sign]:
    """At most one sign for each way to meet the first cluster."""
    others: Way = ()
    for cluster in rule.clusters[1:]:
        found = next(_clustered(cluster, spots, clause_of), None)
        if found is None:
            return
        others += found
    for found in _clustered(rule.clusters[0], spots, clause_of):
        yield Sign(rule.name, found + others)


def _clustered(
    cluster: Cluster, spots: Mapping[int, Sequence[Spot]], clause_of: Sequence[int]
) -> Iterator[Way]:
    ways = [list(_in_order(unit, spots, clause_of)) for unit in cluster]
    for first in ways[0]:
        met = first
        for other in ways[1:]:
            close = next((way for way in _around(met, other) if _fits(way, met, clause_of)), None)
            if close is None:
                break
            met += close
        else:
            yield met


def _in_order(
    unit: Unit, spots: Mapping[int, Sequence[Spot]], clause_of: Sequence[int]
) -> Iterator[Way]:
    """Sorted by their first word."""
    for first in spots[unit[0]]:
        met: Way = (first,)
        for kind in unit[1:]:
            after = _next(spots[kind], met[-1].end)
            if after is None or clause_of[after.start] != clause_of[first.start]:
                break
            met += (after,)
        else:
            yield met


def _next(spots: Sequence[Spot], end: int) -> Spot | None:
    place = bisect_left(spots, (end, 0))
    found = spots[place] if place < len(spots) else None
    return found if found is not None and found.start - end <= BETWEEN else None


def _around(met: Way, ways: Sequence[Way]) -> Iterator[Way]:
    """Those that begin near enough to be looked at."""
    begins = min(spot.start for spot in met)
    for way in ways[bisect_left(ways, ((begins - REACH, 0),)) :]:
        if way[0].start > begins + REACH:
            return
        yield way


def _fits(way: Way, met: Way, clause_of: Sequence[int]) -> bool:
    """In the same clause, near, and no word counted twice."""
    begins = min(spot.start for spot in way + met)
    ends = max(spot.end for spot in way + met)
    return (
        ends - begins <= NEAR + 1
        and clause_of[begins] == clause_of[ends - 1]
        and all(one.end <= other.start or other.end <= one.start for one in way for other in met)
    )
