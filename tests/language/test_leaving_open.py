"""Whether what a person on staff writes leaves a question open, for a bare yes."""

import pytest

from bot.language.leaving_open import may_be_answered


@pytest.mark.parametrize(
    "words",
    [
        "Should I cancel Wednesday for you?",
        "Would Friday 11:40 work instead?",
        "I can offer you Friday at 11:40 or Monday at 9.",
        "We have 1) the 14th 2) the 16th",
        "I can move it. Let me know.",
        "10 am is open",
        "¿Le cancelo la del miércoles?",
        "Tengo el viernes a las 11:40 o el lunes a las 9",
        "Puedo cambiarla si le parece",
        "Avíseme si le sirve",
        "Dígame cuál prefiere",
    ],
)
def test_words_that_may_be_answered_with_yes_or_a_number(words: str) -> None:
    assert may_be_answered(words)


@pytest.mark.parametrize(
    "words",
    [
        "Bring your card, that is all.",
        "There is no charge for moving it.",
        "No hay cargo por cambiarla.",
        "Thank you for waiting. The form is in the mail.",
        "Traiga su tarjeta, nada más.",
        "It is $40. You can pay at the desk.",
    ],
)
def test_words_that_only_tell_leave_open_what_was_asked_before(words: str) -> None:
    assert not may_be_answered(words)
