"""A step that did nothing: it is named, and never passed over."""

from hearback.core.errors import HearbackError


class StepDidNothing(HearbackError):
    def __init__(self, what: str) -> None:
        super().__init__(f"The step did nothing: {what}")
