"""Whatever a practice's file holds, taking it twice is taking it once."""

from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import LargeBinary, Table, select

from hearback.core.db import Base, Database
from hearback.core.ids import new_id
from tests.imports.taking import take_rows
from tests.world import CLINIC

WATCHED = (
    "appointment",
    "appointment_move",
    "consent_event",
    "consent_standing",
    "contact_link",
    "contact_point",
    "opening_hours",
    "outbound_message",
    "patient",
)
# Filled anew at each import, and nobody refers to it.
REPLACED = {"opening_hours": {"id"}}

NUMBERS = st.sampled_from([f"+1512555{last:04d}" for last in range(150, 156)])
CONTACTS = st.lists(
    st.fixed_dictionaries(
        {
            "phone": NUMBERS,
            "relation": st.sampled_from(["self", "guardian", "caregiver"]),
            "may_schedule": st.booleans(),
        }
    ),
    max_size=2,
)
PATIENTS = st.fixed_dictionaries(
    {
        "first_name": st.text("abcñÉ' -", min_size=1).filter(str.strip),
        "last_name": st.just("Luna"),
        "language": st.sampled_from(["en", "es"]),
        "zone": st.sampled_from([None, "America/Chicago", "America/New_York"]),
        "phone": st.none() | NUMBERS,
        "consent": st.sampled_from([None, "opted_in", "opted_out"]),
        "contacts": CONTACTS,
    }
)
VISITS = st.fixed_dictionaries(
    {
        "starts_at": st.datetimes().map(lambda at: f"2026-05-{at.day:02d} {at.hour:02d}:00"),
        "state": st.sampled_from(["scheduled", "confirmed", "cancelled", "completed", "no_show"]),
    }
)
FILES = st.lists(st.tuples(PATIENTS, VISITS), min_size=1, max_size=4)


def content_of(rows: list[tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, Any]:
    """A clinic of its own for each example: they share one database."""
    own = new_id().hex
    clinic = {**CLINIC, "id": own}
    patients = [
        {**patient, "id": f"p{number}", "clinic": own} for number, (patient, _) in enumerate(rows)
    ]
    places = {"clinic": own, "provider": "okafor", "location": "mill", "visit_type": "visit"}
    visits = [
        {**visit, **places, "id": f"v{number}", "patient": f"p{number}"}
        for number, (_, visit) in enumerate(rows)
    ]
    return {"clinics": [clinic], "patients": patients, "appointments": visits}


def compared(table: Table) -> list[str]:
    """Sealing the same value again gives other bytes."""
    return [
        column.name
        for column in table.columns
        if not isinstance(column.type, LargeBinary)
        and column.name not in REPLACED.get(table.name, ())
    ]


async def everything(db: Database) -> dict[str, list[str]]:
    async with db.begin() as session:
        found = {}
        for name in WATCHED:
            table = Base.metadata.tables[name]
            rows = await session.execute(select(*(table.c[column] for column in compared(table))))
            found[name] = sorted(str(row) for row in rows)
    return found


@settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(rows=FILES)
async def test_a_second_import_of_the_same_file_changes_nothing(
    db: Database, tmp_path: Path, rows: list[tuple[dict[str, Any], dict[str, Any]]]
) -> None:
    content = content_of(rows)
    first = await take_rows(db, tmp_path, **content)
    before = await everything(db)

    again = await take_rows(db, tmp_path, **content)

    assert (first, again) == ([], [])
    assert await everything(db) == before
