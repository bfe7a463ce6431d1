"""Days that are named because the others suit: "I work Tuesday and Friday, any other day"."""

import re

from bot.language.phrases import word_set
from bot.language.when.gather import Heard
from bot.language.when.nodes import Unit
from bot.language.when.rules.grammar import letters_of
from bot.language.when.stances.busy_days import FILLS, SUITS, WISHES, words_of
from bot.language.when.words.tokens import Token

# What may be said of the other days, when they suit.
_SUIT = SUITS | FILLS | word_set("in por en cualquier any anytime whenever hora time please porfa")
_LINKS = word_set("que con")  # "es que los jueves trabajo con mi hermana"
_BY_NAME = re.compile(r"X[hxef]{0,3}U[hxofQ]{0,4}[,.]?[hje]*$")


def leave_others(found: list[Heard], line: list[Token]) -> None:
    """ "dialysis is Tuesday, so any other day", "church is Sunday so not then"."""
    for place, token in enumerate(line):
        so = any(t.value == "so" for t in line[max(0, place - 4) : place])
        if token.letter == "D" and token.value.of_visit:
            _leave_that_day(found, place)
        others = token.value == "other" and (so or _others_suit(line, place))
        if token.value == "not those" or others:
            for one in found:
                one.excluded = one.excluded or one.last < place


def _leave_that_day(found: list[Heard], place: int) -> None:
    """ "church is Sunday, so that day I can't": the day that was said, and not the visit's."""
    that = next((one for one in found if one.excluded and one.first == place), None)
    before = [one for one in found if one.last < place and one.said.day]
    if that is not None and before:
        before[-1].excluded = True
        found.remove(that)


def _others_suit(line: list[Token], place: int) -> bool:
    """After a clause that tells what is done on the days it names, and wishes for none."""
    at = place - 1
    while at >= 0 and (line[at].letter in "hjeil" or line[at].value in ("but", "pero")):
        at -= 1
    if at < 0 or line[at].letter not in ",.":
        return False
    told, rest = line[:at], _clause(line[place + 1 :])
    wishes = words_of(told) & (WISHES - _LINKS) or any(t.letter in "V|" and t.value for t in told)
    tells = words_of(told) - FILLS or any(t.letter == "Q" for t in told)
    suits = not words_of(rest) - _SUIT and not any(t.letter in "QX" for t in rest)
    return bool(tells) and not wishes and suits


def _clause(line: list[Token]) -> list[Token]:
    ends = next((at for at, token in enumerate(line) if token.letter in ",."), len(line))
    return line[:ends]


def left_out_by_name(before: list[Token]) -> bool:
    """ "any day but my dialysis days Tuesday and Thursday": the days are those named after it."""
    found = _BY_NAME.search(letters_of(before))
    days = before[found.start() :] if found else []
    return any(token.letter == "U" and token.value is Unit.DAY for token in days)
