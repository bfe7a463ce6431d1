"""Times on offer: taken in short words, thought over, or not needed; and who waits for a person."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.chasing import asks_what_now, chases
from bot.language.visits.keeping import keeps_visit
from bot.language.visits.undecided import thinks_it_over
from bot.language.when import read_choice

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 4, 13, 10, tzinfo=ZONE)
ONLY = [datetime(2026, 4, 16, 9, 30, tzinfo=ZONE)]


def option(text: str, lang: str) -> int | None:
    choice = read_choice(text, ONLY, lang=lang, now=NOW, zone=ZONE)
    return choice.option if choice.sure else None


@pytest.mark.parametrize(
    "text", ["ya", "cool book it", "yeah thats close enough", "ill take it", "that one"]
)
def test_the_only_time_is_taken_in_short_words(text: str) -> None:
    assert option(text, "en") == 1


def test_ya_is_no_yes_in_spanish() -> None:
    assert option("ya", "es") is None


@pytest.mark.parametrize(
    "text",
    [
        "let me check w my husband",
        "hold on lemme look at my calendar",
        "ill get back to u",
        "deje le pregunto a mi esposo",
    ],
)
def test_who_has_to_look_first_thinks_it_over(text: str) -> None:
    assert thinks_it_over(text)


@pytest.mark.parametrize(
    "text",
    ["maybe something later", "do you have anything else", "never mind, keep mine", "ill take it"],
)
def test_a_wish_or_an_answer_is_no_thinking(text: str) -> None:
    assert not thinks_it_over(text)


def test_the_original_time_is_kept() -> None:
    assert keeps_visit("never mind i can make the original time")


@pytest.mark.parametrize(
    "text",
    [
        "still waiting",
        "sigo esperando",
        "any update?",
        "hello???",
        "never mind i got it",
        "hola? hay alguien?",
    ],
)
def test_who_waits_for_a_person_asks_after_them(text: str) -> None:
    assert chases(text)


@pytest.mark.parametrize("text", ["hello", "hola", "any update on my bill", "never mind"])
def test_a_greeting_and_another_question_are_no_chasing(text: str) -> None:
    assert not chases(text)


@pytest.mark.parametrize(
    "text", ["so what do i do now", "now what", "¿y ahora qué hago?", "what happens next"]
)
def test_what_comes_next_is_asked(text: str) -> None:
    assert asks_what_now(text)


@pytest.mark.parametrize(
    "text", ["what do i do about my knee now", "qué hago si me duele", "what time", "now is good"]
)
def test_what_to_do_about_something_is_another_question(text: str) -> None:
    assert not asks_what_now(text)


@pytest.mark.parametrize("text", ["are you there", "you still there?", "sigue ahí"])
def test_whether_anybody_is_there_is_asked(text: str) -> None:
    assert chases(text)
