"""The kinds of values in an import file: each is checked, and says how it is written."""

from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, Field

from hearback.core.phone import NotAPhoneNumber, e164
from hearback.records.openings import openings_on


def _phone(value: str) -> str:
    try:
        return e164(value)
    except NotAPhoneNumber as error:
        raise ValueError("is not a phone number; write it as +15125550151") from error


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:  # OSError: a folder of zones
        raise ValueError("is not a time zone; write it as America/Chicago") from error
    return value


def words(value: object) -> object:
    """YAML reads 7 and 1990-01-01 as what they look like; ids and dates come as text too."""
    return value if value is None or isinstance(value, str | list | dict) else str(value)


def blank_is_none(value: object) -> object:
    return None if value == "" else value


Id = Annotated[str, BeforeValidator(words), Field(min_length=1, max_length=100)]
Name = Annotated[str, Field(min_length=1, max_length=120)]
Published = Annotated[str, Field(min_length=1, max_length=160)]  # a text or two
Phone = Annotated[str, BeforeValidator(words), AfterValidator(_phone)]
Zone = Annotated[str, AfterValidator(_zone)]
Language = Literal["en", "es"]
# A label of the practice; those of long-term conditions begin with chronic_.
Tag = Annotated[str, Field(pattern=r"^[a-z0-9_-]{1,60}$")]


def _readable(hours: dict[str, str]) -> dict[str, str]:
    for days, span in hours.items():
        openings_on(days, span)
    return hours


def one_span(value: str | None) -> str | None:
    if value is not None:
        openings_on("mon", value)
    return value


def listed(value: object) -> object:
    """A CSV writes several as `a;b`."""
    return [part for part in value.split(";") if part] if isinstance(value, str) else value


def _origin(value: str) -> str:
    """As a browser writes it: scheme and host, and a port that is not the usual one."""
    parts = urlsplit(value)
    bare = f"{parts.scheme}://{parts.netloc}" == value and parts.username is None
    local = parts.hostname in {"127.0.0.1", "localhost"}
    if not bare or not parts.hostname or value != value.lower() or "*" in value:
        raise ValueError("is not the address of a website; write it as https://www.clinic.example")
    if parts.scheme != "https" and not (parts.scheme == "http" and local):
        raise ValueError("must be https://, as in https://www.clinic.example")
    return value


Origin = Annotated[str, AfterValidator(_origin)]
Hours = Annotated[dict[str, str], AfterValidator(_readable)]  # {"mon-fri": "08:00-17:00"}
