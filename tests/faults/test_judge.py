"""The judge of the fault run sees each break that it is there for."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.faults.judge import Verdict, judge

ANA, BEN = "+15125550151", "+15125550152"
Line = tuple[str, str, str]
OURS = "https://texts.clinic.example/twilio/status?message="

REMINDER = ("accepted", "SM1", "Hi Ana, this is Riverside. Reply 1 to confirm.")
YES = ("inbound", "SMa", "yes")
CONFIRMED = ("accepted", "SM2", "Thank you. Your visit is confirmed.")
HELP = ("inbound", "SMb", "HELP")
HELPED = ("accepted", "SM3", "Riverside, automated texts.")
STOP = ("inbound", "SMc", "STOP")
STOPPED = ("accepted", "SM4", "Riverside: you will get no more texts from us.")


def log(*lines: Line, number: str = ANA) -> Iterator[dict[str, Any]]:
    """A text's sid may name the service's id of it as well: `SM1/id`."""
    for kind, sid, body in lines:
        data = {"sid": sid, "status": body} if kind == "status" else _text(sid, body)
        yield {"kind": kind, "phone": number, **data}


def _text(sid: str, body: str) -> dict[str, Any]:
    sid, _, ours = sid.partition("/")
    return {"sid": sid, "body": body, "status": "queued", "callback_url": OURS + (ours or sid)}


def broken(verdict: Verdict) -> set[str]:
    names = ("lost", "acted_twice", "sent_twice", "after_stop")
    return {name for name in names if getattr(verdict, name)}


def test_a_whole_conversation_holds() -> None:
    verdict = judge(log(REMINDER, YES, CONFIRMED, HELP, HELPED, STOP, STOPPED))

    assert verdict.holds
    assert (verdict.phones, verdict.wrote, verdict.sent) == (1, 3, 4)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([REMINDER, YES], {"lost"}, id="no_answer"),
        pytest.param(
            [REMINDER, YES, CONFIRMED, ("accepted", "SM9", CONFIRMED[2])],
            {"sent_twice", "acted_twice"},
            id="the_same_words_in_two_texts",
        ),
        pytest.param(
            [REMINDER, ("accepted", "SM9", REMINDER[2])], {"sent_twice"}, id="reminder_twice"
        ),
        pytest.param([REMINDER, YES, CONFIRMED, HELPED], {"acted_twice"}, id="two_answers"),
        pytest.param(
            [REMINDER, STOP, STOPPED, ("accepted", "SM9", "Hi Ana, tomorrow.")],
            {"after_stop"},
            id="a_text_after_the_stop",
        ),
        pytest.param(
            [REMINDER, YES, ("accepted", "SM2/one", "Sent."), ("accepted", "SM9/one", "Sent.")],
            {"sent_twice"},
            id="one_text_twice",
        ),
        pytest.param(
            [
                REMINDER,
                YES,
                HELP,
                ("accepted", "SM2/one", CONFIRMED[2]),
                ("accepted", "SM9/one", CONFIRMED[2]),
            ],
            {"sent_twice", "lost"},
            id="a_double_does_not_make_up_for_a_loss",
        ),
    ],
)
def test_each_break_is_named(lines: list[Line], expected: set[str]) -> None:
    assert broken(judge(log(*lines))) == expected


def test_words_that_did_not_arrive_may_be_sent_again() -> None:
    again = ("accepted", "SM9", REMINDER[2])

    assert judge(log(REMINDER, ("status", "SM1", "undelivered"), again)).holds
    assert not judge(log(REMINDER, ("status", "SM1", "delivered"), again)).holds


def test_two_texts_that_could_not_be_understood_are_answered_alike() -> None:
    sorry = "Sorry, something went wrong on our side. Our staff will write or call you soon."
    told = [("accepted", "SM2", sorry), ("accepted", "SM3", sorry)]

    assert judge(log(REMINDER, YES, HELP, *told)).holds
    assert broken(judge(log(REMINDER, YES, *told))) == {"acted_twice"}


def test_one_persons_loss_is_not_made_up_by_anothers_surplus() -> None:
    records = [
        *log(REMINDER, YES),
        *log(("accepted", "SMx", "Hi Ben"), YES, CONFIRMED, HELPED, number=BEN),
    ]

    assert broken(judge(records)) == {"lost", "acted_twice"}
