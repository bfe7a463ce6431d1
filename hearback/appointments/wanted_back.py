"""A visit that was just cancelled and is wanted back: its time may be gone, so people look."""

from hearback.appointments.model import AppointmentState
from hearback.appointments.turns import Answering, to_people, visits_of
from hearback.conversations.model import Reason
from hearback.texts.says import Say

VISIT_BACK = "visit_back"


async def visit_back(turn: Answering) -> Say:
    asked = (await visits_of(turn)).asked
    cancelled = [visit for visit in asked if visit.state is AppointmentState.CANCELLED]
    if len(cancelled) != 1:
        key = "visits_back" if cancelled else "new_time_handed_over"
        return await to_people(turn, key, Reason.RESCHEDULE)
    return await to_people(turn, VISIT_BACK, Reason.RESCHEDULE, cancelled[0])
