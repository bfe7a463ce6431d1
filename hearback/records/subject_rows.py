"""Rows about bills, approved answers and screenings, checked one by one."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from hearback.records.rows import (
    AppointmentRow,
    ClinicRow,
    ClinicsRow,
    ExceptionRow,
    PatientRow,
    Row,
    ScheduleRow,
    SlotRow,
)
from hearback.records.values import Id, Name, Phone

LONGEST_ANSWER = 320  # characters: two texts in English
LINK = r"^https://[A-Za-z0-9.-]+(?:/[A-Za-z0-9._~/-]*)?$"


def _money(value: object) -> object:
    """Written as "215.75"; YAML reads it as a number when it has no quotes."""
    return str(value).replace("$", "").replace(",", "") if value is not None else value


def _none(value: object) -> object:
    return None if value == "" else value


Money = Annotated[Decimal, BeforeValidator(_money), Field(ge=0, max_digits=12, decimal_places=2)]
MaybeDate = Annotated[date | None, BeforeValidator(_none)]


class StatementLineRow(Row):
    date: date
    service: Name  # for staff: no message ever carries it
    owed: Money


class StatementRow(ClinicsRow):
    """What a patient owes of one bill. One that is paid or void is sent again with that state."""

    patient: Id
    amount: Money
    due_on: MaybeDate = None
    state: Literal["open", "paid", "void"] = "open"
    lines: list[StatementLineRow] = Field(default_factory=list)


class BillingRow(Row):
    """How a clinic is paid. The link is the same for everybody, and says nothing about anybody."""

    clinic: Id
    pay_link: Annotated[str | None, BeforeValidator(_none), Field(pattern=LINK)] = None
    phone: Annotated[Phone | None, BeforeValidator(_none)] = None

    @property
    def key(self) -> tuple[str, ...]:
        return (self.clinic,)


class PlansRow(Row):
    """The published list of plans that a clinic takes; it replaces the one before."""

    clinic: Id
    names: list[Name]

    @property
    def key(self) -> tuple[str, ...]:
        return (self.clinic,)


def _short(value: str) -> str:
    if len(value) > LONGEST_ANSWER:
        raise ValueError(f"has {len(value)} characters; {LONGEST_ANSWER} at most go into a text")
    return value


class AnswerRow(Row):
    answer: Annotated[str, Field(min_length=1), AfterValidator(_short)]
    questions: list[Name] = Field(min_length=1)  # how patients ask it


class KnowledgeRow(Row):
    """An approved answer in both languages. Other words need a higher version."""

    clinic: Id
    id: Id
    # A screening by the name of our lists (mammogram, flu_shot, …), or general.
    subject: Id = "general"
    part: Id = "about"
    version: int = Field(gt=0)
    approved_by: Name
    approved_on: date
    review_by: date
    source: Name
    en: AnswerRow
    es: AnswerRow

    @property
    def key(self) -> tuple[str, ...]:
        return self.clinic, self.id, str(self.version)

    @model_validator(mode="after")
    def _reviewed_later(self) -> "KnowledgeRow":
        if self.review_by <= self.approved_on:
            raise ValueError("review_by must be later than approved_on")
        return self


class ScreeningServiceRow(Row):
    """In which kind of visit, and with whom, a clinic does a screening."""

    clinic: Id
    kind: Id
    visit_type: Id
    provider: Annotated[Id | None, BeforeValidator(_none)] = None

    @property
    def key(self) -> tuple[str, ...]:
        return self.clinic, self.kind


class ScreeningRow(Row):
    """What the practice's record has due for a patient, or done."""

    clinic: Id
    patient: Id
    kind: Id
    state: Literal["due", "done"] = "due"
    due_on: MaybeDate = None
    last_done_on: MaybeDate = None
    reason: Annotated[Name | None, BeforeValidator(_none)] = None

    @property
    def key(self) -> tuple[str, ...]:
        return self.clinic, self.patient, self.kind


class WaitingRow(ClinicsRow):
    """A place on the waiting list. What is not said suits: any provider, any day."""

    patient: Id
    visit_type: Id
    provider: Annotated[Id | None, BeforeValidator(_none)] = None
    visit: Annotated[Id | None, BeforeValidator(_none)] = None  # the one that would be given up
    first_day: MaybeDate = None
    last_day: MaybeDate = None
    joined_on: MaybeDate = None  # the day of the import when it is not said
    state: Literal["waiting", "left"] = "waiting"

    @model_validator(mode="after")
    def _in_order(self) -> "WaitingRow":
        if self.first_day and self.last_day and self.last_day < self.first_day:
            raise ValueError("last_day must not be before first_day")
        return self


SubjectRow = (
    StatementRow
    | BillingRow
    | PlansRow
    | KnowledgeRow
    | ScreeningServiceRow
    | ScreeningRow
    | WaitingRow
)
AnyRow = ClinicRow | PatientRow | AppointmentRow | ScheduleRow | ExceptionRow | SlotRow | SubjectRow
