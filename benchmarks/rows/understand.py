"""What `hearback understand` costs a message, through the gate, the context and the model."""

import asyncio
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from time import perf_counter

from benchmarks.dialogue import AT_THE_GATE
from benchmarks.figures import AtMost, Figure
from benchmarks.ground import Ground, Outcome
from benchmarks.house import House
from hearback.cli.understanding import understand_lines

NAME = "understand"
LINES = 10_000
TARGET = AtMost(60)  # seconds for those


async def measure(ground: Ground) -> Outcome:
    house = await ground.house()
    count = ground.sizes.understood_lines
    lines = [
        json.dumps({"id": number, "text": said, "awaiting": "reminder_reply"})
        for number, said in enumerate(islice(cycle(AT_THE_GATE), count))
    ]
    with _running_copy(house):
        begun = perf_counter()
        read = await asyncio.to_thread(lambda: list(understand_lines(lines)))
        seconds = perf_counter() - begun
    by_model = sum(line["decided_by"] == "model" for line in read)
    whole = seconds * LINES / count
    remark = f"{100 * by_model // count} % read by the model"
    if count != LINES:
        remark += f"; reckoned from {count}"
    return Outcome(
        [
            Figure(NAME, "10,000 messages", "s", whole, target=TARGET, remark=remark),
            Figure(NAME, "a message through all layers", "ms", 1000 * seconds / count),
        ]
    )


@contextmanager
def _running_copy(house: House) -> Iterator[None]:
    """The command asks the Rasa that its environment names."""
    told = {
        name: house.up.environment[name] for name in ("HEARBACK_RASA_URL", "HEARBACK_RASA_TOKEN")
    }
    os.environ.update(told)
    try:
        yield
    finally:
        for name in told:
            del os.environ[name]
