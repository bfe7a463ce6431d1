"""How often texts come, or that one asked before, is a complaint; what ends beside it ends them."""

import pytest

from bot.language.revocation.complaints import without_complaints
from bot.language.revocation.free_words import free_language_stop
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import Passes, TextsInDoubt


@pytest.mark.parametrize(
    "text",
    [
        "I asked your front desk twice to take me off the text list",
        "twice now I've asked, take me off your texts",
        "it buzzes every day at work. take me off",
        "you text me so many times, no more texts please",
        "my phone won't stop dinging because of you, remove me",
        "I'm going to block you if you don't quit",
        "if you don't stop texting I'm calling my lawyer",
        "ya pedí dos veces que me quiten de sus mensajes",
        "me llegan a cada rato, ya no me manden mensajes",
        "el teléfono no para de sonar por ustedes, quítenme",
        "los bloqueo si no paran",
        "si siguen mandando los denuncio",
    ],
)
def test_an_ending_beside_a_complaint_is_a_stop(text: str) -> None:
    assert free_language_stop(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "please don't text me every day",
        "don't text me at work",
        "don't send so many",
        "no me manden tantos mensajes",
        "no me escriban a cada rato",
        "don't stop the texts, they come every day and help",
        "I asked twice what time the visit is",
        "ya pregunté dos veces a qué hora es",
        "my nose won't stop bleeding",
        "el niño no para de llorar",
        "no dejen de mandarme los avisos",
        "the bank said they'd report me if I don't pay",
    ],
)
def test_a_complaint_or_a_wish_for_fewer_alone_ends_none(text: str) -> None:
    assert free_language_stop(text) is None


@pytest.mark.parametrize(
    ("own", "left"),
    [
        ("i told you twice to quit", "i told you to quit"),
        ("twice i asked", "i asked"),
        ("they won't stop texting me", "they keeps texting me"),
        ("my phone won't stop buzzing", "my phone keeps buzzing"),
        ("no deja de sonar", "sigue y sigue sonar"),
        ("text me twice", "text me twice"),
        ("don't stop texting me", "don't stop texting me"),
        ("temu won't stop texting", "temu won't stop texting"),
    ],
)
def test_only_the_complaint_is_put_into_other_words(own: str, left: str) -> None:
    assert without_complaints(own) == left


@pytest.mark.parametrize(
    "text",
    [
        "cuántas veces les tengo que decir que no",
        "ya les dije la otra vez que no, cuál es su problema",
        "how many times do i have to tell you no",
        "what part of no",
    ],
)
def test_a_no_said_again_and_again_is_asked_about(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), TextsInDoubt)


@pytest.mark.parametrize("text", ["ya les dije que sí", "how many times a day do i take it"])
def test_a_yes_said_again_is_not(text: str) -> None:
    assert isinstance(judge(Arrival(text, Standing.OPTED_IN)), Passes)
