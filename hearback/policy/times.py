"""When outreach may leave, and until when it is of use."""

from datetime import time, timedelta
from typing import Self

from pydantic import Field, model_validator

from hearback.policy.rules import Own, Rules, WrittenTime


class Times(Rules):
    reminder_hours_before: Own[tuple[int, ...]] = Field(
        (48, 24),
        description="When reminders go, for visit types that do not say otherwise.",
    )
    day_starts: Own[WrittenTime] = Field(
        time(8),
        description="Outreach leaves from then on, in every zone the patient may be in; "
        "47 CFR 64.1200(c)(1).",
    )
    day_ends: Own[WrittenTime] = Field(
        time(21), description="Outreach leaves before then; same rule."
    )
    useless_hours_before_visit: Own[float] = Field(
        2, gt=0, description="A reminder that could only arrive later than this is left out."
    )
    stricter_states: Own[bool] = Field(
        False,
        description="Whether outreach keeps to the shorter hours of states that have them "
        "(hearback/outbound/windows.py).",
    )
    quiet_holidays: Own[bool] = Field(
        False, description="Whether campaigns, surveys and first texts rest on federal holidays."
    )
    unreachable_attempts: int = Field(
        3, ge=1, description="How often a reminder is tried when the handset is away (30003)."
    )
    unreachable_pause_minutes: float = Field(30, ge=1, description="The pause between those tries.")

    @model_validator(mode="after")
    def _day_has_hours(self) -> Self:
        if self.day_starts >= self.day_ends:
            raise ValueError("day_starts must be before day_ends")
        return self

    @property
    def last_use(self) -> timedelta:
        return timedelta(hours=self.useless_hours_before_visit)
