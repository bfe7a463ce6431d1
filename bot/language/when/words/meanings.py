"""What the words at a place mean, by the tables: the longest phrase, one word, one misspelt."""

import re

from bot.language.when.words.lexicon import Lexicon, Meaning
from bot.language.when.words.literals import Number


def meaning_at(
    found: list[re.Match[str]], place: int, words: Lexicon
) -> tuple[Meaning | None, int, bool]:
    """The meaning of the longest phrase that begins here, and how many pieces it takes."""
    word = _as_said(found[place])
    of_phrase, used = phrase_at(found, place, words)
    if of_phrase is not None:
        return of_phrase, used, False
    meaning = words.words.get(word)
    if meaning is not None:
        return _value(meaning), 1, False
    if len(word) > 4 and word in words.misspelt:
        return words.misspelt[word], 1, True
    return None, 1, False


def phrase_at(found: list[re.Match[str]], place: int, words: Lexicon) -> tuple[Meaning | None, int]:
    """The meaning of the longest phrase that begins here, and how many pieces it takes."""
    second = _after(found, place)
    if second is None:
        return None, 1
    begun = words.in_full(_as_said(found[place])), words.in_full(_as_said(found[second]))
    for rest, of_phrase in words.phrases.get(begun, ()):
        last = _followed(found, second, rest, words)
        if last is not None:
            return _value(of_phrase), last - place + 1
    return None, 1


def _value(meaning: Meaning) -> Meaning:
    letter, value = meaning
    return (letter, Number(value, 0)) if letter in ("N", "O") else meaning


def _followed(
    found: list[re.Match[str]], place: int, rest: tuple[str, ...], words: Lexicon
) -> int | None:
    """The place of the last word, when these words follow."""
    for word in rest:
        after = _after(found, place)
        if after is None or words.in_full(_as_said(found[after])) != word:
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
