"""What a text may say of a visit, and of times on offer."""

from collections.abc import Sequence
from datetime import date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import Appointment
from hearback.appointments.offers import options_of
from hearback.appointments.options import Option
from hearback.appointments.preparation import (
    ApprovedSteps,
    ApprovedText,
    Step,
    approved_for,
)
from hearback.appointments.queries import Visit, visit_by_id
from hearback.appointments.slots import SlotOffer
from hearback.clinics.model import Clinic, Location, Provider
from hearback.clinics.queries import hours_of_place, hours_on
from hearback.clinics.rules import rules_at
from hearback.core.db import Json
from hearback.core.phone import spoken
from hearback.patients.queries import person_of
from hearback.policy import Policy
from hearback.texts.catalogue import Catalogue as Texts
from hearback.texts.telling import (
    clock_time,
    day,
    hour_told,
    month_day,
    spans_told,
    week_told,
)

NOON = time(12)


def visit_values(visit: Visit, language: str) -> dict[str, str]:
    """What a text may say of a visit: first name, clinic, day and time in the clinic's zone."""
    zone, at = visit.location.zone, visit.appointment.starts_at
    return {
        "first_name": visit.patient.first_name,
        "clinic": visit.clinic.public_name,
        "phone": spoken(visit.clinic.phone),
        "address": visit.location.address,
        "day": day(at, zone, language),
        "time": clock_time(at, zone, named_in=language, reader_zone=visit.patient.zone),
    }


async def listed_visits(
    session: AsyncSession, visits: Sequence[UUID], language: str, *, numbered: bool
) -> str:
    """Visits to tell apart: whose where there are several people, and when."""
    found = [await visit_by_id(session, visit) for visit in visits]
    several = len({person_of(visit.patient) for visit in found}) > 1
    told = [visit_values(visit, language) for visit in found]
    named = [f"{v['first_name']}, {v['day']}, {v['time']}" for v in told]
    if not numbered:
        return "; ".join(named)
    whose = named if several else [f"{v['day']}, {v['time']}" for v in told]
    return " ".join(f"{number}) {visit}" for number, visit in enumerate(whose, 1))


async def listed(session: AsyncSession, offer_id: UUID, language: str) -> str:
    """The times of an offer, numbered as they were listed; places only where there are two."""
    told = await each_listed(session, offer_id, language)
    return " ".join(f"{number}) {words}" for number, words in enumerate(told, 1))


async def each_listed(session: AsyncSession, offer_id: UUID, language: str) -> list[str]:
    """The times of an offer in words, one by one, as they were listed."""
    offer = await session.get_one(SlotOffer, offer_id)
    options = options_of(offer)
    found = await session.scalars(
        select(Location).where(Location.id.in_({option.location_id for option in options}))
    )
    places = {place.id: place for place in found}
    return [
        _told(option, places[option.location_id], language, named=len(places) > 1)
        for option in options
    ]


def _told(option: Option, place: Location, language: str, *, named: bool) -> str:
    told = (
        f"{day(option.starts_at, place.zone, language)}, {clock_time(option.starts_at, place.zone)}"
    )
    return f"{told}, {place.name}" if named else told


async def no_date_values(_: AsyncSession, which: str, language: str, __: Texts) -> dict[str, str]:
    """A month and a day that it does not have, such as 2-30."""
    month, number = which.split("-")
    return {"no_date": month_day(int(month), int(number), language)}


async def provider_of(session: AsyncSession, appointment_id: UUID) -> str:
    name = await session.scalar(
        select(Provider.name)
        .join(Appointment, Appointment.provider_id == Provider.id)
        .where(Appointment.id == appointment_id)
    )
    assert name is not None, "every visit is with somebody"
    return name


async def grace_of(session: AsyncSession, appointment_id: UUID, rules: Policy) -> int:
    """How many minutes late a patient may come to this visit."""
    visit = await session.get_one(Appointment, appointment_id)
    return (await rules_at(session, visit.clinic_id, rules)).late_grace_minutes


async def place_values(
    session: AsyncSession, location_id: UUID, language: str, on: date | None
) -> dict[str, str]:
    """What everybody may know of a place. on: the day whose hours are told."""
    place = await session.get_one(Location, location_id)
    clinic = await session.get_one(Clinic, place.clinic_id)
    only = await session.scalar(select(func.count()).where(Location.clinic_id == clinic.id)) == 1
    published: Json = place.published.get(language) or next(iter(place.published.values()), {})
    values = {
        "place": clinic.public_name if only else place.name,
        "address": place.address,
        "phone": spoken(clinic.phone),
        "hours": week_told(await hours_of_place(session, place.id), language),
        **{name: str(published.get(name, "")) for name in ("parking", "directions")},
    }
    if on is not None:
        noon = datetime.combine(on, NOON, ZoneInfo(place.zone))
        values["day"] = day(noon, place.zone, language)
        values["hours"] = spans_told(await hours_on(session, place, on))
    return values


async def preparation_told(
    session: AsyncSession, appointment_id: UUID, language: str
) -> list[tuple[str, dict[str, str]]]:
    """Each approved step, by the key of its text, with its values; in order."""
    visit = await visit_by_id(session, appointment_id)
    zone = ZoneInfo(visit.location.zone)
    approved = await approved_for(session, visit.appointment, language, zone)
    match approved:
        case None:
            return []
        case ApprovedText(text):
            return [("as_approved", {"approved": text})]
        case ApprovedSteps():
            return [(_key(step, approved), _step(step, approved, language)) for step in
                    approved.told()]  # fmt: skip


def _key(step: Step, approved: ApprovedSteps) -> str:
    alone = step is Step.DRIVER_REQUIRED and not approved.driver_required
    return "no_driver" if alone else step.value


def _step(step: Step, approved: ApprovedSteps, language: str) -> dict[str, str]:
    at = approved.at.get(step)
    if isinstance(at, datetime):
        zone = str(at.tzinfo)
        return {"prep_time": f"{day(at, zone, language)}, {clock_time(at, zone)}"}
    if at is not None:
        return {"prep_time": hour_told(at)}
    return {"allowed": approved.allowed or ""}
