"""Which of the offered times a message picks by number, letter or place, or by what it refuses."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from bot.language.normalise import plain
from bot.language.when.choices import words as words_for
from bot.language.when.choices.months import looks_like_a_month
from bot.language.when.choices.turns import DAYS
from bot.language.when.model import Choice, Chosen

# "Friday 2", "Oct 1": a date or an hour.
_BESIDE_A_NAME = re.compile(r"(?P<name>[a-z]+) [1-9]$")
_DAY = re.compile(DAYS)
# A number of the list rather than an hour.
_BARE = re.compile(
    r"(?<![\w:/.,$#-])(?<!\bat )(?<!\blas )(?<!\ba la )(?<!@ )(?<!\b(?:by|to) )([1-9])"
    r"(?![\w:/%-]|[.,]\d| ?(?:[ap]\.? ?m\b|o'?clock|de la\b|en punto))"
)
_PAIR = 2
_LAST_HOUR = 12  # as people say it; a number beyond it is a date: "22"
_ONES = ("one", "un", "una", "uno")
_PLACES = {**words_for.NUMBERS, **words_for.ORDINALS}


@dataclass(frozen=True)
class Offer:
    """The offered times on the clinic's wall clock, in the order they were sent."""

    times: list[datetime]
    numbered: bool

    def positions(self) -> range:
        return range(1, len(self.times) + 1)

    def at_hour(self, hour: int) -> list[int]:
        """Those at this hour sharp, of either half of the day."""
        return [
            n
            for n, at in enumerate(self.times, 1)
            if hour <= 12 and at.minute == 0 and (at.hour - hour) % 12 == 0
        ]

    def at_clock(self, digits: str) -> list[int]:
        """Those at these hours and minutes, written together: "130"."""
        hour, minute = int(digits[:-2]), int(digits[-2:])
        return [
            n
            for n, at in enumerate(self.times, 1)
            if at.minute == minute and (at.hour - hour) % 12 == 0
        ]

    def on_day(self, number: int) -> list[int]:
        return [n for n, at in enumerate(self.times, 1) if at.day == number]


def chosen(options: Iterable[int]) -> Choice | None:
    found = tuple(dict.fromkeys(options))
    if not found:
        return None
    return Choice(Chosen.ONE if len(found) == 1 else Chosen.SEVERAL, found)


def at_place(number: int, offer: Offer) -> Choice:
    taken = [number] if number in offer.positions() else []
    return chosen(taken) or Choice(Chosen.NOT_OFFERED)


def by_number(text: str, words: list[str], offer: Offer) -> Choice | None:
    """ "2", "option 2 pls", "#3", "C", "the second one": when little else is said."""
    if len(words) > words_for.MOST_WORDS or _is_no_number(text, " ".join(words)):
        return None
    named = _named(words)
    if named is not None:
        return at_place(named, offer)
    rest = [w for w in words if w not in words_for.AROUND or w in words_for.NUMBERS]
    if len(rest) > 1:
        ones = ("one", "un", "una", "uno", "1") if rest[0] in words_for.ORDINALS else _ONES
        rest = [w for w in rest if w not in ones]
    if _numbered_last(words):
        rest = rest[-1:]
    if rest == ["one"] and words_for.THAT_ONE.search(" ".join(words)):
        return None
    if not rest:
        return _letter_a(text, words, offer)
    if len(set(rest)) == 1:
        return _one_number(rest[0], words, offer)
    if words_for.HOUR_BEFORE & set(words):
        return None  # "o sea la de las 3"
    return _several_numbers(rest, offer)


def counts_otherwise(text: str, option: int, offer: Offer) -> bool:
    """Whether it is at an hour that is said as a bare number, and that is another's place."""
    named = {int(number) for number in _BARE.findall(plain(text))} & {*offer.positions()}
    return any(option in offer.at_hour(number) for number in named - {option})


def _is_no_number(text: str, joined: str) -> bool:
    named = _BESIDE_A_NAME.search(joined)
    if named and (_DAY.fullmatch(named["name"]) or looks_like_a_month(named["name"])):
        return True
    if words_for.CLOCK_LIKE.search(plain(text)):
        return True
    return words_for.ANY.search(joined) is not None and not any(c.isdigit() for c in text)


def _numbered_last(words: list[str]) -> bool:
    """ "Checked, so yes to 1": few words of any kind, then the number."""
    *before, last = words
    little = len(words) <= words_for.FEW and last in ("1", "2", "3", "4")
    plain_before = not words_for.COUNTS & {*before} and not any(w in _PLACES for w in before)
    return little and bool(before) and plain_before


def leaves_open(joined: str) -> bool:
    """ "2 or 3 whichever"; "2 or 3 please" leaves nothing open."""
    left = words_for.EITHER_OF_THEM.sub("", joined)
    said = {*joined[len(left) :].split()}
    return bool(said - words_for.POLITE) and bool(words_for.OR & {*left.split()})


def by_pair(joined: str, offer: Offer) -> Choice | None:
    """ "The last two", "not the first two", "cualquiera de las dos primeras"."""
    first, last = words_for.FIRST_TWO.search(joined), words_for.LAST_TWO.search(joined)
    found = first or last
    if found is None or len(offer.times) < _PAIR:
        return None
    pair = [*offer.positions()][:_PAIR] if first else [*offer.positions()][-_PAIR:]
    before, after = joined[: found.start()].split(), joined[found.end() :].split()
    if words_for.NOT_ANY & {*before[-4:], *after[:3]}:
        return chosen(n for n in offer.positions() if n not in pair) or Choice(Chosen.NONE_OF_THESE)
    return chosen(pair[:1] if words_for.EITHER & {*before[-3:]} else pair)


def by_either(joined: str, offer: Offer) -> Choice | None:
    """ "1 or 3 whichever", "la 1 o la 2, cual sea": the first that is named."""
    left = words_for.EITHER_OF_THEM.sub("", joined)
    if not leaves_open(joined):
        return None
    named = by_number(left, left.split(), offer)
    if named is None or named.chosen is not Chosen.SEVERAL:
        return named if named is not None and named.chosen is Chosen.ONE else None
    return at_place(named.options[0], offer)


def by_what_is_left(joined: str, offer: Offer) -> Choice | None:
    """ "not the first, the second": what is refused is taken away."""
    left = words_for.NOT_THAT.sub(" ", joined)
    if left == joined:
        return None
    named = _places(" ".join(match.group() for match in words_for.NOT_THAT.finditer(joined)))
    hours = named - {*offer.positions()}  # "9 is too early"
    refused = named | {place for hour in hours for place in offer.at_hour(hour)}
    if words_for.THE_NEXT.search(left) and refused:
        return at_place(max(refused) + 1, offer)
    if left.split():
        return by_number(left, left.split(), offer)
    kept = [n for n in offer.positions() if n not in refused]
    return chosen(kept) or Choice(Chosen.NONE_OF_THESE)


def _places(joined: str) -> set[int]:
    return {_PLACES[word] for word in joined.split() if word in _PLACES}


def _named(words: list[str]) -> int | None:
    """ "option 2", "letter c"."""
    for naming, number in pairwise(words):
        if naming not in words_for.NAMING:
            continue
        if number in words_for.NUMBERS:
            return words_for.NUMBERS[number]
        if number in words_for.LETTERS and (number != "a" or len(words) == 2):
            return words_for.LETTERS[number]
    return None


def _letter_a(text: str, words: list[str], offer: Offer) -> Choice | None:
    """ "A please"; in "a" alone nothing else can be meant."""
    capital = text.lstrip(" (\"'").startswith("A")
    alone = words[0] == "a" and (capital or len(words) == 1) and len(words) < 4
    return at_place(1, offer) if alone else None


def _one_number(word: str, words: list[str], offer: Offer) -> Choice | None:
    if word in words_for.ORDINALS:
        return _ordinal(words_for.ORDINALS[word], word, words, offer)
    if word.isdigit() and len(word) in (3, 4) and (of_clock := offer.at_clock(word)):
        return chosen(of_clock)
    if word in words_for.LETTERS and len(words) < 6:
        return at_place(words_for.LETTERS[word], offer)
    if word not in words_for.NUMBERS or words_for.HOUR_BEFORE & set(words):
        return None
    number = words_for.NUMBERS[word]
    if {"el", "del"} & {*words}:
        if on_day := offer.on_day(number):
            return chosen(on_day)
        if number not in offer.positions() and ("el", word) in pairwise(words):
            return Choice(Chosen.NOT_OFFERED)  # "el 8" is a day, and no hour: "las 8"
    return _bare(number, offer)


def _ordinal(number: int, word: str, words: list[str], offer: Offer) -> Choice | None:
    """ "the third one" is a place; "the 3rd" may be a date."""
    places = [number] if number in offer.positions() else []
    by_date = (word[0].isdigit() or not places) and "one" not in words
    dated = offer.on_day(number) if by_date else []
    return chosen([*places, *dated]) or Choice(Chosen.NOT_OFFERED)


def _bare(number: int, offer: Offer) -> Choice:
    """A number alone: the option if the list was numbered and has it, else the hour or the date."""
    days = offer.on_day(number) if number > _LAST_HOUR else []
    hours = offer.at_hour(number) or days
    places = [number] if number in offer.positions() else []
    first, second = (places, hours) if offer.numbered else (hours, places)
    return chosen(first or second) or Choice(Chosen.NOT_OFFERED)


def _several_numbers(rest: list[str], offer: Offer) -> Choice | None:
    """ "1 or 2", "the first or the second"."""
    if not all(word in _PLACES or word in words_for.OR for word in rest):
        return None
    places = (_PLACES[word] for word in rest if word in _PLACES)
    return chosen(place for place in places if place in offer.positions())
