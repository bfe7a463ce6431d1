"""Rows taken in one by one or hundreds at a time: the same rows, the same problems."""

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, text

from hearback.appointments.service import Schedule
from hearback.core.audit import first_broken
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.imports.service import Import
from hearback.outreach.reminders import replan
from hearback.records.files import Found, Placed, Problem
from hearback.records.rows import AppointmentRow, ClinicRow, ContactRow, PatientRow
from tests.databases import own_database
from tests.imports.taking import counts, take_rows, with_clinic
from tests.world import CLINIC, MONDAY, only_visit, visit

THURSDAY = "2026-04-16 10:30"

# What stands in the tables, told without ids: those differ from database to database.
SEEN = {
    "patients": "SELECT c.external_id, p.external_id, p.language, p.zone FROM patient p"
    " JOIN clinic c ON c.id = p.clinic_id",
    "links": "SELECT c.external_id, p.external_id, n.number_index, l.relation, l.may_schedule,"
    " rank() OVER (PARTITION BY p.id ORDER BY l.id) FROM contact_link l"
    " JOIN patient p ON p.id = l.patient_id JOIN clinic c ON c.id = p.clinic_id"
    " JOIN contact_point n ON n.id = l.contact_point_id",
    "consents": "SELECT n.number_index, e.standing, e.source, e.rule,"
    " rank() OVER (PARTITION BY n.id ORDER BY e.id) FROM consent_event e"
    " JOIN contact_point n ON n.id = e.contact_point_id",
    "standings": "SELECT n.number_index, s.standing FROM consent_standing s"
    " JOIN contact_point n ON n.id = s.contact_point_id",
    "visits": "SELECT c.external_id, a.external_id, p.external_id, t.external_id, a.starts_at,"
    " a.ends_at, a.state, a.version FROM appointment a JOIN clinic c ON c.id = a.clinic_id"
    " JOIN patient p ON p.id = a.patient_id JOIN visit_type t ON t.id = a.visit_type_id",
    "moves": "SELECT c.external_id, a.external_id, m.at, m.from_state, m.to_state,"
    " m.from_starts_at, m.to_starts_at, m.actor,"
    " rank() OVER (PARTITION BY a.id ORDER BY m.id) FROM appointment_move m"
    " JOIN appointment a ON a.id = m.appointment_id JOIN clinic c ON c.id = a.clinic_id",
    "texts": "SELECT c.external_id, a.external_id, replace(o.cause, a.id::text, ''),"
    " n.number_index, s.number, o.language, o.priority, o.state, o.why::text, o.send_after,"
    " o.useless_after, replace(o.about::text, a.id::text, ''), o.asks"
    " FROM outbound_message o JOIN appointment a ON a.id = o.appointment_id"
    " JOIN clinic c ON c.id = a.clinic_id JOIN sender s ON s.id = o.sender_id"
    " JOIN contact_point n ON n.id = o.contact_point_id",
    "audited": "SELECT event, actor, count(*) FROM audit_event WHERE event <> 'imported'"
    " GROUP BY event, actor",
}

NUMBERS = st.sampled_from([f"+1512555{last:04d}" for last in range(150, 154)])
CONTACTS = st.lists(
    st.builds(
        ContactRow,
        phone=NUMBERS,
        relation=st.sampled_from(["self", "guardian"]),
        may_schedule=st.booleans(),
    ),
    max_size=2,
)


def mostly(usual: Sequence[Any], seldom: Any) -> st.SearchStrategy[Any]:
    """One in ten is the odd one."""
    return st.integers(0, 9).flatmap(lambda n: st.sampled_from(usual) if n else st.just(seldom))


def patients(ids: st.SearchStrategy[str]) -> st.SearchStrategy[PatientRow]:
    return st.builds(
        PatientRow,
        id=ids,
        clinic=mostly(["own"], "elsewhere"),
        first_name=mostly(["Ana", "José"], "A\x00"),  # which only the database refuses
        last_name=st.just("Luna"),
        language=st.sampled_from(["en", "es"]),
        phone=st.none() | NUMBERS,
        consent=st.sampled_from([None, "opted_in", "opted_out"]),
        contacts=CONTACTS,
    )


VISITS = st.builds(
    AppointmentRow,
    id=mostly(["v0", "v1"], "v\x00"),
    clinic=mostly(["own"], "elsewhere"),
    patient=mostly(["p0", "p0", "p0", "p1"], "nobody"),
    provider=st.just("okafor"),
    location=st.just("mill"),
    visit_type=mostly(["visit", "long"], "nothing"),
    starts_at=mostly(["2026-04-16 10:30", "2026-05-04 09:00", "2026-01-05 09:00"], "soon"),
    state=st.sampled_from(["scheduled", "scheduled", "confirmed", "cancelled", "completed"]),
)
UNREADABLE = st.just("phone")
MORE = st.lists(
    st.one_of(VISITS, VISITS, VISITS, patients(st.sampled_from(["p0", "p1"])), UNREADABLE),
    min_size=3,
    max_size=12,
)
ROWS = st.builds(
    lambda first, second, more: [first, second, *more],
    patients(st.just("p0")),
    patients(st.just("p1")),
    MORE,
)


@pytest.fixture
async def other_db(server_url: str, template: str) -> AsyncIterator[Database]:
    """A second database beside `db`, empty as well."""
    async with own_database(server_url, f"test_{new_id().hex}", template=template) as url:
        database = Database(url, pool=2)
        yield database
        await database.close()


def clinic_row(clinic: str) -> ClinicRow:
    long = {"id": "long", "name": "physical", "minutes": 60, "reminder_hours": [72, 24]}
    types = [*CLINIC["visit_types"], long]
    return ClinicRow.model_validate({**CLINIC, "id": clinic, "visit_types": types})


def found_in(rows: Sequence[Any], clinic: str) -> list[Found]:
    """The rows as a file of this clinic, whose patients have numbers of their own."""
    found: list[Found] = []
    for line, row in enumerate(rows, 2):
        if isinstance(row, str):
            found.append(Problem(line, row, "is wrong"))
            continue
        own: dict[str, Any] = {"clinic": clinic} if row.clinic == "own" else {}
        if isinstance(row, PatientRow):
            own["phone"] = row.phone and row.phone + clinic
            own["contacts"] = [
                each.model_copy(update={"phone": each.phone + clinic}) for each in row.contacts
            ]
        found.append(Placed(line, row.model_copy(update=own)))
    return found


async def taken(db: Database, found: list[Found], at_once: int) -> list[Problem]:
    taking = Import(db, Schedule(replan), MONDAY + timedelta(hours=1), at_once)
    return await taking.take(found, all_or_nothing=False)


async def seen(db: Database) -> dict[str, list[str]]:
    async with db.begin() as session:
        return {
            name: sorted(str(row) for row in await session.execute(text(query)))
            for name, query in SEEN.items()
        }


async def chain_is_whole(db: Database) -> bool:
    async with db.begin() as session:
        return await first_broken(session) is None


@settings(
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(files=st.lists(ROWS, min_size=1, max_size=2), at_once=st.sampled_from([2, 5, 500]))
async def test_the_size_of_a_batch_changes_nothing(
    db: Database, other_db: Database, files: list[list[Any]], at_once: int
) -> None:
    clinic = new_id().hex
    for database in (db, other_db):
        await taken(database, [Placed(1, clinic_row(clinic))], 1)

    told = [
        (await taken(db, found, 1), await taken(other_db, found, at_once))
        for found in (found_in(rows, clinic) for rows in files)
    ]

    assert [one for one, _ in told] == [many for _, many in told]
    assert await seen(db) == await seen(other_db)
    assert await chain_is_whole(other_db)


async def test_a_change_that_is_refused_leaves_the_visit_as_it_was(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path, {**visit("denise", THURSDAY), "state": "completed"})
    long = {"id": "long", "name": "physical", "minutes": 60}
    clinic = {**CLINIC, "visit_types": [*CLINIC["visit_types"], long]}
    changed = {**visit("denise", THURSDAY), "state": "cancelled", "visit_type": "long"}

    problems = await take_rows(
        db,
        tmp_path,
        clinics=[clinic],
        appointments=[changed, visit("heriberto", THURSDAY)],
    )

    async with db.begin() as session:
        left = await only_visit(session, "denise-visit")
    assert [problem.reason for problem in problems] == [
        "A visit that is completed cannot become cancelled."
    ]
    assert left.ends_at - left.starts_at == timedelta(minutes=20)


async def test_one_row_that_the_database_refuses_takes_nothing_else_with_it(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path)
    rows = [AppointmentRow.model_validate(visit("denise", THURSDAY, f"v{n}")) for n in range(20)]
    rows[7] = rows[7].model_copy(update={"id": "v\x00"})

    problems = await taken(db, [Placed(line, row) for line, row in enumerate(rows)], 500)

    assert [(problem.line, problem.reason) for problem in problems] == [
        (7, "the database refuses it")
    ]
    assert (await counts(db))["appointment"] == 19


async def test_hundreds_of_visits_take_no_more_statements_than_a_few(
    db: Database, tmp_path: Path
) -> None:
    await with_clinic(db, tmp_path)

    async def statements(first: int, count: int) -> int:
        names = [f"v{number}" for number in range(first, first + count)]
        rows = [AppointmentRow.model_validate(visit("denise", THURSDAY, name)) for name in names]
        done = []

        def note(*_: object) -> None:
            done.append(1)

        event.listen(db.engine.sync_engine, "before_cursor_execute", note)
        await taken(db, [Placed(line, row) for line, row in enumerate(rows)], 500)
        event.remove(db.engine.sync_engine, "before_cursor_execute", note)
        return len(done)

    assert await statements(0, 2) == await statements(10, 300)
