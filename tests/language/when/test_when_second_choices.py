"""Second choices, questions before the wish, and what stands on both sides of days ruled out."""

from datetime import datetime

import pytest

from bot.language.when import read_choice
from bot.language.when.stances.away import from_then_on
from tests.language.when.when_cases import NOW, ZONE, read, said_in_full


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("en", "tuesday. if not, wednesday. if not, thursday", "day 03-17 | day 03-18 | day 03-19"),
        (
            "es",
            "el lunes, si no el martes, si no el miercoles",
            "day 03-16 | day 03-17 | day 03-18",
        ),
        (
            "es",
            "el lunes a las 2 o de no ser posible el martes a las 4",
            "time 03-16 14:00 | time 03-17 16:00",
        ),
        (
            "es",
            "preferiria el lunes pero si no tienen el martes esta bien",
            "day 03-16 | day 03-17",
        ),
        ("en", "id prefer monday but if you dont have it tuesday is fine", "day 03-16 | day 03-17"),
        ("en", "tues or weds, if neither then fri", "day 03-17 | day 03-18 | day 03-13"),
        (
            "en",
            "Tuesday the 17th in the afternoon; failing that, Wednesday the 18th.",
            "daypart 03-17 12:00 03-17 17:00 | day 03-18",
        ),
        ("en", "tuesday at 3, if u dont have 3 then 4", "time 03-17 15:00 | time 03-17 16:00"),
        (
            "es",
            "martes o jueves y si no hay ninguno el viernes",
            "day 03-17 | day 03-19 | day 03-13",
        ),
        ("es", "el martes a las 3, si no hay, a las 4", "time 03-17 15:00 | time 03-17 16:00"),
        ("en", "only saturday, if no saturday then monday 4pm", "day 03-14 | time 03-16 16:00"),
        ("en", "friday, if not friday then monday", "day 03-13 | day 03-16"),
        ("en", "friday if possible if not monday", "day 03-13 | day 03-16"),
        ("en", "tuesday or else wednesday", "day 03-17 | day 03-18"),
        (
            "en",
            "friday morning otherwise monday at 2",
            "daypart 03-13 08:00 03-13 12:00 | time 03-16 14:00",
        ),
        (
            "en",
            "monday at 10. if that's taken, tuesday at 10",
            "time 03-16 10:00 | time 03-17 10:00",
        ),
        (
            "en",
            "monday at 10 and if you cant do monday then wednesday",
            "time 03-16 10:00 | day 03-18",
        ),
        ("en", "friday unless its full then monday", "day 03-13 | day 03-16"),
        (
            "es",
            "este fin de semana? si no, el lunes a primera hora",
            "daypart 03-14 03-16 | daypart 03-16 08:00 03-16 10:00",
        ),
        (
            "es",
            "este weekend hay? sino el lunes a first hour",
            "daypart 03-14 03-16 | daypart 03-16 08:00 03-16 10:00",
        ),
        ("es", "el martes, sino el jueves", "day 03-17 | day 03-19"),
        ("es", "el martes si se puede, de lo contrario el jueves", "day 03-17 | day 03-19"),
        (
            "es",
            "el martes, si no hay el martes entonces el jueves a las 4",
            "day 03-17 | time 03-19 16:00",
        ),
        ("es", "quiero el sabado, si no se puede el sabado el lunes", "day 03-14 | day 03-16"),
        (
            "es",
            "el lunes en la manana y si no el martes",
            "daypart 03-16 08:00 03-16 12:00 | day 03-17",
        ),
        ("es", "viernes o si no sabado", "day 03-13 | day 03-14"),
    ],
)
def test_a_second_choice_refuses_nothing(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("en", "if you cant do monday tuesday works", "day 03-17 NOT day 03-16"),
        ("en", "if i cant get monday then tuesday", "day 03-17 NOT day 03-16"),
        (
            "en",
            "i cant do monday tuesday wednesday",
            "after 03-12 09:15 - NOT day 03-16 NOT day 03-17 NOT day 03-18",
        ),
        ("en", "no saturday, monday", "day 03-16 NOT day 03-14"),
        ("en", "if not tuesday, wednesday works", "day 03-18 NOT day 03-17"),
        ("es", "no el lunes sino el martes", "day 03-17 NOT day 03-16"),
        ("es", "el lunes no, el martes", "day 03-17 NOT day 03-16"),
        ("es", "si no hay lunes, el martes", "day 03-17 NOT day 03-16"),
    ],
)
def test_without_a_first_choice_the_day_is_refused(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("en", "friday, if not too busy", "day 03-13"),
        ("en", "friday if not raining", "day 03-13"),
        ("en", "if monday is open then monday, if not i'll wait", "day 03-16"),
        ("es", "si tienen el lunes esta bien, si no espero", "day 03-16"),
    ],
)
def test_a_mere_condition_is_no_second_choice(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("en", "Would you have anything on Thursdays? Thursday the 26th would suit.", "day 03-26"),
        ("en", "can i come in the morning? tuesday", "daypart 03-17 08:00 03-17 12:00"),
        ("es", "dan citas en la tarde? el lunes en la tarde", "daypart 03-16 12:00 03-16 18:00"),
        (
            "es",
            "hay algo en la manana? martes o jueves",
            "daypart 03-17 08:00 03-17 12:00 | daypart 03-19 08:00 03-19 12:00",
        ),
        ("en", "do yall do evenings? wed evening would save me", "daypart 03-18 17:00 03-18 21:00"),
        ("en", "are you open saturdays? this saturday at 10 would be great", "time 03-14 10:00"),
        (
            "en",
            "do you do mornings? tuesday morning is what i need",
            "daypart 03-17 08:00 03-17 12:00",
        ),
        ("en", "yall open on weekends? saturday would help", "day 03-14"),
        (
            "es",
            "atienden en las tardes? el martes en la tarde me ayudaria",
            "daypart 03-17 12:00 03-17 18:00",
        ),
        ("es", "abren los sabados? el sabado a las 10 me queda", "time 03-14 10:00"),
        ("en", "do you have mornings?", "daypart 03-13 08:00 03-13 12:00"),
        ("en", "are you open mondays?", "day 03-16"),
    ],
)
def test_a_question_of_every_day_comes_before_the_wish(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("en", "before monday or after tuesday", "before - 03-16 | after 03-18 -"),
        ("en", "until friday or after the 20th", "before - 03-14 | after 03-21 -"),
        ("es", "antes del lunes o despues del jueves", "before - 03-16 | after 03-20 -"),
        ("es", "antes del 20 o despues del 25", "before - 03-20 | after 03-26 -"),
        (
            "en",
            "We leave on the 2nd and return on the 9th; either side of that works.",
            "before - 04-02 | after 04-10 - NOT range 04-02 04-10",
        ),
        (
            "en",
            "im on the road from the 15th to the 20th so before or after",
            "before - 03-15 | after 03-21 - NOT range 03-15 03-21",
        ),
        (
            "es",
            "ando fuera del 15 al 20, antes o despues",
            "before - 03-15 | after 03-21 - NOT range 03-15 03-21",
        ),
        (
            "en",
            "I will be traveling from July 1 through July 10. Either side of that is fine.",
            "before - 07-01 | after 07-11 - NOT range 07-01 07-11",
        ),
        (
            "en",
            "gone april 2 to april 6, before or after is fine",
            "before - 04-02 | after 04-07 - NOT range 04-02 04-07",
        ),
        (
            "es",
            "estoy de viaje del 1 al 10 de abril. antes o despues esta bien",
            "before - 04-01 | after 04-11 - NOT range 04-01 04-11",
        ),
        (
            "es",
            "del 1 al 10 de abril no estoy, antes o despues si",
            "before - 04-01 | after 04-11 - NOT range 04-01 04-11",
        ),
        (
            "en",
            "tuesday before 10 or after 3",
            "before 03-17 03-17 10:00 | after 03-17 15:00 03-18",
        ),
    ],
)
def test_both_sides_of_days_ruled_out_suit(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        (
            "es",
            "la nina duerme de 12 a 2, a esa hora no, el lunes",
            "day 03-16 NOT range 03-16 12:00 03-16 14:00",
        ),
        (
            "es",
            "mi bebe duerme de 1 a 3, otra hora el martes",
            "day 03-17 NOT range 03-17 13:00 03-17 15:00",
        ),
        (
            "es",
            "el lunes o martes pero de 12 a 2 no",
            "day 03-16 | day 03-17 NOT range 03-16 12:00 03-16 14:00 "
            "NOT range 03-17 12:00 03-17 14:00",
        ),
        (
            "en",
            "sept 3 or sept 4 but my amo sleep at 1 until 3 so not that hours",
            "day 09-03 | day 09-04 NOT range 09-03 13:00 09-03 15:00 "
            "NOT range 09-04 13:00 09-04 15:00",
        ),
        (
            "en",
            "tuesday or wednesday but my baby sleeps from 1 to 3 so not then",
            "day 03-17 | day 03-18 NOT range 03-17 13:00 03-17 15:00 "
            "NOT range 03-18 13:00 03-18 15:00",
        ),
        ("en", "tuesday but not from 1 to 3", "day 03-17 NOT range 03-17 13:00 03-17 15:00"),
        (
            "en",
            "monday, she naps 12 to 2 so not those hours",
            "day 03-16 NOT range 03-16 12:00 03-16 14:00",
        ),
        (
            "es",
            "el martes pero mi bebe duerme de 1 a 3 asi que a esas horas no",
            "day 03-17 NOT range 03-17 13:00 03-17 15:00",
        ),
        (
            "es",
            "martes o jueves, menos de 1 a 3",
            "day 03-17 | day 03-19 NOT range 03-17 13:00 03-17 15:00 "
            "NOT range 03-19 13:00 03-19 15:00",
        ),
        (
            "es",
            "el martes, mi nino duerme de 1 a 3, esas horas no",
            "day 03-17 NOT range 03-17 13:00 03-17 15:00",
        ),
        ("en", "tuesday from 1 to 3", "range 03-17 13:00 03-17 15:00"),
        ("en", "tuesday from 1 to 3, those hours work", "range 03-17 13:00 03-17 15:00"),
        ("en", "my baby sleeps from 1 to 3 so after 3 tuesday", "after 03-17 15:00 03-18"),
    ],
)
def test_hours_that_are_a_reason_are_left_out_of_the_days(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "the last one is ok but if not possible friday also ok"),
        ("en", "the last one, if not the first"),
        ("en", "tuesday, otherwise monday"),
        ("en", "tuesday or else monday"),
        ("es", "la ultima, si no se puede el viernes"),
        ("es", "el martes, de lo contrario el lunes"),
        ("es", "el martes sino el lunes"),
    ],
)
def test_of_two_offered_times_the_first_named_is_taken(lang: str, text: str) -> None:
    days = [(13, 9), (16, 10), (17, 14)]
    offered = [datetime(2026, 3, day, hour, tzinfo=ZONE) for day, hour in days]

    assert read_choice(text, offered, lang=lang, now=NOW, zone=ZONE).option == 3
