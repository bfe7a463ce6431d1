"""How load is made: patients who wait for their answer, and requests that wait for nothing."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from benchmarks.figures import percentile
from benchmarks.machine import cpu_seconds

# One turn of one patient, from the text to its answer; False when there was none.
Turn = Callable[[], Awaitable[bool]]
# The processes of a side, by their part.
Pids = Callable[[], Mapping[str, Sequence[int]]]


@dataclass
class Run:
    """milliseconds: of each turn that was answered. cpu: seconds used, by part."""

    milliseconds: list[float] = field(default_factory=list)
    failed: int = 0
    seconds: float = 0.0
    cpu: dict[str, float] = field(default_factory=dict)

    @property
    def per_second(self) -> float | None:
        return len(self.milliseconds) / self.seconds if self.seconds else None

    def at(self, percent: float) -> float | None:
        return percentile(self.milliseconds, percent) if self.milliseconds else None

    def cpu_milliseconds(self) -> dict[str, float]:
        """Processor time per answered message, by part."""
        done = max(len(self.milliseconds), 1)
        return {part: 1000 * used / done for part, used in self.cpu.items()}

    @property
    def remark(self) -> str:
        return f"{self.failed} without an answer" if self.failed else ""


async def closed_loop(turns: Sequence[Turn], count: int, pids: Pids) -> Run:
    """Each patient writes as soon as the answer to the last text is there, `count` texts in all."""
    run, left = Run(), count
    processes = pids()
    used = {part: cpu_seconds(each) for part, each in processes.items()}

    async def patient(turn: Turn) -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await take(turn, run)

    begun = perf_counter()
    await asyncio.gather(*(patient(turn) for turn in turns))
    run.seconds = perf_counter() - begun
    run.cpu = {part: cpu_seconds(each) - used[part] for part, each in processes.items()}
    return run


async def take(turn: Turn, run: Run) -> None:
    begun = perf_counter()
    try:
        answered = await turn()
    except (OSError, TimeoutError):
        answered = False
    if answered:
        run.milliseconds.append((perf_counter() - begun) * 1000)
    else:
        run.failed += 1


async def open_loop(requests: Sequence[Turn], due: Sequence[float], pids: Pids = dict) -> Run:
    """Each request at its time, whatever became of the others; its cost counts from that time."""
    run, processes = Run(), pids()
    used = {part: cpu_seconds(each) for part, each in processes.items()}
    begun = perf_counter()

    async def one(request: Turn, at: float) -> None:
        await asyncio.sleep(max(begun + at - perf_counter(), 0))
        try:
            answered = await request()
        except (OSError, TimeoutError):
            answered = False
        if answered:
            run.milliseconds.append((perf_counter() - begun - at) * 1000)
        else:
            run.failed += 1

    await asyncio.gather(*(one(request, at) for request, at in zip(requests, due, strict=True)))
    run.seconds = perf_counter() - begun
    run.cpu = {part: cpu_seconds(each) - used[part] for part, each in processes.items()}
    return run
