"""What a reader found after a step, to be held against what was expected."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

# Throughout: None for a field, or an id missing from a mapping, says "could not find out".
# An expectation on it then fails; it never passes unread.


@dataclass(frozen=True)
class Failure:
    """One broken expectation. `step` counts from 1; 0 is `finally`."""

    step: int
    key: str
    expected: str
    seen: str


@dataclass(frozen=True)
class Message:
    """A message to a patient.

    to: every name of the place it went to: the ids of all patients on that phone, or
    "web:<session>".
    """

    to: frozenset[str]
    text: str


@dataclass(frozen=True)
class Visit:
    """An appointment as it stands. `start`: aware, in the zone of its clinic."""

    status: str
    start: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None:
            raise ValueError("start must be timezone-aware")


@dataclass(frozen=True)
class SeenConversation:
    """`mode`, `holder` (an agent's id) and `awaiting` in the words of the format."""

    mode: str
    holder: str | None
    awaiting: str | None


@dataclass(frozen=True)
class OpenCase:
    """An escalation that is still open, with the reason and the priority that it shows.

    A case of a verified web visitor has both a patient and a session.
    """

    patient: str | None
    session: str | None
    reason: str
    priority: str


@dataclass(frozen=True)
class SeenIdentity:
    """`sessions`: the web sessions in which the patient stands verified now, without "web:".

    `attempts`: failed ones since the last success.
    """

    verified: bool
    sessions: frozenset[str]
    attempts: int
    locked: bool


@dataclass(frozen=True)
class SeenDelivery:
    """`retries`: sends after the first; `media`: the content type attached, None for none."""

    status: str
    why: str | None
    retries: int
    media: str | None


@dataclass(frozen=True)
class SeenReading:
    """The latest reading; None and None when there is none."""

    value: str | None
    flag: str | None


@dataclass(frozen=True)
class SeenAudience:
    sent: int
    suppressed: int
    opted_out_after: int


@dataclass(frozen=True)
class SeenRecord:
    booked: Mapping[str, tuple[Visit, ...]] | None = None  # by patient; cancelled ones left out
    screenings: Mapping[tuple[str, str], str | None] | None = None  # by (patient, kind)
    scores: Mapping[str, int | None] | None = None  # by appointment; None: no score on file
    readings: Mapping[str, SeenReading] | None = None  # by patient
    campaigns: Mapping[str, str] | None = None  # by name
    campaign_report: Mapping[str, SeenAudience] | None = None  # of the latest campaign
    alerts: frozenset[str] | None = None  # raised since the start
    waitlist: tuple[str, ...] | None = None  # patients, in order
    staff_notes: Mapping[str, str] | None = None  # by appointment, all notes in one text
    case_summary: str | None = None  # of the open case of the step's own patient or session
    agent_view: tuple[str, ...] | None = None  # texts that the agent sees in the conversation
    media: int | None = None  # files that the agent can open there
    holders: int | None = None  # agents holding the conversation
    history_replayed: bool | None = None  # at this step's connect or reconnect
    history_kept: bool | None = None
    messages_per_patient: Mapping[str, int] | None = None  # texts accepted, from the start
    accepted_replies_to_last_message: int | None = None


@dataclass(frozen=True)
class Seen:
    """Everything an expectation can be held against, read once the step has settled.

    step: its number, 0 for `finally`.
    own_patient, own_session: whom the step is about (session without "web:"); both None when it
    is about nobody in particular, as at the end: then every open case counts.
    messages: to patients, caused by this step, in order: texts accepted by the provider, web
    answers (several bubbles of one answer joined to one), agents' messages, one-time codes.
    slots: by the key as the expectation writes it; "open" or "booked".
    names: of clinics, providers and patients: they say nothing about a text's language.
    http: the status codes of this step's own requests; several when it made several.
    """

    step: int
    own_patient: str | None = None
    own_session: str | None = None
    messages: tuple[Message, ...] | None = None
    names: frozenset[str] = frozenset()
    appointments: Mapping[str, Visit] | None = None  # by appointment id
    slots: Mapping[str, str] | None = None
    consent: Mapping[str, str] | None = None  # by phone
    conversation: SeenConversation | None = None  # the step's own
    cases: tuple[OpenCase, ...] | None = None  # all that are open, whoever's
    identity: Mapping[str, SeenIdentity] | None = None  # by patient
    queue: Mapping[str, int] | None = None  # by patient: due but not sent
    flags: Mapping[str, frozenset[str]] | None = None  # by patient
    lang_pref: Mapping[str, str] | None = None  # by patient
    deliveries: Mapping[str, SeenDelivery] | None = None  # by the name of section 4
    record: SeenRecord = field(default_factory=SeenRecord)
    http: tuple[int, ...] | None = None
    audit: frozenset[str] | None = None  # events since the start
    outbound_total: int | None = None
