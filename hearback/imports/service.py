"""Taking in a whole file: good rows are kept and bad ones named, or all or nothing."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.service import Schedule
from hearback.core import audit
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.imports.appointments import take_appointment
from hearback.imports.clinics import take_clinic
from hearback.imports.patients import take_patient
from hearback.records.files import Found, Placed, Problem
from hearback.records.rows import AppointmentRow, ClinicRow, PatientRow

AT_ONCE = 50  # rows per transaction: whoever answers meanwhile waits for one of them


class NothingTaken(Exception):
    """Rolls an all-or-nothing import back."""


class Import:
    def __init__(self, db: Database, schedule: Schedule, now: datetime) -> None:
        self._db, self._schedule, self._now = db, schedule, now

    async def take(
        self, found: Sequence[Found], *, all_or_nothing: bool, progress: Callable[[int], None]
    ) -> list[Problem]:
        """Take in the good rows; what is wrong with the others. progress: rows done."""
        problems = [row for row in found if isinstance(row, Problem)]
        good = sorted((row for row in found if isinstance(row, Placed)), key=_order)
        if all_or_nothing:
            return problems or await self._all(good, progress)
        for first in range(0, len(good), AT_ONCE):
            batch = good[first : first + AT_ONCE]
            async with self._db.begin() as session:
                problems += await self._batch(session, batch, progress)
        return sorted(problems, key=lambda problem: problem.line)

    async def _all(self, good: Sequence[Placed], progress: Callable[[int], None]) -> list[Problem]:
        problems: list[Problem] = []
        try:
            async with self._db.begin() as session:
                problems = await self._batch(session, good, progress)
                if problems:
                    raise NothingTaken
        except NothingTaken:
            return problems
        return []

    async def _batch(
        self, session: AsyncSession, rows: Sequence[Placed], progress: Callable[[int], None]
    ) -> list[Problem]:
        problems: list[Problem] = []
        for placed in rows:
            problems += await self._one(session, placed)
            progress(1)
        await audit.record(
            session, "imported", at=self._now, actor="cli", rows=len(rows), bad=len(problems)
        )
        return problems

    async def _one(self, session: AsyncSession, placed: Placed) -> list[Problem]:
        """One row under a savepoint, so that a bad one takes nothing else with it."""
        audited = len(audit.pending(session))
        try:
            async with session.begin_nested():
                await self._take(session, placed)
        except HearbackError as error:
            del audit.pending(session)[audited:]
            return [Problem(placed.line, getattr(error, "column", "row"), str(error))]
        except (ValueError, DBAPIError) as error:
            del audit.pending(session)[audited:]
            reason = str(error) if isinstance(error, ValueError) else "the database refuses it"
            return [Problem(placed.line, "row", reason)]
        return []

    async def _take(self, session: AsyncSession, placed: Placed) -> None:
        match placed.row:
            case ClinicRow() as row:
                await take_clinic(session, row)
            case PatientRow() as row:
                await take_patient(session, self._schedule, row, now=self._now)
            case AppointmentRow() as row:
                await take_appointment(session, self._schedule, row, now=self._now)


def _order(placed: Placed) -> int:
    """What others refer to comes first, wherever it stands in the file."""
    return (ClinicRow, PatientRow, AppointmentRow).index(type(placed.row))
