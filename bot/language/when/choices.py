"""Which of the times we offered a message picks: by number, order, day or hour."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.language.normalise import folded, plain
from bot.language.when import choice_words as words_for
from bot.language.when.model import Assumption, Choice, Chosen, Kind, Part, When
from bot.language.when.nodes import Day, Said
from bot.language.when.read import read_said
from bot.language.when.setting import Setting
from bot.language.when.tokens import MOST_READ

_ONES = ("one", "un", "una", "uno")


@dataclass(frozen=True)
class _Offer:
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

    def on_day(self, number: int) -> list[int]:
        return [n for n, at in enumerate(self.times, 1) if at.day == number]


def read_choice(
    text: str,
    offered: Sequence[datetime],
    *,
    lang: str,
    now: datetime,
    zone: ZoneInfo,
    numbered: bool = True,
) -> Choice:
    """Which of `offered` (aware, in the order they were sent) the message takes.

    Numbers outside the list are NOT_OFFERED, and so is a day or hour that nothing offered fits.
    """
    text = text[:MOST_READ].translate(words_for.KEYCAPS)
    words = folded(text).split()
    joined = " ".join(words)
    if not offered or not words:
        return Choice(Chosen.UNCLEAR)
    offer = _Offer([at.astimezone(zone) for at in offered], numbered)
    if words_for.NONE.search(joined) or set(words) <= words_for.NO:
        return Choice(Chosen.NONE_OF_THESE)
    by_number = _by_number(text, words, offer) or _by_what_is_left(joined, offer)
    if by_number is not None:
        return by_number
    setting = Setting(now, zone, None, None, None)
    by_order = _by_order(text, words, offer, setting, lang)
    if by_order is not None:
        return by_order
    by_time = _by_time(text, offer, setting, lang)
    single = by_time is None or by_time.chosen is Chosen.ONE
    if single and words_for.OTHERWISE.search(joined):
        return Choice(Chosen.NOT_OFFERED)
    return _by_place(joined, words, offer, by_time) or by_time or _by_manner(joined, offer)


def _by_manner(joined: str, offer: _Offer) -> Choice:
    if words_for.ANY.search(joined):
        return Choice(Chosen.ANY)
    if len(offer.times) == 1 and words_for.THAT.search(joined):
        return Choice(Chosen.ONE, (1,))
    return Choice(Chosen.UNCLEAR)


def _chosen(options: Iterable[int]) -> Choice | None:
    found = tuple(dict.fromkeys(options))
    if not found:
        return None
    return Choice(Chosen.ONE if len(found) == 1 else Chosen.SEVERAL, found)


def _at(number: int, offer: _Offer) -> Choice:
    taken = [number] if number in offer.positions() else []
    return _chosen(taken) or Choice(Chosen.NOT_OFFERED)


def _by_number(text: str, words: list[str], offer: _Offer) -> Choice | None:
    """ "2", "option 2 pls", "#3", "C", "the second one": when little else is said."""
    if words_for.CLOCK_LIKE.search(plain(text)) or len(words) > words_for.MOST_WORDS:
        return None
    if words_for.ANY.search(" ".join(words)) and not any(c.isdigit() for c in text):
        return None
    named = _named(words)
    if named is not None:
        return _at(named, offer)
    rest = [w for w in words if w not in words_for.AROUND or w in words_for.NUMBERS]
    if len(rest) > 1:
        ones = ("one", "un", "una", "uno", "1") if rest[0] in words_for.ORDINALS else _ONES
        rest = [w for w in rest if w not in ones]
    if not rest:
        return _letter_a(text, words, offer)
    if len(set(rest)) == 1:
        return _one_number(rest[0], words, offer)
    return _several_numbers(rest, offer)


def _by_what_is_left(joined: str, offer: _Offer) -> Choice | None:
    """ "not the first, the second": what is refused is taken away."""
    left = words_for.NOT_THAT.sub(" ", joined)
    if left == joined or not left.split():
        return None
    return _by_number(left, left.split(), offer)


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


def _letter_a(text: str, words: list[str], offer: _Offer) -> Choice | None:
    """ "A please"; in "a" alone nothing else can be meant."""
    capital = text.lstrip(" (\"'").startswith("A")
    alone = words[0] == "a" and (capital or len(words) == 1) and len(words) < 4
    return _at(1, offer) if alone else None


def _one_number(word: str, words: list[str], offer: _Offer) -> Choice | None:
    if word in words_for.ORDINALS:
        return _ordinal(words_for.ORDINALS[word], word, words, offer)
    if word in words_for.LETTERS and len(words) < 6:
        return _at(words_for.LETTERS[word], offer)
    if word not in words_for.NUMBERS or words_for.HOUR_BEFORE & set(words):
        return None
    number = words_for.NUMBERS[word]
    if "el" in words and offer.on_day(number):
        return _chosen(offer.on_day(number))
    return _bare(number, offer)


def _ordinal(number: int, word: str, words: list[str], offer: _Offer) -> Choice | None:
    """ "the third one" is a place; "the 3rd" may be a date."""
    dated = offer.on_day(number) if word[0].isdigit() and "one" not in words else []
    places = [number] if number in offer.positions() else []
    return _chosen([*places, *dated]) or Choice(Chosen.NOT_OFFERED)


def _bare(number: int, offer: _Offer) -> Choice:
    """A number alone: the option if the list was numbered, else the hour; if both fit, ask."""
    hours = offer.at_hour(number)
    places = [number] if number in offer.positions() else []
    if not offer.numbered and hours:
        places = []
    return _chosen([*places, *hours]) or Choice(Chosen.NOT_OFFERED)


def _several_numbers(rest: list[str], offer: _Offer) -> Choice | None:
    """ "1 or 2", "the first or the second"."""
    known = {**words_for.NUMBERS, **words_for.ORDINALS}
    if not all(word in known or word in words_for.OR for word in rest):
        return None
    return _chosen(known[w] for w in rest if w in known and known[w] in offer.positions())


def _by_time(text: str, offer: _Offer, setting: Setting, lang: str) -> Choice | None:
    """Those that fit a day, an hour or a part of the day."""
    wanted, excluded = read_said(text, lang, setting)
    if not wanted and not excluded:
        return None
    left = [
        n
        for n, at in enumerate(offer.times, 1)
        if not any(_fits(at, said, when) for said, when in excluded)
    ]
    if not wanted:
        return _chosen(left) or Choice(Chosen.NONE_OF_THESE)
    fitting = [n for n in left if any(_fits(offer.times[n - 1], *one) for one in wanted)]
    return _chosen(fitting) or Choice(Chosen.NOT_OFFERED)


def _by_order(
    text: str, words: list[str], offer: _Offer, setting: Setting, lang: str
) -> Choice | None:
    """ "the first one on Thursday": the first of Thursday's, not of all."""
    ordinals = [word for word in words if word in words_for.SPOKEN_ORDINALS]
    if len(ordinals) != 1:
        return None
    rest = re.sub(rf"(?i)\b{ordinals[0]}\b(?:\s(?:ones?|1|option|opcion|slot)\b)?", " ", text)
    of_those = _by_time(rest, offer, setting, lang)
    nth = words_for.SPOKEN_ORDINALS[ordinals[0]]
    if of_those is None or nth > len(of_those.options):
        return None
    one = of_those.options[nth - 1]
    as_listed = nth in of_those.options and words_for.ONES.search(" ".join(words))
    return _chosen([nth, one] if as_listed else [one])


def _fits(at: datetime, said: Said, when: When) -> bool:
    """Whether an offered time is the one meant; what was left unsaid, the offer fills in."""
    if when.dayless:
        return _fits_hours(at, when)
    if _names_weekday(said) and when.start and at >= when.start.replace(hour=0, minute=0):
        return at.weekday() == when.start.weekday() and _fits_hours(at, when)
    if Assumption.MONTH in when.assumptions and when.start and at.day == when.start.day:
        return _fits_hours(at, when)
    if when.kind is Kind.TIME and when.start:
        return at.date() == when.start.date() and _fits_hours(at, when)
    return (when.start is None or at >= when.start) and (when.end is None or at < when.end)


def _names_weekday(said: Said) -> bool:
    """ "Tuesday", and no more than that."""
    day = said.day
    return day is not None and day in (
        Day(weekday=day.weekday),
        Day(weekday=day.weekday, plural=True),
    )


def _fits_hours(at: datetime, when: When) -> bool:
    start = when.start.time() if when.start else time(0)
    end = when.end.time() if when.end and when.end.time() != time(0) else time.max
    match when.kind:
        case Kind.TIME:
            close = Assumption.HALF_OF_DAY in when.assumptions and (at.hour - start.hour) % 12 == 0
            return at.minute == start.minute and (at.hour == start.hour or close)
        case Kind.DAYPART if when.part is Part.WEEKEND:
            return at.weekday() > 4
        case Kind.DAY:
            return True
        case Kind.AFTER:
            return at.time() >= start
        case _:
            return start <= at.time() < end


def _by_place(
    joined: str, words: list[str], offer: _Offer, by_time: Choice | None
) -> Choice | None:
    """ "the last one", "the later one on Tuesday", "the middle one"."""
    among = list(by_time.options) if by_time and by_time.options else list(offer.positions())
    if words_for.LAST_BUT_ONE.search(joined) and len(among) > 1:
        return Choice(Chosen.ONE, (among[-2],))
    if words_for.MIDDLE.search(joined) and len(among) % 2:
        return Choice(Chosen.ONE, (among[len(among) // 2],))
    if words_for.LAST.search(joined) and not words_for.SPENT.search(joined):
        return Choice(Chosen.ONE, (among[-1],))
    if len(words) < words_for.MOST_WORDS:
        by_clock = sorted(among, key=lambda n: offer.times[n - 1])
        if words_for.LATER.search(joined):
            return Choice(Chosen.ONE, (by_clock[-1],))
        if words_for.EARLIER.search(joined):
            return Choice(Chosen.ONE, (by_clock[0],))
    ordinals = {words_for.ORDINALS[word] for word in words if word in words_for.ORDINALS}
    plain = words_for.ONES.search(joined) or words_for.SPOKEN_ORDINALS.keys() & set(words)
    if len(ordinals) == 1 and plain and not (by_time and by_time.options):
        return _at(ordinals.pop(), offer)
    return None
