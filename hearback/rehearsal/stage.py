"""What all scenarios share: a Postgres, a Valkey, one Rasa, and the lanes to play in."""

import asyncio
import secrets
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

import asyncpg
from sqlalchemy.engine import make_url

from hearback.core.crypto import Keyring, KeySet
from hearback.core.db import use_keyring
from hearback.core.embedded import EmbeddedPostgres, EmbeddedValkey
from hearback.core.processes import Child, free_port
from hearback.rehearsal.lane import Lane, LaneSettings
from hearback.rehearsal.local import answers_ready
from hearback.rehearsal.part import Part
from hearback.rehearsal.switchboard import Switchboard

TEMPLATE = "rehearsal_template"
RASA_READY = timedelta(seconds=180)
ACCOUNT_SID = f"AC{'0' * 31}2"
Say = Callable[[str], None]


@dataclass(frozen=True)
class Tools:
    """What only the command line knows: how to migrate, which model, how to start Rasa."""

    migrate: Callable[[Mapping[str, str], Path], None]
    model: Callable[[], Path]
    rasa_argv: Callable[[Path, int], list[str | Path]]
    rasa_environment: Callable[[Mapping[str, str]], dict[str, str]]
    root: Path


@dataclass
class Stage:
    tools: Tools
    lanes_wanted: int
    say: Say
    lanes: list[Lane] = field(default_factory=list)

    async def __aenter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="hb-reh-", ignore_cleanup_errors=True)
        self.home = Path(self._folder.name)
        self._keys = KeySet.fresh()
        use_keyring(Keyring(self._keys))
        self._tokens = {name: secrets.token_urlsafe(16) for name in ("rasa", "actions", "twilio")}
        self._postgres = EmbeddedPostgres(self.home, durable=False)
        self._valkey = EmbeddedValkey(self.home)
        self.rasa: Part | None = None
        try:
            await self._open()
        except BaseException:
            await self._close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._close()

    async def _open(self) -> None:
        self.say("Starting PostgreSQL, Valkey, Rasa and the service")
        self._server = await asyncio.to_thread(self._postgres.start)
        self._redis = await asyncio.to_thread(self._valkey.start)
        await self._make_template()
        model = await asyncio.to_thread(self.tools.model)
        self._switchboard = Switchboard(self.lanes)
        await self._switchboard.start()
        self.rasa = self._rasa(model, await self._database("rehearsal_rasa"))
        starting_rasa = asyncio.create_task(self.rasa.start())
        try:
            for number in range(self.lanes_wanted):
                self.lanes.append(await self._lane(number))
            await asyncio.gather(*(lane.start() for lane in self.lanes))
        finally:
            await starting_rasa

    async def _close(self) -> None:
        await asyncio.gather(*(lane.stop() for lane in self.lanes), return_exceptions=True)
        if self.rasa is not None:
            await self.rasa.stop()
        if hasattr(self, "_switchboard"):
            await self._switchboard.stop()
        await asyncio.to_thread(self._valkey.remove)
        await asyncio.to_thread(self._postgres.remove)
        self._folder.cleanup()

    async def _make_template(self) -> None:
        url = await self._database(TEMPLATE, template=None)
        log = self.home / "logs" / "migrations.log"
        await asyncio.to_thread(self.tools.migrate, {"HEARBACK_DATABASE_URL": url}, log)

    async def _database(self, name: str, template: str | None = TEMPLATE) -> str:
        connection = await asyncpg.connect(self._server)
        try:
            copied = f" TEMPLATE {template}" if template else ""
            await connection.execute(f"CREATE DATABASE {name}{copied}")
        finally:
            await connection.close()
        return make_url(self._server).set(database=name).render_as_string(hide_password=False)

    async def _lane(self, number: int) -> Lane:
        web, simulator, rasa = free_port(), free_port(), free_port()
        environment = {
            "HEARBACK_MODE": "rehearsal",
            "HEARBACK_HOME": str(self.home / f"lane-{number}"),
            "HEARBACK_PORT": str(web),
            "HEARBACK_POLICY_FILE": str(self.home / f"lane-{number}" / "policy.yml"),
            "HEARBACK_DATABASE_URL": await self._database(f"rehearsal_lane_{number}"),
            "HEARBACK_REDIS_URL": self._redis,
            "HEARBACK_KEYS": self._keys.written(),
            "HEARBACK_INDEX_KEY": self._keys.index_written(),
            "HEARBACK_RASA_URL": f"http://127.0.0.1:{rasa}",
            "HEARBACK_RASA_TOKEN": self._tokens["rasa"],
            "HEARBACK_ACTIONS_TOKEN": self._tokens["actions"],
            "HEARBACK_TWILIO_API_URL": f"http://127.0.0.1:{simulator}",
            "HEARBACK_TWILIO_ACCOUNT_SID": ACCOUNT_SID,
            "HEARBACK_TWILIO_AUTH_TOKEN": self._tokens["twilio"],
            "HEARBACK_PUBLIC_BASE_URL": f"http://127.0.0.1:{web}",
        }
        settings = LaneSettings(
            environment=environment,
            web_port=web,
            simulator_port=simulator,
            rasa_url=f"http://127.0.0.1:{self.rasa_port}",
            rasa_port=rasa,
            home=self.home,
            root=self.tools.root,
        )
        return Lane(number, settings)

    def _rasa(self, model: Path, database_url: str) -> Part:
        self.rasa_port = free_port()
        environment = self.tools.rasa_environment(
            {
                "HEARBACK_RASA_TOKEN": self._tokens["rasa"],
                "HEARBACK_DATABASE_URL": database_url,
                "HEARBACK_REDIS_URL": self._redis,
                "HEARBACK_TRACKER_KEYS": self._keys.for_tracker(),
                "HEARBACK_ACTIONS_URL": f"{self._switchboard.url}/internal/actions",
                "HEARBACK_ACTIONS_TOKEN": self._tokens["actions"],
            }
        )
        return Part(
            Child(
                "rasa",
                self.tools.rasa_argv(model, self.rasa_port),
                self.home / "logs" / "rasa.log",
                env=environment,
                cwd=self.tools.root,
                ready=lambda: answers_ready(self.rasa_port),
                ready_within=RASA_READY,
            )
        )
