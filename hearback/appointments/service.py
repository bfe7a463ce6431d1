"""Changes of visits. Each is a move kept as a row, and re-plans the reminders with it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import (
    STANDING,
    Appointment,
    AppointmentMove,
    AppointmentState,
    moved,
)
from hearback.core.bulk import blocks, insert_of
from hearback.core.db import Base


class Replan(Protocol):
    """Told of every change in its own transaction; wired to the planner of reminders."""

    async def __call__(
        self, session: AsyncSession, *visits: Appointment, now: datetime
    ) -> None: ...


class Schedule:
    """The visits of the practice, as Hearback keeps them."""

    def __init__(self, replan: Replan) -> None:
        self._replan = replan

    async def add(
        self,
        session: AsyncSession,
        appointment: Appointment,
        *,
        now: datetime,
        actor: str,
        message_id: UUID | None = None,
    ) -> None:
        session.add(appointment)
        await session.flush()
        session.add(_made(appointment, now, actor, message_id))
        await self._replan(session, appointment, now=now)

    async def add_many(
        self,
        session: AsyncSession,
        appointments: Sequence[Appointment],
        *,
        now: datetime,
        actor: str,
    ) -> None:
        """The same for many new visits. The session does not hold them afterwards."""
        for some in blocks(appointments):
            await session.execute(insert_of(Appointment, [_row(visit) for visit in some]))
            moves = [_row(_made(visit, now, actor)) for visit in some]
            await session.execute(insert_of(AppointmentMove, moves))
        await self._replan(session, *appointments, now=now)

    async def change_state(
        self,
        session: AsyncSession,
        appointment: Appointment,
        to: AppointmentState,
        *,
        now: datetime,
        actor: str,
        message_id: UUID | None = None,
    ) -> None:
        """Raises CannotMoveVisit. The caller holds the row's lock."""
        stood = appointment.state in STANDING
        move = restate(appointment, to, now=now, actor=actor, message_id=message_id)
        if move is None:
            return
        session.add(move)
        if not (stood and to in STANDING):  # a yes moves no reminder
            await session.flush()
            await self._replan(session, appointment, now=now)

    async def change_time(
        self,
        session: AsyncSession,
        appointment: Appointment,
        starts_at: datetime,
        *,
        lasts: timedelta,
        now: datetime,
        actor: str,
    ) -> None:
        """Move a standing visit; it has to be confirmed again, at the time that is then told.

        The caller holds the row's lock.
        """
        move = retime(appointment, starts_at, lasts=lasts, now=now, actor=actor)
        if move is not None:
            session.add(move)
            await session.flush()
            await self._replan(session, appointment, now=now)

    async def replan(self, session: AsyncSession, *visits: Appointment, now: datetime) -> None:
        """Bring the reminders in step when something around the visits has changed."""
        await self._replan(session, *visits, now=now)


def restate(
    appointment: Appointment,
    to: AppointmentState,
    *,
    now: datetime,
    actor: str,
    message_id: UUID | None = None,
) -> AppointmentMove | None:
    """The move to another state, to be kept beside the visit; None when it is there already.

    Whoever calls this and not a Schedule replans the visit. Raises CannotMoveVisit.
    """
    if appointment.state == to:
        return None
    state = moved(appointment.state, to)
    move = _state_move(appointment, to, now, actor, message_id)
    if appointment.state is AppointmentState.CANCELLED:
        appointment.version += 1  # what was told before the visit was off no longer counts
    appointment.state = state
    return move


def retime(
    appointment: Appointment,
    starts_at: datetime,
    *,
    lasts: timedelta,
    now: datetime,
    actor: str,
) -> AppointmentMove | None:
    """The move to another time, as `restate` is one to another state."""
    assert appointment.state in STANDING, "only a standing visit is moved"
    if appointment.starts_at == starts_at:
        return None
    move = _state_move(appointment, AppointmentState.SCHEDULED, now, actor, None)
    move.to_starts_at = starts_at
    appointment.starts_at, appointment.ends_at = starts_at, starts_at + lasts
    appointment.state = AppointmentState.SCHEDULED
    appointment.version += 1
    return move


def replaced(appointment: Appointment, *, now: datetime, actor: str) -> AppointmentMove:
    """The move of a visit whose place or end has changed and whose beginning has not: what was told
    of it still counts, and its entry in the patient's calendar has a later version."""
    return _state_move(appointment, appointment.state, now, actor, None)


def _made(
    appointment: Appointment, now: datetime, actor: str, message_id: UUID | None = None
) -> AppointmentMove:
    return AppointmentMove(
        appointment_id=appointment.id,
        at=now,
        from_state=None,
        to_state=appointment.state,
        from_starts_at=None,
        to_starts_at=appointment.starts_at,
        actor=actor,
        message_id=message_id,
    )


def _row(made: Base) -> dict[str, object]:
    """The values that a new row was made with."""
    return {name: value for name, value in vars(made).items() if not name.startswith("_sa_")}


def _state_move(
    appointment: Appointment,
    to: AppointmentState,
    now: datetime,
    actor: str,
    message_id: UUID | None,
) -> AppointmentMove:
    return AppointmentMove(
        appointment_id=appointment.id,
        at=now,
        from_state=appointment.state,
        to_state=to,
        from_starts_at=appointment.starts_at,
        to_starts_at=appointment.starts_at,
        actor=actor,
        message_id=message_id,
    )
