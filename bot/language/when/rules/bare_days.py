"""Days of the month in bare numbers: "22-26 pls", "I can do 17 or 19", "no estoy del 14 al 16"."""

import re
from itertools import pairwise

from bot.language.phrases import word_set
from bot.language.when.nodes import DATED, Day
from bot.language.when.rules.grammar import Made, letters_of
from bot.language.when.words.literals import Number
from bot.language.when.words.tokens import Token

_LIST = re.compile(r"N(?:[,|&/]{0,2}N){1,6}")
_SPAN = re.compile(r"N[-tu]N")
_ONE = re.compile(r"N")
_LAST_HOUR = 12  # of a clock on the wall; Spanish texts tell hours up to the next
_LAST_HOUR_OPEN = 20
_LAST_DAY = 31
_NEVER_BEFORE = frozenset("@lMWDNOTCPJ:/-uhjy")
_JOINS = frozenset(",|&")
_NEVER_AFTER = frozenset("UMAkHNOTCJ:/-tuZ")
_NEAR = 3  # tokens between "away" and the days of it
# "22 works", "el 20 no, 23 sí": what is said of a day, and of no pills.
_SUITS = word_set(
    """
    is are r works work ok okay good fine great would will either best better if i im ill we me but
    so that then instead yes yeah too also free open off thanks thx thank because since
    puedo podria podemos estoy estaria estan si sirve sirven me queda quedan esta bien perfecto
    libre libres tambien gracias porque pero tengo mejor cualquiera
    """
)
_ASKS = word_set("do does make come say about try be can puedo podria puede seria quizas maybe")
# "He is 17 or 18", "room 14 or 15": a number of something else.
_COUNTED = word_set(
    """
    is are was age ages aged turned turning weigh weighs bus route room unit floor channel only
    has have had got took take es son tiene tenia tengo cumplio cumple camion ruta cuarto pasa
    """
)


def bare_days(line: list[Token], lang: str) -> list[Token]:
    out: list[Token] = []
    letters, place = letters_of(line), 0
    while place < len(line):
        end, made = _made(line, letters, place, lang)
        if made is None:
            out.append(line[place])
        else:
            span = line[place].start, line[end - 1].end
            out += [Token(letter, value, *span) for letter, value in made]
        place = end
    return out


def _made(line: list[Token], letters: str, place: int, lang: str) -> tuple[int, Made | None]:
    """The place after what stands here, and the days that it names, if it does."""
    for pattern, build in ((_LIST, _listed), (_SPAN, _spanned), (_ONE, _single)):
        found = pattern.match(letters, place)
        if found is None or not _stands_alone(line, place, found.end()):
            continue
        days = [t.value for t in line[place : found.end()] if t.letter == "N"]
        typed = all(day.digits in (1, 2) and day.n <= _LAST_DAY for day in days)
        made = build(line, place, found.end(), lang) if typed and _rises(days) else None
        if made is not None:
            return found.end(), made
    return place + 1, None


def _rises(days: list[Number]) -> bool:
    return all(first.n < second.n for first, second in pairwise(days))


def _stands_alone(line: list[Token], begun: int, end: int) -> bool:
    before = line[begun - 1] if begun else None
    after = line[end] if end < len(line) else None
    if before is not None and before.letter == "x" and before.value in _COUNTED:
        return False
    if before is not None and before.letter in _NEVER_BEFORE:
        return False
    joined = before is not None and before.letter in _JOINS and begun > 1
    if joined and line[begun - 2].letter in "NO":  # "April 13, 14 or 15"
        return False
    if after is None:
        return True
    if after.letter == "x":
        return after.value in _SUITS
    dated = after.letter in "ofh" and letters_of(line[end : end + 3]).strip("ofh")[:1] == "M"
    return after.letter not in _NEVER_AFTER and not dated


def _listed(line: list[Token], begun: int, end: int, lang: str) -> Made | None:
    days = [t.value for t in line[begun:end] if t.letter == "N"]
    if any(day.n <= _LAST_HOUR for day in days):
        return None
    if begun and line[begun - 1].letter == "B":  # "between 17 and 19", "entre 13 y 17"
        ends = [("D", Day(day=day.n)) for day in days]
        return [ends[0], ("-", None), ends[-1]] if days[-1].n > _last_hour(lang) else None
    two_apart = letters_of(line[begun:end]) == "N,N"  # "not 17, 18" refuses the first of them
    made: Made = [("D", Day(day=days[0].n))]
    for day in days[1:]:
        made += [(",", ",") if two_apart else ("|", None), ("D", Day(day=day.n))]
    return made


def _last_hour(lang: str) -> int:
    return _LAST_HOUR if lang == "en" else _LAST_HOUR_OPEN


def _spanned(line: list[Token], begun: int, end: int, lang: str) -> Made | None:
    first, last = line[begun].value.n, line[end - 1].value.n
    dated = line[begun + 1].value in DATED  # "22 al 26"
    if first <= _LAST_HOUR and line[begun + 1].letter == "-":
        return None  # "5-20" may be a date
    away = any(t.letter == "Q" for t in line[max(0, begun - _NEAR) : begun])
    beyond = first > _LAST_HOUR and last > _last_hour(lang)
    if not (dated or beyond or (away and last > _LAST_HOUR)):
        return None
    joiner = line[begun + 1]
    return [("D", Day(day=first)), (joiner.letter, joiner.value), ("D", Day(day=last))]


def _single(line: list[Token], begun: int, end: int, lang: str) -> Made | None:
    """ "23 is good", "can we do 17", "I can come 17 after 2"."""
    number = line[begun].value
    before = line[begun - 1] if begun else None
    after = line[end] if end < len(line) else None
    moved = line[begun - 2].letter if begun > 1 and line[begun - 1].letter == "t" else ""
    asked = before is not None and (
        before.letter in "QX"
        or (before.letter == "x" and before.value in _ASKS)
        or moved in ("x", "V", "1", "2")
    )
    begins = before is None or before.letter in ".,"
    suits = after is not None and (after.letter in "QX" or after.value in _SUITS)
    if number.n <= _LAST_HOUR or not (asked or (begins and suits)):
        return None
    return [("D", Day(day=number.n))]
