"""Finding the approved answer that a question means: by what it names and by how it is asked.

What is named (a test, a vaccine) narrows the entries. Which of them is asked for is told by how
people ask: by the entries' own questions, and by those of the house (ways.yml) for the parts that
most clinics have. What is nearest to a question that no answer settles, or near to none, has none.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

from bot.language.entities import read_entities
from bot.language.normalise import folded
from bot.language.phrases import word_set
from hearback.core.own_files import read_yaml
from hearback.knowledge.nearness import Asked, Nearness
from hearback.knowledge.thesaurus import spoken_of, without_what_is_meant
from hearback.knowledge.wording import NAMED, content, features

# Measured without the held-out questions, each known one left out in turn (docs/knowledge.md).
# Where a screening is named there are few entries to choose from. Who names what it is against may
# have it, and that is for people.
THRESHOLD = 0.42
THRESHOLD_NAMED = 0.3
THRESHOLD_MEANT = 0.72
UNKNOWN = 0.4  # how much a question loses whose words no question of the candidates has
CERTAINTY = 0.6  # the weight of the kind beside that of the nearest question
ALIKE = 0.6  # from here on a part of a clinic's own is one of the house by another word
SAME = 0.8  # a question of the entry's own, word for word but for a slip
SETTLED = 0.8  # from here on a question of a clinic's own is the same as one of the house
LENT = 0.92  # of a question that is another entry's
ABOUT = "why"  # the part that answers a mere "tell me about it"
GENERAL = "general"
ELSEWHERE = "elsewhere"
OF_IT = " of it"  # ends the kinds of questions about a test or vaccine
ELSEWHERE_OF_IT = ELSEWHERE + OF_IT
FOREIGN = frozenset({ELSEWHERE, ELSEWHERE_OF_IT})  # what no answer settles
# Tests that one set of answers speaks of.
ONE_SUBJECT: Mapping[str, str] = {
    "a1c": "diabetes",
    "glucose_test": "diabetes",
    "hpv_test": "pap_smear",
}
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
    meant = frozenset(spoken_of(folded(text)))
    candidates = _candidates(entries, named, about | meant)
    if not candidates:
        return None
    masked = _masked(text, lang)
    if named and not set(content(masked)) - _SAYS_LITTLE:
        return _plain_mention(candidates)
    scores, elsewhere = _scores(masked, candidates, _known(tuple(entries), lang), lang, named)
    found = max(candidates, key=lambda each: (scores[each.key], each.key))
    enough = max(elsewhere, _threshold(found, named, about))
    return Match(found.key, scores[found.key]) if scores[found.key] > enough else None


def _threshold(found: Kept, named: frozenset[str], about: frozenset[str]) -> float:
    if named:
        return THRESHOLD_NAMED
    return THRESHOLD if found.subject in about or found.subject == GENERAL else THRESHOLD_MEANT


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
    return without_what_is_meant(folded(masked), NAMED)


def _scores(
    masked: str, candidates: Sequence[Kept], known: "_Known", lang: str, named: Set[str]
) -> tuple[Mapping[str, float], float]:
    """How well each candidate answers, 0 to 1, and how well what there is no entry for."""
    said = features(masked, lang)
    own = {known.kinds[each.key] for each in candidates}
    rivals = _rivals(lang, own, named=bool(named)) - own
    certain, near = known.questions.certainties(said, own | rivals), known.questions.nearest(said)
    familiar = 1 - UNKNOWN * known.questions.unknown(said, own)

    def joined(certainty: float, likest: float) -> float:
        return CERTAINTY * certainty + (1 - CERTAINTY) * likest

    scores = {}
    for entry in candidates:
        kind = known.kinds[entry.key]
        lent = max((like for (of, _), like in near.items() if of == kind), default=0.0)
        its_own = near.get((kind, entry.key), 0.0)
        score = familiar * joined(certain[kind], max(its_own, LENT * lent))
        scores[entry.key] = max(score, its_own if its_own > SAME else 0.0)
    likest = {kind: near.get((kind, ""), 0.0) for kind in rivals}
    foreign = rivals & FOREIGN
    together = joined(sum(certain[kind] for kind in foreign), max(likest[k] for k in foreign))
    return scores, max(together, *(joined(certain[kind], likest[kind]) for kind in rivals))


def _rivals(lang: str, own: Set[str], *, named: bool) -> Set[str]:
    """The kinds of questions of the house that may be meant as well as those of the candidates."""
    of_it = named or any(kind.endswith(OF_IT) for kind in own)
    return {ELSEWHERE_OF_IT} | {
        kind
        for kind in (each.kind for each in _lent(lang))
        if (of_it if kind.endswith(OF_IT) else not named)
    }


@dataclass(frozen=True)
class _Known:
    """All known questions, and of which kind each entry is."""

    questions: Nearness
    kinds: Mapping[str, str]


@lru_cache(maxsize=64)
def _known(entries: tuple[Kept, ...], lang: str) -> _Known:
    """Of the questions that no answer settles only what this clinic does not settle."""
    asked = {
        entry.key: [features(_masked(question, lang), lang) for question in entry.questions]
        for entry in entries
    }
    kinds = {entry.key: _kind(entry, asked[entry.key], lang) for entry in entries}
    own = [Asked(kinds[key], key, found) for key, questions in asked.items() for found in questions]
    settled = Nearness(own)
    lent = [
        each
        for each in _lent(lang)
        if each.kind not in FOREIGN
        or max(settled.nearest(each.features).values(), default=0.0) < SETTLED
    ]
    return _Known(Nearness([*own, *lent]), kinds)


def _kind(entry: Kept, asked: Sequence[Mapping[str, float]], lang: str) -> str:
    """What entries that are asked for alike have in common: a part of the house, also where the
    clinic has another word for it; or the clinic's own.
    """
    ending = "" if entry.subject == GENERAL else OF_IT
    house = {each.kind for each in _lent(lang) if each.kind.endswith(OF_IT) == bool(ending)}
    if entry.part + ending in house or not asked:
        return entry.part + ending
    certain = [_of_the_house(lang).certainties(found, house) for found in asked]
    sums = {kind: sum(each[kind] for each in certain) / len(certain) for kind in house - FOREIGN}
    likely = max(sums, key=lambda kind: (sums[kind], kind))
    return likely if sums[likely] >= ALIKE else entry.part + ending


@cache
def _of_the_house(lang: str) -> Nearness:
    return Nearness(_lent(lang))


@cache
def _lent(lang: str) -> tuple[Asked, ...]:
    ways = read_yaml(Path(__file__).with_name("ways.yml"))
    return tuple(
        Asked(kind, "", features(folded(question), lang))
        for kind, questions in ways[lang].items()
        for question in questions
    )
