"""What we asked last, and what else is known where a message is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.language.when import ClinicHours

UTC = ZoneInfo("UTC")


class Awaiting(StrEnum):
    REMINDER_REPLY = "reminder_reply"
    CANCEL_OR_MOVE = "cancel_or_move"
    CANCEL_MEANING = "cancel_meaning"
    ANOTHER_TIME = "another_time"  # the visit is cancelled; who wants another time says so
    WHICH_VISIT = "which_visit"
    YES_NO = "yes_no"
    SLOT_CHOICE = "slot_choice"
    SURVEY_SCORE = "survey_score"
    IDENTITY = "identity"
    TEXTS_STAY = "texts_stay"  # 1 keeps the texts, as it confirms a visit; 2 ends them all
    # Asked after a stop: 1 leaves them off, 2 brings them back. In words of before, which may
    # still be open when a version changes: 1 ends all texts, 2 keeps them.
    TEXTS_OR_NOT = "texts_or_not"


# The questions about a visit, whose answers keep, move or cancel it.
ABOUT_VISIT = frozenset({Awaiting.REMINDER_REPLY, Awaiting.CANCEL_OR_MOVE, Awaiting.CANCEL_MEANING})


def awaiting_named(value: str | None) -> Awaiting | None:
    """None for a question that we do not know."""
    return Awaiting(value) if value in set(Awaiting) else None


@dataclass(frozen=True)
class Reading:
    """rule: which rule read it so, for the trail kept with the message.

    option: position in the offer, from 1; None under choose_option when several fit.
    """

    act: str
    rule: str
    option: int | None = None
    score: int | None = None


@dataclass(frozen=True)
class Situation:
    """lang: the language the message is read in. now: aware; without it no dates are read.

    offered: the times we offered, aware, in the order they were sent. visit: the standing one.
    """

    lang: str = "en"
    awaiting: Awaiting | None = None
    now: datetime | None = None
    zone: ZoneInfo = UTC
    hours: ClinicHours | None = None
    offered: Sequence[datetime] = ()
    numbered: bool = True
    visit: datetime | None = None
