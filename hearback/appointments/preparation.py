"""How to get ready for a visit: what a clinician approved, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKey, select
from sqlalchemy.dialects.postgresql import JSONB, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.appointments.model import Appointment
from hearback.clinics.model import PreparationText
from hearback.core.db import Base, Json


class Step(StrEnum):
    """In the order in which they are told."""

    CLEAR_LIQUIDS_FROM = "clear_liquids_from"
    ALLOWED = "allowed"
    FIRST_DOSE = "first_dose"
    SECOND_DOSE = "second_dose"
    NOTHING_BY_MOUTH_FROM = "nothing_by_mouth_from"
    DRIVER_REQUIRED = "driver_required"


TIMES = frozenset(
    {Step.CLEAR_LIQUIDS_FROM, Step.FIRST_DOSE, Step.SECOND_DOSE, Step.NOTHING_BY_MOUTH_FROM}
)


class VisitPreparation(Base):
    """What was approved for one visit. Times with a day are kept as minutes before it begins, so
    that they move along; a mere hour stays what it is."""

    __tablename__ = "visit_preparation"

    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointment.id"), primary_key=True)
    steps: Mapped[Json] = mapped_column(JSONB)
    approved_by: Mapped[str | None]
    version: Mapped[int] = mapped_column(default=1)


@dataclass(frozen=True)
class ApprovedText:
    text: str


@dataclass(frozen=True)
class ApprovedSteps:
    """at: aware, or an hour of no day."""

    at: Mapping[Step, datetime | time]
    allowed: str | None = None
    driver_required: bool | None = None

    def told(self) -> list[Step]:
        """Those of which anything was approved, in order."""
        known = {*self.at}
        if self.allowed:
            known.add(Step.ALLOWED)
        if self.driver_required is not None:
            known.add(Step.DRIVER_REQUIRED)
        return [step for step in Step if step in known]


Approved = ApprovedSteps | ApprovedText


async def approved_for(
    session: AsyncSession, visit: Appointment, language: str, zone: ZoneInfo
) -> Approved | None:
    """For this very visit, else for its kind in the latest version; None: nothing was approved."""
    own = await session.get(VisitPreparation, visit.id)
    if own is not None and own.steps:
        return _steps(own.steps, visit.starts_at, zone)
    latest = await session.scalar(
        select(PreparationText)
        .where(
            PreparationText.visit_type_id == visit.visit_type_id,
            PreparationText.language == language,
        )
        .order_by(PreparationText.version.desc())
        .limit(1)
    )
    return ApprovedText(latest.text) if latest else None


async def keep_preparation(
    session: AsyncSession,
    appointment_id: UUID,
    written: Mapping[str, Any],
    *,
    starts_at: datetime,
    zone: ZoneInfo,
) -> None:
    """Take in what the practice approved, on the wall clock of the place."""
    steps = {name: value for name, value in written.items() if value is not None}
    approved_by = steps.pop("approved_by", None)
    kept = {
        name: _kept(value, starts_at, zone) if Step(name) in TIMES else value
        for name, value in steps.items()
    }
    row = insert(VisitPreparation).values(
        appointment_id=appointment_id, steps=kept, approved_by=approved_by, version=1
    )
    await session.execute(
        row.on_conflict_do_update(
            index_elements=["appointment_id"],
            set_={
                "steps": kept,
                "approved_by": approved_by,
                "version": VisitPreparation.version + 1,
            },
            where=VisitPreparation.steps != row.excluded.steps,
        )
    )


def _kept(written: str, starts_at: datetime, zone: ZoneInfo) -> str | int:
    if len(written) <= len("00:00"):
        return written
    at = datetime.strptime(written, "%Y-%m-%d %H:%M").replace(tzinfo=zone)
    return round((starts_at - at) / timedelta(minutes=1))


def _steps(kept: Mapping[str, Any], starts_at: datetime, zone: ZoneInfo) -> ApprovedSteps:
    at: dict[Step, datetime | time] = {}
    for name, value in kept.items():
        if Step(name) in TIMES:
            at[Step(name)] = (
                time.fromisoformat(value)
                if isinstance(value, str)
                else (starts_at - timedelta(minutes=value)).astimezone(zone)
            )
    return ApprovedSteps(at, kept.get(Step.ALLOWED), kept.get(Step.DRIVER_REQUIRED))
