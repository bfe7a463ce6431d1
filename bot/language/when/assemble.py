"""From a message to the times it names: joined, bounded, shared out."""

from dataclasses import replace

from bot.language.when.completing import completed, of_hours
from bot.language.when.gather import Heard, between, fits_within, gathered
from bot.language.when.model import Part
from bot.language.when.nodes import INSTEAD, Bound, Clock, Day, Edge, Length, Said, Unit
from bot.language.when.rules import clocks, dates, lengths, months, periods
from bot.language.when.rules.ages import ages
from bot.language.when.rules.bare_days import bare_days
from bot.language.when.rules.beside_days import beside_days
from bot.language.when.rules.bounds_apart import bounds_apart
from bot.language.when.rules.events import events
from bot.language.when.rules.left_out import left_out
from bot.language.when.rules.pointing import pointed
from bot.language.when.rules.shifts import shifts
from bot.language.when.sharing import (
    has_day,
    hour_first,
    only_days,
    only_hours,
    share,
    share_excluded,
    spread,
)
from bot.language.when.stances.asides import preferred_first, without_asides
from bot.language.when.stances.busy_days import busy_days, parted
from bot.language.when.stances.corrections import concluded, corrected, instead_of
from bot.language.when.stances.either_side import either_side
from bot.language.when.stances.hours_out import hours_out
from bot.language.when.stances.moved import moved
from bot.language.when.stances.refusals import commas, exclude, moves
from bot.language.when.stances.same_hour import at_the_same_hour, given_to_both
from bot.language.when.stances.second_choices import second_choices
from bot.language.when.stances.told import is_since, is_told
from bot.language.when.stances.until_then import until_then, without_echoes
from bot.language.when.words.lexicon_turns import SOONEST
from bot.language.when.words.tokens import Token, tokens
from bot.language.when.words.uncertain import BUT

_JOINS = frozenset("|/&,")
_RANGE = frozenset("-tu")


def reduced(text: str, lang: str) -> list[Token]:
    line = bare_days(ages(shifts(tokens(text, lang))), lang)
    line = clocks.first[lang](line)
    line = lengths.join(lengths.measure(line))
    line = months.months[lang](line)
    line = (clocks.certain_es if lang == "es" else clocks.certain_en)(line)
    line = lengths.lengths(moved(line))
    line = periods.periods(line)
    line = periods.named_periods(line)
    line = dates.days(line)
    line = beside_days(line)
    line = clocks.bare(second_choices(either_side(left_out(pointed(line)))))
    return events(bounds_apart(parted(hours_out(until_then(line)))))


def heard(line: list[Token]) -> list[Heard]:
    found = _ranged(without_echoes(list(gathered(line))), line)
    found = [one for one in found if not is_since(one, line) and not is_told(one, line)]
    exclude(found, line)
    instead_of(found, line)
    busy_days(found, line)
    found = corrected(without_asides(found, line), line)
    found = _dated_first(concluded(completed(found, line), line))
    given_to_both(found, line)
    share(found, line)
    at_the_same_hour(found)
    share_excluded(found)
    return spread(preferred_first(found, line))


def _dated_first(found: list[Heard]) -> list[Heard]:
    """ "as soon as possible next week": the week says more."""
    soonest = [replace(one.said, span=SOONEST.span) == SOONEST for one in found]
    dated = [one for one, soon in zip(found, soonest, strict=True) if one.excluded or not soon]
    return dated if any(not one.excluded for one in dated) else found


def _ranged(found: list[Heard], line: list[Token]) -> list[Heard]:
    out: list[Heard] = []
    for one in found:
        before = out[-1] if out else None
        if before is None:
            out.append(one)
            continue
        gap = [t for t in between(line, before, one) if t.letter not in "jihlf@,q"]
        if before.said.bound is not Bound.AT:  # "after 3 but before 5"
            gap = [t for t in gap if t.value not in BUT]
        letters = "".join(t.letter for t in gap)
        row = _in_a_row(before.said, one.said) or (only_days(one.said) and hour_first(before, line))
        if not letters and row:
            one.joined = one.first == before.last + 1
        separated = bool(letters) or commas(line, before, one)
        joins = letters.rstrip("ab") or letters  # "before 10 or after 3"
        one.instead = any(t.value == INSTEAD for t in gap)
        one.joined = one.joined or one.instead or (separated and set(joins) <= _JOINS)
        if letters == "|a" and _is_neither(before, one, line):
            one.said, letters = replace(one.said, bound=Bound.BEFORE), "&"
        if _is_range(letters, before, one, line):
            _join(before, one, until="u" in letters)
        elif letters.strip("ba") in ("&", "") and _is_pair(before.said, one.said):
            period = before.said.period or one.said.period
            day = before.said.day or one.said.day
            before.said = replace(before.said, day=day, period=period)
            one.said = replace(one.said, day=None, period=None)
            _join(before, one, until=False)
            before.said = of_hours(before.said) if period else before.said
        elif letters.strip("ba") in ("&", "") and _is_pair_of_days(before.said, one.said):
            before.said, before.last = _days_between(before.said, one.said), one.last
        else:
            out.append(one)
    return out


def _in_a_row(first: Said, second: Said) -> bool:
    """ "Tuesday Wednesday or Thursday", "Tuesday 10am Wednesday 2pm", "Tuesday 3 4 or 5"."""
    if first.hour_instead is not None or (first.clock and first.until is None):
        hour = only_hours(second) and second.clock and second.until is None
        if hour and first.bound is second.bound is Bound.AT:
            return True
    if only_hours(first) and first.clock and second.clock and has_day(second):
        return first.until is second.until is None and first.bound is Bound.AT
    if first.edge and second.edge and first.period and second.period:
        return True  # "late April early May"
    hours = bool(first.clock or first.part), bool(second.clock or second.part)
    return first.day is not None and second.day is not None and hours[0] <= hours[1]


def _join(before: Heard, one: Heard, *, until: bool) -> None:
    start, end = _at_lunch(before.said), _at_lunch(one.said)
    in_part = until and end.part and not end.clock
    if end.until or (in_part and end.bound is Bound.BEFORE):  # "Tuesday through Thursday, 8 to 10"
        end = replace(end, bound=Bound.AT)
    whole = until and end.clock is None  # the bound is that of "until"
    hours = end.part or end.until or (end.bound is not Bound.AT and not whole)
    if only_days(start) and end.day and hours:
        start = replace(  # each day
            start, clock=end.clock, until=end.until, part=end.part, bound=end.bound
        )
        end = replace(end, clock=None, until=None, part=None)
    elif not (start.day and start.clock and only_days(end)):
        start = replace(start, bound=Bound.AT)
    end = replace(end, bound=Bound.AT)
    if start.day and start.day.within and end.day and fits_within(end.day, start.day.within):
        end = replace(end, day=replace(end.day, within=start.day.within))
    span = (before.said.span[0], one.said.span[1])
    before.said = replace(start, last=end, span=span)
    before.last = one.last


def _at_lunch(said: Said) -> Said:
    """ "Before lunch Monday to Wednesday": before noon of each."""
    if said.part is None or said.part.part is not Part.LUNCH or said.bound is Bound.AT:
        return said
    return replace(
        said, part=None, clock=Clock(13 if said.bound is Bound.AFTER else 12, exact=True)
    )


def _is_pair(first: Said, second: Said) -> bool:
    """ "after 2 and before 4"."""
    bounds = (first.bound, second.bound)
    free = second.day is None or first.day is None  # "after 10 and before 2 on Tuesday"
    free = free and (second.period is None or not has_day(first))
    clocks_only = free and second.clock is not None
    return bounds == (Bound.AFTER, Bound.BEFORE) and clocks_only and first.clock is not None


def _is_neither(before: Heard, one: Heard, line: list[Token]) -> bool:
    """ "not before 9 or after 11"."""
    hours = before.said.clock is not None and only_hours(one.said)
    return hours and any(t.value == "not" for t in line[max(0, before.first - 3) : before.first])


def _is_pair_of_days(first: Said, second: Said) -> bool:
    """ "after the 15th but before the 20th", "but before the month ends"."""
    bounds = (first.bound, second.bound)
    ends = only_days(second) or (second.edge is Edge.END and not second.clock)
    return bounds == (Bound.AFTER, Bound.BEFORE) and only_days(first) and ends


def _days_between(first: Said, second: Said) -> Said:
    """Without the two that bound them, unless these are said to be of it."""
    begins, ends, span = first.day, second.day, (first.span[0], second.span[1])
    if not first.including:
        begins = Day(lengths=(Length(1, Unit.DAY),), base=begins)
    if ends is None:
        return Said(day=begins, last=Said(period=second.period), span=span)
    if not second.including:
        ends = Day(lengths=(Length(1, Unit.DAY),), base=ends, back=True)
    return Said(day=begins, last=Said(day=ends), span=span)


def _is_range(letters: str, before: Heard, one: Heard, line: list[Token]) -> bool:
    first, second = before.said, one.said
    if first.last or first.lengths or second.lengths:
        return False
    if first.until and not (first.day and only_days(second)):
        return False
    if second.until and not (only_days(first) and second.day):
        return False
    if letters == "&":
        # "between classes, 11 to 1 Monday and Wednesday": the hours of each
        return first.until is None and _opened(line, before.first)
    if (letters not in _RANGE and letters not in ("-t", "-u")) or not letters:
        return False
    return not (letters == "t" and moves(line, before.first))


def _opened(line: list[Token], place: int) -> bool:
    return any(t.letter == "B" for t in line[max(0, place - 3) : place])
