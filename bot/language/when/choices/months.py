"""Months misspelt beside a day that we offered: "Marhc 5", "15 de mallo"."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache

from bot.language.when.words.lexicon import one_edit_away

_ENGLISH = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SPANISH = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
_ALL = frozenset(range(1, 13))
_IN_SHORT = frozenset({name[:3] for name in _ENGLISH + _SPANISH} | {"sept", "febr"})
_LONG_ENOUGH = 5  # letters; a shorter name is too near to other words, and only read for swaps
_BEFORE = re.compile(
    r"(?i)\b(?P<month>[a-zñ]{3,11})(?=\.?,? (?:the |el )?(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
    r"(?!:|[ -](?:years?|yr|mo|a[nñ]os|[ap]\.?m)))"
)
_AFTER = re.compile(
    r"(?i)(?<![\d:])(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of |de |d )?(?P<month>[a-zñ]{3,11})\b"
)


def with_months_put_right(text: str, offered: Iterable[datetime]) -> str:
    """Only where the month and the day are those of an offered time: any other word stays."""
    days = {(at.month, at.day) for at in offered}
    near = _near(frozenset(month for month, _ in days))

    def put_right(found: re.Match[str]) -> str:
        word = found["month"].lower()
        month, name = near.get(word) or near.get(word.replace("ll", "y")) or (0, "")
        if (month, int(found["day"])) not in days:
            return found[0]
        begins, ends = (place - found.start() for place in found.span("month"))
        return f"{found[0][:begins]}{name}{found[0][ends:]}"

    return _AFTER.sub(put_right, _BEFORE.sub(put_right, text))


def looks_like_a_month(word: str) -> bool:
    return word in _IN_SHORT or word in _near(_ALL) or word.replace("ll", "y") in _near(_ALL)


@lru_cache(maxsize=32)
def _near(months: frozenset[int]) -> Mapping[str, tuple[int, str]]:
    return {
        variant: (month, name)
        for month in months
        for name in (_ENGLISH[month - 1], _SPANISH[month - 1])
        for variant in _variants(name)
    }


def _variants(name: str) -> set[str]:
    if len(name) >= _LONG_ENOUGH:
        return one_edit_away(name)
    return {name, *(name[:i] + name[i + 1] + name[i] + name[i + 2 :] for i in range(len(name) - 1))}
