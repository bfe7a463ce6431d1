"""Rules for dates in a month: "3 de marzo", "July 13-15", "Dec 2026"."""

from itertools import pairwise

from bot.language.when.nodes import Day, Period, Unit
from bot.language.when.rules.grammar import (
    Made,
    Pass,
    Rule,
    drop,
    letters_of,
    listing,
    over_the_months_end,
    pick,
    picks,
)
from bot.language.when.words.literals import Number
from bot.language.when.words.tokens import Token

_YEARS = range(1900, 2101)


def _is_year(number: Number) -> bool:
    return number.digits == 4 and number.n in _YEARS


def _month_day(piece: list[Token], month: int, day: Number, year: Number | None) -> Made | None:
    if not 1 <= day.n <= 31 or day.digits > 2 or (year is not None and not _is_year(year)):
        return None
    return [("D", Day(day=day.n, month=month, year=year.n if year else None))]


def _dated(piece: list[Token]) -> Made | None:
    """A month and a day in either order, perhaps with a year."""
    if pick(piece, "U") not in (None, Unit.DAY):
        return None
    numbers = picks(piece, "NO")
    if numbers[1:] and numbers[1].digits in (0, 2) and 31 < numbers[1].n < 100:
        return drop(piece)  # a year of birth
    return _month_day(piece, pick(piece, "M"), numbers[0], numbers[1] if numbers[1:] else None)


def _days_of_month(piece: list[Token]) -> Made | None:
    """ "July 13-15", "from the 13th to the 15th of July"."""
    first, last, *year = picks(piece, "NO")
    if over_the_months_end(first, last) and not year:
        return _days_of_two_months(piece, first, last)
    ends = [
        _month_day(piece, pick(piece, "M"), day, year[0] if year else None) for day in (first, last)
    ]
    if not ends[0] or not ends[1] or first.n >= last.n:
        return None
    return [*ends[0], ("-", None), *ends[1]]


def _days_of_two_months(piece: list[Token], first: Number, last: Number) -> Made | None:
    """ "del 28 al 2 de enero", "Dec 28 to 2": the month that is named is that of the nearer day."""
    letters = letters_of(piece)
    if not {"t", "-", "u"}.intersection(letters):
        return None
    named, is_last = pick(piece, "M"), letters.rstrip("of").endswith("M")
    begins = (named - 2) % 12 + 1 if is_last else named
    opening, closing = (
        _month_day(piece, begins, first, None),
        _month_day(piece, begins % 12 + 1, last, None),
    )
    return [*opening, ("-", None), *closing] if opening and closing else None


def _days_with_part(piece: list[Token]) -> Made | None:
    """ "April 7-9 mornings"; "April 7-9 in the morning" may be hours."""
    made = _days_of_month(piece[:-1]) if piece[-1].value.plural else None
    return [*made, ("P", piece[-1].value)] if made else None


def _listed_days(piece: list[Token]) -> Made | None:
    """ "April 13, 14 or 15", "el 13, 14 o 15 de abril"."""
    days = picks(piece, "NO")
    if any(later.n <= earlier.n for earlier, later in pairwise(days)):
        return None
    run_together = any(a.letter in "NO" and b.letter in "NO" for a, b in pairwise(piece))
    if run_together and days[-1].n - days[0].n != len(days) - 1:  # "March 3 9 or 10": hours
        return None
    made: Made = []
    for day in days:
        one = _month_day(piece, pick(piece, "M"), day, None)
        if one is None:
            return None
        made += [listing(piece), *one] if made else one
    return made


def _month_year(piece: list[Token]) -> Made | None:
    year = pick(piece, "N")
    if not _is_year(year):
        return None
    return [("G", Period(Unit.MONTH, month=pick(piece, "M"), year=year.n))]


def _month(piece: list[Token]) -> Made:
    return [("G", Period(Unit.MONTH, month=pick(piece, "M")))]


def _typed_date(piece: list[Token]) -> Made | None:
    first, second = (int(n) for n in pick(piece, "Z").split("."))
    day, month = (second, first) if first <= 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    weekday = pick(piece, "W")
    named = None if weekday is None else weekday % 7
    return [("D", Day(weekday=named, day=day, month=month, swapped=True))]


def _dashed(piece: list[Token], *, day_first: bool) -> Made | None:
    first, second = picks(piece, "N")
    if first.digits not in (1, 2) or second.digits not in (1, 2) or max(first.n, second.n) <= 12:
        return None
    day, month = (first.n, second.n) if day_first else (second.n, first.n)
    if month > 12:
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return [("D", Day(day=day, month=month, dashed=first.n == month < day))]


def _next_month_named(piece: list[Token]) -> Made:
    return [("G", Period(Unit.MONTH, month=pick(piece, "M")))]


def _dated_or_year(piece: list[Token]) -> Made | None:
    return _month_year(piece) if _is_year(pick(piece, "NO")) else _dated(piece)


_D = "[NO]"
_OR = "[,|&]{1,2}"
_OF = r"[,ofih/.-]*"


def _months(day_first: bool) -> Pass:
    return Pass(
        [
            Rule(rf"[hj]*{_D}(?:{_OR}[hj]?{_D}){{1,6}}[of]*M(?![NO])", _listed_days),
            Rule(rf"h?M,?h?{_D}(?:{_OR}[hj]?{_D}){{1,6}}(?![UTPAMNO:])", _listed_days),
            Rule(rf"h?M,?h?{_D}{{2,5}}{_OR}[hj]?{_D}(?![UTPAMNO:])", _listed_days),
            Rule(rf"[fFB]*h?{_D}[-tu&@][fj]?h?{_D}[of]?M[ofi,]*N(?![UA:])", _days_of_month),
            Rule(rf"[fFB]*h?{_D}[-tu&@][fj]?h?{_D}[of]?M", _days_of_month),
            Rule(rf"[fFB]*M,?h?{_D}[-tu&]h?{_D}(?![UTPA])[,ofi]*N(?![UA])", _days_of_month),
            Rule(rf"[fFB]*M,?h?{_D}[-tu&]h?{_D}(?![UTPAM])", _days_of_month),
            Rule(rf"h?M,?h?{_D}[-tu]h?{_D}P", _days_with_part),
            Rule(
                rf"[hj]*{_D}U?y?{_OF}M[,of-]*N(?![UA:])",
                _dated,
            ),
            Rule(
                rf"[hj]*{_D}U?y?{_OF}M(?!{_D}(?:$|[^UTPA:]))",
                _dated,
            ),
            Rule(rf"h?M[-/,.hy]*{_D}[,ofi-]*N(?![UA:])", _dated),
            # "in April, the third week" names no third of April.
            Rule(rf"h?M(?!,h?OU)[-/,.hy]*{_D}", _dated_or_year),
            Rule(r"M[-/,of]*N", _month_year),
            Rule(r"nM", _next_month_named),
            Rule(r"z(?=M)M", drop),
            Rule(r"M", _month),
            Rule(r"N-N(?![UMA-])", lambda p: _dashed(p, day_first=day_first)),
            Rule(r"WZ|[hj]Z", _typed_date),
        ]
    )


months = {"en": _months(day_first=False), "es": _months(day_first=True)}
