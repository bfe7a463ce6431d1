"""Rules for days of the week: "next Tuesday", "the first Monday of May", "Thursday week"."""

from bot.language.when.nodes import Day, Length, Shift, Unit
from bot.language.when.rules.grammar import Made, letters_of, pick, picks
from bot.language.when.words.literals import Number
from bot.language.when.words.tokens import Token

_MOST_IN_A_ROW = 4
_WEEKS = {Unit.WEEK: 1, Unit.FORTNIGHT: 2}
DAYS_TO_THE_NEXT = 8  # both counted, as in "lunes en ocho"
_AVAILABLE = frozenset(["disponible", "available", "libre", "open", "opening", "que"])


def nth_weekday(piece: list[Token]) -> Made | None:
    nth = pick(piece, "Oz")
    number = nth if isinstance(nth, int) and not isinstance(nth, Number) else nth.n
    within = pick(piece, "G")
    if (
        number > 5
        or (within is None and number == -1)
        or (within and within.unit is not Unit.MONTH)
    ):
        return None
    return [("D", Day(weekday=pick(piece, "W") % 7, nth=number, within=within))]


def first_free(piece: list[Token]) -> Made | None:
    """ "el primer martes disponible"."""
    if piece[-1].value not in _AVAILABLE or pick(piece, "O").n != 1:
        return None
    return [("D", Day(weekday=pick(piece, "W") % 7)), ("x", piece[-1].value)]


def weekday(piece: list[Token]) -> Made:
    weekday = pick(piece, "W")
    shifts = picks(piece, "nY")
    shift: Shift | None = shifts[0] if shifts else None
    if len(shifts) > 1:  # "this next Friday", "este viernes que viene"
        shift = Shift.COMING if Shift.THIS in shifts else shifts[-1]
    plural = weekday > 6 or any(t.letter == "e" for t in piece)
    return [("D", Day(weekday=weekday % 7, shift=shift, plural=plural))]


def next_few(piece: list[Token]) -> Made | None:
    """ "the next 2 Fridays"."""
    count, weekday = pick(piece, "N").n, pick(piece, "W")
    if not 2 <= count <= _MOST_IN_A_ROW or weekday < 7:
        return None
    first = Day(weekday=weekday % 7)
    made: Made = [("D", first)]
    for weeks in range(1, count):
        made += [("|", None), ("D", Day(lengths=(Length(weeks, Unit.WEEK),), base=first))]
    return made


def either_week(piece: list[Token]) -> Made:
    """ "this or next Friday"."""
    weekday = pick(piece, "W") % 7
    first, second = (Day(weekday=weekday, shift=shift) for shift in picks(piece, "n")[:2])
    return [("D", first), ("|", None), ("D", second)]


def week_on(piece: list[Token]) -> Made | None:
    """ "el lunes en ocho", "two Fridays from now"."""
    number = pick(piece, "N")
    if number is not None and "i" in letters_of(piece):
        if number.n != DAYS_TO_THE_NEXT:
            return None
        number = None
    weeks = number.n - 1 if number else (pick(piece, "c") or 7) // 7
    day = Day(weekday=pick(piece, "W") % 7)
    if not 0 <= weeks < 53:
        return None
    return [("D", Day(lengths=(Length(weeks, Unit.WEEK),), base=day) if weeks else day)]


def week_from(piece: list[Token]) -> Made | None:
    """ "Thursday week": the one after the next; "Monday fortnight"."""
    weekday, weeks = pick(piece, "W"), _WEEKS.get(pick(piece, "U"))
    if weeks is None or weekday > 6:
        return None
    return [("D", Day(lengths=(Length(weeks, Unit.WEEK),), base=Day(weekday=weekday)))]
