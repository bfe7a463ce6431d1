"""Whether a text says that the number is somebody else's.

A careful set: what is said in other ways the model reads. The lists are in misdirected_words.py;
whether it says that the patient has died, deaths.py reads.
"""

import re

from bot.language.automatic import is_of_a_machine
from bot.language.normalise import folded, plain
from bot.language.people.death_whose import OWN_WISH
from bot.language.people.misdirected_words import (
    ALONE,
    BESIDE,
    COMES_BACK,
    FOR_PATIENT,
    FORGOT_OR_MOVED,
    NOT_OF_PHONES,
    NOT_WRONG,
    WHOSE,
    WRONG,
)
from bot.language.phrases import without

_NUMBER_SIGN = re.compile(r"#(?!\d)")
_PART = re.compile(r"[^.,;!?\n]*[.,;!?\n]?")
# "Wrong number, right?" asks with all that stands before it.
_TAG = re.compile(r",(?= ?(?:right|correct|no|huh|yes|yeah|verdad|cierto|si|sí) ?\?)")


def says_wrong_number(text: str) -> str | None:
    """The rule by which these words say that we text the wrong person, or None."""
    if is_of_a_machine(text):
        return None
    words = _told(text)
    if words in ALONE:
        return "said alone"
    hit = WRONG.first(words)
    if hit is None or NOT_WRONG.first(words) is not None:
        return None
    return None if _says_more(words) else hit.rule


def may_be_wrong_number(text: str) -> bool:
    """Whether the words say whose phone it is or is not, and neither ask nor answer anything: what
    a reader who is sure that somebody else answers, and cannot say why, needs to find in them."""
    words = _told(text)
    if WHOSE.first(words) is None and words not in ALONE:
        return False
    others = (NOT_WRONG, FOR_PATIENT, FORGOT_OR_MOVED)
    return all(one.first(words) is None for one in others) and not _says_more(words)


def comes_back(text: str) -> bool:
    """Whether who was taken for somebody else says that it is them, after all."""
    return COMES_BACK.first(folded(text)) is not None


def _says_more(words: str) -> bool:
    """A yes, a request or a word about the patient beside it: for such a one we may be right."""
    return BESIDE.first(words) is not None or OWN_WISH.first(words) is not None


def _told(text: str) -> str:
    """The words that state something: without questions, and those about no person's phone."""
    said = _TAG.sub("", _NUMBER_SIGN.sub(" number ", plain(text)))
    parts = [part for part in _PART.findall(said) if part and not part.endswith("?")]
    return without(NOT_OF_PHONES, folded(" ".join(parts)))
