"""A message's place and what it was understood as come back from JSON as they went."""

import json
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.language.context import Awaiting, Situation
from bot.language.understanding import Modelled, Understanding, begin
from bot.language.when import ClinicHours
from bot.language.wire import (
    situation_as_json,
    situation_from_json,
    understanding_as_json,
    understanding_from_json,
)

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 4, 14, 10, 30, tzinfo=CHICAGO)
IN_PLACE = Situation(
    lang="en",
    awaiting=Awaiting.SLOT_CHOICE,
    now=NOW,
    zone=CHICAGO,
    hours=ClinicHours({0: [(time(8), time(17))], 3: [(time(8), time(12)), (time(13), time(17))]}),
    offered=[datetime(2026, 4, 16, 9, 20, tzinfo=CHICAGO)],
    visit=datetime(2026, 4, 15, 15, 0, tzinfo=CHICAGO),
)


@pytest.mark.parametrize("situation", [Situation(), IN_PLACE], ids=["nothing known", "in place"])
def test_a_situation_comes_back_the_same(situation: Situation) -> None:
    told = json.loads(json.dumps(situation_as_json(situation)))

    back = situation_from_json(told, situation.lang)

    assert (back.awaiting, back.now, back.zone) == (
        situation.awaiting,
        situation.now,
        situation.zone,
    )
    assert (list(back.offered), back.visit) == (list(situation.offered), situation.visit)
    assert situation_as_json(back) == situation_as_json(situation)


@pytest.mark.parametrize(
    "text",
    [
        "next friday after 3 or monday morning, not tuesday",
        "any tuesday works",
        "weekdays after 3 are best",
        "entre semana por la tarde",
        "3/4 at 5",
        "feb 30",
        "the day before thanksgiving around lunch",
        "no times here",
    ],
)
def test_an_understanding_comes_back_the_same_with_its_times(text: str) -> None:
    begun = begin(text, Situation(now=NOW, zone=CHICAGO))
    read = begun.understood(Modelled([("reschedule", 0.9), ("cancel", 0.05)]))

    back = understanding_from_json(json.loads(json.dumps(understanding_as_json(read))), CHICAGO)

    assert back == read


def test_a_layer_that_nobody_knows_is_refused() -> None:
    told = understanding_as_json(Understanding("confirm", 1.0, "context")) | {"decided_by": "luck"}

    with pytest.raises(ValueError, match="no such layer"):
        understanding_from_json(told, CHICAGO)
