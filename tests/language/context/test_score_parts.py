"""Scores for parts of a visit."""

import pytest

from bot.language.context.score_parts import scores_of_parts


@pytest.mark.parametrize(
    "text",
    [
        "dr was a 10, front desk 3",
        "la doctora un 10 pero la recepcion un 2",
        "nurse 9 wait 4",
        "the doctor is a 10 but the front desk was a 2",
        "enfermera 10, espera 3",
    ],
)
def test_parts_with_scores_of_their_own_are_found(text: str) -> None:
    assert scores_of_parts(text)


@pytest.mark.parametrize(
    "text",
    ["10", "dr was a 10", "9 the doctor was great", "un 10 la doctora", "staff 10 doctor 10"],
)
def test_one_score_is_that_of_the_visit(text: str) -> None:
    assert not scores_of_parts(text)
