"""Dates of birth in all spellings, told from the other dates of a message."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple

from bot.language.entities.model import Assumption, BirthDate, Certainty
from bot.language.entities.number_words import MONTHS
from bot.language.entities.pieces import Message, Taken
from bot.language.entities.spoken import Heard, below_hundred, day_of_month, year
from bot.language.patterns import any_of
from bot.language.phrases import word_set

OLDEST = 120  # years
_MOST_DATES = 12  # looked at in one message
_MOST_AROUND = 12  # words beside a date that may still be all somebody says of himself
_LIKELY_OLDEST = 105  # below it, a year of this century may as well be one of the last

_SEPARATOR = r"\s?[-/.\\,]\s?"
_FIGURES = re.compile(
    rf"(?<![\d/.-])(?:(?P<y>\d{{4}}){_SEPARATOR}(?P<m>\d{{1,2}}){_SEPARATOR}(?P<d>\d{{1,2}})"
    rf"|(?P<a>\d{{1,2}}){_SEPARATOR}(?P<b>\d{{1,2}})(?:{_SEPARATOR}|\s)'?(?P<c>\d{{4}}|\d{{2}}))"
    r"(?![\d/]|[-.:]\d|\s?[ap]\.?m\b|\s?%)"
)
_SPACED = re.compile(
    r"(?<![\d/.$#-])(?P<a>\d{1,2})\s(?P<b>\d{1,2})\s'?(?P<c>\d{4}|\d{2})(?![\d/:%]|[-. ]\d)"
)
_SOLID = re.compile(r"(?<![\d/.$#-])(?P<solid>\d{8}|\d{6})(?![\d/:%]|[-. ]\d)")

_CUE = re.compile(
    r"\b(?:dob|d\.o\.b|birth ?(?:date|day)|birthdate|bday|b-day|born|date of birth|birth"
    r"|naci|nacio|nacida|nacido|nacimiento|cumpleanos|cumple|fecha de nac|f\.? ?nac|fdn)\b"
)
_OTHER_DATE = any_of(
    r"""
    on|since|until|til|till|by|before|after|from|thru|through|dated|service|visit
    bill|billed|paid|pay|payment|due|appointment|appt|had|did|done|got|last|surgery
    was|expires?|statement|charge|charged|invoice|received|sent|scheduled|reschedule
    effective|refill|desde|hasta|antes|despues|cita|pague|pago|hice|hicieron|tuve
    factura|cobro|cobraron|visita|ultima|ultimo|vence|operaron|puse|pusieron|recibi
    cambiar|para
    """
)
_LINKS = word_set("of d de del the el in en la a year ano dia day day, month mes")

_BREAK = re.compile(r"[.?!;:]\s|\n")
_COUNTED = word_set(
    "am pm a p m oclock minutes minute min mins hours hour hrs hr minutos horas hora days dias"
    " people dollars bucks dolares percent years anos"
)


_CODE_WORDS = frozenset({"code", "codigo", "pin", "clave", "otp"})


class _Parts(NamedTuple):
    """Day and month as read first; swapped when the other order is a date too."""

    day: int
    month: int
    year: int
    swapped: bool
    start: int
    end: int
    plain: bool  # no doubt that it is a date, whatever stands around


def read_birth_dates(message: Message, taken: Taken, today: date) -> tuple[BirthDate, ...]:
    cue = _CUE.search(message.folded)
    found: list[BirthDate] = []
    for parts in islice(_candidates(message), _MOST_DATES):
        certainty = _certainty(message, parts, cue)
        read = _dated(message, parts, certainty, today) if certainty else None
        if read and not taken.holds(parts.start, parts.end):
            found.append(read)
            if certainty is not Certainty.BARE:  # six digits may still be a code
                taken.add(parts.start, parts.end)
    return tuple(sorted(found, key=lambda one: one.span))


def _candidates(message: Message) -> Iterator[_Parts]:
    if message.has_digit:
        yield from _numeric(_FIGURES.finditer(message.folded), message.lang, plain=True)
        yield from _numeric(_SPACED.finditer(message.folded), message.lang, plain=False)
        yield from _solid(message)
    yield from _with_month(message)
    yield from _spoken_figures(message)


def _numeric(found: Iterable[re.Match[str]], lang: str, *, plain: bool) -> Iterator[_Parts]:
    for match in found:
        groups = match.groupdict()
        if groups.get("y"):
            order = (int(groups["d"]), int(groups["m"]), int(groups["y"]))
            yield _Parts(*order, False, match.start(), match.end(), plain)
        else:
            first, second, last = (int(groups[name]) for name in "abc")
            yield from _ordered(first, second, last, lang, match.span(), plain=plain)


def _ordered(
    first: int, second: int, last: int, lang: str, span: tuple[int, int], *, plain: bool
) -> Iterator[_Parts]:
    """Month first in English, day first in Spanish, unless the month would be impossible.

    A first figure that is no day is the year: "61 03 07".
    """
    if first > 31 and last <= 31:
        yield _Parts(last, second, first, False, *span, plain)
        return
    day, month = (first, second) if lang == "es" else (second, first)
    if month > 12 >= day:
        day, month = month, day
        swapped = False
    else:
        swapped = day <= 12 and day != month
    yield _Parts(day, month, last, swapped, *span, plain)


def _solid(message: Message) -> Iterator[_Parts]:
    """ "12051961", "120561"."""
    for match in _SOLID.finditer(message.folded):
        digits, span = match["solid"], match.span()
        if digits[:2] in ("19", "20") and len(digits) == 8 and int(digits[4:6]) <= 12:
            order = (int(digits[6:]), int(digits[4:6]), int(digits[:4]))
            yield _Parts(*order, False, *span, False)
            continue
        figures = int(digits[:2]), int(digits[2:4]), int(digits[4:])
        yield from _ordered(*figures, message.lang, span, plain=False)


def _with_month(message: Message) -> Iterator[_Parts]:
    """ "Dec 5 61", "5 de diciembre del 61", "the fifth of december nineteen sixty one"."""
    for place, word in enumerate(message.words):
        month = MONTHS.get(word.text)
        if month is None:
            continue
        before = _day_before(message, place)
        last = _year_after(message, place + 1)
        if before and last and last.value > 31:
            yield _spoken(message, before[0], month, last, before[1])
            continue
        day = day_of_month(message, _past_links(message, place + 1))
        its_year = _year_after(message, day.after) if day else None
        if day and its_year:
            yield _spoken(message, day, month, its_year, place)
        elif before and last:
            yield _spoken(message, before[0], month, last, before[1])
        else:
            yield from _year_first(message, place, month, day, before)


def _year_first(
    message: Message, place: int, month: int, day: Heard | None, before: tuple[Heard, int] | None
) -> Iterator[_Parts]:
    """ "1990 April 4", "en el 75, el 3 de febrero"."""
    starts = before[1] if before else place
    last_day = before[0] if before else day
    for start in range(max(0, starts - 6), starts):
        found = year(message, start)
        if found and found.value > 31 and last_day and _past_links(message, found.after) == starts:
            ends = last_day.after if not before else place + 1
            begin, end = message.words[start].start, message.words[ends - 1].end
            yield _Parts(last_day.value, month, found.value, False, begin, end, True)
            return


def _year_after(message: Message, place: int) -> Heard | None:
    """A year in the same sentence that counts nothing: no "Dec 5 10 am", "Dec 5. 20 minutes"."""
    place = _past_links(message, place)
    found = year(message, place)
    if found is None or _BREAK.search(message.gap(place)):
        return None
    after = message.words[found.after].text if found.after < len(message.words) else ""
    rest = message.folded[message.words[found.after - 1].end :]
    if found.value < 100 and (after in _COUNTED or rest[:1] == ":"):
        return None
    return found


def _day_before(message: Message, place: int) -> tuple[Heard, int] | None:
    """The day that ends right before the month, and where it begins."""
    end = place
    while end and place - end < 2 and message.words[end - 1].text in _LINKS:
        end -= 1
    for start in range(max(0, end - 3), end):
        day = day_of_month(message, start)
        if day and day.after == end:
            figures = start and message.words[start - 1].text.isdigit()  # "1 9 8 8 feb 29"
            return None if figures and not message.gap(start).strip() else (day, start)
    return None


def _spoken(message: Message, day: Heard, month: int, last: Heard, first: int) -> _Parts:
    start, end = message.words[first].start, message.words[last.after - 1].end
    return _Parts(day.value, month, last.value, False, start, end, last.value > 31)


def _spoken_figures(message: Message) -> Iterator[_Parts]:
    """ "twelve five sixty one", "doce cinco mil novecientos sesenta y uno"."""
    place = 0
    while place < len(message.words):
        first = _figure(message, place)
        second = _figure(message, _past_links(message, first.after)) if first else None
        last = _year_after(message, second.after) if second else None
        if not (first and second and last) or last.value < 32:
            place += 1
            continue
        span = message.words[place].start, message.words[last.after - 1].end
        yield from _ordered(first.value, second.value, last.value, message.lang, span, plain=False)
        place = last.after


def _figure(message: Message, place: int) -> Heard | None:
    if place >= len(message.words):
        return None
    word = message.words[place].text
    if word[0] in "0123456789":
        linked = message.words[place + 1].text if place + 1 < len(message.words) else ""
        is_figure = len(word) < 3 and word.isdigit() and word.isascii() and linked in _LINKS
        return Heard(int(word), place + 1) if is_figure else None
    return below_hundred(message, place)


def _past_links(message: Message, place: int) -> int:
    most = place + 2
    while place < min(most, len(message.words)) and message.words[place].text in _LINKS:
        place += 1
    return place


def _certainty(message: Message, parts: _Parts, cue: re.Match[str] | None) -> Certainty | None:
    """Whether it is said to be a birth date, or can be nothing else."""
    if cue:
        return Certainty.STATED
    six = message.folded[parts.start : parts.end].isdigit() and parts.end - parts.start == 6
    if six and not message.vocabulary.isdisjoint(_CODE_WORDS):
        return None
    rest = message.folded[: parts.start] + " " + message.folded[parts.end :]
    around = sum(1 for word in rest.split() if word.strip(".,!?:;-").isalpha())
    if six or not around:
        is_alone = around <= 4
        return Certainty.BARE if six and is_alone else None if six else Certainty.ALONE
    after = message.folded[parts.end :]
    near = " ".join(after.split()[:3])
    told = _OTHER_DATE.search(message.folded[: parts.start]) or _OTHER_DATE.search(near)
    if around > _MOST_AROUND or "?" in after or told:
        return None
    return Certainty.ALONE if parts.plain or around <= 4 else None


def _dated(message: Message, parts: _Parts, certainty: Certainty, today: date) -> BirthDate | None:
    readings = list(_orders(parts, today))
    if not readings:
        return None
    first, *others = readings
    if certainty is not Certainty.STATED and first > _years_before(today, 1) and not others:
        return None  # a visit of this year
    assumptions = [Assumption.DAY_OR_MONTH] if parts.swapped else []
    if any(abs(other.year - first.year) == 100 for other in others):
        assumptions.append(Assumption.CENTURY)
    words, span = message.said(parts.start, parts.end)
    return BirthDate(first, words, span, certainty, tuple(others), tuple(assumptions))


def _orders(parts: _Parts, today: date) -> Iterator[date]:
    orders = [(parts.day, parts.month)]
    if parts.swapped:
        orders.append((parts.month, parts.day))
    for full in _years(parts.year, today):
        for day, month in orders:
            read = _real(full, month, day)
            if read and _years_before(today, OLDEST) < read <= today:
                yield read


def _years(said: int, today: date) -> list[int]:
    if said >= 1900:
        return [said]
    if said > 99:
        return []
    this, last = 2000 + said, 1900 + said
    if this > today.year:
        return [last]
    return [this, last] if last > today.year - _LIKELY_OLDEST else [this]


def _real(full: int, month: int, day: int) -> date | None:
    try:
        return date(full, month, day)
    except ValueError:
        return None


def _years_before(today: date, years: int) -> date:
    return date(max(1, today.year - years), today.month, min(today.day, 28))
