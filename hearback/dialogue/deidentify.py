"""A patient's words without whom they are about: names, numbers, dates and places made others.

What is put in is invented and always the same, so that a line reads as people type and tells
nobody. A person reads the result before it is kept: what has the form of nothing known here stays.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.language.entities import Entities, read_entities
from bot.language.entities.name_words import GIVEN, NO_NAME
from bot.language.normalise import folded

MOST_READINGS = 5  # of one text
SHORTEST_NAME = 3  # letters; a shorter part of a name on file is too often another word
_MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo"
    r"|may|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
)
_STREET = (
    r"(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|ct|court|cir|circle|way"
    r"|pkwy|parkway|hwy|highway|pl|place|ter|terrace)"
)
_CALLE = r"(?:calle|avenida|av|ave|carretera|camino|colonia|calzada|paseo|privada)"


class Kind(StrEnum):
    NAME = "name"
    NUMBER = "number"  # a phone number, a code, an account
    DATE = "date"
    ADDRESS = "address"
    LINK = "link"  # e-mail and web addresses
    AGE = "age"  # from 90 on


# 45 CFR 164.514(b)(2): addresses, dates but the year, numbers of any kind, ages above 89.
_FORMS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (Kind.LINK, re.compile(r"\S+@\S+\.\w+|(?:https?://|www\.)\S+", re.I)),
    (
        Kind.ADDRESS,
        re.compile(
            rf"\b\d{{1,6}}(?:\s+[^\W\d_][\w'.]*){{1,4}}?\s+{_STREET}\b\.?"
            r"(?:,?\s*(?:apt|unit|suite|#)\.?\s*\w+)?",
            re.I,
        ),
    ),
    (Kind.ADDRESS, re.compile(rf"\b{_CALLE}\.?\s+(?:[^\W\d_][\w'.]*\s+){{1,4}}#?\d+\w?\b", re.I)),
    (Kind.ADDRESS, re.compile(r"\b(?:p\.?\s?o\.?\s+box|apartado)\s+\d+", re.I)),
    (Kind.DATE, re.compile(r"\b\d{1,2}([/.\-])\d{1,2}\1\d{2,4}\b|\b\d{4}-\d{1,2}-\d{1,2}\b")),
    (Kind.DATE, re.compile(r"\b(?:0?[1-9]|1[0-2]|[12]\d|3[01])/(?:[12]\d|3[01]|0?[1-9])\b")),
    (
        Kind.DATE,
        re.compile(
            rf"\b{_MONTHS}\.?\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?\b", re.I
        ),
    ),
    (
        Kind.DATE,
        re.compile(
            rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?{_MONTHS}\b"
            r"(?:,?\s+(?:del?\s+)?\d{4})?",
            re.I,
        ),
    ),
    (Kind.AGE, re.compile(r"\b(?:9\d|1[0-2]\d)(?=[\s-]*(?:years?|yrs?|yo\b|y/o|años|anos))", re.I)),
    (Kind.NUMBER, re.compile(r"(?<![\w$.,])[+(]?\d(?:[\s().\-]?\d){4,}(?![\w])")),
    (Kind.NUMBER, re.compile(r"\b(?=\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9]{6,}\b")),
)
_INVENTED = {
    "en": {
        Kind.NAME: "Ana Ruiz",
        Kind.NUMBER: "512-555-0100",
        Kind.DATE: "March 3",
        Kind.ADDRESS: "12 Oak Street",
        Kind.LINK: "name@mail.example",
        Kind.AGE: "80",
    },
    "es": {
        Kind.NAME: "Ana Ruiz",
        Kind.NUMBER: "512-555-0100",
        Kind.DATE: "3 de marzo",
        Kind.ADDRESS: "calle Roble 12",
        Kind.LINK: "nombre@mail.example",
        Kind.AGE: "80",
    },
}
_SHORT_NUMBER = "12345"  # for a code: a phone number would change what the line says
_PHONE_DIGITS = 10
# The longer ones first, each with its parts.
_PUT_IN = sorted(
    {
        *(value for told in _INVENTED.values() for value in told.values()),
        *(_SHORT_NUMBER, "Ana", "Ruiz", "Calle Roble 12"),
    },
    key=lambda value: (-len(value), value),
)


@dataclass(frozen=True)
class Deidentified:
    """replaced: what was found, each kind once, in the order of the text."""

    words: str
    replaced: tuple[Kind, ...]


@dataclass(frozen=True)
class _Found:
    start: int
    end: int
    kind: Kind
    instead: str


def deidentified(text: str, *, lang: str, names: Iterable[str] = ()) -> Deidentified:
    """names: of those on file for the thread; each word of theirs is replaced wherever it stands.

    Read again until nothing is found: what stood beside a number may look like one afterwards.
    """
    words, replaced, known = text, list[Kind](), [*names]
    for _ in range(MOST_READINGS):
        found = _apart(_all_found(words, lang, known))
        if all(_is_invented(words, each) for each in found):
            break
        replaced += [each.kind for each in found if not _is_invented(words, each)]
        for each in reversed(found):
            words = f"{words[: each.start]}{each.instead}{words[each.end :]}"
    return Deidentified(" ".join(words.split()), tuple(dict.fromkeys(replaced)))


def still_named(text: str, *, lang: str, names: Iterable[str] = ()) -> tuple[Kind, ...]:
    """What nobody may approve: a name on file, or the form of a number, a date, an address."""
    certain = [*_forms(text, lang), *_on_file(text, lang, names)]
    return tuple(dict.fromkeys(e.kind for e in certain if not _is_invented(text, e)))


def _is_invented(text: str, found: _Found) -> bool:
    """Whether it is nothing but what we put in ourselves."""
    rest = text[found.start : found.end]
    for put_in in _PUT_IN:
        rest = rest.replace(put_in, " ")
    return not rest.strip()


def _all_found(text: str, lang: str, names: Iterable[str]) -> Iterator[_Found]:
    yield from _forms(text, lang)
    yield from _on_file(text, lang, names)
    yield from _read(text, lang)
    yield from _given(text, lang)


def _forms(text: str, lang: str) -> Iterator[_Found]:
    for kind, form in _FORMS:
        for match in form.finditer(text):
            instead = _INVENTED[lang][kind]
            digits = sum(char.isdigit() for char in match.group())
            if kind is Kind.NUMBER and digits < _PHONE_DIGITS:
                instead = _SHORT_NUMBER
            yield _Found(*match.span(), kind, instead)


def _on_file(text: str, lang: str, names: Iterable[str]) -> Iterator[_Found]:
    """Each part of a name on file, without regard to case and accents."""
    parts = {part for name in names for part in folded(name).split() if len(part) >= SHORTEST_NAME}
    invented = _INVENTED[lang][Kind.NAME].split()
    for match in re.finditer(r"[^\W\d_]+", text):
        if folded(match.group()) in parts:
            yield _Found(*match.span(), Kind.NAME, invented[0])


def _read(text: str, lang: str) -> Iterator[_Found]:
    """What the reader of messages takes for somebody: announced names, doctors, birth dates."""
    read: Entities = read_entities(text, lang=lang, today=date(2000, 1, 1))
    invented = _INVENTED[lang]
    for name in read.name:
        whole = invented[Kind.NAME] if " " in name.words.strip() else invented[Kind.NAME].split()[0]
        yield _Found(*name.span, Kind.NAME, whole)
    for doctor in read.provider:
        title = re.match(r"\s*(?:dra?|doctora?)\b\.?\s*", doctor.words, re.I)
        start = doctor.span[0] + (title.end() if title else 0)
        if start < doctor.span[1]:
            yield _Found(start, doctor.span[1], Kind.NAME, invented[Kind.NAME].split()[1])
    for born in read.birth_date:
        yield _Found(*born.span, Kind.DATE, invented[Kind.DATE])
    for digits in (*read.code, *read.phone):
        yield _Found(*digits.span, Kind.NUMBER, _SHORT_NUMBER)


def _given(text: str, lang: str) -> Iterator[_Found]:
    """A known given name with a capital letter, which no sentence began; its surname behind it."""
    for match in re.finditer(r"[A-ZÁÉÍÓÚÑ][^\W\d_]+(?:\s+[A-ZÁÉÍÓÚÑ][^\W\d_]+)*", text):
        first = folded(match.group().split()[0])
        begins = not text[: match.start()].strip() or text[: match.start()].rstrip()[-1] in ".!?"
        if first in GIVEN and first not in NO_NAME and not (begins and " " not in match.group()):
            yield _Found(*match.span(), Kind.NAME, _INVENTED[lang][Kind.NAME].split()[0])


def _apart(found: Iterable[_Found]) -> list[_Found]:
    """No two over each other: the one that begins first, then the longer one, then the first."""
    kept: list[_Found] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept
