"""`hearback backup`: the whole database as of one instant, in one file, while the service runs.

A zip with one CSV per table, each copied in the same snapshot, and a manifest with counts and
checksums. Not pg_dump: what its newest version writes cannot be restored into PostgreSQL 15 or 16
(`transaction_timeout`), and a backup has to lead from any server to any other. The schema is not
in it: our migrations make it.
"""

import hashlib
import os
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import asyncpg

from hearback import __version__
from hearback.cli.manifest import (
    FORMAT,
    KEYS,
    MANIFEST,
    Manifest,
    TableEntry,
    fingerprints,
    member_of,
    written_keys,
)
from hearback.core.crypto import KeySet
from hearback.core.errors import HearbackError

SEALED = "sealed"  # a column of this name, or that ends so, begins with the id of its key
WRITTEN_AS = {
    "datestyle": "ISO, YMD",
    "timezone": "UTC",
    "intervalstyle": "postgres",
    "bytea_output": "hex",
    "extra_float_digits": "1",
}
Progressed = Callable[[int], None]


class BackupExists(HearbackError):
    def __init__(self, file: Path) -> None:
        super().__init__(f"{file} is there already. Choose another name, or move it away.")


class NothingToBackUp(HearbackError):
    def __init__(self) -> None:
        super().__init__("This database was never migrated: there is nothing to back up.")


@dataclass
class Member:
    """One file inside, hashed while it is written."""

    out: Any
    digest: Any = field(default_factory=hashlib.sha256)

    async def write(self, data: bytes) -> None:
        self.out.write(data)
        self.digest.update(data)


@dataclass(frozen=True)
class Counted:
    name: str
    columns: tuple[str, ...]
    rows: int


async def back_up(
    url: str,
    file: Path,
    keys: KeySet,
    *,
    taken_at: datetime,
    with_keys: bool,
    begun: Callable[[int], None],
    progressed: Progressed,
) -> Manifest:
    """Write the backup whole or not at all. begun: told of the rows to come; progressed: of each
    table's. Raises BackupExists or NothingToBackUp."""
    connection = await connect(url)
    try:
        with _whole_or_not(file) as bag:
            async with connection.transaction(isolation="repeatable_read", readonly=True):
                manifest = await _fill(connection, bag, keys, taken_at, begun, progressed)
            if with_keys:
                inside = written_keys(keys)
                bag.writestr(KEYS, inside)
                summed = hashlib.sha256(inside.encode()).hexdigest()
                manifest = replace(manifest, keys_sha256=summed)
            bag.writestr(MANIFEST, manifest.as_json())
    finally:
        await connection.close()
    return manifest


async def connect(url: str) -> asyncpg.Connection:
    """As both ends of a backup write and read values, whatever their servers are set to."""
    connection: asyncpg.Connection = await asyncpg.connect(url, server_settings=WRITTEN_AS)
    return connection


@contextmanager
def _whole_or_not(file: Path) -> Iterator[zipfile.ZipFile]:
    """For nobody else to read, and under its name only once it is complete on the disk."""
    if file.exists():
        raise BackupExists(file)
    part = file.with_name(f"{file.name}.part")
    part.unlink(missing_ok=True)
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bag:
                yield bag
            out.flush()
            os.fsync(out.fileno())
        part.rename(file)
    finally:
        part.unlink(missing_ok=True)


async def _fill(
    connection: asyncpg.Connection,
    bag: zipfile.ZipFile,
    keys: KeySet,
    taken_at: datetime,
    begun: Callable[[int], None],
    progressed: Progressed,
) -> Manifest:
    revision = await _revision(connection)
    tables = [await _counted(connection, name) for name in await tables_in_order(connection)]
    begun(sum(table.rows for table in tables))
    entries = []
    for table in tables:
        entries.append(await _copied(connection, bag, table))
        progressed(table.rows)
    needed = await _key_ids(connection, tables)
    return Manifest(
        format=FORMAT,
        hearback=__version__,
        revision=revision,
        taken_at=taken_at.isoformat(),
        tables=tuple(entries),
        sequences=await _sequences(connection),
        keys={key: mark for key, mark in fingerprints(keys).items() if key in needed},
    )


async def _revision(connection: asyncpg.Connection) -> str:
    try:
        async with connection.transaction():
            revision = await connection.fetchval("SELECT version_num FROM alembic_version")
    except asyncpg.UndefinedTableError:
        raise NothingToBackUp from None
    if revision is None:
        raise NothingToBackUp
    return str(revision)


async def tables_in_order(connection: asyncpg.Connection) -> Sequence[str]:
    """Every table that must survive, each after those that it refers to."""
    rows = await connection.fetch(
        """
        SELECT t.relname AS name, array_remove(array_agg(r.relname), NULL) AS needs
          FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace
          LEFT JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'f'
                AND c.confrelid <> t.oid
          LEFT JOIN pg_class r ON r.oid = c.confrelid
         WHERE n.nspname = 'public' AND t.relkind = 'r' AND t.relpersistence = 'p'
           AND t.relname <> 'alembic_version'
         GROUP BY t.relname ORDER BY t.relname
        """
    )
    return list(TopologicalSorter({row["name"]: row["needs"] for row in rows}).static_order())


async def _counted(connection: asyncpg.Connection, name: str) -> Counted:
    columns = await connection.fetch(
        "SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass"
        " AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum",
        f"public.{quoted(name)}",
    )
    rows = await connection.fetchval(f"SELECT count(*) FROM public.{quoted(name)}")  # noqa: S608
    return Counted(name, tuple(row["attname"] for row in columns), rows)


async def _copied(
    connection: asyncpg.Connection, bag: zipfile.ZipFile, table: Counted
) -> TableEntry:
    with bag.open(member_of(table.name), "w", force_zip64=True) as out:
        member = Member(out)
        await connection.copy_from_table(
            table.name,
            schema_name="public",
            columns=table.columns,
            output=member.write,
            format="csv",
        )
    return TableEntry(table.name, table.columns, table.rows, member.digest.hexdigest())


async def _sequences(connection: asyncpg.Connection) -> Mapping[str, int | None]:
    """The last number that each gave out; None: it never did."""
    rows = await connection.fetch(
        "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public'"
    )
    return {row["sequencename"]: row["last_value"] for row in rows}


async def _key_ids(connection: asyncpg.Connection, tables: Sequence[Counted]) -> set[str]:
    """The ids of the keys under which anything is sealed, read from the values' own beginnings,
    and the index key, by which numbers are found."""
    found = {"index"}
    for table in tables:
        for column in table.columns:
            if column.endswith(SEALED):
                where = f"public.{quoted(table.name)} WHERE {quoted(column)} IS NOT NULL"
                key = f"substr({quoted(column)}, 3, get_byte({quoted(column)}, 1))"
                query = f"SELECT DISTINCT convert_from({key}, 'UTF8') FROM {where}"  # noqa: S608
                found |= {row[0] for row in await connection.fetch(query)}
    return found


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
