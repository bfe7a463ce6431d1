"""What was seen against what was expected: each rule holds once and breaks once."""

from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.rehearsal.expectations import Expectation
from hearback.rehearsal.seen import (
    Visit,
)
from hearback.rehearsal.values import Failure, compare
from tests.rehearsal.compared import (
    SEEN,
    START,
    UNREAD,
    at_end,
    expected,
    keys_of,
)

# Each: what holds, what breaks, and the key that then fails.
RULES = [
    pytest.param({"replies": 1}, {"replies": 0}, "replies", id="replies"),
    pytest.param({"replies": [0, 1]}, {"replies": [2, 3]}, "replies", id="range of replies"),
    pytest.param(
        {"appointments": {"A1": {"status": "confirmed"}}},
        {"appointments": {"A1": {"status": "scheduled"}}},
        "appointments.A1.status",
        id="status",
    ),
    pytest.param(
        {"appointments": {"A1": {"status": ["scheduled", "confirmed"]}}},
        {"appointments": {"A1": {"status": ["scheduled", "cancelled"]}}},
        "appointments.A1.status",
        id="one status of several",
    ),
    pytest.param(
        {"appointments": {"A1": {"start": "2026-04-16 10:30"}}},
        {"appointments": {"A1": {"start": "2026-04-16 15:30"}}},
        "appointments.A1.start",
        id="start on the clinic's wall",
    ),
    pytest.param({"slots": {"S1": "open"}}, {"slots": {"S1": "booked"}}, "slots.S1", id="slot"),
    pytest.param(
        {"slots": {"riverside/Dr. Vale/2026-04-16 10:30": "booked"}},
        {"slots": {"riverside/Dr. Vale/2026-04-16 10:30": "open"}},
        "slots.riverside/Dr. Vale/2026-04-16 10:30",
        id="slot by place",
    ),
    pytest.param(
        {"consent": {"+15125550101": "opted_in"}},
        {"consent": {"+15125550101": "opted_out"}},
        "consent.+15125550101",
        id="consent",
    ),
    pytest.param(
        {"conversation": {"mode": "agent"}},
        {"conversation": {"mode": ["bot", "waiting_agent"]}},
        "conversation.mode",
        id="mode",
    ),
    pytest.param(
        {"conversation": {"holder": "rosa"}},
        {"conversation": {"holder": "dan"}},
        "conversation.holder",
        id="holder",
    ),
    pytest.param(
        {"conversation": {"holder": ["dan", "rosa"]}},
        {"conversation": {"holder": None}},
        "conversation.holder",
        id="no holder",
    ),
    pytest.param(
        {"conversation": {"awaiting": None}},
        {"conversation": {"awaiting": "yes_no"}},
        "conversation.awaiting",
        id="nothing awaited",
    ),
    pytest.param(
        {"identity": {"P1": {"verified": True}}},
        {"identity": {"P1": {"verified": False}}},
        "identity.P1.verified",
        id="verified",
    ),
    pytest.param(
        {"identity": {"P1": {"session": "W1"}}},
        {"identity": {"P1": {"session": "W2"}}},
        "identity.P1.session",
        id="session",
    ),
    pytest.param(
        {"identity": {"P1": {"session": [None, "W1"]}}},
        {"identity": {"P1": {"session": None}}},
        "identity.P1.session",
        id="no session",
    ),
    pytest.param(
        {"identity": {"P1": {"attempts": [1, 2]}}},
        {"identity": {"P1": {"attempts": 0}}},
        "identity.P1.attempts",
        id="attempts",
    ),
    pytest.param(
        {"identity": {"P1": {"locked": False}}},
        {"identity": {"P1": {"locked": True}}},
        "identity.P1.locked",
        id="locked",
    ),
    pytest.param({"queue": {"P1": [0, 2]}}, {"queue": {"P1": 1}}, "queue.P1", id="queue"),
    pytest.param(
        {"flags": {"P1": ["landline"]}},
        {"flags": {"P1": ["landline", "wrong_number"]}},
        "flags.P1",
        id="every flag is needed",
    ),
    pytest.param({"flags": {"P2": []}}, {"flags": {"P1": []}}, "flags.P1", id="no flag at all"),
    pytest.param({"lang_pref": {"P1": "es"}}, {"lang_pref": {"P1": "en"}}, "lang_pref.P1", id="es"),
    pytest.param(
        {"delivery": {"last": {"status": ["held", "suppressed"]}}},
        {"delivery": {"last": {"status": "held"}}},
        "delivery.last.status",
        id="delivery status",
    ),
    pytest.param(
        {"delivery": {"last": {"why": "opted_out"}}},
        {"delivery": {"last": {"why": "landline"}}},
        "delivery.last.why",
        id="why",
    ),
    pytest.param(
        {"delivery": {"last": {"retries": [1, 2]}}},
        {"delivery": {"last": {"retries": 0}}},
        "delivery.last.retries",
        id="retries",
    ),
    pytest.param(
        {"delivery": {"last": {"media": ["text/vcard", "image/png"]}}},
        {"delivery": {"last": {"media": None}}},
        "delivery.last.media",
        id="media",
    ),
    pytest.param(
        {"delivery": {"last": {"media": "re:^text/"}}},
        {"delivery": {"last": {"media": "re:^image/"}}},
        "delivery.last.media",
        id="media by a pattern",
    ),
    pytest.param(
        {"http": {"status": [200, 404]}}, {"http": {"status": 403}}, "http.status", id="http"
    ),
    pytest.param(
        {"http": {"status": 200}},
        {"http": {"status": [100, 300]}},
        "http.status",
        id="http codes are no range",
    ),
    pytest.param({"audit": ["opt_out"]}, {"audit": ["opt_out", "opt_in"]}, "audit", id="audit"),
    pytest.param(
        {"audit_absent": ["opt_in"]},
        {"audit_absent": ["opt_in", "opt_out"]},
        "audit_absent",
        id="audit_absent",
    ),
]


@pytest.mark.parametrize(("holds", "breaks", "key"), RULES)
def test_each_expectation_holds_breaks_and_never_passes_unread(
    holds: dict[str, Any], breaks: dict[str, Any], key: str
) -> None:
    held = compare(expected(**holds), SEEN)
    broke = compare(expected(**breaks), SEEN)
    unread = compare(expected(**holds), UNREAD)

    assert held == []
    assert keys_of(broke) == [key]
    assert {failure.seen for failure in unread} == {"cannot be checked"}


def test_every_key_of_an_expectation_is_compared() -> None:
    tried = {key for rule in RULES for key in rule.values[0]}  # type: ignore[union-attr]

    assert tried | {"reply", "escalated", "record", "note"} == set(Expectation.model_fields)


def test_an_empty_expectation_asks_nothing() -> None:
    assert compare(expected(), UNREAD) == []


def test_a_failure_says_step_key_expected_and_seen() -> None:
    (failure,) = compare(expected(appointments={"A1": {"status": ["scheduled", "no_show"]}}), SEEN)

    assert failure == Failure(3, "appointments.A1.status", "scheduled or no_show", "confirmed")


def test_the_end_counts_all_texts() -> None:
    assert compare(at_end(outbound_total=[4, 5]), SEEN) == []
    assert keys_of(compare(at_end(outbound_total=4), SEEN)) == ["outbound_total"]
    assert keys_of(compare(at_end(outbound_total=4), UNREAD)) == ["outbound_total"]


@given(least=st.integers(0, 6), more=st.integers(0, 6), there=st.integers(0, 12))
def test_a_range_holds_its_ends_and_nothing_beyond(least: int, more: int, there: int) -> None:
    expect = expected(queue={"P1": [least, least + more]})

    broke = compare(expect, replace(SEEN, queue={"P1": there}))

    assert (broke == []) is (least <= there <= least + more)


def test_each_answer_to_several_requests_must_fit() -> None:
    seen = replace(SEEN, http=(200, 200, 500))

    assert keys_of(compare(expected(http={"status": 200}), seen)) == ["http.status"]


def test_no_answer_to_a_request_is_a_failure() -> None:
    assert keys_of(compare(expected(http={"status": 200}), replace(SEEN, http=()))) == [
        "http.status"
    ]


def test_an_id_that_was_not_read_cannot_be_checked() -> None:
    (broke,) = compare(expected(queue={"P2": 0}), SEEN)

    assert broke.seen == "cannot be checked"


def test_a_visit_needs_its_zone() -> None:
    with pytest.raises(ValueError, match="timezone-aware"):
        Visit("scheduled", START.replace(tzinfo=None))


def test_a_start_is_read_on_the_wall_of_its_clinic() -> None:
    elsewhere = replace(SEEN, appointments={"A1": Visit("confirmed", START.astimezone(UTC))})

    broke = compare(expected(appointments={"A1": {"start": "2026-04-16 10:30"}}), elsewhere)

    assert [failure.seen for failure in broke] == ["2026-04-16 15:30"]


@pytest.mark.parametrize(
    ("expect", "wanted", "there"),
    [
        pytest.param(
            {"escalated": {"reason": "media", "count": [1, 2]}},
            "reason media, count 1 to 2",
            "P1: clinical high, W1: billing normal",
            id="cases",
        ),
        pytest.param({"flags": {"P1": []}}, "nothing", "landline", id="nothing wanted"),
        pytest.param({"flags": {"P2": ["landline"]}}, "landline", "nothing", id="nothing there"),
        pytest.param({"record": {"waitlist": []}}, "nothing", "P2, P1", id="a list in its order"),
        pytest.param({"identity": {"P1": {"locked": True}}}, "true", "false", id="yes and no"),
        pytest.param(
            {"conversation": {"awaiting": ["yes_no", "identity"]}},
            "yes_no or identity",
            "nothing",
            id="alternatives",
        ),
    ],
)
def test_a_failure_is_said_in_the_words_of_the_format(
    expect: dict[str, Any], wanted: str, there: str
) -> None:
    (failure,) = compare(expected(**expect), SEEN)

    assert (failure.expected, failure.seen) == (wanted, there)
