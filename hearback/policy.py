"""What a clinic may decide for itself: one typed set of rules, each with its default and reason."""

from collections.abc import Iterator, Mapping
from datetime import time, timedelta
from pathlib import Path
from typing import Annotated, Any, Self

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from hearback.core.errors import HearbackError

EXAMPLE = "rasa_patience_minutes: 2"
# What a clinic may decide over the installation: what is about its own work, and its own outreach.
# Locks, opt-outs, brakes and patience are the same for everybody.
OF_A_CLINIC = frozenset(
    {
        "reminder_hours_before",
        "day_starts",
        "day_ends",
        "useless_hours_before_visit",
        "late_grace_minutes",
        "waiting_offers_at_once",
        "waiting_offers_a_day",
        "outreach_per_day",
        "outreach_per_week",
        "stricter_states",
        "quiet_holidays",
        "survey_hours_after_visit",
        "satisfaction_minutes_after_case",
        "followup_days_after_discharge",
        "checkin_every_days",
        "checkin_from",
        "survey_low",
        "crisis_systolic",
        "crisis_diastolic",
        "low_systolic",
        "low_diastolic",
        "very_low_systolic",
        "very_low_diastolic",
        "crisis_sugar",
        "high_sugar",
        "low_sugar",
        "very_low_sugar",
    }
)
# One of them alone could contradict what the installation says of the other.
TOGETHER = frozenset({"day_starts", "day_ends"})
# A code that the provider could deliver only later is of no use, and would confuse.
CODE_LASTS_UNDER_WAY = timedelta(seconds=300)


class BadPolicy(HearbackError):
    def __init__(self, problems: list[str]) -> None:
        self.problems = [problem.strip() for problem in problems]
        super().__init__("\n".join(["The policy cannot be used:", *problems]))


def _written_time(value: object) -> object:
    """YAML reads 10:00 without quotes as 600, which would be ten minutes past midnight."""
    if isinstance(value, int | float):
        raise ValueError('is read as a number; write the time in quotes, such as "10:00"')
    return value


def _end_of_range(value: object) -> object:
    """A range of scores may be written as one: 0-6 is up to 6."""
    return value.rpartition("-")[2] if isinstance(value, str) else value


class Policy(BaseModel):
    """Defaults are the stricter reading of the law wherever there is one (docs/operations.md)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    reminder_hours_before: tuple[int, ...] = Field(
        (48, 24),
        description="When reminders go, for visit types that do not say otherwise.",
    )
    day_starts: Annotated[time, BeforeValidator(_written_time)] = Field(
        time(8),
        description="Outreach leaves from then on, in every zone the patient may be in; "
        "47 CFR 64.1200(c)(1).",
    )
    day_ends: Annotated[time, BeforeValidator(_written_time)] = Field(
        time(21), description="Outreach leaves before then; same rule."
    )
    useless_hours_before_visit: float = Field(
        2, gt=0, description="A reminder that could only arrive later than this is left out."
    )
    clarify_minutes: float = Field(
        5,
        gt=0,
        le=5,
        description="How long a bare CANCEL stays open to be explained; then it is an opt-out. "
        "47 CFR 64.1200(a)(12) presumes consent for five minutes.",
    )
    cancel_is_stop: bool = Field(
        False,
        description="A bare CANCEL ends the texts at once and nothing is asked: for numbers on "
        "which Twilio keeps CANCEL as an opt-out word and would block the question.",
    )
    ask_after_stop: bool = Field(
        False,
        description="A lone yes from a number that stopped is asked once whether texts are wanted "
        "again. Without it nothing is said: after the one confirmation there is silence.",
    )
    stop_confidence: float = Field(
        0.5,
        ge=0,
        le=1,
        description="How sure the model must be that somebody wants no more texts; below, one "
        "question asks.",
    )
    stop_certain: float = Field(
        0.99,
        ge=0,
        le=1,
        description="From here on the model is believed although a word beside may ask for less "
        '("at work"). A wish to keep them is asked about all the same.',
    )
    danger_confidence: float = Field(
        0.3,
        ge=0,
        le=1,
        description="How sure the model must be of danger that the lists did not find. Low on "
        "purpose: a false alarm costs a call. Measured: docs/safety.md.",
    )
    danger_doubt: float = Field(
        0.05,
        ge=0,
        le=1,
        description="How likely the model must think danger to answer it as one, where it thinks "
        "something else likelier. Measured: docs/safety.md.",
    )
    danger_beside_stop: float = Field(
        0.02,
        ge=0,
        le=1,
        description="The same beside words that end the texts, which drown out all else. "
        "Measured: docs/safety.md.",
    )
    stop_doubt: float = Field(
        0.08,
        ge=0,
        le=1,
        description="How likely the model must think that somebody wants no more texts to ask "
        "about it, where it thinks something else likelier. Measured: docs/safety.md.",
    )
    emergency_pause_minutes: float = Field(
        15, gt=0, description="While an emergency is open, outreach is looked at again this often."
    )
    rasa_patience_minutes: float = Field(
        2,
        gt=0,
        description="How long a patient waits for the language service before hearing that "
        "something went wrong; a person is told then.",
    )
    context_hours: float = Field(
        96, gt=0, description="How long a question of ours says what an answer is about."
    )
    late_grace_minutes: int = Field(
        15,
        ge=0,
        le=240,
        description="Who says to come no later than this is told to come; later is for people. "
        "A clinic may have its own.",
    )
    links_base_url: str = Field(
        "",
        pattern=r"^(https://[^/\s]+)?$",
        description="Where the proxy passes on /calendar/ and /contact/, such as "
        "https://texts.clinic.example. With it a booking ends with a link for the calendar and "
        "the first text with the clinic's card; without it no link is sent.",
    )
    waiting_offers_at_once: int = Field(
        3, ge=1, le=20, description="To how many of the waiting list a freed time is offered."
    )
    waiting_offers_a_day: int = Field(
        2, ge=1, le=10, description="How many such offers one person gets in 24 hours."
    )
    unreachable_attempts: int = Field(
        3, ge=1, description="How often a reminder is tried when the handset is away (30003)."
    )
    unreachable_pause_minutes: float = Field(30, ge=1, description="The pause between those tries.")
    agent_silence_minutes: float = Field(
        30,
        ge=1,
        description="An agent who owes a patient an answer for so long loses the conversation to "
        "the queue, where colleagues see it.",
    )
    agent_holds_hours: float = Field(
        12, gt=0, description="An agent who does nothing in a conversation for so long loses it."
    )
    answer_urgent_minutes: float = Field(
        5, gt=0, description="The desk shows an urgent case as late after so long, at any hour."
    )
    answer_high_minutes: float = Field(
        30, gt=0, description="The same for a case of high priority, while the clinic is open."
    )
    answer_normal_minutes: float = Field(
        240, gt=0, description="The same for all others, while the clinic is open."
    )
    review_below: float = Field(
        0.6,
        ge=0,
        le=1,
        description="A message of whose meaning the model was less sure than this is on the "
        "desk's review list.",
    )
    same_agent_minutes: float = Field(
        0,
        ge=0,
        description="So long after an agent closed a case, what the patient writes goes to that "
        "agent again; with 0 it goes to the assistant.",
    )

    emergency_access_minutes: float = Field(
        30,
        ge=0,
        le=480,
        description="So long an agent may read a conversation of others after writing why it is an "
        "emergency; with 0 nobody may.",
    )

    identity_tries: int = Field(
        3, ge=1, le=5, description="So many wrong answers to who is asking, and people see to it."
    )
    identity_lock_hours: float = Field(
        24, gt=0, description="So long after that nobody is asked again by the assistant."
    )
    identity_sms_minutes: float = Field(
        30, gt=0, le=60, description="How long a birth date given by text counts in that thread."
    )
    identity_web_minutes: float = Field(
        15, gt=0, le=60, description="After so long without a message a visitor is nobody again."
    )
    identity_code_minutes: float = Field(
        10, gt=0, le=30, description="How long a one-time code is good."
    )
    identity_code_tries: int = Field(
        5, ge=1, le=10, description="How often codes of one person may be missed in a day."
    )
    identity_codes_a_day: int = Field(
        5, ge=1, description="How many codes one person's phone is sent in a day at most."
    )
    web_session_hours: float = Field(
        12, gt=0, le=24, description="How long any web chat can be gone on with."
    )
    outreach_per_day: int = Field(
        1,
        ge=1,
        description="Campaigns, surveys and first texts together, to one phone in one day; the "
        "rest is put off to the next. Reminders, answers and home readings are never capped.",
    )
    outreach_per_week: int = Field(
        2, ge=1, description="The same in seven days; what is over is put off while it is of use."
    )
    stricter_states: bool = Field(
        False,
        description="Whether outreach keeps to the shorter hours of states that have them "
        "(hearback/outbound/windows.py).",
    )
    quiet_holidays: bool = Field(
        False, description="Whether campaigns, surveys and first texts rest on federal holidays."
    )
    survey_hours_after_visit: float = Field(
        0,
        ge=0,
        le=14 * 24,
        description="How long after the end of a completed visit its survey is asked; with 0 there "
        "are no surveys.",
    )
    satisfaction_minutes_after_case: float = Field(
        0,
        ge=0,
        le=2 * 24 * 60,
        description="How long after people closed a case the patient is asked, once, how well "
        "they helped; with 0 nobody is asked. Never after danger, or where no texts are wanted.",
    )
    followup_days_after_discharge: tuple[Annotated[int, Field(ge=1, le=90)], ...] = Field(
        (),
        description="On which days after a discharge patients are asked how they are, such as "
        "2, 7; with none nobody is.",
    )
    checkin_every_days: int = Field(
        0,
        ge=0,
        le=90,
        description="How often patients who send home readings are asked for one; with 0 never.",
    )
    checkin_from: Annotated[time, BeforeValidator(_written_time)] = Field(
        time(9, 0), description="From which hour of the patient's day they are asked."
    )
    survey_low: Annotated[int, BeforeValidator(_end_of_range)] = Field(
        6, ge=0, le=10, description="A survey's score up to this is shown to people as low."
    )
    crisis_systolic: int = Field(
        180, ge=100, le=300, description="A home reading from this on is for a nurse at once."
    )
    crisis_diastolic: int = Field(120, ge=60, le=200, description="The same, the second number.")
    # Low is what the National Heart, Lung, and Blood Institute calls so: below 90/60. Many healthy
    # people live with a second number in the fifties, so there a nurse looks only below 50. Very
    # low is a mean pressure far under 65 mmHg, the least that the Surviving Sepsis Campaign keeps.
    low_systolic: int = Field(
        90, ge=60, le=110, description="A home reading below this is out of range: a nurse looks."
    )
    low_diastolic: int = Field(50, ge=30, le=70, description="The same, the second number.")
    very_low_systolic: int = Field(
        80, ge=50, le=100, description="A home reading below this is for a nurse at once."
    )
    very_low_diastolic: int = Field(40, ge=20, le=60, description="The same, the second number.")
    # American Diabetes Association, Standards of Care: below 70 mg/dL is low, below 54 needs help
    # at once, from 240 on ketones are looked for. CDC: at 300 and more, emergency care.
    crisis_sugar: int = Field(
        300, ge=200, le=600, description="A home sugar, in mg/dL, from this on is urgent as well."
    )
    high_sugar: int = Field(
        240, ge=140, le=400, description="A home sugar from this on is out of range."
    )
    low_sugar: int = Field(70, ge=50, le=100, description="A home sugar below it is so as well.")
    very_low_sugar: int = Field(
        54, ge=30, le=80, description="A home sugar below this is for a nurse at once."
    )
    sample_above: int = Field(
        1000, ge=1, description="A larger campaign sends a part first and looks how it fares."
    )
    sample_percent: float = Field(5, gt=0, le=100, description="How large that part is.")
    sample_wait_minutes: float = Field(
        60, gt=0, description="How long the rest waits after the part, for its brakes to act."
    )

    @model_validator(mode="after")
    def _day_has_hours(self) -> Self:
        if self.day_starts >= self.day_ends:
            raise ValueError("day_starts must be before day_ends")
        return self

    def with_own(self, own: Mapping[str, Any]) -> "Policy":
        """These rules with what one clinic decided. Raises BadPolicy."""
        if not own:
            return self
        if problems := _not_of_a_clinic(own):
            raise BadPolicy(problems)
        return policy_from({**self.model_dump(), **own})

    def explained(self) -> Iterator[tuple[str, str, str]]:
        """(name, value, what it means) of each rule."""
        for name, field in type(self).model_fields.items():
            yield name, str(getattr(self, name)), field.description or ""

    @property
    def last_use(self) -> timedelta:
        return timedelta(hours=self.useless_hours_before_visit)

    @property
    def clarify_lasts(self) -> timedelta:
        return timedelta(minutes=self.clarify_minutes)

    @property
    def emergency_pause(self) -> timedelta:
        return timedelta(minutes=self.emergency_pause_minutes)

    @property
    def rasa_patience(self) -> timedelta:
        return timedelta(minutes=self.rasa_patience_minutes)

    @property
    def agent_silence(self) -> timedelta:
        return timedelta(minutes=self.agent_silence_minutes)

    @property
    def agent_holds(self) -> timedelta:
        return timedelta(hours=self.agent_holds_hours)

    @property
    def emergency_access(self) -> timedelta:
        return timedelta(minutes=self.emergency_access_minutes)

    @property
    def same_agent_after(self) -> timedelta:
        return timedelta(minutes=self.same_agent_minutes)

    def answer_within(self, priority: str) -> timedelta:
        """How long a case of this priority (urgent, high, normal) may wait for a person."""
        return timedelta(minutes=getattr(self, f"answer_{priority}_minutes"))

    @property
    def identity_lock(self) -> timedelta:
        return timedelta(hours=self.identity_lock_hours)

    @property
    def identity_sms(self) -> timedelta:
        return timedelta(minutes=self.identity_sms_minutes)

    @property
    def identity_web(self) -> timedelta:
        return timedelta(minutes=self.identity_web_minutes)

    @property
    def identity_code_lasts(self) -> timedelta:
        return timedelta(minutes=self.identity_code_minutes)

    @property
    def web_session_lasts(self) -> timedelta:
        return timedelta(hours=self.web_session_hours)

    @property
    def context_lasts(self) -> timedelta:
        return timedelta(hours=self.context_hours)


DEFAULTS = Policy()


def policy_from(values: Mapping[str, Any]) -> Policy:
    """Raises BadPolicy, which names each value that cannot be used."""
    try:
        return Policy.model_validate(dict(values))
    except ValidationError as error:
        raise BadPolicy([_problem(dict(found)) for found in error.errors()]) from None


def _not_of_a_clinic(own: Mapping[str, Any]) -> list[str]:
    problems = [
        f"  {name} is not a rule that a clinic has of its own; those are "
        f"{', '.join(sorted(OF_A_CLINIC))}"
        for name in own
        if name not in OF_A_CLINIC
    ]
    if len(TOGETHER & own.keys()) == 1:
        problems.append("  day_starts and day_ends belong together: write both")
    return problems


def read_policy(file: Path | None) -> Policy:
    """The policy of a YAML file, or the defaults without one. Raises BadPolicy."""
    if file is None:
        return Policy()
    try:
        content = yaml.safe_load(file.read_text()) or {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise BadPolicy([f"  {file.name} is missing or is not YAML, such as {EXAMPLE}"]) from error
    if not isinstance(content, dict):
        raise BadPolicy([f"  {file.name} holds no names with values, such as {EXAMPLE}"])
    return policy_from(content)


def _problem(found: dict[str, object]) -> str:
    place = found["loc"]
    name = ".".join(str(part) for part in place) if isinstance(place, tuple) else ""
    if found["type"] == "extra_forbidden":
        return f"  {name} is not a rule; known are {', '.join(Policy.model_fields)}"
    return f"  {name or 'policy'}: {str(found['msg']).removeprefix('Value error, ')}"
