"""What a run is held against, and what it writes."""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest

from benchmarks.machine import Machine
from hearback.cli.places import ROOT
from hearback.dialogue.training_lines import ACTS
from tools.evaluate.acts import Share
from tools.evaluate.asking import Answer, Question
from tools.evaluate.figures import OWN, RULES, Figure, compared, figure
from tools.evaluate.lines import (
    ActLine,
    ConsentLine,
    Line,
    Place,
    SetFile,
    WhenLine,
    read_folder,
)
from tools.evaluate.measure import Measured, figures, measured
from tools.evaluate.noise import Noise
from tools.evaluate.report import NoSuchBlock, Release, filled
from tools.evaluate.tables import all_tables

MACHINE = Machine("A processor", 2, 23.5, "Linux", "3.11.7", (0.1, 0.2, 0.3))
DIGESTS = {"held_out_en": "abc"}
FURTHER = ("acts_second", "acts_third", "acts_fourth")  # beside held_out


def acts_figure(right: int, of: int = 1000, what: str = "acts") -> Figure:
    made = figure("held_out", "en", what, Share(right, of))
    assert made is not None
    return made


def release_with(*before: Figure, digest: str = "abc") -> dict[str, object]:
    return {
        "sets": {"held_out_en": digest},
        "figures": {one.name: one.as_json() for one in before},
    }


@pytest.mark.parametrize(
    ("what", "before", "now", "falls"),
    [
        pytest.param("acts", 970, 961, False, id="less than a point"),
        pytest.param("acts", 970, 955, True, id="more than a point"),
        pytest.param("acts", 970, 990, False, id="rose"),
        pytest.param("stop found", 990, 989, True, id="of stop nothing may be lost"),
        pytest.param("stop falsely", 3, 2, False, id="fewer false ones"),
        pytest.param("stop falsely", 3, 9, True, id="more false ones"),
    ],
)
def test_a_figure_may_fall_by_what_is_allowed(
    what: str, before: int, now: int, falls: bool
) -> None:
    last = release_with(acts_figure(before, what=what))

    found = compared([acts_figure(now, what=what)], DIGESTS, last)

    assert bool(found.fallen) == falls


def test_of_a_small_set_a_line_or_two_may_be_lost() -> None:
    last = release_with(acts_figure(12, 12, "recall of human"))

    one_less = compared([acts_figure(10, 12, "recall of human")], DIGESTS, last)
    three_less = compared([acts_figure(9, 12, "recall of human")], DIGESTS, last)

    assert not one_less.fallen
    assert three_less.fallen


def test_other_lines_are_not_compared_but_named() -> None:
    last = release_with(acts_figure(1000), digest="before")

    found = compared([acts_figure(10)], DIGESTS, last)

    assert (found.fallen, found.compared, found.other_lines) == ([], 0, ["held_out_en"])


def test_a_figure_of_our_own_lines_must_not_vanish() -> None:
    found = compared([], DIGESTS, release_with(acts_figure(970)))

    assert [change.now for change in found.fallen] == [None]


def test_a_further_set_may_be_absent() -> None:
    elsewhere = figure("acts", "en", "acts", Share(9, 10))
    assert elsewhere is not None

    assert not compared([], {}, release_with(elsewhere)).fallen


def test_a_set_without_figures_of_a_release_is_held_to_nothing_yet() -> None:
    first = figure("acts_second", "en", "stop found", Share(1, 6))
    assert first is not None
    last = release_with(acts_figure(970))
    digests = {**DIGESTS, "acts_second_en": "new"}

    found = compared([acts_figure(970), first], digests, last)

    assert (found.fallen, found.compared, found.other_lines) == ([], 1, [])


def test_every_set_of_this_repository_is_known_as_its_own() -> None:
    sets = read_folder(ROOT / "data" / "held_out")

    assert {line.place.set for one in sets for line in one.lines} == set(OWN)


@pytest.mark.parametrize("further", FURTHER)
def test_each_act_has_its_lines_in_a_further_set(further: str) -> None:
    sets = {one.name: one.lines for one in read_folder(ROOT / "data" / "held_out")}

    for name in (f"{further}_en", f"{further}_es"):
        counted = Counter(line.label for line in sets[name] if isinstance(line, ActLine))
        # Of the fourth those were taken out that somebody else had written, too, to train by.
        assert set(counted) == set(ACTS)
        assert all(4 <= lines <= 6 for lines in counted.values())


@pytest.mark.parametrize("further", FURTHER)
def test_no_table_shows_a_line_of_a_further_set(further: str) -> None:
    line = ActLine(Place(further, 1, "en"), "the old ferry bell", ("confirm",), writer="he")

    found = measured([SetFile(f"{further}_en", [line], "n")], lambda _: [Answer("cancel")])

    tables = all_tables(found, figures(found), None, None)
    assert f"{further}: acts" in " ".join(table.as_markdown() for table in tables)
    assert not any(line.text in table.as_markdown() for table in tables)


def test_nothing_counted_makes_no_figure() -> None:
    assert figure("held_out", "en", "stop found", Share(0, 0)) is None


def test_a_figure_knows_whether_its_target_holds() -> None:
    assert acts_figure(960).holds
    assert not acts_figure(959).holds
    assert acts_figure(5, what="stop falsely").holds
    assert acts_figure(1, what="further found").holds is None


def sets() -> list[SetFile]:
    english, spanish = Place("held_out", 1, "en"), Place("held_out", 1, "es")
    day = {"kind": "day", "start": "2026-03-13T00:00:00-04:00", "end": "2026-03-14T00:00:00-04:00"}
    zone = ZoneInfo("America/New_York")
    dated = WhenLine(
        Place("when", 1, "en"), "friday", datetime(2026, 3, 12, 9, tzinfo=zone), zone, day
    )
    lines: dict[str, list[Line]] = {
        "held_out_en": [
            ActLine(english, "stop texting <me> please", ("stop",), writer="a smith"),
            *[ActLine(english, "see you there then", ("confirm",), writer="a cook")] * 6,
        ],
        "held_out_es": [ActLine(spanish, "ahí nos vemos pues", ("confirm",), writer="un pintor")]
        * 6,
        "when": [dated],
        "optout": [ConsentLine(Place("optout", 1, "en"), "no more", "stop")],
    }
    return [SetFile(name, some, "abc") for name, some in lines.items()]


def all_confirm(questions: Sequence[Question]) -> list[Answer]:
    return [Answer("confirm", 0.9, lang=one.line.place.language) for one in questions]


@pytest.fixture
def found() -> Measured:
    return measured(sets(), all_confirm)


def test_every_line_is_asked_once_and_our_own_with_noise_too(found: Measured) -> None:
    assert found.asked == 3 * 13 + 2
    assert [len(found.own(noise)["en"]) for noise in Noise] == [7, 7, 7]


def test_figures_of_all_kinds_come_out_of_a_run(found: Measured) -> None:
    values = {one.name: (round(one.value, 1), one.of) for one in figures(found)}

    assert values["held_out/en/acts"] == (85.7, 7)
    assert values["held_out/es/acts"] == (100.0, 6)
    assert values["held_out/en/stop found"] == (0.0, 1)
    assert values["held_out/en/recall of stop"] == (0.0, 1)
    assert values["held_out/en/precision of confirm"] == (85.7, 7)
    assert values["held_out/en/language"] == (100.0, 7)
    assert values["when/en/dates exact"] == (0.0, 1)
    assert values["optout/en/stop found"] == (0.0, 1)
    assert values["held_out/en/confidence off"] == (4.3, 7)


def test_every_kind_of_figure_has_its_rule(found: Measured) -> None:
    named = {one.what for one in figures(found)}

    assert {what for what in named if " of " not in what} <= set(RULES)


def release(found: Measured) -> Release:
    made = figures(found)
    return Release("2026-11-22", "abc1234", MACHINE, sets(), found, made)


def test_terminal_shows_figures_mistakes_and_writers(found: Measured) -> None:
    said = release(found).as_text()

    assert "held_out: acts" in said
    assert "stop read as confirm" in said
    assert "a smith, en" in said


def test_page_gets_its_tables_and_keeps_its_words(found: Measured, tmp_path: Path) -> None:
    page = tmp_path / "understanding.md"
    made = release(found)
    names = ["run", *(table.name for table in made.tables()), "diet"]
    page.write_text(
        "Words.\n" + "".join(f"<!-- begin: {n} -->\nold\n<!-- end: {n} -->\n" for n in names)
    )

    made.write(page, tmp_path / "images")

    text = page.read_text()
    assert text.startswith("Words.\n")
    assert "| held_out: acts | 85.7 | 100.0 | 7 + 6 | ≥ 96, 95 | **no** |" in text
    assert "“stop texting (me) please”" in text
    assert "commit abc1234" in text
    assert "old" not in text
    assert "<!-- begin: diet -->\nNot measured yet.\n<!-- end: diet -->" in text


def test_what_is_written_is_what_the_next_run_is_held_against(
    found: Measured, tmp_path: Path
) -> None:
    made = release(found)
    kept = json.loads(json.dumps(made.as_json()))

    same = compared(made.figures, {one.name: one.digest for one in sets()}, kept)

    assert same.compared > 20
    assert not same.fallen
    assert not same.other_lines


def test_pictures_are_drawn(found: Measured, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    made = release(found)
    names = ["run", *(table.name for table in made.tables())]
    page.write_text("".join(f"<!-- begin: {n} -->\n<!-- end: {n} -->\n" for n in names))

    made.write(page, tmp_path / "images")

    words = {
        path.stem.removeprefix("understanding-"): [
            element.text
            for element in ElementTree.parse(path).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314  # ours
        ]
        for path in (tmp_path / "images").iterdir()
    }
    assert {"confirm", "stop", "1"} <= set(words["confusion"])
    assert "Readings by the model: right (%), by confidence" in words["reliability"]
    assert {"typed in a hurry", "Spanish: right (%), by length"} <= set(words["length"])


def test_a_page_without_a_place_for_a_table_is_refused() -> None:
    with pytest.raises(NoSuchBlock, match="figures"):
        filled("Words alone.", {"figures": "| a |"})
