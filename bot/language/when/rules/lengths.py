"""Rules for lengths of time: "half an hour", "in two weeks", "3 days after Friday"."""

from bot.language.phrases import word_set
from bot.language.when.nodes import Day, Length, Period, Said, Shift, Unit
from bot.language.when.rules.grammar import Made, Pass, Rule, drop, letters_of, pick, picks
from bot.language.when.words.lexicon_spanish_spoken import RETURNS
from bot.language.when.words.tokens import Token

_MOST = 3_000  # of any unit; more is no wish for a visit
SUITING = word_set(
    """
    is if no ok okay please pls would works work yes instead better best good great fine possible
    can could maybe i si seria estaria esta queda mejor porfa porfavor gracias sirve o
    """
)
_FINE = (Unit.MINUTE, Unit.HOUR)
_IN_PARTS = {Unit.HOUR: (60, Unit.MINUTE), Unit.DAY: (24, Unit.HOUR), Unit.WEEK: (7, Unit.DAY)}


def _length(piece: list[Token]) -> Made | None:
    unit = pick(piece, "U")
    number, typed = pick(piece, "N"), pick(piece, "Z")
    count = float(typed) if typed else float(number.n if number else 0)
    if pick(piece, "H") is not None:
        if pick(piece, "H") != 30:
            if unit is Unit.HOUR and not number:
                return [("J", (Length(15, Unit.MINUTE),))]
            return None
        first = next(t.letter for t in piece if t.letter in "HN")
        count = 0.5 if first == "H" else count + 0.5
    if not 0 < count <= _MOST or unit in (Unit.WEEKEND, Unit.WORKWEEK):
        return None
    if count % 1 and unit in _IN_PARTS:
        times, unit = _IN_PARTS[unit]
        count = round(count * times)
    return [("J", (Length(count, unit),))]


def _joined(piece: list[Token]) -> Made:
    return [("J", tuple(length for value in picks(piece, "J") for length in value))]


def _first(piece: list[Token]) -> Made:
    """ "an hour or two": what is said first."""
    return [("J", piece[0].value)]


def is_fine(lengths: tuple[Length, ...]) -> bool:
    return any(length.unit in _FINE for length in lengths)


def _ahead(piece: list[Token]) -> Made:
    lengths = pick(piece, "J")
    if is_fine(lengths):
        return [("*", Said(lengths=lengths))]
    return [("D", Day(lengths=lengths))]


def later(piece: list[Token]) -> Made:
    """ "an hour later" counts from the visit when there is one."""
    lengths = pick(piece, "J")
    if is_fine(lengths):
        return [("*", Said(lengths=lengths, by_visit=True))]
    return [("D", Day(lengths=lengths, base=Day(of_visit=True)))]


def earlier(piece: list[Token]) -> Made | None:
    lengths = pick(piece, "J")
    if is_fine(lengths):
        return [("*", Said(lengths=lengths, by_visit=True, back=True))]
    return [("D", Day(lengths=lengths, base=Day(of_visit=True), back=True))]


def _within(piece: list[Token]) -> Made:
    return [("*", Said(within=pick(piece, "J")))]


def _not_for(piece: list[Token]) -> Made | None:
    """ "not for 2 weeks", "no sooner than 2 weeks"."""
    lengths = pick(piece, "J")
    if is_fine(lengths) or piece[0].value in ("no", RETURNS):
        return None
    return [("a", "not"), ("D", Day(lengths=lengths))]


def _next_few(piece: list[Token]) -> Made | None:
    """ "the next 3 days" begin tomorrow; "the next 5 hours" now."""
    shift = pick(piece, "n")
    lengths = pick(piece, "J")
    if shift is Shift.THIS or len(lengths) != 1:
        return None
    if is_fine(lengths):
        return [("*", Said(within=lengths))]
    return [("G", Period(lengths[0].unit, Shift.NEXT, count=int(lengths[0].count)))]


def _out(piece: list[Token]) -> Made | None:
    """ "six weeks out", "three weeks out would work"."""
    out, *suits = piece[1:]
    if out.value != "out" or any(token.value not in SUITING for token in suits):
        return None
    return [*_ahead(piece), *((token.letter, token.value) for token in suits)]


def _next_one(piece: list[Token]) -> Made | None:
    """ "in the next hour"."""
    unit = pick(piece, "U")
    if unit not in _FINE or pick(piece, "n") not in (Shift.NEXT, Shift.FOLLOWING):
        return None
    return [("*", Said(within=(Length(1, unit),)))]


def _few_next(piece: list[Token]) -> Made | None:
    measured = _length(piece)
    return (
        _next_few([*piece, piece[0]._replace(letter="J", value=measured[0][1])])
        if measured
        else None
    )


def from_day(piece: list[Token]) -> Made | None:
    lengths, day = pick(piece, "J"), pick(piece, "D")
    if is_fine(lengths):
        return None
    return [
        (
            "D",
            Day(
                lengths=lengths,
                base=day,
                back="b" in letters_of(piece),
            ),
        )
    ]


def _from_visit(piece: list[Token]) -> Made | None:
    lengths = pick(piece, "J")
    back = "b" in letters_of(piece)
    if is_fine(lengths):
        return [("*", Said(lengths=lengths, by_visit=True, back=back))]
    return [("D", Day(lengths=lengths, base=Day(of_visit=True), back=back))]


def _lasting(piece: list[Token]) -> Made | None:
    lengths = pick(piece, "J")
    if not is_fine(lengths) or len(lengths) != 1:
        return None
    return [("T", pick(piece, "T")), ("r", lengths[0])]


def _one_unit(piece: list[Token]) -> Made | None:
    """ "week from today", without its article."""
    unit, *rest = piece
    if unit.value not in (Unit.DAY, Unit.WEEK, Unit.FORTNIGHT, Unit.MONTH):
        return None
    return [("J", (Length(1, unit.value),)), *((t.letter, t.value) for t in rest)]


def _from_to(piece: list[Token]) -> Made | None:
    """ "in 2 or 3 weeks": from the one to the other; of hours, what is said first."""
    lengths, number = pick(piece, "J"), pick(piece, "N")
    if len(lengths) != 1 or not 0 < number.n < lengths[0].count:
        return None
    first = (Length(number.n, lengths[0].unit),)
    if is_fine(lengths):
        return [("*", Said(lengths=first))]
    return [("D", Day(lengths=first)), ("-", None), ("D", Day(lengths=lengths))]


def _unit_and_half(piece: list[Token]) -> Made | None:
    """ "hour and a half later", without its article."""
    unit = pick(piece, "U")
    if unit not in _IN_PARTS or pick(piece, "H") != 30:
        return None
    times, smaller = _IN_PARTS[unit]
    return [("J", (Length(round(1.5 * times), smaller),))]


def _later_hour(piece: list[Token]) -> Made | None:
    """ "una semana después, misma hora"."""
    at, moved = pick(piece, "T"), earlier if "b" in letters_of(piece) else later
    return [*(moved(piece) or []), ("T", at)] if at.of_visit else None


measure = Pass(
    [
        Rule(r"NU&N?H(?!U)", _length),
        Rule(r"N&N?HU", _length),
        Rule(r"[NZ]U", _length),
        Rule(r"(?:^|(?<=[x.,]))U&N?H(?!U)", _unit_and_half),
        Rule(r"(?:^|(?<=[x.,]))U(?:R|FD|FW)", _one_unit),
        Rule(r"HN?o?U", _length),
    ]
)
join = Pass([Rule(r"J(?:[,&]*J)+", _joined), Rule(r"J\|N(?![UMA])", _first)])

lengths = Pass(
    [
        Rule(r"J,?p|pd?@?J|eJ|peJ", drop),
        Rule(
            r"eU|eNU",
            lambda p: drop(p) if pick(p, "U") in _FINE or pick(p, "U") is Unit.DAY else None,
        ),
        Rule(r"T[,f]*dJ", _lasting),
        Rule(r"w@?h?n?J", _within),
        Rule(r"i@?N[-t|]J(?:F|R)?|N[-t|]JR", _from_to),
        Rule(r"J[ab],?T", _later_hour),
        Rule(r"i@?J(?:F|R)?", _ahead),
        Rule(r"Jx(?:(?=[.,&|]|$)|x)", _out),
        Rule(r"i?[hl]*nU", _next_one),
        Rule(r"d?JR", later),
        Rule(r"d?J(?:L|<|b(?=[.,x]|$))", earlier),
        Rule(r"d?J(?:a(?=[.,x]|$)|>)", later),
        Rule(r"J[aFb]f?V", _from_visit),
        Rule(r"J[aFb]f?[hl]?D", from_day),
        Rule(r"i?[hl]*(?:nJ|Jn)", _next_few),
        Rule(r"i?[hl]NnU", lambda p: _few_next(p)),
        Rule(r"(?:X|a)i?J(?![aFbR<>|x-])", _not_for),
        Rule(r"dJ", drop),
        Rule(r"f?DiJ", lambda p: from_day(p) if pick(p, "D").offset is not None else None),
    ]
)
