"""Wishes to keep texts, jokes and questions end none; what looks like them and is a stop does."""

import pytest

from bot.language.context import Awaiting, read_in_context
from bot.language.understanding import Understanding
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.second_net import caught
from hearback.inbound.verdicts import Passes, Stops, StopsKind, TextsInDoubt
from hearback.policy import DEFAULTS

WANTED = [
    "i dont want these to stop",
    "dont want the texts to end",
    "i dont want the reminders to stop",
    "please never stop these reminders",
    "please keep texting me",
    "no me quite los avisos, me sirven",
    "por fa no dejen de avisarme",
    "por favor sigan mandando mensajes",
    "please keep the reminders coming i love them",
    "no quiero que paren los mensajes",
    "no quiero que terminen los recordatorios",
]
NOT_OF_TEXTS = [
    "did they forget about me?",
    "pls dont forget about me",
    "did you lose my number",
    "no se olviden de mi",
    "ok and the aspirin, quit that too?",
    "so stop it or no?",
    "then ill stop",
    "so stop that?",
    "stop both?",
    "y la aspirina, la dejo también?",
]
NOT_ENDED = [
    "I hate texting but yes I'll be there",
    "can someone just call me i hate texting",
    "prefer a call, not a text, about the results",
    "stop. just kidding yes",
    "yes. dont text me back im in a movie",
    "stop reminding me im old lol",
    "3 and stop asking",
    "call me dont text, im driving",
    "should i stop it?",
]
ASKED = [
    "im driving stop texting me",
    "yall text more than my grandkids lol",
    "dont text my husband he worries",
    "mándenme menos mensajes por favor, con uno el día antes tengo",
    "menos mensajitos por favor",
    "no me manden de noche por favor",
    "too many texts!! one is enough",
    "stop sending me my husband's appointments, just mine",
    "dejen de mandarme las citas de mi esposo, nomás las mías",
    "quit texting me about her",
    "unsubscribe my mom, keep me",
]
STOPS = [
    "i want the texts to stop",
    "i dont want these texts",
    "i hate these texts",
    "no quiero mensajes",
    "can you stop this?",
    "please stop texting me ok?",
    "dont text my husband anymore",
    "stop texting my mom",
    "forget my number",
    "no me manden mensajes a mi celular",
    "please dont taxed me anymore",
    "take me off, i found another doctor closer to home",
    "dont text me back",
    "stop reminding me",
    "unsubscribe my mom",
    "i hate texting take me off your list",
    "i hate texting so please stop",
    "stop texting me about her and about me",
    "i dont do texts or surveys",
    "stop it?",
    "ok stop it now",
]


@pytest.mark.parametrize("text", WANTED + NOT_OF_TEXTS)
def test_nothing_ends_and_nobody_asks_where_texts_are_wanted_or_not_meant(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Passes)
    assert caught(Understanding("stop", 0.99, "model"), text, DEFAULTS) is None


@pytest.mark.parametrize("text", NOT_ENDED)
def test_a_joke_or_a_reason_ends_no_texts(text: str) -> None:
    assert not isinstance(judge(Arrival(text, Standing.OPTED_IN)), Stops)
    read = caught(Understanding("stop", 0.9, "model"), text, DEFAULTS)
    assert not isinstance(read, Stops)


@pytest.mark.parametrize("text", ASKED)
def test_fewer_texts_or_those_of_one_person_are_asked_about(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), TextsInDoubt)


@pytest.mark.parametrize("text", STOPS)
def test_a_stop_that_looks_like_it_still_ends_texts(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Stops)


@pytest.mark.parametrize(
    "text",
    [
        "i dont do surveys sorry",
        "sorry hun I don't do surveys over the phone",
        "i dont fill out surveys",
        "no thank you on the survey",
        "ya no quiero que me anden preguntando cómo estuvo la consulta",
        "no more of these how did we do things",
    ],
)
def test_turning_down_a_survey_ends_surveys_only(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), StopsKind)


@pytest.mark.parametrize(
    ("act", "text"),
    [
        ("cancel", "my appointment obviously"),
        ("cancel", "my visit of course"),
        ("cancel", "claro que la cita"),
        ("cancel", "no quiero cancelar los mensajes, la cita sí"),
        ("cancel", "the thursday one"),
        ("cancel", "la del jueves"),
        ("cancel", "la cita, los mensajes no"),
        ("cancel", "la cita nomás, los mensajes déjelos"),
        ("start", "ninguna, me equivoqué"),
        ("start", "oops didnt mean that"),
        ("start", "mistake"),
        ("start", "i wanted to cancel my gym thing sorry"),
        ("stop", "the texts please"),
        ("stop", "los mensajes nomás"),
        ("stop", "los mensajes, no la cita"),
        ("stop", "no quiero cancelar la cita, los mensajes sí"),
        ("stop", "dont cancel my visit just the texts"),
        (None, "keep my thursday one"),
        ("unclear", "la cita los mensajes no los quiero"),
    ],
)
def test_what_cancel_meant_is_said_in_many_ways(act: str | None, text: str) -> None:
    reading = read_in_context(text, Awaiting.CANCEL_MEANING)

    assert (reading.act if reading else None) == act
