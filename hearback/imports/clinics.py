"""Taking in a clinic with its places, providers, visit types and number."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.service import Schedule
from hearback.clinics.model import (
    ChatSite,
    Clinic,
    DeskHours,
    Location,
    OpeningHours,
    PreparationText,
    Provider,
    Sender,
    SenderKind,
    VisitType,
)
from hearback.core.db import Base
from hearback.core.ids import new_id
from hearback.records.files import Placed, Problem
from hearback.records.rows import ClinicRow, LocationRow, VisitTypeRow


async def take_clinics(
    session: AsyncSession, schedule: Schedule, rows: Sequence[Placed], now: datetime
) -> list[Problem]:
    """They are few: one after the other. Their visits follow when their own rows come."""
    for placed in rows:
        assert isinstance(placed.row, ClinicRow), "a batch holds one kind of rows"
        await _take_clinic(session, placed.row)
    return []


async def _take_clinic(session: AsyncSession, row: ClinicRow) -> None:
    clinic = await _kept(
        session,
        Clinic,
        {"external_id": row.id},
        public_name=row.public_name,
        zone=row.zone,
        phone=row.phone,
        language=row.language,
        own_rules=row.own_rules,
        tells_provider=row.tells_provider,
    )
    await _kept(
        session,
        Sender,
        {"number": row.sms_from},
        clinic_id=clinic,
        segments_per_second=row.segments_per_second,
    )
    if row.chat_origins is not None:
        await _take_chat(session, clinic, row.id, row.chat_origins)
    if row.desk_hours is not None:
        await _take_desk(session, clinic, row)
    for location in row.locations:
        await _take_location(session, clinic, location, row.zone)
    for provider in row.providers:
        key = {"clinic_id": clinic, "external_id": provider.id}
        await _kept(session, Provider, key, name=provider.name)
    for visit_type in row.visit_types:
        await _take_visit_type(session, clinic, visit_type)


async def _take_chat(session: AsyncSession, clinic: UUID, name: str, origins: list[str]) -> None:
    """A clinic whose chat was taken off every site keeps the line: its conversations have it."""
    key = {"number": f"web:{name}"}
    line = await _kept(session, Sender, key, clinic_id=clinic, kind=SenderKind.WEB)
    made = insert(ChatSite).values(clinic_id=clinic, sender_id=line, origins=origins)
    await session.execute(
        made.on_conflict_do_update(
            index_elements=[ChatSite.clinic_id], set_={"origins": origins, "sender_id": line}
        )
    )


async def _take_desk(session: AsyncSession, clinic: UUID, row: ClinicRow) -> None:
    await session.execute(delete(DeskHours).where(DeskHours.clinic_id == clinic))
    for queue, desk in (row.desk_hours or {}).items():
        for weekday, opens, closes in desk.openings():
            session.add(
                DeskHours(
                    clinic_id=clinic,
                    queue=queue,
                    zone=desk.zone or row.zone,
                    weekday=weekday,
                    opens=opens,
                    closes=closes,
                )
            )


async def _take_location(session: AsyncSession, clinic: UUID, row: LocationRow, zone: str) -> None:
    openings = row.openings()
    location = await _kept(
        session,
        Location,
        {"clinic_id": clinic, "external_id": row.id},
        name=row.name,
        address=row.address,
        zone=row.zone or zone,
        published={
            language: facts.model_dump(exclude_none=True)
            for language, facts in row.published.items()
        },
    )
    await session.execute(delete(OpeningHours).where(OpeningHours.location_id == location))
    for weekday, opens, closes in openings:
        session.add(OpeningHours(location_id=location, weekday=weekday, opens=opens, closes=closes))


async def _take_visit_type(session: AsyncSession, clinic: UUID, row: VisitTypeRow) -> None:
    visit_type = await _kept(
        session,
        VisitType,
        {"clinic_id": clinic, "external_id": row.id},
        name=row.name,
        minutes=row.minutes,
        reminder_hours=row.reminder_hours,
        buffer_minutes=row.buffer_minutes,
        capacity=row.capacity,
        late_cancel_hours=row.late_cancel_hours,
    )
    for language, preparation in row.preparation.items():
        await _add_preparation(session, visit_type, language, preparation.model_dump())


async def _add_preparation(
    session: AsyncSession, visit_type: UUID, language: str, approved: dict[str, Any]
) -> None:
    """A new version when the words changed; approved texts are never overwritten."""
    of_type = (
        PreparationText.visit_type_id == visit_type,
        PreparationText.language == language,
    )
    latest = await session.scalar(select(func.max(PreparationText.version)).where(*of_type)) or 0
    same = await session.scalar(
        select(PreparationText.id).where(
            *of_type,
            PreparationText.version == latest,
            PreparationText.text == approved["text"],
        )
    )
    if same is None:
        session.add(
            PreparationText(
                visit_type_id=visit_type, language=language, version=latest + 1, **approved
            )
        )
        await session.flush()


async def _kept(
    session: AsyncSession, table: type[Base], key: dict[str, Any], **values: Any
) -> UUID:
    """Insert or update the row with this external key; its id."""
    kept = insert(table).values(id=new_id(), **key, **values)
    row_id: UUID = await session.scalar(
        kept.on_conflict_do_update(index_elements=list(key), set_=values).returning(
            table.__table__.c.id
        )
    )
    return row_id
