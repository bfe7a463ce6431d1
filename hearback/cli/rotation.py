"""Sealing every value again under the newest key."""

from collections.abc import Iterator
from uuid import UUID

from rich.console import Console
from rich.progress import Progress
from sqlalchemy import LargeBinary, Table, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.cli.home import Home
from hearback.core.crypto import Keyring, KeySet
from hearback.core.db import Base, Database, place
from hearback.models import TABLES
from hearback.settings import read_settings

AT_ONCE = 500  # rows per transaction
SUFFIX = "_sealed"
RESTART = "Restart the service, then run `hearback keys rotate` again."


async def rotate(home: Home, console: Console) -> None:
    """Seal what still is under an older key; when nothing is, put a new key in front.

    In two steps, because a service that was started with the older keys cannot open what is sealed
    under the new one: a key is added, the service restarted with it, and this run once more.
    """
    settings = read_settings()
    keys = KeySet.parse(settings.keys.get_secret_value(), settings.index_key.get_secret_value())
    file = home.path / "keys.json"
    if file.exists() and KeySet.load(file).current != keys.current:
        console.print(f"{file} has a newer key. {RESTART}")
        return
    sealed = await reseal(settings.database_url, Keyring(keys), console)
    if sealed:
        console.print(f"{sealed} values were sealed again under {keys.current}.")
    elif file.exists():
        KeySet.load(file).rotated().save(file)
        console.print(f"Everything is sealed under {keys.current}. A new key is added. {RESTART}")
    else:
        console.print(
            f"Everything is sealed under {keys.current}. Put a new key in front of HEARBACK_KEYS "
            f"(`hearback keys new` prints one). {RESTART}"
        )


async def reseal(database_url: str, ring: Keyring, console: Console) -> int:
    """How many values were under an older key and are now under the newest."""
    db = Database(database_url, pool=2)
    try:
        with Progress(console=console) as bar:
            counts = [
                await _reseal_column(db, ring, table, column, bar)
                for table, column in sealed_columns()
            ]
    finally:
        await db.close()
    return sum(counts)


def sealed_columns() -> Iterator[tuple[Table, str]]:
    for name in TABLES:
        table = Base.metadata.tables[name]
        for column in table.columns:
            if isinstance(column.type, LargeBinary) and column.name.endswith(SUFFIX):
                yield table, column.name


async def _reseal_column(
    db: Database, ring: Keyring, table: Table, column: str, bar: Progress
) -> int:
    async with db.begin() as session:
        total = await session.scalar(select(func.count()).select_from(table))
    task = bar.add_task(f"{table.name}.{column}", total=total)
    last, sealed = None, 0
    while True:
        query = select(table.c.id, table.c[column]).order_by(table.c.id).limit(AT_ONCE)
        async with db.begin() as session:
            after = query if last is None else query.where(table.c.id > last)
            rows = (await session.execute(after)).all()
            for row_id, value in rows:
                if value is not None and not ring.is_current(value):
                    await _reseal_row(session, ring, table, column, (row_id, value))
                    sealed += 1
        if not rows:
            return sealed
        last = rows[-1][0]
        bar.advance(task, len(rows))


async def _reseal_row(
    session: AsyncSession, ring: Keyring, table: Table, column: str, row: tuple[UUID, bytes]
) -> None:
    """A value that somebody has changed meanwhile is left: it is under the newest key already."""
    row_id, value = row
    where = place(table.name, column, row_id)
    await session.execute(
        update(table)
        .where(table.c.id == row_id, table.c[column] == value)
        .values({column: ring.seal(ring.open(value, where), where)})
    )
