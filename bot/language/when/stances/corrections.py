"""What a later time takes the place of: a slip put right, a reason that was only told."""

from dataclasses import replace

from bot.language.when.gather import Heard
from bot.language.when.nodes import Clock, Day, Said
from bot.language.when.sharing import has_day, only_days, only_hours
from bot.language.when.words.tokens import Token

_CORRECTS = frozenset(["wait", "no rather"])
_SORRY = frozenset(["sorry", "perdon", "disculpe", "disculpa"])


def _is_sorry(line: list[Token], place: int) -> bool:
    """ "Wednesday at 10, sorry, Thursday at 10": between two times and nothing else."""
    beside = line[:place][-3:], line[place + 1 :][:3]
    times = [[t.letter for t in side if t.letter not in ",.hlj@"] for side in beside]
    near = all(side and side[at] in "DGTP" for side, at in zip(times, (-1, 0), strict=True))
    return line[place].value in _SORRY and near


def instead_of(found: list[Heard], line: list[Token]) -> None:
    """ "En vez de las 2 a las 4" is no span of hours, but 4 o'clock."""
    for one in found:
        before = line[one.first - 1] if one.first else None
        if before is not None and before.value == "instead" and one.excluded and one.said.until:
            one.said, one.excluded = replace(one.said, clock=one.said.until, until=None), False


def corrected(found: list[Heard], line: list[Token]) -> list[Heard]:
    """ "Tuesday at 2, no wait, 3": what is said after takes the place of what was before."""
    for place, token in enumerate(line):
        if token.value not in _CORRECTS and not _is_sorry(line, place):
            continue
        before = [one for one in found if one.last < place and not one.excluded]
        after = [one for one in found if one.first > place and not one.excluded]
        if not before or not after:
            continue
        last, first = before[-1], after[0]
        if only_hours(first.said) and has_day(last.said):
            first.said = replace(first.said, day=last.said.day, period=last.said.period)
        if token.value == "no rather" and only_days(last.said) and only_days(first.said):
            last.excluded = True
        found = [one for one in found if one.excluded or one.first > place]
    return found


def concluded(found: list[Heard], line: list[Token]) -> list[Heard]:
    """ "school until 3, so after 3:30": what stands before "so" is only the reason."""
    so = max((place for place, token in enumerate(line) if token.value == "so"), default=-1)
    before = [one for one in found if one.last <= so]
    after = [one for one in found if one.last > so]
    wanted = [one for one in after if not one.excluded]
    if not before or not wanted or all(_refers_back(one.said) for one in wanted):
        return found
    days = [one.said.day for one in before if not one.excluded and one.said.day]
    if len(days) == 1 and all(only_hours(one.said) for one in wanted):  # "Monday, so 7 or 8"
        wanted = [replace(one, said=replace(one.said, day=days[0])) for one in wanted]
    elif len(wanted) == 1 and days and only_hours(wanted[0].said):  # "Thursday, so at 3"
        said = wanted[0].said
        wanted = [
            replace(wanted[0], said=replace(said, day=day), joined=bool(n))
            for n, day in enumerate(days)
        ]
    return [one for one in found if one.excluded] + wanted


def _refers_back(said: Said) -> bool:
    """ "at that time", "the same day"."""
    bare = replace(said, span=(0, 0), guessed=False)
    return bare in (Said(day=Day(of_visit=True)), Said(clock=Clock(0, of_visit=True)))
