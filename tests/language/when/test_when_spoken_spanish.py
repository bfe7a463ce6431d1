"""Spanish written by ear, in short or half in English, and what that must not change."""

import pytest

from tests.language.when.when_cases import read, said

SPELLED = {
    "a fin d mes": "range 03-21 04-01",
    "dspues dl 15": "after 03-16 -",
    "oy ala tarde": "daypart 03-12 12:00 03-12 18:00",
    "dela mañana a las 10": "time 03-12 10:00",
    "el mielcole a la dos": "time 03-18 14:00",
    "el vierne a las 3 y cualto": "time 03-13 15:15",
    "el juebe por la taldecita": "daypart 03-19 12:00 03-19 18:00",
    "despues de las do de la tarde": "after 03-12 14:00 -",
    "xq no el 20?": "day 03-20",
    "el martes tipin 10": "time 03-17 10:00",
    "a golpe de 10": "time 03-12 10:00",
    "el jueves 19 tipo 18hs": "time 03-19 18:00",
    "de 9 a 13 hs": "range 03-12 09:00 03-12 13:00",
    "el miércoles de 10 a 14 hs": "range 03-18 10:00 03-18 14:00",
}
HALF_ENGLISH = {
    "puedo monday or tuesday pero en la mañana": "daypart 03-16 08:00 03-16 12:00",
    "next week no puedo, the week after sí": "week 03-23 03-30",
    "end of the month porfa": "range 03-21 04-01",
    "in the morning el lunes": "daypart 03-16 08:00 03-16 12:00",
    "around las 11": "time 03-12 11:00",
}
RELATED = {
    "entro a trabajar a la 1 entonces antes de esa hora": "before - 03-12 13:00",
    "los niños salen a las 3, tiene que ser antes de esa hora": "before - 03-12 15:00",
    "entre semana al mediodía, de 12 a 1": "range 03-12 12:00 03-12 13:00",
    "lo que sea menos después de las 3": "before - 03-12 15:00",
    "cualquier hora menos antes de las 10": "after 03-12 10:00 -",
    "el mes que viene, los primeros días": "range 04-01 04-11",
    "abril, a finales": "range 04-21 05-01",
    "en la mañana, ojalá antes de las 11": "before - 03-12 11:00",
    "los martes tempranito antes de entrar a las 9": "before 03-17 03-17 09:00",
    "cuando pase la semana santa": "after 04-06 -",
    "esta semana imposible, la que viene sin problema": "week 03-16 03-23",
}
AT_WORK = {
    "alas 6 de la tarde salgo del fil": "after 03-12 18:00 -",
    "a las 5 salgo de trabajar": "after 03-12 17:00 -",
    "a las 4 ya salgo": "after 03-12 16:00 -",
    "el martes a las 2 entro al trabajo": "before 03-17 03-17 14:00",
    "salgo de la chamba a las 3:30": "after 03-12 15:30 -",
    "el domingo saliendo de misa": "day 03-15",
}
BACK = {
    "regreso el 24": "after 03-24 -",
    "la próxima semana estoy de viaje, regreso el 24": "after 03-24 -",
    "vuelvo el 24, puedo el 25 a las 3": "time 03-25 15:00",
}
STAYS = {
    "a las 3 menos cuarto": "time 03-12 14:45",
    "ayuno de 8 a 12 horas": "nothing",
    "a la misma hora": "nothing",
    "el viernes a las 3 salgo para alla": "time 03-13 15:00",
    "a las 3 salgo a recoger a mi hija": "time 03-12 15:00",
    "a las 3 esta bien": "time 03-12 15:00",
    "vuelvo el lunes a las 3": "time 03-16 15:00",
    "vuelvo en dos semanas": "day 03-26",
    "vuelvo a llamar a las 3": "time 03-12 15:00",
    "trabajo full time, el sabado": "day 03-14",
    "esta dificil el estacionamiento, el martes si voy": "day 03-17",
    "mi mama esta fatal quiero cita hoy": "day 03-12",
    "mañana mi mama esta ocupada pero yo la llevo": "day 03-13",
    "estudio de sangre el martes": "day 03-17",
    "el mediodia o a las 3": "time 03-12 12:00",
    "no el martes en la mañana, las tardes sí": "daypart 03-12 12:00 03-12 18:00",
}


def _cases(*told: dict[str, str]) -> list[tuple[str, str]]:
    return [case for table in told for case in table.items()]


@pytest.mark.parametrize(("text", "expected"), _cases(SPELLED, HALF_ENGLISH))
def test_spanish_by_ear_in_short_or_half_in_english_is_read(text: str, expected: str) -> None:
    assert said(read(text, "es")) == expected


@pytest.mark.parametrize(("text", "expected"), _cases(RELATED, AT_WORK, BACK))
def test_what_bounds_a_time_is_heard_wherever_it_is_said(text: str, expected: str) -> None:
    assert said(read(text, "es")) == expected


@pytest.mark.parametrize(("text", "expected"), _cases(STAYS))
def test_words_that_only_look_like_a_bound_change_nothing(text: str, expected: str) -> None:
    assert said(read(text, "es")) == expected


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("el martes está complicado", "day 03-17"),
        ("el martes full", "day 03-17"),
        ("los jueves se me hace dificil", "day 03-19"),
        ("el jueves no, xq no puedo", "day 03-19"),
        ("lleva terapia martes, los otros dias cuando quiera", "day 03-17"),
    ],
)
def test_a_time_that_is_hard_for_them_is_left_out(text: str, refused: str) -> None:
    when = read(text, "es")

    assert said(when) == "after 03-12 09:15 -"
    assert when is not None
    assert [said(one) for one in when.excluded] == [refused]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("el martes en la mañana full, en la tarde sí", "es"),
        ("el martes en la mañana tengo corte, en la tarde si puedo", "es"),
        ("tuesday morning i have court, in the afternoon i can", "en"),
    ],
)
def test_the_other_part_of_a_refused_day_is_of_that_day(text: str, lang: str) -> None:
    when = read(text, lang)

    assert when is not None
    assert when.start is not None
    assert f"{when.start:%m-%d %H:%M}" == "03-17 12:00"
