"""Several times in a row, and what each of them takes from the others."""

from collections.abc import Mapping, Sequence

import pytest

from tests.language.when_cases import read, said

LISTS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "en": {
        "weekend mornings": ["daypart 03-14 08:00 03-14 12:00", "daypart 03-15 08:00 03-15 12:00"],
        "weekends after 3": ["after 03-14 15:00 03-15", "after 03-15 15:00 03-16"],
        "tues 3 4 or 5": ["time 03-17 15:00", "time 03-17 16:00", "time 03-17 17:00"],
        "tue 10 or 11, wed 2": ["time 03-17 10:00", "time 03-17 11:00", "time 03-18 14:00"],
        "tuesday at 10 11 or 12": ["time 03-17 10:00", "time 03-17 11:00", "time 03-17 12:00"],
        "fri 13 or sat 14": ["day 03-13", "day 03-14"],
        "tuesday 10am wednesday 2pm": ["time 03-17 10:00", "time 03-18 14:00"],
        "tues or weds after 1 but before 4": [
            "range 03-17 13:00 03-17 16:00",
            "range 03-18 13:00 03-18 16:00",
        ],
        "monday through wednesday after 3": ["after 03-16 15:00 03-19"],
        "weekdays before 9": ["before - 03-13 09:00"],
        "weekends only im on nights": ["daypart 03-14 03-16"],
    },
    "es": {
        "el fin de semana en la mañana": [
            "daypart 03-14 08:00 03-14 12:00",
            "daypart 03-15 08:00 03-15 12:00",
        ],
        "martes 3 4 o 5": ["time 03-17 15:00", "time 03-17 16:00", "time 03-17 17:00"],
        "el miercoles 9 o 10 am": ["time 03-18 09:00", "time 03-18 10:00"],
        "tipo 11 11:30 el lunes": ["time 03-16 11:00", "time 03-16 11:30"],
        "lunes en la tarde martes en la mañana": [
            "daypart 03-16 12:00 03-16 18:00",
            "daypart 03-17 08:00 03-17 12:00",
        ],
        "entre semana antes de las 9": ["before - 03-13 09:00"],
    },
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(lang, text, expected, id=f"{lang}: {text}")
        for lang, texts in LISTS.items()
        for text, expected in texts.items()
    ],
)
def test_each_time_of_a_list_is_read(lang: str, text: str, expected: list[str]) -> None:
    when = read(text, lang)

    assert when is not None
    assert [said(one) for one in (when, *when.also)] == expected
