"""Which schema the database has, and which one this version of the code works with."""

import re
from enum import StrEnum
from functools import cache
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.ext.asyncio import AsyncSession

ROOT = Path(__file__).resolve().parents[2]
_REVISION = re.compile(r'^(revision|down_revision) = "(\w+)"$', re.MULTILINE)


class SchemaState(StrEnum):
    CURRENT = "current"
    # A later version has migrated already. Migrations only add, so this one works on.
    NEWER = "newer"
    BEHIND = "behind"
    ABSENT = "absent"


@cache
def revisions() -> tuple[str, ...]:
    """All that this version knows, oldest first. Alembic would tell as well, but to load it, and
    every migration, is a tenth of a start."""
    after: dict[str | None, str] = {}
    for file in (ROOT / "migrations" / "versions").glob("[0-9]*.py"):
        named = dict(_REVISION.findall(file.read_text()))
        after[named.get("down_revision")] = named["revision"]
    known: list[str] = []
    while (following := after.get(known[-1] if known else None)) is not None:
        known.append(following)
    return tuple(known)


def head() -> str:
    return revisions()[-1]


def state_of(revision: str | None) -> SchemaState:
    if revision is None:
        return SchemaState.ABSENT
    if revision not in revisions():
        return SchemaState.NEWER
    return SchemaState.CURRENT if revision == head() else SchemaState.BEHIND


async def revision_of(session: AsyncSession) -> str | None:
    """None: it was never migrated. The session is of no more use then."""
    try:
        revision: str | None = await session.scalar(text("SELECT version_num FROM alembic_version"))
    except ProgrammingError:
        return None
    return revision
