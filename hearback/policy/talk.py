"""The conversation itself: how long a question stands, how late is too late."""

from datetime import timedelta

from pydantic import Field

from hearback.policy.rules import Own, Rules


class Talk(Rules):
    rasa_patience_minutes: float = Field(
        2,
        gt=0,
        description="How long a patient waits for the language service before hearing that "
        "something went wrong; a person is told then.",
    )
    context_hours: float = Field(
        96, gt=0, description="How long a question of ours says what an answer is about."
    )
    late_grace_minutes: Own[int] = Field(
        15,
        ge=0,
        le=240,
        description="Who says to come no later than this is told to come; later is for people.",
    )
    links_base_url: str = Field(
        "",
        pattern=r"^(https://[^/\s]+)?$",
        description="Where the proxy passes on /calendar/ and /contact/, such as "
        "https://texts.clinic.example. With it a booking ends with a link for the calendar and "
        "the first text with the clinic's card; without it no link is sent.",
    )

    @property
    def rasa_patience(self) -> timedelta:
        return timedelta(minutes=self.rasa_patience_minutes)

    @property
    def context_lasts(self) -> timedelta:
        return timedelta(hours=self.context_hours)
