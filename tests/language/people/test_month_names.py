"""A first name that is a month as well says whose the visit is, and not when."""

import pytest

from bot.language.people.month_names import without_month_name


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
