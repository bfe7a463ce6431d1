"""Reads of clinics and their senders."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import (
    ChatSite,
    Clinic,
    Location,
    OpeningHours,
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
