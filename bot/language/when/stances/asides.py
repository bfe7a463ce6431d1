"""Times told beside the one that is wished: what day it is, when somebody is free or is paid."""

from collections.abc import Iterator
from itertools import pairwise

from bot.language.phrases import word_set
from bot.language.when.gather import GAP, Heard, between
from bot.language.when.nodes import Bound
from bot.language.when.rules.events import EVENT
from bot.language.when.sharing import has_day, only_days, only_hours
from bot.language.when.words.lexicon_spanish_spoken import RETURNS
from bot.language.when.words.tokens import Token
from bot.language.when.words.uncertain import BUT

REASON = "reason"  # the value of a bound that only tells when somebody is free, or is due
BETTER = "better"
_REASONS = EVENT | {REASON, "mine"}
_TURNS = BUT | {"so"}
_IS = word_set("is es cae s")
_THAT = word_set("thats that ese eso esa")
_ASKS = word_set(
    """
    do does are is can have got see take open work offer abren atienden trabajan tienen hay ay dan
    estan ven pueden manejan ofrecen consultan
    """
)
_RATHER = word_set("prefer prefiero preferiria")  # after "rather" the last said is wished
_NEAR = 3  # tokens


def without_asides(found: list[Heard], line: list[Token]) -> list[Heard]:
    """ "The 1st is a Monday, Tuesday at 9": what is only told goes, if a wish comes after it."""
    told = {id(one) for one in _told(found, line)}
    wished = [one for one in found if id(one) not in told and not one.excluded]
    last = max((one.first for one in wished), default=-1)
    dated = max((one.first for one in wished if has_day(one.said)), default=-1)
    return [
        one
        for one in found
        if id(one) not in told or one.first > (last if only_hours(one.said) else dated)
    ]


def preferred_first(found: list[Heard], line: list[Token]) -> list[Heard]:
    """ "Thursday works but Friday is better": Friday before Thursday."""
    groups: list[list[Heard]] = []
    for one in found:
        if one.joined and groups:
            groups[-1].append(one)
        else:
            groups.append([one])
    best = [group for group in groups if _is_better(group, found, line)]
    rest = [group for group in groups if group not in best]
    return [one for group in (*best, *rest) for one in group]


def _is_better(group: list[Heard], found: list[Heard], line: list[Token]) -> bool:
    last, first = group[-1], group[0]
    before = {token.value for token in line[max(0, first.first - _NEAR) : first.first]}
    if before & _RATHER and before & BUT and not last.excluded:
        return True
    following = min((one.first for one in found if one.first > last.last), default=len(line))
    after = line[last.last + 1 : min(following, last.last + 1 + _NEAR)]
    said = [token.value for token in after if token.letter == "x"]
    return not last.excluded and len(said) == len(after) and BETTER in said[:_NEAR]


def _told(found: list[Heard], line: list[Token]) -> Iterator[Heard]:
    for one, after in pairwise(found):
        if _is_one_day(one, after, line):
            yield one
            if after.said.bound is Bound.AT:  # "payday is the 1st, so after that"
                yield after
        elif _says_which_day(one, after, line):
            yield one
            yield after
        elif any(why(one, after, line) for why in _ASIDES):
            yield one


def _is_one_day(one: Heard, after: Heard, line: list[Token]) -> bool:
    """ "el lunes es día de muertos", "tomorrow's the 31st"."""
    if one.excluded or after.excluded or not (only_days(one.said) and only_days(after.said)):
        return False
    if one.said.bound is not Bound.AT:
        return False
    gap = [token.value for token in between(line, one, after) if token.letter not in "hl"]
    if not gap:
        return _is_dated_today(one, after)
    return len(gap) == 1 and gap[0] in _IS


def _is_dated_today(one: Heard, after: Heard) -> bool:
    day, dated = one.said.day, after.said.day
    return bool(day and dated and day.offset is not None and dated.day)


def _says_which_day(one: Heard, after: Heard, line: list[Token]) -> bool:
    """ "el jueves... ay no, ese es Thanksgiving": of the day before it."""
    day = after.said.day
    if not only_days(one.said) or not only_days(after.said) or day is None or not day.holiday:
        return False
    said = [token.value for token in line[max(0, after.first - _NEAR) : after.first]]
    return bool(said) and (said[-1] == "thats" or (said[-1] in _IS and bool(_THAT & {*said})))


def _is_put_aside(one: Heard, after: Heard, line: list[Token]) -> bool:
    """ "I was thinking Thursday, but Friday"; "Monday is a holiday, Tuesday"."""
    values: list[object] = []
    for token in reversed(line[max(0, one.first - _NEAR) : one.first]):
        if token.letter in "D.":  # "my check comes on the 3rd. The 4th or 5th"
            break
        values.append(token.value)
    closed = any(token.value == "holiday" for token in line[one.last + 1 : one.last + 2])
    if closed or "payday" in values:
        return only_days(one.said)
    but = any(token.value in BUT for token in between(line, one, after))
    return "thought" in values and but and has_day(one.said) and has_day(after.said)


def _is_counted_from(one: Heard, after: Heard, line: list[Token]) -> bool:
    """ "I see the heart doctor the 25th, do the day before": the 25th only tells which day."""
    day = after.said.day
    if one.excluded or after.excluded or after.joined or day is None or day.base is None:
        return False
    joined = any(token.letter in "|&" for token in between(line, one, after))
    return not joined and only_days(one.said) and day.base == one.said.day


def _is_reason(one: Heard, after: Heard, line: list[Token]) -> bool:
    """ "my shift ends at 6, Tuesday at 10": the wished one has an hour of its own."""
    reason = any(token.value in _REASONS for token in _clause_before(one, line))
    hour = after.said.clock is not None or after.said.hour_instead is not None
    if not (reason and hour and only_hours(one.said)):
        return False
    gap = between(line, one, after)
    if any(token.letter == "." for token in gap):
        return True  # "my aide comes 9 to 12. After 1"
    bounds = one.said.bound, after.said.bound
    comma = any(token.letter == "," for token in gap)
    if bounds[1] is not Bound.AT and (bounds[0] is bounds[1] or comma):
        return bounds[0] in (Bound.AT, bounds[1])  # "pickup is at 2:30, has to be before 1"
    return has_day(after.said) and after.said.bound is Bound.AT


def _is_return(one: Heard, after: Heard, line: list[Token]) -> bool:
    """ "vuelvo el 24, puedo el 25 a las 3": the day of coming back says only why."""
    before = line[max(0, one.first - _NEAR) : one.first]
    returns = any(token.letter == "a" and token.value == RETURNS for token in before)
    return returns and has_day(after.said) and after.said.bound is Bound.AT


def _is_asked_of_all(one: Heard, after: Heard, line: list[Token]) -> bool:
    """ "Do you do evenings? Wednesday evening would be great": first a question of every day."""
    gap = between(line, one, after)
    said = one.said
    of_no_day = said.part is not None and not said.part.today and only_hours(said)
    plural = any(thing and thing.plural for thing in (said.day, said.period, said.part))
    timed = bool(after.said.part or after.said.clock)  # else the part is that day's
    general = plural or (of_no_day and said.clock is None and timed)
    asking = [*line[max(0, one.first - GAP) : one.first], *gap[:_NEAR]]
    words = {token.value for token in asking}
    asked = any(token.value == "?" for token in gap) and bool(words & _ASKS)
    day = after.said.day
    return general and asked and day is not None and not (day.plural or after.joined)


def _is_until_then(one: Heard, after: Heard, line: list[Token]) -> bool:
    """ "Away till Saturday night, after that Monday is fine"; "till Monday, Tuesday onwards"."""
    until = any(token.letter == "u" for token in line[max(0, one.first - _NEAR) : one.first])
    either = any(token.letter in "|&" for token in between(line, one, after))
    then = line[one.last].letter == ">" and not after.joined
    onwards = after.said.bound is Bound.AFTER and has_day(one.said)
    return until and not either and (then or onwards) and only_days(after.said)


_ASIDES = (
    _is_until_then,
    _is_asked_of_all,
    _is_put_aside,
    _is_reason,
    _is_return,
    _is_counted_from,
)


def _clause_before(one: Heard, line: list[Token]) -> list[Token]:
    """The words before a time, as far as they may be about it."""
    before: list[Token] = []
    for token in reversed(line[max(0, one.first - GAP) : one.first]):
        if token.letter not in "xabuQ@hljfit" or token.value in _TURNS:
            break
        before.append(token)
    return before
