"""Rules for days: "next Tuesday", "Friday the 13th", "the 15th", "the first Monday of May"."""

from itertools import pairwise

from bot.language.when.model import Part
from bot.language.when.nodes import DATED, Day, Daypart, Shift, Unit
from bot.language.when.rules.grammar import (
    Made,
    Pass,
    Rule,
    letters_of,
    listing,
    over_the_months_end,
    pick,
    picks,
)
from bot.language.when.rules.weekdays import (
    either_week,
    first_free,
    next_few,
    nth_weekday,
    week_from,
    week_on,
    weekday,
)
from bot.language.when.words.literals import Number
from bot.language.when.words.tokens import Token


def _days_of_period(piece: list[Token]) -> Made | None:
    first, last = picks(piece, "NO")
    period = pick(piece, "G")
    rises = first.n < last.n <= 31 or (period is None and over_the_months_end(first, last))
    if (period and period.unit is not Unit.MONTH) or not rises:
        return None
    joiner = "t" if any(t.letter == "t" for t in piece) else "-"
    return [
        ("D", Day(day=first.n, within=period)), (joiner, None),
        ("D", Day(day=last.n, within=period)),
    ]  # fmt: skip


def _typed_ordinals(piece: list[Token]) -> Made | None:
    """ "15th to 19th we are away"; "first to third grade" are none."""
    typed = all(number.digits for number in picks(piece, "O"))
    return _days_of_period(piece) if typed else None


def _bare_days(piece: list[Token]) -> Made | None:
    """ "del 20 al 25": days, for their articles are those of days."""
    second = [t.letter for t in piece].index("N") + 1
    begins = any(t.letter == "h" or t.value in DATED for t in piece[: second - 1])
    ends = any(t.letter == "h" or t.value in DATED for t in piece[second:])
    return _days_of_period(piece) if begins and ends else None


_SUITING = frozenset(["is", "if", "no", "ok", "okay", "please", "would", "works", "yes", "si"])


def _weekday_number(piece: list[Token]) -> Made | None:
    number = pick(piece, "NO")
    if not 1 <= number.n <= 31 or number.digits > 2:
        return None
    named = next(i for i, t in enumerate(piece) if t.letter == "W")
    spoken_date = any(t.letter in "Ohy" for t in piece[named:]) or number.n > 12
    day = Day(weekday=pick(piece, "W") % 7, day=number.n)
    return [("D", day)] if spoken_date else [("D", day), ("%", number.n)]


def _weekday_and_part(piece: list[Token]) -> Made | None:
    """ "Wednesday 25 in the afternoon"; of "Wednesday 2 in the afternoon" the calendar decides."""
    return _weekday_number(piece) if pick(piece, "N").digits else None


def _day_number(piece: list[Token]) -> Made | None:
    number = pick(piece, "NO")
    if not 1 <= number.n <= 31 or number.digits > 2:
        return None
    keep = [(t.letter, t.value) for t in piece if t.letter in "buaFtf-"]
    bound = next((t for t in piece if t.letter in "bua" or _is_hour(t, number)), None)
    if (
        pick(piece, "N")
        and bound is not None
        and bound.value not in DATED
        and "h" not in letters_of(piece)
    ):
        return None
    return [*keep, ("D", Day(day=number.n))]


def _is_hour(bound: Token, number: Number) -> bool:
    """ "from 2 on"."""
    return bound.letter == "F" and number.n <= 12


def _onwards(piece: list[Token]) -> Made | None:
    """ "del 20 en adelante"; "de 2 en adelante" is an hour."""
    dated = piece[0].value in DATED or pick(piece, "N").n > 12
    return _day_number(piece[1:]) if dated else None


def _listed_days(piece: list[Token]) -> Made | None:
    """ "el 13, 14 o 15", "the 22nd or 23rd"."""
    days = picks(piece, "NO")
    plain = all(1 <= day.n <= 31 and day.digits in (1, 2) for day in days)
    if not plain or any(later.n <= earlier.n for earlier, later in pairwise(days)):
        return None
    period = pick(piece, "G")
    made: Made = [("D", Day(day=days[0].n, within=period))]
    for day in days[1:]:
        made += [listing(piece), ("D", Day(day=day.n, within=period))]
    return made


def _listed_before_words(piece: list[Token]) -> Made | None:
    """ "el 21 o 23 puedo", "the 21 or 23 works"; "the 2 or 3 works" may be hours."""
    el = any(token.value == "el" for token in piece if token.letter == "h")
    return _listed_days(piece) if el else _bare_list(piece)


def _bare_list(piece: list[Token]) -> Made | None:
    """ "24, 25 or 26" and nothing else: no hours."""
    return _listed_days(piece) if all(number.n > 12 for number in picks(piece, "N")) else None


def _spoken_ordinal(piece: list[Token]) -> Made | None:
    """ "twenty fourth" and nothing else; "second" may be a choice."""
    return _day_number(piece) if pick(piece, "O").n > 5 else None


_BUILDING = frozenset(["floor", "street", "avenue", "st", "ave", "level"])


def _spoken_date(piece: list[Token]) -> Made | None:
    """ "at two on the eighteenth so": no floor and no street."""
    made = _spoken_ordinal(piece[:-1]) if piece[-1].value not in _BUILDING else None
    return [*made, ("x", piece[-1].value)] if made else None


def _singular(piece: list[Token]) -> Made | None:
    """ "el 15 puedo": one article, one day."""
    return _day_number(piece) if "el" in (t.value for t in piece if t.letter == "h") else None


def _day_of_period(piece: list[Token]) -> Made | None:
    number, period = pick(piece, "NO"), pick(piece, "G")
    if period.unit is not Unit.MONTH or not 1 <= number.n <= 31:
        return None
    if pick(piece, "U") not in (None, Unit.DAY):
        return None
    if period.month:
        return [("D", Day(day=number.n, month=period.month, year=period.year))]
    return [("D", Day(day=number.n, within=period))]


def _day_after(piece: list[Token]) -> Made | None:
    """ "mañana o pasado", "mañana no, pasado sí"."""
    return [("D", Day(offset=2))] if piece[0].value == "pasado" else None


def _following(piece: list[Token]) -> Made | None:
    """ "not this Thursday but the Thursday after", "the Friday before is ok"."""
    _, named, bound, *suits = piece
    if bound.letter == ">" and bound.value != "that":
        return None
    if any(token.value not in _SUITING for token in suits):
        return None
    shift = Shift.PREVIOUS if bound.letter == "b" else Shift.FOLLOWING
    day = Day(weekday=named.value % 7, shift=shift)
    return [("D", day), *((token.letter, token.value) for token in suits)]


def _days_on(piece: list[Token]) -> Made | None:
    """ "en ocho días", "de mañana en ocho"."""
    named = pick(piece, "D")
    if named is None:
        return [("D", Day(offset=pick(piece, "c")))]
    return [("D", Day(offset=named.offset + 7))] if named.offset else None


def _in_the_morning(piece: list[Token]) -> Made | None:
    """ "el sábado de mañana": the Spanish word for tomorrow is also that for morning."""
    if pick(piece, "D") != Day(offset=1):
        return None
    named = [token for token in piece if token.letter in "hjeW"]
    return [*weekday(named), ("P", Daypart(Part.MORNING))]


def _typed_ordinal(piece: list[Token]) -> Made | None:
    """ "15th"; "second" alone is seldom a date."""
    return _day_number(piece) if pick(piece, "O").digits else None


def _part_of_day(piece: list[Token]) -> Made | None:
    """ "a principios de la tarde del 29"."""
    made = _day_number([piece[1], piece[2]._replace(letter="O")])
    return [("P", piece[0].value), *made[1:]] if made and piece[1].value in DATED else None


def _of_day(piece: list[Token]) -> Made | None:
    """ "a las siete del 15"."""
    typed = pick(piece, "N").digits or any(t.value in DATED for t in piece)
    return _day_number([token for token in piece if token.letter != "f"]) if typed else None


_AFTER_A_DAY = "|".join(f"(?<=D{gap})" for gap in (r"\|", "X", "Q", "X[,.]", "Q[,.]", "Qx", "Xx"))
days = Pass(
    [
        Rule(r"[hl]*[Oz]W[ofi]*h?G", nth_weekday),
        Rule(r"[hl]*OWx", first_free),
        Rule(r"[hl]*OW(?![NO])", nth_weekday),
        Rule(r"[jhy]*[NO]U?[ofiyh]*G", _day_of_period),
        Rule(r"[hl]*nNW", next_few),
        Rule(r"[hl]*n\|[hl]*nW", either_week),
        Rule(r"[hn]*W(?:c|iN(?![UMJ]))|NWR", week_on),
        Rule(r"[he]*n+W[n]*|[he]*W(?:n+|Y)|h?WY", weekday),
        Rule(rf"(?:{_AFTER_A_DAY})p(?=[,.x]|$)", _day_after),
        Rule(r"(?<=[DPTN]\|)p(?=[PT@ab])", _day_after),
        Rule(r"hW(?:[ab](?:(?=[.,]|$)|x)|>)", _following),
        Rule(r"(?:f?D)?c", _days_on),
        Rule(r"[hje]*WfD", _in_the_morning),
        Rule(r"j?WU(?=[.,|xT]|@[NT]|$)", week_from),
        Rule(r"[hje]*W,?[hjy]*O(?!M)", _weekday_number),
        Rule(r"[hje]*W,?[hjy]*N(?=[,ofi]*P)", _weekday_and_part),
        Rule(r"[hje]*W,?[hjy]*N(?![UMAk]|[-tu:]@?[NT]|P|[,ofi]*P)", _weekday_number),
        Rule(r"[hje]*W", weekday),
        Rule(r"[fFB]*h?N[tu]h?N(?![UMAJ])|[fFB]+h?N&h?N(?![UMAJ])", _bare_days),
        Rule(
            r"h+N-N(?![UMAJxTP:])",
            lambda p: _days_of_period(p) if picks(p, "N")[1].n > 12 else None,
        ),
        Rule(r"[fFB]*h?O[-tu&]h?O(?![xMU])(?:[ofi]*G)?", _days_of_period),
        Rule(r"[fFB]*h?O[-tu]h?O(?=x)", _typed_ordinals),
        Rule(r"[fFB]*h?[NO][-tu]h?[NO][ofi]*G", _days_of_period),
        Rule(
            r"[hjy]+[NO](?:,?[NO]){0,6}(?:[,|&]{1,2}[hjy]?[NO]){1,6}(?![UMJA%TP:]|x)[of]*G?",
            _listed_days,
        ),
        Rule(r"[hjy]+N(?:[,|&]{1,2}[hjy]?N){1,6}(?=x)", _listed_before_words),
        Rule(r"[hjy]+N(?:[,|&]{1,2}[hjy]?N){1,6}(?=P)", _bare_list),
        Rule(
            r"[buaFtfi-]?(?:[hjy]+[NO]|[hjy@]+O)(?![xUMJ%]|[ofiyh]+G|[-tu]N?[ATC]|[-tu]@?N)",
            _day_number,
        ),
        Rule(r"[buaFt]?[hj]*y[hj]*[NO](?=x)", _day_number),
        Rule(r"[buaFt]?[hj]+N(?=x)", _singular),
        Rule(r"(?<=[TIN])jhOx", _spoken_date),
        Rule(r"[hjy@]+O(?=x)", _typed_ordinal),
        Rule(r"[buaF]+[NO](?![UMJAk]|[-tu&]|P|[,ofi]*P)", _day_number),
        Rule(r"^N(?:[,|&]{0,2}N){1,6}$", _bare_list),
        Rule(r"^O$", _spoken_ordinal),
        Rule(r"^NtN$", lambda p: _days_of_period(p) if p[1].value in DATED else None),
        Rule(r"O(?![xUMJ])", _typed_ordinal),
        Rule(r"O(?=x)", _typed_ordinal),
        Rule(r"fN(?=>)", _onwards),
        Rule(r"PfN(?![UMJA:k])", _part_of_day),
        Rule(r"(?<=l)fN(?=,?$)", lambda p: _of_day(p) if p[0].value in DATED else None),
        Rule(r"(?<!l)f[hj]?N(?=[,]?$)|(?<=[TI])f[h]?N(?![UMJ])", _of_day),
    ]
)
