"""What of a message's tokens belongs together as one time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.language.when.nodes import (
    FROM_DAY,
    Bound,
    Clock,
    Day,
    Daypart,
    Edge,
    Length,
    Period,
    Said,
    Shift,
    Unit,
)
from bot.language.when.rules.grammar import letters_of
from bot.language.when.words.lexicon_spanish_spoken import RETURNS
from bot.language.when.words.lexicon_turns import SOONEST
from bot.language.when.words.tokens import Token
from bot.language.when.words.uncertain import BUT

SOFT = frozenset(",jifo@hlq")  # may stand within a time
GAP = 5  # words between a day and its hour
_FAR = 8  # tokens
_BOUNDS = {"b": Bound.BEFORE, "u": Bound.BEFORE, "a": Bound.AFTER, "F": Bound.AFTER}
_INCLUDING = frozenset(["including", "not", RETURNS, FROM_DAY])
_PARTS = frozenset("DGTIPEL*R")
WHOLE_DAY = Length(1, Unit.DAY)
NOON = Clock(12, exact=True)  # "al mediodía, de 12 a 1"


@dataclass
class Heard:
    """One time with how it stands among the others."""

    said: Said
    first: int  # token
    last: int
    joined: bool = False  # by "or", "and" or a comma to the one before
    excluded: bool = False
    instead: bool = False  # a second choice, where the first cannot be


def gathered(line: list[Token]) -> Iterator[Heard]:
    place = 0
    while place < len(line):
        token = line[place]
        leads = token.letter not in "RLE" or _leads(line, place)
        if token.letter in _PARTS and leads:
            one, place = _one(line, place)
            if one:
                yield one
        elif token.value is Edge.EARLIEST:  # of no day: as soon as possible
            yield Heard(replace(SOONEST, span=(token.start, token.end)), place, place)
            place += 1
        else:
            place += 1


def _leads(line: list[Token], place: int) -> bool:
    """Early, late and later mean a time only before or after one."""
    for token in line[place + 1 : place + 4]:
        if token.letter in "DGP":
            return True
        if token.letter not in SOFT and token.letter not in "nE":
            return False
    return False


def _one(line: list[Token], begun: int) -> tuple[Heard | None, int]:
    """What belongs together from here on, and the place after it."""
    said, bound = Said(), _bound_before(line, begun)
    last, place = begun - 1, begun
    while place < len(line):
        token = line[place]
        if token.letter in _PARTS or token.letter in "%r":
            grown = None if _begins_another(said, line, place) else _with(said, token)
            if grown is None:
                break
            said, last = grown, place
        elif token.letter in "><" and last == place - 1:
            bound = Bound.AFTER if token.letter == ">" else Bound.BEFORE
            last = place
        elif token.letter in _BOUNDS and _bounds_inside(said, line, place):
            bound = _BOUNDS[token.letter]
        elif not _continues(said, line, place):
            break
        place += 1
    if said == Said() or last < begun:
        return None, max(last, begun) + 1
    return Heard(_finished(said, bound, line, begun, last), begun, last), last + 1


def _begins_another(said: Said, line: list[Token], place: int) -> bool:
    """ "not tomorrow, Saturday"; "not in the mornings, in the afternoon"; "Tuesday 3 4 or 5"."""
    part, token = said.part, line[place]
    if token.value is Edge.REST and said.day is not None:  # "only Mondays, the rest of the week"
        return True
    if token.letter == "G" and said.day is not None and _is_refused_before(line, place):
        return True
    if token.letter == "T" and said.hour_instead is not None:
        return _next(line, place) in "|T" and token.value.half is None
    if token.letter == "D" and said.day is not None and _next(line, place - 2) in (",", "h"):
        lately = letters_of(line[max(0, place - 6) : place])
        named = token.value == Day(weekday=token.value.weekday) and said.day.weekday is None
        return (
            named and "," in lately and ("Q" in lately or "X" in lately)
        )  # "not Friday, Saturday"
    if token.letter == "D" and said.clock is not None:  # "10 or 11, Wednesday 2"
        own = "%TI" if line[place - 1].letter == "," else "%"
        return said.day is None and _next(line, place) in own
    if part is None or part.event or part.edge or token.letter != "P":
        return False
    comma = any(t.letter == "," for t in line[max(0, place - 3) : place])
    return comma and token.value.part is not part.part


def _is_refused_before(line: list[Token], place: int) -> bool:
    """ "nothing on a Monday, any time in April": what was refused ends at the comma."""
    lately = letters_of(line[max(0, place - 5) : place])
    refused, comma, _ = lately.rpartition(",")
    return bool(comma) and ("Q" in refused or "X" in refused)


_LEFT_OUT = re.compile(r"X[hljqfi]*[DG](?:[|&]+[hlj]*[DG])*$")
_THEN_HOURS = re.compile(r",[@hlji]*[abuF]?[@hl]*[TIP]")
_FROM_SEVERAL = re.compile(r"(?:G|D[-tu][hlj]*D),?X[hljqfi]*D$")


def _hours_of_the_rest(line: list[Token], place: int) -> bool:
    """ "any day except Tuesday, before noon": hours of the days that are left."""
    before = letters_of(line[max(0, place - _FAR) : place])
    if line[place].letter == ",":
        after = letters_of(line[place : place + _FAR])
        return bool(_LEFT_OUT.search(before) and _THEN_HOURS.match(after))
    several = _FROM_SEVERAL.search(before)  # "weekdays except Wednesday after 2"
    first = line[place - len(several.group())] if several else None
    return first is not None and (first.letter == "D" or first.value.plural)


def _continues(said: Said, line: list[Token], place: int) -> bool:
    token = line[place]
    if token.letter == "," and _hours_of_the_rest(line, place):
        return False
    if token.letter == "-":  # "January 6 - 6:37 am"
        return bool(said.day and not said.clock and _next(line, place) == "T")
    if token.value in BUT:  # "the same day but later"
        return bool(said.day and said.day.of_visit and _next(line, place) in "RLG")
    return token.letter in SOFT


def _finished(said: Said, bound: Bound, line: list[Token], begun: int, last: int) -> Said:
    guessed = any(token.guessed for token in line[begun : last + 1])
    said = replace(said, guessed=guessed, span=(line[begun].start, line[last].end))
    if said.lasting == WHOLE_DAY and (said.clock or said.part or said.day is None):
        said = replace(said, lasting=None)
    if _comes_again(said, line, begun):
        bound = Bound.AT
    if said.period and bound is Bound.AFTER and begun and line[begun - 1].value == "late":
        return replace(said, edge=Edge.LATER)  # "más tarde de este mes"
    if bound is not Bound.AT and line[last].value is Edge.EARLIEST and not said.clock:
        said = replace(said, edge=None)  # "any day before the 23rd, the earlier the better"
    if said.bound is Bound.AT:
        open_end = line[last].letter in "><" and line[last].value not in (
            "then",
            "that",
        )  # "next week or later": that week too
        return replace(said, bound=bound, including=open_end or _includes(line, begun))
    return said


def _comes_again(said: Said, line: list[Token], begun: int) -> bool:
    """ "Vuelvo el lunes a las 3" is a visit; only of a mere date is it when they are back."""
    timed = said.clock or said.part or (said.day and said.day.lengths)
    before = line[max(0, begun - 2) : begun]
    return bool(timed) and any(t.letter == "a" and t.value == RETURNS for t in before)


def _next(line: list[Token], place: int) -> str:
    return line[place + 1].letter if place + 1 < len(line) else "."


def _bound_before(line: list[Token], place: int) -> Bound:
    at = place - 1
    while at >= 0 and line[at].letter in "@hljfiq":
        at -= 1
    return _BOUNDS.get(line[at].letter, Bound.AT) if at >= 0 else Bound.AT


def _includes(line: list[Token], place: int) -> bool:
    before = line[max(0, place - 3) : place]
    return any(t.letter in "uF" or t.value in _INCLUDING for t in before)


def _bounds_inside(said: Said, line: list[Token], place: int) -> bool:
    """ "Monday before 5": the bound is on the hour."""
    if said.clock or not (said.day or said.period or said.part) or _hours_of_the_rest(line, place):
        return False
    if said.day is None and _is_refused_before(line, place):  # "not at night, before 4"
        return False
    at = place + 1
    while at < len(line) and line[at].letter in "@hl":
        at += 1
    return at < len(line) and line[at].letter in "TPI"


def _with(said: Said, token: Token) -> Said | None:
    """None when there already is such a thing."""
    if said == SOONEST and token.letter in "DGTIP":  # "as soon as possible next week"
        said = Said()
    match token.letter:
        case "D":
            return _with_day(said, token.value)
        case "G":
            return _with_period(said, token.value)
        case "T":
            return replace(said, clock=token.value) if not said.clock else None
        case "I":
            first, last = token.value
            free = not said.clock or (said.clock == NOON and first.hour == NOON.hour)
            return replace(said, clock=first, until=last) if free else None
        case "P":
            return _with_part(said, token.value)
        case "E" | "L" | "R":
            edge = token.value if token.letter != "R" else Edge.LATER
            edge = Edge.EARLY if edge is Edge.EARLIEST else edge
            return replace(said, edge=edge) if not said.edge else None
        case "%":
            fits = said.day is not None and said.day.month is None and said.day.within is None
            return replace(said, hour_instead=token.value) if fits else said
        case "r":
            return replace(said, lasting=token.value)
        case _:
            return token.value if said == Said() else None


def _with_day(said: Said, day: Day) -> Said | None:
    if said.day is None:
        if said.period and (moved := _on_weekday_of_visit(day, said.period)):
            return replace(said, day=moved, period=None)
        if said.period and fits_within(day, said.period):
            # "early next week, like Monday": the edge was the week's.
            return replace(said, day=replace(day, within=said.period), period=None, edge=None)
        return replace(said, day=day) if not said.period else None
    one = _same_day(said.day, day)
    return replace(said, day=one) if one else None


def _same_day(first: Day, second: Day) -> Day | None:
    """ "Tuesday the 19th", "in 3 days on Friday": one day, said twice."""
    for named, dated in ((first, second), (second, first)):
        only_named = named == Day(weekday=named.weekday) and named.weekday is not None
        if only_named and dated.weekday is None and not dated.holiday:
            return replace(dated, weekday=named.weekday)
    return None


def _on_weekday_of_visit(day: Day, period: Period) -> Day | None:
    """ "same day next week"."""
    if day != Day(of_visit=True) or period.unit is not Unit.WEEK or period.shift is not Shift.NEXT:
        return None
    return Day(lengths=(Length(1, Unit.WEEK),), base=day)


def fits_within(day: Day, period: Period) -> bool:
    counted = day.weekday is not None or day.day is not None
    plain = counted and day.month is None and day.shift is None and day.within is None
    return plain and (period.unit in (Unit.WEEK, Unit.MONTH, Unit.WEEKEND))


def _with_period(said: Said, period: Period) -> Said | None:
    if said.day and (moved := _on_weekday_of_visit(said.day, period)):
        return replace(said, day=moved)
    if said.day and fits_within(said.day, period):
        return replace(said, day=replace(said.day, within=period))
    workdays = said.period is not None and said.period.unit is Unit.WORKWEEK
    if workdays and said.part and period.unit is Unit.WEEK:  # "weekday mornings next week"
        return replace(said, period=period)
    return replace(said, period=period) if not said.period and not said.day else None


def _with_part(said: Said, part: Daypart) -> Said:
    if said.part is None:
        return replace(said, part=part)
    first = said.part
    return replace(
        said,
        part=replace(part, edge=first.edge or part.edge, today=first.today or part.today),
    )


def between(line: list[Token], first: Heard, second: Heard) -> list[Token]:
    return line[first.last + 1 : second.first]
