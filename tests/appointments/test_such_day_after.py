"""A mere weekday that is full is looked for a week on; a date is not."""

from datetime import datetime

import pytest

from bot.language.when import read_when
from hearback.appointments.wanting import such_day_after
from tests.language.when.when_cases import ZONE

NOW = datetime(2026, 5, 4, 15, 15, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "can i come tuesday instead"), ("es", "mejor el martes")]
)
def test_a_mere_weekday_may_be_the_next_one(lang: str, text: str) -> None:
    later = such_day_after(read_when(text, lang=lang, now=NOW, zone=ZONE), text)

    assert later is not None
    assert later.start == datetime(2026, 5, 12, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "can i come tomorrow"),
        ("en", "may 5"),
        ("en", "tuesday the 5th"),
        ("en", "any tuesday"),
        ("en", "not tuesday"),
        ("en", "tuesday at 3"),
        ("es", "mañana"),
    ],
)
def test_a_date_or_an_hour_is_meant_as_it_is_said(lang: str, text: str) -> None:
    when = read_when(text, lang=lang, now=NOW, zone=ZONE)

    assert such_day_after(when, text) is None
