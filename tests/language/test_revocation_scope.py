"""Only what is named beyond doubt narrows a stop; everything else ends all texts."""

import pytest

from bot.language.revocation_scope import Narrower, narrower_stop
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, Stops, StopsKind, judge


@pytest.mark.parametrize(
    ("text", "narrower"),
    [
        ("stop sending me surveys", Narrower.SURVEY),
        ("dejen de mandarme encuestas", Narrower.SURVEY),
        ("stop texting me about this visit", Narrower.VISIT),
        ("ya no me manden mensajes sobre esta cita", Narrower.VISIT),
        ("quit the mammogram reminders", Narrower.CAMPAIGN),
        ("no me manden mensajes de la vacuna", Narrower.CAMPAIGN),
    ],
)
def test_a_kind_that_is_named_is_what_ends(text: str, narrower: Narrower) -> None:
    verdict = judge(Arrival(text, Standing.OPTED_IN))

    assert isinstance(verdict, StopsKind)
    assert verdict.narrower is narrower


@pytest.mark.parametrize(
    "text",
    ["STOP", "stop the reminders", "stop all texts and surveys", "STOP. no more surveys", "alto"],
)
def test_anything_less_plain_ends_everything(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Stops)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I don't want a mammogram", id="the care, not the texts"),
        pytest.param("don't stop the surveys", id="the opposite"),
        pytest.param("i took your survey", id="no ending"),
        pytest.param("no quiero la vacuna", id="the care, in Spanish"),
    ],
)
def test_what_is_no_stop_ends_nothing(text: str) -> None:
    assert not isinstance(judge(Arrival(text, Standing.OPTED_IN)), Stops | StopsKind)


def test_a_message_that_names_a_kind_and_everything_is_not_narrower() -> None:
    assert narrower_stop("no surveys, no anything") is None
