"""Two workers for turns and two Rasas on one database: every patient is answered in order, once."""

import asyncio
import json
import shutil
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest
from prometheus_client.parser import text_string_to_metric_families

from hearback.cli.places import RASA_PYTHON
from hearback.core.clock import MovableClock
from hearback.core.crypto import KeySet
from hearback.core.db import Database
from hearback.core.embedded import EmbeddedValkey
from hearback.core.processes import free_port
from hearback.rehearsal.far_end import FarEnd
from hearback.rehearsal.local import answers_ready
from tests.cli.processes import Running, environment, started
from tests.world import CLINIC_LINE, import_rows, open_clinic

pytestmark = [
    pytest.mark.slow,  # starts two Rasas and plays some dozens of conversations
    pytest.mark.skipif(not RASA_PYTHON.exists(), reason="no Rasa here (make install)"),
]

PATIENTS = 30
# Each needs the model, and each has an answer of its own.
WORDS = ("who is this?", "hello there, good morning", "thank you so much for your help")
RASAS_READY = 240  # seconds; both load at once, and may have to train
ANSWERED_WITHIN = 120


@dataclass
class House:
    far_end: FarEnd
    web_port: int
    rasas: Sequence[Running]
    workers: Sequence[Running]
    home: Path

    async def converse(self, number: str) -> None:
        """All at once, as somebody types who does not wait for an answer."""
        for words in WORDS:
            assert await self.far_end.receive(number, CLINIC_LINE, words) == 200

    def answers(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for sent in self.far_end.texts():
            found[sent.to].append(sent.body)
        return found

    async def until_answered(self, numbers: Sequence[str], each: int) -> None:
        until = time.monotonic() + ANSWERED_WITHIN
        while any(len(self.answers().get(number, ())) < each for number in numbers):
            assert time.monotonic() < until, Counter(map(len, self.answers().values()))
            await asyncio.sleep(0.1)
        await self.far_end.settle()

    def turns_taken(self) -> list[Counter[str]]:
        """How many turns of each conversation each Rasa took, by its own log."""
        return [
            Counter(line["conversation"] for line in lines_of(rasa.log) if line["event"] == "turn")
            for rasa in self.rasas
        ]

    async def until_both_worked(self, least: float) -> None:
        """A pulse tells a few seconds later."""
        async with asyncio.timeout(ANSWERED_WITHIN):
            while sum(done >= least for done in (await self.work_done()).values()) < 2:
                await asyncio.sleep(0.5)

    async def work_done(self) -> dict[str, float]:
        """What each living worker did, by its pulse."""
        samples = await self.samples("hearback_work_seconds_count")
        return {
            sample.labels["process"]: sample.value
            for sample in samples
            if sample.labels["end"] == "done"
        }

    async def until_told_sent(self, count: int) -> None:
        """Every text that left is counted once, by the process that sent it."""
        sent, moved = 0.0, {"table": "outbound_message", "from": "sending", "to": "sent"}
        async with asyncio.timeout(ANSWERED_WITHIN):
            while sent < count:
                await asyncio.sleep(0.5)
                samples = await self.samples("hearback_moves_total")
                sent = sum(s.value for s in samples if moved.items() <= s.labels.items())
        assert sent == count

    async def samples(self, name: str) -> list[Any]:
        async with httpx2.AsyncClient() as client:
            told = (await client.get(f"http://127.0.0.1:{self.web_port}/metrics")).text
        families = text_string_to_metric_families(told)
        return [sample for family in families for sample in family.samples if sample.name == name]


def lines_of(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]


def number_of(patient: int) -> str:
    return f"+1512556{patient:04d}"


@pytest.fixture
async def house(db: Database, keys: KeySet, tmp_path: Path) -> AsyncIterator[House]:
    home = Path(tempfile.mkdtemp(prefix="hb-several-"))
    people = [
        {"id": f"p{n}", "clinic": "riverside", "first_name": "Ana", "last_name": "Poe"}
        | {"language": "en", "phone": number_of(n)}
        for n in range(PATIENTS + 1)
    ]
    clock = MovableClock(home / "clock.json")
    await open_clinic(db, tmp_path, now=clock.now())
    await import_rows(db, tmp_path, {"patients": people}, now=clock.now())
    valkey = EmbeddedValkey(home)
    running: list[Running] = []
    try:
        async for made in _standing(db, keys, home, valkey.start(), clock, running):
            yield made
    finally:
        await asyncio.gather(*(part.kill() for part in running))
        valkey.remove()
        shutil.rmtree(home, ignore_errors=True)


async def _standing(
    db: Database,
    keys: KeySet,
    home: Path,
    redis_url: str,
    clock: MovableClock,
    running: list[Running],
) -> AsyncIterator[House]:
    web, simulator, first, second = (free_port() for _ in range(4))
    rasas = ",".join(f"http://127.0.0.1:{port}" for port in (first, second))
    env = environment(
        keys,
        home,
        db.url,
        rasas,
        HEARBACK_PORT=str(web),
        HEARBACK_REDIS_URL=redis_url,
        HEARBACK_TWILIO_API_URL=f"http://127.0.0.1:{simulator}",
        HEARBACK_PUBLIC_BASE_URL=f"http://127.0.0.1:{web}",
        HEARBACK_ACTIONS_URL=f"http://127.0.0.1:{web}/internal/actions",
    )
    far_end = FarEnd(env, simulator, clock)
    await far_end.start()

    async def part(name: str, *words: str) -> Running:
        made = await started("hearback.cli", *words, env=env, log=home / f"{name}.log")
        running.append(made)
        return made

    try:
        await part("web", "web")
        loading = [await part(f"rasa-{p}", "rasa", "--port", str(p)) for p in (first, second)]
        async with asyncio.timeout(RASAS_READY):
            for port in (web, first, second):
                while not await answers_ready(port):
                    await asyncio.sleep(0.5)
        workers = [await part(f"worker-{n}", "worker", f"turns-{n}") for n in (1, 2)]
        await part("sends", "worker", "sends")
        yield House(far_end, web, loading, workers, home)
    finally:
        await far_end.stop()


async def test_order_is_kept_and_nothing_is_answered_twice_by_two_of_each(house: House) -> None:
    """The first patient shows what is answered; then all at once; then with half of it gone."""
    pilot = number_of(PATIENTS)
    await house.converse(pilot)
    await house.until_answered([pilot], len(WORDS))
    expected = house.answers()[pilot]
    everyone = [number_of(n) for n in range(PATIENTS)]

    await asyncio.gather(*(house.converse(number) for number in everyone))
    await house.until_answered(everyone, len(WORDS))
    both = house.turns_taken()
    await house.until_both_worked(PATIENTS / 3)
    await house.until_told_sent((PATIENTS + 1) * len(WORDS))

    assert len(set(expected)) == len(WORDS)
    assert all(house.answers()[number] == expected for number in everyone)
    assert all(both)
    assert not both[0].keys() & both[1].keys()

    again = asyncio.gather(*(house.converse(number) for number in everyone))
    await house.rasas[1].kill()
    await house.workers[1].kill()
    await again
    await house.until_answered(everyone, 2 * len(WORDS))

    assert all(house.answers()[number] == 2 * expected for number in everyone)
