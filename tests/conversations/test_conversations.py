"""The written conversations beside this file, played once against the real service and model."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from hearback.rehearsal.run import cast

pytestmark = pytest.mark.slow  # starts PostgreSQL, Valkey and Rasa; takes some minutes

ROOT = Path(__file__).resolve().parents[2]
CONVERSATIONS = Path(__file__).resolve().parent
LEAST = 50
LONGEST = 1500  # seconds
# A file of further conversations that may lie beside the checkout, and what must hold of it.
BESIDE = ROOT.parent / "shared" / "scenarios" / "scenarios.yaml"
MUST_HOLD = ("S01", "S09", "S45", "S61", "S64")

Results = Mapping[str, Mapping[str, Any]]


@pytest.fixture(scope="module")
def results() -> Results:
    return played(CONVERSATIONS)


@pytest.fixture(scope="module")
def beside() -> Results:
    if not BESIDE.exists():
        pytest.skip("no file of further conversations lies beside the checkout")
    return played(BESIDE)


def played(path: Path) -> Results:
    """What became of each scenario, as somebody would see it who calls the command."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("HEARBACK_")}
    ended = subprocess.run(
        [sys.executable, "-m", "hearback.cli", "rehearse", str(path), "--json"],
        cwd=ROOT,
        env=ours,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    assert ended.stdout, ended.stderr[-4000:]
    return {scenario["id"]: scenario for scenario in json.loads(ended.stdout)["scenarios"]}


def told(failures: Sequence[Mapping[str, Any]]) -> str:
    lines = [
        f"step {failure['step'] or 'finally'}, {failure['key']}:"
        f" expected {failure['expected']}, seen {failure['seen']}"
        for failure in failures
    ]
    return "\n".join(["", *lines])


@pytest.mark.parametrize("scenario", [scenario.id for scenario, _ in cast([CONVERSATIONS])])
def test_conversation_goes_as_written(scenario: str, results: Results) -> None:
    assert results[scenario]["passed"], told(results[scenario]["failures"])


def test_enough_conversations_are_played(results: Results) -> None:
    assert len(results) >= LEAST


def test_conversations_beside_the_checkout_are_understood(beside: Results) -> None:
    assert set(beside) == {scenario.id for scenario, _ in cast([BESIDE])}


@pytest.mark.parametrize("number", MUST_HOLD)
def test_conversation_beside_the_checkout_holds(number: str, beside: Results) -> None:
    named = [result for name, result in beside.items() if name.startswith(f"{number}-")]

    assert [result["passed"] for result in named] == [True], told(
        [failure for result in named for failure in result["failures"]]
    )
