"""How long a hundred thousand reminders take to plan, by the way that an import goes."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import perf_counter

from sqlalchemy import func, insert, select, update

from benchmarks.clinic import open_clinic
from benchmarks.figures import AtMost, Figure
from benchmarks.ground import Ground, Outcome
from benchmarks.house import House
from benchmarks.machine import cpu_seconds
from hearback.appointments.model import Appointment, AppointmentState
from hearback.clinics.model import VisitType
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.imports.service import AT_ONCE
from hearback.outbound.model import OutboundMessage
from hearback.outreach.reminders import plan_many

NAME = "planning"
BLOCK = 6
REMINDERS = 100_000
HOURS = (48, 24)  # the policy's own
PATIENTS = 500  # so that those of one transaction are all different
ROWS = 2_000  # to a statement
TARGET = AtMost(10)  # seconds


@dataclass(frozen=True)
class Taken:
    """seconds: until the last commit. processor: seconds of it, in this process and in Postgres."""

    seconds: float
    processor: float


async def measure(ground: Ground) -> Outcome:
    house = await ground.house()
    db = await ground.database("planning")
    try:
        await open_clinic(db, house.clock, BLOCK, PATIENTS)
        async with db.begin() as session:
            await session.execute(update(VisitType).values(reminder_hours=list(HOURS)))
        now = house.clock.now()
        visits = await _visits(db, ground.sizes.visits, now)
        taken = await _plan(house, db, visits, now, ground.sizes.planning_seconds)
        async with db.begin() as session:
            planned = await session.scalar(select(func.count()).select_from(OutboundMessage)) or 0
    finally:
        await db.close()
    planned -= PATIENTS  # those of the clinic's own first visits
    times = REMINDERS / planned
    told = "" if planned >= REMINDERS else f"reckoned from {planned} in {taken.seconds:.1f} s"
    return Outcome(
        [
            Figure(
                NAME, "100,000 reminders", "s", taken.seconds * times, target=TARGET, remark=told
            ),
            Figure(NAME, "100,000 reminders, processor time", "s", taken.processor * times),
            Figure(NAME, "one reminder", "ms", 1000 * taken.seconds / planned),
        ]
    )


async def _visits(db: Database, count: int, now: datetime) -> Sequence[Appointment]:
    """Visits that nobody was told of yet, a week ahead."""
    async with db.begin() as session:
        pattern = (await session.scalars(select(Appointment).limit(PATIENTS))).all()
        for first in range(0, count, ROWS):
            some = range(first, min(first + ROWS, count))
            rows = [_row(pattern[number % PATIENTS], number, now) for number in some]
            await session.execute(insert(Appointment), rows)
        fresh = select(Appointment).where(Appointment.external_id.startswith("planned-"))
        return (await session.scalars(fresh)).all()


def _row(like: Appointment, number: int, now: datetime) -> dict[str, object]:
    starts = now + timedelta(days=7, minutes=number % 2000)
    return {
        "id": new_id(),
        "clinic_id": like.clinic_id,
        "external_id": f"planned-{number}",
        "patient_id": like.patient_id,
        "provider_id": like.provider_id,
        "location_id": like.location_id,
        "visit_type_id": like.visit_type_id,
        "starts_at": starts,
        "ends_at": starts + timedelta(minutes=20),
        "state": AppointmentState.SCHEDULED,
        "version": 1,
    }


async def _plan(
    house: House, db: Database, visits: Sequence[Appointment], now: datetime, seconds: float
) -> Taken:
    """What is not planned when the seconds are over stays unplanned."""
    processes = [os.getpid(), *house.up.pids()["postgres"]]
    used, begun = cpu_seconds(processes), perf_counter()
    for first in range(0, len(visits), AT_ONCE):
        if perf_counter() - begun > seconds:
            break
        async with db.begin() as session:
            await plan_many(session, visits[first : first + AT_ONCE], now=now)
    return Taken(perf_counter() - begun, cpu_seconds(processes) - used)
