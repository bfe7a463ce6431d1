"""Reminders and the visit they are about: kept in step, worded as it stands, never at night."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from hearback.appointments.model import AppointmentState
from hearback.appointments.service import Schedule
from hearback.clinics.model import Sender
from hearback.core.db import Database
from hearback.outbound.claims import Leaving, Next, claim_next
from hearback.outbound.model import OutboundMessage, OutState
from hearback.outreach.reminders import replan
from hearback.patients.model import Patient
from hearback.texts.catalogue import Catalogue
from tests.world import (
    CLINIC,
    HERIBERTO,
    MONDAY,
    PATIENTS,
    import_rows,
    only_visit,
    open_clinic,
    queued_texts,
    visit,
)

DENISE_VISIT = "denise-visit"


class ChangedMind(Exception):
    """Rolls a transaction back."""


async def queued(db: Database) -> list[OutboundMessage]:
    async with db.begin() as session:
        return [row for row in await queued_texts(session) if row.state is OutState.QUEUED]


async def become(db: Database, to: AppointmentState) -> None:
    async with db.begin() as session:
        await Schedule(replan).change_state(
            session, await only_visit(session, DENISE_VISIT), to, now=MONDAY, actor="clinic"
        )


async def move_and_change_my_mind(db: Database) -> None:
    async with db.begin() as session:
        known = await only_visit(session, DENISE_VISIT)
        await Schedule(replan).change_time(
            session,
            known,
            known.starts_at + timedelta(days=7),
            lasts=timedelta(minutes=20),
            now=MONDAY,
            actor="clinic",
        )
        raise ChangedMind


async def claim(db: Database, now: datetime) -> Next:
    async with db.begin() as session:
        sender = (await session.scalars(select(Sender))).one()
        return await claim_next(session, sender, Catalogue.load(), now=now)


@pytest.fixture
async def booked(db: Database, tmp_path: Path) -> Database:
    """Denise comes on Thursday, April 16, at 10:30."""
    await open_clinic(db, tmp_path, visit("denise", "2026-04-16 10:30"))
    return db


async def test_a_booked_visit_has_its_reminders(booked: Database) -> None:
    starts_at = datetime(2026, 4, 16, 15, 30, tzinfo=UTC)
    assert [(row.send_after, row.useless_after) for row in await queued(booked)] == [
        (starts_at - timedelta(hours=48), starts_at - timedelta(hours=24)),
        (starts_at - timedelta(hours=24), starts_at - timedelta(hours=2)),
    ]


async def test_planning_again_changes_nothing(booked: Database) -> None:
    before = [(row.id, row.send_after) for row in await queued(booked)]

    async with booked.begin() as session:
        await replan(session, await only_visit(session, DENISE_VISIT), now=MONDAY)

    assert [(row.id, row.send_after) for row in await queued(booked)] == before


@pytest.mark.parametrize(
    "to",
    [
        AppointmentState.CANCELLED,
        AppointmentState.COMPLETED,
        AppointmentState.NO_SHOW,
        AppointmentState.NEEDS_REVIEW,
    ],
)
async def test_a_visit_that_no_longer_stands_is_not_reminded_of(
    booked: Database, to: AppointmentState
) -> None:
    await become(booked, to)

    assert await queued(booked) == []


async def test_a_confirmed_visit_is_still_reminded_of(booked: Database) -> None:
    await become(booked, AppointmentState.CONFIRMED)

    assert len(await queued(booked)) == 2


async def test_a_change_that_is_rolled_back_leaves_the_reminders_as_they_were(
    booked: Database,
) -> None:
    before = [row.id for row in await queued(booked)]

    with pytest.raises(ChangedMind):
        await move_and_change_my_mind(booked)

    async with booked.begin() as session:
        known = await only_visit(session, DENISE_VISIT)
    assert (known.version, [row.id for row in await queued(booked)]) == (1, before)


@pytest.mark.parametrize(
    ("state", "words", "version"),
    [
        pytest.param(
            AppointmentState.SCHEDULED, "Reply 1 to confirm", "reminder@1.en", id="not yet answered"
        ),
        pytest.param(
            AppointmentState.CONFIRMED, "See you", "reminder_confirmed@1.en", id="confirmed"
        ),
    ],
)
async def test_a_reminder_is_worded_as_the_visit_stands_when_it_leaves(
    booked: Database, state: AppointmentState, words: str, version: str
) -> None:
    if state is not AppointmentState.SCHEDULED:
        await become(booked, state)

    step = await claim(booked, datetime(2026, 4, 14, 15, 30, tzinfo=UTC))

    assert isinstance(step, Leaving)
    assert words in step.text.body
    async with booked.begin() as session:
        (sent,) = [r for r in await queued_texts(session) if r.state is OutState.SENDING]
    assert sent.text_version == version


async def leaves_at(db: Database, start: datetime, until: datetime) -> datetime | None:
    """When the first reminder leaves, looking every quarter of an hour."""
    now = start
    while now < until:
        if isinstance(await claim(db, now), Leaving):
            return now
        now += timedelta(minutes=15)
    return None


async def test_a_number_without_a_zone_is_texted_when_it_is_day_in_all_its_zones(
    db: Database, tmp_path: Path
) -> None:
    """A Los Angeles number of a clinic in Chicago: not before eight in either."""
    await open_clinic(db, tmp_path)
    content = {
        "patients": [
            {
                "id": "cal",
                "clinic": "riverside",
                "first_name": "Cal",
                "last_name": "Reyes",
                "phone": "+12135550160",
                "consent": "opted_in",
            }
        ],
        "appointments": [visit("cal", "2026-04-16 08:15")],
    }
    await import_rows(db, tmp_path, content)
    due = datetime(2026, 4, 14, 13, 15, tzinfo=UTC)  # 8:15 in Chicago, 6:15 in Los Angeles

    left = await leaves_at(db, due, due + timedelta(hours=12))

    assert left is not None
    assert left.astimezone(ZoneInfo("America/Los_Angeles")).time() == time(8)


async def test_a_zone_on_file_is_believed_over_the_number(db: Database, tmp_path: Path) -> None:
    await open_clinic(db, tmp_path)
    content = {
        "patients": [
            {
                "id": "cal",
                "clinic": "riverside",
                "first_name": "Cal",
                "last_name": "Reyes",
                "phone": "+12135550160",
                "zone": "America/Chicago",
                "consent": "opted_in",
            }
        ],
        "appointments": [visit("cal", "2026-04-16 08:15")],
    }
    await import_rows(db, tmp_path, content)
    due = datetime(2026, 4, 14, 13, 15, tzinfo=UTC)

    assert isinstance(await claim(db, due), Leaving)


async def test_a_reader_at_the_other_end_of_the_world_is_texted_by_their_own_day(
    booked: Database,
) -> None:
    auckland = ZoneInfo("Pacific/Auckland")
    async with booked.begin() as session:
        await session.execute(update(Patient).values(zone=auckland.key))
    due = datetime(2026, 4, 14, 15, 30, tzinfo=UTC)  # half past three at night over there

    left = await leaves_at(booked, due, due + timedelta(hours=12))

    assert left is not None
    assert left.astimezone(auckland).time() == time(8)


async def test_a_reminder_that_could_only_leave_too_late_is_refused(
    db: Database, tmp_path: Path
) -> None:
    """Due at midnight for a visit at half past eight: of use until half past six."""
    nightly = {**CLINIC["visit_types"][0], "reminder_hours": [8]}
    content = {
        "clinics": [{**CLINIC, "visit_types": [nightly]}],
        "patients": list(PATIENTS),
        "appointments": [visit("denise", "2026-04-16 08:30")],
    }
    await import_rows(db, tmp_path, content)

    left = await leaves_at(
        db,
        datetime(2026, 4, 16, 5, 30, tzinfo=UTC),
        datetime(2026, 4, 16, 14, 0, tzinfo=UTC),
    )

    async with db.begin() as session:
        (refused,) = await queued_texts(session)
    assert left is None
    assert (refused.state, refused.why["reason"]) == (OutState.REFUSED, "useless")


async def test_a_parent_is_reminded_in_their_own_language(db: Database, tmp_path: Path) -> None:
    child = {**PATIENTS[0], "id": "leo", "first_name": "Leo", "born_on": "2015-05-05"}
    child |= {"phone": None, "contacts": [{"phone": HERIBERTO, "relation": "parent"}]}
    content = {"clinics": [CLINIC], "patients": [*PATIENTS, child]}
    content["appointments"] = [visit("leo", "2026-04-16 10:30")]

    await import_rows(db, tmp_path, content)

    assert {row.language for row in await queued(db)} == {"es"}
