"""What goes wrong in a fault run, drawn from a seed: killed processes and a stumbling provider."""

import asyncio
import itertools
import os
import random
import signal
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx2

KILLED = ("web", "worker", "fallback", "EmbeddedPostgres", "EmbeddedValkey")
# Rasa takes long to load: killed seldom, or it would never be there at all.
RASA, RASA_EVERY = "rasa", 60.0  # seconds
PAUSES = (1.5, 6.0)  # seconds between two faults
# Spells of trouble, for everyone.
SPELLS: Mapping[str, Mapping[str, Any]] = {
    "provider away": {"server_errors": 1000},
    "throttled": {"throttles": 1000},
    "answers lost": {"drops": 3},
    "slow": {"delay_seconds": 1.5},
}
CALM = {"delay_seconds": 0.0, "server_errors": 0, "throttles": 0, "drops": 0}
LASTS = (0.5, 3.0)  # seconds
# What befalls single texts throughout, drawn from the seed (simulators/twilio/faults.py).
ODDS = {
    **dict.fromkeys(("429", "500", "drop"), 0.02),
    **dict.fromkeys(("30003", "30008"), 0.01),
    **dict.fromkeys(("timeout", "taken_timeout"), 0.005),
    **dict.fromkeys(("late", "doubled", "reversed", "early"), 0.05),
}
# What lies in the number: each of these codes strikes every text to some of the silent people.
NUMBER_CODES = ("21610", "21211", "30006", "30005")


@dataclass
class Chaos:
    """running: the process ids by name, as they are now."""

    chance: random.Random
    running: Callable[[], Mapping[str, int]]
    simulator: str
    seed: int
    silent: Sequence[str]  # numbers of people who write nothing
    done: Counter[str] = field(default_factory=Counter)
    _rasa_again_at: float = 0.0

    async def reign(self, rounds: int | None = None) -> None:
        """For some rounds, or until cancelled. Every kind of fault comes once in a round."""
        async with httpx2.AsyncClient() as http:
            await self._set(http, {"odds": ODDS, "seed": self.seed, "numbers": self._numbers()})
            for _ in itertools.count() if rounds is None else range(rounds):
                for fault in self._round():
                    await asyncio.sleep(self.chance.uniform(*PAUSES))
                    await self._do(fault, http)

    def _round(self) -> list[str]:
        faults = [*KILLED, *SPELLS]
        now = asyncio.get_running_loop().time()
        if now >= self._rasa_again_at:
            self._rasa_again_at = now + RASA_EVERY
            faults.append(RASA)
        self.chance.shuffle(faults)
        return faults

    async def _do(self, fault: str, http: httpx2.AsyncClient) -> None:
        if fault in SPELLS:
            await self._set(http, SPELLS[fault])
            await asyncio.sleep(self.chance.uniform(*LASTS))
            await self._set(http, CALM)
        else:
            pid = self.running().get(fault)
            if pid is None:
                return  # still coming back from the last time
            os.kill(pid, signal.SIGKILL)
        self.done[fault] += 1

    async def calm(self) -> None:
        """The provider stumbles no more."""
        async with httpx2.AsyncClient() as http:
            await http.delete(f"{self.simulator}/sim/faults")

    def _numbers(self) -> dict[str, list[str]]:
        return {
            number: [NUMBER_CODES[place % len(NUMBER_CODES)]]
            for place, number in enumerate(self.silent)
        }

    async def _set(self, http: httpx2.AsyncClient, faults: Mapping[str, Any]) -> None:
        await http.post(f"{self.simulator}/sim/faults", json=faults)
