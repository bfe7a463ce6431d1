"""Reads of clinics and their senders."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Clinic, Location, OpeningHours, Sender


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
            .where(Clinic.id == clinic_id)
            .order_by(Sender.number)
            .limit(1)
        )
    ).one_or_none()
    return None if row is None else Line(row[0], row[1])


async def senders(session: AsyncSession) -> Sequence[Sender]:
    return (await session.scalars(select(Sender).order_by(Sender.number))).all()


async def hours_of_clinic(session: AsyncSession, clinic_id: UUID) -> Sequence[OpeningHours]:
    """When anybody is at the clinic: the hours of all its locations."""
    return (
        await session.scalars(
            select(OpeningHours)
            .join(Location, Location.id == OpeningHours.location_id)
            .where(Location.clinic_id == clinic_id)
        )
    ).all()
