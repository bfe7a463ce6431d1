"""What a home reading is, and when it is outside its limits: pure."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum

from bot.language.entities import read_entities
from bot.language.entities.model import Measure, Unit
from bot.language.entities.pressures_asked import Pair, one_figure, paired, pressures_asked
from bot.language.health.symptoms import names_symptom, warning_sign
from hearback.policy import DEFAULTS, Policy
from hearback.programmes.model import ReadingFlag

_MG_DL_IN_MMOL_L = Decimal("18.02")  # of glucose


class Grade(IntEnum):
    """How soon a nurse has to look. Nobody does for what is in range."""

    IN_RANGE = 0
    OUT_OF_RANGE = 1
    AT_ONCE = 2


@dataclass(frozen=True)
class Told:
    """value: `128/82`, or a sugar with its unit. low: under its limits, and not above them."""

    value: str
    grade: Grade
    low: bool = False

    @property
    def flag(self) -> ReadingFlag:
        return ReadingFlag.OUT_OF_RANGE if self.grade else ReadingFlag.NORMAL


def readings_in(
    text: str, language: str, rules: Policy = DEFAULTS, *, today: date
) -> tuple[Told, ...]:
    """The blood pressures that a message tells, and the sugars, each kind in its order."""
    pressures = pressures_asked(text, lang=language, today=today)
    sugars = read_entities(text, lang=language, today=today).glucose
    return (
        *(judged(pressure, rules) for pressure in pressures),
        *(_judged_sugar(sugar, rules) for sugar in sugars),
    )


def judged(pressure: Pair, rules: Policy = DEFAULTS) -> Told:
    upper, lower = pressure
    low = upper < rules.low_systolic or lower < rules.low_diastolic
    high = upper >= rules.crisis_systolic or lower >= rules.crisis_diastolic
    very_low = upper < rules.very_low_systolic or lower < rules.very_low_diastolic
    return Told(f"{upper}/{lower}", _grade(at_once=high or very_low, out=low), low)


def _judged_sugar(sugar: Measure, rules: Policy) -> Told:
    in_mmol = sugar.unit is Unit.MMOL_L
    value = sugar.value * _MG_DL_IN_MMOL_L if in_mmol else sugar.value
    low = value < rules.low_sugar
    at_once = value >= rules.crisis_sugar or value < rules.very_low_sugar
    told = f"{sugar.value} {'mmol/L' if in_mmol else 'mg/dL'}"
    return Told(told, _grade(at_once=at_once, out=low or value >= rules.high_sugar), low)


def _grade(*, at_once: bool, out: bool) -> Grade:
    if at_once:
        return Grade.AT_ONCE
    return Grade.OUT_OF_RANGE if out else Grade.IN_RANGE


def half_told(text: str, before: str | None, rules: Policy = DEFAULTS) -> Told | None:
    """One of the two numbers, alone. before: the message ahead of it, if that was one as well.

    None: it says nothing by itself, and the two numbers are asked for again.
    """
    figure = one_figure(text)
    first = one_figure(before) if before is not None else None
    if figure is None:
        return None
    whole = paired(first, figure) if first is not None else None
    if whole is not None:
        return judged(whole, rules)
    # No lower number is so high, whichever of the two it is.
    at_once = rules.crisis_systolic <= figure <= 300
    return Told(str(figure), Grade.AT_ONCE) if at_once else None


def gravest(readings: tuple[Told, ...], text: str) -> Grade:
    """Of all that was told. A warning sign makes any reading urgent, any symptom a low one."""
    return max(_graver(reading, text) for reading in readings)


def _graver(reading: Told, text: str) -> Grade:
    ails = warning_sign(text) or (reading.low and names_symptom(text))
    return Grade.AT_ONCE if ails else reading.grade
