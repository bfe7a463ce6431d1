"""The day that a screening was done is the day at the place of the visit."""

from datetime import date
from pathlib import Path

from sqlalchemy import select

from hearback.appointments.model import AppointmentState
from hearback.policy import DEFAULTS
from hearback.screening.model import Screening, ScreeningState
from hearback.wiring import schedule_under
from tests.asking import Asking
from tests.subjects.test_screenings import with_imaging
from tests.world import MONDAY, import_rows, only_visit, visit


async def test_what_was_done_in_the_evening_was_done_that_day(
    denise: Asking, tmp_path: Path
) -> None:
    """Half past seven in Chicago is the next day in UTC."""
    await with_imaging(denise, tmp_path)
    evening = {**visit("denise", "2026-04-14 19:30"), "visit_type": "mammo"}
    await import_rows(denise.db, tmp_path, {"appointments": [evening]})
    schedule = schedule_under(DEFAULTS)
    async with denise.db.begin() as session:
        known = await only_visit(session, "denise-visit")
        await schedule.replan(session, known, now=MONDAY)
        done = AppointmentState.COMPLETED
        await schedule.change_state(session, known, done, now=known.ends_at, actor="clinic")

    async with denise.db.begin() as session:
        screening = (await session.scalars(select(Screening))).one()
    assert screening.state is ScreeningState.DONE
    assert screening.last_done_on == date(2026, 4, 14)
