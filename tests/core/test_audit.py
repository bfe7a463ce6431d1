"""The audit trail is only added to, and shows when somebody did otherwise."""

import asyncio

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from hearback.core import audit
from hearback.core.db import Database
from tests.world import MONDAY


async def write(db: Database, count: int) -> None:
    for number in range(count):
        async with db.begin() as session:
            await audit.record(session, "opt_out", at=MONDAY, rule=f"rule {number}")


async def tamper(db: Database, statement: str) -> None:
    """As somebody who owns the database could."""
    async with db.begin() as session:
        await session.execute(text("ALTER TABLE audit_event DISABLE TRIGGER USER"))
        await session.execute(text(statement))


async def broken(db: Database) -> int | None:
    async with db.begin() as session:
        return await audit.first_broken(session)


async def test_an_untouched_trail_is_whole(db: Database) -> None:
    await write(db, 5)
    assert await broken(db) is None


@pytest.mark.parametrize(
    ("statement", "row"),
    [
        ("UPDATE audit_event SET event = 'opt_in' WHERE seq = 3", 3),
        ('UPDATE audit_event SET detail = \'{"rule": "x"}\' WHERE seq = 2', 2),
        ("DELETE FROM audit_event WHERE seq = 4", 4),
    ],
)
async def test_a_change_behind_our_back_is_found(db: Database, statement: str, row: int) -> None:
    await write(db, 5)
    await tamper(db, statement)
    assert await broken(db) == row


@pytest.mark.parametrize(
    "statement",
    ["UPDATE audit_event SET event = 'x'", "DELETE FROM audit_event", "TRUNCATE audit_event"],
)
async def test_the_database_refuses_to_change_the_trail(db: Database, statement: str) -> None:
    await write(db, 1)
    with pytest.raises(DBAPIError, match="append-only"):
        async with db.begin() as session:
            await session.execute(text(statement))


async def test_writers_at_the_same_time_make_one_chain(db: Database) -> None:
    await asyncio.gather(*(write(db, 3) for _ in range(5)))
    assert await broken(db) is None
