"""The kinds of step, and which keys each of them takes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator

from hearback.rehearsal.expectations import Expectation
from hearback.rehearsal.forms import (
    AgentId,
    AppointmentId,
    Block,
    ClockMove,
    DeliveryName,
    Names,
    OneOf,
    PatientId,
    PatientOrVisit,
    Phone,
    Sender,
    SlotId,
    Some,
    Span,
    delivery_name,
    instant,
)
from hearback.rehearsal.setup import SetupAppointment, SetupPatient
from hearback.rehearsal.vocabulary import (
    AgentDeed,
    Audience,
    Channel,
    FaultKind,
    ProviderStatus,
    ServicePart,
    SystemKind,
    Webhook,
)

LINE, NUMBER = "@line", "@number"  # given by the reader of the file, never written in one


class Step(Block):
    """`number` counts from 1."""

    line: int = Field(alias=LINE)
    number: int = Field(alias=NUMBER)
    expect: Expectation | None = None
    note: str | None = None


class Campaign(Block):
    name: str
    to: Some[PatientId] = ()
    segments: Some[Audience] = ()
    per_minute: int | None = Field(default=None, gt=0)
    promotes: bool = False


class SystemStep(Step):
    kind: SystemKind = Field(alias="system")
    about: OneOf[AppointmentId] | None = None
    to: OneOf[PatientId] | None = None
    campaign: Campaign | None = None
    slot: SlotId | None = None


class ClockStep(Step):
    move: ClockMove = Field(alias="clock")

    @property
    def by(self) -> timedelta | None:
        return self.move if isinstance(self.move, timedelta) else None

    @property
    def to(self) -> datetime | None:
        return self.move if isinstance(self.move, datetime) else None


class Media(Block):
    type: str
    name: str | None = None


class Inbound(Block):
    """What a patient sends. `from_` None: the only patient; `channel` None: the scenario's."""

    text: str = Field(alias="patient")
    from_: Sender | None = Field(default=None, alias="from")
    channel: Channel | None = None
    media: tuple[Media, ...] = ()
    sid: str | None = None
    extra: dict[str, str] = Field(default_factory=dict)

    @property
    def session(self) -> str | None:
        """The web session it comes from, when it names one."""
        return self.from_[4:] if self.from_ and self.from_.startswith("web:") else None


class PatientStep(Step, Inbound):
    pass


_TRIES = re.compile(r"at the same moment as (\S+)")


def _other_agent(value: object, info: ValidationInfo) -> object:
    found = _TRIES.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f"unknown value {value!r}; write 'at the same moment as <agent>'")
    if isinstance(info.context, Names) and found[1] not in info.context.agents:
        raise ValueError(f"agent {found[1]!r} is not defined")
    return found[1]


class AgentStep(Step):
    """`same_moment_as`: the agent who makes the same request at the same time."""

    by: AgentId
    says: str | None = Field(default=None, min_length=1)
    does: AgentDeed | None = None
    form: Mapping[str, str] = Field(default_factory=dict)  # what is filled in beside the deed
    same_moment_as: Annotated[str, BeforeValidator(_other_agent)] | None = Field(
        default=None, alias="tries"
    )


class StaffStep(Step):
    """`to` is in the zone of the moved visit's clinic.

    An update names the keys of the patient or the visit that change; `updated` is the whole
    record as it is afterwards, `changed` what was named.
    """

    move: AppointmentId | None = None
    to: datetime | None = None
    notify: bool | None = None
    book: SlotId | None = None
    for_: str | None = Field(default=None, alias="for")
    cancel: AppointmentId | None = None
    arrive: PatientOrVisit | None = None
    update: PatientOrVisit | None = None
    updated: SetupPatient | SetupAppointment | None = Field(default=None, alias="@updated")
    changed: frozenset[str] = Field(default=frozenset(), alias="@changed")

    @field_validator("to", mode="before")
    @classmethod
    def _local(cls, value: object, info: ValidationInfo) -> object:
        if isinstance(info.context, Names):
            return instant(value, info.context.zone_of_visit(str(info.data.get("move"))))
        return value


class WebStep(Step):
    connect: str | None = None
    disconnect: str | None = None
    reconnect: str | None = None

    @property
    def session(self) -> str:
        return self.connect or self.disconnect or self.reconnect or ""


class TwilioStep(Step):
    of: DeliveryName
    status: ProviderStatus
    error: int | None = None


@dataclass(frozen=True)
class Signature:
    """`given`: False for an unsigned request. `own_token`: made with ours, not another one.

    `over`: the Body it was made over, when the request is then sent with another one.
    """

    given: bool
    own_token: bool = True
    over: str | None = None
    sent: str | None = None


_ALTERED = re.compile(r"valid for Body=(.*), sent with Body=(.*)", re.DOTALL)
_SIGNATURES: Mapping[str, Signature] = {
    "valid": Signature(given=True),
    "missing": Signature(given=False),
    "made with another auth token": Signature(given=True, own_token=False),
}


def _signature(value: object) -> object:
    if isinstance(value, Signature):
        return value
    if value in _SIGNATURES:
        return _SIGNATURES[str(value)]
    found = _ALTERED.fullmatch(str(value))
    if found is None:
        known = ", ".join([*_SIGNATURES, "valid for Body=…, sent with Body=…"])
        raise ValueError(f"unknown value {value!r} (one of: {known})")
    return Signature(given=True, over=found[1], sent=found[2])


class HttpStep(Step):
    """A delivery name as `MessageSid` stands for its sid."""

    to: Webhook
    signature: Annotated[Signature, BeforeValidator(_signature)]
    form: dict[str, str] = Field(default_factory=dict, validate_default=True)

    @field_validator("form")
    @classmethod
    def _fits(cls, form: dict[str, str], info: ValidationInfo) -> dict[str, str]:
        signature = info.data.get("signature")
        if signature and signature.over is not None and form.get("Body") != signature.sent:
            raise ValueError("the form's Body is not the one sent")
        sid = form.get("MessageSid", "")
        return form | ({"MessageSid": delivery_name(sid, info)} if "/" in sid else {})


def _inbound(value: object) -> object:
    return {"patient": value} if isinstance(value, str) else value


def _several(messages: tuple[Inbound, ...]) -> tuple[Inbound, ...]:
    if len(messages) < 2:
        raise ValueError("one message alone is not simultaneous")
    return messages


class FaultStep(Step):
    """`parts` is the `of` of a restart; `delivery` the `of` of a status callback."""

    kind: FaultKind
    after_accepted: int | None = Field(default=None, gt=0)
    parts: OneOf[ServicePart] | None = Field(default=None, alias="@parts")
    for_: Phone | None = Field(default=None, alias="for")
    times: int | None = Field(default=None, gt=0)
    sid: str | None = None
    after: Span | None = None
    copies: int = Field(default=1, gt=0)
    at_once: bool = False
    messages: (
        Annotated[
            tuple[Annotated[Inbound, BeforeValidator(_inbound)], ...], AfterValidator(_several)
        ]
        | None
    ) = None
    delivery: DeliveryName | None = Field(default=None, alias="@delivery")
    order: OneOf[ProviderStatus] | None = None
    status: ProviderStatus | None = None
    error: int | None = None


class RecoverStep(Step):
    """`kind` is that of a fault before it; the other keys may say which one."""

    kind: FaultKind
    parts: OneOf[ServicePart] | None = Field(default=None, alias="@parts")
    for_: Phone | None = Field(default=None, alias="for")


AnyStep = (
    SystemStep
    | ClockStep
    | PatientStep
    | AgentStep
    | StaffStep
    | WebStep
    | TwilioStep
    | HttpStep
    | FaultStep
    | RecoverStep
)

STEPS: Mapping[str, type[Step]] = {
    "system": SystemStep,
    "clock": ClockStep,
    "patient": PatientStep,
    "agent": AgentStep,
    "staff": StaffStep,
    "web": WebStep,
    "twilio": TwilioStep,
    "http": HttpStep,
    "fault": FaultStep,
    "recover": RecoverStep,
}
