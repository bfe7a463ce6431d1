"""Ages and counts, which are no times, beside hours and days that look like them."""

import pytest

from tests.language.when.when_cases import read, said

NO_TIME = {
    "en": [
        "do you see kids under 5",
        "kids 5 and up",
        "anyone 12 or older",
        "children ages 5 to 12",
        "my daughter just turned 9",
        "do you take kids older than 2",
        "more than 3",
        "is it for people over 50",
    ],
    "es": [
        "atienden niños menores de 5",
        "mi hijo es menor de 5",
        "pacientes mayores de 12",
        "mas de 5",
        "tengo hijos de 3, 5 y 8",
        "vacunas para edades de 5 a 12",
        "a la edad de 50",
        "una niña de 5 años",
    ],
}
BESIDE_A_TIME = {
    "en": {
        "he turns 5 on friday": "day 03-13",
        "do you see kids under 5 on monday": "day 03-16",
        "kids over 5, tuesday at 3": "time 03-17 15:00",
        "my kids at 3": "time 03-12 15:00",
        "3 or later": "after 03-12 15:00 -",
        "people 10 to 11": "range 03-12 10:00 03-12 11:00",
    },
    "es": {
        "mayores de 50 el martes a las 3": "time 03-17 15:00",
        "menores de 5 el lunes": "day 03-16",
        "para mis niños de 9 a 10": "range 03-12 09:00 03-12 10:00",
        "no mas de las 3": "before - 03-12 15:00",
        "el de 15": "day 03-15",
    },
}


@pytest.mark.parametrize(
    ("lang", "text"), [(lang, text) for lang, texts in NO_TIME.items() for text in texts]
)
def test_an_age_or_a_count_is_no_time(lang: str, text: str) -> None:
    assert read(text, lang) is None


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, *each) for lang, texts in BESIDE_A_TIME.items() for each in texts.items()],
)
def test_a_time_beside_an_age_is_read(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected
