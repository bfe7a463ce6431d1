"""What falls due by itself after visits and discharges, and for those who send home readings."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from hearback.appointments.model import AppointmentState
from hearback.outbound.model import OutboundMessage, Purpose
from hearback.outreach.scheduling import ask_due
from hearback.patients.facts import PatientFacts
from hearback.patients.model import Patient, PatientState
from hearback.policy import DEFAULTS, Policy
from tests.inbound.conftest import Clinic
from tests.outreach.asking import patient
from tests.world import CLINIC, DENISE, HERIBERTO, PATIENTS, import_rows, only_visit

ALL_ON = Policy(
    survey_hours_after_visit=2,
    followup_days_after_discharge=(2, 7),
    checkin_every_days=2,
    checkin_from=time(9),
)


async def asked(clinic: Clinic, rules: Policy = ALL_ON) -> int:
    async with clinic.db.begin() as session:
        return await ask_due(session, rules, now=clinic.clock.now())


async def told(clinic: Clinic, folder: Path, **facts: Any) -> None:
    """Denise's record as it comes with the next import."""
    content = {"clinics": [CLINIC], "patients": [{**PATIENTS[0], **facts}, PATIENTS[1]]}
    await import_rows(clinic.db, folder, content, clinic.clock.now())


async def completed(clinic: Clinic, *names: str) -> None:
    async with clinic.db.begin() as session:
        for name in names:
            (await only_visit(session, f"{name}-visit")).state = AppointmentState.COMPLETED


async def purposes(clinic: Clinic) -> list[Purpose]:
    async with clinic.db.begin() as session:
        rows = await session.scalars(
            select(OutboundMessage.purpose)
            .where(OutboundMessage.purpose != Purpose.REMINDER)
            .order_by(OutboundMessage.id)
        )
        return list(rows)


async def test_nothing_is_asked_until_a_clinic_turns_it_on(clinic: Clinic, tmp_path: Path) -> None:
    await told(clinic, tmp_path, discharged_on="2026-04-12", sends=["blood_pressure"])
    await completed(clinic, "denise")
    clinic.clock.at = datetime(2026, 4, 16, 21, 0, tzinfo=UTC)

    assert await asked(clinic, DEFAULTS) == 0


async def test_a_survey_is_asked_once_some_hours_after_the_visit(clinic: Clinic) -> None:
    await completed(clinic, "denise")
    clinic.clock.at = datetime(2026, 4, 16, 17, 0, tzinfo=UTC)  # it ended at 10:50 in Chicago
    early = await asked(clinic)
    clinic.clock.advance(hours=1)

    due, again = await asked(clinic), await asked(clinic)

    assert (early, due, again) == (0, 1, 0)
    assert await purposes(clinic) == [Purpose.SURVEY]


async def test_visits_of_long_ago_are_not_asked_about(clinic: Clinic) -> None:
    await completed(clinic, "denise", "heriberto")
    clinic.clock.at = datetime(2026, 4, 20, 17, 0, tzinfo=UTC)

    assert await asked(clinic) == 0


async def test_a_visit_that_was_missed_has_no_survey(clinic: Clinic) -> None:
    async with clinic.db.begin() as session:
        (await only_visit(session, "denise-visit")).state = AppointmentState.NO_SHOW
    clinic.clock.at = datetime(2026, 4, 16, 19, 0, tzinfo=UTC)

    assert await asked(clinic) == 0


async def test_a_discharge_is_followed_up_on_its_days(clinic: Clinic, tmp_path: Path) -> None:
    await told(clinic, tmp_path, discharged_on="2026-04-13")
    found: dict[int, int] = {}
    for day in range(13, 23):
        clinic.clock.at = datetime(2026, 4, day, 15, 0, tzinfo=UTC)
        found[day] = await asked(clinic) + await asked(clinic)

    assert {day: count for day, count in found.items() if count} == {15: 1, 20: 1}


async def test_a_reading_is_asked_for_every_second_day_at_its_hour(
    clinic: Clinic, tmp_path: Path
) -> None:
    await told(clinic, tmp_path, sends=["blood_pressure"])
    found = []
    for day in (13, 14, 15, 16, 17):
        for hour in (13, 14, 15):  # 8, 9 and 10 in Chicago
            clinic.clock.at = datetime(2026, 4, day, hour, 30, tzinfo=UTC)
            if await asked(clinic):
                found.append((day, hour))

    assert found == [(15, 14), (17, 14)]


async def test_who_takes_no_part_any_more_is_not_asked(clinic: Clinic, tmp_path: Path) -> None:
    await told(clinic, tmp_path, sends=["blood_pressure"])
    await told(clinic, tmp_path, sends=[])
    clinic.clock.at = datetime(2026, 4, 15, 15, 0, tzinfo=UTC)

    assert await asked(clinic) == 0


async def test_who_cannot_be_reached_does_not_hold_up_the_others(clinic: Clinic) -> None:
    await completed(clinic, "denise", "heriberto")
    clinic.clock.at = datetime(2026, 4, 16, 15, 0, tzinfo=UTC)
    await clinic.hears("stop", DENISE)
    async with clinic.db.begin() as session:
        gone = await session.get_one(Patient, await patient(clinic, "heriberto"))
        gone.state = PatientState.DECEASED
    clinic.clock.advance(hours=4)

    assert await asked(clinic) == 0


async def test_what_is_asked_leaves_and_its_answer_is_kept(clinic: Clinic) -> None:
    await completed(clinic, "heriberto")
    clinic.clock.at = datetime(2026, 4, 16, 19, 0, tzinfo=UTC)
    await asked(clinic)
    await clinic.settle()

    (thanks,) = await clinic.hears("9", HERIBERTO)

    assert "9 de 10" in thanks


FACTS: Mapping[str, Any] = {
    "tags": ["chronic_diabetes", "vip"],
    "vaccinated_on": "2026-01-10",
    "discharged_on": "2026-04-10",
}


@pytest.mark.parametrize(
    ("named", "kept"),
    [
        pytest.param({}, True, id="left_out"),
        pytest.param(
            {"tags": [], "vaccinated_on": None, "discharged_on": None}, False, id="emptied"
        ),
    ],
)
async def test_a_record_without_the_columns_changes_none_of_them(
    clinic: Clinic, tmp_path: Path, named: Mapping[str, Any], kept: bool
) -> None:
    await told(clinic, tmp_path, **FACTS)

    await told(clinic, tmp_path, **named)

    async with clinic.db.begin() as session:
        facts = await session.get_one(PatientFacts, await patient(clinic))
    assert facts.birth_year == 1979
    assert facts.has_long_term is kept
    assert (facts.vaccinated_on == date(2026, 1, 10)) is kept
    assert (facts.discharged_at is not None) is kept


async def test_a_clinic_asks_by_its_own_rules(clinic: Clinic, tmp_path: Path) -> None:
    silent = {**CLINIC, "rules": {"survey_hours_after_visit": 0}}
    await import_rows(clinic.db, tmp_path, {"clinics": [silent]})
    await completed(clinic, "denise")
    clinic.clock.at = datetime(2026, 4, 16, 18, 0, tzinfo=UTC)

    assert await asked(clinic) == 0

    asking = {**CLINIC, "rules": {"survey_hours_after_visit": 1}}
    await import_rows(clinic.db, tmp_path, {"clinics": [asking]})

    assert await asked(clinic, DEFAULTS) == 1


async def test_a_follow_up_is_asked_once_whatever_hour_it_is_looked_for(
    clinic: Clinic, tmp_path: Path
) -> None:
    await told(clinic, tmp_path, discharged_on="2026-04-13")
    found: list[int] = []
    for hour in range(24 * 4):
        clinic.clock.at = datetime(2026, 4, 13, tzinfo=UTC) + timedelta(hours=hour)
        found += [hour] * await asked(clinic)

    assert len(found) == 1
