"""What may end only some texts, or is an opt-out in other words, is asked about; jokes end none."""

import pytest

from bot.language.revocation.beside import Beside, beside_stop
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import Passes, Stops, TextsInDoubt

ASKED = [
    "stop the reminders but keep telling me when i owe something",
    "unsubscribe me from reminders but not bills",
    "stop texting me about max",
    "stop texting my mom, text me",
    "Max turned 18 and wants his own texts",
    "June is my ex wife stop bothering me with her stuff",
    "los voy a reportar, yo nunca me inscribi",
    "well take it out",
    "who is this and how do i make it stop",
]
NO_ENDING = [
    "cancel that last text",
    "cancel my subscription to being sick haha",
    "i dont feel great but still coming",
    "dont cancel it but do move it",
    "who is this",
]
ENDS = [
    "i never signed up for this, stop texting me",
    "stop texting me but keep my appointment",
    "stop texting me about everything",
    "stop texting my mom",
    "nunca me inscribí, ya no me manden mensajes",
]


@pytest.mark.parametrize("text", ASKED)
def test_an_ending_in_part_is_asked_about(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), TextsInDoubt)


@pytest.mark.parametrize("text", NO_ENDING)
def test_a_text_taken_back_or_a_joke_ends_none(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Passes)


@pytest.mark.parametrize("text", ENDS)
def test_a_plain_ending_still_ends_all(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Stops)


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("Stop. Can I change it to Thursday?", Beside.RESCHEDULE),
        ("alto. ¿puedo cambiarla al jueves?", Beside.RESCHEDULE),
        ("stop. i changed it already", None),
    ],
)
def test_another_day_asked_for_beside_a_stop_is_for_people(
    text: str, beside: Beside | None
) -> None:
    assert beside_stop(text) is beside
