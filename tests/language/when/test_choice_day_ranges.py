"""Days from one to another, with the hours of each, as an answer to an offer."""

import pytest

from bot.language.when import read_choice
from tests.language.when.test_when_choices import NOW, THREE_DAYS
from tests.language.when.when_cases import ZONE


@pytest.mark.parametrize(
    ("lang", "text", "options"),
    [
        pytest.param("en", "mon-thu 9 to 2", (1, 2), id="Monday at 4:15 is too late"),
        pytest.param("en", "m-th 9-2", (1, 2), id="days in short"),
        pytest.param("en", "monday through wednesday after 3", (3,), id="any week's days"),
        pytest.param("en", "wed thru fri mornings", (1,), id="a part of each day"),
        pytest.param("en", "4th to 6th", (1, 2), id="dates"),
        pytest.param("en", "tues-fri after 3", (), id="hours of none"),
        pytest.param("es", "lunes a jueves de 9 a 2", (1, 2), id="the same in Spanish"),
        pytest.param("es", "de lunes a jueves después de las 3", (3,), id="after an hour"),
    ],
)
def test_hours_of_several_days_are_those_of_each(
    lang: str, text: str, options: tuple[int, ...]
) -> None:
    choice = read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE)

    assert choice.options == options
