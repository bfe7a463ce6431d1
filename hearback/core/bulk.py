"""Many rows in one statement: values travel as one array per column, so its text never grows."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, any_, func, literal, select
from sqlalchemy.dialects.postgresql import ARRAY, Insert, insert
from sqlalchemy.orm import InstrumentedAttribute

from hearback.core.db import Base

BLOCK = 2_000  # rows to a statement
Item = TypeVar("Item")


def insert_of(table: type[Base], rows: Sequence[Mapping[str, Any]]) -> Insert:
    """INSERT … SELECT FROM unnest(…), for an `on_conflict_…` to follow.

    rows: at least one, and all with the same columns; a column that none names gets its default.
    The session is not flushed by it.
    """
    names = list(rows[0])
    columns = table.__table__.c
    arrays = [
        literal([row[name] for row in rows], ARRAY(columns[name].type, dimensions=1))
        for name in names
    ]
    given = func.unnest(*arrays).table_valued(*names).render_derived(name="given")
    return insert(table).from_select(names, select(given))


def among(
    column: InstrumentedAttribute[Any] | ColumnElement[Any], values: Collection[Any]
) -> ColumnElement[bool]:
    """column = ANY(array): unlike IN, the same statement for any number of values."""
    return column == any_(literal(list(values), ARRAY(column.type, dimensions=1)))


def blocks(rows: Sequence[Item], size: int = BLOCK) -> Iterator[Sequence[Item]]:
    return (rows[first : first + size] for first in range(0, len(rows), size))
