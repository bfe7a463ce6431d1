"""The linter of training lines names what would mislead the model or its measure."""

from collections.abc import Sequence

import pytest

from hearback.dialogue.training_lines import Line, faults


def line(text: str, act: str = "confirm", asked: str = "") -> Line:
    return Line(f"en/{act}.yml", act, asked, text)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        pytest.param([line("See you then!"), line("see you then")], "2 times", id="twice"),
        pytest.param([line("no", "deny"), line("No.", "cancel")], "cancel and deny", id="two acts"),
        pytest.param(
            [
                line("my ride fell through so i need a later one if you have it please today"),
                line("my ride fell through so i need a later one if you have it please"),
            ],
            "nearly twice",
            id="nearly twice",
        ),
        pytest.param(
            [line("can i come in at nine on friday")], "measuring set", id="from a measure"
        ),
    ],
)
def test_each_fault_is_named(lines: Sequence[Line], told: str) -> None:
    measured = [("can", "i", "come", "in", "at", "nine", "on", "a", "friday")]

    (fault,) = faults(lines, measured)

    assert told in fault


def test_the_same_words_may_answer_two_questions() -> None:
    lines = [line("no", "deny", "yes_no"), line("no", "cancel", "reminder_reply")]

    assert not list(faults(lines, []))


def test_short_lines_may_stand_in_a_measure_too() -> None:
    assert not list(faults([line("yes please")], [("yes", "please")]))
