"""The short form of the simulated week: three days of a small town, judged by the far end's log."""

import shutil
import tempfile
from pathlib import Path

import pytest

from tests.week.run import report, week

PATIENTS, SEED, DAYS = 60, 5, 3


@pytest.mark.slow
async def test_a_short_week_sends_nothing_against_policy() -> None:
    # Not pytest's folder: a unix socket's path may have a hundred characters.
    folder = Path(tempfile.mkdtemp(prefix="hb-"))
    try:
        outcome = await week(folder, patients=PATIENTS, seed=SEED, days=DAYS)
    finally:
        shutil.rmtree(folder, ignore_errors=True)

    verdict = outcome.verdict
    assert verdict.holds, report(outcome)
    assert verdict.stops, "a week in which nobody stops proves nothing"
    assert {"reminder", "campaign", "survey", "checkin", "followup"} <= set(verdict.kinds)
