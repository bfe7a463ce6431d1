"""What `hearback understand` costs a message, through the gate, the context and the model.

No message comes twice: the command reads the same text but once.
"""

import asyncio
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from benchmarks.figures import AtMost, Figure
from benchmarks.ground import Ground, Outcome
from benchmarks.house import House
from hearback.cli.places import ROOT
from hearback.cli.understanding import understand_lines

NAME = "understand"
WRITTEN = ROOT / "data" / "held_out"  # by people, none of it known to the model
TOLD = ("text", "channel", "awaiting")
LINES = 10_000
TARGET = AtMost(60)  # seconds for those


async def measure(ground: Ground) -> Outcome:
    house = await ground.house()
    lines = messages(ground.sizes.understood_lines)
    with _running_copy(house):
        begun = perf_counter()
        read = await asyncio.to_thread(lambda: list(understand_lines(lines)))
        seconds = perf_counter() - begun
    by_model = sum(line["decided_by"] == "model" for line in read)
    whole = seconds * LINES / len(lines)
    remark = f"{100 * by_model // len(lines)} % read by the model"
    if len(lines) != LINES:
        remark += f"; reckoned from {len(lines)}"
    return Outcome(
        [
            Figure(NAME, "10,000 messages", "s", whole, target=TARGET, remark=remark),
            Figure(NAME, "a message, many at once", "ms", 1000 * seconds / len(lines)),
        ]
    )


def messages(most: int) -> list[str]:
    """Lines for the command, from all sets alike; each text once."""
    rows = (json.loads(row) for file in sorted(WRITTEN.glob("*.jsonl")) for row in file.open())
    different = list({row["text"]: row for row in rows if "acts" in row}.values())
    some = different[:: max(len(different) // most, 1)][:most]
    told = [{key: row[key] for key in TOLD if key in row} for row in some]
    return [json.dumps({"id": number, **message}) for number, message in enumerate(told)]


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
