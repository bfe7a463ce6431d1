"""Hours and days that lean on those before: the same hour, the other days, a bound told apart."""

import pytest

from tests.language.when.when_cases import VISIT, read, said, said_in_full

# Said on Thursday, March 12.
READ = {
    "en": {
        # The same hour is the one that was said.
        "monday at 11, if not tuesday same time": "time 03-16 11:00 | time 03-17 11:00",
        "the 17th from 2 to 4 or the 18th at the same time": (
            "range 03-17 14:00 03-17 16:00 | range 03-18 14:00 03-18 16:00"
        ),
        "wednesday after 2 or thursday same time": (
            "after 03-18 14:00 03-19 | after 03-19 14:00 03-20"
        ),
        "tuesday or else thursday, at 3 both days": "time 03-17 15:00 | time 03-19 15:00",
        "thursday same time": "day 03-19",
        "i work till 3 monday, tuesday same time": (
            "after 03-16 15:00 03-17 | after 03-17 15:00 03-18"
        ),
        # The other days suit, those told do not.
        "on duty the 14th, 17th and 20th. any other day": (
            "after 03-12 09:15 - NOT day 03-14 NOT day 03-17 NOT day 03-20"
        ),
        "i babysit mon and wed, any other day in the morning": (
            "daypart 03-12 08:00 03-12 12:00 NOT day 03-16 NOT day 03-18"
        ),
        "any day but my dialysis days tue thu sat": (
            "after 03-12 09:15 - NOT day 03-17 NOT day 03-19 NOT day 03-14"
        ),
        "every day except the days i work, mon and tue": (
            "after 03-12 09:15 - NOT day 03-16 NOT day 03-17"
        ),
        "friday works, any other day i work": "day 03-13",
        "only tuesdays please, other days i have class": "day 03-17",
        "tuesday pls. any other day is hard": "day 03-17",
        "weekends dont work and neither do mondays": (
            "after 03-12 09:15 - NOT daypart 03-14 03-16 NOT day 03-16"
        ),
        # A second hour, or a day, where the first cannot be.
        "8 30 monday if not then 9 15": "time 03-16 08:30 | time 03-16 09:15",
        "monday at 8 if not then 9": "time 03-16 08:00 | time 03-16 09:00",
        "monday at 8:30 if not the 9th": "time 03-16 08:30 | day 04-09",
        # The week of one is that of the other.
        "can't the week of the 16th or the 23rd, how's the 30th": (
            "day 03-30 NOT week 03-16 03-23 NOT week 03-23 03-30"
        ),
        "the week of the 23rd or friday the 20th": "week 03-23 03-30 | day 03-20",
        "monday or tuesday of the week of april 6": "day 04-06 | day 04-07",
        "weekday mornings next week": "week 03-16 03-23",
        "monday week at 11": "time 03-23 11:00",
        # Days in a list before a word; small numbers may be hours.
        "the 21 or 23 works": "day 03-21 | day 03-23",
        "the 2 or 3 works": "day 04-02 | time 04-02 15:00",
        # The first hour that suits.
        "3:30 would be the earliest": "after 03-12 15:30 -",
        "2 would be the earliest": "after 03-12 14:00 -",
        "3:30 is the soonest i can get there on monday": "after 03-16 15:30 03-17",
        "tuesday is the soonest i can come": "after 03-17 -",
        "what is the earliest you have": "after 03-12 09:15 -",
        "what is the soonest": "nothing",
        # Until they close.
        "anything open the 19th between 3 and closing": "after 03-19 15:00 03-20",
        "the place is hard to find and close to work, monday at 3": "time 03-16 15:00",
        # What was named has a day, and the bound is on that.
        "after my surgery, which is the 20th": "after 03-21 -",
        "before my trip thats the 20th": "before - 03-20",
        "after 3 which is when i get off friday": "after 03-12 15:00 -",
        "after lunch tuesday which is the 17th": "after 03-17 13:00 03-18",
        # Put right in the same breath.
        "wednesday no thursday at two": "time 03-19 14:00 NOT day 03-18",
        "no thursday at two": "after 03-12 09:15 - NOT time 03-19 14:00",
        "tuesday at ten, no wait, make it one o'clock": "time 03-17 13:00",
        "make it one of those": "nothing",
        "before we open the store at 10 saturday": "before 03-14 03-14 10:00",
    },
    "es": {
        "el 17 de 2 a 4 o el 18 a la misma hora": (
            "range 03-17 14:00 03-17 16:00 | range 03-18 14:00 03-18 16:00"
        ),
        "el lunes a las 11 y si no el martes a la misma hora": (
            "time 03-16 11:00 | time 03-17 11:00"
        ),
        "el jueves a la misma hora": "day 03-19",
        "el martes o si no el jueves, a las 3 los dos": "time 03-17 15:00 | time 03-19 15:00",
        "el lunes a las dos": "time 03-16 14:00",
        "los jueves tengo mercado, cualquier otro dia": "after 03-12 09:15 - NOT day 03-19",
        "es que los jueves tengo mercado, cualquier otro dia por la tarde": (
            "daypart 03-12 12:00 03-12 18:00 NOT day 03-19"
        ),
        "trabajo lunes y martes, los demas dias estoy libre": (
            "after 03-12 09:15 - NOT day 03-16 NOT day 03-17"
        ),
        "el martes, los demas dias trabajo": "day 03-17",
        "prefiero el martes, cualquier otro dia es dificil": "day 03-17",
        "el 18 en la tarde, si no el 19": "daypart 03-18 12:00 03-18 18:00 | day 03-19",
        "lunes a las 2, si no hay a las cuatro": "time 03-16 14:00 | time 03-16 16:00",
        "si, el lunes a las 2": "time 03-16 14:00",
        "la proxima si, menos lunes": "after 03-12 09:15 - NOT day 03-16",
        "la semana del 16 o del 23": "week 03-16 03-23 | week 03-23 03-30",
        "el lunes o martes de la semana del 6 de abril": "day 04-06 | day 04-07",
        "el 21 o 23 puedo": "day 03-21 | day 03-23",
        "los 2 o 3 meses": "nothing",
        "el 30 o 31 en la mañanita": (
            "daypart 03-30 08:00 03-30 12:00 | daypart 03-31 08:00 03-31 12:00"
        ),
        "a las 10 u 11 de la mañana": "time 03-12 10:00 | time 03-12 11:00",
        "el lunes entre las 3 y el cierre": "after 03-16 15:00 03-17",
        "a las 3 es lo mas temprano que puedo": "after 03-12 15:00 -",
        "cual es lo mas temprano que tengan el lunes": "daypart 03-16 08:00 03-16 10:00",
        "despues de mi operacion que es el 20": "after 03-21 -",
        "salgo temprano, a las 12, el miercoles": "time 03-18 12:00",
        "salgo a las 5, tons a las 6 el lunes": "time 03-16 18:00",
        "antes de abrir la tienda a las 10 el sabado": "before 03-14 03-14 10:00",
        "antes de entrar a la chamba, tipo 7 y media": "time 03-13 07:30",
        "antes de entrar a la chamba a las 2": "before - 03-12 14:00",
    },
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, text, expected) for lang, texts in READ.items() for text, expected in texts.items()],
)
def test_a_time_leans_on_what_was_said_before(lang: str, text: str, expected: str) -> None:
    assert said_in_full(read(text, lang)) == expected


def test_the_same_hour_is_the_visits_when_no_other_was_said() -> None:
    assert said(read("thursday same time", "en", visit=VISIT)) == "time 03-19 14:00"


def test_the_same_hour_is_the_one_said_also_with_a_visit() -> None:
    text = "monday at 11 or tuesday same time"
    assert said_in_full(read(text, "en", visit=VISIT)) == "time 03-16 11:00 | time 03-17 11:00"
