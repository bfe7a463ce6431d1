"""Finding a patient by full name and birth date, both of which are sealed.

A given name, a surname and the birth date make one key; a record has one for each pair of its
names. What somebody writes makes as many keys whatever it says, so that looking takes the same
work for a person on file and for one who is not.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import permutations

from bot.language.normalise import folded
from hearback.core.db import keyring

PURPOSE = "patient.name_and_birth"
KEYS = 64  # made for each look-up
_MOST_NAMES = 6
_MOST_DATES = 2
# Parts of a surname that tell nobody apart: "de la Cruz".
_PARTICLES = frozenset(
    {"de", "del", "la", "las", "los", "y", "da", "dos", "van", "von", "jr", "sr"}
)


def name_parts(name: str) -> tuple[str, ...]:
    """The words of a name without accents, case and particles: "de la Cruz-Peña" is cruz, pena."""
    words = folded(name).split()
    return tuple(word for word in words if word.isalpha() and word not in _PARTICLES)


def keys_on_file(first_name: str, last_name: str, born_on: date | None) -> list[bytes]:
    """What a record is found by; nothing without a birth date."""
    if born_on is None:
        return []
    pairs = {(first, last) for first in name_parts(first_name) for last in name_parts(last_name)}
    return sorted(_key(first, last, born_on) for first, last in pairs)


def keys_said(names: Iterable[str], births: Sequence[date]) -> list[bytes]:
    """The keys of what somebody wrote: any two of the names, in either order. Always KEYS many."""
    parts = list(dict.fromkeys(part for name in names for part in name_parts(name)))[:_MOST_NAMES]
    made = [
        _key(first, last, born)
        for born in births[:_MOST_DATES]
        for first, last in permutations(parts, 2)
    ]
    made += [_key("", str(number), date.min) for number in range(KEYS - len(made))]
    return made


def _key(first: str, last: str, born_on: date) -> bytes:
    return keyring().index(f"{first}|{last}|{born_on.isoformat()}", PURPOSE)
