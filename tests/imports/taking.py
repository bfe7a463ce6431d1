"""Files written and taken in, as `hearback import` does."""

from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import func, select

from hearback.appointments.service import Schedule
from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, standing_of, state
from hearback.core.db import Base, Database
from hearback.imports.service import Import
from hearback.models import TABLES
from hearback.outbound.model import OutboundMessage, OutState
from hearback.outreach.reminders import replan
from hearback.patients.model import Patient
from hearback.patients.queries import contact_point_by_number, recipient_of
from hearback.records.files import Found, Placed, Problem, read
from tests.world import CLINIC, MONDAY, PATIENTS, queued_texts

DENISE_ROW, HERIBERTO_ROW = PATIENTS


def written(folder: Path, content: str | bytes, name: str = "rows.csv") -> Path:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


async def take(db: Database, found: list[Found], *, all_or_nothing: bool = False) -> list[Problem]:
    taking = Import(db, Schedule(replan), MONDAY)
    return await taking.take(found, all_or_nothing=all_or_nothing, progress=lambda _: None)


async def take_file(
    db: Database, folder: Path, content: str | bytes, name: str = "rows.csv", **how: Any
) -> list[Problem]:
    return await take(db, read(written(folder, content, name)), **how)


async def take_rows(db: Database, folder: Path, **content: Any) -> list[Problem]:
    return await take_file(db, folder, yaml.safe_dump(content), "rows.yml")


def problems_of(found: list[Found]) -> list[str]:
    return [str(row) for row in found if isinstance(row, Problem)]


def placed(found: list[Found]) -> list[Placed]:
    return [row for row in found if isinstance(row, Placed)]


async def with_clinic(db: Database, folder: Path, *visits: dict[str, Any]) -> None:
    taken = await take_rows(
        db, folder, clinics=[CLINIC], patients=list(PATIENTS), appointments=list(visits)
    )
    assert taken == []


async def counts(db: Database) -> dict[str, int]:
    """How many rows each table has, but for the audit trail, which grows by every import."""
    async with db.begin() as session:
        return {
            name: await session.scalar(select(func.count()).select_from(Base.metadata.tables[name]))
            or 0
            for name in TABLES
            if name != "audit_event"
        }


async def reminders(db: Database) -> list[OutboundMessage]:
    async with db.begin() as session:
        return [row for row in await queued_texts(session) if row.state is OutState.QUEUED]


async def standing(db: Database, number: str) -> Standing:
    async with db.begin() as session:
        point = await contact_point_by_number(session, number)
        assert point is not None
        return await standing_of(session, point.id)


async def says(db: Database, number: str, wanted: Standing) -> None:
    async with db.begin() as session:
        point = await contact_point_by_number(session, number)
        assert point is not None
        start = wanted is Standing.OPTED_IN
        said = Statement(wanted, Source.PATIENT, "sms", "said", lifts_stop=start)
        await state(session, point.id, said, now=MONDAY)


async def number_of(db: Database, patient_id: str) -> str | None:
    async with db.begin() as session:
        patient = (
            await session.scalars(select(Patient).where(Patient.external_id == patient_id))
        ).one()
        recipient = await recipient_of(session, patient.id)
        return recipient.point.number if recipient else None
