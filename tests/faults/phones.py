"""Handsets at the simulator: each answers its reminder, waits, and goes on with its script."""

import asyncio
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2

from tests.faults.town import LINE, Person

LOOK_EVERY = 0.1  # seconds
# Longer than any outage of a run: who still waits then was forgotten.
PATIENCE = 240.0  # seconds
# The reminders of a whole town leave at the sender's pace, through every fault.
REMINDED_WITHIN = 1200.0
IMPATIENT = 0.2  # the share of texts that are followed by the next one without waiting


class Log:
    """The simulator's log, read as it grows."""

    def __init__(self, path: Path) -> None:
        self._path, self._at, self._rest = path, 0, b""

    def new(self) -> Iterator[dict[str, Any]]:
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            file.seek(self._at)
            grown = file.read()
        self._at += len(grown)
        *lines, self._rest = (self._rest + grown).split(b"\n")
        yield from (json.loads(line) for line in lines)


@dataclass
class Handset:
    person: Person
    chance: random.Random
    spread: float  # seconds over which people begin to answer
    received: int = 0
    arrival: asyncio.Event = field(default_factory=asyncio.Event)

    def hears(self) -> None:
        self.received += 1
        self.arrival.set()

    async def live(self, http: httpx2.AsyncClient, simulator: str) -> None:
        """Returns when the script is done and answered, or patience has run out."""
        if not await self._has(1, REMINDED_WITHIN):
            return
        await asyncio.sleep(self.chance.uniform(0, self.spread))
        for said, body in enumerate(self.person.says, start=1):
            await asyncio.sleep(self.chance.uniform(0, 2))
            wanted = {"from": self.person.number, "to": LINE, "body": body}
            await http.post(f"{simulator}/sim/inbound", json=wanted)
            # Nobody is impatient before the last text: a STOP ends what was still to be answered.
            if said != 1 or self.chance.random() >= IMPATIENT:
                await self._has(1 + said)

    async def _has(self, texts: int, patience: float = PATIENCE) -> bool:
        try:
            async with asyncio.timeout(patience):
                while self.received < texts:
                    self.arrival.clear()
                    await self.arrival.wait()
        except TimeoutError:
            return False
        return True


async def follow(log: Log, handsets: dict[str, Handset]) -> None:
    """Tell the handsets what arrives, until cancelled."""
    while True:
        for record in log.new():
            handset = handsets.get(record["phone"] or "")
            if handset is not None and record["kind"] in {"accepted", "answer"}:
                handset.hears()
        await asyncio.sleep(LOOK_EVERY)
