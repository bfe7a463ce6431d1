"""A clinic with a waiting list, and what happens when a time is freed there."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from hearback.appointments.booking import Booking
from hearback.appointments.service import Schedule
from hearback.appointments.waiting import (
    TIME_FREED,
    WaitingEntry,
    freed_now,
    waiting_at,
)
from hearback.clinics.model import VisitType
from hearback.core import work
from hearback.core.db import Database
from hearback.outreach.reminders import replan
from hearback.outreach.waiting import offer_freed
from hearback.patients.model import Patient
from tests.appointments.free_time import wall
from tests.inbound.acting import Understood, understood
from tests.world import MONDAY, PATIENTS, only_visit, visit

THIRD = "+15125550155"
WAITING = [
    *PATIENTS,
    {**PATIENTS[0], "id": "nora", "first_name": "Nora", "phone": THIRD},
    {**PATIENTS[0], "id": "ivan", "first_name": "Ivan", "phone": "+15125550156"},
]


async def some_who_wait(db: Database, folder: Path) -> Understood:
    """Ivan comes on Wednesday at 9:20; Denise (Friday) and Heriberto (Monday) wait for sooner."""
    of = await understood(
        db,
        folder,
        visit("ivan", "2026-04-15 09:20"),
        visit("denise", "2026-04-24 09:20"),
        visit("heriberto", "2026-04-27 09:20"),
        patients=WAITING,
    )
    await waits(db, "denise", "heriberto")
    return of


async def waits(db: Database, *patients: str, first: int = 0) -> None:
    async with db.begin() as session:
        kind = (await session.scalars(select(VisitType))).one()
        for place, name in enumerate(patients, first):
            known = await session.scalars(select(Patient).where(Patient.external_id == name))
            patient = known.one()
            own = await only_visit(session, f"{name}-visit")
            session.add(
                WaitingEntry(
                    clinic_id=patient.clinic_id,
                    patient_id=patient.id,
                    visit_type_id=kind.id,
                    appointment_id=own.id,
                    joined_at=MONDAY - timedelta(days=1) + timedelta(minutes=place),
                )
            )


async def ivan_cancels(clinic: Understood) -> None:
    async with clinic.clinic.db.begin() as session:
        his = await only_visit(session, "ivan-visit")
        await session.refresh(his, with_for_update=True)
        await Booking(Schedule(replan)).cancel(session, his, now=clinic.clinic.clock.now())


async def offered(clinic: Understood) -> list[str]:
    """The work that a freed time leaves is done; who was written to."""
    db, now = clinic.clinic.db, clinic.clinic.clock.now()
    async with db.begin() as session:
        claimed = await work.claim(session, worker="w", kinds=[TIME_FREED], now=now)
        if claimed is None:
            return []
    async with db.begin() as session:
        time, kinds = await freed_now(session, claimed.subject)
    async with db.begin() as session:
        await offer_freed(session, time, kinds, now=now)
        await work.finish(session, claimed, worker="w")
    before = len(clinic.clinic.phone.texts)
    await clinic.clinic.settle()
    return [text.to_number for text in clinic.clinic.phone.texts[before:]]


async def list_of(db: Database) -> Sequence[str]:
    async with db.begin() as session:
        clinic = (await session.scalars(select(Patient.clinic_id))).first()
        assert clinic is not None
        entries = await waiting_at(session, clinic)
        people = [await session.get_one(Patient, entry.patient_id) for entry in entries]
        return [patient.external_id for patient in people]


async def starts(db: Database, name: str) -> str:
    async with db.begin() as session:
        return wall((await only_visit(session, f"{name}-visit")).starts_at)
