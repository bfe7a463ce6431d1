"""Taking in a whole file: good rows are kept and bad ones named, or all or nothing."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.openings import refresh_stale
from hearback.appointments.service import Schedule
from hearback.core import audit
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.imports.appointments import take_appointments
from hearback.imports.batches import Batch, batches, in_order
from hearback.imports.clinics import take_clinics
from hearback.imports.errors import named
from hearback.imports.patients import take_patients
from hearback.imports.schedules import take_exceptions, take_schedules
from hearback.imports.slots import take_slots
from hearback.imports.subjects import TAKE_SUBJECTS
from hearback.records.files import Found, Placed, Problem
from hearback.records.rows import (
    AppointmentRow,
    ClinicRow,
    ExceptionRow,
    PatientRow,
    ScheduleRow,
    SlotRow,
)
from hearback.records.subject_rows import AnyRow

AT_ONCE = 500  # rows per transaction: whoever answers meanwhile waits for one of them

# Takes in rows of one kind, no record twice; names those it leaves out.
Take = Callable[[AsyncSession, Schedule, Sequence[Placed], datetime], Awaitable[list[Problem]]]
# What others refer to comes first, wherever it stands in the file.
KINDS: Mapping[type[AnyRow], Take] = {
    ClinicRow: take_clinics,
    PatientRow: take_patients,
    ScheduleRow: take_schedules,
    ExceptionRow: take_exceptions,
    SlotRow: take_slots,
    AppointmentRow: take_appointments,
    **TAKE_SUBJECTS,
}


def _silent(_: int) -> None:
    return


class NothingTaken(Exception):
    """Rolls an all-or-nothing import back."""


class Import:
    """taken: how many rows are in."""

    def __init__(
        self, db: Database, schedule: Schedule, now: datetime, at_once: int = AT_ONCE
    ) -> None:
        self._db, self._schedule, self._now, self._at_once = db, schedule, now, at_once
        self.taken = 0

    async def take(
        self,
        found: Iterable[Found],
        *,
        all_or_nothing: bool,
        progress: Callable[[int], None] = _silent,
    ) -> list[Problem]:
        """Take in the good rows; what is wrong with the others. progress: rows done."""
        if all_or_nothing:
            problems = [row for row in found if isinstance(row, Problem)]
            problems = problems or await self._all(found, progress)
            await self._open_times()
            return problems
        problems = []
        for batch in self._batches(found):
            problems += batch.problems
            if batch.rows:
                problems += await self._kept(batch.rows)
            progress(batch.size)
        await self._open_times()
        return sorted(problems, key=lambda problem: problem.line)

    async def _open_times(self) -> None:
        """Work out anew what is free, once for each day however many of its visits came in."""
        days = 1
        while days:
            async with self._db.begin() as session:
                days = await refresh_stale(session)

    async def _kept(self, rows: Sequence[Placed]) -> list[Problem]:
        async with self._db.begin() as session:
            bad = await self._batch(session, rows)
            await self._note(session, len(rows), len(bad))
        self.taken += len(rows) - len(bad)
        return bad

    async def _all(self, found: Iterable[Found], progress: Callable[[int], None]) -> list[Problem]:
        problems: list[Problem] = []
        rows = 0
        try:
            async with self._db.begin() as session:
                for batch in self._batches(found):
                    problems += await self._batch(session, batch.rows)
                    rows += len(batch.rows)
                    progress(batch.size)
                if problems:
                    raise NothingTaken
                await self._note(session, rows, 0)
        except NothingTaken:
            return sorted(problems, key=lambda problem: problem.line)
        self.taken += rows
        return []

    def _batches(self, found: Iterable[Found]) -> Iterator[Batch]:
        return batches(in_order(found, tuple(KINDS)), self._at_once)

    async def _batch(self, session: AsyncSession, rows: Sequence[Placed]) -> list[Problem]:
        """Rows of one kind under a savepoint. What only the database refuses is looked for by
        halves, so that a bad row takes nothing else with it."""
        audited = len(audit.pending(session))
        try:
            async with session.begin_nested():
                return await KINDS[type(rows[0].row)](session, self._schedule, rows, self._now)
        except (HearbackError, ValueError, DBAPIError) as error:
            del audit.pending(session)[audited:]
            if len(rows) == 1:
                return [_problem(error, rows[0])]
        half = len(rows) // 2
        return [
            *await self._batch(session, rows[:half]),
            *await self._batch(session, rows[half:]),
        ]

    async def _note(self, session: AsyncSession, rows: int, bad: int) -> None:
        await audit.record(session, "imported", at=self._now, actor="cli", rows=rows, bad=bad)


def _problem(error: Exception, placed: Placed) -> Problem:
    match error:
        case HearbackError():
            return named(error, placed)
        case ValueError():
            return Problem(placed.line, "row", str(error))
        case _:
            return Problem(placed.line, "row", "the database refuses it")
