"""Who and what is there before a scenario begins: its own setup and the shared fixtures."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from hearback.rehearsal.forms import (
    Amount,
    Block,
    ClinicId,
    FixtureClinicId,
    Moment,
    Names,
    OneOf,
    PatientId,
    Phone,
    PrepTime,
    Some,
    Zone,
    instant,
)
from hearback.rehearsal.hours import Hours, read_hours
from hearback.rehearsal.vocabulary import (
    ConsentState,
    Desk,
    Flag,
    Lang,
    ProgramKind,
    ScreeningKind,
    VisitStatus,
)


def _hours(value: object) -> Hours:
    return value if isinstance(value, Hours) else read_hours(value)


OpenHours = Annotated[Hours, BeforeValidator(_hours)]


class FixtureClinic(Block):
    name: str
    tz: Zone
    address: str
    phone: Phone
    sms_from: Phone
    hours: OpenHours


class FixtureAgent(Block):
    langs: OneOf[Lang]
    queue: Desk


class Fixtures(Block):
    clinics: dict[str, FixtureClinic]
    agents: dict[str, FixtureAgent]
    desk_hours: OpenHours


class ConsentOnFile(Block):
    state: ConsentState
    at: Moment | None = None
    via: str | None = None


def _consent(value: object) -> object:
    return {"state": value} if isinstance(value, str) else value


class SetupPatient(Block):
    id: str
    name: str
    phone: Phone
    lang: Lang
    dob: date | None = None
    tz: Zone | None = None
    guardian: PatientId | None = None
    # What whoever answers there is to the patient; rights: where not those of the relation.
    relation: Literal["parent", "guardian", "caregiver", "spouse"] = "guardian"
    rights: Some[Literal["see", "confirm", "move", "cancel"]] | None = None
    consent: Annotated[ConsentOnFile, BeforeValidator(_consent)] = ConsentOnFile(
        state=ConsentState.OPTED_IN
    )
    written_consent: date | None = None  # the day of a signed form
    flags: Some[Flag] = ()
    tags: Some[str] = ()
    discharged: Moment | None = None
    vaccinated: date | None = None

    @model_validator(mode="before")
    @classmethod
    def _speaks(cls, value: object, info: ValidationInfo) -> object:
        """A patient without a language speaks the scenario's."""
        lang = info.context.lang if isinstance(info.context, Names) else Lang.EN
        return {"lang": lang, **value} if isinstance(value, dict) else value


class Prep(Block):
    """What the clinic approved for preparation; only `allowed` may be quoted."""

    clear_liquids_from: PrepTime | None = None
    allowed: str | None = None
    first_dose: PrepTime | None = None
    second_dose: PrepTime | None = None
    nothing_by_mouth_from: PrepTime | None = None
    driver_required: bool | None = None


class _AtClinic(Block):
    id: str
    clinic: ClinicId
    provider: str
    start: datetime  # in the clinic's zone

    @field_validator("start", mode="before")
    @classmethod
    def _local(cls, value: object, info: ValidationInfo) -> object:
        if isinstance(info.context, Names):
            names = info.context
            return instant(value, names.clinics.get(info.data.get("clinic", ""), names.zone))
        return value


class SetupAppointment(_AtClinic):
    patient: PatientId
    type: str | None = None
    status: VisitStatus = VisitStatus.SCHEDULED
    prep: Prep | None = None


class SetupSlot(_AtClinic):
    note: str | None = None


class BalanceLine(Block):
    date: date
    service: str
    owed: Amount


class Balance(Block):
    patient: PatientId
    amount: Amount
    due: date | None = None
    lines: tuple[BalanceLine, ...] = ()


class ScreeningDue(Block):
    patient: PatientId
    kind: ScreeningKind
    last_done: date | None = None


class Program(Block):
    patient: PatientId
    kind: ProgramKind


class WebSession(Block):
    id: str
    verified_as: PatientId
    verified_at: Moment


class Setup(Block):
    """`tz` is always set: the scenario's zone, which is its first clinic's unless it says so."""

    clinics: OneOf[FixtureClinicId]
    tz: Zone
    now: Moment
    patients: tuple[SetupPatient, ...] = ()
    appointments: tuple[SetupAppointment, ...] = ()
    open_slots: tuple[SetupSlot, ...] = ()
    balances: tuple[Balance, ...] = ()
    screening_due: tuple[ScreeningDue, ...] = ()
    programs: tuple[Program, ...] = ()
    waitlist: tuple[PatientId, ...] = ()
    # By queue, at every clinic of the scenario; and the days on which all of them are closed.
    desk_hours: dict[Literal["front_desk", "billing", "clinical"], OpenHours] = Field(
        default_factory=dict
    )
    closed_on: Some[date] = ()
    knowledge: dict[str, Any] = Field(default_factory=dict)
    web_sessions: tuple[WebSession, ...] = ()

    def patient(self, patient_id: str) -> SetupPatient:
        return next(patient for patient in self.patients if patient.id == patient_id)

    def appointment(self, appointment_id: str) -> SetupAppointment:
        return next(visit for visit in self.appointments if visit.id == appointment_id)

    def slot(self, slot_id: str) -> SetupSlot:
        return next(slot for slot in self.open_slots if slot.id == slot_id)
