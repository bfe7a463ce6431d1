"""A lane: web, worker and a Twilio of its own, on one database and one movable clock."""

import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import yaml
from sqlalchemy import exists, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import Conversation
from hearback.core.clock import MovableClock
from hearback.core.db import Base, Database
from hearback.core.errors import HearbackError
from hearback.core.processes import Child
from hearback.core.work import wake
from hearback.policy import DEFAULTS, Policy
from hearback.rehearsal.far_end import FarEnd
from hearback.rehearsal.local import answers_ready
from hearback.rehearsal.part import Part
from hearback.rehearsal.rasa_door import RasaDoor

SETTLES_WITHIN = 20.0  # seconds
LOOK_AGAIN = 0.02
DEADLOCK = "40P01"
TRY_AGAIN = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2)  # seconds
QUIET_LOOKS = 2  # in a row: what one look sees ended may have begun something new
READY = timedelta(seconds=60)


class NotSettled(HearbackError):
    def __init__(self, what: str) -> None:
        super().__init__(f"After {SETTLES_WITHIN:.0f} s there is still {what}.")


@dataclass(frozen=True)
class LaneSettings:
    """rasa_url: the one Rasa of all lanes; rasa_port: this lane's own door to it."""

    environment: Mapping[str, str]
    web_port: int
    simulator_port: int
    rasa_url: str
    rasa_port: int
    home: Path
    root: Path


# What is under way or could be at once. What waits for a later hour, or with patience left for a
# part that is down, is not. A number that no pump has taken up yet is: the worker still listens to
# what was said while it was away.
BUSY = text(
    """
    SELECT
      (SELECT count(*) FROM work_item WHERE :turns AND state <> 'parked' AND due_at <= :now
          AND NOT (:rasa_down AND COALESCE(last_error, '') = 'RasaUnavailable'
                   AND NOT EXISTS (SELECT 1 FROM inbound_message m WHERE m.id = subject
                                   AND m.received_at <= :waited_enough)))
    + (SELECT count(*) FROM outbound_message WHERE state = 'queued' AND :sends
          AND send_after <= :now)
    + (SELECT count(*) FROM outbound_message WHERE state = 'sending' AND :sends
          AND claimed_until > clock_timestamp() AND provider_id IS NULL)
    + (SELECT count(*) FROM outbound_message WHERE state = 'unknown' AND :sends
          AND unknown_since + interval '60 seconds' <= :now)
    + (SELECT count(*) FROM sender WHERE :sends AND number LIKE '+%' AND NOT EXISTS
          (SELECT 1 FROM sender_lease WHERE sender_id = sender.id AND until > clock_timestamp()))
    """
)


class Lane:
    def __init__(self, number: int, settings: LaneSettings) -> None:
        self.number = number
        self._settings = settings
        self.db = Database(settings.environment["HEARBACK_DATABASE_URL"], pool=4)
        home = Path(settings.environment["HEARBACK_HOME"])
        home.mkdir(parents=True, exist_ok=True)
        self.clock = MovableClock(home / "clock.json")
        self._write(DEFAULTS)
        self.far_end = FarEnd(settings.environment, settings.simulator_port, self.clock)
        self.web = self._part("web", ["web"], settings.web_port)
        self.turns = self._part("turns", ["worker", "turns"])
        self.sends = self._part("sends", ["worker", "sends"])
        self.rasa = RasaDoor(settings.rasa_url, settings.rasa_port)

    @property
    def actions_url(self) -> str:
        return f"{self.base_url}/internal/actions"

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._settings.web_port}"

    @property
    def policy(self) -> Policy:
        return self._policy

    async def start(self) -> None:
        await self.far_end.start()
        await self.rasa.start()
        await asyncio.gather(*(part.start() for part in (self.web, self.turns, self.sends)))

    async def stop(self) -> None:
        parts = (self.sends, self.turns, self.web)
        await asyncio.gather(*(part.stop() for part in parts), return_exceptions=True)
        await self.far_end.stop()
        await self.rasa.stop()
        await self.db.close()

    async def reset(self, now: datetime, policy: Policy = DEFAULTS) -> None:
        """An empty practice at another time, with every part running and nothing broken.

        Emptied before the clock moves and before a paused part goes on: what the last scenario
        left queued would fall due at the new time, and leave.
        """
        await self._play_by(policy)
        await self.alone(_empty)
        await self.far_end.reset()
        self.rasa.is_open = True
        await asyncio.gather(*(part.start() for part in (self.web, self.turns, self.sends)))
        self.clock.freeze(now)

    async def _play_by(self, policy: Policy) -> None:
        """The parts read their rules when they start."""
        if policy == self._policy:
            return
        self._write(policy)
        await asyncio.gather(*(part.stop() for part in (self.web, self.turns, self.sends)))

    def _write(self, policy: Policy) -> None:
        self._policy = policy
        rules = policy.model_dump(mode="json")
        Path(self._settings.environment["HEARBACK_POLICY_FILE"]).write_text(yaml.safe_dump(rules))

    async def close_rasa(self) -> None:
        self.rasa.is_open = False

    async def open_rasa(self) -> None:
        self.rasa.is_open = True

    async def alone(self, change: Callable[[AsyncSession], Awaitable[None]]) -> None:
        """Change whole tables beside workers that read them. The database may break a deadlock at
        our cost: nothing was changed then, and it is tried again."""
        for pause in TRY_AGAIN:
            try:
                async with self.db.begin() as session:
                    await change(session)
                    await wake(session)
                return
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", None) != DEADLOCK:
                    raise
            await asyncio.sleep(pause)
        raise NotSettled("a deadlock with the workers")

    async def has_conversation(self, conversation_id: UUID) -> bool:
        async with self.db.begin() as session:
            query = select(exists().where(Conversation.id == conversation_id))
            return bool(await session.scalar(query))

    async def settle(self) -> None:
        """Wait until nothing is queued or running, here or at Twilio. Raises NotSettled."""
        until, quiet = time.monotonic() + SETTLES_WITHIN, 0
        while quiet < QUIET_LOOKS:
            await self.far_end.settle()
            busy = await self._busy()
            quiet = 0 if busy else quiet + 1
            if busy and time.monotonic() > until:
                raise NotSettled(f"{busy} pieces of work")
            await asyncio.sleep(LOOK_AGAIN)

    async def _busy(self) -> int:
        async with self.db.begin() as session:
            count = await session.scalar(
                BUSY,
                {
                    "now": self.clock.now(),
                    "waited_enough": self.clock.now() - self._policy.rasa_patience,
                    "turns": self.turns.is_running,
                    "rasa_down": not self.rasa.is_open,
                    "sends": self.sends.is_running,
                },
            )
        return int(count or 0)

    def _part(self, name: str, words: list[str], port: int | None = None) -> Part:
        settings = self._settings
        child = Child(
            f"{name} of lane {self.number}",
            [sys.executable, "-m", "hearback", *words],
            settings.home / "logs" / f"{name}-{self.number}.log",
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(settings.root),
                **settings.environment,
            },
            cwd=settings.root,
            ready_within=READY,
        )
        if port is None:
            return Part(child)
        return Part(
            Child(
                child.name,
                child.argv,
                child.log,
                child.env,
                child.cwd,
                lambda: answers_ready(port),
                READY,
            )
        )


async def _empty(session: AsyncSession) -> None:
    """A rehearsal's database belongs to it: also what is only ever added begins anew."""
    tables = ", ".join(table.name for table in Base.metadata.sorted_tables)
    for table in ("audit_event", "consent_event", "appointment_move", "holder_move"):
        await session.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
    await session.execute(text(f"TRUNCATE {tables}"))
    for table in ("audit_event", "consent_event", "appointment_move", "holder_move"):
        await session.execute(text(f"ALTER TABLE {table} ENABLE TRIGGER USER"))
