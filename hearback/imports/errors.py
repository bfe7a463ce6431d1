"""What can be wrong with a row beyond its own shape."""

from hearback.core.errors import HearbackError
from hearback.records.files import Placed, Problem


class UnknownReference(HearbackError):
    status = 422

    def __init__(self, column: str) -> None:
        super().__init__(f"names a {column} that is not on file; import it first")
        self.column = column


class BadTime(HearbackError):
    status = 422
    column = "starts_at"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)


class AnotherPatient(HearbackError):
    status = 422
    column = "patient"

    def __init__(self) -> None:
        super().__init__("is not the patient of this visit so far; give the new visit its own id")


class OtherWords(HearbackError):
    status = 422
    column = "version"

    def __init__(self) -> None:
        super().__init__("is on file with other words; give the new words a higher version")


def named(error: HearbackError, placed: Placed) -> Problem:
    return Problem(placed.line, getattr(error, "column", "row"), str(error))
