"""Reads of clinics and their senders."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import (
    ChatSite,
    Clinic,
    Location,
    OpeningHours,
    ScheduleException,
    Sender,
    SenderKind,
)


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


async def hours_of_place(session: AsyncSession, location_id: UUID) -> Sequence[OpeningHours]:
    return (
        await session.scalars(
            select(OpeningHours)
            .where(OpeningHours.location_id == location_id)
            .order_by(OpeningHours.weekday, OpeningHours.opens)
        )
    ).all()


async def hours_on(session: AsyncSession, place: Location, on: date) -> list[tuple[time, time]]:
    """When a place is open on one day: a day that differs for everybody there wins."""
    differs = await session.scalars(
        select(ScheduleException).where(
            ScheduleException.clinic_id == place.clinic_id,
            ScheduleException.on_day == on,
            ScheduleException.provider_id.is_(None),
            or_(ScheduleException.location_id.is_(None), ScheduleException.location_id == place.id),
        )
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
