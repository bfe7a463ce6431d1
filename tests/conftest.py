"""What the service's tests share: a real Postgres, keys, and a small clinic."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import hearback.models  # noqa: F401 - a table refers to others, whatever a test has imported
from hearback.core.crypto import Keyring, KeySet
from hearback.core.db import Database, use_keyring
from hearback.core.embedded import EmbeddedPostgres
from hearback.core.ids import new_id
from tests.databases import execute, own_database, with_database

ROOT = Path(__file__).resolve().parents[1]
TEMPLATE = "hearback_template"

# How long one example takes says more about the machine than about the code; what must take bounded
# time has tests of its own (tests/effort.py).
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")


@pytest.fixture(scope="session", autouse=True)
def keys() -> KeySet:
    """One set of keys for the whole run; they are installed once per process in real life too."""
    made = KeySet.fresh()
    use_keyring(Keyring(made))
    return made


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """The address of a real server: HEARBACK_TEST_DATABASE_URL, else one of our own."""
    given = os.environ.get("HEARBACK_TEST_DATABASE_URL")
    if given:
        yield given
        return
    home = Path(tempfile.mkdtemp(prefix="hb-"))
    server = EmbeddedPostgres(home, durable=False)
    try:
        yield server.start()
    finally:
        server.remove()
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def template(server_url: str) -> str:
    """A migrated database to copy from: a copy takes a twentieth of a second."""
    asyncio.run(execute(server_url, f"DROP DATABASE IF EXISTS {TEMPLATE}"))
    asyncio.run(execute(server_url, f"CREATE DATABASE {TEMPLATE}"))
    url = with_database(server_url, TEMPLATE)
    environment = {**os.environ, "HEARBACK_DATABASE_URL": url, "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [sys.executable, "-m", "alembic", "upgrade", "head"], cwd=ROOT, env=environment, check=True
    )
    return TEMPLATE


@pytest.fixture
async def database_url(server_url: str, template: str) -> AsyncIterator[str]:
    async with own_database(server_url, f"test_{new_id().hex}", template=template) as url:
        yield url


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url, pool=10)
    yield database
    await database.close()
