"""Days and hours as they are typed: in short, misspelt, in both languages at once, taken back."""

from collections.abc import Mapping

import pytest

from tests.language.when.when_cases import read, said

TYPED: Mapping[str, Mapping[str, str]] = {
    "en": {
        "Wensdays after 1 until 3": "range 03-18 13:00 03-18 15:00",
        "thersdays at 10": "time 03-19 10:00",
        "tusedays and wendsdays": "day 03-17",
        "sundae works": "nothing",
        "m/w/f mornings": "daypart 03-16 08:00 03-16 12:00",
        "t/th after 10": "after 03-17 10:00 03-18",
        "mon + wed": "day 03-16",
        "3:30+": "after 03-12 15:30 -",
        "class lets out 1:15 so 1:30+": "after 03-12 13:30 -",
        "l8r today": "range 03-12 09:15 03-13",
        "tmrw aft 3": "after 03-13 15:00 03-14",
        "tommorow arround 10": "time 03-13 10:00",
        "betwen 9 and 11": "range 03-12 09:00 03-12 11:00",
        "wednsdays befor 10": "before 03-18 03-18 10:00",
        "the 20-22": "range 03-20 03-23",
        "the 1st. or the 2nd. morning": "daypart 04-01 08:00 04-01 12:00",
        "2 45 or 3 on tuesday": "time 03-17 14:45",
        "9 10 or 11 on tuesday": "time 03-17 09:00",
        "thurs the 19 at 2 15 pm": "time 03-19 14:15",
        "at 15 pm friday": "time 03-13 15:00",
        "noon thirty on friday": "time 03-13 12:30",
        "my lunch hr friday 12:10-12:40": "range 03-13 12:10 03-13 12:40",
    },
    "es": {
        "los juebes a las 3": "time 03-19 15:00",
        "savados en la mañana": "daypart 03-14 08:00 03-14 12:00",
        "los miercolez": "day 03-18",
        "x la tard mañana": "daypart 03-13 12:00 03-13 18:00",
        "maniana despuess de las 3": "after 03-13 15:00 03-14",
        "juebes x la mañna": "daypart 03-19 08:00 03-19 12:00",
        "el lune x la mñna": "daypart 03-16 08:00 03-16 12:00",
        "a las tre y cuarto el lune": "time 03-16 15:15",
        "mas o menos el 20": "day 03-20",
        "como en 2 semanitas": "day 03-26",
        "alrededor del 20": "day 03-20",
        "a principios de la tarde del 29": "daypart 03-29 12:00 03-29 15:00",
        "salgo a las 3 asi q 330": "time 03-12 15:30",
        "a media semana": "range 03-10 03-14",
        "el martes tarde noche": "daypart 03-17 17:00 03-17 21:00",
    },
}
BORROWED: Mapping[str, Mapping[str, str]] = {
    "es": {
        "el jueves after lunch": "after 03-19 13:00 03-20",
        "el friday en la mañana": "daypart 03-13 08:00 03-13 12:00",
        "this week after 4": "after 03-12 16:00 03-16",
        "tuesday morning si se puede": "daypart 03-17 08:00 03-17 12:00",
    },
    "en": {
        "manana temprano": "daypart 03-13 08:00 03-13 10:00",
        "el lunes en la noche": "daypart 03-16 18:00 03-16 22:00",
    },
}
BOUNDED: Mapping[str, Mapping[str, str]] = {
    "en": {
        "not before 9 or after 11": "range 03-13 09:00 03-13 11:00",
        "not too early, around 10": "time 03-12 10:00",
        "not too early": "nothing",
        "tuesday at 2 no 3": "time 03-17 15:00",
        "monday 4 am joking 4 pm": "time 03-16 16:00",
        "before i pick up the kids at 3": "before - 03-12 15:00",
        "after school drop off so like 8:45 or later": "after 03-13 08:45 -",
        "the latest i can do is 3": "before - 03-12 15:00",
        "earliest is 9 for me": "after 03-13 09:00 -",
        "not monday maybe tuesday": "day 03-17",
        "the 20th at either 9 or 10": "time 03-20 09:00",
    },
    "es": {
        "no antes de las 9 ni despues de las 11": "range 03-13 09:00 03-13 11:00",
        "no muy temprano, como a las 10": "time 03-12 10:00",
        "no tan temprano": "nothing",
        "lo mas tarde que puedo es a las 3": "before - 03-12 15:00",
        "a las 10 lo mas temprano": "after 03-12 10:00 -",
        "el viernes a mas tardar": "before - 03-14",
        "no despues del viernes": "before - 03-14",
        "antes de recoger a los niños a las 3": "before - 03-12 15:00",
    },
}


def _cases(told: Mapping[str, Mapping[str, str]]) -> list[object]:
    return [
        pytest.param(lang, text, expected, id=f"{lang}: {text}")
        for lang, texts in told.items()
        for text, expected in texts.items()
    ]


@pytest.mark.parametrize(("lang", "text", "expected"), _cases(TYPED))
def test_a_time_is_read_as_it_is_typed(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), _cases(BORROWED))
def test_words_of_the_other_language_are_read_too(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), _cases(BOUNDED))
def test_what_is_refused_bounds_what_is_read(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected


TOLD: Mapping[str, Mapping[str, str]] = {
    "en": {
        "my rig broke down tuesday": "nothing",
        "my last visit was 2/2": "nothing",
        "sorry i missed tuesday": "nothing",
        "i missed tuesday, can i come friday": "day 03-13",
        "i got a bill dated march 3": "nothing",
        "my pills run out friday": "nothing",
        "i cant sleep at night": "nothing",
        "my name is april": "nothing",
        "call 911": "nothing",
        "i live at 412 oak": "nothing",
        "i was hoping for tuesday": "day 03-17",
    },
    "es": {
        "me torci el pie el lunes": "nothing",
        "mi ultima cita fue el 2 de febrero": "nothing",
        "perdon que falte el martes": "nothing",
        "me senti mareada esta mañana": "nothing",
        "mi seguro se vence el 30": "nothing",
        "no duermo en la noche": "nothing",
        "soy julio": "nothing",
        "soy julio, puedo ir el martes": "day 03-17",
    },
}


@pytest.mark.parametrize(("lang", "text", "expected"), _cases(TOLD))
def test_what_has_been_and_whose_name_sounds_like_a_month_are_no_wish(
    lang: str, text: str, expected: str
) -> None:
    assert said(read(text, lang)) == expected
