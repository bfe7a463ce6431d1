"""What people do on one day, told beside the day that suits them."""

import pytest

from tests.language.when.when_cases import read, said_in_full

# Said on Thursday, March 12.
READ = {
    "en": {
        "on call this week, next week is open": "week 03-16 03-23 NOT week 03-09 03-16",
        "i pull 12s this week, next week is fine": "week 03-16 03-23 NOT week 03-09 03-16",
        "we have company tuesday, wed works": "day 03-18 NOT day 03-17",
        "monday is jammed, thursday is lighter": "day 03-19 NOT day 03-16",
        "covering for a coworker friday, monday is fine": "day 03-16 NOT day 03-13",
        "i got the grandkids tuesday, wednesday ok": "day 03-18 NOT day 03-17",
        "i host bible study thursday. friday?": "day 03-13 NOT day 03-19",
        "monday jury duty tuesday free": "day 03-17 NOT day 03-16",
        "tuesday im slammed wed is ok": "day 03-18 NOT day 03-17",
        "i coach mon wed fri, tues after 1": (
            "after 03-17 13:00 03-18 NOT day 03-16 NOT day 03-18 NOT day 03-13"
        ),
        "i have the doctor monday, tuesday is better": "day 03-17 NOT day 03-16",
        "Monday I have Dr Patel, tuesday works": "day 03-17 NOT day 03-16",
        # Near-misses: a day that is wished for, too.
        "monday with the doctor, tuesday is better for the nurse": "day 03-16",
        "i have tuesday off, wed works too": "day 03-17",
        "my ride comes tuesday, wed is ok": "day 03-17 | day 03-18",
        "tuesday with dr smith, wed is ok": "day 03-17",
        "tuesday for my checkup, wed ok": "day 03-17",
        "tuesday or wed is ok": "day 03-17 | day 03-18",
        "i need tuesday, wed is ok": "day 03-17 | day 03-18",
        "do you have tuesday? wed is ok": "day 03-17",
    },
    "es": {
        "el martes viene el plomero, el miércoles": "day 03-18 NOT day 03-17",
        "el lunes me toca cuidar a mi nieto, martes si": "day 03-17 NOT day 03-16",
        "turnos de 12 esta semana, la otra sí": "week 03-16 03-23 NOT week 03-09 03-16",
        "esta semana trabajo, la que entra estoy libre": "week 03-16 03-23 NOT week 03-09 03-16",
        "el martes es mi día de diálisis, el miércoles": "day 03-18 NOT day 03-17",
        "el 24 es el cumple de mi mamá, el 25": "day 03-25 NOT day 03-24",
        "doy clases lunes y miércoles, el martes después de la 1": (
            "after 03-17 13:00 03-18 NOT day 03-16 NOT day 03-18"
        ),
        "El lunes tengo doctor, mejor el martes": "day 03-17 NOT day 03-16",
        # Near-misses.
        "el lunes con el doctor, el martes también": "day 03-16",
        "me gustaría el martes, el miércoles está bien": "day 03-17 | day 03-18",
        "el martes para mi revisión, el miércoles": "day 03-17",
        "tengo libre el martes, el miércoles también": "day 03-17 | day 03-18",
    },
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, text, expected) for lang, texts in READ.items() for text, expected in texts.items()],
)
def test_a_day_on_which_something_else_is_done_is_no_wish(
    lang: str, text: str, expected: str
) -> None:
    assert said_in_full(read(text, lang)) == expected
