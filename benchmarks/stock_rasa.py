"""Stock Rasa as its documentation runs it: `rasa run`, an action server, SQL and Redis stores."""

import asyncio
import hashlib
import json
import subprocess
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from urllib.parse import urlencode

import asyncpg
from sqlalchemy.engine import make_url

from benchmarks.machine import family
from benchmarks.wire import Server
from hearback.cli.places import RASA_PYTHON, ROOT, rasa_environment
from hearback.core.embedded.binaries import find_valkey
from hearback.core.processes import Child, end, free_port, spawn

FOLDER = ROOT / "benchmarks" / "stock"
MODELS = ROOT / ".hearback" / "benchmarks"
READY_WITHIN = 300.0  # seconds
LOOK_AGAIN = 0.1
GRACE = timedelta(seconds=10)
TABLE = """
    CREATE TABLE visit (phone text PRIMARY KEY, starts_on text NOT NULL, state text NOT NULL,
                        changed_at timestamptz NOT NULL DEFAULT now())
"""


class StockDidNotStart(Exception):
    def __init__(self, log: Path) -> None:
        super().__init__(
            "Stock Rasa did not get ready. "
            f"Its logs are kept in .hearback/benchmarks/logs: {log.name}"
        )


@dataclass(frozen=True)
class TwilioAccount:
    """Where it finds the simulated Twilio, and as whom it texts."""

    url: str
    account_sid: str
    auth_token: str
    line: str

    def environment(self) -> dict[str, str]:
        return {
            "STOCK_TWILIO_URL": self.url,
            "STOCK_TWILIO_ACCOUNT_SID": self.account_sid,
            "STOCK_TWILIO_AUTH_TOKEN": self.auth_token,
            "STOCK_TWILIO_NUMBER": self.line,
        }


class StockRasa:
    """database_url: a server that we may make a database on; ours, so that both use the same."""

    def __init__(self, home: Path, database_url: str, twilio: TwilioAccount) -> None:
        self._home, self._server_url, self._twilio = home, database_url, twilio
        self._ports = {part: free_port() for part in ("redis", "actions", "rasa")}
        self._processes: dict[str, asyncio.subprocess.Process] = {}
        self._web = Server(self._ports["rasa"])
        self.ready_seconds = 0.0

    async def start(self) -> None:
        """Raises StockDidNotStart."""
        model = await asyncio.to_thread(trained_model)
        url = await self._database()
        ports = self._ports
        actions = f"http://127.0.0.1:{ports['actions']}"
        environment = rasa_environment(
            {
                "STOCK_DATABASE_URL": url,
                "STOCK_REDIS_PORT": str(ports["redis"]),
                "STOCK_ACTIONS_URL": f"{actions}/webhook",
                **self._twilio.environment(),
                "SANIC_HOST": "127.0.0.1",  # rasa_sdk listens to everybody otherwise
            }
        )
        begun = perf_counter()
        await self._spawn("redis", _redis(ports["redis"]), environment)
        await self._spawn("actions", _actions(ports["actions"]), environment)
        await self._spawn("rasa", _rasa(ports["rasa"], model), environment)
        await self._until(Server(ports["actions"]), "/health", "actions")
        await self._until(self._web, "/", "rasa")
        self.ready_seconds = perf_counter() - begun

    async def stop(self) -> None:
        self._web.close()
        for process in reversed(self._processes.values()):
            await end(process, GRACE)

    async def meet(self, phones: list[str]) -> None:
        """A visit for each, as our clinic's patients have."""
        connection = await asyncpg.connect(self._database_url)
        rows = [(phone, "Tue, Nov 24", "scheduled") for phone in phones]
        await connection.executemany("INSERT INTO visit VALUES ($1, $2, $3)", rows)
        await connection.close()

    async def turn(self, phone: str, words: str) -> bool:
        """Whether there was an answer; an empty one is what Rasa says to every failure."""
        body = json.dumps({"sender": phone, "message": words}).encode()
        answer = await self._web.post(
            "/webhooks/rest/webhook", body, {"Content-Type": "application/json"}
        )
        return answer.status == 200 and bool(json.loads(answer.body))

    async def text(self, phone: str, words: str) -> bool:
        """Whether its webhook took a text as Twilio posts it; its answer is a text of its own."""
        body = urlencode({"From": phone, "To": self._twilio.line, "Body": words}).encode()
        answer = await self._web.post(
            "/webhooks/twilio/webhook", body, {"Content-Type": "application/x-www-form-urlencoded"}
        )
        return answer.status == 204

    def pids(self) -> dict[str, list[int]]:
        return {part: list(family(each.pid)) for part, each in self._processes.items()}

    async def _database(self) -> str:
        connection = await asyncpg.connect(self._server_url)
        await connection.execute("CREATE DATABASE stock")
        await connection.close()
        url = make_url(self._server_url).set(database="stock")
        self._database_url = url.render_as_string(hide_password=False)
        connection = await asyncpg.connect(self._database_url)
        await connection.execute(TABLE)
        await connection.close()
        return self._database_url

    async def _spawn(
        self, part: str, command: list[str | Path], environment: dict[str, str]
    ) -> None:
        child = Child(part, command, self._log(part), environment, ROOT)
        self._processes[part] = await spawn(child)

    def _log(self, part: str) -> Path:
        return self._home / "logs" / f"stock-{part}.log"

    async def _until(self, server: Server, path: str, part: str) -> None:
        until = perf_counter() + READY_WITHIN
        while not await _answers(server, path):
            if self._processes[part].returncode is not None or perf_counter() > until:
                raise StockDidNotStart(self._log(part))
            await asyncio.sleep(LOOK_AGAIN)


async def _answers(server: Server, path: str) -> bool:
    try:
        return (await server.get(path)).status == 200
    except OSError:
        return False


def _redis(port: int) -> list[str | Path]:
    options = ("--bind", "127.0.0.1", "--save", "", "--appendonly", "no")
    return [find_valkey(), "--port", str(port), *options]


def _actions(port: int) -> list[str | Path]:
    return [RASA_PYTHON, "-m", "rasa_sdk", "--actions", "benchmarks.stock.actions", "-p", str(port)]


def _rasa(port: int, model: Path) -> list[str | Path]:
    files = ("--endpoints", FOLDER / "endpoints.yml", "--credentials", FOLDER / "credentials.yml")
    where = ("-i", "127.0.0.1", "-p", str(port))
    return [RASA_PYTHON, "-m", "rasa", "run", "--model", model, *files, *where]


def trained_model() -> Path:
    """The stock model of the present files, trained now if need be: some minutes, once."""
    model = MODELS / f"stock-{_fingerprint()}.tar.gz"
    if not model.exists():
        MODELS.mkdir(parents=True, exist_ok=True)
        with (MODELS / "training.log").open("ab") as log:
            subprocess.run(
                [RASA_PYTHON, "-m", "benchmarks.stock.train", model],
                cwd=ROOT,
                env=rasa_environment({}),
                stdout=log,
                stderr=subprocess.STDOUT,
                check=True,
            )
    return model


def _fingerprint() -> str:
    digest = hashlib.sha256((ROOT / "bot" / "requirements.lock").read_bytes())
    for path in sorted(FOLDER.rglob("*.yml")):
        digest.update(path.relative_to(FOLDER).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:12]
