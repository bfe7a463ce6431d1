"""What patients are asked after a visit, a discharge or a case."""

from datetime import time
from typing import Annotated

from pydantic import Field

from hearback.policy.rules import EndOfRange, Own, Rules, WrittenTime


class Asking(Rules):
    survey_hours_after_visit: Own[float] = Field(
        0,
        ge=0,
        le=14 * 24,
        description="How long after the end of a completed visit its survey is asked; with 0 there "
        "are no surveys.",
    )
    survey_low: Own[EndOfRange] = Field(
        6, ge=0, le=10, description="A survey's score up to this is shown to people as low."
    )
    satisfaction_minutes_after_case: Own[float] = Field(
        0,
        ge=0,
        le=2 * 24 * 60,
        description="How long after people closed a case the patient is asked, once, how well "
        "they helped; with 0 nobody is asked. Never after danger, or where no texts are wanted.",
    )
    followup_days_after_discharge: Own[tuple[Annotated[int, Field(ge=1, le=90)], ...]] = Field(
        (),
        description="On which days after a discharge patients are asked how they are, such as "
        "2, 7; with none nobody is.",
    )
    checkin_every_days: Own[int] = Field(
        0,
        ge=0,
        le=90,
        description="How often patients who send home readings are asked for one; with 0 never.",
    )
    checkin_from: Own[WrittenTime] = Field(
        time(9, 0), description="From which hour of the patient's day they are asked."
    )
