"""The hour that was said before: "the 17th from 2 to 4, or the 18th at the same time"."""

from dataclasses import replace
from itertools import pairwise

from bot.language.when.gather import Heard, between
from bot.language.when.nodes import Bound, Said
from bot.language.when.sharing import has_day
from bot.language.when.words.tokens import Token

_BOTH = frozenset(["both"])
_FAR = 3  # tokens from the hour to the word that gives it to both days


def at_the_same_hour(found: list[Heard]) -> None:
    """Without one that was said it stays the visit's."""
    lends: Said | None = None
    for one in found:
        said, clock = one.said, one.said.clock
        if clock is None:
            continue
        if not clock.of_visit:
            lends = said
        elif lends is not None and said.bound is Bound.AT and _fits(one, lends):
            dated = said if has_day(said) else lends
            one.said = replace(
                lends,
                day=dated.day,
                period=dated.period,
                part=said.part or lends.part,
                span=said.span,
            )


def _fits(one: Heard, lends: Said) -> bool:
    """ "After 2 on Monday. Tuesday, same time": of a bound only if the two are joined."""
    return lends.last is None and (one.joined or lends.bound is Bound.AT)


def given_to_both(found: list[Heard], line: list[Token]) -> None:
    """ "Tuesday or else Thursday, at 3 both": a second choice as well."""
    for first, second in pairwise(found):
        after = line[second.last + 1 : second.last + 1 + _FAR]
        both = any(token.value in _BOTH for token in [*after, *between(line, first, second)])
        if second.instead and both and second.joined:
            second.instead = False
