"""Visits taken in: once, and in step with the practice's own schedule."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from hearback.appointments.model import AppointmentMove, AppointmentState
from hearback.appointments.preparation import VisitPreparation
from hearback.appointments.service import Schedule
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.imports.appointments import instant
from hearback.imports.errors import BadTime
from hearback.outbound.model import OutState
from hearback.outreach.reminders import replan
from tests.imports.taking import DENISE_ROW, counts, reminders, take_file, take_rows, with_clinic
from tests.world import CLINIC, MONDAY, only_visit, queued_texts, visit

THURSDAY = "2026-04-16 10:30"
THURSDAY_AT = datetime(2026, 4, 16, 15, 30, tzinfo=UTC)


async def test_a_file_taken_twice_changes_nothing(db: Database, tmp_path: Path) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))
    before = await counts(db)

    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    assert await counts(db) == before
    assert before["outbound_message"] == 2


async def test_rows_may_stand_in_any_order(db: Database, tmp_path: Path) -> None:
    await take_rows(db, tmp_path, clinics=[CLINIC])

    problems = await take_rows(
        db, tmp_path, appointments=[visit("denise", THURSDAY)], patients=[DENISE_ROW]
    )

    assert problems == []


async def test_a_new_time_bumps_the_version_and_plans_anew(db: Database, tmp_path: Path) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    await with_clinic(db, tmp_path, visit("denise", "2026-04-20 09:00"))

    async with db.begin() as session:
        moved = await only_visit(session, "denise-visit")
    assert moved.version == 2
    assert moved.ends_at - moved.starts_at == timedelta(minutes=20)
    assert [row.send_after for row in await reminders(db)] == [
        moved.starts_at - timedelta(hours=48),
        moved.starts_at - timedelta(hours=24),
    ]


async def test_a_patient_is_told_of_a_new_time_once_and_only_when_asked_for(
    db: Database, tmp_path: Path
) -> None:
    moved = visit("denise", "2026-04-20 09:00") | {"tell_patient": True}
    await with_clinic(db, tmp_path, visit("denise", THURSDAY) | {"tell_patient": True})

    await with_clinic(db, tmp_path, moved)
    await with_clinic(db, tmp_path, moved)
    told = [row for row in await reminders(db) if row.text_key == "visit_moved"]

    assert [(row.send_after, row.useless_after) for row in told] == [
        (MONDAY, datetime(2026, 4, 20, 14, 0, tzinfo=UTC))
    ]


async def test_a_text_that_tells_of_a_new_time_goes_with_that_time(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))
    await with_clinic(db, tmp_path, visit("denise", "2026-04-20 09:00") | {"tell_patient": True})

    await with_clinic(db, tmp_path, visit("denise", "2026-04-21 09:00"))

    async with db.begin() as session:
        told = [row for row in await queued_texts(session) if row.text_key == "visit_moved"]
    assert [(row.state, row.why["reason"]) for row in told] == [(OutState.REFUSED, "visit_gone")]


async def test_a_confirmed_visit_at_a_new_time_has_to_be_confirmed_again(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, {**visit("denise", THURSDAY), "state": "confirmed"})

    await with_clinic(db, tmp_path, visit("denise", "2026-04-20 09:00"))

    async with db.begin() as session:
        moved = await only_visit(session, "denise-visit")
        moves = (await session.scalars(select(AppointmentMove).order_by(AppointmentMove.id))).all()
    assert moved.state is AppointmentState.SCHEDULED
    assert [(move.from_starts_at, move.actor) for move in moves] == [
        (None, "clinic"),
        (THURSDAY_AT, "clinic"),
    ]


async def test_a_visit_cancelled_by_the_practice_drops_its_reminders(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    await with_clinic(db, tmp_path, {**visit("denise", THURSDAY), "state": "cancelled"})

    async with db.begin() as session:
        rows = await queued_texts(session)
    assert [(row.state, row.why["reason"]) for row in rows] == [
        (OutState.REFUSED, "visit_gone")
    ] * 2


@pytest.mark.parametrize("stands", [AppointmentState.CONFIRMED, AppointmentState.CANCELLED])
async def test_a_record_that_has_not_heard_of_an_answer_does_not_undo_it(
    db: Database, tmp_path: Path, stands: AppointmentState
) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))
    async with db.begin() as session:
        known = await only_visit(session, "denise-visit")
        await Schedule(replan).change_state(session, known, stands, now=MONDAY, actor="patient")

    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    async with db.begin() as session:
        assert (await only_visit(session, "denise-visit")).state is stands


async def test_a_cancelled_visit_that_the_practice_books_again_stands_again(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))
    async with db.begin() as session:
        known = await only_visit(session, "denise-visit")
        await Schedule(replan).change_state(
            session, known, AppointmentState.CANCELLED, now=MONDAY, actor="patient"
        )

    await with_clinic(db, tmp_path, visit("denise", "2026-04-20 09:00"))

    async with db.begin() as session:
        again = await only_visit(session, "denise-visit")
    assert again.state is AppointmentState.SCHEDULED
    assert again.starts_at == datetime(2026, 4, 20, 14, 0, tzinfo=UTC)
    assert len(await reminders(db)) == 2


async def test_a_visit_that_the_practice_cancelled_and_restores_stands_again(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))
    await with_clinic(db, tmp_path, {**visit("denise", THURSDAY), "state": "cancelled"})

    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    async with db.begin() as session:
        again = await only_visit(session, "denise-visit")
    assert (again.state, again.version) == (AppointmentState.SCHEDULED, 2)
    assert len(await reminders(db)) == 2


@pytest.mark.parametrize("staff", [True, False])
async def test_of_two_cancellings_the_last_one_tells_whether_the_record_has_heard_of_it(
    db: Database, tmp_path: Path, staff: bool
) -> None:
    """By the patient or at the desk: the file still says that it stands."""
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))
    await with_clinic(db, tmp_path, {**visit("denise", THURSDAY), "state": "cancelled"})
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))
    async with db.begin() as session:
        known = await only_visit(session, "denise-visit")
        actor = str(new_id()) if staff else "patient"
        await Schedule(replan).change_state(
            session, known, AppointmentState.CANCELLED, now=MONDAY, actor=actor
        )

    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    async with db.begin() as session:
        assert (await only_visit(session, "denise-visit")).state is AppointmentState.CANCELLED


async def test_a_patients_cancelling_that_the_record_has_heard_of_is_undone_by_the_record(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))
    async with db.begin() as session:
        known = await only_visit(session, "denise-visit")
        await Schedule(replan).change_state(
            session, known, AppointmentState.CANCELLED, now=MONDAY, actor="patient"
        )
    await with_clinic(db, tmp_path, {**visit("denise", THURSDAY), "state": "cancelled"})

    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    async with db.begin() as session:
        again = await only_visit(session, "denise-visit")
    assert again.state is AppointmentState.SCHEDULED
    assert len(await reminders(db)) == 2


async def test_a_row_that_is_refused_prepares_nobody(db: Database, tmp_path: Path) -> None:
    """What it says of getting ready is another patient's, and the rows beside it are kept."""
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))
    prepared = {"preparation": {"driver_required": True, "approved_by": "Dr. Osei"}}
    another = {**visit("heriberto", THURSDAY), "id": "denise-visit", **prepared}

    problems = await take_rows(
        db, tmp_path, appointments=[another, visit("heriberto", "2026-04-17 10:30")]
    )

    assert [problem.column for problem in problems] == ["patient"]
    async with db.begin() as session:
        assert (await session.scalars(select(VisitPreparation))).all() == []
        await only_visit(session, "heriberto-visit")


async def test_a_visit_does_not_pass_to_another_patient(db: Database, tmp_path: Path) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    problems = await take_rows(
        db, tmp_path, appointments=[{**visit("heriberto", THURSDAY), "id": "denise-visit"}]
    )

    assert [problem.column for problem in problems] == ["patient"]


async def test_another_type_of_visit_changes_when_its_reminders_are_due(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))
    long = {"id": "long", "name": "physical", "minutes": 60, "reminder_hours": [24]}
    clinic = {**CLINIC, "visit_types": [*CLINIC["visit_types"], long]}

    await take_rows(
        db,
        tmp_path,
        clinics=[clinic],
        appointments=[{**visit("denise", THURSDAY), "visit_type": "long"}],
    )

    assert [row.cause.split(":")[0] for row in await reminders(db)] == ["reminder_24h"]
    async with db.begin() as session:
        changed = await only_visit(session, "denise-visit")
    assert changed.ends_at - changed.starts_at == timedelta(minutes=60)


async def test_unknown_references_are_named_with_their_column(db: Database, tmp_path: Path) -> None:
    await with_clinic(db, tmp_path)
    content = (
        "id,clinic,patient,provider,location,visit_type,starts_at\n"
        f"a1,elsewhere,denise,okafor,mill,visit,{THURSDAY}\n"
        f"a2,riverside,nobody,okafor,mill,visit,{THURSDAY}\n"
        f"a3,riverside,denise,nobody,mill,visit,{THURSDAY}\n"
        f"a4,riverside,denise,okafor,nowhere,visit,{THURSDAY}\n"
        f"a5,riverside,denise,okafor,mill,nothing,{THURSDAY}\n"
        f"a6,riverside,denise,okafor,mill,visit,{THURSDAY}\n"
    )

    problems = await take_file(db, tmp_path, content)

    assert [(problem.line, problem.column) for problem in problems] == [
        (2, "clinic"),
        (3, "patient"),
        (4, "provider"),
        (5, "location"),
        (6, "visit_type"),
    ]
    async with db.begin() as session:
        assert (await only_visit(session, "a6")).starts_at == THURSDAY_AT


@pytest.mark.parametrize(
    ("starts_at", "reason"),
    [
        pytest.param("2026-03-08 02:30", "does not exist", id="the hour that daylight time skips"),
        pytest.param("16.4.2026 10:30", "is not a time", id="another way to write dates"),
        pytest.param("2026-04-16", "is not a time", id="a day without its time"),
        pytest.param("tomorrow", "is not a time", id="a word"),
        pytest.param("9999-12-31 23:30", "is not a time", id="beyond any calendar"),
        pytest.param("0001-01-01 00:00", "is not a time", id="before any calendar"),
    ],
)
def test_a_time_that_cannot_be_is_refused(starts_at: str, reason: str) -> None:
    with pytest.raises(BadTime, match=reason):
        instant(starts_at, "America/Chicago")


async def test_a_time_that_cannot_be_is_named_with_its_column(db: Database, tmp_path: Path) -> None:
    await with_clinic(db, tmp_path)

    (problem,) = await take_rows(db, tmp_path, appointments=[visit("denise", "tomorrow")])

    assert problem.column == "starts_at"


@pytest.mark.parametrize(
    ("starts_at", "expected"),
    [
        pytest.param(THURSDAY, THURSDAY_AT, id="the clinic's wall clock"),
        pytest.param("2026-04-16T10:30:00", THURSDAY_AT, id="as ISO writes it"),
        pytest.param("2026-04-16T15:30:00Z", THURSDAY_AT, id="in UTC"),
        pytest.param("2026-04-16 11:30-04:00", THURSDAY_AT, id="with another offset"),
        pytest.param(
            "2026-11-01 01:30", datetime(2026, 11, 1, 6, 30, tzinfo=UTC), id="first of two hours"
        ),
    ],
)
def test_times_are_read_on_the_locations_clock(starts_at: str, expected: datetime) -> None:
    assert instant(starts_at, "America/Chicago") == expected
