"""A step or an expectation that cannot be played is an error with line, step and key."""

from pathlib import Path

import pytest

from tests.rehearsal.written import SETUP, problems, written, wrong_step


@pytest.mark.parametrize(
    ("expect", "key"),
    [
        pytest.param("conversation: {mode: null}", "mode", id="a mode there always is"),
        pytest.param("appointments: {A1: {start: null}}", "start", id="a start there always is"),
    ],
)
def test_null_is_an_error_where_something_always_is(tmp_path: Path, expect: str, key: str) -> None:
    found = wrong_step(tmp_path, f"- patient: hi\n  expect:\n    {expect}")

    assert [said.split(": ", 1)[1] for said in found] == [f"T1: key {key!r} is empty"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("- patient: hi\n  foo: 1", "2: step 1: unknown key 'foo'", id="a step's"),
        pytest.param(
            "- patient: hi\n  from_: P1", "2: step 1: unknown key 'from_'", id="our own name"
        ),
        pytest.param('- patient: hi\n  "@line": 1', "2: step 1: unknown key '@line'", id="hidden"),
        pytest.param(
            "- agent: {by: rosa,\n    does: claim,\n    foo: 1}",
            "3: step 1: unknown key 'foo'",
            id="inside a kind",
        ),
        pytest.param(
            "- patient: hi\n  expect:\n    replies: 1\n    foo: 1",
            "4: step 1: unknown key 'foo' in expect",
            id="an expectation's",
        ),
        pytest.param(
            "- patient: hi\n  expect:\n    reply:\n      lang: en\n      foo: 1",
            "5: step 1: unknown key 'foo' in expect.reply",
            id="a reply's",
        ),
        pytest.param(
            "- patient: hi\n  expect:\n    reply:\n    - lang: en\n    - foo: 1",
            "5: step 1: unknown key 'foo' in expect.reply",
            id="a second reply's",
        ),
        pytest.param(
            "- patient: hi\n  expect:\n    outbound_total: 1",
            "3: step 1: unknown key 'outbound_total' in expect",
            id="one of finally",
        ),
        pytest.param(
            "- patient: hi\n  expect:\n    appointments:\n      A1:\n        foo: 1",
            "5: step 1: unknown key 'foo' in expect.appointments.A1",
            id="an appointment's",
        ),
        pytest.param(
            "- patient: hi\n  expect:\n    record:\n      foo: 1",
            "4: step 1: unknown key 'foo' in expect.record",
            id="a record's",
        ),
        pytest.param(
            "- system: campaign\n  campaign:\n    name: x\n    to: P1\n    foo: 1",
            "5: step 1: unknown key 'foo' in campaign",
            id="a campaign's",
        ),
        pytest.param(
            "- system: reminder\n  about: A1\n  slot: S1",
            "3: step 1: unknown key 'slot'",
            id="another kind's",
        ),
        pytest.param(
            "- fault: {kind: Rasa down, times: 2}", "1: step 1: unknown key 'times'", id="a fault's"
        ),
        pytest.param(
            "- patient: hi\n  media: [{type: a/b, foo: 1}]",
            "2: step 1: unknown key 'foo' in media",
            id="a file's",
        ),
    ],
)
def test_an_unknown_key_of_a_step_is_named_with_its_line(
    tmp_path: Path, text: str, said: str
) -> None:
    assert wrong_step(tmp_path, text) == [said]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("- note: nothing", "has no kind; one of system", id="no kind"),
        pytest.param("- {}", "has no kind", id="empty"),
        pytest.param("- hello", "is no mapping with the kind of step", id="a word"),
        pytest.param(
            '- patient: hi\n  clock: "+1h"', "has two kinds: 'patient' and 'clock'", id="two"
        ),
        pytest.param("- system: reminder", "needs 'about' and 'system'", id="reminder of nothing"),
        pytest.param("- system: birthday", "unknown value 'birthday' for 'system'", id="system"),
        pytest.param("- fault: {kind: flood}", "unknown value 'flood' for 'kind'", id="fault"),
        pytest.param("- fault: {times: 2}", "needs 'kind'", id="fault without a kind"),
        pytest.param("- fault: {kind: Twilio 500}", "needs 'kind' and 'times'", id="how often"),
        pytest.param("- system: checkin\n  to: []", "an empty list allows nothing", id="to nobody"),
        pytest.param('- clock: "+0m"', "no time at all", id="clock that stands still"),
        pytest.param('- clock: "+2 weeks"', "is not a length of time", id="clock by weeks"),
        pytest.param('- clock: "soon"', "is not a time", id="clock to soon"),
        pytest.param('- clock: "2026-04-14 10:29"', "the clock goes back", id="clock back"),
        pytest.param(
            "- agent: {by: rosa}", "needs 'by' and 'says', or 'by' and 'does'", id="agent"
        ),
        pytest.param(
            "- agent: {by: rosa, says: a, does: claim}",
            "key 'does' does not go with 'by' and 'says'",
            id="agent doing both",
        ),
        pytest.param('- agent: {by: rosa, says: ""}', "at least 1 character", id="empty words"),
        pytest.param("- agent: {by: eve, does: claim}", "agent 'eve' is not defined", id="who"),
        pytest.param("- agent: {by: dan, does: nap}", "unknown value 'nap' for 'does'", id="nap"),
        pytest.param(
            "- agent: {by: dan, does: claim, tries: later}", "unknown value 'later'", id="tries"
        ),
        pytest.param(
            "- agent: {by: dan, does: claim, tries: at the same moment as eve}",
            "agent 'eve' is not defined",
            id="with whom",
        ),
        pytest.param("- agent: rosa", "'agent' must be one mapping of the keys", id="only a name"),
        pytest.param("- staff: {}", "needs 'move' and 'to', or 'book'", id="staff"),
        pytest.param("- staff: {move: A1}", "needs 'move' and 'to', or", id="move nowhere"),
        pytest.param(
            "- staff: {cancel: A1, notify: true}", "key 'notify' does not go", id="told what"
        ),
        pytest.param(
            "- staff: {cancel: A1, arrive: A1}",
            "'arrive' does not go with 'cancel'",
            id="two deeds",
        ),
        pytest.param(
            "- staff: {update: P1}", "it names no key that changes", id="update of nothing"
        ),
        pytest.param("- staff: {update: P1, foo: 1}", "unknown key 'foo'", id="update of foo"),
        pytest.param("- staff: {update: P1, start: x}", "unknown key 'start'", id="a visit's key"),
        pytest.param(
            "- staff: {update: P1, lang: fr}", "unknown value 'fr' for 'lang'", id="to fr"
        ),
        pytest.param("- staff: {update: P9, lang: en}", "'P9' is not defined", id="update whom"),
        pytest.param("- staff: {book: S9}", "slot 'S9' is not defined", id="slot"),
        pytest.param("- staff: {cancel: A9}", "appointment 'A9' is not defined", id="visit"),
        pytest.param("- web: {}", "needs 'connect', or 'disconnect', or 'reconnect'", id="web"),
        pytest.param(
            "- web: {reconnect: W1}", "web session 'W1' has not been connected", id="web W1"
        ),
        pytest.param("- twilio: {of: last}", "needs 'of' and 'status'", id="no status"),
        pytest.param("- twilio: {of: last, status: lost}", "unknown value 'lost'", id="status"),
        pytest.param("- twilio: {of: A1, status: sent}", "'A1' names no delivery", id="delivery"),
        pytest.param(
            "- twilio: {of: A9/reminder_48h, status: sent}", "'A9' is not defined", id="its visit"
        ),
        pytest.param(
            "- twilio: {of: campaign/P9, status: sent}", "'P9' is not defined", id="its P"
        ),
        pytest.param("- http: {to: door, signature: valid}", "unknown value 'door'", id="door"),
        pytest.param("- http: {to: sms webhook, signature: odd}", "unknown value 'odd'", id="odd"),
        pytest.param(
            '- http: {to: sms webhook, signature: "valid for Body=a, sent with Body=b", '
            "form: {Body: c}}",
            "the form's Body is not the one sent",
            id="altered otherwise",
        ),
        pytest.param(
            "- http: {to: status webhook, signature: valid, form: {MessageSid: A9/reminder_48h}}",
            "'A9' is not defined",
            id="sid of a visit",
        ),
        pytest.param("- recover: {kind: Rasa down}", "no fault 'Rasa down' is there", id="recover"),
        pytest.param(
            "- fault: {kind: duplicate webhook, sid: SM1}", "has the sid 'SM1'", id="duplicate"
        ),
        pytest.param(
            "- fault: {kind: simultaneous inbound, messages: [a]}", "one message alone", id="alone"
        ),
        pytest.param(
            "- fault: {kind: restart, of: moon}", "unknown value 'moon' for 'of'", id="of"
        ),
        pytest.param("- fault: {kind: Twilio 500, times: 0}", "greater than 0", id="never"),
        pytest.param("- patient: hi\n  from: P9", "patient 'P9' is not defined", id="from whom"),
        pytest.param("- patient: hi\n  channel: fax", "unknown value 'fax'", id="fax"),
        pytest.param("- patient: 12\n  expect:", "key 'expect' is empty", id="empty expect"),
    ],
)
def test_a_step_that_cannot_be_played_is_an_error(tmp_path: Path, text: str, reason: str) -> None:
    found = wrong_step(tmp_path, text)

    assert len(found) == 1, found
    assert reason in found[0]
    assert found[0].startswith(("1: ", "2: ")), found


@pytest.mark.parametrize(
    ("expect", "reason"),
    [
        pytest.param("replies: [2, 1]", "is no range", id="range upside down"),
        pytest.param("replies: [1]", "is not a count", id="half a range"),
        pytest.param("replies: true", "is not a count", id="a yes"),
        pytest.param("replies: -1", "is no range", id="below nothing"),
        pytest.param("reply: {all: ['re:(']}", "is no regular expression", id="pattern"),
        pytest.param("reply: {not: ['']}", "an empty text says nothing", id="empty text"),
        pytest.param("reply: {lang: fr}", "unknown value 'fr' for 'lang'", id="language"),
        pytest.param("reply: {to: P9}", "patient 'P9' is not defined", id="to"),
        pytest.param("reply: {max_chars: 0}", "greater than 0", id="no room"),
        pytest.param("appointments: {A9: {}}", "appointment 'A9' is not defined", id="visit"),
        pytest.param("appointments: {A1: {status: gone}}", "unknown value 'gone'", id="status"),
        pytest.param("appointments: {A1: {start: '10:30'}}", "is not a time", id="start"),
        pytest.param("appointments: {A1: {start: '2026-04-16'}}", "lacks the hour", id="hour"),
        pytest.param("slots: {S9: open}", "slot 'S9' is not defined", id="slot"),
        pytest.param("slots: {moon/V/2026-04-16 10:30: open}", "clinic 'moon'", id="slot's clinic"),
        pytest.param("slots: {S1: free}", "unknown value 'free' for 'S1'", id="slot state"),
        pytest.param("consent: {P1: opted_in}", "'P1' is not a phone number", id="consent of P1"),
        pytest.param("conversation: {mode: ai}", "unknown value 'ai'", id="mode"),
        pytest.param("conversation: {holder: eve}", "agent 'eve' is not defined", id="holder"),
        pytest.param("conversation: {awaiting: tea}", "unknown value 'tea'", id="awaiting"),
        pytest.param("escalated: {reason: boredom}", "unknown value 'boredom'", id="reason"),
        pytest.param("escalated: maybe", "escalated", id="maybe"),
        pytest.param("escalated: {patient: P9}", "patient 'P9' is not defined", id="case of P9"),
        pytest.param("identity: {P9: {}}", "patient 'P9' is not defined", id="identity"),
        pytest.param("queue: {P9: 1}", "patient 'P9' is not defined", id="queue"),
        pytest.param("flags: {P1: [rich]}", "unknown value 'rich'", id="flag"),
        pytest.param("lang_pref: {P1: fr}", "unknown value 'fr'", id="lang_pref"),
        pytest.param("delivery: {A1: {}}", "'A1' names no delivery", id="delivery"),
        pytest.param("delivery: {last: {why: bored}}", "unknown value 'bored'", id="why"),
        pytest.param("http: {}", "lacks the key 'status'", id="http"),
        pytest.param("audit: [sneeze]", "unknown value 'sneeze'", id="audit"),
        pytest.param("record: {campaign_report: {all: {}}}", "unknown value 'all'", id="audience"),
        pytest.param("record: {waitlist: [P9]}", "patient 'P9' is not defined", id="waitlist"),
        pytest.param("appointments: {A1: {status: []}}", "an empty list", id="no alternative"),
        pytest.param("replies: null", "key 'replies' is empty", id="null that means nothing"),
    ],
)
def test_an_expectation_that_cannot_be_read_is_an_error(
    tmp_path: Path, expect: str, reason: str
) -> None:
    found = wrong_step(tmp_path, f"- patient: hi\n  expect:\n    {expect}")

    assert found
    assert all(said.startswith("3: ") for said in found), found
    assert any(reason in said for said in found), found


def test_with_several_patients_a_message_says_whose_it_is(tmp_path: Path) -> None:
    two = SETUP.replace(
        "    appointments:",
        '      - {id: P2, name: "B", phone: "+15125550102", lang: en}\n    appointments:',
    )

    found = problems(tmp_path, written("- patient: hi\n- patient: hi\n  from: P2", setup=two))

    assert [said.split(": ", 1)[1] for said in found] == [
        "step 1: lacks the key 'from': there is not exactly one patient"
    ]


def test_all_problems_are_told_in_the_order_of_the_file(tmp_path: Path) -> None:
    found = wrong_step(
        tmp_path, "- patient: hi\n  foo: 1\n- system: reminder\n  about: A9\n- web: {bar: 1}"
    )

    assert [said.split(" (")[0] for said in found] == [
        "2: step 1: unknown key 'foo'",
        "4: step 2: 'about': appointment 'A9' is not defined",
        "5: step 3: needs 'connect', or 'disconnect', or 'reconnect'",
        "5: step 3: unknown key 'bar'",
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('- clock: "2026-04-14 10:30"', id="the clock moves to where it stands"),
        pytest.param('- clock: "+1h"\n- clock: "2026-04-14 11:30"', id="or to where it has got"),
        pytest.param(
            "- http: {to: sms webhook, signature: valid, form: {MessageSid: SM1}}\n"
            "- fault: {kind: duplicate webhook, sid: SM1}",
            id="a raw message is delivered again",
        ),
        pytest.param(
            "- fault: {kind: simultaneous inbound, messages: [a, {patient: b, sid: SM1}]}\n"
            "- fault: {kind: duplicate webhook, sid: SM1}",
            id="one of several is delivered again",
        ),
        pytest.param(
            '- patient: "hi"\n  from: "web:W1"\n- web: {disconnect: W1}',
            id="a session that has spoken is connected",
        ),
    ],
)
def test_steps_that_follow_from_those_before_are_good(tmp_path: Path, text: str) -> None:
    assert wrong_step(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param(
            '- clock: "+1h"\n- clock: "2026-04-14 11:29"',
            "2: step 2: the clock goes back",
            id="clock",
        ),
        pytest.param(
            "- fault: Rasa down\n- recover: Rasa down\n- recover: Rasa down",
            "3: step 3: does nothing: no fault 'Rasa down' is there to recover from",
            id="recovered twice",
        ),
    ],
)
def test_steps_that_contradict_those_before_are_errors(
    tmp_path: Path, text: str, reason: str
) -> None:
    assert wrong_step(tmp_path, text) == [reason]
