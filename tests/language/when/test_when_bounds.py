"""Where a bound lies: after a day, at the soonest, past a reason. NOW is a Thursday, March 12."""

from collections.abc import Mapping

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

OF_EACH_DAY = {
    "en": {
        "any day after lunch next week": "after 03-16 13:00 03-23",
        "next week any day before lunch": "before 03-16 03-22 12:00",
        "weekdays before noon": "before - 03-12 12:00",
        "Tuesday through Thursday, 8 to 10 in the morning": "range 03-17 08:00 03-19 10:00",
        "monday through friday in the morning": "daypart 03-12 08:00 03-12 12:00",
        "tuesday until thursday after 4": "after 03-17 16:00 03-20",
    },
    "es": {
        "cualquier dia despues de comer la proxima semana": "after 03-16 13:00 03-23",
        "la otra semana cualquier dia antes del almuerzo": "before 03-16 03-22 12:00",
        "entre semana antes del mediodia": "before - 03-12 12:00",
        "martes hasta jueves, de 8 a 10 de la mañana": "range 03-17 08:00 03-19 10:00",
        "martes hasta jueves despues de las 4": "after 03-17 16:00 03-20",
    },
}
LEFT_OUT = {
    "en": {
        "Any weekday except Tuesday, before noon": ("before - 03-12 12:00", ["day 03-17"]),
        "weekdays except wed after 2": ("after 03-12 14:00 03-14", ["day 03-18"]),
        "monday thru friday except wed, after 2": ("after 03-12 14:00 03-14", ["day 03-18"]),
        "any day but friday, after 3": ("after 03-12 15:00 -", ["day 03-13"]),
        "next week except tuesday, after 3": ("after 03-16 15:00 03-23", ["day 03-17"]),
        "not tuesday afternoon": ("after 03-12 09:15 -", ["daypart 03-17 12:00 03-17 17:00"]),
        "next week but not tuesday morning": (
            "week 03-16 03-23",
            ["daypart 03-17 08:00 03-17 12:00"],
        ),
    },
    "es": {
        "entre semana menos el martes, antes de las 12": ("before - 03-12 12:00", ["day 03-17"]),
        "cualquier dia menos el viernes, despues de las 3": (
            "after 03-12 15:00 -",
            ["day 03-13"],
        ),
        "la proxima semana menos el martes, despues de las 3": (
            "after 03-16 15:00 03-23",
            ["day 03-17"],
        ),
        "cualquier dia menos el martes en la mañana": (
            "after 03-12 09:15 -",
            ["daypart 03-17 08:00 03-17 12:00"],
        ),
    },
}


def cases(texts: Mapping[str, Mapping[str, object]]) -> list[object]:
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


@pytest.mark.parametrize(("lang", "text", "expected"), cases(OF_EACH_DAY))
def test_an_hour_or_a_part_bounds_each_day_of_a_period(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), cases(LEFT_OUT))
def test_hours_after_a_day_left_out_are_those_of_the_others(
    lang: str, text: str, expected: tuple[str, list[str]]
) -> None:
    when = read(text, lang)

    assert when is not None
    assert (said(when), [said(one) for one in when.excluded]) == expected
