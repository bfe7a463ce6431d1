"""Finds the times to offer for a wish: a few index look-ups, then the pure choice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Row, exists, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.availability import MINUTE, Need, Open
from hearback.appointments.fitting import (
    AT_A_TIME,
    Frame,
    Window,
    aimed_at,
    nearest,
    picked,
    starts_in,
    unmet,
    windows,
)
from hearback.appointments.model import Appointment
from hearback.appointments.openings import HORIZON
from hearback.appointments.options import Option, Unmet
from hearback.appointments.slots import Slot, SlotOrigin
from hearback.appointments.wishes import MIDNIGHT, Wish
from hearback.clinics.model import Clinic, Provider, ProviderHours, VisitType

NOTICE = timedelta(hours=1)  # nothing that begins sooner is offered
FIRST_DAYS = 6  # the windows that are looked into first; most wishes end there
HOURLY = timedelta(hours=1)
CLOSE = 24  # windows that are looked into around a time that is not free
IN_A_STRETCH = 12  # beginnings in one stretch of free time, to choose well apart from

# The earliest beginnings in each window, one per moment: of several providers the usual one.
FIRST_STARTS = text("""
    SELECT place.number, free.* FROM unnest(CAST(:days AS date[]),
        CAST(:starts AS timestamptz[]), CAST(:ends AS timestamptz[]))
        WITH ORDINALITY AS place (on_day, starts_at, ends_at, number)
    CROSS JOIN LATERAL (
        SELECT DISTINCT ON (begins.at) begins.at, slot.provider_id, slot.location_id,
            slot.starts_at, slot.ends_at, slot.every_minutes
        FROM open_slot slot
        CROSS JOIN LATERAL (SELECT CASE
            WHEN slot.starts_at >= place.starts_at THEN slot.starts_at
            WHEN slot.every_minutes = 0 THEN NULL
            ELSE slot.starts_at + make_interval(mins => slot.every_minutes * CAST(ceil(
                extract(epoch FROM place.starts_at - slot.starts_at)
                / (60 * slot.every_minutes)) AS int)) END AS at) begins
        WHERE slot.clinic_id = :clinic AND slot.on_day = place.on_day
            AND slot.starts_at < place.ends_at AND begins.at < place.ends_at
            AND begins.at + make_interval(mins => CASE slot.every_minutes
                WHEN 0 THEN CAST(:minutes AS int) ELSE CAST(:whole AS int) END) <= slot.ends_at
            AND (slot.visit_type_ids IS NULL
                OR CAST(:visit_type AS uuid) = ANY(slot.visit_type_ids))
            AND (CAST(:providers AS uuid[]) IS NULL OR slot.provider_id = ANY(:providers))
            AND slot.provider_id <> ALL(CAST(:without AS uuid[]))
            AND (CAST(:locations AS uuid[]) IS NULL OR slot.location_id = ANY(:locations))
        ORDER BY begins.at, slot.provider_id <> CAST(:usual AS uuid), slot.provider_id
        LIMIT CAST(:most AS int)) free
    ORDER BY place.number, free.at
""")
# When anybody is seen, by weekday: the places' opening hours and the providers' own.
WORKING = text("""
    SELECT location.zone, hours.weekday, hours.opens, hours.closes FROM opening_hours hours
    JOIN location ON location.id = hours.location_id WHERE location.clinic_id = :clinic
    UNION
    SELECT location.zone, hours.weekday, hours.opens, hours.closes FROM provider_hours hours
    JOIN location ON location.id = hours.location_id WHERE location.clinic_id = :clinic
""")
# Screenings stand above the schedule; only their own table knows who alone does a kind of visit.
WHO_DOES = text("""
    SELECT provider_id FROM screening_service
    WHERE visit_type_id = :visit_type AND provider_id IS NOT NULL
""")
HOLIDAYS = text("""
    SELECT on_day FROM schedule_exception WHERE clinic_id = :clinic
    AND provider_id IS NULL AND location_id IS NULL AND opens IS NULL
""")


@dataclass(frozen=True)
class Seeking:
    """Whose visit of which kind; seen: what was listed before and is not to be listed again.

    zone: on whose wall clock the wish was said; the clinic's where it is not told.
    """

    clinic: Clinic
    need: Need
    seen: frozenset[datetime] = frozenset()
    now: datetime = field(kw_only=True)
    zone: ZoneInfo | None = None

    @property
    def frame(self) -> Frame:
        zone = self.zone or ZoneInfo(self.clinic.zone)
        ends = (self.now + HORIZON).astimezone(zone).date()
        return Frame(zone, self.now + NOTICE, ends)


@dataclass(frozen=True)
class Fitting:
    """Times to offer in their order; unmet: why they are not what was asked for."""

    options: Sequence[Option]
    unmet: Unmet | None = None


def need_of(visit_type: VisitType) -> Need:
    return Need(visit_type.id, visit_type.minutes * MINUTE, visit_type.buffer_minutes * MINUTE)


def wish_to_move(visit: Appointment) -> Wish:
    """Any other time, with the same provider at the same place if there is one."""
    return Wish(
        usual_provider=visit.provider_id,
        usual_location=visit.location_id,
        visit_starts_at=visit.starts_at,
    )


async def find(session: AsyncSession, seeking: Seeking, wish: Wish) -> Fitting:
    """Three times that fit; else the nearest ones, with the reason. Soonest first."""
    near = aimed_at(wish, seeking.frame)
    for asked in _usual_first(wish):
        options = await _fitting(session, seeking, asked)
        if options and any(each.exact for each in wish.wanted) and near is not None:
            options = await _filled(session, seeking, asked, near, options)
        if options:
            return Fitting(options)
    reason = await _reason(session, seeking, wish)
    for wider in nearest(wish, seeking.frame):
        options = await _near(session, seeking, wider, near)
        if options:
            return Fitting(options, reason)
    return Fitting([], reason)


async def with_who_does_it(session: AsyncSession, wish: Wish, visit_type_id: UUID) -> Wish:
    """The wish for times with whoever alone does this kind of visit, whether it is new or moved."""
    if wish.only is not None:
        return wish
    doers = (await session.scalars(WHO_DOES, {"visit_type": visit_type_id})).all()
    return replace(wish, only=frozenset(doers)) if doers else wish


def _usual_first(wish: Wish) -> list[Wish]:
    """The usual provider at the usual place, the provider anywhere, the place, then anything."""
    provider = frozenset({wish.usual_provider}) if wish.usual_provider else None
    location = frozenset({wish.usual_location}) if wish.usual_location else None
    places = [wish.locations] if wish.locations is not None or not location else [location, None]
    who = [wish.providers] if wish.providers is not None or not provider else [provider, None]
    tried = [replace(wish, providers=one, locations=place) for one in who for place in places]
    return list(dict.fromkeys(tried))


async def _fitting(session: AsyncSession, seeking: Seeking, wish: Wish) -> list[Option]:
    places = windows(wish, seeking.frame)
    found: list[Option] = []
    for some in (places[:FIRST_DAYS], places[FIRST_DAYS:]):
        found += await _starts(session, seeking, wish, some)
        options = picked(found, wish, seeking.frame)
        if len(options) == AT_A_TIME:
            return options
    return options


async def _filled(
    session: AsyncSession, seeking: Seeking, wish: Wish, near: datetime, stated: list[Option]
) -> list[Option]:
    """The stated time first, and what is near it."""
    for wider in nearest(wish, seeking.frame)[:2]:
        others = await _near(session, seeking, wider, near)
        options = picked([*stated, *others], wish, seeking.frame, near=near)
        if len(options) == AT_A_TIME:
            return options
    return stated


async def _near(
    session: AsyncSession, seeking: Seeking, wish: Wish, near: datetime | None
) -> list[Option]:
    """Around a moment by hours, around a day by halves of days; else anywhere."""
    found: list[Option] = []
    if near is not None:
        every = HOURLY if near.astimezone(seeking.frame.zone).time() != MIDNIGHT else None
        pieces = windows(wish, seeking.frame, every=every)
        close = sorted(pieces, key=lambda each: abs(each.start - near))[:CLOSE]
        found = await _starts(session, seeking, wish, close)
    if not found:
        found = await _starts(session, seeking, wish, windows(wish, seeking.frame))
    return picked(found, wish, seeking.frame, near=near)


async def _starts(
    session: AsyncSession, seeking: Seeking, wish: Wish, places: Sequence[Window]
) -> list[Option]:
    providers = wish.with_whom
    if not places or providers == frozenset() or wish.locations == frozenset():
        return []
    need = seeking.need
    most = AT_A_TIME + len(seeking.seen)
    rows = await session.execute(
        FIRST_STARTS,
        {
            "clinic": seeking.clinic.id,
            "days": [each.day for each in places],
            "starts": [each.start for each in places],
            "ends": [each.end for each in places],
            "minutes": need.lasts // MINUTE,
            "whole": (need.lasts + need.buffer) // MINUTE,
            "visit_type": need.visit_type_id,
            "providers": None if providers is None else list(providers),
            "locations": None if wish.locations is None else list(wish.locations),
            "without": list(wish.not_providers),
            "usual": wish.usual_provider,
            "most": most + 1,  # the visit's own time may be among them
        },
    )
    return [
        Option(row.provider_id, row.location_id, at)
        for row in rows
        for at in starts_in(_free(row), need, places[row.number - 1], most=IN_A_STRETCH + most)
        if at not in seeking.seen
    ]


def _free(row: Row[Any]) -> Open:
    every = row.every_minutes * MINUTE if row.every_minutes else None
    return Open(row.location_id, row.starts_at, row.ends_at, every)


async def _reason(session: AsyncSession, seeking: Seeking, wish: Wish) -> Unmet:
    works = await _works(session, seeking)
    frame, now = seeking.frame, seeking.now
    return unmet(wish, frame, now=now, works=works, seen=bool(seeking.seen))


async def _works(session: AsyncSession, seeking: Seeking) -> Callable[[Window], bool]:
    clinic = {"clinic": seeking.clinic.id}
    hours = (await session.execute(WORKING, clinic)).all()
    holidays = set((await session.scalars(HOLIDAYS, clinic)).all())

    def works(window: Window) -> bool:
        if window.day in holidays:
            return False
        return not hours or any(_meets(window, row) for row in hours)

    return works


def _meets(window: Window, hours: Row[Any]) -> bool:
    zone = ZoneInfo(hours.zone)
    if window.day.weekday() != hours.weekday:
        return False
    opens, closes = (datetime.combine(window.day, at, zone) for at in (hours.opens, hours.closes))
    return window.start < closes and opens < window.end


async def has_schedule(session: AsyncSession, visit_type_id: UUID) -> bool:
    """Whether anybody told us when patients can come; without it a free day means nothing."""
    kind = await session.get_one(VisitType, visit_type_id)
    hours = exists().where(
        ProviderHours.provider_id == Provider.id, Provider.clinic_id == kind.clinic_id
    )
    listed = exists().where(
        Slot.provider_id == Provider.id,
        Provider.clinic_id == kind.clinic_id,
        Slot.origin == SlotOrigin.PRACTICE,
    )
    return bool(await session.scalar(select(or_(hours, listed))))
