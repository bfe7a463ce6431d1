"""Blood pressure and sugar in words: "one forty two over ninety", "el azúcar en doscientos"."""

from collections.abc import Iterator
from decimal import Decimal

from bot.language.entities.model import Assumption, Certainty, Measure, Pressure, Unit
from bot.language.entities.pieces import Message, Taken
from bot.language.entities.spoken import Heard, below_hundred, cardinal
from bot.language.phrases import word_set

_PRESSURE = word_set("bp pressure preshure presion precion tension")
_SUGAR = word_set("sugar sugars glucose glucosa glucoza azucar asucar glucemia glicemia")
_OVER = word_set("over sobre")
_OVER_WHEN_CUED = _OVER | {"con", "entre"}
_LONGEST = 6  # words of one number
_REACH = 7  # words from "sugar" to its figure
_NO_LEVEL = word_set(
    "times veces hour hours hora horas day days dia dias week weeks semana semanas month months"
    " pills pastillas units unidades percent minutes minutos am pm"
)
_UPPER, _LOWER, _LEVEL = range(70, 300), range(30, 200), range(20, 700)


def spoken_pressures(message: Message, taken: Taken) -> Iterator[Pressure]:
    cued = bool(_PRESSURE & message.vocabulary)
    for place, word in enumerate(message.words):
        if word.text not in (_OVER_WHEN_CUED if cued else _OVER):
            continue
        first, upper = _before(message, place)
        lower = _level(message, place + 1)
        if not upper or not lower or upper not in _UPPER or lower.value not in _LOWER:
            continue
        start, end = message.words[first].start, message.words[lower.after - 1].end
        if upper > lower.value and not taken.holds(start, end):
            taken.add(start, end)
            certainty = Certainty.STATED if cued else Certainty.BARE
            yield Pressure(upper, lower.value, *message.said(start, end), certainty)


def spoken_glucoses(message: Message, taken: Taken) -> Iterator[Measure]:
    for place, word in enumerate(message.words):
        found = _after(message, place) if word.text in _SUGAR else None
        if found is None:
            continue
        first, level = found
        start, end = message.words[first].start, message.words[level.after - 1].end
        if not taken.holds(start, end):
            taken.add(start, end)
            said = message.said(start, end)
            yield Measure(Decimal(level.value), Unit.MG_DL, *said, (Assumption.UNIT,))


def _before(message: Message, place: int) -> tuple[int, int]:
    """The number that ends at a place, and where it begins; 0 when there is none."""
    for first in range(max(0, place - _LONGEST), place):
        level = _level(message, first)
        if level and level.after == place:
            return first, level.value
    return place, 0


def _after(message: Message, place: int) -> tuple[int, Heard] | None:
    """The first number behind a word for sugar, when it can be a level."""
    for first in range(place + 1, min(place + 1 + _REACH, len(message.words))):
        level = _level(message, first)
        if level is None:
            continue
        follows = message.words[level.after].text if level.after < len(message.words) else ""
        return (first, level) if level.value in _LEVEL and follows not in _NO_LEVEL else None
    return None


def _level(message: Message, place: int) -> Heard | None:
    """ "a hundred and forty"; "one forty two" is said for 142."""
    hundreds = below_hundred(message, place)
    if hundreds and hundreds.after == place + 1 and 1 <= hundreds.value <= 3:
        rest = below_hundred(message, hundreds.after)
        if rest and rest.value >= 10:
            return Heard(hundreds.value * 100 + rest.value, rest.after)
    return cardinal(message, place) if place < len(message.words) else None
