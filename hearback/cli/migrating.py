"""Bringing the schema up to date, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from asyncpg.exceptions import PostgresError
from sqlalchemy.exc import SQLAlchemyError

from hearback.cli.places import ROOT
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.core.processes import open_log
from hearback.core.schema import SchemaState, revision_of, state_of


class MigrationFailed(HearbackError):
    def __init__(self, log: Path) -> None:
        super().__init__(f"The database could not be brought up to date. See {log}")


def migrate(environment: Mapping[str, str], log: Path, to: str = "head") -> None:
    """Bring the schema up to a revision. Raises MigrationFailed."""
    with open_log(log) as out:
        if upgrade(environment, to, out) != 0:
            raise MigrationFailed(log)


def upgrade(environment: Mapping[str, str], to: str, out: BinaryIO | None) -> int:
    """How it ended. out: where it says what it does; None: where we say it ourselves."""
    return subprocess.run(
        [sys.executable, "-m", "alembic", "upgrade", to],
        cwd=ROOT,
        env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
        stdout=sys.stderr.fileno() if out is None else out,
        stderr=None if out is None else subprocess.STDOUT,
        check=False,
    ).returncode


async def is_current(database_url: str) -> bool:
    """Whether there is nothing to migrate, which is soon known; what is wrong a migration says."""
    db = Database(database_url, pool=1)
    try:
        async with db.begin() as session:
            return state_of(await revision_of(session)) is SchemaState.CURRENT
    except (OSError, SQLAlchemyError, PostgresError):
        return False
    finally:
        await db.close()
