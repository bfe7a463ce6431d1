"""Which of several visits a message means, and what it asks of each, in both languages."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.visits.which import Asked, Nameable, read_visits

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 4, 15, 11, 0, tzinfo=CHICAGO)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=CHICAGO)


FAMILY = (
    Nameable(at(16, 10, 30), "dana", ("Dana", "Dr. Okafor", "Riverside Family Clinic")),
    Nameable(at(16, 15), "leo", ("Leo", "Dr. Okafor", "Riverside Family Clinic"), is_own=False),
)
ALONE = (
    Nameable(at(22, 13, 40), "sam", ("Sam", "Dr. Okafor", "Riverside Family Clinic")),
    Nameable(at(28, 7, 30), "sam", ("Sam", "Dr. Lindqvist", "Lakeview Clinic")),
)
WILL = (
    Nameable(at(22, 9), "ana", ("Ana",)),
    Nameable(at(22, 10), "will", ("Will",), is_own=False),
)


def read(
    text: str, visits: tuple[Nameable, ...], lang: str = "en", *, listed: bool = True
) -> list[tuple[tuple[int, ...], str | None]]:
    asked = Asked(lang, NOW, CHICAGO, listed)
    return [(meant.visits, meant.act) for meant in read_visits(text, visits, asked)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("the first", 0),
        ("2", 1),
        ("the one on the twenty-eighth", 1),
        ("Wednesday's", 0),
        ("the 7:30 one", 1),
        ("the one with dr lindqvist", 1),
        ("the lakeview one pls", 1),
    ],
)
def test_a_place_a_day_an_hour_or_a_name_tells_visits_apart(text: str, place: int) -> None:
    assert [visits for visits, _ in read(text, ALONE)] == [(place,)]


@pytest.mark.parametrize(
    ("text", "place"),
    [("la segunda", 1), ("la del miércoles", 0), ("el del 28", 1), ("con el doctor Okafor", 0)],
)
def test_the_same_in_spanish(text: str, place: int) -> None:
    assert [visits for visits, _ in read(text, ALONE, "es")] == [(place,)]


@pytest.mark.parametrize("text", ["yes", "ok thanks", "I need to cancel", "the 30th", "neither"])
def test_what_names_none_of_them_is_not_guessed(text: str) -> None:
    assert read(text, ALONE) == []


@pytest.mark.parametrize(
    ("text", "lang"), [("both", "en"), ("los dos niños si van", "es"), ("van los 2", "es")]
)
def test_two_of_three_visits_are_not_all_of_them(text: str, lang: str) -> None:
    third = Nameable(at(17, 9), "eva", ("Eva",), is_own=False)

    assert read(text, (*FAMILY, third), lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "meant"),
    [
        ("Leo yes, mine I need to move", "en", [((1,), "confirm"), ((0,), "reschedule")]),
        ("Leo yes mine no", "en", [((1,), "confirm"), ((0,), "cancel")]),
        ("keep Leo's but cancel mine", "en", [((1,), "confirm"), ((0,), "cancel")]),
        ("el de Leo sí, la mía hay que cambiarla", "es", [((1,), "confirm"), ((0,), "reschedule")]),
        ("both", "en", [((0, 1), None)]),
        ("las dos", "es", [((0, 1), None)]),
        ("my son's", "en", [((1,), None)]),
        ("la de mi hijo", "es", [((1,), None)]),
    ],
)
def test_each_person_s_visit_has_its_own_wish(
    text: str, lang: str, meant: list[tuple[tuple[int, ...], str | None]]
) -> None:
    assert read(text, FAMILY, lang) == meant


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I need to cancel my appointment on the 28th", 1),
        ("can't do the one on Tuesday", 1),
        ("move my wednesday visit to friday", 0),
    ],
)
def test_a_day_names_the_visit_also_where_it_is_refused(text: str, place: int) -> None:
    assert [visits for visits, _ in read(text, ALONE, listed=False)] == [(place,)]


def test_where_a_visit_is_to_go_names_no_visit() -> None:
    assert read("can we move it to the 28th", ALONE, listed=False) == []


def test_a_first_name_that_is_a_common_word_is_heard_only_where_we_asked() -> None:
    assert read("I will be there", WILL, listed=False) == []
    assert read("will", WILL) == [((1,), None)]


def test_hours_that_suit_are_no_name_beside_a_name() -> None:
    assert read("mine please, can it be after 3?", FAMILY) == [((0,), None)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("yes for me no for leo", "en"),
        ("me yes leo no", "en"),
        ("im coming but leo cant, cancel his", "en"),
        ("ill be there. leo cant come", "en"),
        ("si para mi no para leo", "es"),
        ("sí a la mía, la del niño no, cancélela", "es"),
    ],
)
def test_a_yes_for_oneself_stands_beside_a_no_for_a_child(text: str, lang: str) -> None:
    assert read(text, FAMILY, lang, listed=False) == [((0,), "confirm"), ((1,), "cancel")]


def test_who_is_late_or_brings_somebody_says_no_yes_by_it() -> None:
    assert read("leo is ready for me", FAMILY, listed=False) == [((1,), None)]
