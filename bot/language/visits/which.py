"""Which of several visits a message is about, and what it asks for each of them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.language.clauses import clauses
from bot.language.normalise import folded
from bot.language.visits.alone import names_only
from bot.language.visits.apart import set_apart
from bot.language.visits.at_hours import parted_by_hour
from bot.language.visits.cancelling import names_cancelling
from bot.language.visits.days import by_day, by_pointing
from bot.language.visits.meant import Meant
from bot.language.visits.names import (
    Asked,
    Nameable,
    called_by_words,
    first_names,
    parted_by_name,
    spelled,
)
from bot.language.visits.pointing import OTHER, REST, THIS, beside_children, tells_children_apart
from bot.language.visits.spared import spared
from bot.language.visits.words import BESIDE_A_NAME, act_in, act_of_digit, is_known

__all__ = ["Asked", "Meant", "Nameable", "read_each", "read_visits"]

_BOTH = re.compile(
    r"\b(?:both|all (?:of (?:them|those|em)|three|four)|every ?one|all (?:the|my) (?:visits"
    r"|appointments|appts)|all of my (?:visits|appointments|appts)"
    r"|ambas|ambos|(?:l[ao]s) (?:dos|tres|2|3)|todas|todos|una y otra)\b|^all$"
)
_TWO = re.compile(r"\b(?:both|ambas|ambos|l[ao]s (?:dos|2))\b")
_EVERYTHING = re.compile(r"\b(?:everything|all of it|it all|todo)\b")
# "Felix yes, I can't come": whoever writes, beside somebody who is named.
_I = re.compile(r"^(?:(?:but|and|pero|y) )?(?:i|im|ill|yo) ?(?:cant|wont|will|can|am|can not|do|$)")
_I_COME = re.compile(
    r"^(?:(?:but|and|pero|y|ok|yes|yeah|si) )*(?:(?:im|i am|ill be|i will be|ill|i will|well be)"
    r" (?:coming|there|in|going|come|go)\b(?! (?:to (?:be late|cancel)|late))|yo (?:si )?(?:voy"
    r"|ire)\b)"
)


def read_visits(text: str, visits: Sequence[Nameable], asked: Asked) -> tuple[Meant, ...]:
    """What is meant, in the order it is said; empty when no visit is told apart.

    A part that may mean several of them says so by its `visits`, unless it says "both".
    """
    if len(visits) < 2:
        return ()
    apart = set_apart(text, visits, asked) or _spared(text, visits, asked)
    if apart:
        return apart
    parts = [
        part
        for clause in clauses(text)
        for hour in parted_by_hour(clause, [each.at for each in visits])
        for part in parted_by_name(hour, visits, asked)
    ]
    found = _found(parts, visits, asked)
    if any(meant.by_name for meant in found):  # "mine please, after 3" names no visit at 3
        found = [one for one in found if one.by_name or one.pointed or one.all_of_them]
    if not found and (whole := _meant(text, visits, asked)) and _tells_apart(whole, visits):
        found = [whole]
    return _joined(found) or _some_child(text, visits)


def read_each(text: str, visits: Sequence[Nameable], asked: Asked) -> tuple[Meant, ...]:
    """What is meant, where nothing else is said than whose visit, or which, and yes or no to it."""
    meant = read_visits(text, visits, asked)
    told = {place for each in meant for place in each.visits}
    several = len(told) > 1 or any(each.firm for each in meant)
    several = several or names_only(text, [each.act for each in meant])
    if not several or _further_words(text) - spelled(visits, asked):
        return ()
    return meant


def _spared(text: str, visits: Sequence[Nameable], asked: Asked) -> tuple[Meant, ...]:
    at_rest = replace(asked, moves=False)

    def places(words: str, moves: bool) -> tuple[int, ...]:
        by_name, _ = called_by_words(folded(words), visits, at_rest)
        return by_name or _by_day(words, "reschedule" if moves else None, visits, at_rest)

    return spared(text, places)


def _found(parts: Sequence[str], visits: Sequence[Nameable], asked: Asked) -> list[Meant]:
    """What each part means, those that point at others last read and in their places."""
    first = [_meant(part, visits, asked) for part in parts]
    if asked.moves and any(first):  # one is to be moved: the other days name visits as well
        at_rest = replace(asked, moves=False)
        first = [
            meant or (_meant(part, visits, at_rest) if _stays(part) else None)
            for part, meant in zip(parts, first, strict=True)
        ]
    clear = [meant for meant in first if meant and meant.is_clear]
    named = {place for meant in clear for place in meant.visits}
    told = [
        _less(meant, named) if meant else _pointed(part, named, visits, asked)
        for part, meant in zip(parts, first, strict=True)
    ]
    return [meant for meant in told if meant is not None and _tells_apart(meant, visits)]


def _tells_apart(meant: Meant, visits: Sequence[Nameable]) -> bool:
    return meant.all_of_them or len(meant.visits) < len(visits)


def _stays(part: str) -> bool:
    return act_in(folded(part)) in {"confirm", "cancel"}


def _less(meant: Meant, named: set[int]) -> Meant:
    """ "Keep Wednesday's, drop the 20th", which is a Wednesday too: the one that is left."""
    left = tuple(place for place in meant.visits if place not in named)
    return meant if meant.is_clear or len(left) != 1 else replace(meant, visits=left)


def _joined(found: list[Meant]) -> tuple[Meant, ...]:
    """Each visit once: what is said of it last counts."""
    kept: list[Meant] = []
    for meant in found:
        earlier = (_without(one, set(meant.visits)) for one in kept)
        kept = [*(one for one in earlier if one is not None), meant]
    return tuple(kept)


def _without(meant: Meant, places: set[int]) -> Meant | None:
    if not set(meant.visits) & places:
        return meant
    left = tuple(place for place in meant.visits if place not in places)
    return replace(meant, visits=left) if left and meant.all_of_them else None


def _meant(part: str, visits: Sequence[Nameable], asked: Asked) -> Meant | None:
    said = folded(part)
    act = act_in(said)
    everything = tuple(range(len(visits)))
    by_name, exact = called_by_words(said, visits, asked)
    if _TWO.search(said) and not by_name and len(visits) > 2:
        return None  # two of three: whose?
    if _BOTH.search(said) or (names_cancelling(part) and _EVERYTHING.search(said)):
        return Meant(by_name or everything, act, part, bool(by_name), all_of_them=True)
    digit = None if asked.listed or not by_name else act_of_digit(said, first_names(visits, asked))
    days = () if digit else _by_day(part, act, visits, asked)
    both = tuple(place for place in by_name if place in days)
    chosen = both or by_name or days
    if not chosen:
        return None
    more = not act and bool(set(said.split()) - BESIDE_A_NAME - spelled(visits, asked))
    return Meant(
        chosen,
        digit or act,
        part,
        bool(by_name),
        all_of_them=exact and chosen == by_name,
        firm=digit is not None,
        tells_more=bool(by_name) and more and not digit,
    )


def _by_day(
    part: str, act: str | None, visits: Sequence[Nameable], asked: Asked
) -> tuple[int, ...]:
    if not asked.by_day:
        return ()
    times = [each.at for each in visits]
    if asked.moves:
        return by_pointing(part, times, lang=asked.lang, now=asked.now, zone=asked.zone)
    return by_day(
        part,
        times,
        lang=asked.lang,
        now=asked.now,
        zone=asked.zone,
        listed=asked.listed,
        moves=act == "reschedule",
    )


def _pointed(part: str, named: set[int], visits: Sequence[Nameable], asked: Asked) -> Meant | None:
    """ "This one", "the other", seen from those that are named beside it, or that we spoke of."""
    said = folded(part)
    act = act_in(said)
    if not asked.listed and asked.spoken_of is not None and THIS.search(said):
        return Meant((asked.spoken_of,), act, part, pointed=True)
    seen_from = named or ({asked.spoken_of} if asked.spoken_of is not None else set())
    others = tuple(place for place in range(len(visits)) if place not in seen_from)
    if not seen_from or not others:
        return None
    if OTHER.search(said):
        return Meant(others, act, part, pointed=True)
    if named and REST.search(said):
        return Meant(others, act, part, pointed=True, all_of_them=True)
    if named and (_I.search(said) or _I_COME.search(said)):
        own = tuple(place for place in others if visits[place].is_own)
        act = "confirm" if _I_COME.search(said) else act
        return Meant(own, act, part, pointed=True) if own else None
    return None


def _further_words(text: str) -> set[str]:
    return {word for word in beside_children(folded(text)).split() if not is_known(word)}


def _some_child(text: str, visits: Sequence[Nameable]) -> tuple[Meant, ...]:
    """ "The boy yes, the girl no": one of the children, and only they know which."""
    children = tuple(place for place, each in enumerate(visits) if not each.is_own)
    people = {visits[place].person for place in children}
    if len(people) < 2 or not tells_children_apart(folded(text)):
        return ()
    return (Meant(children, act_in(folded(text)), text, by_name=True, only_they_know=True),)
