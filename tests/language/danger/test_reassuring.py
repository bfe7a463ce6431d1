"""What says itself that there is no danger does not become one by the model alone."""

import pytest

from bot.language.danger.reassuring import is_reassuring
from bot.language.danger.safety import danger, is_discounted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("No chest pain today, thank goodness", id="denied"),
        pytest.param("I had a stroke in 2011", id="past"),
        pytest.param("he's dying to see you", id="a figure of speech"),
        pytest.param("sore chest from coughing all week, got better today", id="over"),
        pytest.param("me duele la espalda, lo de siempre, como siempre", id="as usual"),
        pytest.param("se me durmió la mano, ya se me pasó", id="gone again"),
        pytest.param(
            "lol this heat has me half dead. see you friday", id="a joke, and plain words"
        ),
        pytest.param("jaja casi me da algo del susto. ok", id="una broma"),
    ],
)
def test_denied_over_or_as_usual_is_reassuring(text: str) -> None:
    assert is_reassuring(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("something is very wrong with him, come quick", id="nothing denied"),
        pytest.param("no chest pain but I can't breathe", id="only one of two is denied"),
        pytest.param("can I come at 3?", id="not of danger at all"),
        pytest.param(
            "lol i could kill myself for forgetting. but fr sometimes i think about it",
            id="taken back",
        ),
        pytest.param("jaja me quiero morir. pero a veces sí lo pienso", id="pero a veces"),
        pytest.param("feels fine now but part of me still wants to", id="part of me"),
        pytest.param("lol sorry. my gums went numb and one eye sees fog", id="another sentence"),
    ],
)
def test_anything_else_is_not(text: str) -> None:
    assert not is_reassuring(text)


def test_the_lists_do_not_hear_reassuring_words() -> None:
    assert danger("crushing chest pain, it got better today") is not None
    assert not is_discounted("crushing chest pain, it got better today")
