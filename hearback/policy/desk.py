"""The work of people: how soon they answer, who holds a conversation."""

from datetime import timedelta

from pydantic import Field

from hearback.policy.rules import Rules


class Desk(Rules):
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
    review_below: float = Field(
        0.6,
        ge=0,
        le=1,
        description="A message of whose meaning the model was less sure than this is on the "
        "desk's review list.",
    )

    @property
    def agent_silence(self) -> timedelta:
        return timedelta(minutes=self.agent_silence_minutes)

    @property
    def agent_holds(self) -> timedelta:
        return timedelta(hours=self.agent_holds_hours)

    @property
    def same_agent_after(self) -> timedelta:
        return timedelta(minutes=self.same_agent_minutes)

    @property
    def emergency_access(self) -> timedelta:
        return timedelta(minutes=self.emergency_access_minutes)

    def answer_within(self, priority: str) -> timedelta:
        """How long a case of this priority (urgent, high, normal) may wait for a person."""
        return timedelta(minutes=getattr(self, f"answer_{priority}_minutes"))
