"""Why a turn could not be taken. Each answers 503, so that the service's queue tries again."""

from typing import ClassVar


class TurnFailed(Exception):
    """`code` is all the caller and the log are told: causes may quote a patient."""

    code: ClassVar[str] = "internal"


class ActionFailed(TurnFailed):
    """The action server refused, broke, or answered something that is no action result."""

    code = "action_failed"


class NothingSaid(TurnFailed):
    """No action answered. Silence must never pass for an answer."""

    code = "nothing_said"


class TurnLate(TurnFailed):
    code = "late"


class WindowUnavailable(TurnFailed):
    """The database could not be read or written."""

    code = "window_unavailable"


class WindowUnreadable(TurnFailed):
    """The stored window does not open with any of our keys, or is not one of ours."""

    code = "window_unreadable"


class ConversationBusy(TurnFailed):
    """Another turn of the same conversation is being taken."""

    code = "conversation_busy"


class UnderstandOnly(TurnFailed):
    code = "understand_only"


class StillLoading(TurnFailed):
    code = "loading"
