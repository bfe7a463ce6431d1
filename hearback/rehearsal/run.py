"""A whole rehearsal: the files read, the stage set, every scenario played in some lane."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from hearback.core.errors import HearbackError
from hearback.policy import Policy
from hearback.rehearsal.format import read_scenarios
from hearback.rehearsal.player import Player
from hearback.rehearsal.report import Result
from hearback.rehearsal.scenario import Scenario
from hearback.rehearsal.setup import Fixtures
from hearback.rehearsal.stage import Stage

Cast = tuple[Scenario, Fixtures]


class NothingToPlay(HearbackError):
    def __init__(self, only: str | None) -> None:
        what = f"no scenario is called {only!r}" if only else "the files hold no scenario"
        super().__init__(f"There is nothing to play: {what}.")


def cast(paths: Sequence[Path], only: str | None = None) -> list[Cast]:
    """Every scenario of the files and folders, in order. Raises BadScenario, NothingToPlay."""
    found = [
        (scenario, file.fixtures)
        for path in files_of(paths)
        for file in [read_scenarios(path)]
        for scenario in file.scenarios
    ]
    played = [pair for pair in found if only is None or pair[0].id == only]
    if not played:
        raise NothingToPlay(only)
    return played


def files_of(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted([*path.rglob("*.yml"), *path.rglob("*.yaml")])
        else:
            yield path


async def play(
    stage: Stage, scenes: Sequence[Cast], policy: Policy, *, done: Callable[[Result], None]
) -> list[Result]:
    """Play every scenario once, as many at a time as there are lanes; results in file order."""
    results: dict[int, Result] = {}
    waiting = iter(enumerate(scenes))

    async def fill(lane_number: int) -> None:
        for place, (scenario, fixtures) in waiting:
            player = Player(stage.lanes[lane_number], scenario, fixtures, policy)
            results[place] = await player.play()
            done(results[place])

    await asyncio.gather(*(fill(number) for number in range(len(stage.lanes))))
    return [results[place] for place in sorted(results)]
