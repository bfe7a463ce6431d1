"""Times told in pieces: a day here and its hours there, alternatives, parts left out, slips."""

import pytest

from tests.language.when.when_cases import read, said_in_full

# Said on Thursday, March 12.
READ = {
    "en": {
        # Hours of each day of a week.
        "this week between 9 and 11": (
            "range 03-12 09:00 03-12 11:00 | range 03-13 09:00 03-13 11:00"
            " | range 03-14 09:00 03-14 11:00 | range 03-15 09:00 03-15 11:00"
        ),
        "monday works for all of us anytime before noon": "before 03-16 03-16 12:00",
        "tomorrow?? she has a rash, any time b4 3": "before 03-13 03-13 15:00",
        # Each alternative with its own hours.
        "monday all day or friday after 2": "day 03-16 | after 03-13 14:00 03-14",
        "im free all day monday and after 2 friday": "day 03-16 | after 03-13 14:00 03-14",
        "sat or after 6": "day 03-14 | after 03-12 18:00 -",
        "monday at 2 or after 4": "time 03-16 14:00 | after 03-16 16:00 03-17",
        # Parts left out.
        "any day next week but tuesday after 1": "week 03-16 03-23 NOT after 03-17 13:00 03-18",
        "any day bar friday": "after 03-12 09:15 - NOT day 03-13",
        "any weekday save tuesday": "range 03-12 03-14 NOT day 03-17",
        "first week of april, not the 2nd": "week 03-30 04-06 NOT day 04-02",
        "tuesday is fine, friday not before 11": "day 03-17",
        # Slips put right.
        "monday would do or no tuesday at ten": "time 03-17 10:00",
        "can i do monday or no?": "day 03-16",
        "friday?? wait no fridays my hair day. saturday": "day 03-14 NOT day 03-13",
        # Slots of the day and of the calendar.
        "monday late as u got": "daypart 03-16 15:00 03-16 17:00",
        "tuesday fortnight": "day 03-31",
        "not until after easter": "after 04-06 -",
        "in november, after thanksgiving": "after 11-27 -",
        "pickup is at 2:30, has to be before 1": "before - 03-12 13:00",
        "i get off at 3, before 5": "range 03-12 15:00 03-12 17:00",
        "after school, around 3:45 friday": "time 03-13 15:45",
        "m-th 9-2": "range 03-16 09:00 03-19 14:00",
        "tuesdayyyy at 3": "time 03-17 15:00",
        "tomorow ate thirty": "time 03-13 08:30",
        "friday won thirty": "time 03-13 13:30",
    },
    "es": {
        "esta semana después de las 10 pero antes de las 2": (
            "range 03-12 10:00 03-12 14:00 | range 03-13 10:00 03-13 14:00"
            " | range 03-14 10:00 03-14 14:00 | range 03-15 10:00 03-15 14:00"
        ),
        "antes de las 2 la próxima semana": "before 03-16 03-22 14:00",
        "las 2 próximas semanas": "range 03-13 03-27",
        "lunes todo el día o viernes después de la 1": "day 03-16 | after 03-13 13:00 03-14",
        "cualquier día de la próxima menos el martes después de la 1": (
            "week 03-16 03-23 NOT after 03-17 13:00 03-18"
        ),
        "la otra semana ni lunes ni jueves": "week 03-16 03-23 NOT day 03-16 NOT day 03-19",
        "el lunes ni el martes": "after 03-12 09:15 - NOT day 03-16 NOT day 03-17",
        "la que entra": "week 03-16 03-23",
        "el lunes de la que viene": "day 03-16",
        "en vez de las 2 a las 4": "time 03-12 16:00",
        "el lunes ay no el jueves": "day 03-19",
        "el lunes o no el martes a las 3": "time 03-17 15:00",
        "ante del vierne": "before - 03-13",
        "ante de la 10 el lune": "before 03-16 03-16 10:00",
        "lo último del lunes": "daypart 03-16 15:00 03-16 17:00",
        "la semana antes de semana santa": "week 03-23 03-30",
        "hasta después de semana santa": "after 04-06 -",
        "asta el otro mes será": "after 04-01 -",
        "hasta el lunes puedo esperar": "before - 03-17",
        "pa noviembre, después de thanksgiving": "after 11-27 -",
        "recojo a los niños a las 2:30, tiene que ser antes de la 1": "before - 03-12 13:00",
        "salgo a las 6 de la mañana y duermo hasta las 2, después de las 2": "after 03-12 14:00 -",
        "el viernesss después de la escuela, como a las 3:45": "time 03-13 15:45",
    },
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, text, expected) for lang, texts in READ.items() for text, expected in texts.items()],
)
def test_the_pieces_of_a_time_are_put_together_as_meant(
    lang: str, text: str, expected: str
) -> None:
    assert said_in_full(read(text, lang)) == expected
