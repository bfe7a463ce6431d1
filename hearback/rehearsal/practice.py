"""A change in the clinic's own system: its record comes in again, by the door of all records."""

from hearback.imports.service import Import
from hearback.policy import Policy
from hearback.records.files import Placed
from hearback.records.rows import AppointmentRow, Known, PatientRow
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.loader import SetupRefused, appointment_row, booked_row, patient_row
from hearback.rehearsal.setup import Setup, SetupAppointment, SetupPatient, SetupSlot
from hearback.rehearsal.steps import StaffStep
from hearback.rehearsal.vocabulary import VisitStatus
from hearback.wiring import schedule_under

SOMEBODY = "somebody-else"


async def change_record(lane: Lane, setup: Setup, step: StaffStep, policy: Policy) -> None:
    """Raises SetupRefused."""
    taking = Import(lane.db, schedule_under(policy), lane.clock.now())
    problems = await taking.take(
        [Placed(step.line, row) for row in _rows(setup, step)],
        all_or_nothing=True,
        progress=lambda _: None,
    )
    if problems:
        raise SetupRefused(problems)


def _rows(setup: Setup, step: StaffStep) -> list[Known]:
    if step.book is not None:
        return _booked(setup, setup.slot(step.book), step.for_)
    return [_row(setup, step)]


def _booked(setup: Setup, slot: SetupSlot, whose: str | None) -> list[Known]:
    """Taken by a patient of the scenario, else by somebody whom nobody texts."""
    if whose in {patient.id for patient in setup.patients}:
        return [booked_row(slot, str(whose))]
    somebody = PatientRow(id=SOMEBODY, clinic=slot.clinic, first_name="Somebody", last_name="Else")
    return [somebody, booked_row(slot, SOMEBODY)]


def _row(setup: Setup, step: StaffStep) -> Known:
    if step.move is not None:
        moved = appointment_row(setup.appointment(step.move), step.to)
        return moved.model_copy(update={"tell_patient": bool(step.notify)})
    if step.cancel is not None:
        return _with_status(setup.appointment(step.cancel), VisitStatus.CANCELLED)
    if step.arrive is not None:
        return _with_status(_visit_of(setup, step.arrive), VisitStatus.COMPLETED)
    match step.updated:
        case SetupPatient() as patient:
            return patient_row(patient, setup.clinics[0])
        case SetupAppointment() as visit:
            return appointment_row(visit)
        case None:
            raise AssertionError("the reader of the file lets no empty step through")


def _visit_of(setup: Setup, name: str) -> SetupAppointment:
    """A visit by its id, or the first one of a patient."""
    return next(visit for visit in setup.appointments if name in (visit.id, visit.patient))


def _with_status(visit: SetupAppointment, status: VisitStatus) -> AppointmentRow:
    return appointment_row(visit.model_copy(update={"status": status}))
