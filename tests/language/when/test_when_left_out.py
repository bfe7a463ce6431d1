"""Days left out of a week, and which week "that week" is. NOW is a Thursday, March 12."""

from datetime import datetime

import pytest

from bot.language.context import Awaiting, Situation, read_facts
from tests.language.when.when_cases import NOW, VISIT, ZONE, read, said

LEFT_OUT = {
    "en": {
        "any time that week but wed": ("week 03-16 03-23", ["day 03-18"]),
        "any day next week but monday or tuesday": ("week 03-16 03-23", ["day 03-16", "day 03-17"]),
        "im free all week but friday": ("week 03-09 03-16", ["day 03-13"]),
        "any weekday but tuesday before noon": ("before - 03-12 12:00", ["day 03-17"]),
        "any morning but wednesday": ("daypart 03-17 08:00 03-17 12:00", ["day 03-18"]),
    },
    "es": {
        "esa semana menos el miercoles": ("week 03-16 03-23", ["day 03-18"]),
        "la proxima semana quitando el martes": ("week 03-16 03-23", ["day 03-17"]),
        "todos los dias fuera del martes": ("after 03-12 09:15 -", ["day 03-17"]),
        "cualquier dia con excepcion del lunes": ("after 03-12 09:15 -", ["day 03-16"]),
        "cualquier dia exepto lunes": ("after 03-12 09:15 -", ["day 03-16"]),
        "que no caiga en martes": ("after 03-12 09:15 -", ["day 03-17"]),
    },
}
WANTED = {
    "en": {
        "this week but friday works better": "day 03-13",
        "not this week but monday": "day 03-16",
        "i cant next week but friday i can": "day 03-13",
        "ive been sick all week but friday is ok": "day 03-13",
    },
    "es": {
        "esta semana pero el viernes": "day 03-13",
        "me aparte el miercoles": "day 03-18",
    },
}
OFFERED = [(24, 9), (26, 14)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, *each) for lang, texts in LEFT_OUT.items() for each in texts.items()],
)
def test_a_day_is_left_out_of_several(
    lang: str, text: str, expected: tuple[str, list[str]]
) -> None:
    when = read(text, lang, visit=VISIT)

    assert when is not None
    assert (said(when), [said(one) for one in when.excluded]) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, *each) for lang, texts in WANTED.items() for each in texts.items()],
)
def test_a_day_after_but_may_be_the_one_that_is_wanted(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang)) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "any time that week but thursday"), ("es", "esa semana menos el jueves")],
)
def test_that_week_is_the_one_in_which_all_offered_times_are(lang: str, text: str) -> None:
    offered = [datetime(2026, 3, day, hour, tzinfo=ZONE) for day, hour in OFFERED]
    asked = Situation(
        lang=lang, awaiting=Awaiting.SLOT_CHOICE, now=NOW, zone=ZONE, offered=offered, visit=VISIT
    )

    when = read_facts(text, asked).when

    assert when is not None
    assert said(when) == "week 03-23 03-30"
    assert [said(one) for one in when.excluded] == ["day 03-26"]
