"""A wish to be reminded at some later time, and what is none."""

import pytest

from bot.language.visits.reminding import asks_to_be_reminded


@pytest.mark.parametrize(
    "text",
    [
        "remind me in august",
        "please text me again in a few weeks",
        "ask me next month",
        "recuérdeme en agosto",
        "pregúnteme en dos meses por favor",
        "ahorita no, escríbame en el otoño",
    ],
)
def test_a_later_reminder_is_asked_for(text: str) -> None:
    assert asks_to_be_reminded(text)


@pytest.mark.parametrize(
    "text",
    [
        "remind me what time it is",
        "move it to august",
        "remind me the day before",
        "in august",
        "stop reminding me",
        "cámbiela para agosto",
    ],
)
def test_other_wishes_are_no_such_reminder(text: str) -> None:
    assert not asks_to_be_reminded(text)
