"""The rehearsal's report: JSON for a machine, a transcript for a person, an exit code for make."""

import io
import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from rich.console import Console

from hearback.rehearsal.report import Result, Said, as_json, exit_code, show, show_all, when
from hearback.rehearsal.seen import Failure

AT = datetime(2026, 4, 14, 12, 30, tzinfo=ZoneInfo("America/Chicago"))
BROKEN = Failure(2, "reply.all", "4:10", "See you [soon]")
HELD = Result("S1", "A plain yes", (), 1.25)
BROKE = Result(
    "S2",
    "A move",
    (Failure(0, "outbound_total", "4", "5"), BROKEN),
    2.0,
    (
        Said(AT, "P1", "sms", "next week?", "model → reschedule 0.93", step=2),
        Said(AT, "clinic", "sms", "See you [soon]", "send: reply", step=2),
        Said(AT, "", "", "the clock moves", step=3),
    ),
)


def _shown(result: Result, *, terminal: bool = False) -> str:
    out = io.StringIO()
    show(result, Console(file=out, force_terminal=terminal, width=40))
    return out.getvalue()


@pytest.mark.parametrize(
    ("results", "code"),
    [
        pytest.param([HELD], 0, id="all held"),
        pytest.param([HELD, BROKE], 1, id="one broke"),
        pytest.param([], 1, id="nothing was played"),
    ],
)
def test_exit_code_is_zero_only_when_all_held(results: list[Result], code: int) -> None:
    assert exit_code(results) == code


def test_json_says_what_broke() -> None:
    said = json.loads(as_json([HELD, BROKE]))

    assert said == {
        "scenarios": [
            {"id": "S1", "passed": True, "failures": [], "seconds": 1.25},
            {
                "id": "S2",
                "passed": False,
                "failures": [
                    {"step": 0, "key": "outbound_total", "expected": "4", "seen": "5"},
                    {
                        "step": 2,
                        "key": "reply.all",
                        "expected": "4:10",
                        "seen": "See you [soon]",
                    },
                ],
                "seconds": 2.0,
            },
        ]
    }


def test_a_held_scenario_is_one_line() -> None:
    assert _shown(HELD) == "held   S1  1.2 s\n"


def test_a_transcript_says_who_said_what_when_and_how_it_was_read() -> None:
    shown = _shown(BROKE)

    assert "  12:30 Tue Apr 14 P1 (sms): next week?\n" in shown
    assert "                   · model → reschedule 0.93\n" in shown
    assert "  12:30 Tue Apr 14 clinic (sms): See you [soon]\n" in shown
    assert "  12:30 Tue Apr 14 the clock moves\n" in shown


def test_a_failure_stands_behind_its_step_and_the_end_comes_last() -> None:
    lines = _shown(BROKE).splitlines()

    (clock,) = [place for place, line in enumerate(lines) if "clock moves" in line]
    assert lines.index("  ✗ step 2, reply.all") < clock
    assert clock < lines.index("  ✗ finally, outbound_total")
    assert "      expected: 4:10" in lines
    assert "      seen:     See you [soon]" in lines


def test_failures_of_a_transcript_without_steps_stand_at_its_end() -> None:
    result = Result("S3", "", (BROKEN,), 0.1, (Said(AT, "P1", "sms", "hi"),))

    lines = _shown(result).splitlines()

    assert lines.index("  ✗ step 2, reply.all") > lines.index("  12:30 Tue Apr 14 P1 (sms): hi")


@pytest.mark.parametrize("terminal", [True, False])
def test_colours_are_for_terminals_only(terminal: bool) -> None:
    assert ("\x1b[" in _shown(BROKE, terminal=terminal)) is terminal


def test_the_whole_report_ends_with_the_count() -> None:
    out = io.StringIO()

    show_all([HELD, BROKE], Console(file=out))

    lines = out.getvalue().splitlines()
    assert [line for line in lines if line.startswith(("held", "broke"))] == [
        "held   S1  1.2 s",
        "broke  S2  2.0 s",
    ]
    assert lines[-1] == "1 of 2 scenarios held, 3.2 s"


def test_when_needs_no_locale() -> None:
    assert when(AT) == "12:30 Tue Apr 14"
