"""Reads of clinics and their senders."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.hours import DAYS_AHEAD, Days, Span, Staffed
from hearback.clinics.model import (
    ChatSite,
    Clinic,
    DeskHours,
    Location,
    OpeningHours,
    ScheduleException,
    Sender,
    SenderKind,
    VisitType,
)

QUEUES = ("front_desk", "billing", "clinical")  # of conversations, which this part does not know


@dataclass(frozen=True)
class Line:
    """One of our numbers with the clinic that it speaks for."""

    sender: Sender
    clinic: Clinic


async def line_by_number(session: AsyncSession, number: str) -> Line | None:
    """The line with this E.164 number; None when it is not ours."""
    row = (
        await session.execute(
            select(Sender, Clinic)
            .join(Clinic, Clinic.id == Sender.clinic_id)
            .where(Sender.number == number)
        )
    ).one_or_none()
    return None if row is None else Line(row[0], row[1])


async def line_of_clinic(session: AsyncSession, clinic_id: UUID) -> Line | None:
    """The number that a clinic texts from: its first one."""
    row = (
        await session.execute(
            select(Sender, Clinic)
            .join(Clinic, Clinic.id == Sender.clinic_id)
            .where(Clinic.id == clinic_id, Sender.kind == SenderKind.SMS)
            .order_by(Sender.number)
            .limit(1)
        )
    ).one_or_none()
    return None if row is None else Line(row[0], row[1])


async def senders(session: AsyncSession) -> Sequence[Sender]:
    """The numbers that texts leave from; a web chat is no number."""
    numbers = select(Sender).where(Sender.kind == SenderKind.SMS)
    return (await session.scalars(numbers.order_by(Sender.number))).all()


def has_patients() -> ColumnElement[bool]:
    """Of a clinic: it is not one of invented patients, to practise with."""
    return ~exists().where(Sender.clinic_id == Clinic.id, Sender.kind == SenderKind.PRACTICE)


async def is_practice(session: AsyncSession, clinic_id: UUID) -> bool:
    """Whether a clinic is one of invented patients."""
    line = select(Sender.id).where(
        Sender.clinic_id == clinic_id, Sender.kind == SenderKind.PRACTICE
    )
    return await session.scalar(line.limit(1)) is not None


@dataclass(frozen=True)
class ChatLine:
    """A clinic's web chat, and the sites that may show it."""

    line: Line
    origins: frozenset[str]


async def chat_of_clinic(session: AsyncSession, external_id: str) -> ChatLine | None:
    """The web chat of the clinic with this id; None when it has none, or is not known."""
    row = (
        await session.execute(
            select(Sender, Clinic, ChatSite)
            .join(ChatSite, ChatSite.sender_id == Sender.id)
            .join(Clinic, Clinic.id == ChatSite.clinic_id)
            .where(Clinic.external_id == external_id)
        )
    ).one_or_none()
    return None if row is None else ChatLine(Line(row[0], row[1]), frozenset(row[2].origins))


async def hours_of_clinic(session: AsyncSession, clinic_id: UUID) -> Sequence[OpeningHours]:
    """When anybody is at the clinic: the hours of all its locations."""
    return (
        await session.scalars(
            select(OpeningHours)
            .join(Location, Location.id == OpeningHours.location_id)
            .where(Location.clinic_id == clinic_id)
        )
    ).all()


async def staffed(session: AsyncSession, clinic: Clinic, queue: str, *, now: datetime) -> Staffed:
    """When people of a queue answer: its own hours, else the clinic's; on holidays nobody does."""
    found = await staffed_of(session, [clinic], now=now)
    return found[clinic.id, queue]


async def staffed_of(
    session: AsyncSession, clinics: Sequence[Clinic], *, now: datetime
) -> Mapping[tuple[UUID, str], Staffed]:
    """The same of every queue of several clinics, in three queries."""
    ids = [clinic.id for clinic in clinics]
    usual: dict[UUID, list[OpeningHours]] = defaultdict(list)
    for clinic_id, span in await session.execute(
        select(Location.clinic_id, OpeningHours)
        .join(OpeningHours, OpeningHours.location_id == Location.id)
        .where(Location.clinic_id.in_(ids))
    ):
        usual[clinic_id].append(span)
    own: dict[tuple[UUID, str], list[DeskHours]] = defaultdict(list)
    for row in await session.scalars(select(DeskHours).where(DeskHours.clinic_id.in_(ids))):
        own[row.clinic_id, row.queue].append(row)
    days = await _days_that_differ(session, ids, now)
    found: dict[tuple[UUID, str], Staffed] = {}
    for clinic in clinics:
        for queue in QUEUES:
            hours = own.get((clinic.id, queue))
            zone = hours[0].zone if hours else clinic.zone
            spans: Sequence[Span] = hours or usual[clinic.id]
            found[clinic.id, queue] = Staffed(zone, spans, days[clinic.id])
    return found


async def _days_that_differ(
    session: AsyncSession, clinics: Sequence[UUID], now: datetime
) -> Mapping[UUID, Days]:
    """Days that differ for everybody everywhere: those of one place say nothing of the desk."""
    rows = await session.scalars(
        select(ScheduleException).where(
            ScheduleException.clinic_id.in_(clinics),
            ScheduleException.provider_id.is_(None),
            ScheduleException.location_id.is_(None),
            ScheduleException.on_day >= now.date() - timedelta(days=DAYS_AHEAD),
            ScheduleException.on_day <= now.date() + timedelta(days=DAYS_AHEAD),
        )
    )
    days: dict[UUID, dict[date, tuple[time, time] | None]] = {one: {} for one in clinics}
    for row in rows:
        if row.opens is None or row.closes is None:
            days[row.clinic_id][row.on_day] = None
        else:
            days[row.clinic_id][row.on_day] = (row.opens, row.closes)
    return days


async def hours_of_place(session: AsyncSession, location_id: UUID) -> Sequence[OpeningHours]:
    return (
        await session.scalars(
            select(OpeningHours)
            .where(OpeningHours.location_id == location_id)
            .order_by(OpeningHours.weekday, OpeningHours.opens)
        )
    ).all()


async def hours_on(session: AsyncSession, place: Location, on: date) -> list[tuple[time, time]]:
    """When a place is open on one day: a day that differs for everybody there wins, and what is
    said of this place over what is said of all."""
    differs = await session.scalars(
        select(ScheduleException)
        .where(
            ScheduleException.clinic_id == place.clinic_id,
            ScheduleException.on_day == on,
            ScheduleException.provider_id.is_(None),
            or_(ScheduleException.location_id.is_(None), ScheduleException.location_id == place.id),
        )
        .order_by(ScheduleException.location_id.is_(None), ScheduleException.id)
    )
    other = differs.first()
    if other is not None:
        return [] if other.opens is None or other.closes is None else [(other.opens, other.closes)]
    usual = await hours_of_place(session, place.id)
    return [(span.opens, span.closes) for span in usual if span.weekday == on.weekday()]


async def places_of(session: AsyncSession, clinic_id: UUID) -> Sequence[Location]:
    return (
        await session.scalars(
            select(Location).where(Location.clinic_id == clinic_id).order_by(Location.name)
        )
    ).all()


async def visit_types(session: AsyncSession, clinic_id: UUID) -> Sequence[VisitType]:
    """The kinds of visit that a clinic has, by their name for staff."""
    found = await session.scalars(
        select(VisitType)
        .where(VisitType.clinic_id == clinic_id)
        .order_by(VisitType.name, VisitType.id)
    )
    return found.all()
