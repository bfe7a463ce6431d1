"""Putting a scenario's practice on file, through the same import that a clinic uses."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from functools import partial

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core.errors import HearbackError
from hearback.imports.service import Import
from hearback.policy import Policy
from hearback.records.files import Placed
from hearback.records.rows import (
    AppointmentRow,
    ClinicRow,
    ContactRow,
    ExceptionRow,
    LocationRow,
    PatientRow,
    ProviderRow,
    SlotRow,
    VisitPreparationRow,
    VisitTypeRow,
)
from hearback.records.subject_rows import AnyRow
from hearback.rehearsal.hours import by_day, desk_row
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.on_file import as_it_stood
from hearback.rehearsal.setup import (
    FixtureClinic,
    Fixtures,
    Prep,
    Setup,
    SetupAppointment,
    SetupPatient,
    SetupSlot,
)
from hearback.rehearsal.site import SITE
from hearback.rehearsal.steps import AnyStep, ClockStep, SystemStep
from hearback.rehearsal.subjects import screening_types, subject_rows
from hearback.rehearsal.vocabulary import SystemKind, VisitStatus
from hearback.rehearsal.waiting import USUAL, put_on_list
from hearback.wiring import schedule_under

PLACE = "main"
HOUR = timedelta(hours=1)
# What falls due exactly at the start goes with the first system or clock step: until then the
# clock stands a moment before.
BEFORE = timedelta(seconds=1)
LENGTH = 20  # minutes


class SetupRefused(HearbackError):
    def __init__(self, problems: Iterable[object]) -> None:
        told = "; ".join(str(problem) for problem in problems)
        super().__init__(f"The setup could not be put on file: {told}")


async def load(
    lane: Lane, setup: Setup, fixtures: Fixtures, steps: Iterable[AnyStep], policy: Policy
) -> None:
    """Raises SetupRefused. Afterwards the audit trail begins anew: loading is no event."""
    own = {fixtures.clinics[name].sms_from for name in setup.clinics}
    clashing = [patient.id for patient in setup.patients if patient.phone in own]
    if clashing:  # the service is deaf to its own numbers
        raise SetupRefused(f"patient {each} has a number of a clinic" for each in clashing)
    now = lane.clock.now()
    rows = list(_rows(setup, fixtures, list(steps), policy))
    taking = Import(lane.db, schedule_under(policy), now)
    problems = await taking.take(
        [Placed(0, row) for row in rows], all_or_nothing=True, progress=lambda _: None
    )
    if problems:
        raise SetupRefused(problems)
    await put_on_list(lane, setup)

    await lane.alone(partial(as_it_stood, setup))
    await lane.alone(_begin_audit_anew)


async def _begin_audit_anew(session: AsyncSession) -> None:
    """In a transaction of its own: an audit row is written when its own one ends."""
    for statement in (
        "ALTER TABLE audit_event DISABLE TRIGGER USER",
        "TRUNCATE audit_event",
        "ALTER TABLE audit_event ENABLE TRIGGER USER",
    ):
        await session.execute(text(statement))


def patient_row(patient: SetupPatient, clinic: str) -> PatientRow:
    first, _, last = patient.name.partition(" ")
    rights = None if patient.rights is None else list(patient.rights)
    proxy = ContactRow(phone=patient.phone, relation=patient.relation, rights=rights)
    answers_for = [proxy] if patient.guardian else []
    return PatientRow(
        id=patient.id,
        clinic=clinic,
        first_name=first,
        last_name=last or first,
        born_on=patient.dob,
        language=patient.lang.value,
        zone=None if patient.tz is None else str(patient.tz),
        phone=None if patient.guardian else patient.phone,
        consent=patient.consent.state.value,
        written_consent_on=None if patient.guardian else patient.written_consent,
        contacts=answers_for,
    )


def appointment_row(visit: SetupAppointment, start: datetime | None = None) -> AppointmentRow:
    known = visit.status if visit.status is not VisitStatus.NEEDS_REVIEW else VisitStatus.SCHEDULED
    return AppointmentRow(
        id=visit.id,
        clinic=visit.clinic,
        patient=visit.patient,
        provider=visit.provider,
        location=PLACE,
        visit_type=visit.id,
        starts_at=(start or visit.start).isoformat(),
        state=known.value,
        preparation=_preparation(visit.prep) if visit.prep else None,
    )


def _preparation(prep: Prep) -> VisitPreparationRow:
    """As the clinic would write it, on its wall clock."""
    written = {
        name: f"{value:%Y-%m-%d %H:%M}"
        if isinstance(value, datetime)
        else f"{value:%H:%M}"
        if isinstance(value, time)
        else value
        for name, value in prep
    }
    return VisitPreparationRow.model_validate(written)


def booked_row(slot: SetupSlot, patient: str) -> AppointmentRow:
    """A visit in a free time of the scenario."""
    return AppointmentRow(
        id=f"booked-{slot.id}",
        clinic=slot.clinic,
        patient=patient,
        provider=slot.provider,
        location=PLACE,
        visit_type=USUAL,
        starts_at=slot.start.isoformat(),
    )


def slot_row(slot: SetupSlot) -> SlotRow:
    return SlotRow(
        id=slot.id,
        clinic=slot.clinic,
        provider=slot.provider,
        location=PLACE,
        starts_at=slot.start.isoformat(),
        minutes=LENGTH,
    )


def _rows(
    setup: Setup, fixtures: Fixtures, steps: list[AnyStep], policy: Policy
) -> Iterator[AnyRow]:
    extra = dict(_extra_reminders(setup, steps, policy))
    for clinic_id in setup.clinics:
        clinic = fixtures.clinics[clinic_id]
        yield _clinic_row(clinic_id, clinic, setup, extra, policy)
        for day in setup.closed_on:
            yield ExceptionRow(id=f"closed-{day}", clinic=clinic_id, day=day)
    for patient in setup.patients:
        own = [visit.clinic for visit in setup.appointments if visit.patient == patient.id]
        home = _home(setup, patient)
        zoned = patient if patient.tz else patient.model_copy(update={"tz": setup.tz})
        yield patient_row(zoned, home)
        # One person known to two clinics is on file in both, by the same number.
        for other in sorted(set(own) - {home}):
            yield patient_row(zoned, other)
    for visit in setup.appointments:
        yield appointment_row(visit)
    for slot in setup.open_slots:
        yield slot_row(slot)
    yield from subject_rows(
        setup, {patient.id: _home(setup, patient) for patient in setup.patients}
    )


def _home(setup: Setup, patient: SetupPatient) -> str:
    """Where a patient is on file first: where they have a visit, else the scenario's clinic."""
    own = [visit.clinic for visit in setup.appointments if visit.patient == patient.id]
    return own[0] if own else setup.clinics[0]


def _clinic_row(
    clinic_id: str,
    clinic: FixtureClinic,
    setup: Setup,
    extra: dict[str, set[int]],
    policy: Policy,
) -> ClinicRow:
    visits = [visit for visit in setup.appointments if visit.clinic == clinic_id]
    slots = [slot for slot in setup.open_slots if slot.clinic == clinic_id]
    providers = sorted({visit.provider for visit in visits} | {slot.provider for slot in slots})
    return ClinicRow(
        id=clinic_id,
        public_name=clinic.name,
        zone=str(clinic.tz),
        phone=clinic.phone,
        sms_from=clinic.sms_from,
        segments_per_second=1000,
        chat_origins=[SITE],
        desk_hours={queue: desk_row(hours) for queue, hours in setup.desk_hours.items()},
        locations=[
            LocationRow(
                id=PLACE, name=clinic.name, address=clinic.address, hours=by_day(clinic.hours)
            )
        ],
        providers=[ProviderRow(id=name, name=name) for name in providers],
        visit_types=[
            VisitTypeRow(id=USUAL, name="visit", minutes=LENGTH),
            *(_visit_type(visit, extra.get(visit.id, set()), policy) for visit in visits),
            *screening_types(setup, clinic_id, sorted(policy.reminder_hours_before, reverse=True)),
        ],
    )


def _visit_type(visit: SetupAppointment, extra: set[int], policy: Policy) -> VisitTypeRow:
    """One for each visit, so that an extra reminder of one is not one of another."""
    hours = sorted({*policy.reminder_hours_before, *extra}, reverse=True)
    return VisitTypeRow(
        id=visit.id, name=visit.type or "visit", minutes=LENGTH, reminder_hours=hours
    )


def _extra_reminders(
    setup: Setup, steps: list[AnyStep], policy: Policy
) -> Iterator[tuple[str, set[int]]]:
    """Hours of reminders that the scenario names beyond the usual ones."""
    # In UTC: within one zone Python counts hours by the wall, also when clocks change.
    now, found = setup.now.astimezone(UTC), dict[str, set[int]]()
    for step in steps:
        if isinstance(step, ClockStep):
            now = now + step.by if step.by is not None else (step.to or now).astimezone(UTC)
        if isinstance(step, SystemStep) and step.kind is SystemKind.REMINDER:
            for visit_id in step.about or ():
                ahead = (setup.appointment(visit_id).start - now) / HOUR
                if ahead == int(ahead) and int(ahead) not in policy.reminder_hours_before:
                    found.setdefault(visit_id, set()).add(int(ahead))
    yield from found.items()
