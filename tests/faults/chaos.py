"""What goes wrong in a fault run, drawn from a seed: killed processes and a stumbling provider."""

import asyncio
import os
import random
import signal
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx2

KILLED = ("web", "worker", "fallback", "EmbeddedPostgres", "EmbeddedValkey")
# Rasa takes long to load: killed seldom, or it would never be there at all.
RASA, RASA_EVERY = "rasa", 60.0  # seconds
PAUSES = (1.5, 6.0)  # seconds between two faults
LATE = [[0.2, "sent"], [4.0, "delivered"]]
REVERSED = [[0.1, "delivered"], [0.1, "sent"]]
DOUBLED = [[0.1, "sent"], [0.0, "sent"], [0.1, "delivered"], [0.0, "delivered"]]
BEFORE_OUR_COMMIT = [[0.0, "sent"], [0.0, "delivered"]]
PROVIDER: Mapping[str, Mapping[str, Any]] = {
    "server_errors": {"server_errors": 2},
    "throttled": {"throttles": 3},
    "answers_lost": {"drops": 3},
    "slow": {"delay_seconds": 1.5},
    "late_callbacks": {"plans": {"*": LATE}},
    "reversed_callbacks": {"plans": {"*": REVERSED}},
    "doubled_callbacks": {"plans": {"*": DOUBLED}},
    "callbacks_before_our_commit": {"plans": {"*": BEFORE_OUR_COMMIT}},
}
USUAL = {"delay_seconds": 0.0, "plans": {}}


@dataclass
class Chaos:
    """running: the process ids by name, as they are now."""

    chance: random.Random
    running: Callable[[], Mapping[str, int]]
    simulator: str
    done: Counter[str] = field(default_factory=Counter)
    _rasa_again_at: float = 0.0

    async def reign(self) -> None:
        """Until cancelled. Every kind of fault comes once before any comes twice."""
        async with httpx2.AsyncClient() as http:
            while True:
                for fault in self._round():
                    await asyncio.sleep(self.chance.uniform(*PAUSES))
                    await self._do(fault, http)

    def _round(self) -> list[str]:
        faults = [*KILLED, *PROVIDER]
        now = asyncio.get_running_loop().time()
        if now >= self._rasa_again_at:
            self._rasa_again_at = now + RASA_EVERY
            faults.append(RASA)
        self.chance.shuffle(faults)
        return faults

    async def _do(self, fault: str, http: httpx2.AsyncClient) -> None:
        if fault in PROVIDER:
            await http.post(f"{self.simulator}/sim/faults", json={**USUAL, **PROVIDER[fault]})
        else:
            pid = self.running().get(fault)
            if pid is None:
                return  # still coming back from the last time
            os.kill(pid, signal.SIGKILL)
        self.done[fault] += 1
