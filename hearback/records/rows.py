"""The rows of an import file, checked one by one."""

from datetime import date, datetime, time
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from hearback.policy import DEFAULTS, BadPolicy
from hearback.records.openings import openings_on
from hearback.records.values import (
    Hours,
    Id,
    Language,
    Name,
    Origin,
    Phone,
    Published,
    Tag,
    Zone,
    blank_is_none,
    listed,
    one_span,
    words,
)


class Row(BaseModel):
    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class ClinicsRow(Row):
    """A row of a record that is known by its id within the clinic."""

    id: Id
    clinic: Id

    @property
    def key(self) -> tuple[str, ...]:
        """What the record is known by among those of its kind."""
        return self.clinic, self.id


class PublishedRow(Row):
    """What a clinic tells everybody about a place."""

    parking: Published | None = None
    directions: Published | None = None


class LocationRow(Row):
    id: Id
    name: Name
    address: Name
    zone: Zone | None = None
    hours: Hours = Field(default_factory=dict)
    published: dict[Language, PublishedRow] = Field(default_factory=dict)

    def openings(self) -> list[tuple[int, time, time]]:
        """(weekday, opens, closes); Monday is 0."""
        return [opening for days, span in self.hours.items() for opening in openings_on(days, span)]


class DeskRow(Row):
    """When people of one queue answer, where that is not when the clinic is open."""

    hours: Hours
    zone: Zone | None = None  # the clinic's

    def openings(self) -> list[tuple[int, time, time]]:
        return [opening for days, span in self.hours.items() for opening in openings_on(days, span)]


class ProviderRow(Row):
    id: Id
    name: Name


class PreparationRow(Row):
    text: Name
    approved_by: Name
    approved_on: date


class VisitTypeRow(Row):
    id: Id
    name: Name
    minutes: int = Field(gt=0, le=24 * 60)
    reminder_hours: list[Annotated[int, Field(gt=0, le=24 * 60)]] | None = None  # the policy's
    preparation: dict[Language, PreparationRow] = Field(default_factory=dict)
    buffer_minutes: int = Field(default=0, ge=0, le=8 * 60)  # kept free after each visit
    capacity: int = Field(default=1, gt=0, le=100)  # patients at one time
    late_cancel_hours: int | None = Field(default=None, gt=0, le=30 * 24)  # then people answer


class ClinicRow(Row):
    id: Id
    public_name: Name
    zone: Zone
    phone: Phone
    language: Language = "en"
    sms_from: Phone
    segments_per_second: float = Field(default=1.0, gt=0, le=1000)
    # The websites that may show the clinic's chat; none named: whatever was said before.
    chat_origins: list[Origin] | None = None
    late_grace_minutes: int | None = None  # as in rules, from when it was the only one
    rules: dict[str, Any] = Field(default_factory=dict)  # over the policy's
    tells_provider: bool = False
    # By queue; one that is not named answers while the clinic is open.
    desk_hours: dict[Literal["front_desk", "billing", "clinical"], DeskRow] | None = None
    locations: list[LocationRow]
    providers: list[ProviderRow]
    visit_types: list[VisitTypeRow]

    @model_validator(mode="after")
    def _rules_can_be_used(self) -> Self:
        try:
            DEFAULTS.with_own(self.own_rules)
        except BadPolicy as error:
            raise ValueError(f"rules: {' '.join(error.problems)}") from error
        return self

    @property
    def own_rules(self) -> dict[str, Any]:
        """What this clinic decides over the policy, as written: names and plain values."""
        late = self.late_grace_minutes
        return {**({} if late is None else {"late_grace_minutes": late}), **self.rules}

    @property
    def key(self) -> tuple[str, ...]:
        return (self.id,)


class ContactRow(Row):
    phone: Phone
    relation: Literal["self", "parent", "guardian", "caregiver", "spouse"] = "self"
    # Left out: what the relation carries. rights names some of them and counts before the other.
    may_schedule: bool | None = None
    rights: list[Literal["see", "confirm", "move", "cancel"]] | None = None
    may_see_clinical: bool = False


class PatientRow(ClinicsRow):
    first_name: Name
    last_name: Name
    born_on: Annotated[date | None, BeforeValidator(blank_is_none)] = None
    language: Language = "en"
    zone: Annotated[Zone | None, BeforeValidator(blank_is_none)] = None
    phone: Annotated[Phone | None, BeforeValidator(blank_is_none)] = None
    # `opted_in` says that the clinic holds the patient's consent to be texted about their care.
    consent: Annotated[Literal["opted_in", "opted_out"] | None, BeforeValidator(blank_is_none)] = (
        None
    )
    # The day of a signed form that lets texts to the patient's own phone advertise (rule C31).
    written_consent_on: Annotated[date | None, BeforeValidator(blank_is_none)] = None
    contacts: list[ContactRow] = Field(default_factory=list)
    # What audiences and programmes ask for. A column that a file leaves out changes nothing.
    tags: Annotated[list[Tag], BeforeValidator(listed)] = Field(default_factory=list)
    vaccinated_on: Annotated[date | None, BeforeValidator(blank_is_none)] = None  # against flu
    discharged_on: Annotated[date | None, BeforeValidator(blank_is_none)] = None  # from hospital
    # What the patient measures at home and sends.
    sends: Annotated[list[Literal["blood_pressure"]], BeforeValidator(listed)] = Field(
        default_factory=list
    )

    def all_contacts(self) -> list[ContactRow]:
        own = [ContactRow(phone=self.phone)] if self.phone else []
        return [*own, *self.contacts]


def _when_before(value: object) -> object:
    if not isinstance(value, str):
        raise ValueError("is no time; write it in quotes, as 2026-04-15 18:00 or 18:00")
    for form in ("%Y-%m-%d %H:%M", "%H:%M"):
        try:
            datetime.strptime(value, form)  # noqa: DTZ007 - the place's wall clock
        except ValueError:
            continue
        return value
    raise ValueError("is no time; write it as 2026-04-15 18:00 or 18:00")


# The place's wall clock; with its day it moves along with the visit.
Before = Annotated[str, BeforeValidator(_when_before)]


class VisitPreparationRow(Row):
    """How to get ready for one visit, as the clinic approved it. It never names what is done."""

    clear_liquids_from: Before | None = None
    allowed: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    first_dose: Before | None = None
    second_dose: Before | None = None
    nothing_by_mouth_from: Before | None = None
    driver_required: bool | None = None
    approved_by: Name | None = None


class AppointmentRow(ClinicsRow):
    preparation: VisitPreparationRow | None = None
    patient: Id
    provider: Id
    location: Id
    visit_type: Id
    # The location's wall-clock time, `2026-04-16 10:30`, or an instant with its offset.
    starts_at: Annotated[str, BeforeValidator(words)]
    state: Literal["scheduled", "confirmed", "cancelled", "completed", "no_show"] = "scheduled"
    # Whether the patient is told by a text when this row moves a visit that is on file.
    tell_patient: Annotated[bool | None, BeforeValidator(blank_is_none)] = None


class ScheduleRow(Row):
    """A provider's weekly hours at a location; they replace those that were on file."""

    clinic: Id
    provider: Id
    location: Id
    hours: Hours
    # Visits begin when the hours do, and then every so often; by default as the visits' lengths
    # divide them.
    every_minutes: int | None = Field(default=None, gt=0, le=8 * 60)

    @property
    def key(self) -> tuple[str, ...]:
        return self.clinic, self.provider, self.location

    def openings(self) -> list[tuple[int, time, time]]:
        return [opening for days, span in self.hours.items() for opening in openings_on(days, span)]


class ExceptionRow(ClinicsRow):
    """A day that differs: without hours nobody is seen, without a provider it is everybody's."""

    provider: Annotated[Id | None, BeforeValidator(blank_is_none)] = None
    location: Annotated[Id | None, BeforeValidator(blank_is_none)] = None
    # Not `on`, which YAML takes for a yes.
    day: date
    hours: Annotated[str | None, BeforeValidator(blank_is_none), AfterValidator(one_span)] = None

    def opening(self) -> tuple[time, time] | tuple[None, None]:
        return openings_on("mon", self.hours)[0][1:] if self.hours else (None, None)


class SlotRow(ClinicsRow):
    """A time that the practice's system has open, or has closed again."""

    provider: Id
    location: Id
    # For these kinds of visits; for all that are short enough when none is named.
    visit_types: Annotated[list[Id], BeforeValidator(listed)] = Field(default_factory=list)
    starts_at: Annotated[str, BeforeValidator(words)]  # as of a visit
    minutes: Annotated[int | None, BeforeValidator(blank_is_none)] = Field(
        default=None, gt=0, le=24 * 60
    )
    capacity: int = Field(default=1, gt=0, le=100)  # those who are booked already included
    state: Literal["open", "closed"] = "open"


Known = ClinicRow | PatientRow | AppointmentRow | ScheduleRow | ExceptionRow | SlotRow
