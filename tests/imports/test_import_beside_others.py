"""An import beside the pump and beside patients: each of them gets through, in one order of locks.

Each test uses two or more connections of a real database.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from hearback.appointments.model import Appointment, AppointmentState
from hearback.appointments.queries import locked_visits
from hearback.appointments.service import Schedule
from hearback.clinics.model import Sender
from hearback.consent.service import standing_of
from hearback.core.db import Database
from hearback.imports.service import Import
from hearback.outbound.claims import Decided, Leaving, Next, claim_next
from hearback.outbound.model import OutState
from hearback.outreach.reminders import replan
from hearback.patients.queries import contact_point_by_number, reached_at
from hearback.records.files import Placed, Problem
from hearback.records.rows import AppointmentRow
from hearback.texts.catalogue import Catalogue
from tests.imports.taking import with_clinic
from tests.inbound.seeing import BLOCKED, waits_for_a_lock
from tests.world import DENISE, MONDAY, only_visit, queued_texts, visit

THURSDAY, FRIDAY = "2026-04-16 10:30", "2026-04-17 10:30"
FIRST_REMINDER = datetime(2026, 4, 14, 15, 30, tzinfo=UTC)
ROUNDS = 12
PATIENCE = 20  # seconds; a deadlock is found by Postgres after one


class Held:
    """A planner that stops an import once its visits are locked and changed."""

    def __init__(self) -> None:
        self.there, self.go = asyncio.Event(), asyncio.Event()

    async def __call__(self, session: Any, *visits: Appointment, now: datetime) -> None:
        self.there.set()
        await self.go.wait()
        await replan(session, *visits, now=now)


async def importing(db: Database, planner: Any, *rows: dict[str, Any]) -> list[Problem]:
    placed = [Placed(line, AppointmentRow.model_validate(row)) for line, row in enumerate(rows)]
    return await Import(db, Schedule(planner), MONDAY).take(placed, all_or_nothing=False)


async def claim(db: Database) -> Next:
    async with db.begin() as session:
        sender = (await session.scalars(select(Sender))).one()
        return await claim_next(session, sender, Catalogue.load(), now=FIRST_REMINDER)


async def cancels_the_first(db: Database) -> None:
    """What an answer does, with its locks in their order."""
    async with db.begin() as session:
        point = await contact_point_by_number(session, DENISE)
        assert point is not None
        await standing_of(session, point.id, lock=True)
        visits = (await locked_visits(session, reached_at(point.id), (), now=MONDAY)).standing
        await Schedule(replan).change_state(
            session, visits[0], AppointmentState.CANCELLED, now=MONDAY, actor="patient"
        )


async def states(db: Database) -> list[tuple[str, OutState]]:
    """Of each reminder, by kind and the version it was planned for."""
    async with db.begin() as session:
        rows = await queued_texts(session)
    return sorted((f"{row.cause.split(':')[0]}:{row.cause[-1]}", row.state) for row in rows)


@asynccontextmanager
async def holding(db: Database, visit_id: str) -> AsyncIterator[None]:
    """Somebody else is at this visit."""
    async with db.begin() as session:
        query = select(Appointment).where(Appointment.external_id == visit_id)
        await session.execute(query.with_for_update())
        yield


async def both_wait(db: Database) -> None:
    waiting = 0
    while waiting < 2:
        async with db.begin() as session:
            waiting = await session.scalar(BLOCKED) or 0


async def test_a_pump_that_waits_for_an_import_sends_nothing_of_the_old_time(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))
    held = Held()

    async with asyncio.timeout(PATIENCE):
        taking = asyncio.create_task(importing(db, held, visit("denise", FRIDAY)))
        await held.there.wait()
        pumping = asyncio.create_task(claim(db))
        assert await waits_for_a_lock(db, pumping)
        held.go.set()
        problems, step = await taking, await pumping

    assert problems == []
    assert isinstance(step, Decided)
    assert await states(db) == [
        ("reminder_24h:1", OutState.REFUSED),
        ("reminder_24h:2", OutState.QUEUED),
        ("reminder_48h:1", OutState.REFUSED),
        ("reminder_48h:2", OutState.QUEUED),
    ]


async def test_an_import_that_waits_for_a_pump_leaves_what_is_sent(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    async with asyncio.timeout(PATIENCE):
        async with db.begin() as session:
            sender = (await session.scalars(select(Sender))).one()
            step = await claim_next(session, sender, Catalogue.load(), now=FIRST_REMINDER)
            taking = asyncio.create_task(importing(db, replan, visit("denise", FRIDAY)))
            assert await waits_for_a_lock(db, taking)
        problems = await taking

    assert problems == []
    assert isinstance(step, Leaving)
    assert ("reminder_48h:1", OutState.SENDING) in await states(db)
    assert ("reminder_48h:2", OutState.QUEUED) in await states(db)


async def test_a_patient_and_an_import_hold_two_visits_in_one_order(
    db: Database, tmp_path: Path
) -> None:
    """The later visit is the older row, and somebody is at it: whoever took it first, and then
    the other, would wait for ever."""
    both = visit("denise", FRIDAY, "friday"), visit("denise", THURSDAY, "thursday")
    await with_clinic(db, tmp_path, both[0])
    await with_clinic(db, tmp_path, both[1])

    async with asyncio.timeout(PATIENCE):
        async with holding(db, "friday"):
            confirmed = [{**each, "state": "confirmed"} for each in both]
            taking = asyncio.create_task(importing(db, replan, *confirmed))
            assert await waits_for_a_lock(db, taking)
            answer = asyncio.create_task(cancels_the_first(db))
            await both_wait(db)
        problems = await taking
        await answer

    async with db.begin() as session:
        found = [(await only_visit(session, name)).state for name in ("thursday", "friday")]
    assert problems == []
    assert found == [AppointmentState.CANCELLED, AppointmentState.CONFIRMED]


async def test_imports_and_patients_meet_without_harm(db: Database, tmp_path: Path) -> None:
    """Two imports of the same visits, at other times each round, and a patient who cancels."""
    names = [f"v{number}" for number in range(30)]
    await with_clinic(db, tmp_path, *(visit("denise", THURSDAY, name) for name in names))
    errors: list[BaseException | list[Problem]] = []

    for hour in range(8, 8 + ROUNDS):
        rows = [visit("denise", f"2026-04-20 {hour:02}:00", name) for name in names]
        done = await asyncio.gather(
            importing(db, replan, *rows),
            importing(db, replan, *reversed(rows)),
            cancels_the_first(db),
            return_exceptions=True,
        )
        errors += [each for each in done if each]

    assert errors == []
