"""The lists on the lines of data/nlu: no danger ends the texts, no plain answer alarms."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hearback.consent.model import Standing
from hearback.dialogue.training_lines import lines_of
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import InDanger, Stops, Verdict

NLU = Path(__file__).resolve().parents[3] / "data" / "nlu"
# Acts whose lines never hold a word of danger but by a slip of the lists.
PLAIN = ("affirm", "choose_option", "greeting", "provide_identity", "provide_time")


def verdicts(act: str) -> Iterator[tuple[str, Verdict]]:
    for file in sorted(NLU.glob(f"*/{act}.yml")):
        for line in lines_of(file):
            yield line.text, judge(Arrival(text=line.text, standing=Standing.OPTED_IN))


def test_hardly_a_line_of_danger_is_answered_as_an_opt_out() -> None:
    """What no list can know is heard again by the model (inbound/hearing_again.py)."""
    told = list(verdicts("emergency"))

    stops = [text for text, verdict in told if isinstance(verdict, Stops)]

    assert len(stops) <= len(told) // 1_000


@pytest.mark.parametrize("act", PLAIN)
def test_a_plain_answer_raises_no_alarm(act: str) -> None:
    assert [text for text, verdict in verdicts(act) if isinstance(verdict, InDanger)] == []
