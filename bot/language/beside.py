"""What a clause may ask beside a message that is certain of something else as a whole.

A whole that is certain mostly asks one thing, and a part read alone misleads. A plain answer to
our own question, a change of the visit and a few clear requests count all the same: they are what
is lost otherwise ("yes. also need a refill").
"""

from collections.abc import Set

from bot.language.several import SMALL, Asked
from bot.language.topics import topics_of
from bot.language.visits.cancelling import names_cancelling

SETTLED = 1.0  # by a rule
_CLEAR = 0.9
_REQUEST = 0.95
_ANSWERS: Set[str] = frozenset({"confirm", "cancel", "reschedule", "choose_option"})
_CHANGES: Set[str] = frozenset({"cancel", "reschedule"})
_SUBJECTS: Set[str] = frozenset(
    {"billing_balance", "billing_payment", "billing_insurance", "billing_dispute"}
    | {"prescription", "records", "human", "running_late", "location_hours"}
)
# Where something else may be cancelled that no day is named for: the old pills, a charge.
_ALSO_CANCELLED: Set[str] = frozenset(
    {"prescription", "billing_dispute", "billing_payment", "records"}
)
_PAID_LATER = ("reschedule", "billing_payment")  # "I can't do it till the 3rd"


def counts_beside(whole: Asked, part: Asked, words: str, *, dated: bool) -> bool:
    """whole: certain. words, dated: the clause, and whether it names a time."""
    if part.act == whole.act:
        return True
    if whole.act in SMALL:
        return False
    if part.act in _ANSWERS and part.share == SETTLED:
        return True
    if part.act in _CHANGES and part.share >= _CLEAR:
        if dated:
            return (part.act, whole.act) != _PAID_LATER
        return names_cancelling(words) and whole.act not in _ALSO_CANCELLED
    return part.share >= _REQUEST and _is_request(whole, part, words)


def _is_request(whole: Asked, part: Asked, words: str) -> bool:
    """A bill beside a yes; where we are, beside any of these."""
    if part.act == "location_hours":
        return bool(topics_of(words)) and whole.act in _ANSWERS | _SUBJECTS
    return whole.act in _ANSWERS and part.act in _SUBJECTS
