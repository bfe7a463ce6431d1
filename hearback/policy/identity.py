"""Who is asking: tries, codes, and how long an answer counts."""

from datetime import timedelta

from pydantic import Field

from hearback.policy.rules import Rules


class Identity(Rules):
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
