"""Reading the times in a message."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.language.phrases import word_set
from bot.language.when.assemble import heard, reduced
from bot.language.when.calendar.each_day import on_each_day
from bot.language.when.calendar.resolve import resolved
from bot.language.when.calendar.setting import Bounds, Setting
from bot.language.when.gather import Heard
from bot.language.when.model import ClinicHours, Kind, When
from bot.language.when.nodes import Said
from bot.language.when.stances.moved_on import covers, moved_on
from bot.language.when.stances.refusals import wants_last
from bot.language.when.words.lexicon_turns import WEEK_OF_VISIT
from bot.language.when.words.tokens import Token


def read_when(
    text: str,
    *,
    lang: str,
    now: datetime,
    zone: ZoneInfo,
    hours: ClinicHours | None = None,
    visit: datetime | None = None,
    day: date | None = None,
    week_of: date | None = None,
) -> When | None:
    """The time a patient asks for; what suits too is in its `also`, what does not in `excluded`.

    visit: the standing one, from which "an hour later" counts.
    day: the one being talked about, to which a bare hour belongs.
    week_of: a day of the week being talked about, which is "that week".
    Raises ValueError if `now` is naive.
    """
    found = read_all_when(
        text, lang=lang, now=now, zone=zone, hours=hours, visit=visit, day=day, week_of=week_of
    )
    return replace(found[0], also=found[1:]) if found else None


def read_all_when(
    text: str,
    *,
    lang: str,
    now: datetime,
    zone: ZoneInfo,
    hours: ClinicHours | None = None,
    visit: datetime | None = None,
    day: date | None = None,
    week_of: date | None = None,
) -> tuple[When, ...]:
    """Every time that suits, the one asked for first; each carries what is excluded."""
    if now.tzinfo is None:
        raise ValueError("now must be timezone-aware")
    setting = Setting(now, zone, hours, visit, day, week_of)
    wanted, refused = read_said(text, lang, setting)
    excluded = tuple(when for _, when in refused)
    if not wanted:
        return (_anything_but(excluded, setting),) if excluded else ()
    return tuple(replace(when, excluded=excluded) for _, when in wanted)


Reading = tuple[Said, When]
_IS = word_set("is are es son cae")


def read_said(text: str, lang: str, setting: Setting) -> tuple[list[Reading], list[Reading]]:
    """What suits, the time asked for first, and what does not; each with the words' own meaning."""
    line = reduced(text, lang)
    found = _moved_to(heard(line), setting.local_visit, last=wants_last(line))
    placed = [each for one in found for each in _placed(one, setting)]
    wanted = [(one, when) for one, when in placed if not one.excluded]
    excluded = _once([(one.said, when) for one, when in placed if one.excluded])
    if not wanted:
        return [], excluded
    refused = [when for _, when in excluded]
    left = [one for one in wanted if not any(_is_same(one[1], no) for no in refused)]
    left = [one for one in left if not any(_is_within(one[1], no) for no in refused)] or left
    free = [one for one in wanted if not any(covers(no, one[1]) for no in refused)]
    if not free:
        wishes = [one for one, _ in wanted if not _is_explained(one, line)]
        left = list(moved_on(wishes, excluded, setting)) or left
    if not left:  # "Eid is on the 10th, so not the 10th"
        return [], excluded
    return _once(_asked_first(left, setting.visit, last=wants_last(line))), excluded


def _placed(one: Heard, setting: Setting) -> Iterator[tuple[Heard, When]]:
    """One reading, or one for each day of a week."""
    when = resolved(one.said, setting)
    for number, each in enumerate(on_each_day(one.said, when) if when else ()):
        yield (replace(one, joined=True) if number else one), each


def _is_explained(one: Heard, line: list[Token]) -> bool:
    """ "Church is Sunday, not this Sunday", "Friday is my birthday so not Friday"."""
    is_so = one.first > 0 and line[one.first - 1].value in _IS
    return is_so or any(token.value == "so" for token in line[one.last :])


def _once(readings: list[Reading]) -> list[Reading]:
    """ "I babysit Wednesdays, so that day won't work": one Wednesday."""
    found: dict[Bounds, Reading] = {}
    for said, when in readings:
        found.setdefault((when.start, when.end), (said, when))
    return list(found.values())


def _is_same(one: When, other: When) -> bool:
    return (one.start, one.end) == (other.start, other.end)


def _is_within(one: When, other: When) -> bool:
    """ "Not this week, grades are due Friday": that Friday is not wished for either."""
    if not (one.start and one.end and other.start and other.end):
        return False
    return other.start <= one.start and one.end <= other.end


def _moved_to(found: list[Heard], visit: datetime | None, *, last: bool) -> list[Heard]:
    """ "change it from 2 to 3" when it stands at 2: no span of hours, but 3 o'clock."""
    for one in found:
        if not (last or one.excluded):  # "en vez de las 2 a las 3"
            continue
        clock, until = one.said.clock, one.said.until
        if clock is None or until is None or visit is None or clock.minute != visit.minute:
            continue
        if (clock.hour - visit.hour) % 12 == 0:
            one.said, one.excluded = replace(one.said, clock=until, until=None), False
    return found


def _anything_but(excluded: tuple[When, ...], setting: Setting) -> When:
    span = excluded[0].span[0], excluded[-1].span[1]
    now = setting.now.astimezone(setting.zone)
    return When(Kind.AFTER, now, None, span=span, excluded=excluded)


def _asked_first(
    wanted: list[tuple[Heard, When]], visit: datetime | None, *, last: bool
) -> list[Reading]:
    """The time asked for, then those joined to it, and without the standing visit's own."""
    groups: list[list[Reading]] = []
    for one, when in wanted:
        if one.joined and groups:
            groups[-1].append((one.said, when))
        else:
            groups.append([(one.said, when)])
    others = [group for group in groups if not _is_visit(*group[0], visit)] or groups
    return others[-1 if last else 0]


def _is_visit(said: Said, when: When, visit: datetime | None) -> bool:
    if visit is None or when.start is None:
        return False
    if said.period == WEEK_OF_VISIT:
        return said.edge is None
    if when.kind is Kind.TIME:
        return when.start == visit
    return when.kind is Kind.DAY and when.start.date() == visit.astimezone(when.start.tzinfo).date()
