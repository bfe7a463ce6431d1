"""Days over the end of a month or a year."""

from datetime import datetime

import pytest

from bot.language.when import read_when
from tests.language.when.when_cases import HOURS, ZONE, said_in_full

# Said on Monday, December 28.
NOW = datetime(2026, 12, 28, 9, 15, tzinfo=ZONE)
READ = {
    "es": {
        "del 29 al 2": "range 12-29 2027-01-03",
        "desde el 29 hasta el 2": "range 12-29 2027-01-03",
        "estoy fuera del 29 al 2": "after 12-28 09:15 - NOT range 12-29 2027-01-03",
        "del 28 al 2 de enero": "range 12-28 2027-01-03",
        "entre navidad y año nuevo": "range 12-28 2027-01-01",
        # Near-misses.
        "del 28 al 30 de enero": "range 2027-01-28 2027-01-31",
        "28 y 2 de enero": "day 2027-01-02",
    },
    "en": {
        "dec 28 - 2": "range 12-28 2027-01-03",
        "march 30 to 3": "range 2027-03-30 2027-04-04",
        "between christmas and new year": "range 12-28 2027-01-01",
        # Near-misses.
        "from 30 to 2": "nothing",
        "april 20 to april 10": "range 2027-04-20 2028-04-11",
    },
}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [(lang, text, means) for lang, cases in READ.items() for text, means in cases.items()],
)
def test_days_over_an_end_are_read(lang: str, text: str, expected: str) -> None:
    found = read_when(text, lang=lang, now=NOW, zone=ZONE, hours=HOURS)

    assert said_in_full(found) == expected
