"""Times told beside the wished one, days put aside for another, and what only looks like them."""

from collections.abc import Mapping, Sequence

import pytest

from tests.language.when.when_cases import read, said

Readings = Mapping[str, Mapping[str, str]]
TOLD: Readings = {
    "en": {
        "friday is payday, monday at 2": "time 03-16 14:00",
        "payday is the 20th so any time after that": "after 03-20 -",
        "tomorrow is the 13th right? the day after that": "day 03-14",
        "tomorrow's the 13th? ok tomorrow 10 15": "time 03-13 10:15",
        "wednesday is st patricks day, the 18th at 9": "time 03-18 09:00",
        "i get paid on the 20th, how about the 21st": "day 03-21",
        "my son gets out at 2:30, thursday at 4": "time 03-19 16:00",
        "i start work at 9, tuesday at 7 30": "time 03-17 07:30",
        "when class lets out tuesday, thats 345": "time 03-17 15:45",
        "wednesday before I go to work at 3": "before 03-18 03-18 15:00",
        "my class ends at 5, friday at 5 30": "time 03-13 17:30",
        "i have therapy at 1, monday at 3": "time 03-16 15:00",
        "monday is a holiday, tuesday at 10": "time 03-17 10:00",
        "im off at 230 so 3 or 3:15 tmrw": "time 03-13 15:00",
        "my son is 7, monday at 4": "time 03-16 16:00",
        "I have 3 kids so only sat or sun": "day 03-14",
        "my visit is at ten tomorrow so any time after half past eleven": "after 03-13 11:30 03-14",
    },
    "es": {
        "el viernes es dia de pago, el lunes a las 2": "time 03-16 14:00",
        "el lunes... no, ese es labor day, el martes": "day 03-17",
        "trabajo hasta las 3, el martes a las 4": "time 03-17 16:00",
        "el jueves es feriado, el viernes": "day 03-13",
        "me pagan el 15, puede ser el 16?": "day 03-16",
        "salgo de guardia a las 5, el martes a las 9 de la mañana": "time 03-17 09:00",
        "mi hijo de 7 entra a clases a las 8, el viernes a las 4": "time 03-13 16:00",
        "mi niña tiene 9, el martes a las 3": "time 03-17 15:00",
        "mañana, ya que recoja a los niños, como 4 y media": "time 03-13 16:30",
        "no veo de noche, que sea antes de las 5": "before - 03-12 17:00",
    },
}
WISHED: Readings = {
    "en": {
        "i get paid friday": "day 03-13",
        "my son gets out at 2:30": "after 03-12 14:30 -",
        "tuesday i get off at 3": "after 03-17 15:00 03-18",
        "the 20th is a friday": "day 03-20",
        "is it too soon on monday": "day 03-16",
        "monday is a holiday": "day 03-16",
        "at 2 on monday, tuesday at 4": "time 03-16 14:00",
        "not before 8 30": "after 03-13 08:30 -",
        "thats 350 for the visit": "nothing",
        "he sat and waited": "nothing",
        "we'd like monday": "day 03-16",
        "two payments po, her pension comes on the 20th": "day 03-20",
        "skip me for the rest of the year": "nothing",
        "so anytime after 3": "after 03-12 15:00 -",
    },
    "es": {
        "el martes salgo a las 5": "after 03-17 17:00 03-18",
        "salgo de turno a las 5": "after 03-12 17:00 -",
        "mi hija de 9": "nothing",
        "cita de mi hija de 9 a 10": "range 03-12 09:00 03-12 10:00",
        "el lunes no es feriado": "day 03-16",
    },
}
PUT_ASIDE: Mapping[str, Mapping[str, tuple[str, Sequence[str]]]] = {
    "en": {
        "I was thinking Monday but Wednesday at 9 is better": ("time 03-18 09:00", []),
        "monday works but wednesday is better": ("day 03-18", []),
        "any day but friday, and not before 10": ("after 03-12 10:00 -", ["day 03-13"]),
        "anything except election day": ("after 03-12 09:15 -", ["day 11-03"]),
        "any time in april, nothing on a monday": ("month 04-01 05-01", ["day 04-06"]),
        "nothing on a monday, any time in april": ("month 04-01 05-01", ["day 03-16"]),
        "mothers day is out but the day before works": ("day 05-09", ["day 05-10"]),
        "easter weekend no, but the friday before yes": ("day 04-03", ["daypart 04-04 04-06"]),
        "not easter weekend, the week after": ("week 04-06 04-13", ["daypart 04-04 04-06"]),
        "this week is too soon, end of april": ("range 04-21 05-01", ["week 03-09 03-16"]),
        "i have nothing on monday": ("day 03-16", []),
        "the friday before we leave": ("day 03-13", []),
        "i cant drive at night, before 4": (
            "before - 03-12 16:00",
            ["daypart 03-12 18:00 03-12 22:00"],
        ),
    },
    "es": {
        "iba a pedir el lunes pero el miercoles a las 3": ("time 03-18 15:00", []),
        "pensaba el lunes pero el miercoles es mejor": ("day 03-18", []),
        "cualquier dia menos el viernes, y no antes de las 10": (
            "after 03-12 10:00 -",
            ["day 03-13"],
        ),
        "el sabado no que trabajo, el lunes 9am": ("time 03-16 09:00", ["day 03-14"]),
        "el lunes no porque trabajo, el martes a las 2": ("time 03-17 14:00", ["day 03-16"]),
        "hoy no, mañana tampoco, el lunes": ("day 03-16", ["day 03-12", "day 03-13"]),
        "tampoco puedo el martes": ("after 03-12 09:15 -", ["day 03-17"]),
        "todo noviembre menos el 3 y el 10": ("month 11-01 12-01", ["day 11-03", "day 11-10"]),
        "no manejo de noche, antes de las 4": (
            "before - 03-12 16:00",
            ["daypart 03-12 18:00 03-12 22:00"],
        ),
        "el lunes no, el martes tampoco y el viernes menos": (
            "after 03-12 09:15 -",
            ["day 03-16", "day 03-17", "day 03-13"],
        ),
        "yo tampoco": ("nothing", []),
    },
}


def _cases(told: Mapping[str, Mapping[str, object]]) -> list[object]:
    return [
        pytest.param(lang, text, expected, id=f"{lang}: {text}")
        for lang, texts in told.items()
        for text, expected in texts.items()
    ]


@pytest.mark.parametrize(("lang", "text", "expected"), _cases(TOLD))
def test_what_is_told_beside_a_wish_is_not_the_wish(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), _cases(WISHED))
def test_what_is_told_and_nothing_else_stands_as_before(
    lang: str, text: str, expected: str
) -> None:
    assert said(read(text, lang)) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), _cases(PUT_ASIDE))
def test_a_day_that_is_put_aside_gives_way_to_the_other(
    lang: str, text: str, expected: tuple[str, Sequence[str]]
) -> None:
    when = read(text, lang)

    excluded = [said(one) for one in when.excluded] if when else []
    assert (said(when), excluded) == expected
