"""Days and weeks beside others: "the day before", "the Monday after Easter"."""

from dataclasses import replace

from bot.language.when.nodes import DATED, Day, Length, Period, Shift, Unit
from bot.language.when.rules.grammar import Made, Pass, Rule, letters_of, pick, picks
from bot.language.when.rules.lengths import SUITING, from_day
from bot.language.when.words.tokens import Token


def _weekday_after(piece: list[Token]) -> Made | None:
    """ "the Monday after Easter"."""
    first, base = picks(piece, "D")
    if (
        replace(first, nth=None) != Day(weekday=first.weekday)
        or first.nth not in (None, 1)
        or first.weekday is None
        or base.weekday is not None
    ):
        return None
    return [("D", Day(weekday=first.weekday, base=base, back="b" in letters_of(piece)))]


def _unit_after(piece: list[Token]) -> Made | None:
    """ "the day before Thanksgiving", "the week after the 20th"."""
    unit, day, back = pick(piece, "U"), pick(piece, "D"), "b" in letters_of(piece)
    if unit in (None, Unit.DAY):
        return [("D", Day(lengths=(Length(1, Unit.DAY),), base=day, back=back))]
    if unit in (Unit.WEEK, Unit.MONTH, Unit.WEEKEND):
        shift = Shift.PREVIOUS if back else Shift.NEXT
        return [("G", Period(unit, shift, after=day))]
    return None


def _period_after(piece: list[Token]) -> Made | None:
    """ "la semana antes del 1"; "esta semana, antes del viernes" is another thing."""
    period, bound, day = piece
    if period.value != Period(period.value.unit) or bound.value not in DATED:
        return None
    return _unit_after([period._replace(letter="U", value=period.value.unit), bound, day])


def _after_holidays(piece: list[Token]) -> Made | None:
    """ "el lunes después de semana santa"."""
    *first, holidays = piece
    day = holidays.value.around
    if day is None or not day.holiday:
        return None
    piece = [*first, holidays._replace(letter="D", value=day)]
    return _weekday_after(piece) if piece[0].letter == "D" else _unit_after(piece)


def _beside_day(piece: list[Token]) -> Made:
    """ "Friday or the day after"."""
    day, back = pick(piece, "D"), piece[-1].letter == "b"
    beside = Day(lengths=(Length(1, Unit.DAY),), base=day, back=back)
    return [("D", day), ("|", None), ("D", beside)]


def day_beside(piece: list[Token]) -> Made | None:
    """ "the day before", "day before is ok": the visit, or the day that was said."""
    first, *suits = [token for token in piece if token.letter not in "abfhl"]
    if any(token.value not in SUITING for token in suits) or first.value not in (None, Unit.DAY):
        return None
    back = "b" in letters_of(piece)
    day = Day(lengths=(Length(1, Unit.DAY),), base=Day(of_visit=True), back=back)
    return [("D", day), *((token.letter, token.value) for token in suits)]


def _either_side(piece: list[Token]) -> Made | None:
    """ "the day before or after"."""
    first, second = (b for b in letters_of(piece).replace(">", "a") if b in "ab")
    sides = [day_beside([piece[0], piece[0]._replace(letter=side)]) for side in (first, second)]
    if first == second or not (sides[0] and sides[1]):
        return None
    return [*sides[0], ("|", None), *sides[1]]


def _after_both(piece: list[Token]) -> Made | None:
    """ "after Christmas and New Year's": when the last of them is past."""
    holidays = picks(piece, "D")
    if not all(day.holiday for day in holidays):
        return None
    return [(piece[0].letter, piece[0].value), ("D", holidays[-1])]


def _whole_day(piece: list[Token]) -> Made | None:
    """ "All day Tuesday": the day first, as in "Tuesday all day"."""
    whole = piece[0].value == Length(1, Unit.DAY)
    return [("D", piece[-1].value), ("r", piece[0].value)] if whole else None


beside_days = Pass(
    [
        Rule(r"r[hj]*D", _whole_day),
        Rule(r"a[hl]?D&[hl]?D", _after_both),
        Rule(r"D[|&]y[ab](?![hlfV])", _beside_day),
        Rule(r"y[ab](?:>|[|&][ab])(?=[.,x]|$)", _either_side),
        Rule(r"yf?[ab](?:(?=[.,|&S]|$)|[x_])", day_beside),
        Rule(r"(?:[hl]*U|y)[ab]f?[hl]?D", _unit_after),
        Rule(r"D[ab]f?[hl]?D", _weekday_after),
        Rule(r"G[ab]D", _period_after),
        Rule(r"(?:D|[hl]?U)[ab]G", _after_holidays),
        Rule(r"i?J[aFb]f?[hl]?D", from_day),
    ]
)
