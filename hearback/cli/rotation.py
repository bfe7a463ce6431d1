"""Sealing every value again under the newest key."""

from collections.abc import Callable, Iterator

from rich.console import Console
from rich.progress import Progress
from sqlalchemy import LargeBinary, Table, func, select, update

from hearback.cli.home import Home
from hearback.core.crypto import Keyring, KeySet
from hearback.core.db import Base, Database, place
from hearback.models import TABLES
from hearback.settings import read_settings

AT_ONCE = 500  # rows per transaction
SUFFIX = "_sealed"

# Told of the rows that were looked at.
Progressed = Callable[[int], None]


async def rotate(home: Home, console: Console) -> None:
    """Seal again what is still under an older key; when nothing is, begin with a new key.

    A service started with the older keys cannot open what is re-sealed: it is restarted between
    the two runs (`hearback up` reads the home's file).
    """
    settings = read_settings()
    keys = KeySet.parse(settings.keys.get_secret_value(), settings.index_key.get_secret_value())
    db = Database(settings.database_url, pool=2)
    try:
        with Progress(console=console) as bar:
            task = bar.add_task("Sealed values", total=await _total(db))
            resealed = await reseal(db, Keyring(keys), lambda rows: bar.advance(task, rows))
    finally:
        await db.close()
    if resealed:
        console.print(f"{resealed} values were sealed again under {keys.current}.")
    else:
        console.print(_begin(home, keys))


def _begin(home: Home, keys: KeySet) -> str:
    """Add a key where the home keeps them; what is to be done next."""
    stored = home.keys if home.key_file.exists() else None
    if stored is None or stored.masters.get(keys.current) != keys.masters[keys.current]:
        return (  # those in use come from the environment
            "Everything is sealed under the newest key. For another one, put it first in "
            "HEARBACK_KEYS, restart the service, and run `hearback keys rotate` again."
        )
    if stored.current != keys.current:
        return "The new key is not in use yet. Restart the service, then run this again."
    stored.rotated().save(home.key_file)
    return (
        "A new key stands in the home's keys.json. Restart the service, then run "
        "`hearback keys rotate` again to seal everything under it."
    )


async def reseal(db: Database, ring: Keyring, progressed: Progressed) -> int:
    """Seal every value that is under an older key again; how many there were."""
    return sum([await _column(db, ring, *sealed, progressed) for sealed in sealed_columns()])


def sealed_columns() -> Iterator[tuple[Table, str]]:
    for name in TABLES:
        table = Base.metadata.tables[name]
        for column in table.columns:
            if isinstance(column.type, LargeBinary) and column.name.endswith(SUFFIX):
                yield table, column.name


async def _total(db: Database) -> int:
    async with db.begin() as session:
        counts = [
            await session.scalar(select(func.count()).select_from(table))
            for table, _ in sealed_columns()
        ]
    return sum(count or 0 for count in counts)


async def _column(
    db: Database, ring: Keyring, table: Table, column: str, progressed: Progressed
) -> int:
    resealed, last = 0, None
    while True:
        async with db.begin() as session:
            query = select(table.c.id, table.c[column]).order_by(table.c.id).limit(AT_ONCE)
            rows = (
                await session.execute(query if last is None else query.where(table.c.id > last))
            ).all()
            for row_id, value in rows:
                if value is None or ring.is_current(value):
                    continue
                where = place(table.name, column, row_id)
                await session.execute(
                    update(table)
                    .where(table.c.id == row_id, table.c[column] == value)
                    .values({column: ring.seal(ring.open(value, where), where)})
                )
                resealed += 1
        if not rows:
            return resealed
        last = rows[-1][0]
        progressed(len(rows))
