"""Hours that several days share, and days that are told by the one before."""

import pytest

from tests.language.when.when_cases import read, said_in_full

# Said on Thursday, March 12.
READ = {
    "en": {
        # Hours before the days are those of each.
        "between 9 and noon mon tue or wed": (
            "range 03-16 09:00 03-16 12:00 | range 03-17 09:00 03-17 12:00"
            " | range 03-18 09:00 03-18 12:00"
        ),
        "any time after lunch on monday tuesday or wednesday": (
            "after 03-16 13:00 03-17 | after 03-17 13:00 03-18 | after 03-18 13:00 03-19"
        ),
        "as late in the day as possible mon or tue": (
            "daypart 03-16 15:00 03-16 17:00 | daypart 03-17 15:00 03-17 17:00"
        ),
        "next week wed thur or fri before 10": (
            "before 03-18 03-18 10:00 | before 03-19 03-19 10:00 | before 03-20 03-20 10:00"
        ),
        "after lunch monday or before lunch tuesday": (
            "after 03-16 13:00 03-17 | before 03-17 03-17 12:00"
        ),
        "before lunch mon to wed": "before 03-16 03-18 12:00",
        "april 7-9 mornings": "range 04-07 04-10",
        "late april early may": "range 04-21 05-01 | range 05-01 05-11",
        # The day told by the one before.
        "back the 23rd so that friday": "day 03-27",
        "easter is april 5 so that monday": "day 04-06",
        "spring break is next week so that week is perfect": "week 03-16 03-23",
        "that friday at 2": "time 03-13 14:00",
        # What is better than what was said first.
        "the wife says thursday but i'd rather friday": "day 03-13",
        # Told beside.
        "only mondays pls rest of the week i work": "day 03-16 NOT range 03-12 03-16",
        "gone all next week, week after": "week 03-23 03-30 NOT week 03-16 03-23",
        "out sick today, tomorrow?": "day 03-13 NOT day 03-12",
        "choir is wednesdays at 6, anything before 4 wed or all day thurs": (
            "before 03-18 03-18 16:00 | day 03-19 NOT time 03-18 18:00"
        ),
        "night shift, i sleep til 2, 3 or later any day": "after 03-12 15:00 -",
    },
    "es": {
        "entre 9 y 12 lunes martes o miércoles": (
            "range 03-16 09:00 03-16 12:00 | range 03-17 09:00 03-17 12:00"
            " | range 03-18 09:00 03-18 12:00"
        ),
        "lo más tarde posible lunes o martes": (
            "daypart 03-16 15:00 03-16 17:00 | daypart 03-17 15:00 03-17 17:00"
        ),
        "antes de comer de lunes a miércoles": "before 03-16 03-18 12:00",
        "mañana temprano o pasado en la tarde": (
            "daypart 03-13 08:00 03-13 10:00 | daypart 03-14 12:00 03-14 18:00"
        ),
        "mañana a las nueve o pasado a las diez": "time 03-13 09:00 | time 03-14 10:00",
        "vuelvo el 23 así que ese viernes": "day 03-27",
        "el 27 es mi cumple, ese viernes no, la otra semana sí": "week 03-16 03-23 NOT day 03-27",
        "la semana que viene son vacaciones, esa semana perfecto": "week 03-16 03-23",
        "mi señora dice jueves pero yo prefiero viernes": "day 03-13",
        "un lunes, el resto de la semana cuido nietos": "day 03-16 NOT range 03-12 03-16",
        "doblo turno viernes y sábado, el lunes descanso": "day 03-16 NOT day 03-13 NOT day 03-14",
        "tres y pico el jueves": "time 03-19 15:00",
    },
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, text, expected) for lang, texts in READ.items() for text, expected in texts.items()],
)
def test_hours_and_days_are_lent_from_one_to_the_other(lang: str, text: str, expected: str) -> None:
    assert said_in_full(read(text, lang)) == expected
