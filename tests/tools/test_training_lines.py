"""Approved examples become a file that the trainer and its linter take."""

from pathlib import Path

import pytest
import yaml

from hearback.dialogue.training_lines import ACTS, Line, as_file, faults, fit_to_train, lines_of

ROOT = Path(__file__).resolve().parents[2]


def line(text: str, act: str = "reschedule", asked: str = "") -> Line:
    return Line(f"en/{act}.yml", act, asked, text)


def test_the_acts_are_those_of_the_domain() -> None:
    assert list(ACTS) == yaml.safe_load((ROOT / "domain.yml").read_text())["intents"]


def test_a_written_file_reads_back_the_same_and_has_no_fault(tmp_path: Path) -> None:
    lines = [
        line("can she come by later maybe", asked="reminder_reply"),
        line("what do i bring: card or cash? #2 'quoted'", "prep_info"),
        line("- a dash first", "unclear"),
    ]
    file = tmp_path / "desk.yml"

    file.write_text(as_file(lines))

    read = list(lines_of(file))
    assert {(one.act, one.asked, one.text) for one in read} == {
        (one.act, one.asked, one.text) for one in lines
    }
    assert list(faults(read, ())) == []


def test_without_examples_the_file_is_empty_and_valid() -> None:
    assert yaml.safe_load(as_file([])) == {"version": "3.1", "nlu": []}


@pytest.mark.parametrize(
    "fresh",
    [
        pytest.param(line("Move my visit, please"), id="stands there already"),
        pytest.param(line("move my visit please", "cancel"), id="contradicts"),
        pytest.param(
            line("my ride fell through so i need a later one if you have it please today"),
            id="nearly the same",
        ),
    ],
)
def test_what_stands_there_or_contradicts_is_left(fresh: Line) -> None:
    known = [
        line("move my visit please"),
        line("my ride fell through so i need a later one if you have it please"),
    ]

    assert fit_to_train([fresh], known) == ([], [fresh])


def test_what_is_new_is_kept_once() -> None:
    fresh = line("gotta bump it back a week")

    assert fit_to_train([fresh, fresh], [line("move my visit please")]) == ([fresh], [fresh])
