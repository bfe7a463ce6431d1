"""Every expectation is read as what it means, null included."""

from pathlib import Path

import pytest

from hearback.rehearsal.forms import Count
from tests.rehearsal.written import scenario, written

EVERY_EXPECTATION = """\
- patient: "x"
  expect:
    replies: [0, 1]
    reply:
      - {to: P1, lang: [es, en], all: ["a", "re:b+"], any: ["c"], not: ["d"], max_chars: 320}
      - {to: "web:W1"}
    appointments: {A1: {status: [scheduled, cancelled], start: "2026-04-16 10:30"}}
    slots: {S1: [open, booked], "harbor/Dr. Vale/2026-04-17 09:00": open}
    consent: {"+15125550101": opted_in}
    conversation: {mode: [bot, waiting_agent, agent], holder: rosa, awaiting: null}
    escalated: [none, {patient: P1, reason: [clinical, media], priority: high, count: 1}]
    identity: {P1: {verified: true, session: W1, attempts: [0, 2], locked: false}}
    queue: {P1: 1}
    flags: {P1: []}
    lang_pref: {P1: es}
    delivery:
      A1/reminder_24h: {status: [held, queued], why: opted_out, retries: 1, media: text/vcard}
    record:
      booked_for: {patient: P1, start: "2026-04-16 10:30"}
      screening: {patient: P1, kind: flu_shot, state: reported_done_elsewhere}
      survey: {about: A1, score: 9}
      reading: {patient: P1, value: null, flag: out_of_range}
      campaign: {name: spring, state: [paused, running, done]}
      campaign_report: {chronic: {sent: 1, suppressed: 2, opted_out_after: [0, 1]}}
      alert: number_reputation
      waitlist: []
      staff_note: {appointment: A1, mentions: "wheelchair"}
      escalation_summary_mentions: ["fee"]
      agent_sees: ["hello"]
      media: 2
      holders: 1
      history_replayed: true
      history_kept: false
      messages_per_patient: {P1: 2}
      accepted_replies_to_last_message: 1
    http: {status: [200, 202]}
    audit: [opt_out, opt_in, wrong_number, emergency_detected]
    audit_absent: [identity_verified, identity_failed, identity_locked, signature_rejected]
    note: free words
"""


def test_every_expectation_is_read(tmp_path: Path) -> None:
    read = scenario(
        tmp_path, written(EVERY_EXPECTATION, after="  finally: {outbound_total: [2, 3], note: n}\n")
    )

    expect = read.steps[0].expect
    assert expect is not None
    assert expect.record is not None
    left_out = set(type(expect).model_fields) - expect.model_fields_set
    left_out |= set(type(expect.record).model_fields) - expect.record.model_fields_set
    assert left_out == set()
    assert read.finale is not None
    assert read.finale.outbound_total == Count(2, 3)


def test_expectations_keep_their_meaning(tmp_path: Path) -> None:
    expect = scenario(tmp_path, written(EVERY_EXPECTATION)).steps[0].expect

    assert expect is not None
    assert expect.reply is not None
    assert expect.replies == Count(0, 1)
    assert (expect.reply[0].all_of, expect.reply[0].none_of) == (("a", "re:b+"), ("d",))
    assert expect.conversation is not None
    assert expect.conversation.awaiting == (None,)
    assert expect.escalated is not None
    assert [case.count for case in expect.escalated] == [Count(0, 0), Count(1, 1)]
    assert expect.flags == {"P1": ()}
    assert expect.record is not None
    assert expect.record.reading is not None
    assert expect.record.reading.value == (None,)
    assert expect.record.waitlist == ()


@pytest.mark.parametrize(
    ("expect", "path"),
    [
        pytest.param("conversation: {awaiting: null}", "conversation.awaiting", id="awaiting"),
        pytest.param("conversation: {holder: null}", "conversation.holder", id="holder"),
        pytest.param(
            "record: {reading: {patient: P1, value: null}}", "record.reading.value", id="value"
        ),
        pytest.param(
            "record: {reading: {patient: P1, flag: null}}", "record.reading.flag", id="flag"
        ),
        pytest.param("record: {alert: null}", "record.alert", id="alert"),
        pytest.param(
            "record: {screening: {patient: P1, kind: flu_shot, state: null}}",
            "record.screening.state",
            id="screening",
        ),
    ],
)
def test_null_says_that_nothing_is_there(tmp_path: Path, expect: str, path: str) -> None:
    found: object = (
        scenario(tmp_path, written(f"- patient: hi\n  expect:\n    {expect}")).steps[0].expect
    )

    for name in path.split("."):
        found = getattr(found, name)
    assert found == (None,)


@pytest.mark.parametrize("none", ["none", "null"])
def test_no_escalation_is_a_count_of_none(tmp_path: Path, none: str) -> None:
    expect = (
        scenario(tmp_path, written(f"- patient: hi\n  expect: {{escalated: {none}}}"))
        .steps[0]
        .expect
    )

    assert expect is not None
    assert expect.escalated is not None
    assert [case.count for case in expect.escalated] == [Count(0, 0)]
