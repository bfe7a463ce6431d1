"""A yes that is taken back, and what a reminder is answered beside a yes or a no."""

import pytest

from bot.language.context import Awaiting, read_in_context
from bot.language.visits.taking_back import takes_back_a_yes, thinks_better_of_it
from bot.language.visits.undecided import thinks_it_over
from bot.language.when.choices.words import NONE


@pytest.mark.parametrize(
    "text", ["no era si", "queria decir que no", "sorry i meant no", "that should have been a no"]
)
def test_a_yes_is_taken_back(text: str) -> None:
    assert takes_back_a_yes(text)


@pytest.mark.parametrize(
    "text", ["i meant no rush", "i meant no harm", "no", "quise decir que no se", "era el viernes"]
)
def test_other_words_take_nothing_back(text: str) -> None:
    assert not takes_back_a_yes(text)


@pytest.mark.parametrize(
    "text",
    [
        "actually no",
        "wait no",
        "ay no, mejor no",
        "siempre no puedo",
        "i changed my mind",
        "mejor ya no",
    ],
)
def test_a_yes_is_thought_better_of(text: str) -> None:
    assert thinks_better_of_it(text)


@pytest.mark.parametrize(
    "text",
    ["no", "wait", "hold on", "actually", "no wait keep it", "actually no problem", "bueno sí"],
)
def test_a_mere_pause_or_no_is_not_thought_better_of(text: str) -> None:
    assert not thinks_better_of_it(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("my phone is dying, yes", "confirm"),
        ("phone about to die. 3", "cancel"),
        ("se me acaba la pila", None),
        ("my phone is dying", None),
        ("wrong dr", None),
        ("es el doctor equivocado", None),
        ("wrong day", None),
        ("no", "cancel"),
    ],
)
def test_what_stands_beside_the_answer_to_a_reminder(text: str, act: str | None) -> None:
    reading = read_in_context(text, Awaiting.REMINDER_REPLY)

    assert (reading.act if reading else None) == act


@pytest.mark.parametrize("text", ["we will try", "i'll try to make it", "voy a tratar de ir"])
def test_who_tries_to_come_does_not_know_yet(text: str) -> None:
    assert thinks_it_over(text)


def test_who_tries_something_else_does_not_hesitate() -> None:
    assert not thinks_it_over("i will try calling you")


@pytest.mark.parametrize(
    "text",
    [
        "imposible cualquiera de esas",
        "all this day i work cannot",
        "ive not got a way to any of those",
    ],
)
def test_none_of_the_times_is_possible(text: str) -> None:
    assert NONE.search(text)


def test_whoever_works_and_names_one_is_no_refusal() -> None:
    assert not NONE.search("i work that morning but 2 is good")
