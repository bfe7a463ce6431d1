"""Where a bound lies: after a day, at the soonest, past a reason. NOW is a Thursday, March 12."""

import pytest

from tests.language.when.when_cases import read, said

AFTER_A_DAY = {
    "en": {
        "past the 20th": "after 03-21 -",
        "after monday": "after 03-17 -",
        "any time after tomorrow": "after 03-14 -",
        "the 20th or later": "after 03-20 -",
        "from the 20th on": "after 03-20 -",
        "starting monday": "after 03-16 -",
        "im back the 20th": "after 03-20 -",
        "gone til monday": "after 03-16 -",
        "not until monday": "after 03-16 -",
    },
    "es": {
        "mas tarde del 20": "after 03-21 -",
        "cuando pase el 15": "after 03-16 -",
        "despues del lunes": "after 03-17 -",
        "el lunes o despues": "after 03-16 -",
        "a partir del 20": "after 03-20 -",
        "no antes del 20": "after 03-20 -",
        "nada antes del 20": "after 03-20 -",
        "regreso el viernes": "after 03-13 -",
        "del 20 en adelante": "after 03-20 -",
        "mas tarde de las 4": "after 03-12 16:00 -",
    },
}


def cases(texts: dict[str, dict[str, str]]) -> list[object]:
    return [
        pytest.param(lang, text, expected, id=f"{lang}: {text}")
        for lang, each in texts.items()
        for text, expected in each.items()
    ]


@pytest.mark.parametrize(("lang", "text", "expected"), cases(AFTER_A_DAY))
def test_after_a_day_begins_on_the_next_and_from_a_day_on_with_it(
    lang: str, text: str, expected: str
) -> None:
    assert said(read(text, lang)) == expected
