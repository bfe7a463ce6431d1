"""A first name that is a month as well says whose the visit is, and not when."""

import pytest

from bot.language.people.month_names import is_own_name, without_month_name, without_own_name


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ("cambie la de abril para el martes", "Abril", "cambie para el martes"),
        ("move April's visit to friday", "April", "move visit to friday"),
    ],
)
def test_the_name_is_taken_out_where_it_says_whose(text: str, name: str, left: str) -> None:
    assert without_month_name(text, name) == left


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("cambie la de abril para el martes", "Emiliano"),
        ("puede ser en abril", "Abril"),
        ("la cita de abril 20", "Abril"),
        ("any time in april", "April"),
    ],
)
def test_the_month_stays_a_month_elsewhere(text: str, name: str) -> None:
    assert without_month_name(text, name) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("June Harlow", ""),
        ("june harlow wants friday", "wants friday"),
        ("in june", "in june"),
        ("June 3 Harlow street", "June 3 Harlow street"),
    ],
)
def test_a_whole_name_is_no_month(text: str, left: str) -> None:
    assert without_own_name(text, "June", "Harlow") == left


def test_only_a_name_is_told_from_a_name_with_a_wish() -> None:
    assert is_own_name("it's June Harlow", "June", "Harlow")
    assert is_own_name("soy Abril Peña", "Abril", "Peña")
    assert not is_own_name("June Harlow friday", "June", "Harlow")
    assert not is_own_name("June", "June", "Harlow")
    assert not is_own_name("Ana Ruiz", "Ana", "Ruiz")
