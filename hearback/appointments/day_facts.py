"""Reads all that decides what is free of providers' days, a few queries for any number of them."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.availability import MINUTE, Busy, Differing, Facts, Given, Weekly
from hearback.appointments.slots import SlotOrigin, SlotState

Day = tuple[UUID, date]  # of one provider, in the clinic's zone

ZONES = text("""
    SELECT provider.id, provider.clinic_id, clinic.zone
    FROM provider JOIN clinic ON clinic.id = provider.clinic_id
    WHERE provider.id = ANY(CAST(:providers AS uuid[]))
""")
HOURS = text("""
    SELECT hours.provider_id, hours.location_id, location.zone, hours.weekday, hours.opens,
        hours.closes, hours.every_minutes
    FROM provider_hours hours JOIN location ON location.id = hours.location_id
    WHERE hours.provider_id = ANY(CAST(:providers AS uuid[]))
    ORDER BY hours.weekday, hours.opens
""")
EXCEPTIONS = text("""
    SELECT DISTINCT day.provider_id, day.on_day, differing.provider_id IS NOT NULL AS own,
        differing.location_id, differing.opens, differing.closes, differing.external_id
    FROM unnest(CAST(:providers AS uuid[]), CAST(:clinics AS uuid[]), CAST(:days AS date[]))
        AS day (provider_id, clinic_id, on_day)
    JOIN schedule_exception differing
        ON differing.clinic_id = day.clinic_id AND differing.on_day = day.on_day
    WHERE differing.provider_id IS NULL OR differing.provider_id = day.provider_id
    ORDER BY differing.external_id
""")
# What began up to a day before may reach into this one; more than that no visit lasts. Day by day
# (OFFSET 0 keeps it so), because joined at once the whole table would be read.
VISITS = text("""
    SELECT day.provider_id, day.on_day, visit.location_id, visit.visit_type_id, visit.starts_at,
        visit.ends_at, kind.buffer_minutes, kind.capacity
    FROM unnest(CAST(:providers AS uuid[]), CAST(:days AS date[]),
        CAST(:starts AS timestamptz[]), CAST(:ends AS timestamptz[]))
        AS day (provider_id, on_day, starts_at, ends_at)
    CROSS JOIN LATERAL (
        SELECT * FROM appointment
        WHERE provider_id = day.provider_id AND state IN ('scheduled', 'confirmed')
            AND starts_at > day.starts_at - interval '1 day' AND starts_at < day.ends_at
        OFFSET 0) visit
    JOIN visit_type kind ON kind.id = visit.visit_type_id
    WHERE visit.ends_at > day.starts_at AND visit.id IS DISTINCT FROM CAST(:without AS uuid)
    ORDER BY visit.starts_at
""")
SLOTS = text("""
    SELECT day.provider_id, day.on_day, slot.location_id, slot.starts_at, slot.ends_at,
        slot.capacity, slot.visit_type_ids, slot.state, slot.origin
    FROM unnest(CAST(:providers AS uuid[]), CAST(:days AS date[]),
        CAST(:starts AS timestamptz[]), CAST(:ends AS timestamptz[]))
        AS day (provider_id, on_day, starts_at, ends_at)
    CROSS JOIN LATERAL (
        SELECT * FROM slot
        WHERE provider_id = day.provider_id
            AND starts_at >= day.starts_at AND starts_at < day.ends_at
        OFFSET 0) slot
    ORDER BY slot.starts_at
""")


@dataclass(frozen=True)
class OfClinic:
    clinic_id: UUID
    zone: ZoneInfo

    def day_of(self, at: datetime) -> date:
        return at.astimezone(self.zone).date()


async def clinics_of(session: AsyncSession, providers: Collection[UUID]) -> Mapping[UUID, OfClinic]:
    rows = await session.execute(ZONES, {"providers": list(providers)})
    return {row.id: OfClinic(row.clinic_id, ZoneInfo(row.zone)) for row in rows}


async def day_facts(
    session: AsyncSession,
    days: Collection[Day],
    clinics: Mapping[UUID, OfClinic],
    *,
    without: UUID | None = None,
) -> dict[Day, Facts]:
    """without: a visit that is about to be moved, as if it did not stand."""
    providers = list({provider for provider, _ in days})
    weekly: dict[UUID, list[Weekly]] = defaultdict(list)
    for row in await session.execute(HOURS, {"providers": providers}):
        weekly[row.provider_id].append(_weekly(row))
    placed = {**_places(days, clinics), "without": without}
    differing = await _by_day(session, EXCEPTIONS, placed)
    given = await _by_day(session, SLOTS, placed)
    busy = await _by_day(session, VISITS, placed)
    return {
        key: Facts(
            key[1],
            weekly[key[0]],
            [Differing(row.own, row.location_id, row.opens, row.closes) for row in differing[key]],
            [_given(row) for row in given[key]],
            [_busy(row) for row in busy[key]],
        )
        for key in days
    }


def _places(days: Collection[Day], clinics: Mapping[UUID, OfClinic]) -> dict[str, Any]:
    zones = [(day, clinics[provider].zone) for provider, day in days]
    return {
        "providers": [provider for provider, _ in days],
        "clinics": [clinics[provider].clinic_id for provider, _ in days],
        "days": [day for day, _ in zones],
        "starts": [_midnight(day, zone) for day, zone in zones],
        "ends": [_midnight(day + timedelta(days=1), zone) for day, zone in zones],
    }


async def _by_day(
    session: AsyncSession, query: Any, values: Mapping[str, Any]
) -> dict[Day, list[Row[Any]]]:
    found: dict[Day, list[Row[Any]]] = defaultdict(list)
    named = {name: values[name] for name in query.compile().params}
    for row in await session.execute(query, named):
        found[row.provider_id, row.on_day].append(row)
    return found


def _weekly(row: Row[Any]) -> Weekly:
    every = row.every_minutes * MINUTE
    return Weekly(row.location_id, row.zone, row.weekday, row.opens, row.closes, every)


def _busy(row: Row[Any]) -> Busy:
    return Busy(
        row.location_id,
        row.visit_type_id,
        row.starts_at,
        row.ends_at,
        row.ends_at + row.buffer_minutes * MINUTE,
        row.capacity,
    )


def _given(row: Row[Any]) -> Given:
    return Given(
        row.location_id,
        row.starts_at,
        row.ends_at,
        row.capacity,
        tuple(row.visit_type_ids) if row.visit_type_ids is not None else None,
        row.state == SlotState.OPEN,
        row.origin == SlotOrigin.PRACTICE,
    )


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(0), zone).astimezone(UTC)
