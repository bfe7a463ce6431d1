"""How a day and a time are told in a text, in each language, on the 12-hour clock."""

from datetime import date, datetime
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
    month = MONTHS[language][on.month - 1]
    return f"{on.day} de {month}" if language == "es" else f"{month} {on.day}"


def clock_time(
    at: datetime, zone: str, *, named_in: str = "en", reader_zone: str | None = None
) -> str:
    """`2:00 PM`; with the zone named, in a language, when the reader's clock shows another hour."""
    local = at.astimezone(ZoneInfo(zone))
    told = f"{local.hour % 12 or 12}:{local.minute:02d} {'AM' if local.hour < 12 else 'PM'}"
    if reader_zone is None or _same_hour(at, zone, reader_zone):
        return told
    named = ZONE_NAMES.get(zone, {}).get(named_in) or zone.rsplit("/", 1)[-1].replace("_", " ")
    return f"{told} {named}"


def _same_hour(at: datetime, zone: str, other: str) -> bool:
    return at.astimezone(ZoneInfo(zone)).utcoffset() == at.astimezone(ZoneInfo(other)).utcoffset()
