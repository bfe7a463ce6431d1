"""A message in plain lower-case letters, and where each of them came from."""

import re
import unicodedata

_FOLD = {**dict.fromkeys("’‘`´ʼ′", "'"), **dict.fromkeys("–—‐‑−", "-"), "º": "º", "ª": "ª"}
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}", re.IGNORECASE)
_NAIL = re.compile("uña", re.IGNORECASE)  # no "una" without its tilde


def folded_with_places(text: str) -> tuple[str, list[int] | None]:
    """Lower case without accents, and where each letter came from unless that is the same."""
    if text.isascii() and not _DRAWN_OUT.search(text):
        return text.lower(), None
    text = _NAIL.sub("uxa", text)
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for letter in _FOLD.get(char) or _plain(char):
            letters.append(letter)
            places.append(place)
    return _in_short("".join(letters), places)


def _in_short(folded: str, places: list[int]) -> tuple[str, list[int]]:
    """ "Vierneees": a letter that is drawn out counts once."""
    letters: list[str] = []
    kept: list[int] = []
    begin = 0
    for run in _DRAWN_OUT.finditer(folded):
        letters.append(folded[begin : run.start() + 1])
        kept += places[begin : run.start() + 1]
        begin = run.end()
    return "".join([*letters, folded[begin:]]), [*kept, *places[begin:]]


def _plain(char: str) -> str:
    if char.isascii():
        return char.lower()
    decomposed = unicodedata.normalize("NFKD", char)
    return "".join(c for c in decomposed.lower() if not unicodedata.combining(c))
