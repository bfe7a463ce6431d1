"""Blood pressure readings in a message that are dangerous in themselves."""

import re

CRISIS = (180, 120)  # systolic or diastolic, mmHg
# Severe range in and after pregnancy, and the figure from which a warning sign makes it urgent.
CRISIS_WITH_SIGN = (160, 110)

_READING = re.compile(r"(?<![\d/.$-])(\d{2,3}) ?(?:/|over|sobre|con|x) ?(\d{2,3})(?![\d/-])")
_SIGN = re.compile(
    r"pregnan|partum|headache|vision|blurr|spots|dizz|chest|numb"
    r"|embaraz|parto|dolor de cabeza|vista|borros|lucecitas|mareo|maread|pecho"
)


def is_crisis_pressure(text: str) -> bool:
    """text: as plain() leaves it."""
    limits = CRISIS_WITH_SIGN if _SIGN.search(text) else CRISIS
    return any(
        _is_pressure(upper, lower) and (upper >= limits[0] or lower >= limits[1])
        for upper, lower in ((int(a), int(b)) for a, b in _READING.findall(text))
    )


def _is_pressure(upper: int, lower: int) -> bool:
    return 60 <= upper <= 300 and 30 <= lower <= 200 and upper > lower
