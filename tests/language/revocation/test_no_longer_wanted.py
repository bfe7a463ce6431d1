""" "Ya no" to whether texts are wanted no longer; and a cancelled visit wanted back in a word."""

import pytest

from bot.language.context.of_texts import texts_or_not
from bot.language.visits.wanted_back import wants_it_back


@pytest.mark.parametrize(
    "text", ["ya no", "ya no quiero", "Ya no, gracias", "no, ya no", "ya no los quiero"]
)
def test_ya_no_ends_texts_however_it_was_asked(text: str) -> None:
    assert texts_or_not(text) == "stop"


@pytest.mark.parametrize(("text", "act"), [("no", "start"), ("sí", "stop"), ("ya", None)])
def test_a_mere_yes_or_no_answers_as_before(text: str, act: str | None) -> None:
    assert texts_or_not(text) == act


@pytest.mark.parametrize("text", ["regrésela", "resume", "actually put it back", "devuélvamela"])
def test_a_cancelled_visit_is_wanted_back_in_a_word(text: str) -> None:
    assert wants_it_back(text)


@pytest.mark.parametrize("text", ["when do i resume my meds", "regreso el lunes", "resume texts"])
def test_to_resume_something_else_wants_no_visit_back(text: str) -> None:
    assert not wants_it_back(text)
