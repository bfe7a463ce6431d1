"""A greeting before a message and thanks after it are taken off, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.context import Awaiting, Situation
from bot.language.courtesies import without_courtesies
from bot.language.understanding import begin
from tests.effort import seconds


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hi, go away", "go away"),
        ("hello there STOP asking", "STOP asking"),
        ("Hola, buenos días. Ya no los quiero", "Ya no los quiero"),
        ("Buenas, ya no vengo. Muchas gracias", "ya no vengo"),
        ("take this number down, thank you so much", "take this number down"),
        ("can I come at 3? thanks", "can I come at 3?"),
        ("no me manden letras gracias 🙏", "no me manden letras"),
    ],
)
def test_what_is_said_is_left(text: str, left: str) -> None:
    assert without_courtesies(text) == left


@pytest.mark.parametrize(
    "text",
    [
        *("hi", "Good morning!", "gracias", "thanks 🙏", "no thanks", "no gracias", "hola 👋"),
        *("hire me", "buenas noticias", "just wanted to say thanks", "hippo", "stop the hey"),
    ],
)
def test_what_is_no_courtesy_beside_something_else_stays(text: str) -> None:
    assert without_courtesies(text) == text


@given(st.text(max_size=100))
def test_any_text_leaves_a_part_of_itself(text: str) -> None:
    assert without_courtesies(text) in text


@pytest.mark.parametrize("piece", ["hi ", "thanks ", "- ", "hola, ", "? ", "\n"])
def test_ten_thousand_characters_take_moments(piece: str) -> None:
    text = (piece * 10_000)[:10_000]

    assert seconds(lambda: without_courtesies(text)) < 1


@pytest.mark.parametrize("greeting", ["Hi, ", "Good morning. ", "Buenos días, ", "buenas tardes "])
@pytest.mark.parametrize("awaiting", [Awaiting.REMINDER_REPLY, Awaiting.CANCEL_OR_MOVE])
@pytest.mark.parametrize("answer", ["1", "2", "3", "no puedo ir", "can't make it", "otro día"])
def test_a_greeting_before_an_answer_changes_nothing(
    answer: str, awaiting: Awaiting, greeting: str
) -> None:
    alone = begin(answer, Situation("es", awaiting))

    greeted = begin(greeting + answer, Situation("es", awaiting))

    assert greeted.settled == alone.settled
