"""What a step, or the end of a scenario, is expected to leave behind."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from hearback.rehearsal.forms import (
    AgentId,
    AppointmentId,
    Block,
    DeliveryName,
    OneOf,
    OneOfOrNull,
    PatientId,
    Phone,
    Place,
    Range,
    Saying,
    SlotRef,
    Some,
    WallTime,
    listed,
)
from hearback.rehearsal.record import RecordCheck
from hearback.rehearsal.vocabulary import (
    AuditEvent,
    Awaited,
    CasePriority,
    CaseReason,
    ConsentState,
    DeliveryStatus,
    Flag,
    Lang,
    Mode,
    SlotState,
    VisitStatus,
    Why,
)


class ReplyBlock(Block):
    """`to` picks the messages read; the texts of `all_of`, `any_of`, `none_of` may be patterns."""

    to: Place | None = None
    lang: OneOf[Lang] | None = None
    all_of: Some[Saying] = Field(default=(), alias="all")
    any_of: OneOf[Saying] | None = Field(default=None, alias="any")
    none_of: Some[Saying] = Field(default=(), alias="not")
    max_chars: int | None = Field(default=None, gt=0)


class VisitCheck(Block):
    """`start` is the wall clock of the visit's clinic."""

    status: OneOf[VisitStatus] | None = None
    start: OneOf[WallTime] | None = None


class ConversationCheck(Block):
    mode: OneOf[Mode] | None = None
    holder: OneOfOrNull[AgentId] = None
    awaiting: OneOfOrNull[Awaited] = None


class CaseCheck(Block):
    """`escalated: none` is a count of 0: of the step's own patient, at the end of everybody."""

    patient: PatientId | None = None
    session: str | None = None
    reason: OneOf[CaseReason] | None = None
    priority: OneOf[CasePriority] | None = None
    count: Range | None = None


class IdentityCheck(Block):
    verified: OneOf[bool] | None = None
    session: OneOfOrNull[str] = None
    attempts: Range | None = None
    locked: OneOf[bool] | None = None


class DeliveryCheck(Block):
    status: OneOf[DeliveryStatus] | None = None
    why: OneOfOrNull[Why] = None
    retries: Range | None = None
    media: OneOfOrNull[Saying] = None


class HttpCheck(Block):
    status: OneOf[int]


def _cases(value: object) -> object:
    blocks = listed(value)
    assert isinstance(blocks, list | tuple)
    return tuple({"count": 0} if block in ("none", None) else block for block in blocks)


class Expectation(Block):
    """An absent key is not checked."""

    replies: Range | None = None
    reply: OneOf[ReplyBlock] | None = None
    appointments: dict[AppointmentId, VisitCheck] = Field(default_factory=dict)
    slots: dict[SlotRef, OneOf[SlotState]] = Field(default_factory=dict)
    consent: dict[Phone, OneOf[ConsentState]] = Field(default_factory=dict)
    conversation: ConversationCheck | None = None
    escalated: Annotated[OneOf[CaseCheck] | None, BeforeValidator(_cases)] = None
    identity: dict[PatientId, IdentityCheck] = Field(default_factory=dict)
    queue: dict[PatientId, Range] = Field(default_factory=dict)
    flags: dict[PatientId, Some[Flag]] = Field(default_factory=dict)
    lang_pref: dict[PatientId, OneOf[Lang]] = Field(default_factory=dict)
    delivery: dict[DeliveryName, DeliveryCheck] = Field(default_factory=dict)
    record: RecordCheck | None = None
    http: HttpCheck | None = None
    audit: Some[AuditEvent] = ()
    audit_absent: Some[AuditEvent] = ()
    note: str | None = None


class Finale(Expectation):
    """`finally`: what holds when the last step has settled."""

    outbound_total: Range | None = None
