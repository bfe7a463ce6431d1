"""Whether somebody else answers, or a death is reported; and what only sounds like it."""

import pytest

from bot.language.misdirected import says_deceased, says_wrong_number
from bot.language.third_person import speaks_of_another


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("you have the wrong number", id="the plain words"),
        pytest.param("there's nobody by that name here", id="nobody by that name"),
        pytest.param("I don't know anyone named Carl", id="knows no such person"),
        pytest.param("número equivocado", id="in Spanish"),
        pytest.param("se equivocaron de número", id="they got it wrong"),
        pytest.param("no soy esa persona", id="not that person"),
    ],
)
def test_somebody_else_answers(text: str) -> None:
    assert says_wrong_number(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("oops sorry wrong number", id="meant for somebody else"),
        pytest.param("you have the wrong number on my insurance card", id="a number on file"),
        pytest.param("I'm not the patient, I'm his daughter", id="writes for a patient"),
        pytest.param("Liked “you have the wrong number”", id="a phone's reaction"),
        pytest.param("perdón, mensaje equivocado", id="a slip, in Spanish"),
    ],
)
def test_a_slip_or_a_number_on_file_is_no_wrong_number(text: str) -> None:
    assert says_wrong_number(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("my husband passed away last month", id="passed away"),
        pytest.param("she died on Sunday", id="died"),
        pytest.param("mi papá falleció", id="falleció"),
        pytest.param("se murió mi mamá ayer", id="se murió"),
    ],
)
def test_a_death_is_heard(text: str) -> None:
    assert says_deceased(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("my brother died, can we move my appointment", id="another's death"),
        pytest.param("my phone died", id="a phone"),
        pytest.param("mi mamá murió de eso, quiero la prueba", id="family history"),
        pytest.param("he passed the test", id="passed something else"),
    ],
)
def test_another_death_is_no_report(text: str) -> None:
    assert says_deceased(text) is None


@pytest.mark.parametrize(
    ("text", "another"),
    [
        pytest.param("my dad collapsed", True, id="a father"),
        pytest.param("mi hijo se quiere matar", True, id="a son, in Spanish"),
        pytest.param("I want to die", False, id="oneself"),
        pytest.param("me duele el pecho", False, id="oneself, in Spanish"),
        pytest.param("my husband left and I want to kill myself", False, id="both"),
    ],
)
def test_whom_it_is_about(text: str, another: bool) -> None:
    assert speaks_of_another(text) is another
