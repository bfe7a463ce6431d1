"""Seats: a chosen time is held under lock and taken, and one that is left is opened to others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.availability import Need, Open, open_times, room_for
from hearback.appointments.day_facts import Day, OfClinic, clinics_of, day_facts
from hearback.appointments.model import Appointment, Seat
from hearback.appointments.openings import lock_days, refresh
from hearback.appointments.options import Option
from hearback.appointments.slots import Slot, SlotOrigin
from hearback.clinics.model import VisitType
from hearback.core.ids import new_id

FREE_PLACE = text("""
    SELECT free.place FROM generate_series(0, :last) AS free (place) WHERE NOT EXISTS (
        SELECT 1 FROM seat WHERE seat.provider_id = :provider_id AND seat.place = free.place
            AND seat.appointment_id <> :visit
            AND seat.starts_at < :ends_at AND seat.ends_at > :starts_at)
    ORDER BY free.place LIMIT 1
""")


@dataclass(frozen=True)
class Place:
    """A chosen time, held under lock with all that is known of its day."""

    option: Option
    need: Need
    free: Open


def time_of(visit: Appointment) -> Option:
    return Option(visit.provider_id, visit.location_id, visit.starts_at)


def _day(option: Option, clinics: Mapping[UUID, OfClinic]) -> Day:
    return option.provider_id, clinics[option.provider_id].day_of(option.starts_at)


async def held(
    session: AsyncSession, option: Option, need: Need, visit: Appointment | None, now: datetime
) -> Place | None:
    """The chosen time with its days locked, if it is still free; its own visit is not in its way.

    Looked at from the visits themselves: what was open when it was offered counts for nothing.
    """
    times = [option, time_of(visit)] if visit else [option]
    clinics = await clinics_of(session, {each.provider_id for each in times})
    await lock_days(session, [_day(each, clinics) for each in times])
    day = _day(option, clinics)
    without = visit.id if visit else None
    facts = await day_facts(session, [day], clinics, without=without)
    free = room_for(open_times(facts[day]), need, option.location_id, option.starts_at)
    if free is None or option.starts_at <= now:
        return None
    return Place(option, need, free)


async def seated(session: AsyncSession, visit_id: UUID, place: Place) -> bool:
    """Take the seat, and with it give back the visit's former one. False: the database refuses."""
    option, need = place.option, place.need
    buffer = timedelta() if place.free.every is None else need.buffer
    seat = {
        "provider_id": option.provider_id,
        "starts_at": option.starts_at,
        "ends_at": option.starts_at + need.lasts + buffer,
    }
    wanted = {"visit": visit_id, "last": place.free.capacity - 1, **seat}
    seat["place"] = await session.scalar(FREE_PLACE, wanted)
    if seat["place"] is None:
        return False
    try:
        async with session.begin_nested():
            await session.execute(
                insert(Seat)
                .values(appointment_id=visit_id, **seat)
                .on_conflict_do_update(index_elements=["appointment_id"], set_=seat)
            )
    except IntegrityError:
        return False
    return True


async def give_back(session: AsyncSession, time: Option, need: Need, now: datetime) -> None:
    """Open a time to others; where no hours say that it is free, as a slot of its own."""
    day, free = await refreshed(session, [time])
    bare = replace(need, buffer=timedelta())
    if time.starts_at <= now or room_for(free[day], bare, time.location_id, time.starts_at):
        return
    visit_type = await session.get_one(VisitType, need.visit_type_id)
    slot = insert(Slot).values(
        id=new_id(),
        clinic_id=visit_type.clinic_id,
        external_id=f"given-up-{time.provider_id}-{time.starts_at.timestamp():.0f}",
        provider_id=time.provider_id,
        location_id=time.location_id,
        starts_at=time.starts_at,
        ends_at=time.starts_at + need.lasts,
        origin=SlotOrigin.GIVEN_UP,
    )
    # Given up before, perhaps at another place or for a shorter visit: the last time counts.
    again = {name: slot.excluded[name] for name in ("location_id", "ends_at")}
    key = ["clinic_id", "external_id"]
    await session.execute(slot.on_conflict_do_update(index_elements=key, set_=again))
    await refresh(session, [day])


async def refreshed(
    session: AsyncSession, times: Sequence[Option]
) -> tuple[Day, dict[Day, list[Open]]]:
    """Bring the days of these times in step; the first one's day, and what is free of each."""
    await session.flush()
    clinics = await clinics_of(session, {each.provider_id for each in times})
    days = [_day(each, clinics) for each in times]
    return days[0], await refresh(session, days)
