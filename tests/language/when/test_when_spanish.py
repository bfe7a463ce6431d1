"""Times as patients write them in Spanish, on Thursday, March 12, 2026, at 9:15."""

import pytest

from tests.language.when.when_cases import VISIT, read, said

DAYS = {
    "hoy mismo": "day 03-12",
    "mañana": "day 03-13",
    "manana": "day 03-13",
    "mñn": "day 03-13",
    "pasado mañana": "day 03-14",
    "el viernes": "day 03-13",
    "jueves": "day 03-19",
    "biernes": "day 03-13",
    "miercoles": "day 03-18",
    "el mier": "day 03-18",
    "este lunes": "day 03-16",
    "miercoles q viene": "day 03-18",
    "el próximo martes": "day 03-17",
    "el otro lunes": "day 03-16",
    "el lunes en ocho": "day 03-23",
    "de hoy en ocho": "day 03-19",
    "en dos semanas": "day 03-26",
    "en 15 dias": "day 03-27",
    "dentro de 3 días": "day 03-15",
    "el 15": "day 03-15",
    "el día 18": "day 03-18",
    "marzo 19": "day 03-19",
    "19 de marzo": "day 03-19",
    "el diecinueve de marzo": "day 03-19",
    "el primero de abril": "day 04-01",
    "19/3": "day 03-19",
    "17-4": "day 04-17",
    "mar 17": "day 03-17",
    "17 mar": "day 03-17",
    "lunes, 16 de marzo": "day 03-16",
    "el primer lunes de abril": "day 04-06",
    "el ultimo viernes del mes": "day 03-27",
    "navidad": "day 12-25",
    "el día de las madres": "day 05-10",
    "los martes": "day 03-17",
    "tmrw": "day 03-13",
    "en 8 días": "day 03-20",
    "de mañana en ocho": "day 03-20",
    "lunes en 8": "day 03-23",
    "20 mzo": "day 03-20",
    "1o de abril": "day 04-01",
    "1° de abril": "day 04-01",
}
TIMES = {
    "a las 3": "time 03-12 15:00",
    "a la una": "time 03-12 13:00",
    "a las 2 y media": "time 03-12 14:30",
    "las 3 menos cuarto": "time 03-12 14:45",
    "cuarto para las tres": "time 03-12 14:45",
    "a las nueve y cuarto de la mañana": "time 03-12 09:15",
    "a las doce menos cinco": "time 03-12 11:55",
    "3 de la tarde": "time 03-12 15:00",
    "a eso de las 4": "time 03-12 16:00",
    "como a las 10": "time 03-12 10:00",
    "tipo 4": "time 03-12 16:00",
    "a las 12 del mediodia": "time 03-12 12:00",
    "al mediodía": "time 03-12 12:00",
    "a las 16 horas": "time 03-12 16:00",
    "mañana a las 3": "time 03-13 15:00",
    "el lunes a las once": "time 03-16 11:00",
    "viernes 10am": "time 03-13 10:00",
    "el martes 17 a las 2 pm": "time 03-17 14:00",
    "el 15 a las 10": "time 03-15 10:00",
    "a las cinco de la tarde del 18": "time 03-18 17:00",
    "como en una hora": "time 03-12 10:15",
    "en hora y media": "time 03-12 10:45",
    "dentro de media hora": "time 03-12 09:45",
    "dos cuarenta y cinco": "time 03-12 14:45",
    "17hs": "time 03-12 17:00",
    "lunes 16/3 10hs": "time 03-16 10:00",
    "15 hrs del martes": "time 03-17 15:00",
}
PERIODS = {
    "esta semana": "week 03-09 03-16",
    "mejor la semana que viene": "week 03-16 03-23",
    "prox semana": "week 03-16 03-23",
    "la otra semana": "week 03-16 03-23",
    "la semana del 30": "week 03-30 04-06",
    "la semana del lunes 23": "week 03-23 03-30",
    "el sabado d mañana": "daypart 03-14 08:00 03-14 12:00",
    "mañana x la trd": "daypart 03-13 12:00 03-13 18:00",
    "la primera semana de abril": "week 03-30 04-06",
    "para el mes que viene": "month 04-01 05-01",
    "en abril": "month 04-01 05-01",
    "a mediados de abril": "range 04-10 04-21",
    "a fin de mes": "range 03-21 04-01",
    "la proxima quincena": "range 03-16 04-01",
    "los proximos 3 dias": "range 03-13 03-16",
    "entre semana": "range 03-12 03-14",
    "fin de semana": "daypart 03-14 03-16",
    "lunes x la tarde": "daypart 03-16 12:00 03-16 18:00",
    "mañana en la mañana": "daypart 03-13 08:00 03-13 12:00",
    "mnn temprano": "daypart 03-13 08:00 03-13 10:00",
    "el lunes a primera hora": "daypart 03-16 08:00 03-16 10:00",
    "viernes tarde": "daypart 03-13 12:00 03-13 18:00",
    "por las mañanas": "daypart 03-13 08:00 03-13 12:00",
    "a la hora de la comida": "daypart 03-12 12:00 03-12 13:00",
    "despues del trabajo": "daypart 03-12 17:00 03-12 20:00",
    "esta noche": "daypart 03-12 18:00 03-12 22:00",
}
SPANS = {
    "entre las 2 y las 4": "range 03-12 14:00 03-12 16:00",
    "de 2 a 4": "range 03-12 14:00 03-12 16:00",
    "d las 3 a las 5": "range 03-12 15:00 03-12 17:00",
    "el viernes de 9 a 11": "range 03-13 09:00 03-13 11:00",
    "de lunes a viernes": "range 03-16 03-21",
    "8 a 11 de junio": "range 06-08 06-12",
    "esta semana de lunes a miércoles": "range 03-09 03-12",
    "del 20 al 25": "range 03-20 03-26",
    "desde el 20 hasta el 25": "range 03-20 03-26",
    "trabajo hasta las 5": "after 03-12 17:00 -",
    "despues de las 4 pq trabajo": "after 03-12 16:00 -",
    "despues de las 3": "after 03-12 15:00 -",
    "el jueves dsps de las 3": "after 03-19 15:00 03-20",
    "cualquier dia despues de las 2": "after 03-12 14:00 -",
    "a partir de las 3": "after 03-12 15:00 -",
    "no antes de las 10": "after 03-12 10:00 -",
    "despues del 20": "after 03-21 -",
    "no puedo hasta las 3": "after 03-12 15:00 -",
    "hasta las 5": "before - 03-12 17:00",
    "antes del 20": "before - 03-20",
    "hasta el viernes": "before - 03-14",
    "viernes antes del mediodia": "before 03-13 03-13 12:00",
}
NOTHING = """
    desde el lunes tengo fiebre|hace 3 dias|tengo dolor desde hace dos semanas|por 3 dias|ayer
    tomo 2 pastillas cada 8 horas|llego 10 minutos tarde|llego tarde|naci el 3 de marzo de 1961
    calle 5 numero 123|debo 300 dolares|el lunes pasado|la semana pasada|gracias|hola|opcion 2
    tengo 45 años|una cita|me duele mucho|2|120/80|un momento por favor|no hay problema
    fecha de nacimiento 3/4/1961|5 personas|el otro dia|mi numero es 617-555-0199|ahorita
    ayuno 8 hrs|8 horas de sueño
"""
READINGS = {**DAYS, **TIMES, **PERIODS, **SPANS}


@pytest.mark.parametrize(
    ("text", "reading"), [pytest.param(text, said, id=text) for text, said in READINGS.items()]
)
def test_a_time_is_read(text: str, reading: str) -> None:
    assert said(read(text, "es")) == reading


def test_tomorrow_or_the_day_after_are_two_days() -> None:
    when = read("puedo mañana o pasado", "es")

    assert when is not None
    assert [said(when), *map(said, when.also)] == ["day 03-13", "day 03-14"]


@pytest.mark.parametrize(
    "text", [t.strip() for t in NOTHING.replace("\n", "|").split("|") if t.strip()]
)
def test_what_is_no_wish_for_a_time_is_left_alone(text: str) -> None:
    assert read(text, "es") is None


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        pytest.param("dos horas mas tarde", "time 03-17 16:00", id="later"),
        pytest.param("a la misma hora la otra semana", "time 03-24 14:00", id="same time"),
        pytest.param(
            "el mismo dia pero mas tarde", "range 03-17 14:00 03-18", id="same day, later"
        ),
        pytest.param("la semana despues de mi cita", "week 03-23 03-30", id="week after"),
        pytest.param("el mismo dia a las 4", "time 03-17 16:00", id="same day"),
    ],
)
def test_a_time_counts_from_the_standing_visit(text: str, reading: str) -> None:
    assert said(read(text, "es", visit=VISIT)) == reading
