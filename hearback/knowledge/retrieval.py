"""Finding the approved answer that a question means: by what it names and by how it is asked.

What is named (a test, a vaccine) narrows the entries; the words around it are compared with the
ways in which patients ask, by TF-IDF over words and letter groups, so that slips of the thumb cost
little. Entries lend each other their questions: what one screening's cost is asked like, another's
is too. Below the threshold nothing is found, and that is said.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from bot.language.entities import read_entities
from bot.language.normalise import folded
from bot.language.phrases import word_set
from hearback.knowledge.thesaurus import concepts_in

# Measured on data/held_out/knowledge_*.jsonl (docs/knowledge.md). Where a screening is named there
# are few entries to choose from, and the nearest is rarely a wrong one.
THRESHOLD = 0.33
THRESHOLD_NAMED = 0.22
VOTES = 0.6  # the weight of what a question is after, beside its words
LENT = 0.92  # of a question that belongs to another subject's entry
NAMED = "xxx"  # stands where a screening is named
ABOUT = "why"  # the part that answers a mere "tell me about it"
GENERAL = "general"
# Tests that one set of answers speaks of.
ONE_SUBJECT: Mapping[str, str] = {
    "a1c": "diabetes",
    "glucose_test": "diabetes",
    "hpv_test": "pap_smear",
}
# Words that say nothing about what is asked.
_EMPTY = word_set("""
    a an the i im my me you your u is it its this that of to for in on and or do does did can
    could would should be am are was have has had get got getting about with at from so just hi
    hello hey please thanks thank ok okay yes oh well un una el la los las lo le les mi me su sus
    se es son ser estar esta este esto eso esa de del al a en y o para por con que hola gracias
    favor buenas buenos si ya yo usted ustedes muy pues oiga
    """)
_SAYS_LITTLE = word_set("""
    info information more tell know question questions details informacion mas saber pregunta
    dudas duda sobre acerca xxx one thing going
    """)


@dataclass(frozen=True)
class Kept:
    """An entry as it is searched. questions: as the clinic wrote them."""

    key: str
    subject: str
    part: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Match:
    key: str
    score: float


def subjects_named(text: str, *, lang: str = "en") -> frozenset[str]:
    """The screenings and tests that a text names, by the name that our lists have for them."""
    found = read_entities(text, lang=lang, today=date(2000, 1, 1)).procedure
    return frozenset(ONE_SUBJECT.get(each.key, each.key) for each in found if each.key)


def best(
    text: str, entries: Sequence[Kept], *, lang: str, about: frozenset[str] = frozenset()
) -> Match | None:
    """The entry that answers, or None: none does well enough.

    about: what was spoken of before; it counts where the text names nothing itself.
    """
    named = subjects_named(text, lang=lang)
    candidates = _candidates(entries, named, about)
    if not candidates:
        return None
    masked = _masked(text, lang)
    if named and not _content(masked) - _SAYS_LITTLE:
        return _plain_mention(candidates)
    ranked = _index(tuple(entries), lang).scores(masked)
    key = max(candidates, key=lambda each: (ranked.get(each.key, 0.0), each.key))
    score = ranked.get(key.key, 0.0)
    return Match(key.key, score) if score >= (THRESHOLD_NAMED if named else THRESHOLD) else None


def _candidates(
    entries: Sequence[Kept], named: frozenset[str], about: frozenset[str]
) -> Sequence[Kept]:
    if named:
        return [each for each in entries if each.subject in named]
    return [each for each in entries if each.subject == GENERAL or each.subject in about]


def _plain_mention(candidates: Sequence[Kept]) -> Match | None:
    """ "mammogram?" and no more: what it is good for."""
    told = [each for each in candidates if each.part == ABOUT]
    return Match(told[0].key, 1.0) if told else None


def _masked(text: str, lang: str) -> str:
    """The text with a placeholder for each screening that it names."""
    masked = text
    found = read_entities(text, lang=lang, today=date(2000, 1, 1)).procedure
    for mention in sorted(found, key=lambda each: -each.span[0]):
        start, end = mention.span
        masked = f"{masked[:start]} {NAMED} {masked[end:]}"
    return folded(masked)


def _content(masked: str) -> set[str]:
    return {word for word in masked.split() if word not in _EMPTY}


Features = Mapping[str, float]


class _Index:
    """Questions as weighted features; rare ones weigh more."""

    def __init__(self, entries: Sequence[Kept], lang: str) -> None:
        self._by_key = {entry.key: entry for entry in entries}
        self._votes = self._concept_votes(lang)
        asked = [
            (entry, Counter(_features(_masked(question, lang))))
            for entry in entries
            for question in entry.questions
        ]
        seen = Counter(feature for _, counted in asked for feature in counted)
        self._rarity = {
            feature: math.log((1 + len(asked)) / (1 + count)) + 1 for feature, count in seen.items()
        }
        self._unseen = math.log(1 + len(asked)) + 1
        self._asked = [(entry, self._weighed(counted)) for entry, counted in asked]

    def _weighed(self, counted: Mapping[str, int]) -> Features:
        weights = {
            feature: (1 + math.log(count)) * self._rarity.get(feature, self._unseen)
            for feature, count in counted.items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {feature: weight / length for feature, weight in weights.items()}

    def scores(self, masked: str) -> Mapping[str, float]:
        """How near each entry is, 0 to 1: by what is asked after, and by its nearest question."""
        near = self._nearness(masked)
        asked_after = [self._votes[name] for name in concepts_in(masked) if name in self._votes]
        if not asked_after:
            return near
        return {
            key: VOTES * _mean([votes.get(_kind(self._by_key[key]), 0.0) for votes in asked_after])
            + (1 - VOTES) * score
            for key, score in near.items()
        }

    def _nearness(self, masked: str) -> Mapping[str, float]:
        said = self._weighed(Counter(_features(masked)))
        own: dict[str, float] = {}
        lent: dict[str, float] = {}
        for entry, weights in self._asked:
            near = sum(weight * weights.get(feature, 0.0) for feature, weight in said.items())
            own[entry.key] = max(own.get(entry.key, 0.0), near)
            if entry.subject != GENERAL:
                lent[entry.part] = max(lent.get(entry.part, 0.0), LENT * near)
        return {
            key: max(own.get(key, 0.0), 0.0 if e.subject == GENERAL else lent.get(e.part, 0.0))
            for key, e in self._by_key.items()
        }

    def _concept_votes(self, lang: str) -> Mapping[str, Mapping[str, float]]:
        """For each concept, how the questions that hold it are shared out among kinds of entry."""
        held: dict[str, Counter[str]] = {}
        asked: Counter[str] = Counter()
        for entry in self._by_key.values():
            for question in entry.questions:
                asked[_kind(entry)] += 1
                for name in concepts_in(_masked(question, lang)):
                    held.setdefault(name, Counter())[_kind(entry)] += 1
        votes = {}
        for name, counts in held.items():
            shares = {kind: count / asked[kind] for kind, count in counts.items()}
            total = sum(shares.values())
            votes[name] = {kind: share / total for kind, share in shares.items()}
        return votes


def _kind(entry: Kept) -> str:
    """What entries that are asked for alike have in common."""
    return entry.key if entry.subject == GENERAL else f"part {entry.part}"


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


@lru_cache(maxsize=64)
def _index(entries: tuple[Kept, ...], lang: str) -> _Index:
    return _Index(entries, lang)


def _features(masked: str) -> Iterable[str]:
    words = [word for word in masked.split() if word != NAMED]
    for word in words:
        if word in _EMPTY:
            continue
        yield f"w:{word}"
        padded = f"<{word}>"
        for size in (3, 4):
            for start in range(max(0, len(padded) - size + 1)):
                yield f"c:{padded[start : start + size]}"
    for first, second in pairwise(words):
        yield f"p:{first} {second}"
