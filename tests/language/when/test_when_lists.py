"""Several times in a row, and what each of them takes from the others."""

from collections.abc import Mapping, Sequence

import pytest

from tests.language.when.when_cases import read, said

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


BESIDE: Mapping[str, Mapping[str, str]] = {
    "en": {
        "the weekend before the 1st": "daypart 03-28 03-30",
        "not for 2 weeks": "after 03-26 -",
        "no sooner than 2 weeks": "after 03-26 -",
        "change from 20th to 21st": "day 03-21",
        "gotta be before my ride leaves at 11": "before - 03-12 11:00",
        "i have to be at work by 2": "before - 03-12 14:00",
        "i dont work fridays": "day 03-13",
        "next day off is the 24th": "day 03-24",
        "pm only": "daypart 03-12 12:00 03-12 17:00",
        "before close on tues": "daypart 03-17 15:00 03-17 17:00",
        "the first available tuesday": "day 03-17",
        "early april": "range 04-01 04-11",
        "tues thru thurs before 11": "before 03-17 03-19 11:00",
        "after 10 and before 2 on tuesday": "range 03-17 10:00 03-17 14:00",
        "any time b/w 9 and 12": "range 03-12 09:00 03-12 12:00",
        "nineish": "time 03-13 09:00",
        "twenty fourth": "day 03-24",
        "the weekend of march 21": "daypart 03-21 03-23",
        "the week that starts monday the 23rd": "week 03-23 03-30",
        "the week after spring break": "nothing",
        "first half of april": "range 04-01 04-16",
        "second half of april": "range 04-16 05-01",
        "in april, the third week": "week 04-13 04-20",
        "before the end of the year": "before - 2027-01-01",
        "at the end of the year": "range 12-01 2027-01-01",
        "before the year": "nothing",
        "three weeks out would work": "day 04-02",
        "3 weeks out of town": "nothing",
        "monday to friday after 4": "after 03-12 16:00 03-14",
        "between xmas and new years": "range 12-25 2027-01-01",
    },
    "es": {
        "el fin de semana antes del 1": "daypart 03-28 03-30",
        "el fin de semana despues del 20": "daypart 03-21 03-23",
        "esta semana antes del viernes": "before - 03-13",
        "cambiar del 20 al 21": "day 03-21",
        "tiene que ser antes de q se vaya mi ride a las 11": "before - 03-12 11:00",
        "tengo que estar en el trabajo a las 2": "before - 03-12 14:00",
        "los viernes no trabajo": "day 03-13",
        "mi dia libre es el miercoles": "day 03-18",
        "el primer martes disponible": "day 03-17",
        "ni antes de las 9 ni despues de las 12": "range 03-13 09:00 03-13 12:00",
        "el 10 del otro mes": "day 04-10",
        "hasta el otro mes no puedo": "after 04-01 -",
        "no mas de las 4": "before - 03-12 16:00",
        "a principios de abril": "range 04-01 04-11",
        "23 al 27": "range 03-23 03-28",
        "tres menos veinte": "time 03-12 14:40",
        "que termine antes de las 2": "before - 03-12 14:00",
        "los primeros dias de abril": "range 04-01 04-11",
        "lo mas temprano": "after 03-12 09:15 -",
        "si no puedo el lunes voy el martes": "day 03-17",
        "el lunes despues de que salga de la escuela a las 3": "after 03-16 15:00 03-17",
        "la primera mitad de abril": "range 04-01 04-16",
        "en abril, la tercera semana": "week 04-13 04-20",
        "antes de que acabe el año": "before - 2027-01-01",
        "antes de fin de año": "before - 2027-01-01",
        "el dia ultimo de abril": "day 04-30",
        "el 3 y el 10 de abril": "day 04-03",
        "el 20 y el 24": "day 03-20",
        "entre el 20 y el 24": "range 03-20 03-25",
        "de lunes a viernes por la tarde": "daypart 03-12 12:00 03-12 18:00",
        "entre navidad y año nuevo": "range 12-25 2027-01-01",
    },
}
OF_TWO: Mapping[str, tuple[str, str, Sequence[str], Sequence[str]]] = {
    "mondays wednesdays fridays before noon": (
        "en",
        "before 03-16 03-16 12:00",
        ["before 03-18 03-18 12:00", "before 03-13 03-13 12:00"],
        [],
    ),
    "tomorrow or the next day": ("en", "day 03-13", ["day 03-14"], []),
    "all days but sunday": ("en", "after 03-12 09:15 -", [], ["day 03-15"]),
    "outside of 9 to 5": ("en", "after 03-12 09:15 -", [], ["range 03-12 09:00 03-12 17:00"]),
    "mañana o al otro dia": ("es", "day 03-13", ["day 03-14"], []),
    "24, 25 or 26": ("en", "day 03-24", ["day 03-25", "day 03-26"], []),
    "si se puede martes si no miercoles": ("es", "day 03-17", ["day 03-18"], []),
    "no el 20 el 21": ("es", "day 03-21", [], ["day 03-20"]),
    "el 21 en vez del 20": ("es", "day 03-21", [], ["day 03-20"]),
    "esta semana no. la otra?": ("es", "week 03-16 03-23", [], ["week 03-09 03-16"]),
    "jueves a las 6 si no el viernes": ("es", "time 03-19 18:00", ["day 03-13"], []),
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(lang, text, expected, id=f"{lang}: {text}")
        for lang, texts in BESIDE.items()
        for text, expected in texts.items()
    ],
)
def test_a_time_is_told_by_what_stands_beside_it(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected


@pytest.mark.parametrize(
    ("text", "lang", "first", "also", "refused"),
    [pytest.param(text, *expected, id=text) for text, expected in OF_TWO.items()],
)
def test_what_suits_too_and_what_does_not_are_told_apart(
    text: str, lang: str, first: str, also: list[str], refused: list[str]
) -> None:
    when = read(text, lang)

    assert when is not None
    assert said(when) == first
    assert [said(one) for one in when.also] == also
    assert [said(one) for one in when.excluded] == refused


TWO_APART = {
    "not the 17th, the 18th": ("en", ["day 03-18"], ["day 03-17"]),
    "not the 17th, the 18th of march": ("en", ["day 03-18"], ["day 03-17"]),
    "not march 17, march 18": ("en", ["day 03-18"], ["day 03-17"]),
    "el 17 no, el 18": ("es", ["day 03-18"], ["day 03-17"]),
    "no el 17, el 18": ("es", ["day 03-18"], ["day 03-17"]),
    # Lists of days that go together.
    "the 17th, the 18th": ("en", ["day 03-17", "day 03-18"], []),
    "not the 17th or the 18th": ("en", ["after 03-12 09:15 -"], ["day 03-17", "day 03-18"]),
    "not the 17th, 18th": ("en", ["after 03-12 09:15 -"], ["day 03-17", "day 03-18"]),
    "no puedo el 17, el 18 ni el 19": (
        "es",
        ["after 03-12 09:15 -"],
        ["day 03-17", "day 03-18", "day 03-19"],
    ),
}


@pytest.mark.parametrize(
    ("text", "lang", "wanted", "refused"),
    [pytest.param(text, *expected, id=text) for text, expected in TWO_APART.items()],
)
def test_of_two_days_with_a_comma_between_only_the_first_is_refused(
    text: str, lang: str, wanted: list[str], refused: list[str]
) -> None:
    when = read(text, lang)

    assert when is not None
    assert [said(one) for one in (when, *when.also)] == wanted
    assert [said(one) for one in when.excluded] == refused
