"""Several requests in one message: which to act on first, and what else is asked."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

# Whatever stands earlier is acted on first; all else comes in the order it was said.
FIRST: Sequence[str] = ("emergency", "stop", "wrong_number")
# Only rules declare danger or a death beside another act; a part read alone misleads.
_NEVER_BESIDE = frozenset({"emergency", "deceased"})
SURE = 0.6
CERTAIN = 0.9  # for what would set aside all that the rest of the message says
# Never outrank a request, and are none.
SMALL: Set[str] = frozenset(
    {"thanks", "greeting", "goodbye", "affirm", "deny", "unclear", "out_of_scope", "help"}
    | {"proxy"}
)
# Asked beside a yes to the reminder they wait; any other business is acted on first.
_ABOUT_COMING: Set[str] = frozenset({"prep_info", "location_hours", "appointment_info"})
# Told beside a yes they do not take it back: who comes a few minutes late comes.
_BESIDE_A_YES: Set[str] = _ABOUT_COMING | {"running_late"}
# Where words of cancelling mostly speak of a charge, a plain "I can't come" still counts.
_SPEAKS_OF_CANCELLING: Set[str] = frozenset({"billing_dispute", "complaint", "clinical"})
_PLAIN = 1.0  # a rule settled it
# Asked or told beside a choice among offered times; the choice is acted on first.
_BESIDE_A_CHOICE: Set[str] = _ABOUT_COMING | frozenset(
    {"billing_balance", "billing_payment", "billing_insurance", "screening_info", "who_is_this"}
    | {"provide_identity", "records", "prescription", "clinical", "complaint", "human"}
)
# Told along with an act, these are a part of it and no further request.
_PART_OF: Mapping[str, Set[str]] = {
    "confirm": {"provide_time", "choose_option", "survey_score", "deny", "cancel", "reschedule"},
    "cancel": {"reschedule", "provide_time", "none_of_these", "screening_decline", "running_late"}
    | {"clinical", "choose_option", "confirm"},
    "reschedule": {"cancel", "confirm", "provide_time", "none_of_these", "running_late"}
    | {"choose_option", "screening_book", "appointment_info"},
    "running_late": {"confirm", "cancel", "reschedule", "location_hours"},
    "choose_option": {"confirm", "provide_time", "survey_score", "reschedule", "cancel"}
    | {"none_of_these", "screening_book", "running_late"},
    "none_of_these": {"provide_time", "reschedule", "cancel", "confirm"},
    "provide_time": {"reschedule", "confirm", "none_of_these", "running_late", "cancel"}
    | {"choose_option", "screening_book"},
    "screening_book": {"provide_time", "reschedule", "confirm", "screening_decline", "clinical"}
    | {"appointment_info"},
    "screening_decline": {"cancel", "clinical", "confirm", "screening_info", "screening_book"},
    "screening_info": {"clinical", "screening_book", "screening_decline"},
    "survey_score": {"complaint", "choose_option", "running_late", "clinical"},
    "complaint": {"survey_score", "billing_dispute", "clinical", "cancel", "running_late"},
    "wrong_number": {"who_is_this", "proxy", "confirm", "cancel", "provide_identity"}
    | {"screening_decline", "deceased", "appointment_info"},
    "deceased": {"proxy", "cancel", "wrong_number", "emergency", "clinical"},
    "emergency": {"clinical", "prescription", "proxy", "human", "complaint", "running_late"},
    "clinical": {"prescription", "emergency", "screening_info", "proxy", "running_late"}
    | {"screening_book", "complaint", "prep_info", "cancel"},
    "prescription": {"clinical", "running_late"},
    "billing_dispute": {"billing_balance", "billing_insurance", "complaint", "cancel", "deny"}
    | {"billing_payment", "wrong_number", "screening_decline", "appointment_info"},
    "billing_balance": {"billing_dispute"},
    "billing_payment": {"billing_dispute", "provide_time"},
    "billing_insurance": {"billing_payment", "billing_balance", "billing_dispute"}
    | {"screening_info", "screening_book"},
    "who_is_this": {"wrong_number", "provide_identity", "complaint", "confirm"},
    "proxy": {"provide_identity", "wrong_number", "greeting"},
    "human": {"complaint", "provide_time", "language_switch", "clinical"},
    "language_switch": {"human", "proxy"},
    "appointment_info": {"confirm", "reschedule", "cancel", "who_is_this", "screening_book"},
    "prep_info": {"confirm", "clinical", "running_late"},
    "location_hours": {"confirm", "running_late", "appointment_info"},
    "records": {"clinical"},
    "stop": {"complaint", "who_is_this", "human", "deny"},
    "provide_identity": {"confirm", "choose_option", "survey_score", "greeting"},
}


@dataclass(frozen=True)
class Asked:
    """An act found in a part of a message."""

    act: str
    share: float


@dataclass(frozen=True)
class Several:
    act: str
    also: tuple[str, ...]
    rule: str | None = None


def several(whole: Asked, parts: Sequence[Asked], *, settled: bool) -> Several:
    """What to act on first. whole: the message read as one. settled: by a rule, so that it stands.

    parts: its clauses in order; one that is less than SURE counts for nothing.
    """
    told = [part.act for part in parts if part.share >= SURE and part.act not in SMALL]
    act, rule = (whole.act, None) if settled else _first(whole, parts, told)
    further = [one for one in dict.fromkeys([*told, whole.act]) if one != act and one not in SMALL]
    no_more = _part_of(act, parts) | _NEVER_BESIDE
    also = [one for one in further if one not in no_more]
    return Several(act, tuple(also), rule)


def _first(whole: Asked, parts: Sequence[Asked], told: Sequence[str]) -> tuple[str, str | None]:
    for act in FIRST:
        if whole.act == act:
            return act, None
        if any(part.act == act and part.share >= CERTAIN for part in parts):
            return act, f"first: {act}"
    if not told:
        return whole.act, None
    if whole.act in SMALL:
        return told[0], "a request outranks"
    if told[0] == "confirm":
        waits = whole.act in _BESIDE_A_YES
        return ("confirm", "yes, with a question") if waits else (whole.act, None)
    if told[0] == "choose_option" and whole.act in _BESIDE_A_CHOICE:
        return "choose_option", "taken, with a question"
    if whole.act == "cancel" and whole.share < CERTAIN and "reschedule" in told:
        return "reschedule", "another time is wanted"
    no_request = _part_of(whole.act, parts) | _NEVER_BESIDE
    if whole.act in told and told[0] not in no_request:
        return told[0], "asked first" if told[0] != whole.act else None
    return whole.act, None


def _part_of(act: str, parts: Sequence[Asked]) -> Set[str]:
    """What is no request beside this act. "I can't come" by itself is one beside a bill."""
    plain = {part.act for part in parts if part.share == _PLAIN and part.act == "cancel"}
    return _PART_OF.get(act, frozenset()) - (plain if act in _SPEAKS_OF_CANCELLING else set())
