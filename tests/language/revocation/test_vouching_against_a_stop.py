"""Whoever wants texts, misses them or speaks of another list is neither opted out nor asked."""

import pytest

from bot.language.revocation.free_words import speaks_of_keeping, vouched
from bot.language.understanding import Understanding
from hearback.answers.gate_acts import is_for_gate
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.second_net import caught
from hearback.inbound.verdicts import Passes, Stops
from hearback.policy import DEFAULTS

TEXTS_NOT_CALLS = [
    "I am deaf, please do not call. text only",
    "dont call this number text instead",
    "never call this line, only text",
    "please do not call, text is better",
    "I'm hard of hearing, text me",
    "no me hable por telefono que no oigo, mejor mensajes",
    "deje de llamar, mande mensaje",
    "soy sordo, no me llamen, solo por texto",
    "no puedo contestar llamadas, por texto por favor",
]
MISSED = [
    "no me aparese el mensaje",
    "ya no me llegan sus mensajes",
    "ya no veo bien, no puedo leer sus mensajes",
    "mis mensajes no me llegan, mandemelos otra vez",
    "no me an mandado los resultados",
    "no me an marcado",
    "no he recibido ningun mensaje",
    "no me importa que me escriban",
    "no me molestan los mensajes",
    "no me escrivio nadie",
    "me puede mandar el recordatorio un dia antes",
    "mejor mandele los mensajes a mi hija",
    "i didnt get the message",
    "u never texted me back",
    "i cant read your texts",
    "can you text me the day before",
]
OTHER_THINGS = [
    "no doy mis datos por aki",
    "im not giving you my birthday",
    "no quiero q me manden con otro doctor",
    "put me on the waiting list",
    "keep me on the list but not this one",
    "take me off the waitlist, may 28 is fine",
    "quitenme de la lista de espera nomas",
    "si sale otra me avisan",
    "stop sending those times i want mornings",
]
STOPS = [
    pytest.param("dont call or text me", id="neither calls nor texts"),
    pytest.param("I am deaf. stop texting me", id="a deaf person who refuses texts"),
    pytest.param("no me llamen ni me manden mensajes", id="neither, in Spanish"),
    pytest.param("i never got the first message, now stop texting me", id="an ending besides"),
    pytest.param("no me manden mensajes a mi celular", id="none sent to a phone"),
    pytest.param("take me off the list", id="the list of texts"),
    pytest.param("saquenme de la lista", id="the list of texts, in Spanish"),
]


@pytest.mark.parametrize("text", TEXTS_NOT_CALLS + MISSED + OTHER_THINGS)
def test_what_is_vouched_for_passes_the_gate(text: str) -> None:
    assert judge(Arrival(text, Standing.OPTED_IN)) == Passes()


@pytest.mark.parametrize("sure", [0.3, 0.95])
@pytest.mark.parametrize("text", TEXTS_NOT_CALLS + MISSED + OTHER_THINGS)
def test_no_model_makes_a_stop_of_what_is_vouched_for(text: str, sure: float) -> None:
    read = Understanding("stop", sure, "model")
    beside = Understanding("complaint", 0.6, "model", leaving=sure)

    assert not is_for_gate(read, text, DEFAULTS)
    assert caught(read, text, DEFAULTS) is None
    assert caught(beside, text, DEFAULTS) is None


@pytest.mark.parametrize("text", STOPS)
def test_a_stop_that_looks_like_it_still_ends_texts(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Stops)
    assert not vouched(text)


@pytest.mark.parametrize(
    "text",
    [
        "please don't stop the texts",
        "you sent me 4 texts about 1 tooth",
        "probation officer checks this phone, leave it alone",
        "please remind my wife instead and never me",
        "stop calling and texting me",
        "no me puede mandar mas mensajes",
        "no me lleguen mas mensajes",
    ],
)
def test_what_only_may_be_a_wish_for_texts_is_not_vouched_for(text: str) -> None:
    assert not vouched(text)


def test_who_prefers_texts_to_calls_keeps_them() -> None:
    assert speaks_of_keeping("do not call, text only") is True
