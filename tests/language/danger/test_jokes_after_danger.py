"""Who takes it for a joke what they wrote of danger; half a joke is none."""

import pytest

from bot.language.danger.pleading import says_joked


@pytest.mark.parametrize(
    "text",
    [
        "sorry i was joking",
        "jk",
        "i was just kidding lol",
        "it was a joke",
        "i didnt mean it like that",
        "perdon era broma",
        "estaba bromeando",
        "solo estaba jugando",
        "no lo dije en serio",
    ],
)
def test_a_joke_is_heard(text: str) -> None:
    assert says_joked(text)


@pytest.mark.parametrize(
    "text",
    [
        "im not joking",
        "this is no joke",
        "no es broma",
        "half joking",
        "i was joking but it hurts",
        "jk please dont call the cops",
        "nobody listens",
        "sorry",
        "my life is a joke i want out",
    ],
)
def test_what_is_no_joke_is_not_taken_for_one(text: str) -> None:
    assert not says_joked(text)
