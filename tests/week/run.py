"""A week of two clinics in minutes: the real planner and pump, a moved clock, a fake Twilio.

`python -m tests.week.run --patients 2000 --seed 5`
"""

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time as real_time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from heapq import heappop, heappush
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml
from sqlalchemy import select, text

from hearback.cli.importing import take_file
from hearback.clinics.model import Clinic
from hearback.consent.model import ConsentEvent
from hearback.core.clock import MovableClock
from hearback.outbound.campaign import Topic
from hearback.outreach.campaigns import control
from hearback.outreach.campaigns.audiences import Audience
from hearback.outreach.campaigns.dealing import deal_all
from hearback.outreach.campaigns.plan import Draft, plan
from hearback.outreach.scheduling import ask_due
from hearback.patients.model import ContactPoint
from hearback.policy import Policy
from simulators.twilio.inbound import inbound_from
from simulators.twilio.messages import Kind
from tests.week.checker import KINDS, Verdict, check
from tests.week.service import Service, service
from tests.week.town import (
    Person,
    a_visit,
    clinics,
    facts,
    patient,
    people,
    reply_to,
    visit,
)

EAST = ZoneInfo("America/New_York")
STEP = timedelta(minutes=30)
BEGINS = time(7, 15)  # in the east
STEPS_A_DAY = 36  # until a quarter past one, a quarter past ten in the west
REST = 120.0  # seconds that a step may take
LOOK_EVERY = 0.1
AT_ONCE = 8  # texts of patients
MOVES = 0.08
RULES = Policy(
    survey_hours_after_visit=2,
    followup_days_after_discharge=(2, 5),
    checkin_every_days=2,
    sample_above=200,
    sample_wait_minutes=30,
)
ODDS = {
    "500": 0.01,
    "429": 0.003,
    "drop": 0.01,
    "30003": 0.02,
    "30006": 0.004,
    "21610": 0.003,
    "late": 0.01,
    "doubled": 0.02,
    "reversed": 0.02,
    "early": 0.02,
}
OPEN = text(
    "SELECT (SELECT count(*) FROM work_item WHERE state <> 'parked' AND due_at <= :now"
    "           AND coalesce(last_error, '') <> 'RasaUnavailable')"
    " + (SELECT count(*) FROM outbound_message WHERE state = 'sending'"
    "      OR (state = 'unknown' AND unknown_since + interval '60 seconds' <= :now)"
    "      OR (state = 'queued' AND send_after <= :now))"
)


@dataclass
class Outcome:
    verdict: Verdict
    seconds: float
    unrested: int  # steps after which something was still due


@dataclass
class Phones:
    """Who writes what, and when by the clock of the week."""

    town: Mapping[str, Person]
    due: list[tuple[datetime, int, str, str]] = field(default_factory=list)
    count: int = 0

    def hears(self, number: str, body: str, at: datetime) -> None:
        person = self.town.get(number)
        kind = next((name for name, words in KINDS if words.search(body)), None)
        if person is None or kind is None:
            return
        said = reply_to(person, kind)
        if said is None:
            return
        when = at + timedelta(minutes=person.chance.choice((1, 20, 90, 400)))
        self.says(when, person, said)
        if said == "3" and kind == "reminder":
            self.says(when + timedelta(minutes=31), person, "3")  # yes, cancel it
        if person.stopped and person.returns:
            self.says(when + timedelta(days=1), person, "START")

    def says(self, when: datetime, person: Person, words: str) -> None:
        self.count += 1
        heappush(self.due, (when, self.count, person.number, words))

    def ready(self, now: datetime) -> Iterator[tuple[str, str]]:
        while self.due and self.due[0][0] <= now:
            _, _, number, words = heappop(self.due)
            yield number, words


async def week(folder: Path, *, patients: int, seed: int, days: int = 7) -> Outcome:
    begun = real_time.monotonic()
    clock = MovableClock(folder / "clock.json")
    monday = _next_monday(clock.now())
    town = people(patients, seed, monday)
    clock.move_to(datetime.combine(monday, time(), EAST))
    async with service(folder, RULES, clock) as running:
        played = Week(running, folder, town, monday, random.Random(seed))
        await played.load()
        await played.play(days)
        ledger = [fact async for fact in _ledger(running)]
        told = [*facts(town), *ledger]
        (folder / "facts.jsonl").write_text("".join(f"{json.dumps(fact)}\n" for fact in told))
        verdict = check(_lines(running.log), told)
    return Outcome(verdict, real_time.monotonic() - begun, played.unrested)


class Week:
    def __init__(
        self,
        running: Service,
        folder: Path,
        town: Sequence[Person],
        monday: date,
        chance: random.Random,
    ) -> None:
        self._running, self._folder, self._town, self._monday = running, folder, town, monday
        self._chance = chance
        self._phones = Phones({person.number: person for person in town})
        self._seen = 0
        self.unrested = 0

    async def load(self) -> None:
        rows = [patient(person, self._monday) for person in self._town]
        visits = [visit(person) for person in self._town if person.visits]
        await self._import({"clinics": clinics(), "patients": rows, "appointments": visits})
        self._running.provider.faults.replace({"odds": ODDS, "seed": self._chance.randrange(2**31)})

    async def play(self, days: int) -> None:
        for day in range(days):
            for step in range(STEPS_A_DAY):
                today = self._monday + timedelta(days=day)
                now = datetime.combine(today, BEGINS, EAST) + step * STEP
                await self._move_to(now)
                await self._happens(day, step)
                await self._falls_due()
                await self._write()
                await self._rest()

    async def _move_to(self, now: datetime) -> None:
        self._running.provider.service.learn(now)
        self._running.clock.move_to(now)

    async def _happens(self, day: int, step: int) -> None:
        if step == 6 and day == 0:
            await self._campaign(Topic.NEWS)
        if step == 6 and day == 2:
            await self._campaign(Topic.FLU_SHOT)
        if step == 12 and day in (1, 3):
            await self._moved(day)
        if step in (20, 28):
            await self._completed()

    async def _falls_due(self) -> None:
        """What the worker looks after by its own clock, which a moved one leaves behind."""
        async with self._running.db.begin() as session:
            await deal_all(session, now=self._running.clock.now())
        asked = 1
        while asked:
            async with self._running.db.begin() as session:
                asked = await ask_due(session, RULES, now=self._running.clock.now())

    async def _campaign(self, topic: Topic) -> None:
        """To both clinics, from this very hour."""
        now = self._running.clock.now()
        async with self._running.db.begin() as session:
            houses = list(await session.scalars(select(Clinic.id)))
            draft = Draft(topic.value, topic, houses, [Audience("all")], now)
            row = await plan(session, draft, RULES, now=now)
            await control.start(session, row, RULES, actor="week", now=now)

    async def _moved(self, day: int) -> None:
        """The practice moves some visits."""
        now = self._running.clock.now()
        rows = []
        for person in self._town:
            later = person.visits and person.visits[-1][1] > now + timedelta(hours=1)
            if later and self._chance.random() < MOVES:
                starts = a_visit(person.house, self._monday, self._chance, first_day=day + 2)
                person.visits.append((now, starts))
                rows.append(visit(person))
        await self._import({"appointments": rows})

    async def _completed(self) -> None:
        now = self._running.clock.now()
        over = [p for p in self._town if p.visits and p.visits[-1][1] < now - timedelta(hours=1)]
        fresh = [p for p in over if p.visits[-1][1] > now - timedelta(hours=14)]
        await self._import({"appointments": [visit(person, "completed") for person in fresh]})

    async def _import(self, content: Mapping[str, Any]) -> None:
        if not any(content.values()):
            return
        file = self._folder / "rows.yml"
        file.write_text(yaml.dump(dict(content), Dumper=yaml.CSafeDumper))
        await take_file(
            self._running.db, self._running.clock, file, all_or_nothing=False, policy=RULES
        )

    async def _write(self) -> None:
        turns = asyncio.Semaphore(AT_ONCE)

        async def one(number: str, words: str) -> None:
            person = self._phones.town[number]
            wanted = {"from": number, "to": person.house.line, "body": words}
            async with turns:
                await self._running.provider.receive(inbound_from(wanted), media_url="")

        ready = self._phones.ready(self._running.clock.now())
        await asyncio.gather(*(one(number, words) for number, words in ready))

    async def _rest(self) -> None:
        """Until nothing is due any more; what arrives meanwhile is heard."""
        until, quiet = real_time.monotonic() + REST, 0
        while quiet < 2 and real_time.monotonic() < until:
            async with self._running.db.begin() as session:
                values = {"now": self._running.clock.now()}
                quiet = 0 if await session.scalar(OPEN, values) else quiet + 1
            await asyncio.sleep(LOOK_EVERY)
        self.unrested += quiet < 2
        for record in self._running.provider.ledger.since(self._seen):
            self._seen = record.seq
            if record.kind is Kind.ACCEPTED:
                at = datetime.fromisoformat(record.data["shown_at"])
                self._phones.hears(record.data["to"], record.data["body"], at)


async def _ledger(running: Service) -> AsyncIterator[Mapping[str, Any]]:
    async with running.db.begin() as session:
        rows = await session.execute(
            select(ConsentEvent.at, ConsentEvent.standing, ContactPoint)
            .join(ContactPoint, ContactPoint.id == ConsentEvent.contact_point_id)
            .order_by(ConsentEvent.id)
        )
        for at, standing, point in rows:
            told = {"number": point.number, "at": at.isoformat(), "standing": standing.value}
            yield {"kind": "consent", **told}


def _lines(log: Path) -> Iterator[dict[str, Any]]:
    with log.open() as lines:
        yield from map(json.loads, lines)


def _next_monday(now: datetime) -> date:
    return now.astimezone(UTC).date() + timedelta(days=7 + (7 - now.weekday()) % 7)


def report(outcome: Outcome) -> str:
    verdict = outcome.verdict
    sent = ", ".join(f"{name} {count:,}" for name, count in sorted(verdict.kinds.items()))
    lines = [
        f"Sent {sum(verdict.kinds.values()):,}: {sent}.",
        f"Patients wrote {verdict.wrote:,}, {verdict.stops:,} of them STOP, "
        f"in {outcome.seconds:.0f} s.",
        "Busiest second: "
        + ", ".join(f"{most:.0f} segments from {line}" for line, most in verdict.busiest.items()),
        f"Against policy: {len(verdict.found)}",
    ]
    lines += [f"  {breach}: {count}" for breach, count in verdict.by_kind.items()]
    if outcome.unrested:
        lines.append(f"After {outcome.unrested} steps something was still due.")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.week.run", description=__doc__)
    parser.add_argument("--patients", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--days", type=int, default=7)
    parser.add_argument("--keep", type=Path, help="keep log and facts here")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="hb-") as folder:
        home = wanted.keep or Path(folder)
        home.mkdir(parents=True, exist_ok=True)
        outcome = asyncio.run(
            week(home, patients=wanted.patients, seed=wanted.seed, days=wanted.days)
        )
        for each in outcome.verdict.found[:20]:
            print(f"{each.breach}: line {each.seq} of the log")
    print(report(outcome))
    return 0 if outcome.verdict.holds else 1


if __name__ == "__main__":
    sys.exit(main())
