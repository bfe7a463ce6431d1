"""What a message names or states: facts with their places, no judgement on what they mean."""

from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

Span = tuple[int, int]


class Certainty(StrEnum):
    STATED = "stated"  # with a word that says what it is: "my code is", "born", "out of ten"
    ALONE = "alone"  # it is the whole message, or all but a name and a greeting
    BARE = "bare"  # it has the right form, and nothing says otherwise


class Scale(StrEnum):
    OF_TEN = "of_ten"  # "9/10", "nine out of ten"
    RATED = "rated"  # "I'd say a 7", "le doy un 9"
    BARE = "bare"  # a number that counts nothing: for a caller who asked for a score
    PAIN = "pain"  # how much it hurts: no answer to a survey


class Bearer(StrEnum):
    WRITER = "writer"  # "this is Ana"
    OTHER = "other"  # "soy la mamá de Luis", "his name is Luis"
    DENIED = "denied"  # "this is not Rosa", "no soy Luis"


class Unit(StrEnum):
    MG_DL = "mg/dL"
    MMOL_L = "mmol/L"
    CELSIUS = "C"
    FAHRENHEIT = "F"


class Assumption(StrEnum):
    SPELLING = "spelling"
    UNIT = "unit"
    DAY_OR_MONTH = "day_or_month"  # 5/6/1980
    CENTURY = "century"  # 3/4/24
    TENS = "tens"  # a blood pressure of 15/9, as said in much of Latin America, is 150/90


@dataclass(frozen=True, slots=True)
class Mention:
    """Something from a list. key: empty when it fits several entries of the clinic's directory.

    fits: those entries, or the one; none for what only has the form ("Dr. Somebody").
    """

    key: str
    words: str
    span: Span
    fits: tuple[str, ...] = ()
    assumptions: tuple[Assumption, ...] = ()


@dataclass(frozen=True, slots=True)
class Amount:
    """Money, in the clinic's currency."""

    value: Decimal
    words: str
    span: Span
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Score:
    value: int
    words: str
    span: Span
    scale: Scale


@dataclass(frozen=True, slots=True)
class BirthDate:
    """alternatives: other fair readings of the same figures."""

    value: date
    words: str
    span: Span
    certainty: Certainty
    alternatives: tuple[date, ...] = ()
    assumptions: tuple[Assumption, ...] = ()

    @property
    def readings(self) -> tuple[date, ...]:
        return (self.value, *self.alternatives)


@dataclass(frozen=True, slots=True)
class Name:
    value: str
    words: str
    span: Span
    bearer: Bearer


@dataclass(frozen=True, slots=True)
class Digits:
    """A code (six digits) or a phone number (E.164)."""

    value: str
    words: str
    span: Span
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Pressure:
    systolic: int
    diastolic: int
    words: str
    span: Span
    certainty: Certainty
    assumptions: tuple[Assumption, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    value: Decimal
    unit: Unit
    words: str
    span: Span
    assumptions: tuple[Assumption, ...] = ()


@dataclass(frozen=True, slots=True)
class Entities:
    """Each kind in the order of the text. Spans are offsets in the text as it came."""

    procedure: tuple[Mention, ...] = ()
    medicine: tuple[Mention, ...] = ()
    insurer: tuple[Mention, ...] = ()
    provider: tuple[Mention, ...] = ()
    place: tuple[Mention, ...] = ()
    amount: tuple[Amount, ...] = ()
    score: tuple[Score, ...] = ()
    birth_date: tuple[BirthDate, ...] = ()
    name: tuple[Name, ...] = ()
    code: tuple[Digits, ...] = ()
    blood_pressure: tuple[Pressure, ...] = ()
    glucose: tuple[Measure, ...] = ()
    temperature: tuple[Measure, ...] = ()
    phone: tuple[Digits, ...] = ()

    def as_json(self) -> dict[str, list[dict[str, Any]]]:
        """Only the kinds that were found; dates are ISO, money and measures are strings."""
        found = {field.name: getattr(self, field.name) for field in fields(self)}
        return {kind: [_plain(one) for one in ones] for kind, ones in found.items() if ones}


def _plain(found: object) -> dict[str, Any]:
    """Empty fields are left out."""
    values = {field.name: getattr(found, field.name) for field in fields(found)}  # type: ignore[arg-type]
    return {name: _json(value) for name, value in values.items() if value not in ((), "")}


def _json(value: object) -> object:
    match value:
        case Decimal():
            return format(value, "f")
        case date():
            return value.isoformat()
        case tuple():
            return [_json(one) for one in value]
        case StrEnum():
            return value.value
        case _:
            return value
