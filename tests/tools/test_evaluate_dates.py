"""When a date counts as read: the same constraint, or another that the line lists as fair."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tools.evaluate.asking import Answer
from tools.evaluate.dates import Verdict, foreign_judge, judged
from tools.evaluate.lines import Place, WhenLine

ZONE = ZoneInfo("America/New_York")
EXACT, FAIR, WRONG = Verdict(True, True), Verdict(False, True), Verdict(False, False)


def at(clock: str) -> str:
    """ "13 14:00" → March 13, 2026, 2 pm in New York."""
    day, _, hour = clock.partition(" ")
    naive = datetime.fromisoformat(f"2026-03-{day}T{hour or '00:00'}")
    return naive.replace(tzinfo=ZONE).isoformat()


def reading(said: str) -> dict[str, object]:
    """ "range 13 14:00 to 14": a kind, and bounds that may be "-"."""
    kind, _, bounds = said.partition(" ")
    start, _, end = bounds.partition(" to ")
    ends = {"start": start, "end": end or "-"}
    return {"kind": kind} | {name: None if b == "-" else at(b) for name, b in ends.items()}


def line(expect: dict[str, object] | None) -> WhenLine:
    return WhenLine(
        Place("when", 1, "en"), "friday", datetime(2026, 3, 12, 9, tzinfo=ZONE), ZONE, expect
    )


def read(said: str) -> Answer:
    when = {
        name: datetime.fromisoformat(str(value)) if name != "kind" and value else value
        for name, value in reading(said).items()
    }
    return Answer("provide_time", when=when)


@pytest.mark.parametrize(
    ("meant", "said", "verdict"),
    [
        pytest.param("day 13 to 14", "day 13 to 14", EXACT, id="the day"),
        pytest.param("day 13 to 14", "range 13 to 14", EXACT, id="the day as a range"),
        pytest.param("day 13 to 14", "day 20 to 21", WRONG, id="another day"),
        pytest.param("day 13 to 14", "time 13 09:00", WRONG, id="an hour that nobody said"),
        pytest.param("time 13 14:00", "time 13 14:00", EXACT, id="the hour"),
        pytest.param("time 13 14:00", "time 13 02:00", WRONG, id="the other half of the day"),
        pytest.param("after 13 15:00", "after 13 15:00", EXACT, id="after"),
        pytest.param("after 13 15:00", "time 13 15:00", WRONG, id="at instead of after"),
        pytest.param("before - to 20", "before 12 to 20", EXACT, id="before, from now"),
        pytest.param("after 13 15:00", "range 13 15:00 to 13 17:00", EXACT, id="until closing"),
        pytest.param("after 13 15:00", "range 13 15:00 to 13 16:00", WRONG, id="for an hour only"),
        pytest.param("before - to 13 14:00", "range 13 to 13 14:00", EXACT, id="from midnight"),
        pytest.param("before - to 13 14:00", "range 13 10:00 to 13 14:00", WRONG, id="from ten"),
        pytest.param("before - to 20", "before - to 21", WRONG, id="before another day"),
        pytest.param(
            "daypart 13 08:00 to 13 12:00", "daypart 13 06:00 to 13 12:00", EXACT, id="morning"
        ),
        pytest.param(
            "daypart 13 08:00 to 13 12:00", "daypart 13 12:00 to 13 17:00", WRONG, id="afternoon"
        ),
        pytest.param("range 13 14:00 to 13 16:00", "range 13 14:00 to 13 16:00", EXACT, id="span"),
        pytest.param(
            "range 13 14:00 to 13 16:00", "range 13 14:00 to 13 17:00", WRONG, id="longer"
        ),
    ],
)
def test_the_same_constraint_is_exact(meant: str, said: str, verdict: Verdict) -> None:
    assert judged(line(reading(meant)), read(said)) == verdict


def test_another_listed_reading_is_fair() -> None:
    expect = {**reading("day 20 to 21"), "alt": [{"start": at("13"), "end": at("14")}]}

    assert judged(line(expect), read("day 13 to 14")) == FAIR


def test_an_alternative_may_be_of_another_kind() -> None:
    expect = {**reading("day 20 to 21"), "alt": [reading("time 13 14:00")]}

    assert judged(line(expect), read("time 13 14:00")) == FAIR


def test_nothing_read_is_wrong_where_something_was_meant() -> None:
    assert judged(line(reading("day 13 to 14")), Answer("unclear")) == WRONG


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        pytest.param(Answer("clinical"), EXACT, id="nothing found"),
        pytest.param(read("day 13 to 14"), WRONG, id="a day found"),
        pytest.param(Answer("choose_option", option=3), WRONG, id="an option found"),
    ],
)
def test_where_there_is_nothing_nothing_must_be_found(answer: Answer, verdict: Verdict) -> None:
    assert judged(line(None), answer) == verdict


@pytest.mark.parametrize(
    ("choice", "answer", "verdict"),
    [
        pytest.param(2, Answer("choose_option", option=2), EXACT, id="the option"),
        pytest.param(2, Answer("choose_option", option=1), WRONG, id="another option"),
        pytest.param(2, Answer("choose_option"), WRONG, id="no option"),
        pytest.param([1, 2], Answer("choose_option"), EXACT, id="two fit: to be asked"),
        pytest.param([1, 2], Answer("choose_option", option=1), WRONG, id="two fit: settled"),
        pytest.param(-1, Answer("choose_option"), EXACT, id="any"),
        pytest.param(-2, Answer("unclear"), EXACT, id="not offered"),
        pytest.param(-2, Answer("choose_option", option=3), WRONG, id="not offered, yet taken"),
        pytest.param(0, Answer("none_of_these"), EXACT, id="none of them"),
        pytest.param(0, Answer("confirm"), WRONG, id="none of them taken for a yes"),
    ],
)
def test_a_choice_is_settled_only_where_one_fits(
    choice: object, answer: Answer, verdict: Verdict
) -> None:
    expect = {"kind": "choice", "start": None, "end": None, "choice": choice}

    assert judged(line(expect), answer) == verdict


def test_a_folder_may_bring_its_own_judge(tmp_path: Path) -> None:
    (tmp_path / "score_datetime.py").write_text(
        "def judge(case, found):\n"
        "    return int(found['start'] == case['expect']['s']), int(case['ref'].day == 12), 0\n"
    )
    judge = foreign_judge(tmp_path)

    assert judge is not None
    assert judge(line(reading("day 13 to 14")), read("time 13")) == EXACT
    assert judge(line(reading("day 13 to 14")), read("day 14 to 15")) == FAIR
    assert judge(line(None), Answer("unclear")) == EXACT


def test_without_a_judge_in_the_folder_ours_stands(tmp_path: Path) -> None:
    assert foreign_judge(tmp_path) is None
