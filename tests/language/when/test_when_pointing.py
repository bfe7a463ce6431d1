"""Times that point at another or take its place, events with their hour, and what "no" belongs to.

NOW is a Thursday, March 12; the visit is on Tuesday, March 17, at 2 pm.
"""

from collections.abc import Mapping
from datetime import datetime

import pytest

from bot.language.when import Chosen, read_choice
from tests.language.when.when_cases import NOW, VISIT, ZONE, read, said

POINTING = {
    "en": {
        "friday no the one after": ("day 03-20", ["day 03-13"]),
        "Wednesday. Not this one, the next one": ("day 03-25", ["day 03-18"]),
        "not this week the next": ("week 03-16 03-23", ["week 03-09 03-16"]),
        "easter week is taken so the week before": ("week 03-23 03-30", []),
        "next week or the week after": ("week 03-16 03-23", []),
        "monday of the following week": ("day 03-16", []),
        "the following week": ("week 03-16 03-23", []),
    },
    "es": {
        "este martes no, el que sigue": ("day 03-24", ["day 03-17"]),
        "este martes no el que sigue": ("day 03-24", ["day 03-17"]),
        "esta semana no, la que viene": ("week 03-16 03-23", ["week 03-09 03-16"]),
        "la proxima semana no, la siguiente": ("week 03-23 03-30", ["week 03-16 03-23"]),
        "el lunes que sigue": ("day 03-16", []),
        "el otro lunes": ("day 03-16", []),
        "un dia de la proxima": ("week 03-16 03-23", []),
        "este martes en quince": ("day 03-31", []),
    },
}
BESIDE_THE_VISIT = {
    "en": {
        "the week after": "week 03-23 03-30",
        "the week before that": "week 03-09 03-16",
        "the following week": "week 03-23 03-30",
        "the following monday": "day 03-23",
        "earlier in the week": "range 03-16 03-17",
        "later that week": "range 03-18 03-23",
        "earlier in the day": "range 03-17 03-17 14:00",
        "can you bump it 2 weeks": "day 03-31",
        "half an hour after works": "time 03-17 14:30",
        "can it be earlier like 9": "time 03-17 09:00",
        "3 days after that": "day 03-20",
        "the next morning": "daypart 03-18 08:00 03-18 12:00",
        "an earlier time that day": "range 03-17 03-17 14:00",
    },
    "es": {
        "la semana siguiente": "week 03-23 03-30",
        "la semana de despues": "week 03-23 03-30",
        "la semana anterior": "week 03-09 03-16",
        "el martes siguiente": "day 03-24",
        "mas temprano esa semana": "range 03-16 03-17",
        "una hora despues esta perfecto": "time 03-17 15:00",
    },
}
TAKEN_BACK = {
    "en": {
        "not today tomorrow": ("day 03-13", ["day 03-12"]),
        "friday no monday": ("day 03-16", ["day 03-13"]),
        "friday not monday": ("day 03-13", ["day 03-16"]),
        "monday. oh wait no, tuesday": ("day 03-17", []),
        "monday at 2 i mean 3": ("time 03-16 15:00", []),
        "the 18th actually the 19th": ("day 03-19", []),
        "actually the 19th": ("day 03-19", []),
        "monday i mean the 16th": ("day 03-16", []),
        "i would rather do thursday than friday": ("day 03-19", ["day 03-13"]),
        "mornings no afternoons yes": (
            "daypart 03-12 12:00 03-12 17:00",
            ["daypart 03-13 08:00 03-13 12:00"],
        ),
        "skip friday": ("after 03-12 09:15 -", ["day 03-13"]),
        "dialysis is tues thurs so any other day": (
            "after 03-12 09:15 -",
            ["day 03-17", "day 03-19"],
        ),
        "i work 9-5 mon thru fri": ("after 03-12 09:15 -", ["range 03-16 09:00 03-20 17:00"]),
        "ill be gone from the 14th to the 22nd": ("after 03-12 09:15 -", ["range 03-14 03-23"]),
        "not before the 20th, im out of town": ("after 03-20 -", []),
        "nothing til april": ("after 04-01 -", []),
        "the 3rd or 4th, doesnt matter": ("day 04-03", []),
    },
    "es": {
        "hoy no mañana": ("day 03-13", ["day 03-12"]),
        "lunes ni martes": ("after 03-12 09:15 -", ["day 03-16", "day 03-17"]),
        "el viernes no se va a poder": ("after 03-12 09:15 -", ["day 03-13"]),
        "mientras no sea viernes": ("after 03-12 09:15 -", ["day 03-13"]),
        "el lunes no por la escuela pero el martes si": ("day 03-17", ["day 03-16"]),
        "la semana del 23 no puedo asi que la que sigue": (
            "week 03-30 04-06",
            ["week 03-23 03-30"],
        ),
        "estoy fuera hasta el otro miercoles": ("after 03-18 -", []),
        "domingo no por favor": ("after 03-12 09:15 -", ["day 03-15"]),
        "el martes no el jueves": ("day 03-17", ["day 03-19"]),
        "el lunes a las 2, no mejor a las 3": ("time 03-16 15:00", []),
        "el lunes. no perdon, el martes": ("day 03-17", []),
        "no regreso hasta el 20": ("after 03-20 -", []),
        "cualquier dia menos fin de semana": (
            "after 03-12 09:15 -",
            ["daypart 03-14 03-16"],
        ),
    },
}
TURNS = {
    "en": {
        "after school gets out at 3:15": "after 03-12 15:15 -",
        "after my shift friday": "daypart 03-13 17:00 03-13 20:00",
        "before my class at 11": "before - 03-12 11:00",
        "i get off work at 3": "after 03-12 15:00 -",
        "my son gets out of school at 2:45 on monday": "after 03-16 14:45 03-17",
        "after class monday at 3": "after 03-16 15:00 03-17",
        "i start work at 2 on monday": "before 03-16 03-16 14:00",
        "thurs 10 30": "time 03-19 10:30",
        "after the 15th but before the 20th": "range 03-16 03-20",
        "an evening visit after 5": "after 03-12 17:00 -",
        "midweek next week": "range 03-17 03-21",
        "my ride cant come till after 4": "after 03-12 16:00 -",
        "4 or so on monday": "time 03-16 16:00",
        "from 2 on": "after 03-12 14:00 -",
        "noon to close monday": "after 03-16 12:00 03-17",
        "10 at the earliest": "after 03-12 10:00 -",
        "on or after the 20th": "after 03-20 -",
        "no later than the 20th": "before - 03-21",
        "next week or later": "after 03-16 -",
        "last weekend in march": "daypart 03-28 03-30",
        "easter monday": "day 04-06",
        "we are moving on the 28th so anytime before then": "before - 03-28",
        "she gets home from class at 345": "after 03-12 15:45 -",
        "the same time on monday": "day 03-16",
        "2mrow at 3 oclock": "time 03-13 15:00",
        "cancel that and give me the 24th": "day 03-24",
        "the next morning": "daypart 03-13 08:00 03-13 12:00",
        "1500 hrs": "time 03-12 15:00",
        "friday at ten to two": "time 03-13 13:50",
        "the sooner the better": "after 03-12 09:15 -",
        "the week before easter": "week 03-23 03-30",
        "10 30 on thurs": "time 03-19 10:30",
        "soonest you have": "after 03-12 09:15 -",
        "friday as early as u can": "daypart 03-13 08:00 03-13 10:00",
        "as late in the day as you have monday": "daypart 03-16 15:00 03-16 17:00",
        "weekday evenings": "daypart 03-12 17:00 03-12 21:00",
        "weekday mornings": "daypart 03-13 08:00 03-13 12:00",
        "monday a.m.": "daypart 03-16 08:00 03-16 12:00",
        "tmrw 1st thing": "daypart 03-13 08:00 03-13 10:00",
        "the 5th of the month": "day 04-05",
        "when you open monday": "daypart 03-16 08:00 03-16 10:00",
        "first half of next week": "range 03-16 03-19",
        "close to 4 on monday": "time 03-16 16:00",
        "st patricks day": "day 03-17",
    },
    "es": {
        "antes de entrar al trabajo a las 10": "before - 03-12 10:00",
        "saliendo de clases a las 4": "after 03-12 16:00 -",
        "salgo de trabajar a las 4": "after 03-12 16:00 -",
        "entro a trabajar a las 2 el lunes": "before 03-16 03-16 14:00",
        "martes 10 30": "time 03-17 10:30",
        "despues del 15 pero antes del 20": "range 03-16 03-20",
        "entre mas temprano mejor": "after 03-12 09:15 -",
        "el 24 o 25 despues de la 1": "after 03-24 13:00 03-25",
        "del 20 en adelante": "after 03-20 -",
        "a principios de semana": "range 03-16 03-19",
        "llega de la escuela a las 3:45": "after 03-12 15:45 -",
        "nos mudamos el 28 asi que antes de eso": "before - 03-28",
        "cancele esa y deme el 24": "day 03-24",
        "ya pasado el 20": "after 03-21 -",
        "jueves santo": "day 04-02",
        "el miercoles 25 en la tarde": "daypart 03-25 12:00 03-25 18:00",
        "de 2 para delante": "after 03-12 14:00 -",
        "el segundo martes del mes": "day 04-14",
        "el martes de la semana despues de la proxima": "day 03-24",
        "de hoy en dos semanas": "day 03-26",
        "la semana antes de pascua": "week 03-23 03-30",
        "ultima semana del mes": "week 03-23 03-30",
        "primera semana del mes": "week 03-30 04-06",
        "de mañana en 8": "day 03-20",
        "en 8 horas": "time 03-12 17:15",
        "next week el martes": "day 03-17",
        "lo mas temprano posible": "after 03-12 09:15 -",
        "el lunes lo mas temprano que tengan": "daypart 03-16 08:00 03-16 10:00",
        "los dias de semana por las mañanas": "daypart 03-13 08:00 03-13 12:00",
        "25/mar": "day 03-25",
        "lun/mar": "day 03-16",
        "mañana a 1ra hora": "daypart 03-13 08:00 03-13 10:00",
        "voy a andar por alla del 20 al 24": "range 03-20 03-25",
        "antes de que acabe la semana": "before - 03-16",
        "antes de almorzar el lunes": "before 03-16 03-16 12:00",
        "pal lunes": "day 03-16",
        "despues de reyes": "after 2027-01-07 -",
    },
}
NO_TIME = [
    ("en", "12b 3rd street"),
    ("en", "i rate it a 9"),
    ("en", "the one after"),
    ("en", "my last appointment was fine"),
    ("en", "it is my 1st time there"),
    ("en", "the 2nd floor?"),
    ("en", "i was there on the 5th"),
    ("en", "do i need to fast 12 hours before"),
    ("en", "the next one over"),
    ("es", "la cita es con el doctor reyes"),
    ("es", "el que sigue"),
    ("es", "la otra"),
]


def rows(table: Mapping[str, Mapping[str, object]]) -> list[object]:
    return [
        pytest.param(lang, text, wanted, id=f"{lang}: {text}")
        for lang, of_language in table.items()
        for text, wanted in of_language.items()
    ]


@pytest.mark.parametrize(("lang", "text", "wanted"), rows(POINTING))
def test_a_time_is_read_from_the_one_it_points_at(
    lang: str, text: str, wanted: tuple[str, list[str]]
) -> None:
    when = read(text, lang)

    assert when is not None
    assert (said(when), [said(no) for no in when.excluded]) == wanted


@pytest.mark.parametrize(("lang", "text", "wanted"), rows(BESIDE_THE_VISIT))
def test_what_points_at_nothing_said_is_beside_the_visit(lang: str, text: str, wanted: str) -> None:
    assert said(read(text, lang, visit=VISIT)) == wanted


@pytest.mark.parametrize(("lang", "text", "wanted"), rows(TAKEN_BACK))
def test_what_is_refused_or_taken_back_is_not_what_is_wanted(
    lang: str, text: str, wanted: tuple[str, list[str]]
) -> None:
    when = read(text, lang)

    assert when is not None
    assert (said(when), [said(no) for no in when.excluded]) == wanted


@pytest.mark.parametrize(("lang", "text", "wanted"), rows(TURNS))
def test_an_event_an_edge_or_a_part_of_the_day_is_read(lang: str, text: str, wanted: str) -> None:
    assert said(read(text, lang)) == wanted


@pytest.mark.parametrize(("lang", "text"), NO_TIME)
def test_what_names_no_time_is_read_as_none(lang: str, text: str) -> None:
    assert read(text, lang) is None


@pytest.mark.parametrize(
    ("lang", "text", "chosen"),
    [
        ("en", "yea 2", Chosen.ONE),
        ("en", "gimme 2", Chosen.ONE),
        ("en", "anything later on monday", Chosen.NOT_OFFERED),
        ("en", "monday works but can it be 11", Chosen.NOT_OFFERED),
        ("es", "algo mas temprano", Chosen.NOT_OFFERED),
        ("es", "la mas temprano", Chosen.ONE),
        ("es", "me apunta en la 2", Chosen.ONE),
        ("en", "monday but later", Chosen.NOT_OFFERED),
        ("es", "el lunes pero mas tarde", Chosen.NOT_OFFERED),
        ("es", "el martes esta bien", Chosen.ONE),
    ],
)
def test_an_offered_day_at_another_hour_is_not_picked(lang: str, text: str, chosen: Chosen) -> None:
    offered = [datetime(2026, 3, day, 10, 0, tzinfo=ZONE) for day in (16, 24)]

    assert read_choice(text, offered, lang=lang, now=NOW, zone=ZONE).chosen is chosen


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "the next 2 fridays", ["day 03-13", "day 03-20"]),
        ("en", "this or next friday", ["day 03-13", "day 03-20"]),
        ("en", "this week or next would be best", ["week 03-09 03-16", "week 03-16 03-23"]),
        ("en", "230 on tues or thurs", ["time 03-17 14:30", "time 03-19 14:30"]),
        ("en", "mwf", ["day 03-16", "day 03-18", "day 03-13"]),
        ("en", "first week of april, tues or wed", ["day 03-31", "day 04-01"]),
        ("es", "este o el otro viernes", ["day 03-13", "day 03-20"]),
    ],
)
def test_two_of_a_weekday_are_read(lang: str, text: str, days: list[str]) -> None:
    when = read(text, lang)

    assert when is not None
    assert [said(when), *map(said, when.also)] == days


PREFERRED = {
    "i prefer thursday over friday": ("en", "day 03-19", ["day 03-13"]),
    "prefiero el jueves al viernes": ("es", "day 03-19", ["day 03-13"]),
    "mejor jueves que viernes": ("es", "day 03-19", ["day 03-13"]),
    "mañana no, pasado si": ("es", "day 03-14", ["day 03-13"]),
    "not this thursday but the thursday after": ("en", "day 03-26", ["day 03-19"]),
    "prefiero del lunes al jueves": ("es", "range 03-16 03-20", []),
}


@pytest.mark.parametrize(
    ("text", "lang", "wanted", "refused"),
    [pytest.param(text, *expected, id=text) for text, expected in PREFERRED.items()],
)
def test_of_two_days_that_are_compared_the_second_is_left_out(
    text: str, lang: str, wanted: str, refused: list[str]
) -> None:
    when = read(text, lang)

    assert when is not None
    assert (said(when), [said(one) for one in when.excluded]) == (wanted, refused)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("i roll out sunday so it has to be before then", "en", "before - 03-15"),
        ("salgo de viaje el 20 asi que tiene que ser antes de eso", "es", "before - 03-20"),
        ("i leave the 20th so before", "en", "before - 03-20"),
        ("tengo que recoger a los niños a las 3 asi que antes", "es", "before - 03-12 15:00"),
        ("5 or a little after", "en", "after 03-12 17:00 -"),
        ("week from today", "en", "day 03-19"),
        ("week from tuesday", "en", "day 03-24"),
        ("in 2 or 3 weeks", "en", "range 03-26 04-03"),
        ("en 2-3 semanas", "es", "range 03-26 04-03"),
        ("3-4 weeks from now", "en", "range 04-02 04-10"),
        ("in 2-3 hours", "en", "time 03-12 11:15"),
        ("el viernes despues de ese", "es", "day 03-20"),
    ],
)
def test_a_time_is_counted_from_or_bounded_by_what_was_said_before(
    text: str, lang: str, expected: str
) -> None:
    assert said(read(text, lang)) == expected


def test_a_week_on_at_the_same_hour_is_counted_from_the_visit() -> None:
    assert said(read("una semana despues, misma hora", "es", visit=VISIT)) == "time 03-24 14:00"
