"""Being away, at work and off work: what of it says when somebody can come."""

import pytest

from bot.language.when.stances.away import from_then_on
from tests.language.when.when_cases import read, said_in_full


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("en", "out of state until the 18th then whenever", "after 03-19 -"),
        ("en", "im in the hospital til monday, tuesday onwards", "after 03-17 -"),
        ("es", "estoy en el hospital hasta el lunes, a partir del martes", "after 03-17 -"),
        ("en", "im here until friday then im gone", "before - 03-14"),
        ("en", "til monday im free", "before - 03-17"),
        ("es", "hasta el viernes estoy libre", "before - 03-14"),
        ("en", "otr till saturday nite after that monday is fine", "day 03-16"),
        ("en", "finals til the 20th. after that im free", "after 03-21 -"),
        ("es", "llego hasta el jueves de viaje, el viernes puedo", "day 03-13"),
        ("en", "im in Omaha til sunday night. after that im good", "after 03-16 -"),
        ("en", "im in omaha til sunday. after that im good for 3 days", "after 03-16 -"),
        ("en", "im out of town until friday, after that is fine", "after 03-14 -"),
        ("en", "in texas till the 20th, any time after that", "after 03-21 -"),
        ("es", "estoy fuera hasta el domingo; despues si", "after 03-16 -"),
        (
            "es",
            "ando en houston hasta el domingo en la noche, despues de eso ya puedo",
            "after 03-16 -",
        ),
        ("es", "estoy en monterrey hasta el 20, despues cuando sea", "after 03-21 -"),
        ("es", "estoy de viaje hasta el viernes, luego si puedo", "after 03-14 -"),
    ],
)
def test_after_being_away_is_from_then_on(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("en", "i run 14s so only my day off sunday", "day 03-15"),
        ("es", "hago turnos de 24 por 72, el viernes", "day 03-13"),
        ("en", "sat or sun only i do 12s all week", "day 03-14 | day 03-15"),
        ("en", "i work 12s so saturday", "day 03-14"),
        ("en", "i work 12 hour shifts. monday?", "day 03-16"),
        ("en", "im on 24 on 48 off, tuesday works", "day 03-17"),
        ("en", "9 to 5er here so friday evening", "daypart 03-13 17:00 03-13 21:00"),
        ("en", "i work 10s this week, friday", "day 03-13"),
        ("en", "i work a 9 to 5, saturday please", "day 03-14"),
        ("es", "trabajo turnos de 12, el sabado", "day 03-14"),
        ("es", "trabajo 12 horas diarias, el domingo", "day 03-15"),
        ("es", "hago turnos de 8 horas, el viernes", "day 03-13"),
        ("es", "trabajo 24 por 48, el lunes", "day 03-16"),
        ("en", "tuesday around 12", "time 03-17 12:00"),
    ],
)
def test_how_long_a_shift_is_names_no_hour(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("es", "hasta el viernes puedo esperar", "before - 03-14"),
        ("es", "solo puedo hasta el jueves", "before - 03-20"),
        ("es", "salgo hasta las 6 del jale, el martes", "after 03-17 18:00 03-18"),
        ("es", "salgo a las 6 del jale el lunes", "after 03-16 18:00 03-17"),
        ("es", "hasta el 20 puedo ir", "after 03-20 -"),
        ("es", "salgo hasta las 5 y media", "after 03-12 17:30 -"),
        (
            "es",
            "salgo de la obra hasta las 5 y media el lunes esta bien",
            "after 03-16 17:30 03-17",
        ),
        (
            "es",
            "yo salgo dela obra asta las 5 y media si tienen mas noche esta bien el lunes",
            "after 03-16 17:30 03-17",
        ),
        ("es", "hasta el lunes puedo", "after 03-16 -"),
        ("es", "hasta las 4 salgo", "after 03-12 16:00 -"),
        ("es", "hasta las 4 puedo", "before - 03-12 16:00"),
        ("es", "hasta el lunes puedo, despues ya no", "before - 03-17"),
        ("es", "no puedo hasta el lunes", "after 03-16 -"),
        ("es", "me desocupo hasta las 3", "after 03-12 15:00 -"),
        ("es", "llego hasta el martes", "after 03-17 -"),
        ("es", "despues del 22, pues hasta ese dia hay examenes", "after 03-23 -"),
        ("es", "despues del 22, porque hasta ese dia estoy fuera", "after 03-23 -"),
        ("es", "puedo hasta el lunes", "before - 03-17"),
        ("es", "del lunes hasta el jueves puedo", "range 03-16 03-20"),
        ("es", "desde las 2 hasta las 4 puedo", "range 03-12 14:00 03-12 16:00"),
    ],
)
def test_hasta_with_leaving_or_being_able_is_not_before(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("en", "my daughter doesnt work tuesdays so tuesday", "day 03-17"),
        ("en", "he has no practice thursday", "day 03-19"),
        ("es", "mi hija no trabaja el martes", "day 03-17"),
        ("en", "school is out the 16th so the 16th works", "day 03-16"),
        ("en", "kids are off school friday so friday", "day 03-13"),
        ("en", "I do not work on Fridays, therefore Friday is ideal.", "day 03-13"),
        ("es", "mañana no voy a trabajar asi que a la hora que sea", "day 03-13"),
        ("es", "mañana no boy a trabajar asi q a la ora q sea mañana", "day 03-13"),
        ("es", "no trabajo los lunes asi que el lunes", "day 03-16"),
        ("es", "mañana no tengo trabajo, a cualquier hora", "day 03-13"),
        ("es", "el martes descanso", "day 03-17"),
        ("es", "el jueves no tengo clases", "day 03-19"),
        ("es", "no hay escuela el lunes", "day 03-16"),
        ("es", "no me toca trabajar el jueves", "day 03-19"),
        ("en", "tomorrow im off so any time", "day 03-13"),
        ("en", "I don't work Mondays so Monday", "day 03-16"),
        ("en", "i dont have school monday so monday", "day 03-16"),
        ("en", "no work tuesday so anytime tuesday", "day 03-17"),
        ("en", "i have no class on wednesday, wed works", "day 03-18"),
        ("en", "i dont go to work wednesday so wednesday", "day 03-18"),
        ("en", "kids have no school monday", "day 03-16"),
    ],
)
def test_not_working_is_being_free(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        ("en", "my son works tuesdays so not tuesday", "after 03-12 09:15 - NOT day 03-17"),
        ("en", "tuesday doesnt work so wednesday", "day 03-18 NOT day 03-17"),
        (
            "es",
            "tengo class los tuesdays, el thursday a las four",
            "time 03-19 16:00 NOT day 03-17",
        ),
        (
            "es",
            "no hay clases el viernes, asi que el viernes no puedo, el lunes si",
            "day 03-16 NOT day 03-13",
        ),
        ("es", "no, tengo trabajo mañana", "after 03-12 09:15 - NOT day 03-13"),
        ("es", "el lunes trabajo", "after 03-12 09:15 - NOT day 03-16"),
        ("es", "trabajo los lunes", "after 03-12 09:15 - NOT day 03-16"),
        ("en", "I work mondays", "after 03-12 09:15 - NOT day 03-16"),
        ("en", "no, i work tomorrow", "after 03-12 09:15 - NOT day 03-13"),
    ],
)
def test_working_is_not_being_free(lang: str, text: str, meant: str) -> None:
    assert said_in_full(from_then_on(text, read(text, lang))) == meant
