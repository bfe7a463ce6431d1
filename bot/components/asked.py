"""What we asked last, as the act model sees it, and what training lines are told of it."""

from collections.abc import Mapping
from enum import StrEnum
from random import Random

UNKNOWN_SHARE = 0.25  # of the training lines: the model must also do without


class Asked(StrEnum):
    NOTHING = "nothing"
    REMINDER_REPLY = "reminder_reply"
    SLOT_CHOICE = "slot_choice"
    YES_NO = "yes_no"
    SURVEY_SCORE = "survey_score"
    IDENTITY = "identity"
    UNKNOWN = "unknown"


# The service asks more finely: about a visit, or with yes or no.
_FINER: Mapping[str, Asked] = {
    "cancel_or_move": Asked.REMINDER_REPLY,
    "cancel_meaning": Asked.REMINDER_REPLY,
    "another_time": Asked.YES_NO,
}

# A request may come after any question. How often each is open when one arrives, about.
_OPEN: Mapping[Asked, float] = {
    Asked.NOTHING: 0.6,
    Asked.REMINDER_REPLY: 0.2,
    Asked.YES_NO: 0.1,
    Asked.SLOT_CHOICE: 0.05,
    Asked.SURVEY_SCORE: 0.03,
    Asked.IDENTITY: 0.02,
}
# What these mean hangs on the question, and most lines of theirs come after this one.
_USUAL: Mapping[str, Asked] = {
    **dict.fromkeys(("confirm", "cancel", "reschedule"), Asked.REMINDER_REPLY),
    **dict.fromkeys(("choose_option", "none_of_these", "provide_time"), Asked.SLOT_CHOICE),
    **dict.fromkeys(("affirm", "deny"), Asked.YES_NO),
    "survey_score": Asked.SURVEY_SCORE,
    "provide_identity": Asked.IDENTITY,
}
USUAL_SHARE = 0.6  # the rest is said with nothing asked


def asked_named(value: str | None) -> Asked:
    """value: what the service awaits; None when nothing."""
    if value is None:
        return Asked.NOTHING
    return Asked(value) if value in set(Asked) else _FINER.get(value, Asked.UNKNOWN)


def asked_in_training(value: str | None, act: str, random: Random) -> Asked:
    """value: what the line's block says was asked; None when it does not matter."""
    if random.random() < UNKNOWN_SHARE:
        return Asked.UNKNOWN
    if value is not None:
        return asked_named(value)
    if act in _USUAL:
        return _USUAL[act] if random.random() < USUAL_SHARE else Asked.NOTHING
    [drawn] = random.choices(list(_OPEN), list(_OPEN.values()))
    return drawn
