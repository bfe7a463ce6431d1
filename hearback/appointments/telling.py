"""What a text may say of a visit, and of times on offer."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.offers import options_of
from hearback.appointments.options import Option
from hearback.appointments.queries import Visit
from hearback.appointments.slots import SlotOffer
from hearback.clinics.model import Location
from hearback.core.phone import spoken
from hearback.texts.telling import clock_time, day


def visit_values(visit: Visit, language: str) -> dict[str, str]:
    """What a text may say of a visit: first name, clinic, day and time in the clinic's zone."""
    zone, at = visit.location.zone, visit.appointment.starts_at
    return {
        "first_name": visit.patient.first_name,
        "clinic": visit.clinic.public_name,
        "phone": spoken(visit.clinic.phone),
        "day": day(at, zone, language),
        "time": clock_time(at, zone, named_in=language, reader_zone=visit.patient.zone),
    }


async def listed(session: AsyncSession, offer_id: UUID, language: str) -> str:
    """The times of an offer, numbered as they were listed; places only where there are two."""
    offer = await session.get_one(SlotOffer, offer_id)
    options = options_of(offer)
    found = await session.scalars(
        select(Location).where(Location.id.in_({option.location_id for option in options}))
    )
    places = {place.id: place for place in found}
    return " ".join(
        f"{number}) {_told(option, places[option.location_id], language, named=len(places) > 1)}"
        for number, option in enumerate(options, 1)
    )


def _told(option: Option, place: Location, language: str, *, named: bool) -> str:
    told = (
        f"{day(option.starts_at, place.zone, language)}, {clock_time(option.starts_at, place.zone)}"
    )
    return f"{told}, {place.name}" if named else told
