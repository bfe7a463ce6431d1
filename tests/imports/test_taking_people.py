"""Clinics and patients taken in: all or the good ones, and never over a STOP."""

from datetime import time
from pathlib import Path
from typing import Any

from sqlalchemy import select

from hearback.clinics.model import Clinic, OpeningHours, PreparationText
from hearback.consent.model import ConsentEvent, Source, Standing
from hearback.core.db import Database
from hearback.patients.model import ContactLink, Relation
from hearback.patients.queries import contact_point_by_number
from tests.imports.taking import (
    DENISE_ROW,
    HERIBERTO_ROW,
    counts,
    number_of,
    reminders,
    says,
    standing,
    take_file,
    take_rows,
    with_clinic,
)
from tests.world import CLINIC, DENISE, visit

GUARDIAN = "+15125550155"
NEW_NUMBER = "+15125550177"
THURSDAY = "2026-04-16 10:30"


async def test_all_or_nothing_takes_nothing_when_a_row_cannot_be_read(
    db: Database, tmp_path: Path
) -> None:
    content = "id,clinic,first_name,last_name\nx,riverside,A,B\ny,riverside,,B\n"
    await take_rows(db, tmp_path, clinics=[CLINIC])
    before = await counts(db)

    problems = await take_file(db, tmp_path, content, all_or_nothing=True)

    assert [problem.line for problem in problems] == [3]
    assert await counts(db) == before


async def test_all_or_nothing_takes_nothing_when_a_row_does_not_fit(
    db: Database, tmp_path: Path
) -> None:
    content = "id,clinic,first_name,last_name\nx,riverside,A,B\ny,elsewhere,A,B\n"
    await take_rows(db, tmp_path, clinics=[CLINIC])
    before = await counts(db)

    problems = await take_file(db, tmp_path, content, all_or_nothing=True)

    assert [(problem.line, problem.column) for problem in problems] == [(3, "clinic")]
    assert await counts(db) == before


async def test_otherwise_the_good_rows_are_kept(db: Database, tmp_path: Path) -> None:
    content = "id,clinic,first_name,last_name\nx,riverside,A,B\ny,elsewhere,A,B\nz,riverside,,B\n"
    await take_rows(db, tmp_path, clinics=[CLINIC])

    problems = await take_file(db, tmp_path, content)

    assert [problem.line for problem in problems] == [3, 4]
    assert (await counts(db))["patient"] == 1


async def test_what_only_the_database_refuses_takes_nothing_else_with_it(
    db: Database, tmp_path: Path
) -> None:
    await take_rows(db, tmp_path, clinics=[CLINIC])
    twice = {**CLINIC["locations"][0], "hours": {"mon-fri": "08:00-17:00", "fri": "08:00-12:00"}}
    bad = {**CLINIC, "id": "other", "sms_from": NEW_NUMBER, "locations": [twice]}

    problems = await take_rows(db, tmp_path, clinics=[bad], patients=[DENISE_ROW])

    assert [problem.reason for problem in problems] == ["the database refuses it"]
    assert (await counts(db))["patient"] == 1
    assert (await counts(db))["clinic"] == 1


async def test_imported_consent_never_lifts_a_stop(db: Database, tmp_path: Path) -> None:
    await with_clinic(db, tmp_path)
    await says(db, DENISE, Standing.OPTED_OUT)

    await with_clinic(db, tmp_path)

    assert await standing(db, DENISE) is Standing.OPTED_OUT


async def test_a_start_is_not_undone_by_the_next_import(db: Database, tmp_path: Path) -> None:
    """The record still holds the STOP that the person has since taken back."""
    row = {**DENISE_ROW, "consent": "opted_out"}
    await take_rows(db, tmp_path, clinics=[CLINIC], patients=[row])
    before = await standing(db, DENISE)
    await says(db, DENISE, Standing.OPTED_IN)

    await take_rows(db, tmp_path, patients=[row])

    assert before is Standing.OPTED_OUT
    assert await standing(db, DENISE) is Standing.OPTED_IN


async def test_imported_consent_does_not_answer_what_cancel_meant(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path)
    await says(db, DENISE, Standing.CLARIFYING)

    await with_clinic(db, tmp_path)

    assert await standing(db, DENISE) is Standing.CLARIFYING


async def test_an_opt_out_that_the_practice_holds_is_taken(db: Database, tmp_path: Path) -> None:
    await with_clinic(db, tmp_path)

    await take_rows(db, tmp_path, patients=[{**DENISE_ROW, "consent": "opted_out"}])

    async with db.begin() as session:
        events = (
            await session.scalars(select(ConsentEvent).order_by(ConsentEvent.id.desc()).limit(1))
        ).one()
    assert await standing(db, DENISE) is Standing.OPTED_OUT
    assert events.source is Source.CLINIC


async def test_a_patient_whose_consent_nobody_knows_is_not_opted_in(
    db: Database, tmp_path: Path
) -> None:
    await take_rows(db, tmp_path, clinics=[CLINIC], patients=[{**DENISE_ROW, "consent": None}])

    assert await standing(db, DENISE) is Standing.UNASKED


async def test_texts_about_a_child_go_to_the_guardian(db: Database, tmp_path: Path) -> None:
    contact = {"phone": GUARDIAN, "relation": "guardian", "may_see_clinical": True}
    child = {**DENISE_ROW, "phone": None, "contacts": [contact]}

    await take_rows(
        db,
        tmp_path,
        clinics=[CLINIC],
        patients=[child],
        appointments=[visit("denise", THURSDAY)],
    )

    async with db.begin() as session:
        link = (await session.scalars(select(ContactLink))).one()
        point = await contact_point_by_number(session, GUARDIAN)
    assert point is not None
    assert link.relation is Relation.GUARDIAN
    assert link.may_see_clinical
    assert {row.contact_point_id for row in await reminders(db)} == {point.id}


async def test_a_new_number_is_where_reminders_go_from_then_on(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    await take_rows(db, tmp_path, patients=[{**DENISE_ROW, "phone": NEW_NUMBER}])

    async with db.begin() as session:
        point = await contact_point_by_number(session, NEW_NUMBER)
    assert point is not None
    assert await number_of(db, "denise") == NEW_NUMBER
    assert {row.contact_point_id for row in await reminders(db)} == {point.id}


async def test_a_number_that_comes_later_brings_the_reminders(db: Database, tmp_path: Path) -> None:
    unreachable = {**DENISE_ROW, "phone": None}
    await take_rows(
        db,
        tmp_path,
        clinics=[CLINIC],
        patients=[unreachable],
        appointments=[visit("denise", THURSDAY)],
    )

    await take_rows(db, tmp_path, patients=[DENISE_ROW])

    assert len(await reminders(db)) == 2


async def test_a_patient_without_any_number_left_gets_no_reminders(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    await take_rows(db, tmp_path, patients=[{**DENISE_ROW, "phone": None}])

    assert await number_of(db, "denise") is None
    assert await reminders(db) == []


async def test_reminders_follow_the_patients_language(db: Database, tmp_path: Path) -> None:
    await with_clinic(db, tmp_path, visit("denise", THURSDAY))

    await take_rows(db, tmp_path, patients=[{**DENISE_ROW, "language": "es"}])

    assert {row.language for row in await reminders(db)} == {"es"}


async def test_hours_are_replaced_and_not_added_to(db: Database, tmp_path: Path) -> None:
    await with_clinic(db, tmp_path)
    place = {**CLINIC["locations"][0], "hours": {"sat": "09:00-12:00"}}

    await take_rows(db, tmp_path, clinics=[{**CLINIC, "locations": [place]}])

    async with db.begin() as session:
        (hours,) = (await session.scalars(select(OpeningHours))).all()
    assert (hours.weekday, hours.opens, hours.closes) == (5, time(9), time(12))


async def test_an_approved_text_is_kept_when_its_words_change(db: Database, tmp_path: Path) -> None:
    def clinic(words: str) -> dict[str, Any]:
        approved = {"text": words, "approved_by": "Nurse Lead", "approved_on": "2026-10-01"}
        return {
            **CLINIC,
            "visit_types": [{**CLINIC["visit_types"][0], "preparation": {"en": approved}}],
        }

    for words in ("Do not eat.", "Do not eat.", "Do not eat for 8 hours."):
        await take_rows(db, tmp_path, clinics=[clinic(words)])

    async with db.begin() as session:
        texts = (
            await session.scalars(select(PreparationText).order_by(PreparationText.version))
        ).all()
    assert [(text.version, text.text) for text in texts] == [
        (1, "Do not eat."),
        (2, "Do not eat for 8 hours."),
    ]


async def test_a_clinic_keeps_its_row_when_its_name_changes(db: Database, tmp_path: Path) -> None:
    await with_clinic(db, tmp_path)

    await take_rows(db, tmp_path, clinics=[{**CLINIC, "public_name": "Riverside Clinic"}])

    async with db.begin() as session:
        (clinic,) = (await session.scalars(select(Clinic))).all()
    assert clinic.public_name == "Riverside Clinic"


async def test_two_patients_may_share_a_number(db: Database, tmp_path: Path) -> None:
    await take_rows(
        db,
        tmp_path,
        clinics=[CLINIC],
        patients=[DENISE_ROW, {**HERIBERTO_ROW, "phone": DENISE}],
    )

    rows = await counts(db)
    assert (rows["contact_point"], rows["contact_link"]) == (1, 2)
