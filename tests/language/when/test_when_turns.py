"""Turns of phrase around a time: reasons, what has been, wishes, lists, moves of the visit."""

from collections.abc import Mapping
from datetime import datetime

import pytest

from bot.language.when import Chosen, read_choice
from tests.language.when.when_cases import NOW, VISIT, ZONE, read, said

CONCLUDED = {
    "en": {
        "kids have class until 3 so after 3:30": "after 03-12 15:30 -",
        "i work til 2 so 3 or later": "after 03-12 15:00 -",
        "im free friday so can we say 3 oclock": "time 03-13 15:00",
        "back on the 20th so anytime after that": "after 03-20 -",
        "mom works mondays so tuesday": "day 03-17",
    },
    "es": {
        "salgo a las 3, asi que despues de las 4": "after 03-12 16:00 -",
        "trabajo hasta las 2 entonces a las 3": "time 03-12 15:00",
        "descanso el jueves asi q a las 10": "time 03-19 10:00",
        "regreso el 20 asi q despues de eso": "after 03-20 -",
    },
}
SOON = {
    "en": {
        "anything asap": "after 03-12 09:15 -",
        "as soon as possible please": "after 03-12 09:15 -",
        "next available": "after 03-12 09:15 -",
        "asap tomorrow": "day 03-13",
        "eom": "range 03-21 04-01",
        "between now and friday": "before - 03-14",
        "in the next hour": "range 03-12 09:15 03-12 10:15",
        "in 2h15": "time 03-12 11:30",
        "in 1/2 hour": "time 03-12 09:45",
        "6 weeks out": "day 04-23",
        "five-thirty tomorrow": "time 03-13 17:30",
        "the 1030": "time 03-12 10:30",
        "the 8 30 on friday": "time 03-13 08:30",
        "15 minutes from 1pm": "time 03-12 13:15",
        "nothing before 10": "after 03-12 10:00 -",
        "change it to 3": "time 03-12 15:00",
        "tuesday is good": "day 03-17",
        "after christmas": "after 12-26 -",
        "after 3 on christmas eve": "after 12-24 15:00 12-25",
    },
    "es": {
        "lo mas pronto posible": "after 03-12 09:15 -",
        "cuanto antes": "after 03-12 09:15 -",
        "nomas pase la quincena": "day 03-15",
        "la semana santa": "week 03-30 04-06",
        "viernes santo": "day 04-03",
        "de aqui al viernes": "before - 03-14",
        "solo los fines puedo": "daypart 03-14 03-16",
        "el martes tardecito": "daypart 03-17 16:00 03-17 19:00",
        "despues de comer": "after 03-12 13:00 03-13",
        "nada antes de las 10": "after 03-12 10:00 -",
        "en unos 10 dias": "day 03-22",
        "a las cinco y media mañana": "time 03-13 17:30",
        "de las 3 y media a las 4 y media": "range 03-12 15:30 03-12 16:30",
        "el 15 puedo": "day 03-15",
        "el dia 9 tiene algo": "day 04-09",
        "esta misma semana": "week 03-09 03-16",
    },
}
MOVED = {
    "en": {
        "push it back 30 min": "time 03-17 14:30",
        "can we move my appt up an hour": "time 03-17 13:00",
        "postpone it a week": "day 03-24",
        "an hour or two later": "time 03-17 15:00",
        "same time but the next day": "time 03-18 14:00",
        "the day before": "day 03-16",
        "the same day next week": "day 03-24",
        "another day that week": "week 03-16 03-23",
        "change it from 2 to 3:30": "time 03-17 15:30",
        "that week is bad, the week after": "week 03-23 03-30",
    },
    "es": {
        "atrasarla una hora": "time 03-17 15:00",
        "me la puede adelantar 30 min": "time 03-17 13:30",
        "a la misma hora al dia siguiente": "time 03-18 14:00",
        "el dia anterior": "day 03-16",
        "el mismo dia la otra semana": "day 03-24",
        "cambiarla de las 2 a las 3": "time 03-17 15:00",
    },
}
LISTED = {
    "en": {
        "the third or fourth week of april": ["week 04-13 04-20", "week 04-20 04-27"],
        "the 13, 14 or 15": ["day 03-13", "day 03-14", "day 03-15"],
        "april 13, 14 or 15": ["day 04-13", "day 04-14", "day 04-15"],
        "friday or the day after": ["day 03-13", "day 03-14"],
        "tomorrow before 10 or after 3": [
            "before 03-13 03-13 10:00",
            "after 03-13 15:00 03-14",
        ],
    },
    "es": {
        "el 17, 18 o 19": ["day 03-17", "day 03-18", "day 03-19"],
        "el 13, 14 o 15 de abril": ["day 04-13", "day 04-14", "day 04-15"],
        "a las 2, 3 o 4 el martes": ["time 03-17 14:00", "time 03-17 15:00", "time 03-17 16:00"],
        "mañana antes de las 10 o despues de las 3": [
            "before 03-13 03-13 10:00",
            "after 03-13 15:00 03-14",
        ],
    },
}
LEFT_OUT = {
    "en": {
        "thursday but not in the morning": ["daypart 03-19 08:00 03-19 12:00"],
        "the week of april 6th except wednesday": ["day 04-08"],
        "monday and tuesday dont work": ["day 03-16", "day 03-17"],
        "friday is no good monday is": ["day 03-13"],
    },
    "es": {
        "el jueves pero no en la mañana": ["daypart 03-19 08:00 03-19 12:00"],
        "lunes y miercoles no puedo": ["day 03-16", "day 03-18"],
    },
}
NOTHING = {
    "en": """
        good morning | have a great weekend | happy thanksgiving | enjoy your weekend
        tuesday i fell and hit my head | i had surgery march 3rd | she threw up monday night
        he was discharged on the 5th | got my shot on march 3 | i mailed it monday
        my sugar was 240 | aug 30, 61 | i take 2 pills at night
    """,
    "es": """
        buenas tardes | tenga buen fin de semana | feliz navidad | bnas tardes
        el martes vi al doctor | me operaron el martes | me cai el lunes | tuve fiebre el martes
        vamos los dos | como le ago | ya vienes | me duele la uña | 3 de agosto del 87
        tomo 3 gotas en la noche | es en la calle 16 de septiembre 20
        primero de mayo de mil novecientos cuarenta
    """,
}
OFFERED = [datetime(2026, 3, day, hour, minute, tzinfo=ZONE) for day, hour, minute in (
    (18, 8, 30), (19, 13, 0), (19, 16, 30), (20, 11, 15),
)]  # fmt: skip


def rows(table: Mapping[str, Mapping[str, object]]) -> list[object]:
    return [
        pytest.param(lang, text, reading, id=f"{lang}: {text}")
        for lang, readings in table.items()
        for text, reading in readings.items()
    ]


@pytest.mark.parametrize(("lang", "text", "reading"), rows(CONCLUDED))
def test_what_follows_so_is_wanted(lang: str, text: str, reading: str) -> None:
    assert said(read(text, lang)) == reading


@pytest.mark.parametrize(("lang", "text", "reading"), rows(SOON))
def test_turns_of_phrase_are_read(lang: str, text: str, reading: str) -> None:
    assert said(read(text, lang)) == reading


@pytest.mark.parametrize(("lang", "text", "reading"), rows(MOVED))
def test_moves_count_from_the_visit(lang: str, text: str, reading: str) -> None:
    assert said(read(text, lang, visit=VISIT)) == reading


@pytest.mark.parametrize(("lang", "text", "readings"), rows(LISTED))
def test_each_of_a_list_is_read(lang: str, text: str, readings: list[str]) -> None:
    when = read(text, lang)

    assert when is not None
    assert [said(when), *(said(other) for other in when.also)] == readings


@pytest.mark.parametrize(("lang", "text", "excluded"), rows(LEFT_OUT))
def test_what_does_not_suit_is_placed_beside_what_does(
    lang: str, text: str, excluded: list[str]
) -> None:
    when = read(text, lang)

    assert when is not None
    assert [said(other) for other in when.excluded] == excluded


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param(lang, text.strip(), id=f"{lang}: {text.strip()}")
        for lang, lines in NOTHING.items()
        for text in lines.strip().replace("\n", "|").split("|")
    ],
)
def test_wishes_and_what_has_been_are_no_times(lang: str, text: str) -> None:
    assert read(text, lang) is None


@pytest.mark.parametrize("text", ["mon-fri", "M-F", "monday to friday"])
def test_monday_to_friday_recurs(text: str) -> None:
    when = read(text, "en")

    assert when is not None
    assert when.recurring


@pytest.mark.parametrize(
    ("lang", "text", "options"),
    [
        pytest.param("en", "the first thursday one", (2,), id="first of a day"),
        pytest.param("es", "la primera del jueves", (2,), id="es: first of a day"),
        pytest.param("en", "the second one on thursday", (2, 3), id="as listed, or of the day"),
        pytest.param("en", "the first one works for me thanks", (1,), id="no hour in one"),
        pytest.param("en", "second to last", (3,), id="last but one"),
        pytest.param("en", "the 11 15", (4,), id="hour and minutes apart"),
        pytest.param("en", "the 830", (1,), id="hour and minutes run together"),
        pytest.param("en", "2nd 1", (2,), id="a digit for one"),
        pytest.param("en", "the early one on thursday", (2,), id="early one"),
        pytest.param("es", "la mas temprana", (1,), id="es: earliest"),
    ],
)
def test_order_counts_among_those_of_the_day(
    lang: str, text: str, options: tuple[int, ...]
) -> None:
    choice = read_choice(text, OFFERED, lang=lang, now=NOW, zone=ZONE)

    assert choice.chosen in (Chosen.ONE, Chosen.SEVERAL)
    assert choice.options == options
