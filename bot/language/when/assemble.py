"""From a message to the times it names: joined, bounded, shared out."""

from dataclasses import replace

from bot.language.phrases import word_set
from bot.language.when import clocks, dates, lengths, months, periods
from bot.language.when.ages import ages
from bot.language.when.asides import preferred_first, without_asides
from bot.language.when.beside_days import beside_days
from bot.language.when.corrections import concluded, corrected
from bot.language.when.either_side import either_side
from bot.language.when.events import events
from bot.language.when.gather import BUT, GAP, Heard, between, fits_within, gathered
from bot.language.when.hours_out import hours_out
from bot.language.when.left_out import left_out
from bot.language.when.lexicon_turns import SOONEST
from bot.language.when.moved import moved
from bot.language.when.nodes import INSTEAD, Bound, Day, Edge, Length, Said, Unit
from bot.language.when.pointing import pointed
from bot.language.when.refusals import commas, exclude, moves
from bot.language.when.second_choices import second_choices
from bot.language.when.sharing import (
    has_day,
    only_days,
    only_hours,
    share,
    share_excluded,
    spread,
)
from bot.language.when.shifts import shifts
from bot.language.when.tokens import Token, tokens
from bot.language.when.told import is_since, is_told
from bot.language.when.typed_clocks import SUITING
from bot.language.when.until_then import until_then, without_echoes

_JOINS = frozenset("|/&,")
_RANGE = frozenset("-tu")
_FAR = 15  # tokens of a clause between hours and their day
_LIKE = {None} | word_set("not too no muy tan maybe around about say like early temprano tipo")
_WHY = word_set("while when since because cuz bc mientras cuando porque pq que q ya pues como")


def reduced(text: str, lang: str) -> list[Token]:
    line = clocks.first[lang](ages(shifts(tokens(text, lang))))
    line = lengths.join(lengths.measure(line))
    line = months.months[lang](line)
    line = (clocks.certain_es if lang == "es" else clocks.certain_en)(line)
    line = lengths.lengths(moved(line))
    line = periods.periods(line)
    line = periods.named_periods(line)
    line = dates.days(line)
    line = beside_days(line)
    line = clocks.bare(second_choices(either_side(left_out(pointed(line)))))
    return events(hours_out(until_then(line)))


def heard(line: list[Token]) -> list[Heard]:
    found = _ranged(without_echoes(list(gathered(line))), line)
    found = [one for one in found if not is_since(one, line) and not is_told(one, line)]
    exclude(found, line)
    found = corrected(without_asides(found, line), line)
    found = _dated_first(concluded(_completed(found, line), line))
    share(found, line)
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
        if not letters and _in_a_row(before.said, one.said):
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
            before.said = replace(before.said, day=before.said.day or one.said.day)
            one.said = replace(one.said, day=None)
            _join(before, one, until=False)
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
    hours = bool(first.clock or first.part), bool(second.clock or second.part)
    return first.day is not None and second.day is not None and hours[0] <= hours[1]


def _join(before: Heard, one: Heard, *, until: bool) -> None:
    start, end = before.said, one.said
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


def _is_pair(first: Said, second: Said) -> bool:
    """ "after 2 and before 4"."""
    bounds = (first.bound, second.bound)
    free = second.day is None or first.day is None  # "after 10 and before 2 on Tuesday"
    clocks_only = free and second.period is None and second.clock is not None
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


def _completed(found: list[Heard], line: list[Token]) -> list[Heard]:
    """A day here and its hour a few words on are one time."""
    out: list[Heard] = []
    for one in found:
        before = _host(out, one)
        if before and not one.joined and not before.excluded and not one.excluded:
            whole = _whole(before.said, one.said) or _at_hour(before, one, line)
            whole = whole or _within_part(before, one, line)
            if whole and _is_near(before, one, line) and not _is_concluded(before, one, line):
                before.said, before.last = whole, one.last
                continue
        out.append(one)
    return out


def _host(out: list[Heard], one: Heard) -> Heard | None:
    """ "weekdays except Tuesday, before noon": the hours are the weekdays'."""
    wanted = next((host for host in reversed(out) if not host.excluded), None)
    last = out[-1] if out else None
    return wanted if wanted and last and last.excluded and only_hours(one.said) else last


def _is_concluded(before: Heard, one: Heard, line: list[Token]) -> bool:
    """ "I can skip my 9am, so any time Wednesday": the hour is not Wednesday's."""
    so = any(token.value == "so" for token in between(line, before, one))
    return so and only_hours(before.said) and before.said.bound is Bound.AT


def _is_near(before: Heard, one: Heard, line: list[Token]) -> bool:
    """Commas after a day do not part it from its hour: "mañana, ya que salga, a las 9"."""
    passed = "," if has_day(before.said) else ""
    gap = between(line, before, one)
    return len([t for t in gap if t.letter != passed]) <= GAP or _is_explained(gap)


def _is_explained(gap: list[Token]) -> bool:
    """ "between 9 and 11 while they are at school, Monday or Tuesday": a clause between commas."""
    words = gap[1:] if gap[:1] and gap[0].letter == "," else gap
    why = bool(words) and words[0].value in _WHY and words[-1].letter == ","
    return why and len(gap) <= _FAR and not any(t.letter in ".|Q" for t in gap)


def _days_within(first: Said, second: Said) -> Said | None:
    """ "this week from Tuesday to Thursday"."""
    period, day = first.period, second.day
    if period is None or day is None or first != Said(period=period, span=first.span):
        return None
    ends = second.last.day if second.last else day
    if ends is None or not (fits_within(day, period) and fits_within(ends, period)):
        return None
    last = second.last and replace(second.last, day=replace(ends, within=period))
    return replace(second, day=replace(day, within=period), last=last)


def _at_hour(first: Heard, second: Heard, line: list[Token]) -> Said | None:
    """ "an evening visit after 5": the part of the day tells which 5."""
    part, clock = first.said.part, second.said.clock
    bare = only_hours(first.said) and only_hours(second.said) and first.said.clock is None
    gap = between(line, first, second)
    near = {token.letter for token in gap} <= set("xVabu") and not SUITING & {t.value for t in gap}
    if part is None or clock is None or not bare or not near or second.said.part:
        return None
    if first.said.bound is not Bound.AT or part.plural:
        return None
    return replace(second.said, part=part, span=(first.said.span[0], second.said.span[1]))


def _within_part(first: Heard, second: Heard, line: list[Token]) -> Said | None:
    """ "Thursday in the morning, not too early, like 10:30": the hour says more."""
    part, clock, gap = first.said.part, second.said.clock, between(line, first, second)
    if part is None or clock is None or first.said.clock or not only_hours(second.said):
        return None
    if second.said != Said(clock=clock, span=second.said.span) or part.plural or part.event:
        return None
    like = all(t.letter in ",@E" or t.value in _LIKE for t in gap)
    if not like or first.said.day is None or first.said.bound is not Bound.AT:
        return None
    span = (first.said.span[0], second.said.span[1])
    return replace(first.said, clock=clock, span=span)


def _whole(first: Said, second: Said) -> Said | None:
    within = _days_within(first, second)
    if within:
        return within
    for dated, timed in ((first, second), (second, first)):
        hours_free = dated.clock is None and dated.part is None and dated.bound is Bound.AT
        if dated.last and hours_free and only_days(dated.last) and only_hours(timed):
            return replace(
                dated, clock=timed.clock, until=timed.until, part=timed.part, bound=timed.bound,
                span=(first.span[0], second.span[1]),
            )  # fmt: skip
        if has_day(dated) and hours_free and not dated.last and only_hours(timed):
            return replace(
                timed, day=dated.day, period=dated.period, edge=dated.edge or timed.edge,
                span=(first.span[0], second.span[1]), guessed=first.guessed or second.guessed,
            )  # fmt: skip
    return None
