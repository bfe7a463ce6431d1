"""Days of the month in bare numbers, and numbers that are hours, ages or amounts."""

from datetime import datetime

import pytest

from bot.language.when import read_when
from tests.language.when.when_cases import HOURS, ZONE, read, said_in_full

# Said on Thursday, March 12.
READ = {
    "en": {
        "23-27 if u can": "range 03-23 03-28",
        "24 thru 27 works for us": "range 03-24 03-28",
        "any time from 18 to 20": "range 03-18 03-21",
        "between 18 and 20 pls": "range 03-18 03-21",
        "days 24-26": "range 03-24 03-27",
        "I could do 24 or 27": "day 03-24 | day 03-27",
        "18, 19 or 20 r fine": "day 03-18 | day 03-19 | day 03-20",
        "off 18 19 20": "day 03-18 | day 03-19 | day 03-20",
        "cant do 24": "after 03-12 09:15 - NOT day 03-24",
        "i can come 24 after 1": "after 03-24 13:00 03-25",
        "bump me to 24": "day 03-24",
        "18th no good, 24 is": "day 03-24 NOT day 03-18",
        "gone 13-18": "after 03-12 09:15 - NOT range 03-13 03-19",
        "away 5-20": "after 03-12 09:15 - NOT day 05-20",
        "may 5 6 or 7": "day 05-05 | day 05-06 | day 05-07",
        # Near-misses.
        "may 5 9 or 10": "time 05-05 09:00 | time 05-05 10:00",
        "wed 2-4": "range 03-18 14:00 03-18 16:00",
        "8 to 4": "range 03-12 08:00 03-12 16:00",
        "i take 20 or 25 pills": "nothing",
        "my son is 17 or 18": "nothing",
        "20 or 30 min": "nothing",
        "bus 14 or 15": "nothing",
    },
    "es": {
        "23-27 porfa": "range 03-23 03-28",
        "24 al 27 puedo": "range 03-24 03-28",
        "entre 24 y 27": "range 03-24 03-28",
        "puedo 24 o 27": "day 03-24 | day 03-27",
        "18 o 20 me quedan bien": "day 03-18 | day 03-20",
        "18 19 y 20 estoy libre": "day 03-18 | day 03-19 | day 03-20",
        "libre el 18 y 19": "day 03-18 | day 03-19",
        "el 18 no, 24 sí": "day 03-24 NOT day 03-18",
        "no estoy 14-18": "after 03-12 09:15 - NOT range 03-14 03-19",
        # Near-misses.
        "de 14 a 17": "range 03-12 14:00 03-12 17:00",
        "entre 13 y 16": "range 03-12 13:00 03-12 16:00",
        "a las 4 y 20": "time 03-12 16:20",
        "mi hija tiene 17 o 18": "nothing",
        "20 o 25 minutos": "nothing",
    },
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, text, expected) for lang, texts in READ.items() for text, expected in texts.items()],
)
def test_bare_numbers_are_days_where_they_can_be_no_hours(
    lang: str, text: str, expected: str
) -> None:
    assert said_in_full(read(text, lang)) == expected


@pytest.mark.parametrize(
    ("month", "expected"),
    [
        pytest.param(2, "range 02-12 02-17", id="long before that date: two days"),
        pytest.param(11, "day 12-16", id="weeks before it: the date"),
    ],
)
def test_two_numbers_with_a_dash_are_the_date_when_it_is_near(month: int, expected: str) -> None:
    now = datetime(2026, month, 3, 9, tzinfo=ZONE)

    when = read_when("12-16", lang="en", now=now, zone=ZONE, hours=HOURS)

    assert said_in_full(when) == expected
