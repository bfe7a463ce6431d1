"""What the times of a message lend each other: the day of one, the hour of another."""

import re
from dataclasses import replace
from itertools import pairwise

from bot.language.when.gather import Heard, fits_within
from bot.language.when.nodes import Bound, Clock, Day, Length, Period, Said, Shift, Unit
from bot.language.when.rules.grammar import letters_of
from bot.language.when.words.tokens import Token

_HOUR_FIRST = re.compile(r"^[^DG]*[TIPEL*].*D")


_OF_WEEK = re.compile(r"D[of]+[hl]*G$")


def has_day(said: Said) -> bool:
    return said.day is not None or said.period is not None


def only_hours(said: Said) -> bool:
    return not has_day(said) and not said.lengths and not said.within and not said.last


def only_days(said: Said) -> bool:
    return said.day is not None and said.clock is None and said.part is None and not said.lengths


def share(found: list[Heard], line: list[Token]) -> None:
    """ "Tuesday or Thursday before noon": both before noon; "Tuesday at 2 or 3": both Tuesday."""
    pairs = [(first, second) for first, second in pairwise(found) if second.joined]
    for first, second in reversed(pairs):
        if first.excluded == second.excluded and has_day(second.said) and not second.instead:
            _take_hours(first, second.said)
    for first, second in pairs:
        if only_hours(second.said):
            first.said = _at_an_hour(first.said)
    _share_weeks(pairs, line)
    for first, second in reversed(pairs):
        if only_hours(first.said) and first.said.clock and second.said.clock:
            first.said = replace(first.said, day=second.said.day, period=second.said.period)
    _share_days(pairs, line)
    for first, second in pairwise(found):
        if first.excluded and not second.excluded and not second.joined:
            _stay_on_day(first.said, second)


def _stay_on_day(refused: Said, wanted: Heard) -> None:
    """ "Tuesday morning I can't, in the afternoon I can": Tuesday afternoon."""
    of_day = refused.day is not None and refused.part is not None
    part = wanted.said.part
    if of_day and part and not part.plural and not part.today and only_hours(wanted.said):
        wanted.said = replace(wanted.said, day=refused.day)


def _share_days(pairs: list[tuple[Heard, Heard]], line: list[Token]) -> None:
    shared: set[int] = set()  # the places of those that lend on what they were lent
    for first, second in pairs:
        alike = first.excluded == second.excluded and not second.instead
        if alike and only_days(second.said) and second.said.lasting is None:
            lends = hour_first(first, line) or first.first in shared
            _share_onwards(first, second, lends=lends)
            shared |= {second.first} if lends else set()
        elif alike and second.said.day and first.said.day:
            _share_week(first.said.day, second)
    for first, second in pairs:
        refused = first.excluded and not second.excluded  # "any day but Friday, and not before 10"
        if _is_other_wish(first, second, line):
            continue
        if only_hours(second.said) and has_day(first.said) and not refused:
            second.said = replace(second.said, day=first.said.day, period=first.said.period)


def _is_other_wish(first: Heard, second: Heard, line: list[Token]) -> bool:
    """ "Saturday or after 5": on any other day after 5."""
    said = first.said
    bare = said.clock is None and said.part is None and said.edge is None
    either = any(t.letter == "|" for t in line[first.last + 1 : second.first])
    return bare and either and second.said.bound is not Bound.AT


def _share_weeks(pairs: list[tuple[Heard, Heard]], line: list[Token]) -> None:
    for first, second in reversed(pairs):
        if first.excluded == second.excluded and not second.instead:
            _share_named_week(first, second, line)


def _share_named_week(first: Heard, second: Heard, line: list[Token]) -> None:
    """ "Monday or Tuesday of the week of April 6", "the week of the 16th or the 23rd"."""
    day, other = first.said.day, second.said.day
    of_week = _OF_WEEK.search(letters_of(line[second.first : second.last + 1]))
    if day and other and other.within and of_week and fits_within(day, other.within):
        first.said = replace(first.said, day=replace(day, within=other.within))
    period = first.said.period
    dated = other is not None and other == Day(day=other.day) and only_days(second.said)
    if period and period.around and period.around.day and dated:
        around = replace(period, around=other)
        second.said = replace(second.said, day=None, period=around)


def _take_hours(first: Heard, other: Said) -> None:
    """What is said of the last of several days, as far as the first is bare."""
    said = first.said
    if said.day and other.period and other.day is None:  # "Saturday, or a weekday after 4"
        return
    bare = Said(day=said.day, period=said.period, span=said.span, guessed=said.guessed)
    if other.part and not other.clock:  # "Thursday 2 or Friday 3 in the afternoon"
        bare = replace(bare, hour_instead=said.hour_instead)
    if said == bare and (other.last is None or only_hours(other.last)):
        first.said = replace(
            other, day=said.day, period=said.period, span=said.span, hour_instead=bare.hour_instead
        )


def _at_an_hour(said: Said) -> Said:
    """ "Tuesday 3, 4 or 5": beside hours the 3 is one too."""
    if said.hour_instead is None or said.day is None:
        return said
    day, clock = replace(said.day, day=None), Clock(said.hour_instead)
    return replace(said, day=day, clock=clock, hour_instead=None)


def hour_first(one: Heard, line: list[Token]) -> bool:
    """ "2:30 on Tuesday", "early Tuesday": the hours are those of the days after it, too."""
    return _HOUR_FIRST.search(letters_of(line[one.first : one.last + 1])) is not None


def _share_week(day: Day, second: Heard) -> None:
    """ "Next week Thursday or Friday before 10": that week's Friday."""
    other = second.said.day
    if other and day.within and day.weekday is not None and fits_within(other, day.within):
        second.said = replace(second.said, day=replace(other, within=day.within))


def _share_onwards(first: Heard, second: Heard, *, lends: bool) -> None:
    """ "2:30 on Tuesday or Thursday"; "the first week of April, Tuesday or Wednesday"."""
    day, other = first.said.day, second.said.day
    if day is None or other is None or first.said.last or second.said.last:
        return
    if lends and second.said.bound is Bound.AT:
        second.said = replace(first.said, day=other, span=second.said.span)
    if other.base == day and second.said.bound is Bound.AT:  # "Thursday at 8 or the one after"
        second.said = replace(first.said, day=other, span=second.said.span)
    if day.lengths and day.weekday is not None and other == Day(weekday=other.weekday):
        second.said = replace(second.said, day=replace(day, weekday=other.weekday))
    if day.within and day.weekday is not None and fits_within(other, day.within):
        second.said = replace(second.said, day=replace(other, within=day.within))


def _share_among(wanted: list[Heard], found: list[Heard]) -> None:
    """ "Tuesday or Thursday but not from 1 to 3": not then on either."""
    days = [one.said.day for one in wanted]
    for one in [one for one in found if one.excluded and one.said.until and only_hours(one.said)]:
        if wanted and all(days) and one.first > wanted[0].last:
            found.remove(one)
            found += [replace(one, said=replace(one.said, day=day)) for day in days]


def share_excluded(found: list[Heard]) -> None:
    """ "Thursday but not in the morning", "next week but not Tuesday": that day's, that week's."""
    wanted = [one for one in found if not one.excluded]
    if len(wanted) != 1:
        _share_among(wanted, found)
        return
    day, period, last = wanted[0].said.day, wanted[0].said.period, wanted[0].last
    for one in found:
        said = one.said
        if one.excluded and day and only_hours(said):
            one.said = replace(said, day=day)
        if one.excluded and said.day and said.day == Day(weekday=said.day.weekday):
            each = _recurs(wanted[0].said)  # "weekdays except Tuesday": no Tuesday
            one.said = replace(said, day=replace(said.day, plural=each))
        follows = one.excluded and one.first > last
        if follows and said.day and period and fits_within(said.day, period):
            one.said = replace(said, day=replace(said.day, within=period))


def _recurs(said: Said) -> bool:
    return any(thing.plural for thing in (said.day, said.period, said.part) if thing)


def _on_workdays(said: Said) -> Said:
    """ "Monday to Friday after 4": on any of the days that patients are seen, today too."""
    if said.last is None or said.until is not None:
        return said
    hours = said.part is not None or (said.clock is not None and said.bound is not Bound.AT)
    if (
        not hours
        or (said.day, said.last.day) != (Day(weekday=0), Day(weekday=4))
        or not only_days(said.last)
    ):
        return said
    period = Period(Unit.WORKWEEK, Shift.THIS, plural=True)
    return replace(said, day=None, last=None, period=period)


def _between_holidays(said: Said) -> Said:
    """ "Between Christmas and New Year's": nobody is seen on the day that ends it."""
    last = said.last
    if last is None or last.day is None or not last.day.holiday:
        return said
    if said.day is None or not said.day.holiday:
        return said
    day = Day(lengths=(Length(1, Unit.DAY),), base=last.day, back=True)
    return replace(said, last=replace(last, day=day))


def spread(found: list[Heard]) -> list[Heard]:
    """ "Weekend mornings": those of Saturday and of Sunday."""
    out: list[Heard] = []
    for one in found:
        said = one.said = _on_workdays(_between_holidays(one.said))
        period = said.period
        hours = said.part is not None or said.clock is not None
        if period is None or period.unit is not Unit.WEEKEND or not hours or said.last:
            out.append(one)
            continue
        within = None if period.plural else period
        for weekday in (5, 6):
            day = Day(weekday=weekday, within=within, plural=period.plural)
            joined = one.joined or weekday > 5
            out.append(replace(one, said=replace(said, day=day, period=None), joined=joined))
    return out
