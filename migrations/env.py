"""Runs the migrations against HEARBACK_DATABASE_URL."""

import asyncio
import os

from alembic import context
from sqlalchemy import Connection

from hearback import models
from hearback.core.db import Base, engine_for

# One migration runs at a time, whoever starts two services at once.
LOCK = 0x4D494752

assert models.TABLES, "every table is known before a comparison"


def _run(connection: Connection) -> None:
    context.configure(connection=connection, target_metadata=Base.metadata, compare_type=True)
    with context.begin_transaction():
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
        context.run_migrations()


async def _connect() -> None:
    engine = engine_for(os.environ["HEARBACK_DATABASE_URL"])
    async with engine.connect() as connection:
        await connection.run_sync(_run)
        await connection.commit()
    await engine.dispose()


asyncio.run(_connect())
