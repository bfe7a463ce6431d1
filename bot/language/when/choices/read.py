"""Which of the times we offered a message picks: by number, order, day or hour."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot.language.courtesies import without_greeting
from bot.language.normalise import folded
from bot.language.short_answers import Answer, bare_number, short_answer
from bot.language.when.calendar.setting import Setting
from bot.language.when.choices import turns
from bot.language.when.choices import words as words_for
from bot.language.when.choices.clauses import Mentioned, by_clauses
from bot.language.when.choices.doubt import takes_surely
from bot.language.when.choices.fits import fitting, is_preference
from bot.language.when.choices.months import with_months_put_right
from bot.language.when.choices.numbers import (
    Offer,
    at_place,
    by_either,
    by_number,
    by_pair,
    by_what_is_left,
    chosen,
    counts_otherwise,
)
from bot.language.when.choices.slips import after_slip, by_listed_numbers
from bot.language.when.choices.typed import put_plainly
from bot.language.when.model import Choice, Chosen
from bot.language.when.read import read_said
from bot.language.when.words.tokens import MOST_READ


def read_choice(
    text: str,
    offered: Sequence[datetime],
    *,
    lang: str,
    now: datetime,
    zone: ZoneInfo,
    numbered: bool = True,
    visit: datetime | None = None,
) -> Choice:
    """Which of `offered` (aware, in the order they were sent) the message takes.

    visit: the one that is moved, from which "a day later" counts.

    Numbers outside the list are NOT_OFFERED, and so is a day or hour that nothing offered fits.
    A time that is picked with any doubt is not `sure`.
    """
    if not offered:
        return Choice(Chosen.UNCLEAR)
    offer = Offer([at.astimezone(zone) for at in offered], numbered)
    text = with_months_put_right(put_plainly(without_greeting(text)[:MOST_READ]), offer.times)
    setting = Setting(now, zone, None, visit, None)
    choice = _told(text, offer, setting, lang)
    if choice.option is None or not choice.sure:
        return choice
    if offer.numbered and bare_number(text) not in (None, *offer.positions()):
        return replace(choice, sure=False)  # "9" for the one at 9: no number of the list
    by_place = offer.numbered and counts_otherwise(text, choice.option, offer)
    if by_place and all(when.dayless for _, when in read_said(text, lang, setting)[0]):
        return replace(choice, sure=False)  # "2 or 3 - Maria" for the one at 2
    sure = takes_surely(
        text, choice.option, lambda said: _weighed(said, offer, setting, lang).option
    )
    return replace(choice, sure=sure)


def _told(text: str, offer: Offer, setting: Setting, lang: str) -> Choice:
    kept = after_slip(text)
    if kept != text:
        choice = _weighed(kept, offer, setting, lang)
        if choice.options:
            return replace(choice, sure=False)
    choice = _weighed(text, offer, setting, lang)
    if choice.chosen is Chosen.NOT_OFFERED:
        return by_listed_numbers(text, offer) or choice
    return choice


def _weighed(text: str, offer: Offer, setting: Setting, lang: str) -> Choice:
    first = turns.SECOND_CHOICE.split(text, maxsplit=1)[0]
    if first != text:
        choice = _weighed(first, offer, setting, lang)
        if choice.option is not None:
            return choice
    whole = _read(text, offer, setting, lang)
    if whole.chosen is Chosen.NONE_OF_THESE:
        return whole
    read = partial(_read, offer=offer, setting=setting, lang=lang)
    mentions = partial(_mentioned, offer=offer, setting=setting, lang=lang)
    return by_clauses(text, offer, read, mentions) or whole


def _mentioned(text: str, offer: Offer, setting: Setting, lang: str) -> Mentioned:
    wanted, excluded = read_said(text, lang, setting)
    wanted = [one for one in wanted if not is_preference(one, text)]
    wished = frozenset(fitting(offer, wanted, text))
    return Mentioned(
        wished,
        frozenset(fitting(offer, excluded)),
        elsewhere=bool(wanted) and not wished,
        dayless=bool(wanted) and all(when.dayless for _, when in wanted),
        habit=bool(wanted) and all(when.recurring for _, when in wanted),
    )


def _read(text: str, offer: Offer, setting: Setting, lang: str) -> Choice:
    words = words_for.OF_A_PERIOD.sub(" ", folded(text)).split()
    joined = " ".join(words)
    if not words:
        return Choice(Chosen.UNCLEAR)
    if words_for.NONE.search(joined) or set(words) <= words_for.NO:
        return Choice(Chosen.NONE_OF_THESE)
    numbered = by_pair(joined, offer) or by_either(joined, offer) or by_number(text, words, offer)
    numbered = numbered or by_what_is_left(joined, offer)
    if numbered is not None:
        return numbered
    by_order = _by_order(text, words, offer, setting, lang)
    if by_order is not None:
        return by_order
    by_time = _by_time(text, offer, setting, lang)
    single = by_time is None or by_time.chosen is Chosen.ONE
    if single and words_for.OTHERWISE.search(joined):
        return Choice(Chosen.NOT_OFFERED)
    return _by_place(joined, words, offer, by_time) or by_time or _by_manner(joined, offer, lang)


def _by_manner(joined: str, offer: Offer, lang: str) -> Choice:
    asks = words_for.ASKS_OF_ANY.search(joined) or words_for.NO_PICK.search(joined)
    if words_for.ANY.search(joined) and not asks:
        numbers = {int(word) for word in joined.split() if word.isdigit()}
        return at_place(numbers.pop(), offer) if len(numbers) == 1 else Choice(Chosen.ANY)
    if len(offer.times) == 1 and _takes_the_only_one(joined, lang):
        return Choice(Chosen.ONE, (1,))
    return Choice(Chosen.UNCLEAR)


def _takes_the_only_one(joined: str, lang: str) -> bool:
    if lang == "en" and words_for.YA.search(joined):
        return True
    if short_answer(joined) is Answer.YES:
        return True
    return bool(words_for.THAT.search(joined) or words_for.WANTS_IT.search(joined))


def _by_time(text: str, offer: Offer, setting: Setting, lang: str) -> Choice | None:
    """Those that fit a day, an hour or a part of the day."""
    wanted, excluded = read_said(text, lang, setting)
    if not wanted and not excluded:
        return None
    refused = fitting(offer, excluded)
    left = [n for n in offer.positions() if n not in refused]
    if not wanted:
        return chosen(left) or Choice(Chosen.NONE_OF_THESE)
    wished = [one for one in wanted if not is_preference(one, text)]
    return chosen(n for n in fitting(offer, wished, text) if n in left) or Choice(
        Chosen.NOT_OFFERED
    )


def _by_order(
    text: str, words: list[str], offer: Offer, setting: Setting, lang: str
) -> Choice | None:
    """ "the first one on Thursday": the first of Thursday's, not of all."""
    ordinals = [word for word in words if word in words_for.SPOKEN_ORDINALS]
    if len(ordinals) != 1:
        return None
    rest = re.sub(rf"(?i)\b{ordinals[0]}\b(?:\s(?:ones?|1|option|opcion|slot)\b)?", " ", text)
    of_those = _by_time(rest, offer, setting, lang)
    nth = words_for.SPOKEN_ORDINALS[ordinals[0]]
    if of_those is None or not of_those.options:
        return None
    of_the_list = words_for.ONES.search(" ".join(words)) and nth in offer.positions()
    if nth > len(of_those.options):  # "Wednesday, the second one": of one on Wednesday
        return chosen([*of_those.options, nth]) if of_the_list else None
    one = of_those.options[nth - 1]
    as_listed = of_the_list and nth in of_those.options
    return chosen([nth, one] if as_listed else [one])


def _by_place(joined: str, words: list[str], offer: Offer, by_time: Choice | None) -> Choice | None:
    """ "the last one", "the later one on Tuesday", "the middle one"."""
    among = list(by_time.options) if by_time and by_time.options else list(offer.positions())
    if words_for.LAST_BUT_ONE.search(joined) and len(among) > 1:
        return Choice(Chosen.ONE, (among[-2],))
    if words_for.MIDDLE.search(joined) and len(offer.times) % 2:
        of = among if len(among) > 2 else list(offer.positions())
        return Choice(Chosen.ONE, (of[len(of) // 2],))
    if words_for.LAST.search(joined) and not words_for.SPENT.search(joined):
        others = {words_for.ORDINALS[word] for word in words if word in words_for.ORDINALS}
        either = others if words_for.OR & {*words} else set()  # "the first or the last"
        return chosen(n for n in among if n in either or n == among[-1])
    if len(words) < words_for.MOST_WORDS:
        edge = _at_an_edge(joined, sorted(among, key=lambda n: offer.times[n - 1]))
        if edge is not None:
            return edge
    ordinals = {words_for.ORDINALS[word] for word in words if word in words_for.ORDINALS}
    plain = words_for.ONES.search(joined) or words_for.SPOKEN_ORDINALS.keys() & set(words)
    if len(ordinals) == 1 and plain and not (by_time and by_time.options):
        return at_place(ordinals.pop(), offer)
    return None


def _at_an_edge(joined: str, by_clock: list[int]) -> Choice | None:
    """ "The later one", "not the early one"."""
    for edge, place in ((words_for.LATER, -1), (words_for.EARLIER, 0)):
        found = edge.search(joined)
        if found and words_for.REFUSED_BEFORE.search(joined[: found.start()]):
            return chosen(n for n in by_clock if n != by_clock[place])
        if found:
            return Choice(Chosen.ONE, (by_clock[place],))
    return None
