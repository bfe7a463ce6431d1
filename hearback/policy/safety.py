"""How sure anybody must be that somebody wants no more texts, or is in danger."""

from datetime import timedelta

from pydantic import Field

from hearback.policy.rules import Rules


class Safety(Rules):
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
    stop_doubt: float = Field(
        0.08,
        ge=0,
        le=1,
        description="How likely the model must think that somebody wants no more texts to ask "
        "about it, where it thinks something else likelier. Measured: docs/safety.md.",
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
    emergency_pause_minutes: float = Field(
        15, gt=0, description="While an emergency is open, outreach is looked at again this often."
    )

    @property
    def clarify_lasts(self) -> timedelta:
        return timedelta(minutes=self.clarify_minutes)

    @property
    def emergency_pause(self) -> timedelta:
        return timedelta(minutes=self.emergency_pause_minutes)
