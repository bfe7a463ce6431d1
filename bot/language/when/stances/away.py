"""From when on somebody is back, or an hour is not too early: what a told time asks for."""

import re
from dataclasses import replace
from datetime import timedelta

from bot.language.normalise import folded
from bot.language.when.model import Kind, When

_ELSEWHERE = re.compile(
    r"\b(?:i m|im|i am|we re|we are|i ll be|ill be|estoy|ando|estamos|andamos|visiting|staying)"
    r" (?:still |todavia )?(?:in|over in|up in|down in|en|con|with)"
    r" (?!town\b|the area\b|casa\b)(?:\w+ ){0,3}$"
)
_BACK = re.compile(
    r"\b(?:regreso|regresamos|regresare|vuelvo|volvemos|volvere|returning"
    r"|(?<!can )(?<!could )(?:i|we|im|ill) (?:(?:m|am|are|ll|will"
    r"|dont|don t|wont|won t|get|be|getting) ){0,3}(?:back|return))"
    r"(?: (?:home|in|on|to|from|the|town|al?|el|en|hasta|until|till?|work"
    r"|mexico|trabajo)){0,4} ?$"
)
_TOO_EARLY = re.compile(
    r"^(?:am |pm )?(?:is|s|are|es|son|seria|queda|me queda) (?:\w+ )?(?:too|muy|demasiado)"
    r" (?:early|temprano)\b"
)
_TOO_LATE = re.compile(
    r"^(?:am |pm )?(?:is|s|are|es|son|seria|queda|me queda) (?:\w+ )?(?:too|muy|demasiado)"
    r" (?:late|tarde)\b"
)
_A_MOMENT = timedelta(minutes=1)
_DAY = timedelta(days=1)


def from_then_on(text: str, when: When | None) -> When | None:
    """ "In Mexico til the 11th", "back in June": from then on. "9 is too early": after that."""
    if when is None:
        return None
    for one in (when, *when.also):
        if not one.dayless and _BACK.search(folded(text[: one.span[0]])):
            return _back(one)
    if when.also:
        return when
    before, after = folded(text[: when.span[0]]), folded(text[when.span[1] :])
    if (
        when.kind is Kind.BEFORE
        and not when.dayless
        and when.end
        and _ELSEWHERE.search(f"{before} ")
    ):
        return replace(when, kind=Kind.AFTER, start=when.end - _DAY, end=None)
    if when.kind is Kind.TIME and when.dayless and when.start is not None:
        if _TOO_EARLY.search(after):
            return replace(when, kind=Kind.AFTER, start=when.start + _A_MOMENT)
        if _TOO_LATE.search(after):
            return replace(when, kind=Kind.BEFORE, start=None, end=when.start)
    return when


def _back(when: When) -> When:
    if len(when.excluded) == 1:
        when = when.excluded[0]
    if when.start is None or when.recurring:
        return when
    return replace(when, kind=Kind.AFTER, end=None, excluded=())
