"""Rules for weeks, weekends and months: "next week", "la semana del 7", "the first week of May"."""

from typing import Any

from bot.language.phrases import word_set
from bot.language.when.nodes import Day, Edge, Length, Period, Shift, Unit
from bot.language.when.rules.beside_days import day_beside
from bot.language.when.rules.grammar import Made, Pass, Rule, drop, letters_of, pick, picks
from bot.language.when.rules.left_out import LEAVES_OUT
from bot.language.when.words.literals import Number
from bot.language.when.words.tokens import Token


def _unit_period(piece: list[Token]) -> Made | None:
    unit, shifts = pick(piece, "U"), picks(piece, "nY")
    if unit in (Unit.MINUTE, Unit.HOUR):
        return None
    if unit is Unit.DAY:
        return [("D", Day(offset=1 if Shift.NEXT in shifts else 0))] if shifts else None
    shift = shifts[-1] if shifts else Shift.THIS
    if Shift.THIS in shifts and len(shifts) > 1:
        shift = Shift.COMING
    return [("G", Period(unit, shift))]


# "The rest of the year" is when texts shall stop rather than when a visit shall be.
_YEAR_ENDS = (Edge.END, Edge.LATE)


def _this_period(piece: list[Token]) -> Made | None:
    unit = pick(piece, "U")
    if unit in (Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WORKDAY):
        return None
    if unit is Unit.YEAR and pick(piece, "E") not in _YEAR_ENDS:
        return None
    edge = [(t.letter, t.value) for t in piece if t.letter == "E"]
    shift = None if unit in (Unit.MONTH, Unit.WEEK) else Shift.THIS
    return [*edge, ("G", Period(unit, shift))]


def _year_ends(piece: list[Token]) -> Made | None:
    """ "antes de que acabe el año"; "before the year" says nothing."""
    bound, *_, unit = piece
    if unit.value is not Unit.YEAR or bound.value != "including":
        return None
    return [("b", bound.value), ("G", Period(Unit.YEAR, Shift.THIS))]


def _weekend(piece: list[Token]) -> Made | None:
    if pick(piece, "U") is not Unit.WEEKEND and not any(t.letter in "hl" for t in piece):
        return None
    if pick(piece, "U") is Unit.FORTNIGHT:
        return [("D", Day(holiday="payday"))]
    if pick(piece, "U") not in (Unit.WEEKEND, Unit.WEEK, Unit.MONTH):
        return None
    unit = pick(piece, "U")
    return [("G", Period(unit, Shift.THIS if unit is Unit.WEEKEND and len(piece) < 2 else None))]


def _nth_period(piece: list[Token]) -> Made | None:
    nth: Any = pick(piece, "Oz")
    number = nth.n if isinstance(nth, Number) else nth
    unit, parent = pick(piece, "U"), pick(piece, "G")
    if any(t.letter == "g" for t in piece):
        unit = Unit.WEEK
    if (
        unit not in (Unit.WEEK, Unit.FORTNIGHT, Unit.WEEKEND)
        or number > 5
        or parent.unit is not Unit.MONTH
    ):
        return None
    return [("G", Period(unit, nth=number, parent=parent))]


def _nth_of_said(piece: list[Token]) -> Made | None:
    """ "in July, the second week"."""
    if pick(piece, "G").nth is not None:
        return None
    return _nth_period([*piece[1:], piece[0]])


def _but_nth_of_said(piece: list[Token]) -> Made | None:
    """ "next month is fine except the first week"."""
    at = letters_of(piece).index("X") + 1
    made = _nth_of_said([piece[0], *piece[at:]])
    return [*((t.letter, t.value) for t in piece[:at]), *made] if made else None


_EITHER_END = (Edge.END, Edge.LATE)


def _either_end(piece: list[Token]) -> Made | None:
    """ "either end of the week, Monday or Friday": no end of it by itself."""
    either = piece[0].value == "either" and pick(piece, "E") in _EITHER_END
    return drop(piece) if either and pick(piece, "U") is Unit.WEEK else None


def _nth_periods(piece: list[Token]) -> Made | None:
    """ "the second or third week of April"."""
    made: Made = []
    for nth in (t for t in piece if t.letter in "Oz"):
        one = _nth_period([nth, *(t for t in piece if t.letter in "UgG")])
        if one is None:
            return None
        made += [("|", None), *one] if made else one
    return made


def _week_of(piece: list[Token]) -> Made | None:
    day = pick(piece, "D")
    number = pick(piece, "NO")
    if number is not None and not 1 <= number.n <= 31:
        return None
    return [("G", Period(Unit.WEEK, around=day or Day(day=number.n)))]


def _unit_of(piece: list[Token]) -> Made | None:
    """ "the month of September"; "the week of June 3" has a rule of its own."""
    unit, day, period = pick(piece, "U"), pick(piece, "D"), pick(piece, "G")
    if unit is Unit.MONTH and day and day.month:
        return [("G", Period(Unit.MONTH, month=day.month, year=day.year))]
    if unit is Unit.MONTH and period and period.month:
        return [("G", period)]
    if unit in (Unit.WEEK, Unit.WEEKEND) and day and not day.shift:
        return [("G", Period(unit, around=day))]
    return None


def _after_visit(piece: list[Token]) -> Made | None:
    unit = pick(piece, "U")
    if unit is Unit.DAY:
        return [
            (
                "D",
                Day(
                    lengths=(Length(1, Unit.DAY),),
                    base=Day(of_visit=True),
                    back="b" in letters_of(piece),
                ),
            )
        ]
    if unit in (Unit.WEEK, Unit.MONTH) and "b" not in letters_of(piece):
        return [("G", Period(unit, Shift.NEXT, after=Day(of_visit=True)))]
    return None


_SUITING = frozenset(["that", "would", "works", "work", "is", "if", "instead", "for", "u", "you"])


def _beside(piece: list[Token]) -> Made | None:
    """ "not next week but the week after", "la semana de antes"."""
    unit, last = Unit.WEEK if pick(piece, "U") is None else pick(piece, "U"), piece[-1]
    if unit not in (Unit.WEEK, Unit.MONTH, Unit.WEEKEND) or (
        last.letter == "x" and last.value not in _SUITING
    ):
        return None
    shift = Shift.PREVIOUS if set("b<") & set(letters_of(piece)) else Shift.NEXT
    return [("=", Period(unit, shift)), *([("x", last.value)] if last.letter == "x" else [])]


def _week_of_unit(piece: list[Token]) -> Made | None:
    """ "la última semana del mes"."""
    return [("g", None), ("G", Period(Unit.MONTH))] if pick(piece, "U") is Unit.MONTH else None


def _last_day(piece: list[Token]) -> Made | None:
    """ "the last day of the month"."""
    if pick(piece, "U") not in (None, Unit.DAY):
        return None
    return [("D", Day(day=31, nth=-1, within=pick(piece, "G")))]


def _weekend_of(piece: list[Token]) -> Made | None:
    number = pick(piece, "NO")
    if pick(piece, "U") is not Unit.WEEKEND or not 1 <= number.n <= 31:
        return None
    return [("G", Period(Unit.WEEKEND, around=Day(day=number.n)))]


def _named_week(piece: list[Token]) -> Made | None:
    """ "Thanksgiving week"."""
    day, unit = pick(piece, "D"), pick(piece, "U")
    if (day.holiday or day.month) and unit in (Unit.WEEK, Unit.WEEKEND):
        return [("G", Period(unit, around=day))]
    return None


def _next_dated(piece: list[Token]) -> Made | None:
    day = pick(piece, "D")
    return [("D", day)] if day.month or day.holiday else None


def _next_part(piece: list[Token]) -> Made | None:
    """ "the next morning": of the day after the visit, or else tomorrow's."""
    part = pick(piece, "P")
    if pick(piece, "n") not in (Shift.NEXT, Shift.FOLLOWING) or part.today or part.plural:
        return None
    return [("D", Day(lengths=(Length(1, Unit.DAY),), base=Day(of_visit=True))), ("P", part)]


def _once_past(piece: list[Token]) -> Made | None:
    """ "pasado navidad", "ya pasada la navidad"; "navidad pasada" has been."""
    past, *_, day = piece
    said = past.value == "pasado" or (past.value is None and len(piece) > 2)
    return [("a", None), ("D", day.value)] if said and day.value.holiday else None


_OVER = word_set("over done passed past finished")


def _once_over(piece: list[Token]) -> Made | None:
    """ "once Christmas is over"."""
    once, day, is_, over = piece
    named = once.value in ("once", "when") and is_.value in ("is", "has", "are")
    return [("a", None), ("D", day.value)] if named and over.value in _OVER else None


_WHOLE = word_set("whole entire toda completa")


def _whole_week(piece: list[Token]) -> Made | None:
    """ "all week but Thursday"."""
    *whole, unit, no = piece
    named = whole[-1].letter == "e" or whole[-1].value in _WHOLE
    if unit.value is not Unit.WEEK or not named:
        return None
    leaves_out = no.letter == "X" or no.value in LEAVES_OUT
    return [("G", Period(Unit.WEEK)), ("X", None)] if leaves_out else None


def _every(piece: list[Token]) -> Made:
    return [("G", Period(pick(piece, "K"), Shift.THIS, plural=True))]


def _this_of(piece: list[Token]) -> Made | None:
    """ "del mes"."""
    unit = pick(piece, "U")
    return [("f", None), ("G", Period(unit))] if unit in (Unit.MONTH, Unit.WEEK) else None


def _weekday_before(piece: list[Token]) -> Made | None:
    """ "el lunes anterior": before the visit."""
    if piece[-1].value != "previous":
        return None
    return [("D", Day(weekday=pick(piece, "W") % 7, base=Day(of_visit=True), back=True))]


periods = Pass(
    [
        Rule(r"0n*[WUDGPKM]", drop),
        Rule(r"hWp", _weekday_before),
        Rule(r"\|E[hlo]*n?U(?!,?[|o])", _either_end),
        Rule(r"p[hl]?D", _once_past),
        Rule(r"xDxx", _once_over),
        Rule(r"(?<!\|)p[hl]?[WUDGMP]|[WUDGMP]p|z[WUP](?![ofi])", drop),
        Rule(r"[hl]*n+Un+|[hl]*n+U|[hl]*Un+|[hl]*UY", _unit_period),
        Rule(r"(?:[hl]*U|g)f?(?:[ab><](?=[.,]|$)|[ab><]x)", _beside),
        Rule(r"g[hl]?U(?![n])", _week_of_unit),
        Rule(r"(?:^|(?<=[x.,]))U[ab](?:(?=[.,|&]|$)|[x_])", day_beside),
        Rule(r"[hl]*U[ab][hlf]*x", drop),  # "the week after spring break": whenever that is
        Rule(r"K", _every),
        Rule(r"[hl]*U[ab]f?V", _after_visit),
        Rule(r"(?:e|h?x)U[Xx](?=[hjl]*W(?:[|&,]{1,2}[hjl]*W)*(?:[.,abu]|$))", _whole_week),
        Rule(r"E[hlo]*U(?!n)", _this_period),
        Rule(r"b[hl]?U(?!n)", _year_ends),
        Rule(r"f[hl]?U(?![ofpRnY])", _this_of),
        Rule(r"DU(?!n)", _named_week),
        Rule(r"[hl]?U(?![ofpR]|i[hl]?G|[ab]f?[hl]?[DWMVOG])", _weekend),
        Rule(r"n(?=D)D", _next_dated),
        Rule(r"h?nP", _next_part),
    ]
)

named_periods = Pass(
    [
        Rule(r"[hl]*[Oz](?:U[ofil]*|g)[hl]*G", _nth_period),
        Rule(r"[hl]*O(?:[,|&]{1,2}[hl]*[Oz]){1,6}(?:U[ofil]*|g)[hl]*G", _nth_periods),
        Rule(r"[hl]*z(?:U[of]+|y)[hl]*G|yz[of]*[hl]*G", _last_day),
        Rule(r"G,[hl]*[Oz]U(?=$|[.,x])", _nth_of_said),
        Rule(r"Gx{0,4}X[hl]*[Oz]U(?=$|[.,x])", _but_nth_of_said),
        Rule(r"[hl]*U[of]+h?[NO]", _weekend_of),
        Rule(r"g[hl]*W[hl]*[NO](?![UMAk:])", _week_of),
        Rule(r"g[hl]*y?D", _week_of),
        Rule(r"g[hl]*y?[NO]", _week_of),
        Rule(r"U[ofj]+h?(?:D|G)", _unit_of),
    ]
)
