"""What counts as a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.questions import asks_something


@pytest.mark.parametrize(
    "text",
    [
        "what number do i call",
        "ok what should i do",
        "is anyone coming?",
        "a quien llamo",
        "¿Qué hago",
        "should we drive him",
    ],
)
def test_a_question_is_one_with_and_without_its_mark(text: str) -> None:
    assert asks_something(text)


@pytest.mark.parametrize("text", ["my wife is calling them now", "ok", "ya llame", "thank you", ""])
def test_a_statement_is_none(text: str) -> None:
    assert not asks_something(text)


@given(st.text(max_size=500))
def test_any_text_is_answered(text: str) -> None:
    assert asks_something(text) in {True, False}
