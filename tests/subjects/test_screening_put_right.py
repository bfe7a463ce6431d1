"""What was just noted of a screening is put right, and what is only a no is not."""

import pytest

from bot.language.health.screening_asides import takes_and_confirms
from hearback.screening.putting_right import puts_screening_right


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("no perdon, fue la citologia", "es"),
        ("perdon era el papanicolau", "es"),
        ("no, fue la otra", "es"),
        ("no me la he hecho, perdon", "es"),
        ("oh wait no that was my pap smear, not the mammogram", "en"),
        ("sorry i havent had it", "en"),
        ("oops it was the other one", "en"),
    ],
)
def test_a_test_that_was_another_puts_it_right(text: str, lang: str) -> None:
    assert puts_screening_right(text, lang=lang)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("no thanks", "en"),
        ("no gracias", "es"),
        ("it was at the mall", "en"),
        ("no, was it the pap?", "en"),
        ("fue en marzo", "es"),
        ("no it was last year", "en"),
        ("i never want that again", "en"),
    ],
)
def test_other_words_put_nothing_right(text: str, lang: str) -> None:
    assert not puts_screening_right(text, lang=lang)


@pytest.mark.parametrize(
    "text",
    ["yes and confirm my appt", "1 and please confirm my visit", "si y confirmo mi cita"],
)
def test_a_yes_may_confirm_the_visit_as_well(text: str) -> None:
    assert takes_and_confirms(text)


@pytest.mark.parametrize("text", ["yes", "confirm my appt", "yes but is it free", "si cuando"])
def test_a_mere_yes_confirms_no_visit(text: str) -> None:
    assert not takes_and_confirms(text)
