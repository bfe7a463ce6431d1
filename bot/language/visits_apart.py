"""Visits set apart from the rest: all but one, only one, or none of them."""

from collections.abc import Sequence

from bot.language.cancelling import names_cancelling
from bot.language.normalise import folded
from bot.language.visit_meant import Meant
from bot.language.visit_names import Asked, Nameable, called_by_words, spelled
from bot.language.visit_pointing import ALL_BUT, COMES, NEITHER, ONLY
from bot.language.visit_words import BESIDE_A_NAME, MOVES, NEGATIONS, act_in

_STAYS_AWAY = (
    BESIDE_A_NAME | NEGATIONS | frozenset({"coming", "come", "va", "viene", "ir", "make", "it"})
)


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
    if (only := _only(said, visits, asked)) and not moves and not names_cancelling(text):
        return _divided(text, everything, tuple(sorted({*everything} - {*only})), None, asked)
    return ()


def _all_but(said: str, visits: Sequence[Nameable], asked: Asked) -> tuple[int, ...]:
    found = ALL_BUT.search(said)
    if found is None:
        return ()
    beside = set(found["names"].split()) - spelled(visits, asked) - _STAYS_AWAY
    return () if beside else called_by_words(found["names"], visits, asked)[0]


def _only(said: str, visits: Sequence[Nameable], asked: Asked) -> tuple[int, ...]:
    found = ONLY.search(said)
    if found is None or not COMES.search(found.group()):
        return ()
    if act_in(found["names"]) not in {None, "confirm"}:
        return ()
    called = set(found["names"].split()[:1]) & spelled(visits, asked)
    return called_by_words(found["names"], visits, asked)[0] if called else ()


def _divided(
    text: str,
    everything: tuple[int, ...],
    out: tuple[int, ...],
    wish: str | None,
    asked: Asked,
) -> tuple[Meant, ...]:
    """What is asked for most. Beside a yes for them, who is left out does not come."""
    most = tuple(place for place in everything if place not in out)
    if not most or asked.listed or wish:
        return (Meant(most, wish, text, True, all_of_them=True),) if most else ()
    comes = Meant(most, "confirm", text, True, all_of_them=True, firm=True)
    return (comes, Meant(out, "cancel", text, True, all_of_them=True, firm=True))
