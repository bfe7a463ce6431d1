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

SOONEST_AND_LATEST = {
    "en": {
        "dont make it too early ten at the soonest": "after 03-12 10:00 -",
        "at the earliest 10": "after 03-12 10:00 -",
        "10 soonest": "after 03-12 10:00 -",
        "soonest i can come is 11": "after 03-12 11:00 -",
        "not a minute before 10": "after 03-12 10:00 -",
        "9:30 at the soonest on friday": "after 03-13 09:30 03-14",
        "at the latest 4": "before - 03-12 16:00",
        "no later than four": "before - 03-12 16:00",
        "the soonest you have": "after 03-12 09:15 -",
    },
    "es": {
        "a mas temprano las diez": "after 03-12 10:00 -",
        "lo mas temprano a las diez": "after 03-12 10:00 -",
        "a las diez como muy pronto": "after 03-12 10:00 -",
        "minimo a las 10": "after 03-12 10:00 -",
        "el martes a lo mas temprano": "after 03-17 -",
        "a mas tardar las 4": "before - 03-12 16:00",
        "lo mas temprano posible": "after 03-12 09:15 -",
    },
}
ENDS_OF_A_PERIOD = {
    "en": {
        "sometime next month toward the end": "range 04-21 05-01",
        "next month at the beginning": "range 04-01 04-11",
        "in april in the middle": "range 04-10 04-21",
        "early next month": "range 04-01 04-11",
        "friday toward the end of the day": "daypart 03-13 15:00 03-13 17:00",
        "by the end of the month": "before - 04-01",
    },
    "es": {
        "el mes que entra a mediados": "range 04-10 04-21",
        "a mediados del mes que entra": "range 04-10 04-21",
        "el proximo mes hacia finales": "range 04-21 05-01",
        "para principios de abril": "range 04-01 04-11",
    },
}
PAST_A_REASON = {
    "en": {
        "i sleep til 1 so anything past that": "after 03-12 13:00 -",
        "i have the baby til 2 so anytime past then": "after 03-12 14:00 -",
        "kids are in school until 3 so later than that": "after 03-12 15:00 -",
        "i get out at 4 so after": "after 03-12 16:00 -",
        "i go in at 3 so anything before": "before - 03-12 15:00",
        "i dont get paid til the 4th so after that": "after 04-04 -",
        "tuesday works i work close by": "day 03-17",
    },
    "es": {
        "trabajo hasta las 3, despues de eso": "after 03-12 15:00 -",
        "los niños estan en la escuela hasta las 3, despues": "after 03-12 15:00 -",
        "entro a las 2 asi que antes": "before - 03-12 14:00",
        "ando fuera hasta el 20, despues de ese dia": "after 03-21 -",
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


@pytest.mark.parametrize(("lang", "text", "expected"), cases(SOONEST_AND_LATEST))
def test_the_soonest_and_the_latest_are_bounds(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), cases(ENDS_OF_A_PERIOD))
def test_the_end_of_a_period_may_follow_it(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), cases(PAST_A_REASON))
def test_past_that_is_past_the_hour_of_the_reason(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "call me after"), ("en", "been there before"), ("es", "les llamo despues")],
)
def test_a_bound_of_nothing_that_was_said_is_no_time(lang: str, text: str) -> None:
    assert read(text, lang) is None
