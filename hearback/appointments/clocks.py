"""On whose wall clock a patient speaks of times: that of the place, which our texts tell."""

from collections.abc import Sequence
from datetime import datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.when import ClinicHours
from hearback.appointments.model import Appointment
from hearback.appointments.options import Option
from hearback.clinics.model import Clinic, Location
from hearback.clinics.queries import hours_of_clinic


async def zone_beside(session: AsyncSession, clinic: Clinic, visit: Appointment | None) -> ZoneInfo:
    """The zone of the place of the visit that is spoken of; else the clinic's."""
    if visit is None:
        return ZoneInfo(clinic.zone)
    return ZoneInfo((await session.get_one(Location, visit.location_id)).zone)


async def on_the_wall(
    session: AsyncSession, options: Sequence[Option], zone: ZoneInfo
) -> list[datetime]:
    """Each on the clock of its own place, as it was listed, whatever the zones of the others."""
    places = {option.location_id for option in options}
    rows = await session.execute(select(Location.id, Location.zone).where(Location.id.in_(places)))
    zones = {row.id: ZoneInfo(row.zone) for row in rows}
    return [
        option.starts_at.astimezone(zones[option.location_id]).replace(tzinfo=zone)
        for option in options
    ]


async def hours_at(session: AsyncSession, clinic_id: UUID) -> ClinicHours | None:
    """When the clinic is open; None: it does not say."""
    spans: dict[int, list[tuple[time, time]]] = {}
    for each in await hours_of_clinic(session, clinic_id):
        spans.setdefault(each.weekday, []).append((each.opens, each.closes))
    return ClinicHours(spans) if spans else None
