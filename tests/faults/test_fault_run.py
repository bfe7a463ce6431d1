"""The short form of the fault run: everything is killed once, and the provider stumbles."""

import shutil
import tempfile
from pathlib import Path

import pytest

from hearback.cli.places import RASA_PYTHON
from tests.faults.chaos import KILLED, RASA, SPELLS
from tests.faults.run import fault_run, report

PATIENTS, SEED = 24, 7


@pytest.mark.slow
@pytest.mark.skipif(not RASA_PYTHON.exists(), reason="Rasa's environment is not installed")
async def test_nothing_is_lost_doubled_or_sent_after_a_stop_whatever_is_killed() -> None:
    # Not pytest's folder: a unix socket's path may have a hundred characters.
    folder = Path(tempfile.mkdtemp(prefix="hb-"))
    try:
        outcome = await fault_run(folder, patients=PATIENTS, seed=SEED, rounds=1)
    finally:
        shutil.rmtree(folder, ignore_errors=True)

    assert outcome.verdict.holds, report(outcome)
    assert outcome.at_rest, report(outcome)
    assert {*KILLED, *SPELLS, RASA} <= set(outcome.faults), "a fault that never came proves nothing"
    assert outcome.verdict.wrote >= 3 * (PATIENTS - 2)
