"""The measure of the gate: what counts as found, and as a false alarm."""

import json
from pathlib import Path

from tools.measure_gate import Line, Read, lines_in, rows, wrong


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
