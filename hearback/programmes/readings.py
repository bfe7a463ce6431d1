"""What a home reading is, and when it is outside its limits: pure."""

import re
from dataclasses import dataclass
from datetime import date

from bot.language.entities import read_entities
from bot.language.symptoms import warning_sign
from hearback.policy import DEFAULTS, Policy
from hearback.programmes.model import ReadingFlag

# "150 95", and with a break of the line between
_TWO_NUMBERS = re.compile(r"(?<![\d/.:-])(\d{2,3})[\s,]+(\d{2,3})(?![\d/.:-])")


@dataclass(frozen=True)
class Told:
    """value: `128/82`. crisis: a nurse has to look at once."""

    value: str
    crisis: bool

    @property
    def flag(self) -> ReadingFlag:
        return ReadingFlag.OUT_OF_RANGE if self.crisis else ReadingFlag.NORMAL


def readings_in(
    text: str, language: str, rules: Policy = DEFAULTS, *, today: date
) -> tuple[Told, ...]:
    """The blood pressures that a message tells, in its order; a bare `150 95` answers us too."""
    pressures = read_entities(text, lang=language, today=today).blood_pressure
    if not pressures:
        written = _TWO_NUMBERS.sub(r"bp \1/\2", text)
        pressures = read_entities(written, lang=language, today=today).blood_pressure
    return tuple(
        Told(
            f"{pressure.systolic}/{pressure.diastolic}",
            pressure.systolic >= rules.crisis_systolic
            or pressure.diastolic >= rules.crisis_diastolic,
        )
        for pressure in pressures
    )


def is_urgent(readings: tuple[Told, ...], text: str) -> bool:
    """A reading at crisis level, or any reading beside a warning sign."""
    return any(reading.crisis for reading in readings) or bool(readings and warning_sign(text))
