"""The wishes for times in data/held_out: how many are read as meant must not fall unnoticed."""

from itertools import combinations
from pathlib import Path

import pytest

from bot.language.context import read_facts, settle
from bot.language.wire import when_as_json
from hearback.cli.understanding import MessageIn, situation_of
from tools.evaluate.asking import Answer, Question, body, when_of
from tools.evaluate.dates import judged
from tools.evaluate.figures import WHEN
from tools.evaluate.lines import WhenLine, read_file

# All but the last have been read, also the others called unseen: the rules were mended by what
# they showed, and new wishes are read less well.
HELD_OUT = Path(__file__).parents[3] / "data" / "held_out"


def understood(line: WhenLine) -> Answer:
    """By the plain rules alone: what the model makes of the message is left out."""
    message = MessageIn.model_validate({"id": 1, **body(Question(line))})
    situation = situation_of(message)
    facts = read_facts(message.text, situation)
    settled = settle(message.text, situation, facts)
    option = (settled and settled.option) or (facts.choice.option if facts.choice else None)
    when = when_as_json(facts.when) if facts.when and option is None else None
    act = settled.act if settled else ""
    return Answer(act, 1.0, "context", (), line.place.language, None, when_of(when), option, None)


@pytest.mark.parametrize(
    ("name", "language", "exact", "fair"),
    [
        ("when", "en", 99, 99),
        ("when", "es", 98, 100),
        ("when_second", "en", 99, 100),
        ("when_second", "es", 100, 100),
        ("when_unseen", "en", 93, 100),
        ("when_unseen", "es", 100, 100),
        ("when_third", "en", 94, 97),
        ("when_third", "es", 94, 98),
        ("when_unseen_second", "en", 87, 100),
        ("when_unseen_second", "es", 91, 100),
        ("when_fourth", "en", 66, 73),
        ("when_fourth", "es", 62, 72),
        ("when_unseen_third", "en", 83, 86),
        ("when_unseen_third", "es", 70, 80),
        ("when_unseen_fourth", "en", 72, 80),
        ("when_unseen_fourth", "es", 75, 88),
    ],
)
def test_as_many_wishes_for_times_are_read_as_meant_as_before(
    name: str, language: str, exact: int, fair: int
) -> None:
    lines = [
        line
        for line in read_file(HELD_OUT / f"{name}.jsonl").lines
        if isinstance(line, WhenLine) and line.place.language == language
    ]
    verdicts = [judged(line, understood(line)) for line in lines]
    assert len(lines) > 20
    assert 100 * sum(one.exact for one in verdicts) / len(lines) >= exact
    assert 100 * sum(one.fair for one in verdicts) / len(lines) >= fair


def test_no_wish_for_a_time_is_in_two_sets() -> None:
    wishes = [
        {(line.place.language, line.text) for line in read_file(HELD_OUT / f"{name}.jsonl").lines}
        for name in WHEN
    ]
    assert not any(one & other for one, other in combinations(wishes, 2))
