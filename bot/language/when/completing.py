"""A day here and its hour a few words on: one time made of two."""

from dataclasses import replace

from bot.language.phrases import word_set
from bot.language.when.gather import GAP, Heard, between, fits_within
from bot.language.when.nodes import Bound, Said, Unit
from bot.language.when.rules.typed_clocks import SUITING
from bot.language.when.sharing import has_day, only_days, only_hours
from bot.language.when.words.tokens import Token

_FAR = 15  # tokens of a clause between hours and their day
_LIKE = {None} | word_set("not too no muy tan maybe around about say like early temprano tipo")
_WHY = word_set("while when since because cuz bc mientras cuando porque pq que q ya pues como")


def completed(found: list[Heard], line: list[Token]) -> list[Heard]:
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
    most = GAP
    if one.said.bound is not Bound.AT and only_days(before.said) and only_hours(one.said):
        most, passed = _FAR, ",."  # "today?? he's got a fever, any time before 2"
    return len([t for t in gap if t.letter not in [*passed]]) <= most or _is_explained(gap)


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


def of_hours(said: Said) -> Said:
    """ "After 10 but before 2": hours that a day or a week may have."""
    last = said.last
    if last is None or said.day or said.until or not only_hours(last):
        return said
    if said.clock is None or last.clock is None:
        return said
    return replace(said, until=last.clock, last=None)


def _is_after_holiday(first: Said, second: Said) -> bool:
    period, day = first.period, second.day
    month = period is not None and period.unit is Unit.MONTH and first.clock is None
    return bool(month and day and day.holiday) and second.bound is not Bound.AT


def _whole(first: Said, second: Said) -> Said | None:
    within = _days_within(first, second)
    if within:
        return within
    first, second = of_hours(first), of_hours(second)
    if _is_after_holiday(first, second):  # "in November, after Thanksgiving"
        return replace(second, span=(first.span[0], second.span[1]))
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
