"""What is said in the middle of the check of who is asking."""

import pytest

from bot.language.context.names import date_asked_about
from hearback.identity.asides import NOT_NOW, WHY, aside_in


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("why do you need that", WHY),
        ("is it safe to send that here", WHY),
        ("is this a scam", WHY),
        ("why?", WHY),
        ("para qué quiere eso", WHY),
        ("¿es seguro mandar eso?", WHY),
        ("no", NOT_NOW),
        ("nvm", NOT_NOW),
        ("I don't want to give that", NOT_NOW),
        ("mejor llamo", NOT_NOW),
        ("olvídelo", NOT_NOW),
        ("why was i charged", None),
        ("why is my bill so high", None),
        ("Juan Perez", None),
        ("no voy a poder ir", None),
        ("I don't want to live", None),
        ("why do i need a colonoscopy", None),
        ("is it safe to take advil", None),
        ("how do i know this is real", WHY),
        ("no sé cuánto debo", None),
        ("no it is 3/22/1979", None),
        ("who is this", None),
    ],
)
def test_a_question_back_and_a_no_are_told_from_an_answer(said: str, act: str | None) -> None:
    assert aside_in(said) == act


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("8/21/67 does that work?", "8/21/67"),
        ("8-21-67. why do u need it?", "8-21-67"),
        ("21/8/67 está bien así?", "21/8/67"),
        ("march 3 1967 is that right?", "march 3 1967"),
        ("can i come 3/4/26?", None),
        ("is the visit 3/4/26?", None),
        ("8/21/67 but can you move my visit?", None),
        ("8/21/67", None),
    ],
)
def test_only_a_question_about_the_date_itself_belongs_to_it(said: str, day: str | None) -> None:
    assert date_asked_about(said) == day
