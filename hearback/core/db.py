"""The database: engine, transactions, and how our types are stored."""

import enum
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, ClassVar, overload
from uuid import UUID

from sqlalchemy import DateTime, Enum, MetaData, Uuid, event
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import DeclarativeBase

from hearback.core.crypto import Keyring
from hearback.core.ids import new_id

Json = dict[str, Any]
# In a session's info: what is done last, just before its commit (core.audit).
LAST = "last"
STATEMENTS = 250  # that one connection keeps prepared: more than we have


def _enum_column(constraint: Any, _: Any) -> str:
    """The column of an enum's CHECK: two columns of one enum need two names."""
    columns = [column.name for column in getattr(constraint, "columns", ())]
    return f"{columns[0]}_" if len(columns) == 1 else ""


# Constraints carry names, so that a migration can find them.
NAMES: dict[str, Any] = {
    "enum_column": _enum_column,
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(enum_column)s%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


def _values(members: type[enum.Enum]) -> list[str]:
    return [str(member.value) for member in members]


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[Mapping[Any, Any]] = {
        datetime: DateTime(timezone=True),
        UUID: Uuid(),
        Json: JSONB,
        # Stored as their lower-case value under a CHECK; SQLAlchemy's default is the name.
        enum.Enum: Enum(
            enum.Enum,
            native_enum=False,
            create_constraint=True,
            length=40,
            values_callable=_values,
        ),
    }

    def __init__(self, **values: Any) -> None:
        # The id comes first: sealed attributes are bound to it.
        if "id" in type(self).__mapper__.columns and "id" not in values:
            values = {"id": new_id(), **values}
        for name, value in values.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no {name}")
            setattr(self, name, value)


_keyring: Keyring | None = None


def use_keyring(keyring: Keyring) -> None:
    """Install the keys of this process.

    The one process-wide value: mapped classes exist before any wiring and cannot be handed keys.
    """
    global _keyring
    _keyring = keyring


def keyring() -> Keyring:
    assert _keyring is not None, "use_keyring() comes before the first sealed value"
    return _keyring


class Sealed:
    """A text attribute, kept sealed in the column `<name>_sealed` and bound to its row.

    Opened at each access: nothing readable stays in memory longer than it is used.
    """

    def __set_name__(self, owner: type[Base], name: str) -> None:
        self.column = f"{name}_sealed"

    @overload
    def __get__(self, row: None, owner: type[Base]) -> "Sealed": ...
    @overload
    def __get__(self, row: Base, owner: type[Base]) -> str: ...
    def __get__(self, row: Base | None, owner: type[Base]) -> "Sealed | str":
        if row is None:
            return self
        value = getattr(row, self.column)
        return keyring().open(value, self.place(row)) if value is not None else ""

    def __set__(self, row: Base, text: str | None) -> None:
        setattr(row, self.column, None if text is None else keyring().seal(text, self.place(row)))

    def place(self, row: Any) -> str:
        return place(row.__tablename__, self.column, row.id)


def place(table: str, column: str, row_id: object) -> str:
    return f"{table}:{column}:{row_id}"


class Database:
    """Opens transactions. Whoever opens one owns its edge; services only take the session."""

    def __init__(self, url: str, *, pool: int = 20) -> None:
        self.url = url
        self.engine = engine_for(
            url,
            pool_size=pool,
            max_overflow=10,
            pool_use_lifo=True,  # the same few connections, which know our statements already
            hide_parameters=True,  # an error that quotes them would quote a patient
        )
        event.listen(self.engine.sync_engine, "checkout", _not_closed)
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False)
        alone = self.engine.execution_options(isolation_level="AUTOCOMMIT")
        self._at_once = async_sessionmaker(alone, expire_on_commit=False, autoflush=False)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        async with self._sessions() as session, session.begin():
            yield session
            if LAST in session.info:
                await session.flush()  # what was changed takes its locks before what is last
            for finish in session.info.get(LAST, ()):
                await finish(session)

    @asynccontextmanager
    async def at_once(self) -> AsyncIterator[AsyncSession]:
        """For one statement that is a transaction by itself: without the BEGIN and the COMMIT."""
        async with self._at_once() as session:
            yield session

    async def close(self) -> None:
        await self.engine.dispose()


def _not_closed(connection: Any, *_: object) -> None:
    """A connection that the server has closed is replaced before it is used. The driver knows of
    it already; SQLAlchemy's own look, pool_pre_ping, asks the server three times before each
    transaction."""
    if connection.driver_connection.is_closed():
        raise DisconnectionError


def engine_for(url: str, **options: Any) -> AsyncEngine:
    """The driver reads the address itself, as libpq does: SQLAlchemy would take its `sslmode` and
    `sslrootcert` apart, and the driver knows neither then."""
    told = {"dsn": url, "prepared_statement_cache_size": STATEMENTS}
    return create_async_engine("postgresql+asyncpg://", connect_args=told, **options)
