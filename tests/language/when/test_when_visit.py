"""Times beside the visit that stands, which is on Tuesday, March 17, at 2 pm."""

from datetime import datetime

import pytest

from bot.language.when import read_choice
from tests.language.when.when_cases import NOW, VISIT, ZONE, read, said

OFFERED_AT = ((16, (9, 0)), (17, (10, 30)), (19, (15, 0)))
BESIDE_THE_VISIT = {
    "en": {
        "one day before same time": "time 03-16 14:00",
        "same day and time next week": "time 03-24 14:00",
        "same time in april": "month 04-01 05-01",
        "not that day the next": "day 03-18",
        "hour and a half later": "time 03-17 15:30",
        "4 instead of 2": "time 03-17 16:00",
        "2 doesnt work, 4 would": "time 03-17 16:00",
        "anything sooner": "before - 03-17",
        "is there anything sooner than the 15th": "before - 03-15",
        "after that date": "after 03-18 -",
    },
    "es": {
        "un dia antes a la misma hora": "time 03-16 14:00",
        "mismo dia y hora pero la otra semana": "time 03-24 14:00",
        "ese dia no, el siguiente": "day 03-18",
        "en vez de las 2 a las 4": "time 03-17 16:00",
        "hay algo antes": "before - 03-17",
        "antes de esa fecha": "before - 03-17",
        "el lunes anterior": "day 03-16",
        "no puedo mañana, el sabado si": "day 03-14",
    },
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        pytest.param(lang, text, expected, id=f"{lang}: {text}")
        for lang, texts in BESIDE_THE_VISIT.items()
        for text, expected in texts.items()
    ],
)
def test_a_move_is_counted_from_the_visit_that_stands(lang: str, text: str, expected: str) -> None:
    assert said(read(text, lang, visit=VISIT)) == expected


@pytest.mark.parametrize("text", ["anything sooner", "before that date", "after that"])
def test_what_points_at_a_visit_is_no_time_without_one(text: str) -> None:
    assert read(text, "en") is None


def test_that_day_is_the_visits_unless_another_was_said() -> None:
    alone = read("ese dia no puedo", "es", visit=VISIT)
    said_before = read("los domingos voy a misa asi que ese dia no", "es", visit=VISIT)

    assert alone is not None
    assert said_before is not None
    assert [said(one) for one in alone.excluded] == ["day 03-17"]
    assert {said(one) for one in said_before.excluded} == {"day 03-15"}


@pytest.mark.parametrize(
    ("text", "lang", "option"),
    [("la 1 no, la 2", "es", 2), ("la de las 10 30", "es", 2), ("la de enmedio", "es", 2)],
)
def test_an_offered_time_is_chosen_by_what_is_refused_or_said_of_it(
    text: str, lang: str, option: int
) -> None:
    offered = [datetime(2026, 3, day, *at, tzinfo=ZONE) for day, at in OFFERED_AT]

    assert read_choice(text, offered, lang=lang, now=NOW, zone=ZONE).option == option


@pytest.mark.parametrize(
    "text",
    [
        "nunca me avisaron antes",
        "no me dijeron nada antes",
        "me hubieran dicho antes",
        "debieron llamarme antes, nadie me dijo antes",
        "eso no me lo habian cobrado antes",
    ],
)
def test_what_nobody_told_them_before_names_no_time(text: str) -> None:
    assert read(text, "es", visit=VISIT) is None


@pytest.mark.parametrize("text", ["puedo ir antes", "hay algo antes", "tiene algo antes?"])
def test_a_wish_for_earlier_is_still_one(text: str) -> None:
    assert read(text, "es", visit=VISIT) is not None
