"""Changes of a screening, each kept as a row; and following the visits that it is done in."""

from collections.abc import Iterator, Mapping, Set
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import STANDING, Appointment, AppointmentState
from hearback.clinics.model import Location
from hearback.core.bulk import among
from hearback.screening.model import (
    Screening,
    ScreeningMove,
    ScreeningService,
    ScreeningState,
    moved,
)

OFF = frozenset({AppointmentState.CANCELLED, AppointmentState.NO_SHOW})


def change(
    session: AsyncSession,
    screening: Screening,
    to: ScreeningState,
    *,
    now: datetime,
    actor: str,
    message_id: UUID | None = None,
    done_on: date | None = None,
) -> None:
    """Raises CannotMoveScreening. What it is already is said again without a row."""
    if screening.state is to and done_on is None:
        return
    before = screening.state
    screening.state = to if before is to else moved(before, to)
    session.add(
        ScreeningMove(
            screening_id=screening.id,
            at=now,
            from_state=before,
            to_state=to,
            actor=actor,
            message_id=message_id,
            done_on=done_on,
        )
    )


async def follow(session: AsyncSession, *visits: Appointment, now: datetime) -> None:
    """Bring screenings in step with the visits in which they are done, whoever changed those."""
    if not visits:
        return
    rows = await session.execute(
        select(Screening, ScreeningService)
        .join(
            ScreeningService,
            and_(
                ScreeningService.clinic_id == Screening.clinic_id,
                ScreeningService.kind == Screening.kind,
            ),
        )
        .where(among(Screening.patient_id, {visit.patient_id for visit in visits}))
        .order_by(Screening.id)
        .with_for_update(of=Screening)
    )
    found = rows.all()
    zones = await _zones(session, {visit.location_id for visit in visits}) if found else {}
    for screening, service in found:
        for visit in _visits_for(visits, screening, service):
            _follow_one(session, screening, visit, zones[visit.location_id], now)


async def _zones(session: AsyncSession, places: Set[UUID]) -> Mapping[UUID, ZoneInfo]:
    query = select(Location.id, Location.zone).where(among(Location.id, places))
    return {row.id: ZoneInfo(row.zone) for row in await session.execute(query)}


def _visits_for(
    visits: tuple[Appointment, ...], screening: Screening, service: ScreeningService
) -> Iterator[Appointment]:
    for visit in visits:
        same = visit.patient_id == screening.patient_id
        if same and visit.visit_type_id == service.visit_type_id:
            yield visit


def _follow_one(
    session: AsyncSession, screening: Screening, visit: Appointment, zone: ZoneInfo, now: datetime
) -> None:
    ours = screening.appointment_id == visit.id
    booked = screening.state is ScreeningState.BOOKED
    if visit.state in STANDING and visit.starts_at > now:
        if screening.state is not ScreeningState.DONE:
            screening.appointment_id = visit.id
            change(session, screening, ScreeningState.BOOKED, now=now, actor="schedule")
    elif ours and visit.state in OFF and booked:
        screening.appointment_id = None
        change(session, screening, ScreeningState.DUE, now=now, actor="schedule")
    elif ours and visit.state is AppointmentState.COMPLETED and booked:
        change(session, screening, ScreeningState.DONE, now=now, actor="schedule")
        screening.last_done_on = visit.starts_at.astimezone(zone).date()
