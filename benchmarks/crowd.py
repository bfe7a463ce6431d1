"""Very many patients at once, sealed as an import seals them, but written by COPY."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg

from benchmarks.phone_numbers import AREAS
from hearback.core.db import Database, keyring, place
from hearback.core.ids import new_id
from hearback.patients.queries import number_index

BLOCK = 20_000  # patients to a transaction
FIRST_NUMBER = 5_000_000  # behind those of the other rows
STOPPED_EVERY, UNASKED_EVERY, LANDLINE_EVERY, SHARED_EVERY = 50, 40, 100, 20
YOUNGEST, YEARS = 1, 90  # years of age

TABLES = {
    "patient": (
        *("id", "clinic_id", "external_id", "first_name_sealed", "last_name_sealed"),
        *("born_on_sealed", "language", "zone", "state", "match_keys"),
    ),
    "contact_point": ("id", "number_sealed", "number_index", "kind", "reach"),
    "contact_link": (
        *("id", "patient_id", "contact_point_id", "relation", "may_schedule"),
        "may_see_clinical",
    ),
    "patient_facts": ("id", "birth_year", "has_long_term"),
    "consent_event": (
        *("id", "contact_point_id", "at", "standing", "source", "channel", "rule", "disclosure"),
        *("scope", "category", "actor"),
    ),
    "consent_standing": ("contact_point_id", "standing", "event_id", "since"),
}
Rows = dict[str, list[tuple[object, ...]]]


@dataclass(frozen=True)
class Crowd:
    """Some have stopped, some never agreed, some have a landline, some share a number."""

    clinic_id: UUID
    zone: str
    now: datetime


async def settle(db: Database, crowd: Crowd, count: int) -> Sequence[UUID]:
    """Write so many patients; the contact points, in the order of their numbers."""
    connection = await asyncpg.connect(db.url)
    points: list[UUID] = []
    try:
        for first in range(0, count, BLOCK):
            rows: Rows = {table: [] for table in TABLES}
            for number in range(first, min(first + BLOCK, count)):
                _person(rows, crowd, number, points)
            async with connection.transaction():
                for table, columns in TABLES.items():
                    await connection.copy_records_to_table(
                        table, records=rows[table], columns=columns
                    )
        for table in TABLES:
            await connection.execute(f"ANALYZE {table}")
    finally:
        await connection.close()
    return points


def number_at(place_in_crowd: int) -> str:
    """E.164, all in one zone."""
    area, within = AREAS[place_in_crowd % len(AREAS)], place_in_crowd // len(AREAS)
    return f"+1{area}{FIRST_NUMBER + within:07d}"


def has_own_phone(place_in_crowd: int) -> bool:
    """The others are children whose parent is the one before."""
    return place_in_crowd == 0 or place_in_crowd % SHARED_EVERY != 0


def _person(rows: Rows, crowd: Crowd, number: int, points: list[UUID]) -> None:
    patient = new_id()
    born = crowd.now.date() - timedelta(days=365 * (YOUNGEST + number % YEARS) + number % 365)
    seals = {
        "first_name_sealed": "Denise",
        "last_name_sealed": "Walcott",
        "born_on_sealed": born.isoformat(),
    }
    sealed = [keyring().seal(told, place("patient", name, patient)) for name, told in seals.items()]
    rows["patient"].append(
        (
            *(patient, crowd.clinic_id, f"c{number}", *sealed),
            *("es" if number % 3 == 0 else "en", crowd.zone, "active", []),
        )
    )
    rows["patient_facts"].append((patient, born.year, number % 7 == 0))
    own = has_own_phone(number)
    if own:
        points.append(_phone(rows, crowd, number))
    relation = "self" if own else "guardian"
    rows["contact_link"].append((new_id(), patient, points[-1], relation, True, own))


def _phone(rows: Rows, crowd: Crowd, number: int) -> UUID:
    point, digits = new_id(), number_at(number)
    sealed = keyring().seal(digits, place("contact_point", "number_sealed", point))
    reach = "landline" if number % LANDLINE_EVERY == 1 else "unproven"
    rows["contact_point"].append((point, sealed, number_index(digits), "phone", reach))
    if number % UNASKED_EVERY == 3:
        return point
    standing = "opted_out" if number % STOPPED_EVERY == 2 else "opted_in"
    event = new_id()
    rows["consent_event"].append(
        (
            *(event, point, crowd.now, standing, "clinic", "import", "import", "intake"),
            *("all", "", "import"),
        )
    )
    rows["consent_standing"].append((point, standing, event, crowd.now))
    return point
