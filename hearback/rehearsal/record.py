"""What else must be on file: the `record` block of an expectation."""

from pydantic import Field

from hearback.rehearsal.forms import (
    AppointmentId,
    Block,
    OneOf,
    OneOfOrNull,
    PatientId,
    Range,
    Saying,
    Some,
    WallTime,
)
from hearback.rehearsal.vocabulary import (
    Alert,
    Audience,
    CampaignState,
    ReadingFlag,
    ScreeningKind,
    ScreeningState,
)


class BookedFor(Block):
    """`start` is the wall clock of the visit's clinic."""

    patient: PatientId
    start: OneOf[WallTime]


class ScreeningCheck(Block):
    patient: PatientId
    kind: ScreeningKind
    state: OneOf[ScreeningState | None]


class SurveyCheck(Block):
    """A `score` of None: no score is on file."""

    about: AppointmentId
    score: Range | None


class ReadingCheck(Block):
    """A `value` of None: no reading was stored."""

    patient: PatientId
    value: OneOfOrNull[str] = None
    flag: OneOfOrNull[ReadingFlag] = None


class CampaignCheck(Block):
    name: str
    state: OneOf[CampaignState]


class AudienceCheck(Block):
    sent: Range | None = None
    suppressed: Range | None = None
    opted_out_after: Range | None = None


class StaffNoteCheck(Block):
    appointment: AppointmentId
    mentions: Some[Saying]


class RecordCheck(Block):
    booked_for: BookedFor | None = None
    screening: ScreeningCheck | None = None
    survey: SurveyCheck | None = None
    reading: ReadingCheck | None = None
    campaign: CampaignCheck | None = None
    campaign_report: dict[Audience, AudienceCheck] = Field(default_factory=dict)
    alert: OneOfOrNull[Alert] = None
    waitlist: tuple[PatientId, ...] | None = None
    staff_note: StaffNoteCheck | None = None
    escalation_summary_mentions: Some[Saying] = ()
    agent_sees: Some[Saying] = ()
    media: Range | None = None
    holders: Range | None = None
    history_replayed: bool | None = None
    history_kept: bool | None = None
    messages_per_patient: dict[PatientId, Range] = Field(default_factory=dict)
    accepted_replies_to_last_message: Range | None = None
