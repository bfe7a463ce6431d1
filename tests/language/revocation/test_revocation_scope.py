"""Only what is named beyond doubt narrows a stop; everything else ends all texts."""

import pytest

from bot.language.revocation.scope import Narrower, narrower_stop
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import Stops, StopsKind, TextsInDoubt


@pytest.mark.parametrize(
    ("text", "narrower"),
    [
        ("stop sending me surveys", Narrower.SURVEY),
        ("dejen de mandarme encuestas", Narrower.SURVEY),
        ("stop texting me about this visit", Narrower.VISIT),
        ("ya no me manden mensajes sobre esta cita", Narrower.VISIT),
        ("quit the mammogram reminders", Narrower.CAMPAIGN),
        ("no me manden mensajes de la vacuna", Narrower.CAMPAIGN),
        ("quit it with the 0 to 10 thing. keep the appt texts tho", Narrower.SURVEY),
        ("las encuestas no, los recordatorios si por favor", Narrower.SURVEY),
        ("surveys no. reminders yes.", Narrower.SURVEY),
        ("stop asking me to rate stuff", Narrower.SURVEY),
        ("ya no me manden estas preguntitas del 0 al 10", Narrower.SURVEY),
        ("no more flu messages pls", Narrower.CAMPAIGN),
        ("no me manden propaganda de vacunas", Narrower.CAMPAIGN),
        ("ya no me avisen de vacunas, lo demas esta bien", Narrower.CAMPAIGN),
        ("please don't send me the colonoscopy invitations anymore", Narrower.CAMPAIGN),
        ("de las vacunas ya no me inviten por mensaje", Narrower.CAMPAIGN),
        ("lo del papanicolau ya no me lo estén mandando", Narrower.CAMPAIGN),
        ("no more reminders about wednesday pls", Narrower.VISIT),
        ("ya no me recuerden lo del miercoles, ya se que tengo cita", Narrower.VISIT),
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


@pytest.mark.parametrize(
    "text",
    [
        "u texting me too much lol",
        "only text me if the dr cancels",
        "me escriben demasiado",
        "yall text too much",
        "no me manden mensajes, los recordatorios de citas estan bien",
    ],
)
def test_whoever_wants_fewer_is_asked(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), TextsInDoubt)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("you text me too much, stop", id="and wants them to stop"),
        pytest.param("u text too much, take me off your list", id="and wants to be off the list"),
    ],
)
def test_too_many_and_an_ending_end_everything(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Stops)


@pytest.mark.parametrize(
    "text",
    ["the pain wont stop, 8 on 0 to 10", "stop the messages i have the flu", "encuestas no tengo"],
)
def test_a_figure_of_pain_or_an_illness_is_no_kind_of_text(text: str) -> None:
    assert not isinstance(judge(Arrival(text, Standing.OPTED_IN)), StopsKind)


def test_a_message_that_names_a_kind_and_everything_is_not_narrower() -> None:
    assert narrower_stop("no surveys, no anything") is None
