"""The flags of a scenario's patients, as they stand on file."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import Escalation, Reason
from hearback.patients.model import Patient, PatientState, Reach
from hearback.patients.queries import contact_point_by_number, has_wrong_number
from hearback.rehearsal.setup import SetupPatient
from hearback.rehearsal.vocabulary import Flag


async def flags_of(
    session: AsyncSession, patients: Sequence[SetupPatient]
) -> Mapping[str, frozenset[str]]:
    """By the patient's id in the scenario."""
    return {patient.id: await _flags(session, patient) for patient in patients}


async def _flags(session: AsyncSession, patient: SetupPatient) -> frozenset[str]:
    flags = set()
    point = await contact_point_by_number(session, patient.phone)
    if point is not None and point.reach is Reach.LANDLINE:
        flags.add(Flag.LANDLINE.value)
    row = await session.scalar(select(Patient).where(Patient.external_id == patient.id).limit(1))
    if row is not None and await _death_reported(session, row):
        flags.add(Flag.DECEASED_REPORTED.value)
    if row is not None and await has_wrong_number(session, row.id):
        flags.add(Flag.WRONG_NUMBER.value)
    return frozenset(flags)


async def _death_reported(session: AsyncSession, patient: Patient) -> bool:
    """Marked, or a case asks staff who died."""
    cases = select(Escalation.id).where(
        Escalation.patient_id == patient.id, Escalation.reason == Reason.DECEASED
    )
    if patient.state is PatientState.DECEASED:
        return True
    return await session.scalar(cases.limit(1)) is not None
