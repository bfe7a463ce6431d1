"""What the words at a place mean, by the tables: the longest phrase, one word, one misspelt."""

import re

from bot.language.when.lexicon import Lexicon, Meaning
from bot.language.when.literals import Number


def meaning_at(
    found: list[re.Match[str]], place: int, words: Lexicon
) -> tuple[Meaning | None, int, bool]:
    """The meaning of the longest phrase that begins here, and how many pieces it takes."""
    word = _as_said(found[place])
    second = _after(found, place)
    if second is not None:
        for rest, of_phrase in words.phrases.get((word, _as_said(found[second])), ()):
            last = _followed(found, second, rest)
            if last is not None:
                return _value(of_phrase), last - place + 1, False
    meaning = words.words.get(word)
    if meaning is not None:
        return _value(meaning), 1, False
    if len(word) > 4 and word in words.misspelt:
        return words.misspelt[word], 1, True
    return None, 1, False


def _value(meaning: Meaning) -> Meaning:
    letter, value = meaning
    return (letter, Number(value, 0)) if letter in ("N", "O") else meaning


def _followed(found: list[re.Match[str]], place: int, rest: tuple[str, ...]) -> int | None:
    """The place of the last word, when these words follow."""
    for word in rest:
        after = _after(found, place)
        if after is None or _as_said(found[after]) != word:
            return None
        place = after
    return place


def _after(found: list[re.Match[str]], place: int) -> int | None:
    """The place of the next word; a dash or a dot between two is passed over."""
    at = place + 1
    if at + 1 < len(found) and found[at].group() in "-/.":
        initials = len(found[place].group()) == 1  # "p. m."
        at += _attached(found, at) and (initials or _attached(found, at + 1))
    return at if at < len(found) else None


def _as_said(piece: re.Match[str]) -> str:
    said: str = piece.group()
    return said if said == "we'd" else said.replace("'", "")  # "we'd" is no Wednesday


def _attached(found: list[re.Match[str]], at: int) -> bool:
    return found[at - 1].end() == found[at].start()
