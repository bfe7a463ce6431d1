"""Open cases against what was expected to be escalated."""

from dataclasses import replace
from typing import Any

import pytest

from hearback.rehearsal.seen import (
    OpenCase,
)
from hearback.rehearsal.values import compare
from tests.rehearsal.compared import (
    SEEN,
    UNREAD,
    at_end,
    expected,
    keys_of,
)

P1_CLINICAL = OpenCase("P1", None, "clinical", "high")


P2_MEDIA = OpenCase("P2", None, "media", "normal")


W1_BILLING = OpenCase(None, "W1", "billing", "normal")


@pytest.mark.parametrize(
    ("escalated", "cases", "holds"),
    [
        pytest.param("none", (), True, id="none"),
        pytest.param("none", (P1_CLINICAL,), False, id="one of our own"),
        pytest.param("none", (P2_MEDIA,), True, id="somebody else's"),
        pytest.param({"reason": "clinical"}, (P1_CLINICAL,), True, id="reason"),
        pytest.param({"reason": "media"}, (P1_CLINICAL,), False, id="other reason"),
        pytest.param({"reason": ["media", "clinical"]}, (P1_CLINICAL,), True, id="either reason"),
        pytest.param({"reason": "media"}, (P2_MEDIA,), False, id="not ours"),
        pytest.param({"patient": "P2", "reason": "media"}, (P2_MEDIA,), True, id="theirs"),
        pytest.param({"patient": "P2", "reason": "media"}, (P1_CLINICAL,), False, id="not theirs"),
        pytest.param({"session": "W1", "reason": "billing"}, (W1_BILLING,), True, id="session"),
        pytest.param({"session": "W2", "reason": "billing"}, (W1_BILLING,), False, id="other W"),
        pytest.param({"priority": ["high", "normal"]}, (P1_CLINICAL,), True, id="priority"),
        pytest.param({"priority": "urgent"}, (P1_CLINICAL,), False, id="other priority"),
        pytest.param({"patient": "P1"}, (P1_CLINICAL,), True, id="any case"),
        pytest.param({"patient": "P1"}, (), False, id="no case"),
        pytest.param({"patient": "P1", "count": 1}, (P1_CLINICAL,), True, id="count"),
        pytest.param({"patient": "P1", "count": 1}, (P1_CLINICAL,) * 2, False, id="too many"),
        pytest.param({"patient": "P1", "count": 0}, (P2_MEDIA,), True, id="count of none"),
        pytest.param({"patient": "P1", "count": 0}, (P1_CLINICAL,), False, id="not none"),
        pytest.param({"reason": "media", "count": [0, 1]}, (), True, id="none is allowed"),
        pytest.param(
            {"reason": "media", "count": [0, 1]}, (P1_CLINICAL,), False, id="but not another"
        ),
        pytest.param(
            {"reason": "clinical", "priority": "normal"},
            (P1_CLINICAL, OpenCase("P1", None, "media", "normal")),
            False,
            id="both of one case",
        ),
        pytest.param(["none", {"reason": "clinical"}], (), True, id="none may be one of them"),
        pytest.param(["none", {"reason": "clinical"}], (P1_CLINICAL,), True, id="or the other"),
        pytest.param(["none", {"reason": "media"}], (P1_CLINICAL,), False, id="or neither"),
    ],
)
def test_open_cases(escalated: Any, cases: tuple[OpenCase, ...], holds: bool) -> None:
    broke = compare(expected(escalated=escalated), replace(SEEN, cases=cases))

    assert keys_of(broke) == ([] if holds else ["escalated"])


@pytest.mark.parametrize(
    ("session", "cases", "holds"),
    [
        pytest.param("W1", (W1_BILLING,), False, id="the visitor's own"),
        pytest.param("W2", (W1_BILLING,), True, id="another visitor's"),
        pytest.param("W1", (P1_CLINICAL,), True, id="a patient's"),
    ],
)
def test_a_visitors_step_is_about_the_visitor(
    session: str, cases: tuple[OpenCase, ...], holds: bool
) -> None:
    seen = replace(SEEN, own_patient=None, own_session=session, cases=cases)

    assert (compare(expected(escalated="none"), seen) == []) is holds


def test_at_the_end_every_open_case_counts() -> None:
    seen = replace(SEEN, own_patient=None, cases=(P2_MEDIA,))

    assert keys_of(compare(at_end(escalated="none"), seen)) == ["escalated"]


def test_cases_that_could_not_be_read_are_not_none() -> None:
    (broke,) = compare(expected(escalated="none"), UNREAD)

    assert (broke.expected, broke.seen) == ("none", "cannot be checked")
