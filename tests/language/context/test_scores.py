"""A score from zero to ten, and what only looks like one."""

import pytest

from bot.language.context.scores import means_a_score, score_in


@pytest.mark.parametrize(
    ("said", "score"),
    [
        ("two thumbs up, 10", 10),
        ("10!! #1 clinic", 10),
        ("9 no problems", 9),
        ("make that a 7", 7),
        ("lower that to a 4", 4),
        ("espere no, un 1", 1),
        ("number 8", 8),
    ],
)
def test_a_score_is_told_from_other_numbers(said: str, score: int) -> None:
    assert score_in(said) == score
    assert not means_a_score(said)


@pytest.mark.parametrize(
    "said",
    [
        "number 1 clinic!!",
        "#1!!",
        "0 complaints",
        "0 quejas",
        "7 or 8",
        "7 o 8",
        "between 6 and 7",
        "entre 6 y 7",
        "6-7",
        "7ish",
        "5 stars",
        "5 estrellas",
        "A+",
        "11",
        "100",
        "two thumbs up",
    ],
)
def test_a_mark_that_is_no_score_of_ours_is_none(said: str) -> None:
    assert score_in(said) is None
    assert means_a_score(said)


@pytest.mark.parametrize(
    "said",
    [
        "it was 2 hours late",
        "3pm",
        "512-555-0100",
        "c",
        "call me",
        "no one ever answers",
        "3/14/05",
    ],
)
def test_what_is_about_something_else_means_no_score(said: str) -> None:
    assert score_in(said) is None
    assert not means_a_score(said)
