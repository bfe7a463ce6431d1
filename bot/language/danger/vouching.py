"""Whether a message only speaks of coming, not coming, being away, waiting, an age or the way in.

The model sees danger in everyday words that it seldom met ("hes in the shower"). Where every word
is a plain one (vouching_words.py), its doubt is no danger; only near certainty is. Whatever the
lists do not know is not vouched for: a strange spelling, a body, a medicine, a sign of a weapon.
"""

import re
import unicodedata
from collections.abc import Sequence

from bot.language.danger.vouching_turns import (
    CLEAR_TURNS,
    EVERYDAY_TURNS,
    GROUPS_WHOLE,
    HINTS_BESIDE_TURNS,
    WHOLE_TURNS,
)
from bot.language.danger.vouching_words import (
    HINTS,
    LITTLE_WORDS,
    PEOPLE,
    SUBJECTS,
    TURNS,
    VERBS,
    WHEN,
)
from bot.language.normalise import folded, plain
from bot.language.phrases import Phrases, without

# How sure the model must be of danger that is told in plain words only.
SURE_OF_PLAIN_WORDS = 0.97
# What no plain word tells. A death or a wrong number would take the place of the danger left out:
# "el no está ahorita".
_GRAVE = frozenset({"emergency", "deceased", "wrong_number"})
MOST_WORDS = 16  # a longer message is a story

_PLAIN = LITTLE_WORDS | PEOPLE | VERBS | WHEN | SUBJECTS
_CLEAR = Phrases({"clear": CLEAR_TURNS})
_TURNS = Phrases({"turn": CLEAR_TURNS + EVERYDAY_TURNS + TURNS})
_WHOLE = Phrases({"whole": WHOLE_TURNS}, GROUPS_WHOLE)
_HINTS = Phrases({"hint": HINTS + HINTS_BESIDE_TURNS})
_SENTENCE = re.compile(r"[.,;!?\n]+")
_NUMBER = re.compile(r"(?!911$|988$|112$|999$)\d{1,4}(?:am|pm|st|nd|rd|th|a|p|hrs?|mins?)?")
# A name may stand there, which no list can know.
_SAID_OF_NAMES = re.compile(
    r"\b(?:(every(?:one|body)|tod[oa]s) (?:except|but|excepto|menos|salvo)|(dra?|doctora?))"
    r" [a-z]{3,12}\b"
)
_AGE = re.compile(
    r"(?:(?:hes|shes|he is|she is|im|i am|he turned|she turned|my (?:son|daughter) is) (?:only )?"
    r"|(?:el |ella )?(?:ya )?(?:tiene|tengo|cumplio) )\d{1,2}"
    r"(?: (?:years old|yrs old|yo|yrs|anos))?|\d{1,2} (?:years old|yrs old|anos)"
)
_NODS = frozenset("👍👌🙏😊🙂😀😃😄😁👏✅❤")


def is_everyday(text: str) -> bool:
    """Whether nothing in it could speak of danger or harm, and it has an everyday subject."""
    said = folded(text)
    if not said or _has_strange_signs(text):
        return False
    if _is_whole_turn(said):
        return True
    if any(map(_hints, _SENTENCE.split(plain(text)))):
        return False
    left, turns = _without_turns(_SAID_OF_NAMES.sub(r"\1\2", said))
    return (
        len(left) <= MOST_WORDS
        and all(map(_is_plain, left))
        and (turns or _AGE.fullmatch(said) is not None or not SUBJECTS.isdisjoint(left))
    )


def heeded(text: str, ranking: Sequence[tuple[str, float]]) -> Sequence[tuple[str, float]]:
    """The model's ranking without its doubt of danger, where only plain words are said."""
    others = tuple(one for one in ranking if one[0] not in _GRAVE)
    gravest = max((share for act, share in ranking if act in _GRAVE), default=0.0)
    return others if others and is_to_leave_out(text, gravest) else ranking


def is_to_leave_out(text: str, doubt: float) -> bool:
    """doubt: how likely the model thinks danger."""
    return 0 < doubt < SURE_OF_PLAIN_WORDS and is_everyday(text)


def _is_whole_turn(said: str) -> bool:
    hit = _WHOLE.first(said)
    return hit is not None and (hit.start, hit.end) == (0, len(said))


def _hints(sentence: str) -> bool:
    return _HINTS.first(without(_CLEAR, folded(sentence))) is not None


def _without_turns(said: str) -> tuple[list[str], bool]:
    """The words that stand in no harmless turn, and whether there was one."""
    hits = list(_TURNS.hits(said))
    left = [
        word.group()
        for word in re.finditer(r"\S+", said)
        if not any(hit.start <= word.start() < hit.end for hit in hits)
    ]
    return left, bool(hits)


def _is_plain(word: str) -> bool:
    return word in _PLAIN or _NUMBER.fullmatch(word) is not None


def _has_strange_signs(text: str) -> bool:
    """A picture may say what no word does: a knife, a pill, a broken heart."""
    return any(unicodedata.category(sign) == "So" and sign not in _NODS for sign in text)
