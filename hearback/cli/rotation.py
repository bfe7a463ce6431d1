"""Sealing every value again under the newest key."""

from collections.abc import Iterator

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


async def rotate(home: Home, console: Console) -> None:
    """Add a key where the home keeps them; re-seal row by row; older keys still open the rest.

    A service started with the older keys cannot open what is re-sealed: it is restarted first with
    the new set (`hearback up` reads the home's file), then this command is run once more.
    """
    settings = read_settings()
    keys = KeySet.parse(settings.keys.get_secret_value(), settings.index_key.get_secret_value())
    file = home.path / "keys.json"
    if file.exists() and KeySet.load(file).current == keys.current:
        KeySet.load(file).rotated().save(file)
        console.print(
            "A new key stands in the home's keys.json. Restart the service, then run "
            "`hearback keys rotate` again to seal everything under it."
        )
        return
    db = Database(settings.database_url, pool=2)
    try:
        with Progress(console=console) as bar:
            for table, column in sealed_columns():
                await _rotate_column(db, Keyring(keys), table, column, bar)
    finally:
        await db.close()


def sealed_columns() -> Iterator[tuple[Table, str]]:
    for name in TABLES:
        table = Base.metadata.tables[name]
        for column in table.columns:
            if isinstance(column.type, LargeBinary) and column.name.endswith(SUFFIX):
                yield table, column.name


async def _rotate_column(
    db: Database, ring: Keyring, table: Table, column: str, bar: Progress
) -> None:
    async with db.begin() as session:
        total = await session.scalar(select(func.count()).select_from(table))
    task = bar.add_task(f"{table.name}.{column}", total=total)
    last = None
    while True:
        async with db.begin() as session:
            query = select(table.c.id, table.c[column]).order_by(table.c.id).limit(AT_ONCE)
            rows = (
                await session.execute(query if last is None else query.where(table.c.id > last))
            ).all()
            for row_id, value in rows:
                where = place(table.name, column, row_id)
                if value is not None and not ring.is_current(value):
                    await session.execute(
                        update(table)
                        .where(table.c.id == row_id, table.c[column] == value)
                        .values({column: ring.seal(ring.open(value, where), where)})
                    )
        if not rows:
            return
        last = rows[-1][0]
        bar.advance(task, len(rows))
