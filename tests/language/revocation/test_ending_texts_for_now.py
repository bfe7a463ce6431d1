"""Texts told to stop while somebody drives or works, which one question asks about."""

import pytest

from bot.language.revocation.for_now import stops_for_now


@pytest.mark.parametrize(
    "text",
    [
        "stop texting me im driving",
        "STOP TEXTING ME I'm driving!!",
        "dont text me while im driving",
        "quit messaging me im in a meeting",
        "stop sending me texts im at work",
        "im trying to sleep stop texting",
        "deja de escribirme voy manejando",
        "no me manden mensajes estoy en el trabajo",
        "no me escriban que estoy en misa",
    ],
)
def test_texts_told_to_stop_beside_what_somebody_does_now_are_asked_about(text: str) -> None:
    assert stops_for_now(text)


@pytest.mark.parametrize(
    "text",
    [
        "stop texting me",
        "never text me again im at work",
        "stop all texts, im driving",
        "i dont text while im driving",
        "im driving, see you soon",
        "cant text im driving",
        "not able to text im at work",
        "estoy manejando, llego en 10",
        "no puedo escribir, voy manejando",
        "quitenme de la lista estoy en el trabajo",
        "I'm driving, stopping for gas",
    ],
)
def test_what_is_for_good_or_no_wish_to_end_is_not_for_now(text: str) -> None:
    assert not stops_for_now(text)
