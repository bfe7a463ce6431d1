"""Whether a message speaks of danger now; runs before anything else, without the model.

Whole phrases are in words_english.py, words_spanish.py and self_harm_words.py; kinds of words
that make a sign when they meet, in signs_english.py and signs_spanish.py; what is harmless, in
figures_english.py and figures_spanish.py. Every message is read in both languages.
Doubt is read as danger: a false alarm costs a call, a miss may cost a life.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from bot.language.automatic import is_of_a_machine
from bot.language.courtesies import without_courtesies
from bot.language.danger.abuse import ABUSE_EN, ABUSE_ES
from bot.language.danger.accidents_english import ACCIDENTS_EN
from bot.language.danger.accidents_spanish import ACCIDENTS_ES
from bot.language.danger.denied import is_denied
from bot.language.danger.despair_english import DESPAIR_EN
from bot.language.danger.despair_spanish import DESPAIR_ES
from bot.language.danger.everyday_english import EVERYDAY_EN, UNSAID_EN
from bot.language.danger.everyday_spanish import EVERYDAY_ES, UNSAID_ES
from bot.language.danger.figures_english import FIGURES_EN
from bot.language.danger.figures_everyday_spanish import FIGURES_EVERYDAY_ES
from bot.language.danger.figures_spanish import FIGURES_ES
from bot.language.danger.harmless_english import ABOUT_EN, HARMLESS_EN
from bot.language.danger.hinted import HINTED_EN, HINTED_ES, TOO_MUCH_EN, TOO_MUCH_ES
from bot.language.danger.illness_english import ILLNESS_EN
from bot.language.danger.illness_spanish import ILLNESS_ES
from bot.language.danger.jests import jests
from bot.language.danger.killing_things import killing_things
from bot.language.danger.kinds_english import KINDS_EN
from bot.language.danger.kinds_spanish import KINDS_ES
from bot.language.danger.lingering import lingers
from bot.language.danger.mishaps import MISHAPS_EN, MISHAPS_ES
from bot.language.danger.mothers_and_infants_english import MOTHERS_AND_INFANTS_EN
from bot.language.danger.mothers_and_infants_spanish import MOTHERS_AND_INFANTS_ES
from bot.language.danger.other_languages import danger_in_other_language
from bot.language.danger.past import is_over
from bot.language.danger.plain_spanish import PLAIN_DESPAIR_ES, PLAIN_ES
from bot.language.danger.self_harm_signs import SELF_HARM_SIGNS_EN, SELF_HARM_SIGNS_ES
from bot.language.danger.self_harm_words import SELF_HARM_EN, SELF_HARM_ES
from bot.language.danger.signs_english import SIGNS_EN
from bot.language.danger.signs_spanish import SIGNS_ES
from bot.language.danger.told_english import TOLD_EN, UNSAID_TOLD_EN
from bot.language.danger.words_english import ALONE_EN, EMERGENCY_EN, GROUPS_EN
from bot.language.danger.words_spanish import ALONE_ES, EMERGENCY_ES, GROUPS_ES
from bot.language.health.readings import is_crisis_pressure
from bot.language.normalise import folded, plain
from bot.language.phrases import Hit, Phrases, listed
from bot.language.signs import Sign, Signs
from bot.language.spelling import Mender, spelled


class Danger(StrEnum):
    EMERGENCY = "emergency"
    SELF_HARM = "self_harm"
    UNNAMED = "danger"  # heard by the model or in another language: no word tells of which kind


@dataclass(frozen=True)
class DangerHit:
    danger: Danger
    rule: str  # a name from the lists; never the patient's words


class _Words(NamedTuple):
    """A message as simple words; `starts` are the places where a clause begins, in order."""

    text: str
    starts: list[int]

    def before(self, place: int) -> list[str]:
        """The last words of the same clause before `place`, nearest first."""
        start = self.starts[bisect_right(self.starts, place) - 1]
        return self.text[max(start, place - _NEGATION_REACH) : place].split()[::-1]

    def by_clause(self) -> tuple[list[str], list[int], list[int]]:
        """The words, where each begins, and the number of its clause."""
        words = self.text.split(" ") if self.text else []
        begins = [0, *accumulate(len(word) + 1 for word in words[:-1])][: len(words)]
        return words, begins, [bisect_right(self.starts, begin) for begin in begins]


_BREAK = re.compile(r"[.,;:!?()\n。，、！？；¿¡…]+| -+ |--+")

_LAUGHS = re.compile("[😂🤣😆😹]+")
_NEGATION_REACH = 60  # characters
_GROUPS = GROUPS_EN | GROUPS_ES


def _both(english: dict[str, str], spanish: dict[str, str]) -> Phrases:
    rules = {f"en: {rule}": lines for rule, lines in english.items()}
    rules |= {f"es: {rule}": lines for rule, lines in spanish.items()}
    return Phrases(rules, _GROUPS)


def _of(kind: Danger, language: str, *lists: dict[str, str]) -> dict[str, str]:
    """All the lists as one; rules of the same name in two lists are both kept."""
    rules: dict[str, str] = {}
    for named in lists:
        for rule, lines in named.items():
            name = f"{kind} {language}: {rule}"
            rules[name] = rules.get(name, "") + lines
    return rules


_LISTS = {
    Danger.SELF_HARM: _both(SELF_HARM_EN, SELF_HARM_ES),
    Danger.EMERGENCY: _both(EMERGENCY_EN, EMERGENCY_ES),
}
_SIGNS = Signs(
    _of(
        Danger.SELF_HARM, "en", SELF_HARM_SIGNS_EN, DESPAIR_EN, UNSAID_EN, UNSAID_TOLD_EN, HINTED_EN
    )
    | _of(
        Danger.SELF_HARM,
        "es",
        SELF_HARM_SIGNS_ES,
        DESPAIR_ES,
        UNSAID_ES,
        PLAIN_DESPAIR_ES,
        HINTED_ES,
    )
    | _of(
        Danger.EMERGENCY,
        "en",
        SIGNS_EN,
        ILLNESS_EN,
        MOTHERS_AND_INFANTS_EN,
        ACCIDENTS_EN,
        EVERYDAY_EN,
        TOLD_EN,
        ABUSE_EN,
        TOO_MUCH_EN,
    )
    | _of(
        Danger.EMERGENCY,
        "es",
        SIGNS_ES,
        ILLNESS_ES,
        MOTHERS_AND_INFANTS_ES,
        ACCIDENTS_ES,
        EVERYDAY_ES,
        PLAIN_ES,
        ABUSE_ES,
        TOO_MUCH_ES,
    ),
    KINDS_EN | KINDS_ES,
)
_MENDER = Mender(_SIGNS.words())
_ALONE = frozenset(listed(ALONE_EN) + listed(ALONE_ES))
_FIGURES = Phrases(
    {
        "en": FIGURES_EN + HARMLESS_EN + MISHAPS_EN,
        "es": FIGURES_ES + FIGURES_EVERYDAY_ES + MISHAPS_ES,
    },
    _GROUPS | ABOUT_EN,
)


def danger(text: str) -> DangerHit | None:
    """The first danger found; words of self-harm come before an emergency of the body.

    A phone's reaction or automatic reply quotes our own "call 911" and is not the patient speaking.
    """
    words = _read(text)
    found = next(_found(words), None)
    if found is None and words.text in _ALONE:
        found = DangerHit(Danger.EMERGENCY, "the word alone")
    if found is None and is_crisis_pressure(plain(text)):
        found = DangerHit(Danger.EMERGENCY, "blood pressure")
    if found is None and (language := danger_in_other_language(text)) is not None:
        found = DangerHit(Danger.UNNAMED, f"other language: {language}")
    return None if found is None or is_of_a_machine(text) else found


def is_discounted(text: str) -> bool:
    """Whether danger is spoken of and every word of it is denied, past or a figure of speech."""
    words = _read(text)
    return next(_hits(words), None) is not None and next(_found(words), None) is None


def _found(words: _Words) -> Iterator[DangerHit]:
    hits = list(_hits(words))
    figures = list(_figures(words.text)) if hits else []
    for kind, found in hits:
        if _counts(found, kind, words, figures):
            yield DangerHit(kind, found[0].rule)


def _figures(said: str) -> Iterator[Hit]:
    yield from _FIGURES.hits(said)
    yield from killing_things(said)
    yield from jests(said)


def _hits(words: _Words) -> Iterator[tuple[Danger, tuple[Hit, ...]]]:
    """Self-harm first; by whole phrases, then by signs."""
    signs = _signs(words)
    for kind in Danger.SELF_HARM, Danger.EMERGENCY:
        for hit in _LISTS[kind].hits(words.text):
            yield kind, (hit,)
        for hits in signs:
            if hits[0].rule.startswith(kind):
                yield kind, hits


def _signs(words: _Words) -> list[tuple[Hit, ...]]:
    said, begins, clauses = words.by_clause()
    return [_hits_of(sign, said, begins) for sign in _SIGNS.found(said, clauses)]


def _hits_of(sign: Sign, words: list[str], begins: list[int]) -> tuple[Hit, ...]:
    """Its words in the message, the first one first."""
    spots = sorted(sign.spots)
    ends = [begins[spot.end - 1] + len(words[spot.end - 1]) for spot in spots]
    return tuple(
        Hit(sign.rule, begins[spot.start], end) for spot, end in zip(spots, ends, strict=True)
    )


def _counts(hits: tuple[Hit, ...], kind: Danger, words: _Words, figures: list[Hit]) -> bool:
    if any(hit.overlaps(figure) for figure in figures for hit in hits):
        return False
    of_mind = kind is Danger.SELF_HARM
    spoken = [words.text[hit.start : hit.end] for hit in hits]
    before = (words.before(hit.start) for hit in hits)
    if is_denied(spoken, before, words.text, of_mind=of_mind):
        return False
    places = [hit.start for hit in hits]
    stays = lingers(hits[0].rule, " ".join(spoken), words.text)
    return not is_over(words.text, words.starts, places, of_mind=of_mind, lingers=stays)


def _read(text: str) -> _Words:
    starts, clauses, place = [0], [], 0
    text = without_courtesies(text)
    for clause in _BREAK.split(plain(_LAUGHS.sub(" lol ", text).replace("\n", " . "))):
        said = spelled(folded(clause).split(), _MENDER)
        if said:
            starts.append(place)
            clauses.append(said)
            place += len(said) + 1
    return _Words(" ".join(clauses), starts)
