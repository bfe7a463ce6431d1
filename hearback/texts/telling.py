"""How a day and a time are told in a text, in each language, on the 12-hour clock."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any, Protocol
from zoneinfo import ZoneInfo

WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "es": (
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
}
# What people call the zone when it is not their own.
ZONE_NAMES = {
    "America/New_York": {"en": "Eastern time", "es": "hora del este"},
    "America/Chicago": {"en": "Central time", "es": "hora del centro"},
    "America/Denver": {"en": "Mountain time", "es": "hora de la montaña"},
    "America/Phoenix": {"en": "Arizona time", "es": "hora de Arizona"},
    "America/Los_Angeles": {"en": "Pacific time", "es": "hora del Pacífico"},
    "America/Anchorage": {"en": "Alaska time", "es": "hora de Alaska"},
    "Pacific/Honolulu": {"en": "Hawaii time", "es": "hora de Hawái"},
    "America/Puerto_Rico": {"en": "Puerto Rico time", "es": "hora de Puerto Rico"},
}


def day(at: datetime, zone: str, language: str) -> str:
    """`Thu Apr 16` or `jueves 16 de abril`, in the given IANA zone."""
    local = at.astimezone(ZoneInfo(zone))
    weekday, month = WEEKDAYS[language][local.weekday()], MONTHS[language][local.month - 1]
    if language == "es":
        return f"{weekday} {local.day} de {month}"
    return f"{weekday} {month} {local.day}"


def date_told(on: date, language: str) -> str:
    """`Mar 3` or `3 de marzo`."""
    return month_day(on.month, on.day, language)


def month_day(month: int, number: int, language: str) -> str:
    """The same for any two numbers, also of a day that there is not."""
    named = MONTHS[language][month - 1]
    return f"{number} de {named}" if language == "es" else f"{named} {number}"


def clock_time(
    at: datetime, zone: str, *, named_in: str = "en", reader_zone: str | None = None
) -> str:
    """`2:00 PM`; with the zone named, in a language, when the reader's clock shows another hour."""
    local = at.astimezone(ZoneInfo(zone))
    told = hour_told(local.time())
    if reader_zone is None or _same_hour(at, zone, reader_zone):
        return told
    named = ZONE_NAMES.get(zone, {}).get(named_in) or zone.rsplit("/", 1)[-1].replace("_", " ")
    return f"{told} {named}"


def hour_told(at: time) -> str:
    """`2:00 PM`."""
    return f"{at.hour % 12 or 12}:{at.minute:02d} {'AM' if at.hour < 12 else 'PM'}"


def minutes_told(number: int, language: str) -> str:
    """`15 minutes`, `1 minuto`."""
    named = {"en": "minute", "es": "minuto"}[language]
    return f"{number} {named}" if number == 1 else f"{number} {named}s"


def spans_told(spans: Sequence[tuple[time, time]]) -> str:
    """`8:00 AM-12:00 PM, 1:00 PM-5:00 PM`; empty for none."""
    return ", ".join(f"{hour_told(opens)}-{hour_told(closes)}" for opens, closes in spans)


class Span(Protocol):
    weekday: Any
    opens: Any
    closes: Any


def week_told(hours: Sequence[Span], language: str) -> str:
    """`Mon-Fri 8:00 AM-5:00 PM, Sat 9:00 AM-12:00 PM`; days that are alike are told together."""
    days: dict[int, list[tuple[time, time]]] = {}
    for span in hours:
        days.setdefault(span.weekday, []).append((span.opens, span.closes))
    runs: list[list[int]] = []
    for weekday in sorted(days):
        if runs and runs[-1][-1] == weekday - 1 and days[runs[-1][0]] == days[weekday]:
            runs[-1].append(weekday)
        else:
            runs.append([weekday])
    return ", ".join(f"{_days_told(run, language)} {spans_told(days[run[0]])}" for run in runs)


def _days_told(run: Sequence[int], language: str) -> str:
    names = WEEKDAYS[language]
    first, last = names[run[0]], names[run[-1]]
    if len(run) == 1:
        return first
    return f"{first} a {last}" if language == "es" else f"{first}-{last}"


def _same_hour(at: datetime, zone: str, other: str) -> bool:
    return at.astimezone(ZoneInfo(zone)).utcoffset() == at.astimezone(ZoneInfo(other)).utcoffset()
