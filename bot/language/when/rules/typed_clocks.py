"""Hours and minutes written as numbers: "1030", "8 30", "nine fifty", "seis cero dos"."""

from dataclasses import replace

from bot.language.when.nodes import Clock
from bot.language.when.rules.grammar import Made, pick, picks
from bot.language.when.words.lexicon_edges import AT_SOONEST
from bot.language.when.words.literals import Number
from bot.language.when.words.tokens import Token

SUITING = frozenset(["works", "work", "instead", "would", AT_SOONEST])
_OFFERED = frozenset([*SUITING, "one", "slot", "time", "spot", "is"])
_THAT_IS = frozenset(["thats", "its"])


def hour_of(value: object) -> Clock | None:
    """A clock from a clock, or from a number that can be one."""
    if isinstance(value, Clock):
        return value
    if not isinstance(value, Number):
        return None
    if value.digits >= 3:
        hour, minute = divmod(value.n, 100)
        plain = hour < 24 and minute in range(0, 60, 5) and (value.digits == 3 or value.n >= 100)
        return Clock(hour, minute, exact=hour > 12 or hour == 0) if plain else None
    if 1 <= value.n <= 24 or (value.n == 0 and value.digits == 2):
        return Clock(value.n % 24, exact=value.n > 12 or value.n == 0)
    return None


def made_of(clock: Clock | None, *more: Token) -> Made | None:
    return [("T", clock), *((t.letter, t.value) for t in more)] if clock else None


def plain(piece: list[Token]) -> Made | None:
    clock = hour_of(pick(piece, "CTNS"))
    keep = [t for t in piece if t.letter in "PDbauF><"]
    if clock is None:
        return None
    before = [t for t in keep if t.letter in "bauF"]
    after = [t for t in keep if t.letter not in "bauF"]
    return [*((t.letter, t.value) for t in before), *(made_of(clock, *after) or [])]


def spoken(piece: list[Token]) -> Made | None:
    """ "nine fifty nine", "seis cero dos", "at 6 30"."""
    hour, *rest = (t.value for t in piece if t.letter == "N")
    minutes = sum(number.n for number in rest)
    if len(rest) == 2 and (rest[0].n != 0 or not 0 < rest[1].n < 10):
        return None
    if len(rest) == 1 and not 10 <= minutes < 60:
        return None
    typed = any(number.digits for number in (hour, *rest))
    if typed and (minutes % 5 or (piece[0].letter not in "@l" and not pick(piece, "A"))):
        return None  # "at 10 11 or 12"
    if not 0 < hour.n < 24 or hour.digits > 2:
        return None
    return [("T", Clock(hour.n, minutes, exact=hour.n > 12))]


def spoken_with_half(piece: list[Token]) -> Made | None:
    at = spoken(piece)
    if at is None:
        return None
    return [("T", replace(at[0][1], half=pick(piece, "A")))]


def typed(piece: list[Token]) -> Made | None:
    """ "the 1030", "the 8 30": hours and minutes, and no year."""
    number, *minutes = picks(piece, "N")
    if minutes:
        sane = 0 < number.n < 13 and minutes[0].digits == 2 and minutes[0].n in range(0, 60, 5)
        return made_of(Clock(number.n, minutes[0].n)) if sane else None
    is_clock = number.digits > 2 and not 1900 <= number.n <= 2100 and number.n % 5 == 0
    return plain(piece) if is_clock else None


def typed_one(piece: list[Token]) -> Made | None:
    """ "the 1030 works"."""
    made = typed(piece[:-1]) if piece[-1].value in _OFFERED else None
    return [*made, ("x", piece[-1].value)] if made else None


def typed_first(piece: list[Token]) -> Made | None:
    """ "2 45 or 3 on Tuesday"; "9 10 or 11" are three hours."""
    return typed(piece) if piece[1].value.n > 12 else None


def typed_after(piece: list[Token]) -> Made | None:
    """ "when I get off work Thursday, that's 430"."""
    *before, said, number = piece
    if said.value not in _THAT_IS or number.value.digits < 3:
        return None
    made = typed([number])
    return [*((t.letter, t.value) for t in (*before, said)), *made] if made else None


def typed_halves(piece: list[Token]) -> Made | None:
    """ "5 530", "2 2:30": the hour, or that half or quarter of it."""
    first, second = (t.value for t in piece if t.letter in "NC")
    later = hour_of(second)
    typed = isinstance(second, Clock) or second.digits > 2
    if later is None or not typed or first.digits not in (1, 2):
        return None
    if later.hour != first.n or later.minute not in (15, 30, 45):
        return None
    half = pick(piece, "A") or later.half
    either = Clock(first.n, half=half), replace(later, half=half)
    return [("T", either[0]), ("|", None), ("T", either[1])]
