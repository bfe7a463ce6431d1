"""Codes of six digits and phone numbers."""

import re
from collections.abc import Iterator

from bot.language.entities.model import Certainty, Digits
from bot.language.entities.number_words import UNITS
from bot.language.entities.pieces import Message, Taken
from bot.language.patterns import any_of

CODE_LENGTH = 6
_MOST_AROUND = 4  # words beside six digits that nothing names

_PHONE = re.compile(
    r"(?<![\d.$#/-])(?:\+?1[\s.-]?)?\(?[2-9]\d{2}\)?[\s.-]{0,2}\d{3}[\s.-]{0,2}\d{4}(?![\d/]|-\d)"
    r"|(?<![\d.])\+\d{1,3}(?:[\s.-]?\d{2,4}){2,5}(?!\d)"
)
_CODE = re.compile(
    r"(?<![\d.$#/:+-])(?:\d{6}|\d{3}[ -]\d{3}|\d{2}[ -]\d{2}[ -]\d{2}|(?:\d[ -]){5}\d)"
    r"(?![\d/:%]|[.,-]\d)"
)
_CUE = re.compile(r"\b(?:code|codigo|pin|passcode|cod|otp|clave|digits|digitos)\b")
_RECEIVED = re.compile(
    r"\b(?:(?:sent|texted|gave) me|it says|me llego|me mandaron|me dieron|number (?:is|was)"
    r"|numerito)\b"
)
_ANOTHER_NUMBER = any_of(
    r"""
    account|acct|cuenta|claim|reclamo|member|miembro|policy|poliza|invoice|factura
    bill|confirmation|order|case|caso|ticket|record|mrn|group|grupo|id|check|cheque
    zip|postal|ext|extension|statement|reference|ref|auth|authorization|rx
    prescription|receta
    """
)


def read_phones(message: Message, taken: Taken) -> tuple[Digits, ...]:
    return tuple(_phones(message, taken)) if message.has_digit else ()


def read_codes(message: Message, taken: Taken) -> tuple[Digits, ...]:
    cued = bool(_CUE.search(message.folded))
    if not cued:
        if _ANOTHER_NUMBER.search(message.folded):
            return ()
        cued = bool(_RECEIVED.search(message.folded))
    found = list(_typed_codes(message, taken, cued=cued)) if message.has_digit else []
    return tuple(found or _spoken_codes(message, taken, cued=cued))


def _phones(message: Message, taken: Taken) -> Iterator[Digits]:
    for match in _PHONE.finditer(message.folded):
        number = "".join(c for c in match.group() if c in "0123456789")
        foreign = match.group().startswith("+") and not match.group().startswith("+1")
        if taken.holds(*match.span()) or (foreign and not 8 <= len(number) <= 15):
            continue
        if not foreign and len(number) not in (10, 11):
            continue
        taken.add(*match.span())
        full = f"+{number}" if foreign or len(number) == 11 else f"+1{number}"
        words, span = message.said(*match.span())
        yield Digits(full, words, span, Certainty.STATED)


def _typed_codes(message: Message, taken: Taken, *, cued: bool) -> Iterator[Digits]:
    for match in _CODE.finditer(message.folded):
        digits = "".join(c for c in match.group() if c in "0123456789")
        certainty = _certainty(message, match.span(), cued=cued)
        parted = len(digits) != len(match.group())
        if taken.holds(*match.span()) or (parted and certainty is Certainty.BARE):
            continue
        taken.add(*match.span())
        words, span = message.said(*match.span())
        yield Digits(digits, words, span, certainty)


def _certainty(message: Message, span: tuple[int, int], *, cued: bool) -> Certainty:
    if cued:
        return Certainty.STATED
    around = len(message.words) - len(message.folded[slice(*span)].replace("-", " ").split())
    return Certainty.ALONE if around <= _MOST_AROUND else Certainty.BARE


def _spoken_codes(message: Message, taken: Taken, *, cued: bool) -> Iterator[Digits]:
    """ "one two three four five six": six digits, no more and no fewer."""
    run: list[int] = []
    values = [_digit(word.text, message.lang) for word in message.words]
    for place, value in enumerate([*values, None]):
        if value is not None:
            run.append(value)
            continue
        first = place - len(run)
        if len(run) == CODE_LENGTH and (cued or len(values) - len(run) <= _MOST_AROUND):
            start, end = message.words[first].start, message.words[place - 1].end
            if not taken.holds(start, end):
                taken.add(start, end)
                words, span = message.said(start, end)
                certainty = Certainty.STATED if cued else Certainty.ALONE
                yield Digits("".join(map(str, run)), words, span, certainty)
        run = []


def _digit(word: str, lang: str) -> int | None:
    if len(word) == 1 and word in "0123456789":
        return int(word)
    value = UNITS[lang].get(word)
    return value if value is not None and value < 10 and word not in ("un", "una") else None
