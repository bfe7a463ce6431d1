"""A message in plain lower-case letters, and where each of them came from."""

import re
import unicodedata

_FOLD = {**dict.fromkeys("’‘`´ʼ′", "'"), **dict.fromkeys("–—‐‑−", "-"), "º": "º", "ª": "ª"}
_NAIL = re.compile("uña", re.IGNORECASE)  # no "una" without its tilde


def folded_with_places(text: str) -> tuple[str, list[int] | None]:
    """Lower case without accents, and where each letter came from unless that is the same."""
    if text.isascii():
        return text.lower(), None
    text = _NAIL.sub("uxa", text)
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for letter in _FOLD.get(char) or _plain(char):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places


def _plain(char: str) -> str:
    if char.isascii():
        return char.lower()
    decomposed = unicodedata.normalize("NFKD", char)
    return "".join(c for c in decomposed.lower() if not unicodedata.combining(c))
