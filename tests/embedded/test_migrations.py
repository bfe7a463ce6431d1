"""Migrations as they are run: by several processes at once; and what they make."""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, Connection

from hearback.core.db import Base, Database
from hearback.core.ids import new_id
from hearback.core.schema import head
from hearback.models import TABLES
from tests.databases import own_database

ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 4


@pytest.fixture
async def empty_url(server_url: str) -> AsyncIterator[str]:
    async with own_database(server_url, f"empty_{new_id().hex}") as url:
        yield url


async def migrating(url: str, to: str = "head") -> int:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "alembic", "upgrade", to),
        cwd=ROOT,
        env={**os.environ, "HEARBACK_DATABASE_URL": url, "PYTHONPATH": str(ROOT)},
    )
    return await process.wait()


async def test_several_processes_that_start_at_once_migrate_once(empty_url: str) -> None:
    codes = await asyncio.gather(*(migrating(empty_url) for _ in range(AT_ONCE)))

    connection = await asyncpg.connect(empty_url)
    revisions = await connection.fetch("SELECT version_num FROM alembic_version")
    await connection.close()
    assert codes == [0] * AT_ONCE
    assert [row[0] for row in revisions] == [head()]


async def test_a_migration_waits_for_one_that_runs(empty_url: str) -> None:
    holder = await asyncpg.connect(empty_url)
    await holder.execute("SELECT pg_advisory_lock(x'4d494752'::bigint)")
    waiting = asyncio.create_task(migrating(empty_url))

    async with asyncio.timeout(60):
        while not await holder.fetchval(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
            " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
        ):
            await asyncio.sleep(0.05)
    before = await holder.fetchval("SELECT to_regclass('public.patient')")
    await holder.execute("SELECT pg_advisory_unlock_all()")

    assert before is None
    assert await waiting == 0
    await holder.close()


# Columns that only the version before still reads; the migration after the next release drops them.
LEFT_STANDING = {("clinic", "late_grace_minutes")}


def is_left(difference: object) -> bool:
    match difference:
        case ("remove_column", None, str(table), Column() as column):
            return (table, column.name) in LEFT_STANDING
        case _:
            return False


async def test_the_migrations_make_what_the_models_say(db: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Base.metadata))

    async with db.engine.connect() as connection:
        found = await connection.run_sync(differences)

    assert [each for each in found if not is_left(each)] == []
    assert len([each for each in found if is_left(each)]) == len(LEFT_STANDING)
    assert len(TABLES) > 20


async def test_every_value_of_an_enum_may_be_stored(db: Database) -> None:
    """The comparison above does not look into checks."""
    wanted = {
        (table.name, column.name): {str(value) for value in column.type.enums}
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, sa.Enum)
    }
    async with db.begin() as session:
        rows = await session.execute(
            sa.text(
                "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid)"
                " FROM pg_constraint WHERE contype = 'c'"
            )
        )
        checks = rows.all()

    for (table, column), values in wanted.items():
        told = [
            set(re.findall(r"'([^']+)'", definition))
            for of_table, name, definition in checks
            if of_table == table and name.startswith(f"ck_{table}_{column}_")
        ]
        assert any(values <= each for each in told), (table, column)
