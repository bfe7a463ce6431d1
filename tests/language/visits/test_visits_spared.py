"""One visit is spared and another is not; each hour with its own answer; one child and not one."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.visits.which import Asked, Nameable, read_visits

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 5, 4, 15, 50, tzinfo=CHICAGO)
SIXTH, TWENTIETH, FELIX, IRIS = (0,), (1,), (0,), (1,)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 5, day, hour, minute, tzinfo=CHICAGO)


TWO_DAYS = (
    Nameable(at(6, 15, 15), "dana", ("Dana", "Dr. Velasco")),
    Nameable(at(20, 9), "dana", ("Dana", "NP Brandt")),
)
TWINS = (
    Nameable(at(6, 15, 30), "felix", ("Felix", "Dr. Velasco"), is_own=False),
    Nameable(at(6, 15, 50), "iris", ("Iris", "Dr. Velasco"), is_own=False),
)


def read(
    text: str, visits: tuple[Nameable, ...], lang: str = "en"
) -> dict[tuple[int, ...], str | None]:
    return {each.visits: each.act for each in read_visits(text, visits, Asked(lang, NOW, CHICAGO))}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("dont cancel the 6th cancel the 20th", "en"),
        ("Not cancelling the 6th just the 20th", "en"),
        ("cancel the 20th but not the 6th", "en"),
        ("no me cancele la del 6, la del 20 sí", "es"),
        ("no cancele la del 6, cancele la del 20", "es"),
    ],
)
def test_the_visit_that_is_not_to_be_cancelled_is_kept(text: str, lang: str) -> None:
    assert read(text, TWO_DAYS, lang) == {SIXTH: "confirm", TWENTIETH: "cancel"}


@pytest.mark.parametrize(
    "text",
    [
        "Dont cancel the 6th, cancel nothing, i just need the 20th moved",
        "dont cancel the 6th move the 20th to the 12th",
    ],
)
def test_one_is_kept_and_the_other_moved(text: str) -> None:
    assert read(text, TWO_DAYS) == {SIXTH: "confirm", TWENTIETH: "reschedule"}


@pytest.mark.parametrize(
    "text",
    [
        "dont cancel my appointment on the 6th, move it to the 20th",
        "did you cancel the 6th and not the 20th?",
        "cancel the 6th, i can not come",
        "don't cancel",
    ],
)
def test_nothing_is_spared_where_no_other_is_named(text: str) -> None:
    assert "confirm" not in read(text, TWO_DAYS).values()


@pytest.mark.parametrize(
    ("text", "felix", "iris"),
    [
        ("the 3:30 yes the 3:50 no", "confirm", "cancel"),
        ("3:50 yes 3:30 no", "cancel", "confirm"),
        ("Not Felix just Iris", "cancel", "confirm"),
        ("just Felix not Iris", "confirm", "cancel"),
        ("dont cancel felix cancel iris", "confirm", "cancel"),
    ],
)
def test_each_child_gets_what_was_said_of_it(text: str, felix: str, iris: str) -> None:
    assert read(text, TWINS) == {FELIX: felix, IRIS: iris}


@pytest.mark.parametrize("text", ["move the 3:30 to 4:00", "the 3:30 works"])
def test_one_hour_alone_says_nothing_of_the_other(text: str) -> None:
    assert list(read(text, TWINS)) == [FELIX]
