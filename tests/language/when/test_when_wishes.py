"""Wishes of two bounds, with days left out, shifts, paydays, holidays, slips, ranges of weekdays.

NOW is a Thursday, March 12; the visit is on Tuesday, March 17, at 2 pm. ALSO: what suits as well.
NOT: what does not.
"""

from collections.abc import Mapping

import pytest

from tests.language.when.when_cases import VISIT, read, said

WISHES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "i need it after 10 but before noon": "range 03-12 10:00 03-12 12:00",
        "between 1 and 3 any day but monday": "range 03-12 13:00 03-12 15:00 NOT day 03-16",
        "im off tues and thurs only": "day 03-17 ALSO day 03-19",
        "only free mondays and wednesdays after 4": (
            "after 03-16 16:00 03-17 ALSO after 03-18 16:00 03-19"
        ),
        "my shift is 7 to 3 so after 3:30": "after 03-12 15:30 -",
        "gotta be done by 2 to get the kids": "before - 03-12 14:00",
        "i get paid on the 15th so after that": "after 03-16 -",
        "payday is friday so monday the 16th": "day 03-16",
        "the monday after easter": "day 04-06",
        "the week after easter": "week 04-06 04-13",
        "the day after memorial day": "day 05-26",
        "not the week of thanksgiving, the one after": "week 11-30 12-07 NOT week 11-23 11-30",
        "before good friday": "before - 04-03",
        "wed at 10. sorry i meant thurs at 10": "time 03-19 10:00",
        "monday no wait tuesday at 3": "time 03-17 15:00",
        "the 24th oops i mean the 25th": "day 03-25",
        "make that 4 not 3": "time 03-12 16:00 NOT time 03-12 15:00",
        "tues-thurs mornings": "range 03-17 03-20",
        "wednesday through friday of next week": "range 03-18 03-21",
        "mon wed or fri after 2": (
            "after 03-16 14:00 03-17 ALSO after 03-18 14:00 03-19 ALSO after 03-13 14:00 03-14"
        ),
        "next week but not the 18th": "week 03-16 03-23 NOT day 03-18",
        "anything in april except the 6th thru 10th": "month 04-01 05-01 NOT range 04-06 04-11",
        "i can do any day but i have to be home by 3": "before - 03-12 15:00",
        "no mornings no fridays": (
            "after 03-12 09:15 - NOT daypart 03-13 08:00 03-13 12:00 NOT day 03-13"
        ),
        "not mon or tues, any other day": "after 03-12 09:15 - NOT day 03-16 NOT day 03-17",
        "weekday evenings work, not weekends": (
            "daypart 03-12 17:00 03-12 21:00 NOT daypart 03-14 03-16"
        ),
        "sat or sun but not this weekend": "day 03-21 ALSO day 03-22 NOT daypart 03-14 03-16",
        "in two weeks, tues or wed": "day 03-24 ALSO day 03-25",
        "2nd tuesday in april in the am": "daypart 04-14 08:00 04-14 12:00",
        "about a month from now": "day 04-12",
        "in 6 to 8 weeks": "range 04-23 05-08",
        "not for at least 3 weeks": "after 04-02 -",
        "sometime after the 20th but before the end of the month": "range 03-21 04-01",
        "half past eight tues": "time 03-17 08:30",
        "around 10ish on the 19th": "time 03-19 10:00",
        "1st appt of the day on wed": "daypart 03-18 08:00 03-18 10:00",
        "last appt before you close fri": "daypart 03-13 15:00 03-13 17:00",
        "im free from noon on tomorrow": "after 03-13 12:00 03-14",
        "thurs after 3 or fri before 10": "after 03-19 15:00 03-20 ALSO before 03-13 03-13 10:00",
        "next thurs 8am or the one after": "time 03-19 08:00 ALSO time 03-26 08:00",
        "i can only do lunchtime, like 12 to 1": "range 03-12 12:00 03-12 13:00",
        "i am out of town the 16th thru the 20th": "after 03-12 09:15 - NOT range 03-16 03-21",
        "wife has the car tues and thurs so mon wed fri": "day 03-16 ALSO day 03-18 ALSO day 03-13",
        "1 to 4 window on thursday": "range 03-19 13:00 03-19 16:00",
        "kids r out of school at 230 so 3 or later": "after 03-12 15:00 -",
        "any thurs except the 19th": "day 03-26 NOT day 03-19",
        "mornings only, except mondays": "daypart 03-13 08:00 03-13 12:00 NOT day 03-16",
        "tues the 17th or wed the 18th, not before 10": (
            "after 03-17 10:00 03-18 ALSO after 03-18 10:00 03-19"
        ),
        "friday before 10 or after 2": "before 03-13 03-13 10:00 ALSO after 03-13 14:00 03-14",
        "no earlier than the 23rd": "after 03-23 -",
        "no later than the 27th": "before - 03-28",
        "some time between the 23rd and the 27th": "range 03-23 03-28",
        "week of the 23rd but not wed": "week 03-23 03-30 NOT day 03-25",
        "i can do the 24th 25th or 26th after 1": (
            "after 03-24 13:00 03-25 ALSO after 03-25 13:00 03-26 ALSO after 03-26 13:00 03-27"
        ),
        "mon-thu before 9": "before 03-16 03-19 09:00",
        "monday thru thurs only": "range 03-16 03-20",
        "the first friday after the 20th": "day 03-27",
        "3 weeks from monday": "day 04-06",
        "a week from tomorrow at 10": "time 03-20 10:00",
        "friday works till 11": "before 03-13 03-13 11:00",
        "open all day wednesday": "day 03-18",
    },
    "es": {
        "despues de las 10 pero antes de las 12": "range 03-12 10:00 03-12 12:00",
        "entre 1 y 3 cualquier dia menos lunes": "range 03-12 13:00 03-12 15:00 NOT day 03-16",
        "solo puedo martes y jueves": "day 03-17 ALSO day 03-19",
        "los lunes y miercoles despues de las 4": (
            "after 03-16 16:00 03-17 ALSO after 03-18 16:00 03-19"
        ),
        "tengo que salir antes de las 2 por los niños": "before - 03-12 14:00",
        "me pagan el 15 asi que despues del 15": "after 03-16 -",
        "la quincena cae el 15, mejor el 16": "day 03-16",
        "el lunes despues de semana santa": "day 04-06",
        "la semana despues de pascua": "week 04-06 04-13",
        "antes del viernes santo": "before - 04-03",
        "despues del dia de las madres": "after 05-11 -",
        "el miercoles a las 10, perdon, el jueves a las 10": "time 03-19 10:00",
        "lunes no, mejor martes a las 3": "time 03-17 15:00 NOT day 03-16",
        "el 24, digo el 25": "day 03-25",
        "de martes a jueves en las mañanas": "range 03-17 03-20",
        "de miercoles a viernes de la proxima semana": "range 03-18 03-21",
        "lunes miercoles o viernes despues de las 2": (
            "after 03-16 14:00 03-17 ALSO after 03-18 14:00 03-19 ALSO after 03-13 14:00 03-14"
        ),
        "la proxima semana pero el 18 no": "week 03-16 03-23 NOT day 03-18",
        "cualquier dia pero tengo que estar en casa a las 3": "before - 03-12 15:00",
        "ni lunes ni martes, otro dia": "after 03-12 09:15 - NOT day 03-16 NOT day 03-17",
        "nada de mañanas ni viernes": (
            "after 03-12 09:15 - NOT daypart 03-13 08:00 03-13 12:00 NOT day 03-13"
        ),
        "entre semana por las tardes, fines de semana no": (
            "daypart 03-12 12:00 03-12 18:00 NOT daypart 03-14 03-16"
        ),
        "sabado o domingo pero no este fin de semana": (
            "day 03-21 ALSO day 03-22 NOT daypart 03-14 03-16"
        ),
        "en dos semanas, martes o miercoles": "day 03-24 ALSO day 03-25",
        "el segundo martes de abril en la mañana": "daypart 04-14 08:00 04-14 12:00",
        "como en un mes": "day 04-12",
        "en 6 a 8 semanas": "range 04-23 05-08",
        "no antes de 3 semanas": "after 04-02 -",
        "despues del 20 pero antes de fin de mes": "range 03-21 04-01",
        "ocho y media el martes": "time 03-17 08:30",
        "como a las 10 el 19": "time 03-19 10:00",
        "a primera hora el miercoles": "daypart 03-18 08:00 03-18 10:00",
        "mañana del mediodia en adelante": "after 03-13 12:00 03-14",
        "jueves despues de las 3 o viernes antes de las 10": (
            "after 03-19 15:00 03-20 ALSO before 03-13 03-13 10:00"
        ),
        "el proximo jueves a las 8 o el siguiente": "time 03-19 08:00 ALSO time 03-26 08:00",
        "solo a la hora de comida, de 12 a 1": "range 03-12 12:00 03-12 13:00",
        "estoy fuera del 16 al 20": "after 03-12 09:15 - NOT range 03-16 03-21",
        "mi esposo usa el carro martes y jueves asi que lunes miercoles o viernes": (
            "day 03-16 ALSO day 03-18 ALSO day 03-13"
        ),
        "el jueves entre 1 y 4": "range 03-19 13:00 03-19 16:00",
        "hasta las 12 puedo, despues ya no": "before - 03-12 12:00",
        "el ultimo dia del mes": "day 03-31",
        "a mas tardar el viernes": "before - 03-14",
        "los niños salen a las 2:30 asi que a las 3 o despues": "after 03-12 15:00 -",
        "cualquier jueves menos el 19": "day 03-26 NOT day 03-19",
        "solo en las mañanas, menos los lunes": "daypart 03-13 08:00 03-13 12:00 NOT day 03-16",
        "el martes 17 o miercoles 18, no antes de las 10": (
            "after 03-17 10:00 03-18 ALSO after 03-18 10:00 03-19"
        ),
        "el viernes antes de las 10 o despues de las 2": (
            "before 03-13 03-13 10:00 ALSO after 03-13 14:00 03-14"
        ),
        "no antes del 23": "after 03-23 -",
        "a mas tardar el 27": "before - 03-28",
        "entre el 23 y el 27": "range 03-23 03-28",
        "la semana del 23 pero no miercoles": "week 03-23 03-30 NOT day 03-25",
        "el 24 25 o 26 despues de la 1": (
            "after 03-24 13:00 03-25 ALSO after 03-25 13:00 03-26 ALSO after 03-26 13:00 03-27"
        ),
        "de lunes a jueves antes de las 9": "before 03-16 03-19 09:00",
        "solamente de lunes a jueves": "range 03-16 03-20",
        "el primer viernes despues del 20": "day 03-27",
        "de mañana en ocho a las 10": "time 03-20 10:00",
        "el viernes hasta las 11": "before 03-13 03-13 11:00",
        "el miercoles todo el dia": "day 03-18",
        "mañana no, pasado mañana despues de las 4": "after 03-14 16:00 03-15 NOT day 03-13",
        "el lunes o martes, pero despues de las 4": (
            "after 03-16 16:00 03-17 ALSO after 03-17 16:00 03-18"
        ),
        "nomas los sabados": "day 03-14",
        "puedo de 1 a 4 menos el viernes": "range 03-12 13:00 03-12 16:00 NOT day 03-13",
    },
}
BESIDE_THE_VISIT: Mapping[str, Mapping[str, str]] = {
    "en": {
        "later the same day": "range 03-17 14:00 03-18",
        "an hour earlier than that": "time 03-17 13:00",
        "same day but in the morning": "daypart 03-17 08:00 03-17 12:00",
        "same time on thursday": "time 03-19 14:00",
        "the thursday of that week": "day 03-19",
        "anything the week before": "week 03-09 03-16",
        "could we push it to the following wednesday": "day 03-18",
        "two hours later the same day": "time 03-17 16:00",
        "can it be the same week but thursday": "day 03-19",
        "move it an hour up": "time 03-17 13:00",
    },
    "es": {
        "mas tarde ese mismo dia": "range 03-17 14:00 03-18",
        "una hora antes": "time 03-17 13:00",
        "el mismo dia pero en la mañana": "daypart 03-17 08:00 03-17 12:00",
        "a la misma hora pero el jueves": "time 03-19 14:00",
        "el jueves de esa semana": "day 03-19",
        "la semana antes": "week 03-09 03-16",
        "pasenla para el miercoles siguiente": "day 03-18",
        "dos horas mas tarde ese mismo dia": "time 03-17 16:00",
        "esa misma semana pero el jueves": "day 03-19",
        "la misma hora pero el miercoles": "time 03-18 14:00",
    },
}


def in_full(text: str, lang: str, *, visit: bool = False) -> str:
    when = read(text, lang, visit=VISIT if visit else None)
    assert when is not None
    also = [f"ALSO {said(one)}" for one in when.also]
    return " ".join([said(when), *also, *(f"NOT {said(one)}" for one in when.excluded)])


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, *each) for lang, texts in WISHES.items() for each in texts.items()],
)
def test_a_wish_is_read_with_all_that_suits_and_does_not(
    lang: str, text: str, expected: str
) -> None:
    assert in_full(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, *each) for lang, texts in BESIDE_THE_VISIT.items() for each in texts.items()],
)
def test_a_wish_beside_the_visit_is_read_from_it(lang: str, text: str, expected: str) -> None:
    assert in_full(text, lang, visit=True) == expected
