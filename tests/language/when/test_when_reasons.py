"""Days and hours that are named as what keeps somebody away, and those that are left."""

from collections.abc import Mapping

import pytest

from tests.language.when.when_cases import read, said

AWAY = {
    "en": {
        "mondays and wednesdays i have therapy": ["day 03-16", "day 03-18"],
        "I've got dialysis tue thu sat": ["day 03-17", "day 03-19", "day 03-14"],
        "my son has practice tuesdays and thursdays": ["day 03-17", "day 03-19"],
        "i go to church sundays so not then": ["day 03-15"],
        "i have class tues and thurs so not those days": ["day 03-17", "day 03-19"],
        "tuesday im working": ["day 03-17"],
        "the 18th to the 20th im out of town": ["range 03-18 03-21"],
        "i babysit wednesdays so that day wont work": ["day 03-18"],
    },
    "es": {
        "los martes y los jueves tengo dialisis": ["day 03-17", "day 03-19"],
        "el lunes ando ocupada": ["day 03-16"],
        "los domingos voy a misa asi que ese dia no": ["day 03-15"],
        "los viernes cuido a mis nietos": ["day 03-13"],
        "del 8 al 12 de abril estoy de viaje; el resto me va bien": ["range 04-08 04-13"],
        "tengo clases lunes y miercoles asi que esos dias no": ["day 03-16", "day 03-18"],
    },
}
LEFT = {
    "en": {
        "thursday's out; wednesday's fine after 2": "after 03-18 14:00 03-19",
        "im on the road til thurs. fri morning?": "daypart 03-13 08:00 03-13 12:00",
        "I'm busy until the end of the month": "after 04-01 -",
        "im tied up until 3": "after 03-12 15:00 -",
        "thursdays i work til 3": "after 03-19 15:00 03-20",
        "i work mornings so afternoons are better": "daypart 03-12 12:00 03-12 17:00",
        "tuesday works i work close by": "day 03-17",
        "do i have therapy monday": "day 03-16",
        "fridays i'm off work": "day 03-13",
    },
    "es": {
        "estare por fuera hasta el veintiocho": "after 03-28 -",
        "hasta el lunes estoy de vacaciones": "after 03-16 -",
        "esta semana ya no, la proxima": "week 03-16 03-23",
        "trabajo de lunes a jueves, el viernes si puedo": "day 03-13",
        "yo trabajo en las mañanas, en la tarde si puedo": "daypart 03-12 12:00 03-12 18:00",
        "los martes trabajo hasta las 3": "after 03-17 15:00 03-18",
        "descanso los jueves": "day 03-19",
    },
}


def _cases(told: Mapping[str, Mapping[str, object]]) -> list[object]:
    return [
        pytest.param(lang, text, expected, id=f"{lang}: {text}")
        for lang, texts in told.items()
        for text, expected in texts.items()
    ]


@pytest.mark.parametrize(("lang", "text", "expected"), _cases(AWAY))
def test_a_time_at_which_somebody_is_elsewhere_is_left_out(
    lang: str, text: str, expected: list[str]
) -> None:
    when = read(text, lang)

    assert said(when) == "after 03-12 09:15 -"
    assert when is not None
    assert [said(one) for one in when.excluded] == expected


@pytest.mark.parametrize(("lang", "text", "expected"), _cases(LEFT))
def test_what_is_left_beside_a_reason_is_asked_for(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected
