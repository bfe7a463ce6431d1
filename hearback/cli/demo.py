"""The demo: an invented clinic with visits in the coming days, loaded once."""

import re
import tempfile
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import select

from hearback.agents import service as accounts
from hearback.agents.model import Role
from hearback.agents.passwords import hashed
from hearback.agents.queries import staff_by_name
from hearback.cli.importing import take_file
from hearback.cli.places import ROOT, Ports
from hearback.clinics.model import Clinic
from hearback.clinics.queries import has_patients
from hearback.conversations.model import Queue
from hearback.core.clock import MovableClock, SystemClock
from hearback.core.db import Database
from hearback.core.errors import HearbackError

CLINIC = ROOT / "simulators" / "demo" / "clinic.yml"
KNOWLEDGE = CLINIC.with_name("knowledge.yml")
# Anything but a real account: the simulator stands where Twilio would.
ACCOUNT_SID = f"AC{'0' * 31}1"
SATURDAY = 5
CLINIC_ID = "riverside"
# Invented staff, for everybody to sign in as; a demo reaches no patient.
PASSWORD = "demo desk 2026"  # noqa: S105
STAFF = (
    ("rosa", "Rosa Delgado", "en", Role.AGENT, (Queue.FRONT_DESK, Queue.BILLING, Queue.CLINICAL)),
    ("dan", "Dan Whitfield", "en", Role.AGENT, (Queue.FRONT_DESK,)),
    ("priya", "Priya Raman", "en", Role.BILLING, (Queue.BILLING,)),
    ("lupe", "Lupe Ortega", "es", Role.NURSE, (Queue.CLINICAL,)),
    ("marta", "Marta Solis", "en", Role.SUPERVISOR, tuple(Queue)),
    ("audrey", "Audrey Lind", "en", Role.AUDITOR, tuple(Queue)),
)


class NotADemoDatabase(HearbackError):
    def __init__(self) -> None:
        super().__init__(
            "This database holds a clinic that is not the demo's, and its texts would go to the "
            "simulator. Unset HEARBACK_DATABASE_URL, or name an empty database."
        )


class DemoDataWrong(HearbackError):
    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(["The demo's clinic cannot be loaded:", *problems]))


def settings(ports: Ports, tokens: Mapping[str, str]) -> dict[str, str]:
    return {
        "HEARBACK_MODE": "demo",
        "HEARBACK_TWILIO_API_URL": f"http://127.0.0.1:{ports.simulator}",
        "HEARBACK_TWILIO_ACCOUNT_SID": ACCOUNT_SID,
        "HEARBACK_TWILIO_AUTH_TOKEN": tokens["twilio_auth_token"],
        "HEARBACK_PUBLIC_BASE_URL": f"http://127.0.0.1:{ports.web}",
        "HEARBACK_DEMO_TOKEN": tokens["demo_token"],
    }


async def load_clinic(environment: Mapping[str, str]) -> None:
    """Load the demo's clinic into an empty database. Raises DemoDataWrong."""
    db = Database(environment["HEARBACK_DATABASE_URL"], pool=2)
    try:
        async with db.begin() as session:
            known = set(await session.scalars(select(Clinic.external_id).where(has_patients())))
        if known - {CLINIC_ID}:
            raise NotADemoDatabase
        if known:
            await hire_staff(db)
            return
        clock = MovableClock(Path(environment["HEARBACK_HOME"]) / "clock.json")
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "clinic.yml"
            content = dated(CLINIC.read_text(), clock.now().date())
            # The clinic's website of the demo is the simulator's.
            file.write_text(content.replace("{site}", environment["HEARBACK_TWILIO_API_URL"]))
            problems = await take_file(db, clock, file, all_or_nothing=True)
            problems += await take_file(db, clock, KNOWLEDGE, all_or_nothing=True)
        await hire_staff(db)
    finally:
        await db.close()
    if problems:
        raise DemoDataWrong([str(problem) for problem in problems])


async def hire_staff(db: Database) -> None:
    """Accounts for the demo's desk, made once; the clinic is there."""
    async with db.begin() as session:
        if await staff_by_name(session, STAFF[0][0]) is not None:
            return
        clinic = (await session.scalars(select(Clinic).where(has_patients()))).one_or_none()
        if clinic is None:
            return
        kept, now = await hashed(PASSWORD), SystemClock().now()
        for name, shown, language, role, queues in STAFF:
            staff = await accounts.add(
                session, name, shown, kept, language=language, actor="demo", now=now
            )
            await accounts.grant(session, staff, clinic.id, role, queues, actor="demo", now=now)


def dated(template: str, today: date) -> str:
    """Put dates in the place of {+N}."""
    return re.sub(r"\{\+(\d+)\}", lambda found: str(working_day(today, int(found[1]))), template)


def working_day(today: date, count: int) -> date:
    """The count-th working day after today."""
    day = today
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < SATURDAY
    return day
