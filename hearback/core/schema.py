"""Which schema the database has, and which one this version of the code works with."""

from enum import StrEnum
from functools import cache
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.ext.asyncio import AsyncSession

ROOT = Path(__file__).resolve().parents[2]


class SchemaState(StrEnum):
    CURRENT = "current"
    # A later version has migrated already. Migrations only add, so this one works on.
    NEWER = "newer"
    BEHIND = "behind"
    ABSENT = "absent"


@cache
def revisions() -> tuple[str, ...]:
    """All that this version knows, oldest first."""
    # Here, because it brings a template engine that no start should wait for.
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    script = ScriptDirectory.from_config(Config(ROOT / "alembic.ini"))
    return tuple(each.revision for each in script.walk_revisions())[::-1]


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
