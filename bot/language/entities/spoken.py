"""Numbers at a place in a message, in digits or in words: cardinals, days of a month, years."""

from typing import NamedTuple

from bot.language.entities.number_words import (
    HUNDRED,
    HUNDREDS,
    ORDINALS,
    TENS,
    THOUSAND,
    UNITS,
)
from bot.language.entities.pieces import Message

_AND = ("and", "y")
_MOST = 999_999


class Heard(NamedTuple):
    value: int
    after: int  # the place of the word that follows
    spoken: bool = True


def is_number_word(word: str, lang: str) -> bool:
    return (
        word in UNITS[lang]
        or word in TENS[lang]
        or word in HUNDREDS
        or word in THOUSAND
        or word in HUNDRED
    )


def below_hundred(message: Message, place: int) -> Heard | None:
    """ "sixty one", "sixty-one", "sesenta y uno", "doce"."""
    words, lang = message.words, message.lang
    if place >= len(words):
        return None
    word = words[place].text
    tens = TENS[lang].get(word)
    if tens is None:
        units = UNITS[lang].get(word)
        return Heard(units, place + 1) if units is not None else None
    after = place + 1
    if after < len(words) and words[after].text == "y":
        after += 1
    units = UNITS[lang].get(words[after].text) if after < len(words) else None
    if units is not None and 1 <= units <= 9 and message.gap(after).strip() in ("", "-"):
        return Heard(tens + units, after + 1)
    return Heard(tens, place + 1)


def cardinal(message: Message, place: int) -> Heard | None:
    """A whole number in words: "a hundred and twenty", "mil doscientos"."""
    total, after = 0, place
    low = _below_thousand(message, place)
    if low:
        total, after = low.value, low.after
    if after < len(message.words) and message.words[after].text in THOUSAND:
        total = (total or 1) * 1000
        after += 1
        rest = _below_thousand(message, _past_and(message, after))
        if rest:
            total, after = total + rest.value, rest.after
    if after == place or total > _MOST:
        return None
    return Heard(total, after)


def _below_thousand(message: Message, place: int) -> Heard | None:
    words = message.words
    if place >= len(words):
        return None
    hundreds = HUNDREDS.get(words[place].text)
    after = place + 1
    if hundreds is None:
        low = _one(message, place) or below_hundred(message, place)
        if low is None or low.after >= len(words) or words[low.after].text not in HUNDRED:
            return below_hundred(message, place)
        hundreds, after = low.value * 100, low.after + 1
    rest = below_hundred(message, _past_and(message, after))
    return Heard(hundreds + rest.value, rest.after) if rest else Heard(hundreds, after)


def _one(message: Message, place: int) -> Heard | None:
    """ "a hundred"."""
    return Heard(1, place + 1) if message.words[place].text == "a" else None


def _past_and(message: Message, place: int) -> int:
    follows = place < len(message.words) and message.words[place].text in _AND
    return place + 1 if follows else place


def day_of_month(message: Message, place: int) -> Heard | None:
    """ "5", "5th", "fifth", "twenty-first", "primero", "cinco"."""
    words = message.words
    if place >= len(words):
        return None
    word = words[place].text
    digits = word.rstrip("stndrhoºªe") if word[0] in "0123456789" else ""
    if digits.isdigit() and digits.isascii():
        return _day(int(digits), place + 1, spoken=False) if len(digits) < 3 else None
    if word in ORDINALS:
        return _day(ORDINALS[word], place + 1)
    tens = TENS["en"].get(word)
    if tens and place + 1 < len(words) and words[place + 1].text in ORDINALS:
        return _day(tens + ORDINALS[words[place + 1].text], place + 2)
    low = below_hundred(message, place)
    if low and low.value > 31 and low.after == place + 2:  # "thirty" "two thousand"
        low = Heard(TENS[message.lang][word], place + 1)
    return _day(low.value, low.after) if low else None


def _day(value: int, after: int, *, spoken: bool = True) -> Heard | None:
    return Heard(value, after, spoken) if 1 <= value <= 31 else None


def year(message: Message, place: int) -> Heard | None:
    """A year of two or four digits: "61", "'61", "sixty one", "nineteen oh five", "dos mil"."""
    words = message.words
    if place >= len(words):
        return None
    word = words[place].text
    if word[0] in "0123456789":
        good = word.isdigit() and word.isascii() and len(word) in (2, 4)
        return Heard(int(word), place + 1, spoken=False) if good else None
    thousands = _thousands(message, place)
    if thousands:
        return thousands
    first = below_hundred(message, place)
    if first is None or first.value < 10:
        return _oh(message, place)
    if first.value in (19, 20):  # "nineteen sixty one", "twenty ten", "nineteen oh five"
        second = _oh(message, first.after) or below_hundred(message, first.after)
        if second and (second.value >= 10 or second.after > first.after + 1):
            return Heard(first.value * 100 + second.value, second.after)
    return first


def _oh(message: Message, place: int) -> Heard | None:
    """ "oh five", "zero five", "cero cinco"."""
    words = message.words
    if place + 1 >= len(words) or words[place].text not in ("oh", "o", "zero", "cero"):
        return None
    units = UNITS[message.lang].get(words[place + 1].text)
    return Heard(units, place + 2) if units is not None and units < 10 else None


def _thousands(message: Message, place: int) -> Heard | None:
    """ "mil novecientos sesenta y uno", "two thousand and five"."""
    starts = {"mil", "two", "dos", "one"}
    if message.words[place].text not in starts:
        return None
    found = cardinal(message, place)
    return found if found and 1900 <= found.value <= 2100 else None
