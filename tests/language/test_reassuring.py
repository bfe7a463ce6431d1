"""What says itself that there is no danger does not become one by the model alone."""

import pytest

from bot.language.reassuring import is_reassuring
from bot.language.safety import danger, is_discounted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("No chest pain today, thank goodness", id="denied"),
        pytest.param("I had a stroke in 2011", id="past"),
        pytest.param("he's dying to see you", id="a figure of speech"),
        pytest.param("sore chest from coughing all week, got better today", id="over"),
        pytest.param("me duele la espalda, lo de siempre, como siempre", id="as usual"),
        pytest.param("se me durmió la mano, ya se me pasó", id="gone again"),
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
    ],
)
def test_anything_else_is_not(text: str) -> None:
    assert not is_reassuring(text)


def test_the_lists_do_not_hear_reassuring_words() -> None:
    assert danger("crushing chest pain, it got better today") is not None
    assert not is_discounted("crushing chest pain, it got better today")
