"""Changes of visits. Each is a move kept as a row, and re-plans the reminders with it."""

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


class Replan(Protocol):
    """Told of every change in its own transaction; wired to the planner of reminders."""

    async def __call__(
        self, session: AsyncSession, appointment: Appointment, *, now: datetime
    ) -> None: ...


class Schedule:
    """The visits of the practice, as Hearback keeps them."""

    def __init__(self, replan: Replan) -> None:
        self._replan = replan

    async def add(
        self, session: AsyncSession, appointment: Appointment, *, now: datetime, actor: str
    ) -> None:
        session.add(appointment)
        await session.flush()
        session.add(
            AppointmentMove(
                appointment_id=appointment.id,
                at=now,
                from_state=None,
                to_state=appointment.state,
                from_starts_at=None,
                to_starts_at=appointment.starts_at,
                actor=actor,
                message_id=None,
            )
        )
        await self._replan(session, appointment, now=now)

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
        if appointment.state == to:
            return
        session.add(_state_move(appointment, to, now, actor, message_id))
        if appointment.state is AppointmentState.CANCELLED:
            appointment.version += 1  # what was told before the visit was off no longer counts
        appointment.state = moved(appointment.state, to)
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
        assert appointment.state in STANDING, "only a standing visit is moved"
        if appointment.starts_at == starts_at:
            return
        move = _state_move(appointment, AppointmentState.SCHEDULED, now, actor, None)
        move.to_starts_at = starts_at
        session.add(move)
        appointment.starts_at, appointment.ends_at = starts_at, starts_at + lasts
        appointment.state = AppointmentState.SCHEDULED
        appointment.version += 1
        await session.flush()
        await self._replan(session, appointment, now=now)

    async def replan(
        self, session: AsyncSession, appointment: Appointment, *, now: datetime
    ) -> None:
        """Bring the reminders in step when something around the visit has changed."""
        await self._replan(session, appointment, now=now)


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
