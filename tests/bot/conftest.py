"""What the bot's tests share: a tiny model, and real servers where the environment names them."""

import base64
import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psycopg2
import pytest
from hypothesis import HealthCheck, settings
from redis.asyncio import Redis

from bot.shell.action_endpoint import ActionEndpoint
from bot.shell.dialogue import Dialogue, Tools
from bot.shell.rows import Rows
from bot.shell.sealing import Keyring
from bot.shell.training import QUIET, train
from bot.shell.turn_lock import TurnLockStore, redis_at
from tests.bot import action_server
from tests.bot.action_server import TOKEN, ActionServer
from tests.bot.places import ROOT, TINY
from tests.bot.shell_client import Shell

# How long one example takes says more about the machine than about the code; what must take bounded
# time has tests of its own (tests/effort.py).
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")

TABLE = """
    CREATE TABLE dialogue_window (
        conversation_id uuid PRIMARY KEY, sealed bytea NOT NULL, updated_at timestamptz NOT NULL
    )
"""


@dataclass(frozen=True)
class Trained:
    """steps: what was told while it was trained."""

    model: Path
    steps: Sequence[str]


@pytest.fixture(scope="session")
def tiny_training(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    """The project's own rules and domain, with a few examples per act."""
    os.environ.update(QUIET)
    folder = tmp_path_factory.mktemp("models")
    data = tmp_path_factory.mktemp("data")
    shutil.copytree(TINY / "nlu", data / "nlu")
    shutil.copytree(ROOT / "data" / "rules", data / "rules")
    target = folder / "hearback-tiny.tar.gz"
    steps: list[str] = []
    sources = {"data": data, "domain": ROOT / "domain.yml", "config": ROOT / "config.yml"}
    assert train(target, **sources, say=steps.append)
    return Trained(target, steps)


@pytest.fixture(scope="session")
def tiny_model(tiny_training: Trained) -> Path:
    return tiny_training.model


@pytest.fixture(scope="session")
def database_url() -> Iterator[str]:
    """A Postgres schema of our own with the table the service's migrations make."""
    url = os.environ.get("HEARBACK_TEST_DATABASE_URL")
    if not url:
        pytest.skip("HEARBACK_TEST_DATABASE_URL names no Postgres to test against")
    schema = f"bot_tests_{uuid4().hex[:8]}"
    connection = psycopg2.connect(url)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE SCHEMA {schema}; SET search_path = {schema}; {TABLE}")
        yield f"{url}{'&' if '?' in url else '?'}options=-csearch_path%3D{schema}"
        cursor.execute(f"DROP SCHEMA {schema} CASCADE")
    connection.close()


@pytest.fixture(scope="session")
def redis_url() -> str:
    url = os.environ.get("HEARBACK_TEST_REDIS_URL")
    if not url:
        pytest.skip("HEARBACK_TEST_REDIS_URL names no Redis to test against")
    return url


@pytest.fixture(scope="session")
def keyring() -> Keyring:
    return Keyring.read("k1:" + base64.b64encode(bytes(range(32))).decode())


@pytest.fixture(scope="session")
def action_process() -> Iterator[ActionServer]:
    with action_server.running() as actions:
        yield actions


@pytest.fixture
def actions(action_process: ActionServer) -> ActionServer:
    action_process.reset()
    return action_process


@pytest.fixture(scope="session")
async def windows(database_url: str) -> AsyncIterator[Callable[[str, tuple[object, ...]], object]]:
    """Runs SQL on the windows as they lie in the database."""
    connection = psycopg2.connect(database_url)
    connection.autocommit = True

    def run(sql: str, values: tuple[object, ...]) -> object:
        with connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall() if cursor.description else None

    yield run
    connection.close()


@pytest.fixture(scope="session")
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    redis = redis_at(redis_url)
    yield redis
    await redis.close()


@pytest.fixture(scope="session")
def tools(database_url: str, redis: Redis, keyring: Keyring, action_process: ActionServer) -> Tools:
    endpoint = ActionEndpoint(action_process.url, headers={"Authorization": f"Bearer {TOKEN}"})
    return Tools(Rows(database_url), keyring, TurnLockStore(redis), endpoint)


@pytest.fixture(scope="session")
def talking(tiny_model: Path, tools: Tools) -> Dialogue:
    return Dialogue(tiny_model, tools)


@pytest.fixture
def shell(talking: Dialogue, tiny_model: Path, actions: ActionServer) -> Shell:
    return Shell(talking, tiny_model.parent)
