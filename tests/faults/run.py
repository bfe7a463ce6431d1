"""A whole service, many patients, and everything that can go wrong, from one seed.

`python -m tests.faults.run --patients 2000 --seed 7`
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx2
import yaml
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from hearback.cli import demo
from hearback.cli.home import Home
from hearback.cli.importing import take_file
from hearback.cli.places import Ports
from hearback.cli.stack import Plan, Stack
from hearback.core.clock import MovableClock
from hearback.core.crypto import Keyring, KeySet
from hearback.core.db import Database, use_keyring
from hearback.core.embedded import EmbeddedPostgres, EmbeddedValkey
from tests.faults.chaos import Chaos
from tests.faults.judge import Verdict, judge
from tests.faults.phones import Handset, Log, follow
from tests.faults.town import CLOSES, ZONE, Person, clinic, people

SEGMENTS_PER_SECOND = 60.0
TUESDAY = 1
# People begin to answer over this long: about as many a second as two cores can take.
SHORTEST, TEXTS_A_SECOND = 30.0, 12.0
# How long everything may take to come to rest once the last fault was mended.
REST = 180.0  # seconds
OPEN = text(
    "SELECT (SELECT count(*) FROM work_item WHERE state <> 'parked' AND due_at <= :now)"
    " + (SELECT count(*) FROM outbound_message WHERE state IN ('sending', 'unknown')"
    "      OR (state = 'queued' AND send_after <= :now))"
)


UNSENT = text(
    "SELECT state || ' ' || purpose || ' ' || coalesce(why->>'reason', ''), count(*)"
    " FROM outbound_message WHERE state <> 'sent' AND send_after <= :now GROUP BY 1"
)


@dataclass(frozen=True)
class Outcome:
    """unsent: what was due and did not leave, with why; for a person to read, not to judge by."""

    verdict: Verdict
    faults: Counter[str]
    unsent: Mapping[str, int]
    seconds: float
    at_rest: bool


async def fault_run(
    folder: Path, *, patients: int, seed: int, rounds: int | None = None
) -> Outcome:
    """rounds: how often each fault comes; None: until everyone has had their say."""
    town, begun = people(patients, seed), time.monotonic()
    home, ports = Home(folder), Ports(_free_ports())
    home.prepare()
    clock = MovableClock(folder / "clock.json")
    day = _next_tuesday(clock.now())
    clock.move_to(datetime.combine(day, datetime.min.time(), ZoneInfo(ZONE)))
    stack = Stack(Plan(home, ports, demo.settings(ports, home.tokens()), True), _quiet)

    async def loaded(environment: Mapping[str, str]) -> None:
        await _load(environment, clock, folder, town, day)

    try:
        await stack.start(loaded, ready=lambda: None)
        watching = asyncio.create_task(stack.watch())
        simulator = f"http://127.0.0.1:{ports.simulator}"
        silent = [person.number for person in town if not person.says]
        chaos = Chaos(random.Random(seed), stack.running, simulator, seed, silent)
        clock.move_to(datetime.combine(day, CLOSES, ZoneInfo(ZONE)) + timedelta(minutes=5))
        async with httpx2.AsyncClient() as http:
            await http.post(f"{simulator}/sim/now", json={"now": clock.now().isoformat()})
        log = folder / "twilio.jsonl"
        await _live(town, Log(log), chaos, seed, rounds)
        at_rest, unsent = await _rest(clock, Database(EmbeddedPostgres(folder).url, pool=2))
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
    finally:
        await stack.stop()
        for server in (EmbeddedValkey(folder), EmbeddedPostgres(folder)):
            server.remove()
    return Outcome(judge(Log(log).new()), chaos.done, unsent, time.monotonic() - begun, at_rest)


def _quiet(_: str) -> None:
    return


def _free_ports() -> int:
    """The first of neighbouring ports that nobody listens on."""
    for first in range(18100, 19000, 10):
        if not list(Ports(first).taken()):
            return first
    raise OSError("no free ports")


def _next_tuesday(now: datetime) -> date:
    return now.date() + timedelta(days=(TUESDAY - now.weekday()) % 7 or 7)


async def _load(
    environment: Mapping[str, str],
    clock: MovableClock,
    folder: Path,
    town: list[Person],
    day: date,
) -> None:
    keys = KeySet.parse(environment["HEARBACK_KEYS"], environment["HEARBACK_INDEX_KEY"])
    use_keyring(Keyring(keys))
    file = folder / "town.yml"
    file.write_text(yaml.safe_dump(clinic(town, day, per_second=SEGMENTS_PER_SECOND)))
    db = Database(environment["HEARBACK_DATABASE_URL"], pool=2)
    try:
        problems = await take_file(db, clock, file, all_or_nothing=True)
        assert problems == [], problems[0]
    finally:
        await db.close()


async def _live(town: list[Person], log: Log, chaos: Chaos, seed: int, rounds: int | None) -> None:
    """Everyone writes what they have to write, while things go wrong; then nothing does."""
    spread = max(SHORTEST, len(town) / TEXTS_A_SECOND)
    handsets = {
        person.number: Handset(person, random.Random(f"{seed}{person.number}"), spread)
        for person in town
        if person.says
    }
    async with httpx2.AsyncClient(timeout=120, limits=httpx2.Limits(max_connections=200)) as http:
        following = asyncio.create_task(follow(log, handsets))
        reigning = asyncio.create_task(chaos.reign(rounds))
        try:
            await asyncio.gather(
                *(handset.live(http, chaos.simulator) for handset in handsets.values())
            )
        finally:
            for task in (reigning, following):
                task.cancel()
            await asyncio.gather(reigning, following, return_exceptions=True)
    await chaos.calm()


async def _rest(clock: MovableClock, db: Database) -> tuple[bool, Mapping[str, int]]:
    """Wait until nothing is queued, running or unknown. The clock runs ahead through the pauses
    that are there for the provider's sake."""
    ends, unsent, at_rest = time.monotonic() + REST, {}, False
    while not at_rest and time.monotonic() < ends:
        clock.advance(timedelta(seconds=20))
        await asyncio.sleep(2)
        with suppress(OSError, DBAPIError):
            async with db.begin() as session:
                now = {"now": clock.now()}
                at_rest = await session.scalar(OPEN, now) == 0
                unsent = {row[0]: row[1] for row in await session.execute(UNSENT, now)}
    await db.close()
    return at_rest, unsent


def report(outcome: Outcome) -> str:
    verdict = outcome.verdict
    lines = [
        f"{verdict.phones} phones wrote {verdict.wrote} and were sent {verdict.sent} texts "
        f"in {outcome.seconds:.0f} s.",
        "Faults: " + ", ".join(f"{name} {n}" for name, n in sorted(outcome.faults.items())),
        f"Lost {len(verdict.lost)}, acted on twice {len(verdict.acted_twice)}, "
        f"sent twice {len(verdict.sent_twice)}, sent after a STOP {len(verdict.after_stop)}.",
    ]
    lines += [f"Not sent: {count} {what}" for what, count in sorted(outcome.unsent.items())]
    if not outcome.at_rest:
        lines.append(f"Something was still queued or unknown after {REST:.0f} s.")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.run", description=__doc__)
    parser.add_argument("--patients", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--keep", type=Path, help="keep the home here, with its logs")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hb-") as folder:
        outcome = asyncio.run(
            fault_run(wanted.keep or Path(folder), patients=wanted.patients, seed=wanted.seed)
        )
    print(report(outcome))
    return 0 if outcome.verdict.holds and outcome.at_rest else 1


if __name__ == "__main__":
    sys.exit(main())
