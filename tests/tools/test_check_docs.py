"""The checker of documents finds what is wrong, and only that."""

from pathlib import Path

import pytest

from tools.check_docs import anchors, faults


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "map.md").write_text("# The map\n\n## Where to go\n\n## Where to go\n")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_map.py").write_text("def test_it_leads_home() -> None: ...\n")
    return tmp_path


def told(checkout: Path, text: str, name: str = "README.md") -> list[str]:
    (checkout / name).write_text(text)
    return [str(fault) for fault in faults(checkout)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[map](docs/map.md)", id="a file that is there"),
        pytest.param("[map](docs/map.md#where-to-go-1)", id="the second heading of one name"),
        pytest.param("# Top\n[up](#top)", id="an anchor of the same file"),
        pytest.param("[far](https://example.org/docs/none.md)", id="another site"),
        pytest.param("```\n[gone](docs/gone.md) `docs/gone.md`\n```", id="a block of code"),
        pytest.param("`[gone](gone.md)` is how a link is written", id="a link quoted as code"),
        pytest.param("`docs/map.md` and `docs/*.md` and `docs`", id="paths that are there"),
        pytest.param("`data/nlu/<language>/` and `/docs/gone` and `a docs/gone`", id="no paths"),
        pytest.param("`bot/.venv/bin/python`", id="made, not written"),
        pytest.param("`tests/test_map.py::test_it_leads_home`", id="a test that is there"),
        pytest.param(
            "## What holds today\n\n| It | Test |\n|---|---|\n"
            "| leads home | `tests/test_map.py::test_it_leads_home` |\n\n## More\n| a |\n",
            id="a promise with its test",
        ),
    ],
)
def test_what_is_right_passes(checkout: Path, text: str) -> None:
    assert told(checkout, text) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param(
            "one\n[x](docs/gone.md)",
            "README.md:2: links to docs/gone.md, which is not there",
            id="a file that is gone",
        ),
        pytest.param(
            "[x](docs/map.md#home)",
            "README.md:1: links to docs/map.md#home, but no heading there has that anchor",
            id="an anchor that is gone",
        ),
        pytest.param(
            "[x](../secrets.md)",
            "README.md:1: links to ../secrets.md, which is not there",
            id="a way out of the checkout",
        ),
        pytest.param(
            "![a phone](docs/phone.png)",
            "README.md:1: links to docs/phone.png, which is not there",
            id="a picture that is gone",
        ),
        pytest.param(
            "see `docs/gone.md`",
            "README.md:1: names docs/gone.md, which is not there",
            id="a path that is gone",
        ),
        pytest.param(
            "run `bin/gone --now`",
            "README.md:1: names bin/gone, which is not there",
            id="a program that is gone",
        ),
        pytest.param(
            "`tests/test_map.py::test_it_leads_away`",
            "README.md:1: names the test tests/test_map.py::test_it_leads_away, which is not there",
            id="a test that is gone",
        ),
        pytest.param(
            "## What holds today\n\n| It | Test |\n|---|---|\n| leads home | soon |\n",
            "README.md:5: promises something and names no test of it",
            id="a promise without a test",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(checkout: Path, text: str, fault: str) -> None:
    assert told(checkout, text) == [fault]


def test_changelog_needs_a_place_for_the_next_change(checkout: Path) -> None:
    found = told(checkout, "# Changelog\n\n## 0.1.0\n", "CHANGELOG.md")

    assert found == ["CHANGELOG.md:1: has no section `## Unreleased` for the next change"]


def test_changelog_with_that_place_passes(checkout: Path) -> None:
    assert told(checkout, "# Changelog\n\n## [Unreleased]\n", "CHANGELOG.md") == []


def test_documents_of_an_environment_are_not_ours(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "notes.md").write_text("[x](gone.md)")

    assert list(faults(checkout)) == []


def test_anchors_are_made_as_on_the_web() -> None:
    text = "# Why was this *sent*?\n## `make demo`, and more\n## [Links](a.md) too\n"

    assert anchors(text) == {"why-was-this-sent", "make-demo-and-more", "links-too"}
