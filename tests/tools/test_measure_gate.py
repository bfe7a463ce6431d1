"""The measure of the gate: what counts as found, and as a false alarm."""

import json
from pathlib import Path

import pytest

from bot.language.normalise import folded
from tools.measure_gate import HELD_OUT, Line, Read, lines_in, rows, wrong

SECOND = HELD_OUT.with_name("gate_second")
THIRD = HELD_OUT.with_name("gate_third")
FOURTH = HELD_OUT.with_name("gate_fourth")
MADE_WITH = HELD_OUT.parents[1] / "gate"
LONG_ENOUGH = 4  # words; whoever opts out in one word has few to choose from


def read(expect: str, as_what: str, near: str | None = None) -> Read:
    return Read(Line("words", expect, "en", "a writer", near), as_what)


def test_either_danger_counts_as_found_and_only_near_lines_as_close() -> None:
    found = [
        read("emergency", "danger"),
        read("self_harm", "none"),
        read("none", "danger", near="danger"),
        read("none", "none", near="stop"),
        read("stop", "stop"),
    ]

    counted = {row.what: (row.counted, row.of) for row in rows(found)}

    assert counted["emergency found"] == (1, 1)
    assert counted["self_harm found"] == (0, 1)
    assert counted["false alarms near danger"] == (1, 1)
    assert counted["false alarms in all"] == (1, 3)
    assert counted["stop found"] == (1, 1)
    assert counted["danger answered as an opt-out"] == (0, 2)
    assert [wrong(one) for one in found] == [False, True, True, False, False]


def test_lines_are_of_the_language_that_their_file_is_named_for(tmp_path: Path) -> None:
    row = {"text": "alto", "expect": "stop", "lang": "mixed", "writer": "joven"}
    (tmp_path / "es.jsonl").write_text(json.dumps(row) + "\n")

    assert list(lines_in([tmp_path])) == [Line("alto", "stop", "es", "joven")]


@pytest.mark.parametrize(
    "folder", [HELD_OUT, SECOND, THIRD, FOURTH], ids=lambda folder: folder.name
)
def test_only_a_harmless_line_is_close_to_something(folder: Path) -> None:
    lines = list(lines_in([folder]))

    assert {line.expect for line in lines} == {"emergency", "self_harm", "stop", "none"}
    assert {line.near for line in lines if line.expect == "none"} >= {"danger", "stop"}
    assert {line.near for line in lines if line.expect != "none"} == {None}
    assert all(line.text.strip() and line.writer for line in lines)


@pytest.mark.parametrize("folder", [SECOND, THIRD, FOURTH], ids=lambda folder: folder.name)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_kind_of_line_of_a_later_set_has_many_writers(folder: Path, language: str) -> None:
    writers: dict[tuple[str, str | None], set[str]] = {}
    for line in lines_in([folder]):
        if line.language == language:
            writers.setdefault((line.expect, line.near), set()).add(line.writer)

    assert len(writers) == 6
    assert min(map(len, writers.values())) >= 8


@pytest.mark.parametrize(
    ("later", "others"),
    [
        pytest.param(SECOND, [HELD_OUT, MADE_WITH], id="the second"),
        pytest.param(THIRD, [HELD_OUT, SECOND, MADE_WITH], id="the third"),
        pytest.param(FOURTH, [HELD_OUT, SECOND, THIRD, MADE_WITH], id="the fourth"),
    ],
)
def test_no_line_of_a_later_set_stands_in_another_set_of_the_gate(
    later: Path, others: list[Path]
) -> None:
    def signs(*folders: Path) -> list[str]:
        found = [folded(line.text) for line in lines_in(folders)]
        return [sign for sign in found if len(sign.split()) >= LONG_ENOUGH]

    own = signs(later)

    assert len(own) > 450
    assert len(set(own)) == len(own)
    assert set(own).isdisjoint(signs(*others))
