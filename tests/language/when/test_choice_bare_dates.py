"""A bare number beyond the list and the clock is the day of an offered time."""

from datetime import datetime

import pytest

from bot.language.when import Chosen, read_choice
from tests.language.when.when_cases import ZONE

NOW = datetime(2026, 6, 9, 10, tzinfo=ZONE)
OFFERED = [datetime(2026, 6, day, 9, 10, tzinfo=ZONE) for day in (11, 22, 26)]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(
    ("text", "chosen", "options"),
    [
        ("22", Chosen.ONE, (2,)),
        ("2", Chosen.ONE, (2,)),
        ("30", Chosen.NOT_OFFERED, ()),
        ("11", Chosen.NOT_OFFERED, ()),
    ],
)
def test_a_bare_date_picks_the_time_on_that_day(
    lang: str, text: str, chosen: Chosen, options: tuple[int, ...]
) -> None:
    choice = read_choice(text, OFFERED, lang=lang, now=NOW, zone=ZONE)

    assert (choice.chosen, choice.options) == (chosen, options)
