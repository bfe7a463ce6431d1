"""The checker of the week sees each kind of breach, and nothing in a week that is right."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.week.checker import Breach, check

ANA, LINE = "+15125550151", "+15125550110"
TEN = datetime(2026, 4, 14, 15, 0, tzinfo=UTC)  # 10:00 in Chicago
VISIT = TEN + timedelta(days=2)  # 10:00 AM
REMINDER = "Hi Ana, this is Riverside. You have a visit Thu at 10:00 AM. Reply 2 for another time."
NEWS = "Hi Ana, this is Riverside. It is time. Reply 1 to pick a time."
SURVEY = "Hi Ana, this is Riverside. How was your visit? From 0 (poor) to 10 (great)."
GIVEN_UP = "Your visit Thu at 10:00 AM is cancelled."
STOPPED = "Riverside: you will get no more texts from us."
Line = dict[str, Any]


def sent(body: str, at: datetime = TEN, *, number: str = ANA, segments: int = 1) -> list[Line]:
    line = {"kind": "accepted", "phone": number, "body": body, "segments": segments, "from": LINE}
    return [{**line, "at": at.isoformat(), "shown_at": at.isoformat()}]


def said(body: str, at: datetime = TEN) -> list[Line]:
    heard = {"kind": "inbound", "phone": ANA, "body": body, "shown_at": at.isoformat()}
    answered = {"kind": "webhook", "phone": ANA, "http": 200, "at": at.isoformat()}
    return [heard, answered]


def became(status: str) -> list[Line]:
    """Of the text before it."""
    return [{"kind": "status", "phone": ANA, "status": status}]


def log_of(*parts: Sequence[Line]) -> list[Line]:
    lines: list[Line] = []
    for part in parts:
        of_last = lines[-1]["sid"] if lines else ""
        for line in part:
            own = of_last if line["kind"] in {"status"} else f"SM{len(lines)}"
            if line["kind"] == "webhook":
                own = lines[-1]["sid"]
            lines.append({**line, "sid": own, "seq": len(lines) + 1})
    return lines


def facts(**changed: Any) -> list[Mapping[str, Any]]:
    ana = {
        "kind": "patient",
        "number": ANA,
        "zones": ["America/Chicago"],
        "consent": "opted_in",
        "place": "America/Chicago",
        "visits": [
            {
                "known_at": (TEN - timedelta(days=9)).isoformat(),
                "starts_at": VISIT.isoformat(),
            }
        ],
    }
    return [{"kind": "sender", "number": LINE, "rate": 2}, {**ana, **changed}]


LATER = {hours: TEN + timedelta(hours=hours) for hours in (1, 7, 24, 48, 72)}


def test_a_week_that_is_right_holds() -> None:
    log = log_of(
        sent(REMINDER),
        said("yes", LATER[1]),
        sent("Thank you. Your visit is confirmed.", LATER[1]),
        sent(NEWS, LATER[7]),
        sent(REMINDER, LATER[24]),
        said("STOP", LATER[48]),
        sent(STOPPED, LATER[48]),
        said("START", LATER[72]),
        sent("Riverside: you will get texts again.", LATER[72]),
        sent(SURVEY, LATER[72]),
    )

    verdict = check(log, facts())

    assert verdict.found == []
    assert (verdict.wrote, verdict.stops) == (3, 1)
    assert verdict.kinds == {"reminder": 2, "answer": 3, "campaign": 1, "survey": 1}


NIGHT = TEN - timedelta(hours=3)
MOVED = [
    {"known_at": (TEN - timedelta(days=9)).isoformat(), "starts_at": VISIT.isoformat()},
    {"known_at": (TEN - timedelta(hours=1)).isoformat(), "starts_at": LATER[72].isoformat()},
]
AT_ELEVEN = [
    {"known_at": MOVED[0]["known_at"], "starts_at": (VISIT + timedelta(hours=1)).isoformat()}
]
OUT = {"kind": "consent", "number": ANA, "at": (TEN - timedelta(hours=1)).isoformat()}


@pytest.mark.parametrize(
    ("parts", "changed", "expected"),
    [
        pytest.param(
            [said("stop"), sent(STOPPED), sent(NEWS, LATER[1])], {}, Breach.AFTER_STOP, id="stop"
        ),
        pytest.param(
            [said("ALTO"), sent(STOPPED), sent(STOPPED)],
            {},
            Breach.SECOND_CONFIRMATION,
            id="two_confirmations",
        ),
        pytest.param([sent(NEWS)], {"consent": "none"}, Breach.NO_CONSENT, id="never_agreed"),
        pytest.param([sent(NEWS)], {"consent": "opted_out"}, Breach.NO_CONSENT, id="said_no"),
        pytest.param([sent(NEWS, NIGHT)], {}, Breach.QUIET_HOURS, id="before_eight"),
        pytest.param(
            [sent(NEWS, LATER[7] + timedelta(hours=4))], {}, Breach.QUIET_HOURS, id="nine"
        ),
        pytest.param(
            [sent(NEWS, TEN - timedelta(hours=1))],
            {"zones": ["America/Chicago", "America/Los_Angeles"]},
            Breach.QUIET_HOURS,
            id="night_where_the_reader_may_be",
        ),
        pytest.param([sent(NEWS), sent(SURVEY, LATER[7])], {}, Breach.CAP, id="two_in_a_day"),
        pytest.param(
            [sent(NEWS), sent(SURVEY, LATER[24]), sent(NEWS + " ", LATER[48])],
            {},
            Breach.CAP,
            id="three_in_a_week",
        ),
        pytest.param(
            [sent(REMINDER, VISIT - timedelta(hours=1))], {}, Breach.USELESS, id="too_near"
        ),
        pytest.param([sent(REMINDER)], {"visits": []}, Breach.USELESS, id="no_visit"),
        pytest.param([sent(REMINDER)], {"visits": AT_ELEVEN}, Breach.USELESS, id="another_hour"),
        pytest.param(
            [said("3"), sent(GIVEN_UP), sent(REMINDER, LATER[24])],
            {},
            Breach.USELESS,
            id="given_up",
        ),
        pytest.param([sent(REMINDER), sent(REMINDER, LATER[1])], {}, Breach.TWICE, id="twice"),
        pytest.param([sent("Your bill is due.")], {}, Breach.NOT_ASKED_FOR, id="not_asked"),
        pytest.param(
            [said("yes"), sent("Thank you."), sent("Thank you.", LATER[1])],
            {},
            Breach.NOT_ASKED_FOR,
            id="two_answers",
        ),
        pytest.param([sent("Hi Ana, hello.")], {}, Breach.NOT_ASKED_FOR, id="not_known"),
        pytest.param([sent(NEWS, number=LINE)], {}, Breach.NOBODY, id="nobody"),
        pytest.param([sent(NEWS, TEN, segments=3)], {}, Breach.TOO_FAST, id="too_fast"),
    ],
)
def test_each_breach_is_seen(
    parts: list[list[Line]], changed: Mapping[str, Any], expected: Breach
) -> None:
    seen = set(check(log_of(*parts), facts(**changed)).by_kind)

    # A second confirmation is one more answer than there were messages, too.
    beside = {Breach.NOT_ASKED_FOR} if expected is Breach.SECOND_CONFIRMATION else set()
    assert seen == {expected} | beside


def test_what_the_ledger_says_counts_without_a_word_of_the_phone() -> None:
    log = log_of(sent(NEWS))

    assert check(log, [*facts(), {**OUT, "standing": "opted_in"}]).holds
    assert set(check(log, [*facts(), {**OUT, "standing": "opted_out"}]).by_kind) == {
        Breach.NO_CONSENT
    }


def test_words_that_did_not_arrive_may_be_tried_again() -> None:
    log = log_of(sent(NEWS), became("undelivered"), sent(NEWS, LATER[1]))

    assert check(log, facts()).holds


def test_a_text_under_way_when_the_stop_was_answered_is_no_breach() -> None:
    log = log_of(said("STOP"), sent(NEWS, TEN + timedelta(seconds=1)), sent(STOPPED))

    assert check(log, facts()).holds


def test_a_second_a_little_faster_than_agreed_is_let_pass() -> None:
    moments = [TEN + timedelta(milliseconds=ms) for ms in (0, 490, 1000, 1500)]
    log = log_of(*(sent(f"{NEWS} {number}", at) for number, at in enumerate(moments[:2])))

    assert Breach.TOO_FAST not in check(log, facts()).by_kind
