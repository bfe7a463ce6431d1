"""A weekday that is wished but not on the date refused: "Monday, but not this Monday"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.language.when.calendar.resolve import resolved
from bot.language.when.calendar.setting import Setting
from bot.language.when.gather import Heard
from bot.language.when.model import Kind, When
from bot.language.when.nodes import Day, Length, Said, Shift, Unit, is_weekday

_WEEKS_TRIED = 4


def covers(no: When, one: When) -> bool:
    """Whether the whole of a wish falls within what is refused."""
    if not (no.start and no.end and one.start):
        return False
    if one.kind is Kind.TIME:
        return no.start <= one.start < no.end
    return one.end is not None and no.start <= one.start and one.end <= no.end


def moved_on(
    wanted: Sequence[Heard], refused: Sequence[tuple[Said, When]], setting: Setting
) -> Iterator[tuple[Heard, When]]:
    """The same weekdays on the first week that is not refused."""
    for one in wanted:
        day = one.said.day
        if day is None or not is_weekday(day) or any(_is_said_so(day, no.day) for no, _ in refused):
            continue
        for weeks in range(1, _WEEKS_TRIED):
            later = Day(lengths=(Length(weeks, Unit.WEEK),), base=day, plural=day.plural)
            said = replace(one.said, day=later)
            when = resolved(said, setting)
            if when is not None and not any(covers(no, when) for _, no in refused):
                yield replace(one, said=said), when
                break


def _is_said_so(day: Day, no: Day | None) -> bool:
    """ "Tuesday is church, not Tuesday": in the same words, so that nothing else was meant."""
    return no is not None and day.shift is not Shift.OTHER and day == replace(no, plural=day.plural)
