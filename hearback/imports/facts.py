"""What audiences and programmes ask of a patient, as the practice's record has it."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core.bulk import among, insert_of
from hearback.core.ids import new_id
from hearback.patients.facts import labelled, put_many
from hearback.programmes.model import Enrolment, Homework
from hearback.records.rows import PatientRow

# A record tells the day of a discharge; noon of it in UTC is that day everywhere in the country.
NOON = time(12, tzinfo=UTC)
Rows = Mapping[UUID, PatientRow]


async def take_facts(session: AsyncSession, taken: Rows, now: datetime) -> None:
    """By patient. What a row does not name stays as it was."""
    if not taken:
        return
    await put_many(
        session, [{"id": patient, **_facts(patient, taken[patient])} for patient in sorted(taken)]
    )
    await _enrol(session, taken, now)


def _facts(patient: UUID, row: PatientRow) -> Mapping[str, Any]:
    named = row.model_fields_set
    facts: dict[str, Any] = {"birth_year": row.born_on.year if row.born_on else None}
    if "tags" in named:
        facts |= labelled(patient, row.tags)
    if "vaccinated_on" in named:
        facts["vaccinated_on"] = row.vaccinated_on
    if "discharged_on" in named:
        facts["discharged_at"] = _noon(row.discharged_on)
    return facts


def _noon(day: date | None) -> datetime | None:
    return datetime.combine(day, NOON) if day else None


async def _enrol(session: AsyncSession, taken: Rows, now: datetime) -> None:
    """Whoever is named takes part from now on, and whoever is not named any more does not."""
    told = {patient: row for patient, row in taken.items() if "sends" in row.model_fields_set}
    if not told:
        return
    wanted = set(_wanted(told))
    found = await session.execute(
        select(Enrolment.patient_id, Enrolment.homework, Enrolment.ended_at).where(
            among(Enrolment.patient_id, list(told))
        )
    )
    known = {(row.patient_id, row.homework): row.ended_at for row in found}
    fresh = sorted(wanted - known.keys())
    again = [pair for pair in wanted if known.get(pair) is not None]
    over = [pair for pair, ended in known.items() if ended is None and pair not in wanted]
    if fresh:
        rows = [
            {"id": new_id(), "patient_id": who, "homework": what, "since": now}
            for who, what in fresh
        ]
        await session.execute(insert_of(Enrolment, rows).on_conflict_do_nothing())
    for pairs, values in ((again, {"since": now, "ended_at": None}), (over, {"ended_at": now})):
        for who, what in pairs:
            await session.execute(
                update(Enrolment)
                .where(Enrolment.patient_id == who, Enrolment.homework == what)
                .values(**values)
            )


def _wanted(told: Rows) -> Iterator[tuple[UUID, Homework]]:
    for patient, row in told.items():
        yield from ((patient, Homework(one)) for one in row.sends)
