"""Databases that a test has to itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
from sqlalchemy.engine import make_url


def with_database(url: str, name: str) -> str:
    return make_url(url).set(database=name).render_as_string(hide_password=False)


async def execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@asynccontextmanager
async def own_database(
    server_url: str, name: str, *, template: str | None = None
) -> AsyncIterator[str]:
    """The address of a new database, a copy of the template if one is named; gone afterwards."""
    # By its files: to write the copy into the log as well takes four times as long.
    copied = f" TEMPLATE {template} STRATEGY FILE_COPY" if template else ""
    await execute(server_url, f"CREATE DATABASE {name}{copied}")
    yield with_database(server_url, name)
    await _drop(server_url, name)


async def _drop(server_url: str, name: str) -> None:
    try:
        await execute(server_url, f"DROP DATABASE {name} WITH (FORCE)")
    except asyncpg.InsufficientPrivilegeError:
        # The server is vacuuming there. FORCE may not end that; a plain DROP asks it to give way.
        await execute(server_url, f"DROP DATABASE {name}")
