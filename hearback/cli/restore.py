"""`hearback restore`: a backup into an empty database, which may be of another PostgreSQL.

The schema is made by our migrations up to the backup's revision, the rows are copied in within one
transaction, and later migrations run then. Texts that may have left since the backup was taken are
not trusted to be unsent: see `settle`.
"""

import zipfile
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime

import asyncpg

from hearback.cli.backup import Progressed, connect, quoted, tables_in_order
from hearback.cli.manifest import AT_ONCE, Manifest, TableEntry, member_of
from hearback.core import audit
from hearback.core.db import Database
from hearback.core.errors import HearbackError

Migrate = Callable[[str], None]  # told the revision


class NotEmpty(HearbackError):
    def __init__(self, table: str) -> None:
        super().__init__(
            f"The database is not empty: {table} has rows. Restore into a new home, or an empty "
            "database; what is there is never overwritten."
        )


class OtherSchema(HearbackError):
    def __init__(self, here: str, there: str) -> None:
        super().__init__(
            f"The database has tables of revision {here}, the backup is of {there}. Restore into a "
            "new home, or an empty database; later migrations follow by themselves."
        )


class NotWhole(HearbackError):
    def __init__(self, what: str) -> None:
        super().__init__(f"The backup could not be restored as it was taken: {what}.")


@dataclass(frozen=True)
class Settled:
    """doubted: texts that are looked up at Twilio before anything is sent again; dropped:
    reminders that were due meanwhile and are not sent now."""

    doubted: int
    dropped: int
    turns: int


async def check_empty(url: str, manifest: Manifest) -> None:
    """Raises NotEmpty or OtherSchema."""
    connection = await connect(url)
    try:
        await _check_rows(connection)
        if await connection.fetchval("SELECT to_regclass('public.alembic_version')") is None:
            return
        here = await connection.fetchval("SELECT version_num FROM alembic_version")
    finally:
        await connection.close()
    if here is not None and here != manifest.revision:
        raise OtherSchema(here, manifest.revision)


async def _check_rows(connection: asyncpg.Connection) -> None:
    for table in await tables_in_order(connection):
        query = f"SELECT EXISTS (SELECT 1 FROM public.{quoted(table)})"  # noqa: S608
        if await connection.fetchval(query):
            raise NotEmpty(table)


async def restore(
    url: str,
    bag: zipfile.ZipFile,
    manifest: Manifest,
    *,
    migrate: Migrate,
    now: datetime,
    progressed: Progressed,
) -> Settled:
    """All rows or none. Raises NotEmpty, OtherSchema or NotWhole."""
    await check_empty(url, manifest)
    migrate(manifest.revision)
    connection = await connect(url)
    try:
        async with connection.transaction():
            await _hold(connection, manifest)
            await _triggers(connection, manifest, "DISABLE")
            for table in manifest.tables:
                await _load(connection, bag, table)
                progressed(table.rows)
            await _triggers(connection, manifest, "ENABLE")
            await _set_sequences(connection, manifest)
            settled = await settle(connection, datetime.fromisoformat(manifest.taken_at), now)
    finally:
        await connection.close()
    migrate("head")
    await _check_trail(url)
    return settled


async def _hold(connection: asyncpg.Connection, manifest: Manifest) -> None:
    """Nobody writes meanwhile, and nobody has written since we looked."""
    names = ", ".join(f"public.{quoted(table.name)}" for table in manifest.tables)
    await connection.execute(f"LOCK TABLE {names} IN EXCLUSIVE MODE")
    await _check_rows(connection)


async def _triggers(connection: asyncpg.Connection, manifest: Manifest, do: str) -> None:
    """What triggers write was saved as well: they would write it a second time."""
    for table in manifest.tables:
        name = quoted(table.name)
        await connection.execute(f"ALTER TABLE public.{name} {do} TRIGGER USER")


async def _load(connection: asyncpg.Connection, bag: zipfile.ZipFile, table: TableEntry) -> None:
    await connection.copy_to_table(
        table.name,
        schema_name="public",
        columns=table.columns,
        source=_parts(bag, table.name),
        format="csv",
    )
    rows = await connection.fetchval(f"SELECT count(*) FROM public.{quoted(table.name)}")  # noqa: S608
    if rows != table.rows:
        raise NotWhole(f"{table.name} has {rows} rows and had {table.rows}")


async def _parts(bag: zipfile.ZipFile, table: str) -> AsyncIterator[bytes]:
    with bag.open(member_of(table)) as part:
        while data := part.read(AT_ONCE):
            yield data


async def _set_sequences(connection: asyncpg.Connection, manifest: Manifest) -> None:
    for name, last in manifest.sequences.items():
        if last is not None:
            await connection.execute(
                "SELECT setval($1::regclass, $2)", f"public.{quoted(name)}", last
            )


async def settle(connection: asyncpg.Connection, taken_at: datetime, now: datetime) -> Settled:
    """Texts that were waiting or leaving when the backup was taken may have been sent since.

    Those with words are of unknown outcome, since then: Twilio is asked, and only what is not
    there is sent, if it is of use. A reminder gets its words when it leaves, so it cannot be
    looked up: one that was due meanwhile is dropped, for a patient must not get it twice.
    """
    doubted = await connection.fetch(
        "UPDATE outbound_message SET state = 'unknown', unknown_since = $1, claimed_until = NULL,"
        " parked_at = NULL WHERE state = 'sending' OR body_sealed IS NOT NULL"
        " AND (state = 'parked' OR state = 'queued' AND send_after <= $2) RETURNING id",
        taken_at,
        now,
    )
    dropped = await connection.fetch(
        "UPDATE outbound_message SET state = 'refused', parked_at = NULL,"
        """ why = '{"decision": "refuse", "reason": "restored"}'"""
        " WHERE body_sealed IS NULL"
        " AND (state = 'parked' OR state = 'queued' AND send_after <= $1) RETURNING id",
        now,
    )
    turns = await connection.fetchval(
        "SELECT count(*) FROM work_item WHERE state <> 'parked' AND due_at <= $1", now
    )
    return Settled(len(doubted), len(dropped), turns)


async def _check_trail(url: str) -> None:
    db = Database(url, pool=1)
    try:
        async with db.begin() as session:
            broken = await audit.first_broken(session)
    finally:
        await db.close()
    if broken is not None:
        raise NotWhole(f"the audit trail breaks at row {broken}")
