"""What was seen against what was expected: each rule holds once and breaks once."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.rehearsal.expectations import Expectation, Finale
from hearback.rehearsal.forms import Names
from hearback.rehearsal.record import RecordCheck
from hearback.rehearsal.seen import (
    Message,
    OpenCase,
    Seen,
    SeenAudience,
    SeenConversation,
    SeenDelivery,
    SeenIdentity,
    SeenReading,
    SeenRecord,
    Visit,
)
from hearback.rehearsal.values import Failure, compare

CHICAGO = ZoneInfo("America/Chicago")
START = datetime(2026, 4, 16, 10, 30, tzinfo=CHICAGO)
NAMES = Names(
    zone=CHICAGO,
    fixture_clinics=frozenset({"riverside"}),
    clinics={"riverside": CHICAGO},
    agents=frozenset({"rosa", "dan"}),
    patients={"P1": {}, "P2": {}},
    appointments={"A1": {}},
    slots=frozenset({"S1"}),
)
HELLO = Message(frozenset({"P1"}), "Your visit is at 4:10 PM.")
HOLA = Message(frozenset({"P2"}), "Su cita es a las 9:20.")
SEEN = Seen(
    step=3,
    own_patient="P1",
    messages=(HELLO,),
    appointments={"A1": Visit("confirmed", START)},
    slots={"S1": "open", "riverside/Dr. Vale/2026-04-16 10:30": "booked"},
    consent={"+15125550101": "opted_in"},
    conversation=SeenConversation("agent", "rosa", None),
    cases=(OpenCase("P1", None, "clinical", "high"), OpenCase(None, "W1", "billing", "normal")),
    identity={"P1": SeenIdentity(True, frozenset({"W1"}), 1, False)},
    queue={"P1": 2},
    flags={"P1": frozenset({"landline"}), "P2": frozenset()},
    lang_pref={"P1": "es"},
    deliveries={"last": SeenDelivery("suppressed", "opted_out", 1, "text/vcard")},
    record=SeenRecord(
        booked={"P1": (Visit("scheduled", START),)},
        screenings={("P1", "flu_shot"): "booked", ("P2", "flu_shot"): None},
        scores={"A1": 7},
        readings={"P1": SeenReading("150/95", "normal"), "P2": SeenReading(None, None)},
        campaigns={"spring": "paused"},
        campaign_report={"chronic": SeenAudience(3, 2, 1)},
        alerts=frozenset({"number_reputation"}),
        waitlist=("P2", "P1"),
        staff_notes={"A1": "Needs a wheelchair"},
        case_summary="Asked about a fee",
        agent_view=("hello?", "is there a fee"),
        media=2,
        holders=1,
        history_replayed=True,
        history_kept=False,
        messages_per_patient={"P1": 4},
        accepted_replies_to_last_message=1,
    ),
    http=(200,),
    audit=frozenset({"opt_out"}),
    outbound_total=5,
)
UNREAD = Seen(step=3)


def expected(**values: Any) -> Expectation:
    return Expectation.model_validate(values, context=NAMES, by_alias=True, by_name=False)


def at_end(**values: Any) -> Finale:
    return Finale.model_validate(values, context=NAMES, by_alias=True, by_name=False)


def keys_of(failures: list[Failure]) -> list[str]:
    return [failure.key for failure in failures]


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


@pytest.mark.parametrize(
    ("reply", "broken"),
    [
        pytest.param({"all": ["4:10", "visit"]}, [], id="all"),
        pytest.param({"all": ["4:10", "room"]}, ["reply.all"], id="not all"),
        pytest.param({"any": ["room", "visit"]}, [], id="any"),
        pytest.param({"any": ["room", "hall"]}, ["reply.any"], id="none of any"),
        pytest.param({"not": ["room"]}, [], id="not there"),
        pytest.param({"not": ["room", "VISIT"]}, ["reply.not"], id="there after all"),
        pytest.param({"max_chars": 25}, [], id="short enough"),
        pytest.param({"max_chars": 24}, ["reply.max_chars"], id="one too long"),
        pytest.param({"lang": "en"}, [], id="its language"),
        pytest.param({"lang": ["es", "en"]}, [], id="one of its languages"),
        pytest.param({"lang": "es"}, ["reply.lang"], id="another language"),
        pytest.param({"to": "P1", "all": ["visit"]}, [], id="to whom"),
        pytest.param({"to": "P2", "not": ["x"]}, ["reply[P2]"], id="to somebody else"),
    ],
)
def test_words_of_a_reply(reply: dict[str, Any], broken: list[str]) -> None:
    assert keys_of(compare(expected(replies=1, reply=reply), SEEN)) == broken


def test_words_may_be_spread_over_the_messages_but_length_is_each_ones() -> None:
    two = replace(SEEN, messages=(HELLO, Message(frozenset({"P1"}), "Bring your card.")))

    assert compare(expected(reply={"all": ["visit", "card"], "max_chars": 25}), two) == []


def test_messages_are_not_glued_together() -> None:
    two = replace(SEEN, messages=(HELLO, HELLO))

    assert keys_of(compare(expected(reply={"all": ["PM.Your"]}), two)) == ["reply.all"]


def test_one_message_in_another_language_breaks_the_language() -> None:
    two = replace(SEEN, messages=(HELLO, HOLA))

    assert keys_of(compare(expected(reply={"lang": "en"}), two)) == ["reply.lang"]


def test_a_block_reads_only_what_went_to_its_place() -> None:
    two = replace(SEEN, messages=(HELLO, HOLA))
    blocks = [
        {"to": "P1", "all": ["4:10"], "not": ["9:20"]},
        {"to": "P2", "lang": "es", "all": ["9:20"]},
    ]

    assert compare(expected(reply=blocks), two) == []
    assert keys_of(compare(expected(reply={"to": "P1", "all": ["9:20"]}), two)) == ["reply[P1].all"]


def test_a_phone_that_two_share_is_the_place_of_both() -> None:
    shared = replace(SEEN, messages=(Message(frozenset({"P1", "P2"}), "Hello."),))

    assert compare(expected(reply=[{"to": "P1"}, {"to": "P2"}]), shared) == []


def test_each_block_of_a_list_needs_a_message() -> None:
    broke = compare(expected(replies=1, reply=[{"to": "P1"}, {"to": "P2", "not": ["x"]}]), SEEN)

    assert keys_of(broke) == ["reply[P2]"]


@pytest.mark.parametrize(
    ("values", "broken"),
    [
        pytest.param({"replies": [0, 1], "reply": {"all": ["x"]}}, [], id="silence allowed"),
        pytest.param(
            {"replies": [0, 1], "reply": [{"to": "P1"}, {"to": "P2"}]}, [], id="allowed to both"
        ),
        pytest.param(
            {"replies": 1, "reply": {"all": ["x"]}}, ["replies", "reply"], id="a reply was due"
        ),
        pytest.param({"reply": {"all": ["x"]}}, ["reply"], id="words asked for"),
        pytest.param({"reply": {"any": ["x"]}}, ["reply"], id="some words asked for"),
        pytest.param({"reply": {"lang": "es"}}, ["reply"], id="a language asked for"),
        pytest.param({"reply": {"to": "P1"}}, ["reply[P1]"], id="a place asked for"),
        pytest.param({"reply": {"not": ["x"], "max_chars": 9}}, [], id="nothing asked for"),
    ],
)
def test_silence(values: dict[str, Any], broken: list[str]) -> None:
    silent = replace(SEEN, messages=())

    assert keys_of(compare(expected(**values), silent)) == broken


def test_replies_that_could_not_be_read_never_pass() -> None:
    broke = compare(expected(replies=[0, 1], reply={"not": ["x"]}), UNREAD)

    assert keys_of(broke) == ["replies", "reply"]


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
