"""An ending that leaves open what ends is asked about, and nothing else is."""

import pytest

from bot.language.revocation.either import visit_or_texts_in_doubt
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import SaysCancel

OPEN = [
    "CANCEL the texts or the visit i dont know",
    "cancel my appt or the texts idk which",
    "stop the reminders or the appointment i cant remember which",
    "cancelen los mensajes o la cita, no sé",
]
SETTLED = [
    "stop the texts or ill cancel my visit",
    "dont cancel the texts or the visit",
    "does that cancel the visit or the texts?",
    "cancel the texts",
    "cancel the texts and the visit",
    "no cancelen la cita o los mensajes",
    "cancel the visit not the texts",
]


@pytest.mark.parametrize("text", OPEN)
def test_what_is_left_open_is_asked_as_after_a_bare_cancel(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), SaysCancel)


@pytest.mark.parametrize("text", OPEN)
def test_in_the_web_chat_no_text_is_there_to_end(text: str) -> None:
    assert not isinstance(judge(Arrival(text, Standing.OPTED_IN, by_text=False)), SaysCancel)


@pytest.mark.parametrize("text", SETTLED)
def test_a_denial_a_question_and_a_threat_leave_nothing_open(text: str) -> None:
    assert not visit_or_texts_in_doubt(text)
