"""The invented clinic of a row: a number of ours, patients, and a visit for each of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from benchmarks.dialogue import speaks_spanish
from benchmarks.house import House
from benchmarks.phone_numbers import number_of
from hearback import models as models  # every table, so that each finds the ones it names
from hearback.appointments.service import Schedule
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.imports.service import Import
from hearback.outreach.reminders import replan
from hearback.records.files import Placed
from hearback.records.rows import AppointmentRow, ClinicRow, Known, PatientRow

OURS = 79  # the block of our own numbers
ZONE = "America/Chicago"
NO_PACING = 1000.0  # segments a second: far above what one sender is able to send
REMINDED_AFTER = timedelta(minutes=5)
REMINDERS_WITHIN = 120.0  # seconds


@dataclass(frozen=True)
class Clinic:
    """line: our number. patients: theirs, in order."""

    name: str
    line: str
    patients: list[str]


async def open_clinic(
    db: Database,
    clock: Clock,
    block: int,
    patients: int,
    *,
    per_second: float = NO_PACING,
    beside: Sequence[Known] = (),
    sites: Sequence[str] = (),
) -> Clinic:
    """block: the row's own block of numbers. Each visit is reminded of a little later than now.
    beside: further rows of this clinic. sites: those that show its web chat."""
    clinic = Clinic(
        f"bench-{block}",
        number_of(OURS, block),
        [number_of(block, place) for place in range(patients)],
    )
    now = clock.now()
    known = [*_rows(clinic, per_second, sites, now), *beside]
    rows = [Placed(line, row) for line, row in enumerate(known, 1)]
    problems = await Import(db, Schedule(replan), now).take(
        rows, all_or_nothing=False, progress=lambda _: None
    )
    assert not problems, f"the benchmark's own clinic is refused: {problems[0]}"
    return clinic


async def remind(house: House, clinic: Clinic) -> None:
    """Let the reminders fall due and leave, so that the patients have something to answer."""
    house.far_end.forget()
    house.clock.advance(2 * REMINDED_AFTER)
    for number in clinic.patients:
        await house.far_end.next_text(number, REMINDERS_WITHIN)


def _rows(
    clinic: Clinic, per_second: float, sites: Sequence[str], now: datetime
) -> Iterator[Known]:
    yield _clinic_row(clinic, per_second, sites)
    for place, number in enumerate(clinic.patients):
        yield PatientRow(
            id=f"p{place}",
            clinic=clinic.name,
            first_name="Denise",
            last_name="Walcott",
            language="es" if speaks_spanish(place) else "en",
            zone=ZONE,
            phone=number,
            consent="opted_in",
        )
    starts = now + timedelta(hours=24) + REMINDED_AFTER
    for place in range(len(clinic.patients)):
        yield AppointmentRow(
            id=f"v{place}",
            clinic=clinic.name,
            patient=f"p{place}",
            provider="okafor",
            location="mill",
            visit_type="visit",
            starts_at=starts.isoformat(timespec="minutes"),
        )


def _clinic_row(clinic: Clinic, per_second: float, sites: Sequence[str]) -> ClinicRow:
    return ClinicRow.model_validate(
        {
            "id": clinic.name,
            "public_name": "Riverside Family Clinic",
            "zone": ZONE,
            "phone": "+15125550100",
            "sms_from": clinic.line,
            "segments_per_second": per_second,
            "chat_origins": list(sites),
            "locations": [
                {
                    "id": "mill",
                    "name": "Mill Road",
                    "address": "410 Mill Road",
                    "hours": {"mon-fri": "08:00-17:00"},
                }
            ],
            "providers": [{"id": "okafor", "name": "Dr. Okafor"}],
            "visit_types": [
                {"id": "visit", "name": "Follow-up", "minutes": 20, "reminder_hours": [24]}
            ],
        }
    )
