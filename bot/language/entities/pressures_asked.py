"""The blood pressure that somebody tells in answer to our own question for it.

There the two numbers need no word beside them: "150 95", "top 190 bottom 125", "82/128" the wrong
way round, and "13 con 8" in tens, as it is said in Spanish. Anywhere else these are no reading.
"""

import re
from datetime import date
from typing import NamedTuple
from unicodedata import combining, normalize

from bot.language.entities.model import Assumption
from bot.language.entities.read import read_entities
from bot.language.normalise import folded, plain
from bot.language.phrases import word_set


class Pair(NamedTuple):
    systolic: int
    diastolic: int


UPPER, LOWER = range(50, 301), range(20, 201)
_UPPER_TENS, _LOWER_TENS = range(7, 31), range(3, 17)
_MOST_WORDS = 10  # where the two numbers are joined by a word that joins others as well

_LINK = (
    r"(?:\s|:|=|,|\b(?:number|numbers|numero|is|was|it|at|of|es|de|en|fue|salio|the|el|la|mm\s?hg)"
    r"\b)*"
)
_UPPER_NAME = (
    r"(?:top|upper|systolic|sistolica|sistolico|sys|syst|sis|sist|alta|arriba|maxima|max|higher"
    r"|first|primero|primer|primera)"
)
_LOWER_NAME = (
    r"(?:bottom|lower|diastolic|diastolica|diastolico|dia|dias|diast|baja|abajo|minima|min|second"
    r"|segundo|segunda)"
)
_FIGURE = r"(?<![\d/.$])(\d{2,3})(?![\d/:%])"
_BEFORE = r"(?:\s|,|\b(?:is|was|for|on|the|en|la|el|de|es|por)\b)*"
_NAMED = tuple(
    (re.compile(upper), re.compile(lower))
    for upper, lower in (
        (rf"\b{_UPPER_NAME}\b{_LINK}{_FIGURE}", rf"\b{_LOWER_NAME}\b{_LINK}{_FIGURE}"),
        (rf"{_FIGURE}{_BEFORE}\b{_UPPER_NAME}\b", rf"{_FIGURE}{_BEFORE}\b{_LOWER_NAME}\b"),
    )
)
_STRICT = r"\s?(?:/+|\\|\||over|ovr|sobre|con)\s?"
_LOOSE = r"(?:[\s,;]+|\s?[-.:x]\s?|\s(?:and|y|by|por|entre|to|on|a|e|x)\s)"
_BETWEEN = rf"(?P<strict>{_STRICT})|{_LOOSE}"
_PAIR = re.compile(
    rf"(?<![\d/.:$-])(?P<a>\d{{2,3}})(?:{_BETWEEN})(?P<b>\d{{2,3}})(?![\d:%]|[.,-]\d|/\d{{4}})(?P<after>\s?\w*)"
)
_TENS = re.compile(
    r"(?<![\d/.:$-])(?P<a>\d{1,2}(?:[.,]\d)?)\s?(?:/|con|sobre|x|-|y|por|\s)\s?"
    r"(?P<b>\d{1,2}(?:[.,]\d)?)(?![\d/:%]|[.,-]\d)"
)
# What may stand beside tens: with any other word "12/8" is a day, and "10 y 8" a number of things.
_BESIDE_TENS = word_set("""
    presion precion tension mi mis tengo tuve traigo traia me salio es esta estaba fue hoy ahorita
    ahora ayer anoche en manana tarde noche buenos buenas dias tardes noches hola doctor doctora
    dr dra la lo de gracias por favor si ok pues aqui va andaba anda marco marca dio sale
    """)
_COUNTED = word_set("""
    am pm min mins minute minutes minutos hour hours hr hrs hora horas day days dia dias lb lbs
    pound pounds libras kg kilos mg mcg pill pills pastillas dollars dolares pesos people years
    anos times veces steps pasos feet percent st nd rd th units unidades blocks miles
    """)


def pressures_asked(text: str, *, lang: str, today: date) -> tuple[Pair, ...]:
    """What we asked for, in the order told; empty where no blood pressure stands in it."""
    plainly = _read(text, lang, today)
    if plainly:
        return plainly
    said = _clear(text)
    named = _named(said)
    if named:
        return (named,)
    in_tens = lang == "es" or " con " in said
    return _pairs(said) or (_tens(said) if in_tens else ()) or _spoken(text, lang, today)


def one_figure(text: str) -> int | None:
    """One of the two numbers, sent alone: "190", "its 126"; None where several stand in it."""
    found = re.findall(r"(?<![\d/.:$-])\d{2,3}(?![\d/:%]|[.,-]\d)", text)
    words = folded(text).split()
    if len(found) != 1 or len(words) > _MOST_WORDS or not _COUNTED.isdisjoint(words):
        return None
    return int(found[0])


def paired(first: int, second: int) -> Pair | None:
    """Two numbers as one reading, whichever was told first."""
    upper, lower = max(first, second), min(first, second)
    fits = upper in UPPER and lower in LOWER and upper > lower
    return Pair(upper, lower) if fits else None


def _read(text: str, lang: str, today: date) -> tuple[Pair, ...]:
    """As any message is read, without tens: in English "12/8" is a day."""
    found = read_entities(text, lang=lang, today=today).blood_pressure
    return tuple(
        Pair(each.systolic, each.diastolic)
        for each in found
        if lang == "es" or Assumption.TENS not in each.assumptions
    )


def _named(said: str) -> Pair | None:
    for upper, lower in _NAMED:
        top, bottom = upper.search(said), lower.search(said)
        if top and bottom:
            found = int(top[1]), int(bottom[1])
            return Pair(*found) if found[0] > found[1] and paired(*found) else None
    return None


def _pairs(said: str) -> tuple[Pair, ...]:
    short = len(said.split()) <= _MOST_WORDS
    found = (_pair(match, short=short) for match in _PAIR.finditer(said))
    return tuple(each for each in found if each)


def _pair(match: re.Match[str], *, short: bool) -> Pair | None:
    if not (match["strict"] or short) or match["after"].strip() in _COUNTED:
        return None
    return paired(int(match["a"]), int(match["b"]))


def _tens(said: str) -> tuple[Pair, ...]:
    match = _TENS.search(said)
    if match is None:
        return ()
    beside = folded(f"{said[: match.start()]} {said[match.end() :]}").split()
    upper, lower = (float(match[name].replace(",", ".")) for name in "ab")
    likely = int(upper) in _UPPER_TENS and int(lower) in _LOWER_TENS and upper > lower
    if not likely or not set(beside) <= _BESIDE_TENS:
        return ()
    return (Pair(round(upper * 10), round(lower * 10)),)


def _spoken(text: str, lang: str, today: date) -> tuple[Pair, ...]:
    """ "ciento treinta con ochenta"."""
    if any(char.isdigit() for char in text):
        return ()
    return _read(f"presion {text}" if lang == "es" else f"bp {text}", lang, today)


def _clear(text: str) -> str:
    """In lower case without accents, keeping the marks between numbers."""
    return "".join(char for char in normalize("NFKD", plain(text)) if not combining(char))
