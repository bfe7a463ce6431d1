"""The root of the errors a caller can do something about."""

from typing import ClassVar


class HearbackError(Exception):
    """`status` answers an HTTP caller; `retry` says whether the same call may work later.

    The message says what happened and what to do next. It holds no name, number or message text.
    """

    status: ClassVar[int] = 500
    retry: ClassVar[bool] = False
