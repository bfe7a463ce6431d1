"""Whether a text reports that the patient has died; and what only speaks of dying.

Most who write of a death tell why they come late, or not at all: somebody of theirs died, and the
patient is the one who writes. So a death counts where no wish of the writer's own stands beside it,
or where the words say that it is the patient's.
"""

from bot.language.automatic import is_of_a_machine
from bot.language.normalise import folded, plain
from bot.language.people.death_beside import OF_STAFF, OWN_CONCERN
from bot.language.people.death_whose import (
    NO_MORE,
    OF_PATIENT,
    OWN_LOSS,
    OWN_WISH,
    RELATIVES,
    THIRD_PERSON,
)
from bot.language.people.death_words import (
    ANOTHER_SUBJECT,
    ASIDE,
    CHILD_LOST,
    DEATH,
    FIGURES,
    WORDS_OF_DEATH,
)
from bot.language.phrases import without

_INTRODUCING = ("this is", "im", "i am", "its", "it is", "my name is", "soy", "habla", "me llamo")
LONGEST_REPORT = 14  # words; in a longer text a death is often why something else is asked


def says_deceased(text: str) -> str | None:
    """The rule by which these words report the patient's death, or None."""
    if is_of_a_machine(text):
        return None
    if len(text.split()) > LONGEST_REPORT:
        return None
    words = _literally(text)
    hit = DEATH.first(words)
    if hit is None or not _is_report(text, words):
        return None
    another = ASIDE.first(words) is not None and OF_PATIENT.first(words) is None
    return None if another else hit.rule


def may_report_death(text: str) -> bool:
    """Whether somebody else than the writer may have died, and is the patient: what a reader who
    is sure of it, and cannot say why, needs to find in the words."""
    words = _literally(text)
    told = WORDS_OF_DEATH.first(words) is not None and _is_report(text, words)
    return told and not _is_own_loss(words)


def grieves(text: str) -> bool:
    """Whether kind words are due: a person's death is told, whoever it was, or a child lost."""
    words = _literally(text)
    if _is_of_staff(words):
        return False
    return WORDS_OF_DEATH.first(words) is not None or CHILD_LOST.first(words) is not None


def is_patients_own(text: str) -> bool:
    """Whether the words leave no doubt that the patient died, and nobody else of the writer's."""
    words = _literally(text)
    if OF_PATIENT.first(words) is not None:
        return True
    return RELATIVES.first(words) is None and THIRD_PERSON.first(words) is not None


def introduces(text: str, name: str) -> bool:
    """Whether the writer gives that name, in folded letters, as their own: "this is Denise"."""
    said = f" {folded(text)} "
    return any(f" {opening} {name} " in said for opening in _INTRODUCING)


def relatives_named(text: str) -> frozenset[str]:
    """Of whom the words speak: spouse, child, other."""
    return frozenset(hit.rule for hit in RELATIVES.hits(folded(text)))


def _is_of_staff(words: str) -> bool:
    """ "My husband, a patient of Dr. Ruiz, died" is of the husband."""
    return OF_STAFF.first(words) is not None and RELATIVES.first(words) is None


def _is_report(text: str, words: str) -> bool:
    if any(one.first(words) is not None for one in (ANOTHER_SUBJECT, OWN_CONCERN)):
        return False
    if _is_of_staff(words) and OF_PATIENT.first(words) is None:
        return False
    if OF_PATIENT.first(words) is not None or NO_MORE.first(words) is not None:
        return True
    if "?" in plain(text) and RELATIVES.first(words) is not None:
        return False
    return OWN_WISH.first(words) is None


def _is_own_loss(words: str) -> bool:
    others = (OF_PATIENT, NO_MORE, THIRD_PERSON)
    return OWN_LOSS.first(words) is not None and all(one.first(words) is None for one in others)


def _literally(text: str) -> str:
    """The words without those of things that die, and of people who die laughing."""
    return without(FIGURES, folded(text))
