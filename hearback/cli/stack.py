"""Everything that runs: servers, migrations, model, processes; started in order, ended together."""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import httpx2

from hearback.cli.home import Home, write_private
from hearback.cli.migrating import is_current, migrate
from hearback.cli.places import RASA_PYTHON, ROOT, Ports, check_ports, rasa_environment
from hearback.cli.training import ensure_model
from hearback.core.crypto import KeySet
from hearback.core.embedded import EmbeddedPostgres, EmbeddedValkey, ServerState
from hearback.core.processes import Child, Supervisor
from hearback.settings import check

Say = Callable[[str], None]
After = Callable[[Mapping[str, str]], Awaitable[None]]

LOOK_AGAIN = 1.0  # seconds
WEB_READY = timedelta(seconds=30)
# Seven seconds on a quiet machine, and many times that on a busy one.
RASA_READY = timedelta(seconds=180)
RASA_VARIABLES = (
    "HEARBACK_RASA_TOKEN",
    "HEARBACK_DATABASE_URL",
    "HEARBACK_REDIS_URL",
    "HEARBACK_TRACKER_KEYS",
    "HEARBACK_ACTIONS_URL",
    "HEARBACK_ACTIONS_TOKEN",
)
# A turn under way needs Rasa, and Rasa's action needs the web process.
STOPS_FIRST = "worker"


@dataclass(frozen=True)
class Plan:
    """What to start. settings: HEARBACK_* variables beyond those that a home gives itself."""

    home: Home
    ports: Ports
    settings: Mapping[str, str]
    with_simulator: bool


async def run(plan: Plan, say: Say, *, loaded: After, ready: Callable[[], None]) -> None:
    """Run until interrupted. loaded: called once the database is there; ready: once all is."""
    plan.home.prepare()
    with plan.home.held():
        check_ports(plan.ports)
        stopping = asyncio.Event()
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, stopping.set)
        stack = Stack(plan, say)
        try:
            starting = asyncio.ensure_future(stack.start(loaded, ready))
            await _first(starting, stopping.wait())
            if not stopping.is_set():
                await _first(stack.watch(), stopping.wait())
        finally:
            say("Stopping")
            await stack.stop()


async def _first(work: Awaitable[None], stop: Awaitable[object]) -> None:
    """Wait for work or the wish to stop; an error of the work is ours."""
    tasks = {asyncio.ensure_future(work), asyncio.ensure_future(stop)}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    for task in done:
        task.result()


class Stack:
    def __init__(self, plan: Plan, say: Say) -> None:
        self._plan, self._say = plan, say
        self.supervisor = Supervisor(say=say)
        self._servers: list[EmbeddedPostgres | EmbeddedValkey] = []

    async def start(self, loaded: After, ready: Callable[[], None]) -> None:
        plan = self._plan
        environment = environment_of(plan, await self._server_urls())
        write_private(plan.home.environment, environment)
        if not await is_current(environment["HEARBACK_DATABASE_URL"]):
            log = plan.home.logs / "migrations.log"
            await asyncio.to_thread(migrate, environment, log)
        await loaded(environment)
        await self._start_service(environment)
        train_log = plan.home.logs / "training.log"
        model = await asyncio.to_thread(ensure_model, self._say, train_log)
        self._say("Starting Rasa (about ten seconds)")
        await self.supervisor.start(self._rasa(environment, model))
        ready()

    async def watch(self) -> None:
        """Keep everything running. Returns never; raises when something cannot be kept."""
        await asyncio.gather(self.supervisor.watch(), self._keep_servers())

    async def _keep_servers(self) -> None:
        """A database that died is started again, and has everything that was committed."""
        while True:
            await asyncio.sleep(LOOK_AGAIN)
            for server in self._servers:
                if await asyncio.to_thread(server.state) is not ServerState.RUNNING:
                    self._say(f"{type(server).__name__} has ended, starting it again")
                    await asyncio.to_thread(server.start)

    def running(self) -> Mapping[str, int]:
        """The process ids of everything that is alive, by name."""
        servers = {type(server).__name__: server.pid() for server in self._servers}
        alive = {name: pid for name, pid in servers.items() if pid is not None}
        return {**self.supervisor.running(), **alive}

    async def stop(self) -> None:
        """First those who ask, then those who are asked; the databases last."""
        await self.supervisor.stop(first=STOPS_FIRST)
        for server in reversed(self._servers):
            await asyncio.to_thread(server.stop)

    async def _server_urls(self) -> dict[str, str]:
        """Addresses from the environment, or of the servers that come with us."""
        home, urls = self._plan.home.path, {}
        for name, make in (
            ("HEARBACK_DATABASE_URL", EmbeddedPostgres),
            ("HEARBACK_REDIS_URL", EmbeddedValkey),
        ):
            given = os.environ.get(name)
            if given is None:
                server = make(home)
                self._say(f"Starting {'PostgreSQL' if 'DATABASE' in name else 'Valkey'}")
                given = await asyncio.to_thread(server.start)
                self._servers.append(server)
            urls[name] = given
        return urls

    async def _start_service(self, environment: Mapping[str, str]) -> None:
        """Web first: it takes texts while a model is trained and Rasa is still loading."""
        ports = self._plan.ports
        if self._plan.with_simulator:
            await self.supervisor.start(self._simulator(environment))
        await self.supervisor.start(
            self._python("web", ["-m", "hearback", "web"], environment, port=ports.web)
        )
        await self.supervisor.start(
            self._python(
                "fallback", ["-m", "hearback", "fallback"], environment, port=ports.fallback
            )
        )
        await self.supervisor.start(
            self._python("worker", ["-m", "hearback", "worker"], environment)
        )

    def _python(
        self,
        name: str,
        arguments: list[str],
        environment: Mapping[str, str],
        port: int | None = None,
        probe: str = "/healthz",
    ) -> Child:
        child = Child(
            name,
            [sys.executable, *arguments],
            self._log(name),
            env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            ready_within=WEB_READY,
        )
        if port is None:
            return child
        return _with_ready(child, lambda: _answers(port, probe))

    def _simulator(self, environment: Mapping[str, str]) -> Child:
        ports, home = self._plan.ports, self._plan.home
        arguments = [
            *("-m", "simulators.twilio", "--port", str(ports.simulator)),
            *("--log", str(home.path / "twilio.jsonl")),
            *("--webhook-base", environment["HEARBACK_PUBLIC_BASE_URL"]),
            *("--service-url", f"http://127.0.0.1:{ports.web}"),
            *("--fallback-at", f"http://127.0.0.1:{ports.fallback}"),
        ]
        told = {
            "SIMULATOR_ACCOUNT_SID": environment["HEARBACK_TWILIO_ACCOUNT_SID"],
            "SIMULATOR_AUTH_TOKEN": environment["HEARBACK_TWILIO_AUTH_TOKEN"],
            "SIMULATOR_SERVICE_TOKEN": environment["HEARBACK_DEMO_TOKEN"],
        }
        return self._python("simulator", arguments, told, port=ports.simulator, probe="/")

    def _rasa(self, environment: Mapping[str, str], model: Path) -> Child:
        port = self._plan.ports.rasa
        child = Child(
            "rasa",
            [RASA_PYTHON, "-m", "bot.shell", "--model", model, "--port", str(port)],
            self._log("rasa"),
            env=rasa_environment({name: environment[name] for name in RASA_VARIABLES}),
            cwd=ROOT,
            ready_within=RASA_READY,
        )
        return _with_ready(child, lambda: _rasa_ready(port))

    def _log(self, name: str) -> Path:
        return self._plan.home.logs / f"{name}.log"


def environment_of(plan: Plan, urls: Mapping[str, str]) -> dict[str, str]:
    """Every HEARBACK_ variable of the processes: given ones win over those of the home."""
    tokens, ports = plan.home.tokens(), plan.ports
    own = {
        **_own_keys(plan.home),
        "HEARBACK_HOME": str(plan.home.path.resolve()),
        "HEARBACK_RASA_URL": f"http://127.0.0.1:{ports.rasa}",
        "HEARBACK_RASA_TOKEN": tokens["rasa_token"],
        "HEARBACK_ACTIONS_TOKEN": tokens["actions_token"],
        "HEARBACK_ACTIONS_URL": f"http://127.0.0.1:{ports.web}/internal/actions",
    }
    given = {name: value for name, value in os.environ.items() if name.startswith("HEARBACK_")}
    # The port is what was asked for here: readiness and Rasa's actions go by it.
    # A demo is never pointed at a real account, whatever the environment says.
    merged = {**own, **given, **plan.settings, **urls, "HEARBACK_PORT": str(ports.web)}
    used = KeySet.parse(merged["HEARBACK_KEYS"], merged.get("HEARBACK_INDEX_KEY", ""))
    return {**merged, "HEARBACK_TRACKER_KEYS": used.for_tracker()}


def _own_keys(home: Home) -> dict[str, str]:
    """Beside keys that are given none are made: whoever kept those would have kept nothing."""
    if os.environ.get("HEARBACK_KEYS") and not home.key_file.exists():
        return {}
    keys = home.keys
    return {"HEARBACK_KEYS": keys.written(), "HEARBACK_INDEX_KEY": keys.index_written()}


def check_settings(home: Home, ports: Ports) -> None:
    """Before anything starts: can the settings be used? Raises BadSettings."""
    plan = Plan(home, ports, {}, with_simulator=False)
    to_come = {"HEARBACK_DATABASE_URL": "postgresql:///to-come", "HEARBACK_REDIS_URL": "unix://"}
    check(environment_of(plan, to_come))


def _with_ready(child: Child, ready: Callable[[], Awaitable[bool]]) -> Child:
    return Child(child.name, child.argv, child.log, child.env, child.cwd, ready, child.ready_within)


async def _answers(port: int, path: str) -> bool:
    answer = await _get(port, path)
    return answer is not None and answer.status_code == 200


async def _rasa_ready(port: int) -> bool:
    answer = await _get(port, "/healthz")
    return answer is not None and bool(answer.json().get("status") == "ready")


async def _get(port: int, path: str) -> httpx2.Response | None:
    async with httpx2.AsyncClient(timeout=2) as client:
        try:
            return await client.get(f"http://127.0.0.1:{port}{path}")
        except httpx2.HTTPError:
            return None
