"""What is on file against the record that was expected."""

from typing import Any

import pytest

from hearback.rehearsal.record import RecordCheck
from hearback.rehearsal.values import compare
from tests.rehearsal.compared import SEEN, UNREAD, expected, keys_of

RECORD_RULES = [
    pytest.param(
        {"booked_for": {"patient": "P1", "start": "2026-04-16 10:30"}},
        {"booked_for": {"patient": "P1", "start": "2026-04-16 10:31"}},
        "booked_for",
        id="booked",
    ),
    pytest.param(
        {"screening": {"patient": "P1", "kind": "flu_shot", "state": "booked"}},
        {"screening": {"patient": "P1", "kind": "flu_shot", "state": "reported_done_elsewhere"}},
        "screening.state",
        id="screening",
    ),
    pytest.param(
        {"screening": {"patient": "P2", "kind": "flu_shot", "state": None}},
        {"screening": {"patient": "P1", "kind": "flu_shot", "state": None}},
        "screening.state",
        id="no screening state",
    ),
    pytest.param(
        {"survey": {"about": "A1", "score": 7}},
        {"survey": {"about": "A1", "score": 8}},
        "survey.score",
        id="score",
    ),
    pytest.param(
        {"survey": {"about": "A1", "score": [7, 8]}},
        {"survey": {"about": "A1", "score": None}},
        "survey.score",
        id="no score",
    ),
    pytest.param(
        {"reading": {"patient": "P1", "value": "150/95"}},
        {"reading": {"patient": "P1", "value": "95/150"}},
        "reading.value",
        id="reading",
    ),
    pytest.param(
        {"reading": {"patient": "P2", "value": None}},
        {"reading": {"patient": "P1", "value": None}},
        "reading.value",
        id="no reading",
    ),
    pytest.param(
        {"reading": {"patient": "P1", "flag": "normal"}},
        {"reading": {"patient": "P1", "flag": "out_of_range"}},
        "reading.flag",
        id="reading flag",
    ),
    pytest.param(
        {"campaign": {"name": "spring", "state": "paused"}},
        {"campaign": {"name": "spring", "state": ["running", "done"]}},
        "campaign.state",
        id="campaign",
    ),
    pytest.param(
        {"campaign_report": {"chronic": {"sent": 3, "suppressed": [1, 2], "opted_out_after": 1}}},
        {"campaign_report": {"chronic": {"sent": 3, "suppressed": 3}}},
        "campaign_report.chronic.suppressed",
        id="campaign report",
    ),
    pytest.param({"alert": "number_reputation"}, {"alert": None}, "alert", id="alert"),
    pytest.param({"waitlist": ["P2", "P1"]}, {"waitlist": ["P1", "P2"]}, "waitlist", id="in order"),
    pytest.param({"waitlist": ["P2", "P1"]}, {"waitlist": []}, "waitlist", id="whole list"),
    pytest.param(
        {"staff_note": {"appointment": "A1", "mentions": "WHEELCHAIR"}},
        {"staff_note": {"appointment": "A1", "mentions": ["wheelchair", "oxygen"]}},
        "staff_note",
        id="note",
    ),
    pytest.param(
        {"escalation_summary_mentions": ["fee"]},
        {"escalation_summary_mentions": ["fee", "garage"]},
        "escalation_summary_mentions",
        id="summary",
    ),
    pytest.param(
        {"agent_sees": ["hello", "a fee"]},
        {"agent_sees": ["hello", "goodbye"]},
        "agent_sees",
        id="agent sees",
    ),
    pytest.param({"media": [1, 2]}, {"media": 1}, "media", id="media"),
    pytest.param({"holders": 1}, {"holders": 2}, "holders", id="holders"),
    pytest.param(
        {"history_replayed": True}, {"history_replayed": False}, "history_replayed", id="h"
    ),
    pytest.param({"history_kept": False}, {"history_kept": True}, "history_kept", id="kept"),
    pytest.param(
        {"messages_per_patient": {"P1": 4}},
        {"messages_per_patient": {"P1": [0, 3]}},
        "messages_per_patient.P1",
        id="messages per patient",
    ),
    pytest.param(
        {"accepted_replies_to_last_message": 1},
        {"accepted_replies_to_last_message": 0},
        "accepted_replies_to_last_message",
        id="accepted replies",
    ),
]


@pytest.mark.parametrize(("holds", "breaks", "key"), RECORD_RULES)
def test_each_record_holds_breaks_and_never_passes_unread(
    holds: dict[str, Any], breaks: dict[str, Any], key: str
) -> None:
    held = compare(expected(record=holds), SEEN)
    broke = compare(expected(record=breaks), SEEN)
    unread = compare(expected(record=holds), UNREAD)

    assert held == []
    assert keys_of(broke) == [f"record.{key}"]
    assert {failure.seen for failure in unread} == {"cannot be checked"}


def test_every_key_of_a_record_is_compared() -> None:
    tried = {key for rule in RECORD_RULES for key in rule.values[0]}  # type: ignore[union-attr]

    assert tried == set(RecordCheck.model_fields)
