"""Which case comes first, and before whom."""

import pytest

from hearback.conversations.model import Priority, Queue, Reason
from hearback.conversations.service import Case, priority_of, queue_of


@pytest.mark.parametrize(
    "reason", [Reason.SELF_HARM, Reason.EMERGENCY, Reason.OUT_OF_RANGE], ids=str
)
def test_danger_is_urgent_and_for_clinical_staff(reason: Reason) -> None:
    assert (priority_of(reason), queue_of(reason)) == (Priority.URGENT, Queue.CLINICAL)


@pytest.mark.parametrize("reason", [Reason.BILLING, Reason.INSURANCE], ids=str)
def test_money_is_for_the_billing_staff(reason: Reason) -> None:
    assert (priority_of(reason), queue_of(reason)) == (Priority.NORMAL, Queue.BILLING)


def test_a_case_may_say_itself_how_soon() -> None:
    case = Case(Reason.CLINICAL, urgency=Priority.NORMAL)

    assert case.priority is Priority.NORMAL
    assert Case(Reason.CLINICAL).priority is Priority.HIGH


def test_nothing_is_graver_than_danger() -> None:
    assert list(Reason)[:3] == [Reason.SELF_HARM, Reason.EMERGENCY, Reason.OUT_OF_RANGE]
