"""Keeps what is open in step: a provider's day is locked, looked at, and written anew."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.availability import MINUTE, Open, open_times
from hearback.appointments.day_facts import Day, OfClinic, clinics_of, day_facts
from hearback.appointments.slots import OpenSlot
from hearback.core.bulk import blocks
from hearback.core.ids import new_id

HORIZON = timedelta(days=90)  # how far ahead hours are turned into free times
AT_ONCE = 500  # days to a round of queries

KNOWN_DAYS = text("""
    INSERT INTO provider_day (provider_id, on_day)
    SELECT * FROM unnest(CAST(:providers AS uuid[]), CAST(:days AS date[]))
    ON CONFLICT DO NOTHING
""")
LOCKED_DAYS = text("""
    SELECT 1 FROM provider_day
    WHERE (provider_id, on_day) IN (
        SELECT * FROM unnest(CAST(:providers AS uuid[]), CAST(:days AS date[])))
    ORDER BY provider_id, on_day FOR UPDATE
""")
FORGET = text("""
    DELETE FROM open_slot USING
        unnest(CAST(:providers AS uuid[]), CAST(:days AS date[])) AS day (provider_id, on_day)
    WHERE open_slot.provider_id = day.provider_id AND open_slot.on_day = day.on_day
""")
NOTED = text("""
    DELETE FROM stale_day USING
        unnest(CAST(:providers AS uuid[]), CAST(:days AS date[])) AS day (provider_id, on_day)
    WHERE stale_day.provider_id = day.provider_id AND stale_day.on_day = day.on_day
""")
STALE = text("SELECT DISTINCT provider_id, on_day FROM stale_day LIMIT :most")
MISSING = text("""
    SELECT working.provider_id, CAST(day.at AS date) AS on_day
    FROM (SELECT DISTINCT provider_id FROM provider_hours) working
    CROSS JOIN generate_series(CAST(:first AS date), CAST(:last AS date), interval '1 day')
        AS day (at)
    WHERE NOT EXISTS (
        SELECT 1 FROM provider_day known
        WHERE known.provider_id = working.provider_id AND known.on_day = CAST(day.at AS date))
""")
MARK = text("""
    INSERT INTO stale_day (provider_id, on_day)
    SELECT * FROM unnest(CAST(:providers AS uuid[]), CAST(:days AS date[]))
""")
MARK_AHEAD = text("""
    INSERT INTO stale_day (provider_id, on_day)
    SELECT working.id, CAST(day.at AS date)
    FROM unnest(CAST(:providers AS uuid[])) AS working (id)
    CROSS JOIN generate_series(CAST(:first AS date), CAST(:last AS date), interval '1 day')
        AS day (at)
    UNION
    SELECT provider_id, on_day FROM provider_day
    WHERE provider_id = ANY(CAST(:providers AS uuid[])) AND on_day >= CAST(:first AS date)
""")


async def lock_days(session: AsyncSession, days: Iterable[Day]) -> None:
    """Hold these days until the commit, in one order: after any visit, before the audit trail."""
    for some in blocks(_in_order(days)):
        named = _arrays(some)
        await session.execute(KNOWN_DAYS, named)
        await session.execute(LOCKED_DAYS, named)


async def refresh(session: AsyncSession, days: Iterable[Day]) -> dict[Day, list[Open]]:
    """Write anew what is open of these days, which it locks; what that is, by day."""
    await lock_days(session, days := _in_order(days))
    clinics = await clinics_of(session, {provider for provider, _ in days})
    found: dict[Day, list[Open]] = {}
    for some in blocks(days, AT_ONCE):
        await session.execute(NOTED, _arrays(some))  # what was noted by now is seen below
        facts = await day_facts(session, some, clinics)
        free = {day: open_times(each) for day, each in facts.items()}
        await session.execute(FORGET, _arrays(some))
        rows = [_row(day, each, clinics) for day, opens in free.items() for each in opens]
        if rows:
            await session.execute(insert(OpenSlot), rows)
        found |= free
    return found


async def refresh_stale(session: AsyncSession, *, most: int = AT_ONCE) -> int:
    """Bring some of the days in step in which anything changed; how many, 0 when all are.

    In transactions of its own, after what changed them: in between a choice is checked anyway.
    """
    rows = await session.execute(STALE, {"most": most})
    days = [(row.provider_id, row.on_day) for row in rows]
    await refresh(session, days)
    return len(days)


async def mark(session: AsyncSession, days: Iterable[Day]) -> None:
    """Note that something of these days changed. Nothing is locked before `refresh_stale`."""
    await session.execute(MARK, _arrays(days))


async def mark_ahead(session: AsyncSession, providers: Collection[UUID], *, now: datetime) -> None:
    """The same for hours: all their days from yesterday on, which may be today somewhere."""
    first, last = now.date() - timedelta(days=1), (now + HORIZON).date()
    named = {"providers": list(providers), "first": first, "last": last}
    await session.execute(MARK_AHEAD, named)


async def extend(session: AsyncSession, *, now: datetime) -> int:
    """Once a day: work out the days that have come within sight, and forget those gone by."""
    first = now.date() - timedelta(days=1)
    last = (now + HORIZON).date()
    rows = await session.execute(MISSING, {"first": first, "last": last})
    days = [(row.provider_id, row.on_day) for row in rows]
    await refresh(session, days)
    await session.execute(text("DELETE FROM open_slot WHERE on_day < :day"), {"day": first})
    return len(days)


def _in_order(days: Iterable[Day]) -> list[Day]:
    return sorted(set(days), key=lambda day: (day[0].bytes, day[1]))


def _arrays(days: Iterable[Day]) -> dict[str, list[UUID] | list[date]]:
    days = list(days)
    return {"providers": [each for each, _ in days], "days": [day for _, day in days]}


def _row(day: Day, free: Open, clinics: Mapping[UUID, OfClinic]) -> dict[str, Any]:
    provider, on_day = day
    return {
        "id": new_id(),
        "clinic_id": clinics[provider].clinic_id,
        "provider_id": provider,
        "location_id": free.location_id,
        "on_day": on_day,
        "starts_at": free.starts_at,
        "ends_at": free.ends_at,
        "every_minutes": 0 if free.every is None else free.every // MINUTE,
        "visit_type_ids": None if free.visit_type_ids is None else list(free.visit_type_ids),
        "seats": free.seats,
    }
