"""Opening hours as an import file writes them."""

from datetime import time

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOURS_FORM = 'hours are written as {"mon-fri": "08:00-17:00"}'


def openings_on(days: str, span: str) -> list[tuple[int, time, time]]:
    """(weekday, opens, closes); Monday is 0. Raises ValueError."""
    first, _, last = days.lower().partition("-")
    start, _, end = span.partition("-")
    try:
        opens, closes = time.fromisoformat(start), time.fromisoformat(end)
        indexes = range(DAYS.index(first), DAYS.index(last or first) + 1)
    except ValueError as error:
        raise ValueError(HOURS_FORM) from error
    if not indexes or closes <= opens:
        raise ValueError(HOURS_FORM)
    return [(weekday, opens, closes) for weekday in indexes]
