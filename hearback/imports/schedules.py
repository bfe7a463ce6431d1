"""Taking in when providers see patients: weekly hours, and the days that differ."""

from collections.abc import Sequence
from datetime import datetime
from functools import reduce
from math import gcd
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.openings import mark, mark_ahead
from hearback.appointments.service import Schedule
from hearback.clinics.model import (
    Clinic,
    Location,
    Provider,
    ProviderHours,
    ScheduleException,
    VisitType,
)
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id
from hearback.imports.errors import UnknownReference, named
from hearback.records.files import Placed, Problem
from hearback.records.rows import ExceptionRow, ScheduleRow

LEAST_EVERY = 5  # minutes: visits of 20 and 25 do not make a list of every minute


async def take_schedules(
    session: AsyncSession, schedule: Schedule, rows: Sequence[Placed], now: datetime
) -> list[Problem]:
    """One after the other: a provider has few rows, and what follows from them is done at once."""
    problems, changed = [], set[UUID]()
    for placed in rows:
        assert isinstance(placed.row, ScheduleRow), "a batch holds one kind of rows"
        try:
            changed.add(await _take_hours(session, placed.row))
        except HearbackError as error:
            problems.append(named(error, placed))
    await mark_ahead(session, changed, now=now)
    return problems


async def take_exceptions(
    session: AsyncSession, schedule: Schedule, rows: Sequence[Placed], now: datetime
) -> list[Problem]:
    problems = []
    for placed in rows:
        assert isinstance(placed.row, ExceptionRow), "a batch holds one kind of rows"
        try:
            await _take_exception(session, placed.row)
        except HearbackError as error:
            problems.append(named(error, placed))
    return problems


async def _take_hours(session: AsyncSession, row: ScheduleRow) -> UUID:
    """Raises UnknownReference."""
    clinic = await _clinic(session, row.clinic)
    provider = await _named(session, Provider, clinic, "provider", row.provider)
    location = await _named(session, Location, clinic, "location", row.location)
    every = row.every_minutes or await _usual_every(session, clinic)
    await session.execute(
        delete(ProviderHours).where(
            ProviderHours.provider_id == provider, ProviderHours.location_id == location
        )
    )
    for weekday, opens, closes in row.openings():
        session.add(
            ProviderHours(
                provider_id=provider,
                location_id=location,
                weekday=weekday,
                opens=opens,
                closes=closes,
                every_minutes=every,
            )
        )
    await session.flush()
    return provider


async def _usual_every(session: AsyncSession, clinic: UUID) -> int:
    """The longest step that the lengths of all kinds of visits are made of."""
    kinds = await session.execute(
        select(VisitType.minutes, VisitType.buffer_minutes).where(VisitType.clinic_id == clinic)
    )
    lengths = [minutes + buffer for minutes, buffer in kinds]
    return max(reduce(gcd, lengths, 0) or 15, LEAST_EVERY)


async def _take_exception(session: AsyncSession, row: ExceptionRow) -> None:
    """Raises UnknownReference."""
    clinic = await _clinic(session, row.clinic)
    opens, closes = row.opening()
    values = {
        "provider_id": row.provider
        and await _named(session, Provider, clinic, "provider", row.provider),
        "location_id": row.location
        and await _named(session, Location, clinic, "location", row.location),
        "on_day": row.day,
        "opens": opens,
        "closes": closes,
    }
    key = {"clinic_id": clinic, "external_id": row.id}
    before = await session.scalar(select(ScheduleException.on_day).filter_by(**key))
    await session.execute(
        insert(ScheduleException)
        .values(id=new_id(), **key, **values)
        .on_conflict_do_update(index_elements=list(key), set_=values)
    )
    # All providers of the clinic: the exception may have been another one's before.
    working = await session.scalars(
        select(ProviderHours.provider_id)
        .join(Provider, Provider.id == ProviderHours.provider_id)
        .where(Provider.clinic_id == clinic)
        .distinct()
    )
    days = {row.day, before or row.day}
    await mark(session, [(provider, day) for provider in working for day in days])


async def _clinic(session: AsyncSession, external_id: str) -> UUID:
    found = await session.scalar(select(Clinic.id).where(Clinic.external_id == external_id))
    if found is None:
        raise UnknownReference("clinic")
    return found


async def _named(
    session: AsyncSession,
    table: type[Provider] | type[Location],
    clinic: UUID,
    column: str,
    external_id: str,
) -> UUID:
    found = await session.scalar(
        select(table.id).where(table.clinic_id == clinic, table.external_id == external_id)
    )
    if found is None:
        raise UnknownReference(column)
    return found
