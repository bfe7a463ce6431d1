"""A visit that the clinic moved, and who wants it back or asks why: sorry, and a person looks."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from bot.language.visits.wanted import Moved, about_the_move
from hearback.appointments import times
from hearback.appointments.model import Appointment, AppointmentMove
from hearback.appointments.offers import ToMove
from hearback.appointments.turns import Answering, asks, to_people, visits_of
from hearback.conversations.model import Reason
from hearback.texts.says import Say

MOVED_BY_CLINIC = "moved_by_clinic"
CLINIC = "clinic"
LATELY = timedelta(days=14)


async def was_moved_by_clinic(session: AsyncSession, visit: Appointment, *, now: datetime) -> bool:
    """Whether its time is what the clinic made of it, lately."""
    last = await session.scalar(
        select(AppointmentMove)
        .where(
            AppointmentMove.appointment_id == visit.id,
            AppointmentMove.from_starts_at != AppointmentMove.to_starts_at,
            AppointmentMove.at > now - LATELY,
        )
        .order_by(AppointmentMove.at.desc())
        .limit(1)
    )
    return last is not None and last.actor == CLINIC


async def moved_by_clinic(turn: Answering) -> Say:
    visits = await visits_of(turn)
    spoken_of = [visit for visit in visits.asked if visit in visits.standing] or visits.standing
    visit = spoken_of[0] if len(spoken_of) == 1 else None
    sorry = await to_people(turn, "moved_sorry", Reason.RESCHEDULE, visit)
    if visit is None:
        return sorry
    if about_the_move(turn.message.text) is Moved.BACK:
        return sorry.followed_by(await times.offer(turn, ToMove(visit)))
    return sorry.followed_by(asks("visit_told", visit, Awaiting.REMINDER_REPLY))
