"""`hearback import`: a file into the database, with a progress bar and every problem named."""

from collections.abc import Callable
from pathlib import Path

from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.imports.service import Import
from hearback.policy import DEFAULTS, Policy
from hearback.records.files import Found, Problem, read
from hearback.wiring import schedule_under


def _silent(_: int) -> None:
    return


async def take_file(
    db: Database,
    clock: Clock,
    file: Path,
    *,
    all_or_nothing: bool,
    found: list[Found] | None = None,
    progress: Callable[[int], None] = _silent,
    policy: Policy = DEFAULTS,
) -> list[Problem]:
    """found: the rows, when they were read already. Raises UnreadableFile."""
    rows = read(file) if found is None else found
    taking = Import(db, schedule_under(policy), clock.now())
    return await taking.take(rows, all_or_nothing=all_or_nothing, progress=progress)
