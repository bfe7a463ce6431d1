"""What a run writes: the table, the JSON file and the plot."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.figures import AtMost, Figure, TimesStock
from benchmarks.machine import Machine
from benchmarks.report import Report, shown

MACHINE = Machine("A processor", 2, 23.5, "Linux", "3.11.7", (0.1, 0.2, 0.3))
TURNS = {"8": {"ours": {"per_second": 40.0}, "stock": {"per_second": 10.0}}}
GROWTH = {"ours_ms": [20.0] * 40, "stock_ms": [40.0] * 10 + [400.0] * 20}


def report(**changed: object) -> Report:
    content = {
        "date": "2026-11-21",
        "commit": "abc1234",
        "sizes": "long",
        "machine": MACHINE,
        "figures": [
            Figure("turns", "p50", "ms", 50.0, 400.0, target=TimesStock(5)),
            Figure("webhook", "p99", "ms", 30.0, target=AtMost(25), remark="1 without an answer"),
        ],
        "details": {"turns": TURNS, "growth": GROWTH},
        "seconds": {"turns": 12.0},
        "failed": {},
    }
    return Report(**{**content, **changed})  # type: ignore[arg-type]


def test_table_shows_the_ratio_and_what_does_not_hold() -> None:
    page = report().as_markdown()

    assert "| turns: p50 | 50.0 ms | 400 ms | 8.00× | ≥ 5× | yes |" in page
    assert "| webhook: p99 (1 without an answer) | 30.0 ms |  |  | ≤ 25 | **no** |" in page


def test_page_names_the_machine_and_its_load() -> None:
    page = report().as_markdown()

    assert "A processor, 2 cores, 23.5 GB, Linux, Python 3.11.7" in page
    assert "0.1, 0.2, 0.3" in page


def test_short_run_says_that_it_is_one() -> None:
    assert "not figures to quote" in report(sizes="short").as_markdown()
    assert "not figures to quote" not in report().as_markdown()


def test_row_that_broke_is_told() -> None:
    page = report(failed={"growth": "TimeoutError: "}).as_markdown()

    assert "The row growth did not end: TimeoutError" in page


def test_files_carry_date_and_commit(tmp_path: Path) -> None:
    page = report().write(tmp_path)

    assert page == tmp_path / "2026-11-21-abc1234.md"
    kept = json.loads((tmp_path / "2026-11-21-abc1234.json").read_text())
    assert kept["figures"][0]["ratio"] == 8.0
    assert kept["machine"]["cores"] == 2


def test_plot_shows_both_sides(tmp_path: Path) -> None:
    report().write(tmp_path)

    drawn = ElementTree.parse(tmp_path / "2026-11-21-abc1234.svg").getroot()  # noqa: S314  # ours
    words = [element.text for element in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert {"40", "10", "8 at a time", "turn 40"} <= set(words)
    assert len(list(drawn.iter("{http://www.w3.org/2000/svg}polyline"))) == 2


def test_without_the_two_rows_there_is_no_plot(tmp_path: Path) -> None:
    page = report(details={}).write(tmp_path)

    assert not page.with_suffix(".svg").exists()
    assert "](" not in page.read_text()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param(1234.5, "1,234", id="thousands"),
        pytest.param(99.94, "99.9", id="tens"),
        pytest.param(1.234, "1.23", id="ones"),
    ],
)
def test_three_digits_are_shown(value: float, words: str) -> None:
    assert shown(value) == words
