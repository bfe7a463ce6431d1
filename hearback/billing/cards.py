"""Whether a card number stands in a message: pure. None of it is repeated or logged."""

import re

_FIGURES = re.compile(r"(?<![\d+])(?:\d[ -]?){12,18}\d(?!\d)")
_FIRST = frozenset("23456")  # of the cards that are paid with here


def holds_card_number(text: str) -> bool:
    """13 to 19 figures with the check digit of a card (ISO/IEC 7812)."""
    found = (re.sub(r"\D", "", match.group()) for match in _FIGURES.finditer(text))
    return any(digits[0] in _FIRST and _checks(digits) for digits in found)


def _checks(digits: str) -> bool:
    total = 0
    for place, char in enumerate(reversed(digits)):
        doubled = int(char) * 2 if place % 2 else int(char)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
