"""Our whole service as an operator starts it, `hearback up`, on a home and database of its own."""

import asyncio
import json
import os
import secrets
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from benchmarks.door import Door
from benchmarks.far_end import FarEnd
from benchmarks.machine import command_of, family
from benchmarks.stock_rasa import TwilioAccount
from benchmarks.wire import Server
from hearback.cli.places import ROOT, Ports
from hearback.core.clock import MovableClock
from hearback.core.crypto import Keyring, KeySet
from hearback.core.db import Database, use_keyring
from hearback.core.embedded import EmbeddedPostgres, EmbeddedValkey
from hearback.core.processes import Child, end, free_port, spawn

ACCOUNT_SID = f"AC{'0' * 31}3"
READY_WITHIN = 240.0  # seconds: Rasa's import alone takes a quarter minute, on a busy machine more
LOOK_AGAIN = 0.02
GRACE = timedelta(seconds=60)
TEN_ON_A_MONDAY = 15  # UTC; 10:00 in Chicago in winter
ROLES = {"web": "hearback web", "worker": "hearback worker", "rasa": "bot.shell"}


class DidNotStart(Exception):
    def __init__(self, log: Path) -> None:
        super().__init__(
            "The service did not get ready. "
            f"Its logs are kept in .hearback/benchmarks/logs: {log.name}"
        )


@dataclass(frozen=True)
class Started:
    """Seconds from the command to the first answer of the web, and to Rasa being ready."""

    web: float
    ready: float


@dataclass
class Up:
    """The process `hearback up`. settings: what an operator would export."""

    home: Path
    settings: Mapping[str, str]
    ports: Ports = field(default_factory=lambda: free_ports())

    def __post_init__(self) -> None:
        self.database_ready = asyncio.Event()
        self._process: asyncio.subprocess.Process | None = None
        self._log = self.home / "logs" / "up.log"

    @property
    def environment(self) -> dict[str, str]:
        content: dict[str, str] = json.loads((self.home / "environment.json").read_text())
        return content

    async def start(self) -> Started:
        """Raises DidNotStart."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        arguments = ["up", "--port", str(self.ports.web), "--home", str(self.home)]
        command = [sys.executable, "-m", "hearback.cli", *arguments]
        environment = {**kept, "PYTHONPATH": str(ROOT), **self.settings}
        (self.home / "environment.json").unlink(missing_ok=True)
        begun = perf_counter()
        self._process = await spawn(Child("up", command, self._log, environment, ROOT))
        await self._until(self._has_database)
        self.database_ready.set()
        await self._until(lambda: _says(self.ports.web, {"ok"}))
        web = perf_counter() - begun
        await self._until(lambda: _says(self.ports.rasa, {"ready"}))
        return Started(web, perf_counter() - begun)

    async def stop(self) -> None:
        if self._process is not None:
            await end(self._process, GRACE)

    def remove(self) -> None:
        """Delete what it kept; the servers must not outlive the measurement."""
        EmbeddedValkey(self.home).remove()
        EmbeddedPostgres(self.home).remove()

    def pids(self) -> dict[str, list[int]]:
        """The processes by their part, each with what it started."""
        assert self._process is not None, "start() comes first"
        below = list(family(self._process.pid))
        found = {
            role: [pid for pid in below if f"-m {module} " in f"{command_of(pid)} "]
            for role, module in ROLES.items()
        }
        postmaster = int((self.home / "postgres/data/postmaster.pid").read_text().split()[0])
        valkey = int((self.home / "valkey/valkey.pid").read_text())
        return {**found, "postgres": list(family(postmaster)), "valkey": [valkey]}

    async def _has_database(self) -> bool:
        """Its addresses are written once the servers run."""
        return await asyncio.to_thread((self.home / "environment.json").exists)

    async def _until(self, is_so: Callable[[], Awaitable[bool]]) -> None:
        until = perf_counter() + READY_WITHIN
        while not await is_so():
            assert self._process is not None
            if self._process.returncode is not None or perf_counter() > until:
                raise DidNotStart(self._log)
            await asyncio.sleep(LOOK_AGAIN)


class House:
    """`hearback up` with the simulated Twilio as its far end, on a Monday at ten."""

    def __init__(self, home: Path) -> None:
        self.clock = MovableClock(home / "clock.json")
        self._token = secrets.token_urlsafe(16)
        simulator, ports = free_port(), free_ports()
        base = f"http://127.0.0.1:{ports.web}"
        self._twilio_url = f"http://127.0.0.1:{simulator}"
        self.up = Up(
            home,
            {
                "HEARBACK_MODE": "rehearsal",
                "HEARBACK_TWILIO_API_URL": self._twilio_url,
                "HEARBACK_TWILIO_ACCOUNT_SID": ACCOUNT_SID,
                "HEARBACK_TWILIO_AUTH_TOKEN": self._token,
                "HEARBACK_PUBLIC_BASE_URL": base,
            },
            ports,
        )
        self.far_end = FarEnd(simulator, ACCOUNT_SID, self._token, base)
        self.door = Door(Server(ports.web), base, ACCOUNT_SID, self._token)

    async def start(self) -> Started:
        self._to_monday()
        await self.far_end.start()
        started = await self.up.start()
        environment = self.up.environment
        keys = environment["HEARBACK_KEYS"], environment["HEARBACK_INDEX_KEY"]
        use_keyring(Keyring(KeySet.parse(*keys)))
        self.db = Database(environment["HEARBACK_DATABASE_URL"], pool=4)
        return started

    async def stop(self) -> None:
        if hasattr(self, "db"):
            await self.db.close()
        await self.up.stop()
        await self.far_end.stop()
        await asyncio.to_thread(self.up.remove)

    def twilio(self, line: str) -> TwilioAccount:
        """The far end as another assistant finds it, with a number of its own."""
        return TwilioAccount(self._twilio_url, ACCOUNT_SID, self._token, line)

    def hold(self, role: str) -> None:
        """Let a part stand still, so that another can be measured alone."""
        self._signal(role, signal.SIGSTOP)

    def let_go(self, role: str) -> None:
        self._signal(role, signal.SIGCONT)

    def _signal(self, role: str, notice: signal.Signals) -> None:
        for pid in self.up.pids()[role]:
            os.kill(pid, notice)

    def _to_monday(self) -> None:
        """Reminders leave by day only, whenever this is run."""
        now = self.clock.now()
        monday = now + timedelta(days=7 - now.weekday())
        self.clock.move_to(monday.replace(hour=TEN_ON_A_MONDAY, minute=0, second=0))


def free_ports() -> Ports:
    """Three neighbours that nobody listens on."""
    while True:
        ports = Ports(free_port())
        if ports.rasa <= 65_535 and not list(ports.taken()):
            return ports


async def _says(port: int, wanted: set[str]) -> bool:
    server = Server(port)
    with suppress(OSError, ValueError):
        answer = await server.get("/healthz")
        return answer.status == 200 and json.loads(answer.body).get("status") in wanted
    return False
