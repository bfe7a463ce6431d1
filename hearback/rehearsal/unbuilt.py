"""What a scenario may ask for and the service cannot do yet: named, and never passed over."""

from hearback.core.errors import HearbackError


class NotBuilt(HearbackError):
    def __init__(self, what: str) -> None:
        super().__init__(f"The service has no {what} yet.".replace("no the ", "no "))


class StepDidNothing(HearbackError):
    def __init__(self, what: str) -> None:
        super().__init__(f"The step did nothing: {what}")
