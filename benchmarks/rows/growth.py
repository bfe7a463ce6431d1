"""What a turn costs as one conversation grows, beside stock Rasa's."""

from itertools import cycle
from time import perf_counter

from benchmarks import talking
from benchmarks.clinic import open_clinic, remind
from benchmarks.dialogue import ONE_CONVERSATION
from benchmarks.figures import AtMost, Figure, around
from benchmarks.ground import Ground, Outcome
from benchmarks.loops import Run, Turn, take

NAME = "growth"
BLOCK = 3
GROWS_BY = AtMost(1.3)  # times what it cost in the beginning
FOR_EVER = 3600.0  # seconds: ours is not cut short


async def measure(ground: Ground) -> Outcome:
    house, stock = await ground.house(), await ground.stock()
    clinic = await open_clinic(house.db, house.clock, BLOCK, 1)
    await remind(house, clinic)
    [number] = clinic.patients
    marks = ground.sizes.growth_marks
    turn = talking.to_us(house, clinic, number, cycle(ONE_CONVERSATION))
    mine = await _grow(turn, marks[-1], FOR_EVER)
    theirs = Run()
    if stock is not None:
        await stock.meet(clinic.patients)
        turn = talking.to_stock(stock, number, cycle(ONE_CONVERSATION))
        theirs = await _grow(turn, marks[-1], ground.sizes.stock_seconds)
    return Outcome(
        _figures(marks, mine, theirs),
        {"ours_ms": mine.milliseconds, "stock_ms": theirs.milliseconds},
    )


async def _grow(turn: Turn, turns: int, seconds: float) -> Run:
    """Turn after turn of one conversation, up to a number or until the time is over."""
    run, begun = Run(), perf_counter()
    while len(run.milliseconds) + run.failed < turns and perf_counter() - begun < seconds:
        await take(turn, run)
    return run


def _figures(marks: tuple[int, ...], mine: Run, theirs: Run) -> list[Figure]:
    first, last = marks[0], marks[-1]
    costs = [
        Figure(
            NAME,
            f"turn {mark}",
            "ms",
            around(mine.milliseconds, mark),
            around(theirs.milliseconds, mark),
            remark=mine.remark or _reached(theirs, mark),
        )
        for mark in marks
    ]
    times = Figure(
        NAME,
        f"turn {last} against turn {first}",
        "times",
        _times(mine, first, last),
        _times(theirs, first, last),
        target=GROWS_BY,
    )
    return [*costs, times]


def _reached(theirs: Run, mark: int) -> str:
    reached = len(theirs.milliseconds)
    return f"stock was at turn {reached} when its time was over" if 0 < reached < mark else ""


def _times(run: Run, first: int, last: int) -> float | None:
    before, after = around(run.milliseconds, first), around(run.milliseconds, last)
    return after / before if before and after else None
