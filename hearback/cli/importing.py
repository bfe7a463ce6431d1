"""`hearback import`: a file into the database, with every problem named."""

from pathlib import Path

from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.imports.service import Import
from hearback.policy import DEFAULTS, Policy
from hearback.records.files import Problem, rows_of
from hearback.wiring import schedule_under


def importing(db: Database, clock: Clock, policy: Policy) -> Import:
    return Import(db, schedule_under(policy), clock.now())


async def take_file(
    db: Database, clock: Clock, file: Path, *, all_or_nothing: bool, policy: Policy = DEFAULTS
) -> list[Problem]:
    """Raises UnreadableFile."""
    return await importing(db, clock, policy).take(rows_of(file), all_or_nothing=all_or_nothing)
