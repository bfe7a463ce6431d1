"""Visits set apart from the rest: all but one, only one, or none of them."""

import re
from collections.abc import Sequence
from itertools import takewhile

from bot.language.normalise import folded
from bot.language.visits.cancelling import names_cancelling
from bot.language.visits.meant import Meant
from bot.language.visits.names import Asked, Nameable, called_by_words, spelled
from bot.language.visits.pointing import (
    ALL_BUT,
    ANOTHER_DAY,
    COMES,
    NEITHER,
    NOT_JUST,
    ON_A_DAY,
    ONLY,
)
from bot.language.visits.words import BESIDE_A_NAME, MOVES, NEGATIONS, act_in

_STAYS_AWAY = (
    BESIDE_A_NAME | NEGATIONS | frozenset({"coming", "come", "va", "viene", "ir", "make", "it"})
)

_AND = frozenset({"and", "y", "e", "n"})
_STOPS = re.compile(r"[,.;!?\n]+")
_NEAR = 2  # words after the names that say what of them


def set_apart(text: str, visits: Sequence[Nameable], asked: Asked) -> tuple[Meant, ...]:
    """In the order confirmed, cancelled; empty when it says no such thing."""
    said = folded(text)
    everything = tuple(range(len(visits)))
    moves = not MOVES.isdisjoint(said.split())
    if not asked.listed and NEITHER.search(said) and not moves:
        return (Meant(everything, "cancel", text, all_of_them=True, firm=True),)
    if out := _all_but(said, visits, asked):
        wish = "cancel" if names_cancelling(text) else "reschedule" if moves else None
        return _divided(text, everything, out, wish, asked)
    if comes := _not_just(said, visits, asked):
        out = tuple(sorted({*everything} - {*comes}))
        return _divided(text, everything, out, None, asked)
    only = next((found for part in _parts(text) if (found := _only(part, visits, asked))), ())
    if only and not moves and not names_cancelling(text):
        out = tuple(sorted({*everything} - {*only}))
        away = "reschedule" if ANOTHER_DAY.search(said) else "cancel"
        return _divided(text, everything, out, None, asked, away)
    return ()


def _all_but(said: str, visits: Sequence[Nameable], asked: Asked) -> tuple[int, ...]:
    found = ALL_BUT.search(said)
    if found is None:
        return ()
    beside = set(found["names"].split()) - spelled(visits, asked) - _STAYS_AWAY
    return () if beside else called_by_words(found["names"], visits, asked)[0]


def _not_just(said: str, visits: Sequence[Nameable], asked: Asked) -> tuple[int, ...]:
    """ "Not Felix just Iris": who is named after "just", where nothing else is said."""
    found = NOT_JUST.fullmatch(said)
    if found is None:
        return ()
    comes, _ = called_by_words(found["comes"] or found["first"] or found["only"], visits, asked)
    out, _ = called_by_words(found["out"] or found["last"], visits, asked)
    return comes if comes and out and not {*comes} & {*out} else ()


def _parts(text: str) -> list[str]:
    """What the writer sets off, and the whole, where a list of names is set off as well."""
    return [*map(folded, _STOPS.split(text)), folded(text)]


def _only(said: str, visits: Sequence[Nameable], asked: Asked) -> tuple[int, ...]:
    """Those named right after "only": whoever is named further on is told of for themselves."""
    found = ONLY.search(said)
    if found is None:
        return ()
    names = list(takewhile((spelled(visits, asked) | _AND).__contains__, found["names"].split()))
    if not COMES.search(found.group()) and not ON_A_DAY.match(said[found.start("names") :]):
        return ()
    told = found["names"].split()[: len(names) + _NEAR]
    if act_in(" ".join(told)) not in {None, "confirm"}:
        return ()
    return called_by_words(" ".join(names), visits, asked)[0] if names else ()


def _divided(
    text: str,
    everything: tuple[int, ...],
    out: tuple[int, ...],
    wish: str | None,
    asked: Asked,
    away: str = "cancel",
) -> tuple[Meant, ...]:
    """What is asked for most. Beside a yes for them, who is left out does not come, or not then."""
    most = tuple(place for place in everything if place not in out)
    if not most or asked.listed or wish:
        return (Meant(most, wish, text, True, all_of_them=True),) if most else ()
    comes = Meant(most, "confirm", text, True, all_of_them=True, firm=True)
    return (comes, Meant(out, away, text, True, all_of_them=True, firm=True))
