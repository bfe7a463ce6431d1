"""How much outreach one person gets, and how a large campaign begins."""

from pydantic import Field

from hearback.policy.rules import Own, Rules


class Outreach(Rules):
    outreach_per_day: Own[int] = Field(
        1,
        ge=1,
        description="Campaigns, surveys and first texts together, to one phone in one day; the "
        "rest is put off to the next. Reminders, answers and home readings are never capped.",
    )
    outreach_per_week: Own[int] = Field(
        2, ge=1, description="The same in seven days; what is over is put off while it is of use."
    )
    waiting_offers_at_once: Own[int] = Field(
        3, ge=1, le=20, description="To how many of the waiting list a freed time is offered."
    )
    waiting_offers_a_day: Own[int] = Field(
        2, ge=1, le=10, description="How many such offers one person gets in 24 hours."
    )
    sample_above: int = Field(
        1000, ge=1, description="A larger campaign sends a part first and looks how it fares."
    )
    sample_percent: float = Field(5, gt=0, le=100, description="How large that part is.")
    sample_wait_minutes: float = Field(
        60, gt=0, description="How long the rest waits after the part, for its brakes to act."
    )
