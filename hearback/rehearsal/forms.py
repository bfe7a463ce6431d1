"""The forms that a value takes in a scenario file: ranges, alternatives, times and known ids."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, ValidationInfo

T = TypeVar("T")


class Block(BaseModel):
    """A piece of a scenario: an unknown key is an error, and nothing changes once read."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        validate_by_name=True,
        validate_by_alias=True,
        arbitrary_types_allowed=True,
        coerce_numbers_to_str=True,
    )


@dataclass(frozen=True)
class Names:
    """What a scenario has defined, so that its steps cannot name anything else."""

    zone: ZoneInfo
    lang: str = "en"
    fixture_clinics: frozenset[str] = frozenset()
    clinics: Mapping[str, ZoneInfo] = field(default_factory=dict)  # those of the setup
    agents: frozenset[str] = frozenset()
    patients: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    appointments: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    slots: frozenset[str] = frozenset()

    def zone_of_visit(self, appointment: str) -> ZoneInfo:
        clinic = self.appointments.get(appointment, {}).get("clinic")
        return self.clinics.get(str(clinic), self.zone)


@dataclass(frozen=True)
class Count:
    """An inclusive range; a single number is the range of itself."""

    least: int
    most: int

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and self.least <= number <= self.most

    def __str__(self) -> str:
        return str(self.least) if self.least == self.most else f"{self.least} to {self.most}"


_WALL = re.compile(r"(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?")
_CLOCK = re.compile(r"\d{2}:\d{2}")
_SPAN = re.compile(r"\+?((?:\d+[dhms])+)")
_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
_PHONE = re.compile(r"\+\d{7,15}")
WEB = "web:"
PATTERN = "re:"


def instant(text: object, zone: ZoneInfo) -> datetime:
    """'YYYY-MM-DD HH:MM' on the zone's wall; a day alone is its midnight. Raises ValueError."""
    found = _WALL.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise ValueError(f"{text!r} is not a time; write 'YYYY-MM-DD HH:MM'")
    at = time.fromisoformat(found[2]) if found[2] else time()
    return datetime.combine(date.fromisoformat(found[1]), at, tzinfo=zone)


def zone_named(text: object) -> ZoneInfo:
    try:
        return ZoneInfo(str(text))
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"{text!r} is not an IANA time zone") from error


def span(text: object) -> timedelta:
    """ "+2h", "15s", "+1h30m". Raises ValueError for anything else, and for no time at all."""
    found = _SPAN.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise ValueError(f"{text!r} is not a length of time; write +2h, +15m, +40s or +1d")
    parts = re.findall(r"(\d+)([dhms])", found[1])
    length = sum((timedelta(**{_UNITS[unit]: int(n)}) for n, unit in parts), timedelta())
    if not length:
        raise ValueError("no time at all")
    return length


def _names(info: ValidationInfo) -> Names | None:
    return info.context if isinstance(info.context, Names) else None


def _moment(value: object, info: ValidationInfo) -> object:
    names = _names(info)
    if isinstance(value, datetime) and value.tzinfo:
        return value
    if names is None:
        raise ValueError("a time without a zone")
    return instant(value, names.zone)


def _move(value: object, info: ValidationInfo) -> object:
    if isinstance(value, timedelta):
        return value
    return span(value) if str(value).startswith("+") else _moment(value, info)


def _wall(value: str) -> str:
    instant(value, ZoneInfo("UTC"))
    if len(value) != len("YYYY-MM-DD HH:MM"):
        raise ValueError(f"{value!r} lacks the hour; write 'YYYY-MM-DD HH:MM'")
    return value


def _prep_time(value: object, info: ValidationInfo) -> object:
    if isinstance(value, str) and _CLOCK.fullmatch(value):
        return time.fromisoformat(value)
    return value if isinstance(value, time) else _moment(value, info)


def _amount(value: object) -> object:
    if isinstance(value, Decimal):
        return value
    try:
        return Decimal(str(value).removeprefix("$").replace(",", ""))
    except InvalidOperation as error:
        raise ValueError(f'{value!r} is not an amount; write "215.75"') from error


def _count(value: object) -> object:
    if isinstance(value, Count):
        return value
    numbers = [value, value] if isinstance(value, int) else value
    if not isinstance(numbers, list) or len(numbers) != 2 or not all(map(_whole, numbers)):
        raise ValueError(f"{value!r} is not a count; write 1 or [0, 1]")
    if not 0 <= numbers[0] <= numbers[1]:
        raise ValueError(f"{value!r} is no range; write the smaller number first")
    return Count(*numbers)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def listed(value: object) -> object:
    """One or several: a scalar stands for the list of itself."""
    return value if isinstance(value, list | tuple) else (value,)


def _not_empty(value: tuple[T, ...] | None) -> tuple[T, ...] | None:
    if value is not None and not value:
        raise ValueError("an empty list allows nothing")
    return value


def _phone(value: str) -> str:
    if not _PHONE.fullmatch(value):
        raise ValueError(f"{value!r} is not a phone number; write it as +15125550151")
    return value


def _saying(value: str) -> str:
    if not value.removeprefix(PATTERN):
        raise ValueError("an empty text says nothing")
    if value.startswith(PATTERN):
        try:
            re.compile(value.removeprefix(PATTERN))
        except re.error as error:
            raise ValueError(f"{value!r} is no regular expression: {error}") from error
    return value


def _known(what: str, *kinds: str) -> AfterValidator:
    def check(value: str, info: ValidationInfo) -> str:
        names = _names(info)
        if names and not any(value in getattr(names, kind) for kind in kinds):
            raise ValueError(f"{what} {value!r} is not defined")
        return value

    return AfterValidator(check)


def _place(value: str, info: ValidationInfo) -> str:
    """A patient, or a web session; a phone number is judged by `_sender`."""
    names = _names(info)
    if value.startswith(WEB) and len(value) > len(WEB):
        return value
    if names and value not in names.patients:
        raise ValueError(f"patient {value!r} is not defined")
    return value


def _sender(value: str, info: ValidationInfo) -> str:
    return value if _PHONE.fullmatch(value) else _place(value, info)


_DELIVERY = re.compile(r"(?P<visit>[^/]+)/reminder_[1-9]\d*h|campaign/(?P<patient>[^/]+)|last")


def delivery_name(value: str, info: ValidationInfo) -> str:
    found = _DELIVERY.fullmatch(value)
    if found is None:
        raise ValueError(f"{value!r} names no delivery; write A/reminder_48h, campaign/P or last")
    names = _names(info)
    if names and found["visit"] and found["visit"] not in names.appointments:
        raise ValueError(f"appointment {found['visit']!r} is not defined")
    if names and found["patient"] and found["patient"] not in names.patients:
        raise ValueError(f"patient {found['patient']!r} is not defined")
    return value


def slot_place(value: str, clinics: Mapping[str, ZoneInfo]) -> tuple[str, str, datetime]:
    """ "clinic/provider/start" taken apart, the start in that clinic's zone. Raises ValueError."""
    clinic, _, rest = value.partition("/")
    provider, _, start = rest.rpartition("/")
    if not provider:
        raise ValueError(f"slot {value!r} is not defined")
    if clinic not in clinics:
        raise ValueError(f"clinic {clinic!r} is not defined")
    return clinic, provider, instant(_wall(start), clinics[clinic])


def _slot_or_place(value: str, info: ValidationInfo) -> str:
    names = _names(info)
    if names and value not in names.slots:
        slot_place(value, names.clinics)
    return value


Moment = Annotated[datetime, BeforeValidator(_moment)]
ClockMove = Annotated[datetime | timedelta, BeforeValidator(_move)]
Span = Annotated[timedelta, BeforeValidator(lambda v: v if isinstance(v, timedelta) else span(v))]
WallTime = Annotated[str, AfterValidator(_wall)]
PrepTime = Annotated[datetime | time, BeforeValidator(_prep_time)]
Amount = Annotated[Decimal, BeforeValidator(_amount)]
Range = Annotated[Count, BeforeValidator(_count)]
Some = Annotated[tuple[T, ...], BeforeValidator(listed)]
OneOf = Annotated[tuple[T, ...], BeforeValidator(listed), AfterValidator(_not_empty)]
# For a field where null is a value: "nothing there", not "not checked".
OneOfOrNull = Annotated[
    tuple[T | None, ...] | None, BeforeValidator(listed), AfterValidator(_not_empty)
]
Zone = Annotated[
    ZoneInfo, BeforeValidator(lambda v: v if isinstance(v, ZoneInfo) else zone_named(v))
]
Saying = Annotated[str, AfterValidator(_saying)]
Phone = Annotated[str, AfterValidator(_phone)]
PatientId = Annotated[str, _known("patient", "patients")]
AppointmentId = Annotated[str, _known("appointment", "appointments")]
SlotId = Annotated[str, _known("slot", "slots")]
FixtureClinicId = Annotated[str, _known("clinic", "fixture_clinics")]
ClinicId = Annotated[str, _known("clinic", "clinics")]
AgentId = Annotated[str, _known("agent", "agents")]
PatientOrVisit = Annotated[str, _known("patient or appointment", "patients", "appointments")]
Place = Annotated[str, AfterValidator(_place)]
Sender = Annotated[str, AfterValidator(_sender)]
DeliveryName = Annotated[str, AfterValidator(delivery_name)]
SlotRef = Annotated[str, AfterValidator(_slot_or_place)]
