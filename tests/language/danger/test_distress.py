"""Who is lonely and wants to be heard; not who wants the front desk."""

import pytest

from bot.language.danger.distress import wants_to_be_heard


@pytest.mark.parametrize(
    "text",
    [
        "i just need somebody to talk to tonight",
        "just want to talk to someone tonight",
        "i have no one to talk to",
        "im so lonely",
        "solo quiero platicar con alguien esta noche",
        "no tengo con quien hablar",
        "me siento muy sola",
        "necesito desahogarme",
    ],
)
def test_a_wish_to_be_heard_is_found(text: str) -> None:
    assert wants_to_be_heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "i want to talk to a person",
        "i need to talk to someone",
        "just need someone to talk to about my bill",
        "can i talk to somebody at the front desk",
        "quiero hablar con alguien",
        "solo quiero hablar con alguien de mi cita",
        "solo necesito hablar con alguien que hable español",
        "vengo solo",
        "i just want to talk to someone",
        "solo quiero hablar con la doctora",
    ],
)
def test_who_wants_the_front_desk_is_no_such(text: str) -> None:
    assert not wants_to_be_heard(text)
