"""Taking in patients, the numbers that reach them, and the consent that the clinic holds."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import STANDING, Appointment
from hearback.appointments.service import Schedule
from hearback.consent.model import ConsentStanding, Source, Standing, WrittenConsent
from hearback.consent.service import Statement, last_source, standing_of, state
from hearback.consent.written import give_written
from hearback.core.bulk import among
from hearback.core.errors import HearbackError
from hearback.imports.errors import named
from hearback.imports.facts import take_facts
from hearback.imports.numbers import Points, link, points_of
from hearback.imports.references import Clinics
from hearback.patients.matching import keys_on_file
from hearback.patients.model import Patient
from hearback.records.files import Placed, Problem
from hearback.records.rows import PatientRow

Rows = Mapping[UUID, PatientRow]  # by clinic and patient


async def take_patients(
    session: AsyncSession, schedule: Schedule, rows: Sequence[Placed], now: datetime
) -> list[Problem]:
    """Take in patients, none of them twice; what is wrong with the rows that are left out.

    In the order of locks: numbers, the standings of them all, the visits of them all.
    """
    taken, problems = await _patients(session, rows)
    numbers = {contact.phone for row in taken.values() for contact in row.all_contacts()}
    points = await points_of(session, numbers)
    await link(session, taken, points)
    await take_facts(session, taken, now)
    await _consents(session, taken, points, now)
    await _written(session, taken, points, now)
    await _replan(session, schedule, list(taken), now)
    return problems


async def _patients(
    session: AsyncSession, rows: Sequence[Placed]
) -> tuple[Mapping[UUID, PatientRow], list[Problem]]:
    """The rows by their patient's id, in the order of the file."""
    clinics = await Clinics.of(session, (_row(placed).clinic for placed in rows))
    known = await _known(session, clinics, {_row(placed).id for placed in rows})
    taken: dict[UUID, PatientRow] = {}
    problems = []
    for placed in rows:
        row = _row(placed)
        try:
            clinic = clinics.id_of(row.clinic)
        except HearbackError as error:
            problems.append(named(error, placed))
            continue
        patient = known.get((clinic, row.id)) or Patient(clinic_id=clinic, external_id=row.id)
        _write(patient, row)
        session.add(patient)
        taken[patient.id] = row
    await session.flush()
    return taken, problems


def _row(placed: Placed) -> PatientRow:
    assert isinstance(placed.row, PatientRow), "a batch holds one kind of rows"
    return placed.row


async def _known(
    session: AsyncSession, clinics: Clinics, external_ids: set[str]
) -> Mapping[tuple[UUID, str], Patient]:
    rows = await session.scalars(
        select(Patient).where(
            among(Patient.clinic_id, clinics.known()), among(Patient.external_id, external_ids)
        )
    )
    return {(patient.clinic_id, patient.external_id): patient for patient in rows}


def _write(patient: Patient, row: PatientRow) -> None:
    patient.first_name, patient.last_name = row.first_name, row.last_name
    patient.born_on = row.born_on.isoformat() if row.born_on else None
    patient.language, patient.zone = row.language, row.zone
    patient.match_keys = keys_on_file(row.first_name, row.last_name, row.born_on)


async def _consents(
    session: AsyncSession, taken: Mapping[UUID, PatientRow], points: Points, now: datetime
) -> None:
    """What is new about consent, number by number in one order, so that two imports take turns."""
    said = [
        (points[contact.phone], Standing(row.consent))
        for row in taken.values()
        if row.consent is not None
        for contact in row.all_contacts()
    ]
    # Read without a lock first: a nightly import changes nothing for almost everybody.
    found = await session.execute(
        select(ConsentStanding.contact_point_id, ConsentStanding.standing).where(
            among(ConsentStanding.contact_point_id, {point for point, _ in said})
        )
    )
    stands = {row.contact_point_id: row.standing for row in found}
    news = {point for point, wanted in said if stands.get(point) is not wanted}
    for point, wanted in sorted(said, key=lambda each: each[0]):  # stable: the file's order
        if point in news:
            await _consent(session, point, wanted, now)


async def _consent(session: AsyncSession, point: UUID, wanted: Standing, now: datetime) -> None:
    """What the clinic's record says counts until the person has spoken, and never afterwards."""
    current = await standing_of(session, point)
    if current is wanted:
        return
    if await last_source(session, point) not in {None, Source.CLINIC}:
        return
    if wanted is Standing.OPTED_IN and current is Standing.OPTED_OUT:
        return
    said = Statement(wanted, Source.CLINIC, "record", "imported")
    await state(session, point, said, now=now)


async def _written(
    session: AsyncSession, taken: Mapping[UUID, PatientRow], points: Points, now: datetime
) -> None:
    """Signed forms, of the patient's own number. What is on file already is not written again."""
    signed = {
        points[row.phone]: row.written_consent_on
        for row in taken.values()
        if row.phone is not None and row.written_consent_on is not None
    }
    rows = await session.execute(
        select(WrittenConsent.contact_point_id, WrittenConsent.signed_on).where(
            among(WrittenConsent.contact_point_id, set(signed))
        )
    )
    on_file = {row.contact_point_id: row.signed_on for row in rows}
    said = Statement(Standing.OPTED_IN, Source.CLINIC, "record", "imported")
    for point, day in sorted(signed.items()):
        if on_file.get(point) != day:
            await give_written(session, point, said, day, now=now)


async def _replan(
    session: AsyncSession, schedule: Schedule, patients: Sequence[UUID], now: datetime
) -> None:
    visits = await session.scalars(
        select(Appointment)
        .where(
            among(Appointment.patient_id, patients),
            Appointment.state.in_(STANDING),
            Appointment.starts_at > now,
        )
        .order_by(Appointment.starts_at, Appointment.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    await schedule.replan(session, *visits, now=now)
