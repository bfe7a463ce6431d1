"""Typing mistakes for measuring. Not those that the model trains with: it has not met these."""

import unicodedata
from enum import StrEnum
from random import Random

KEYS = (
    "a:sqz b:vgn c:xdv d:serf e:wrd f:dgrv g:fhtb h:gjyn i:uok j:hkum k:jli l:ko m:nj n:bmh o:ipl"
    " p:ol q:wa r:etf s:adwx t:ryg u:yij v:cbf w:qes x:zcs y:tuh z:xas"
)
NEAR = dict(key.split(":") for key in KEYS.split())
LETTERS_KEPT = 4  # in shorter messages one slip makes another message


class Noise(StrEnum):
    NONE = "as written"
    SOME = "a slip or two"
    MUCH = "typed in a hurry"


LETTERS_TO_A_SLIP = {Noise.SOME: 40, Noise.MUCH: 15}


def with_noise(text: str, noise: Noise) -> str:
    """The same mistakes in the same message at every run."""
    if noise is Noise.NONE or sum(letter.isalpha() for letter in text) < LETTERS_KEPT:
        return text
    random = Random(f"{noise} {text}")
    typed = list(_careless(text) if noise is Noise.MUCH else text)
    for _ in range(max(len(typed) // LETTERS_TO_A_SLIP[noise], 1)):
        _slip(typed, random)
    return "".join(typed)


def _careless(text: str) -> str:
    """Without accents, capitals and apostrophes."""
    bare = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in bare if not unicodedata.combining(c) and c not in "'’")


def _slip(typed: list[str], random: Random) -> None:
    letters = [place for place, letter in enumerate(typed) if letter.isalpha()]
    if not letters:
        return
    at = random.choice(letters)
    match random.randrange(5):
        case 0:
            typed[at] = ""
        case 1:
            typed[at] *= 2
        case 2 if at + 1 < len(typed):
            typed[at], typed[at + 1] = typed[at + 1], typed[at]
        case 3 if at + 1 < len(typed) and typed[at + 1] == " ":
            typed[at + 1] = ""
        case _:
            typed[at] = random.choice(NEAR.get(typed[at].lower(), typed[at]))
