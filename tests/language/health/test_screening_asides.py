"""Answers to an invitation that are no plain yes or no."""

import pytest

from bot.language.health.screening_asides import (
    asks_for_its_times,
    puts_survey_off,
    takes_and_asks,
    wants_it_later,
    wants_record_put_right,
)


@pytest.mark.parametrize(
    "text",
    [
        "not right now, try me again in the fall",
        "maybe next year",
        "ask me later",
        "ahorita no, mas adelante",
        "por ahora no",
    ],
)
def test_later_is_later(text: str) -> None:
    assert wants_it_later(text)


@pytest.mark.parametrize(
    "text",
    ["no", "never", "not interested", "no thanks not now", "dont ask me again", "no me interesa"],
)
def test_a_refusal_is_final(text: str) -> None:
    assert not wants_it_later(text)


@pytest.mark.parametrize(
    ("text", "put_right"),
    [
        ("I had a double mastectomy in 2019, please update your records", True),
        ("me quitaron la matriz, ya no la necesito", True),
        ("i had a hysterectomy last week and its bleeding", False),
        ("update my records please", False),
    ],
)
def test_what_is_there_no_more_is_for_the_record(text: str, put_right: bool) -> None:
    assert wants_record_put_right(text) is put_right


@pytest.mark.parametrize(
    ("text", "takes"),
    [
        ("1 but is it free w medicare", True),
        ("1 pero cuanto cuesta", True),
        ("1 pm works", False),
        ("1:30 is good", False),
        ("10 but", False),
        ("2 but done in may", False),
    ],
)
def test_one_and_a_question_takes_it(text: str, takes: bool) -> None:
    assert takes_and_asks(text) is takes


@pytest.mark.parametrize(
    "text", ["later", "busy right now", "at work", "tomorrow", "al rato", "luego", "ahorita no"]
)
def test_a_survey_is_put_off(text: str) -> None:
    assert puts_survey_off(text)


@pytest.mark.parametrize(
    "text",
    ["never", "they ran an hour later than they said", "no gracias", "9", "al rato me llaman"],
)
def test_a_refusal_or_a_reason_puts_no_survey_off(text: str) -> None:
    assert not puts_survey_off(text)


@pytest.mark.parametrize(
    "text",
    ["show me the times", "ok what times do you have", "a ver las horas", "bueno, qué horas hay"],
)
def test_an_invitation_is_asked_for_its_times(text: str) -> None:
    assert asks_for_its_times(text)


@pytest.mark.parametrize("text", ["what time is my visit", "a qué hora cierran", "times are hard"])
def test_other_hours_are_asked_for(text: str) -> None:
    assert not asks_for_its_times(text)
