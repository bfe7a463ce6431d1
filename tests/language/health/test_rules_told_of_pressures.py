"""A rule when to call, which somebody was told, is no reading."""

import pytest

from bot.language.danger.reassuring import is_reassuring
from bot.language.danger.safety import danger
from bot.language.danger.vouching import is_everyday


@pytest.mark.parametrize(
    "text",
    [
        "dr said to call if over 180/120",
        "My doctor said to call if my pressure goes over 180/120.",
        "the nurse told me to call you when its above 160 over 110",
        "la doctora me dijo que llamara si pasa de 180/120",
        "dr ruiz said call if bp is 180/120 or higher",
    ],
)
def test_a_rule_when_to_call_is_no_reading(text: str) -> None:
    assert danger(text) is None
    assert is_reassuring(text)


@pytest.mark.parametrize(
    "text",
    [
        "dr said to call if over 180/120 and its 190/125",
        "dr said to call if over 180/120 and it is",
        "dr said to call if over 180/120. 195/118 now",
        "dr said to call if over 180/120 so im calling",
        "my pressure is over 180/120",
        "it is over 180/120",
        "180/120",
        "what if its 180/120",
        "my pressure is way up dr said to call if over 180/120",
        "headache, dr said to call if over 160/110",
    ],
)
def test_a_reading_beside_a_rule_or_without_one_stays_danger(text: str) -> None:
    assert danger(text) is not None


@pytest.mark.parametrize(
    "text", ["my kid is screaming in the car", "los niños vienen gritando en el carro"]
)
def test_a_child_that_screams_in_the_car_is_everyday(text: str) -> None:
    assert is_everyday(text)


@pytest.mark.parametrize(
    "text",
    [
        "my kid is screaming",
        "my baby is screaming and wont stop",
        "my kid is screaming in pain",
        "my kid is locked in the car screaming",
        "my kid is screaming in the car and its hot in there",
    ],
)
def test_a_child_that_screams_otherwise_is_left_to_the_model(text: str) -> None:
    assert not is_everyday(text)
