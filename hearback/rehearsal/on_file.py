"""What no import tells: flags, facts of patients, and visits that staff must look at."""

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import Appointment, AppointmentState
from hearback.consent.model import Source
from hearback.outbound.stopping import Said, wrong_number
from hearback.patients.facts import put_facts
from hearback.patients.model import ContactPoint, Patient, PatientState, Reach
from hearback.patients.queries import contact_point_by_number, number_index
from hearback.programmes.model import Enrolment, Homework
from hearback.rehearsal.setup import Setup, SetupPatient
from hearback.rehearsal.vocabulary import Channel, Flag, VisitStatus


async def as_it_stood(setup: Setup, session: AsyncSession) -> None:
    """What a record does not tell by import: flags, and visits that staff must look at."""
    await _facts(session, setup)
    for patient in setup.patients:
        if Flag.LANDLINE in patient.flags:
            await session.execute(
                update(ContactPoint)
                .where(ContactPoint.number_index == number_index(patient.phone))
                .values(reach=Reach.LANDLINE)
            )
        if Flag.WRONG_NUMBER in patient.flags:
            await _nobody_there(session, setup, patient)
        if Flag.DECEASED_REPORTED in patient.flags:
            await session.execute(
                update(Patient)
                .where(Patient.external_id == patient.id)
                .values(state=PatientState.DECEASED)
            )
    review = [v.id for v in setup.appointments if v.status is VisitStatus.NEEDS_REVIEW]
    await session.execute(
        update(Appointment)
        .where(Appointment.external_id.in_(review))
        .values(state=AppointmentState.NEEDS_REVIEW)
    )


async def _nobody_there(session: AsyncSession, setup: Setup, patient: SetupPatient) -> None:
    """As if whoever has the number had said so by the start."""
    point = await contact_point_by_number(session, patient.phone)
    assert point is not None, "the patient was put on file with it"
    said = Said(Source.PROVIDER, Channel.SMS.value, "wrong_number")
    await wrong_number(session, point.id, said, now=setup.now)


async def _facts(session: AsyncSession, setup: Setup) -> None:
    """What audiences and programmes ask of a patient."""
    for patient in setup.patients:
        known = await session.scalars(select(Patient).where(Patient.external_id == patient.id))
        for row in known.all():
            await put_facts(
                session,
                row.id,
                born_on=patient.dob,
                tags=patient.tags,
                vaccinated_on=patient.vaccinated,
                discharged_at=patient.discharged,
            )
            session.add_all(
                Enrolment(patient_id=row.id, homework=Homework(one.kind.value), since=setup.now)
                for one in setup.programs
                if one.patient == patient.id
            )
