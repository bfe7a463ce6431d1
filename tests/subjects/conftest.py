"""A clinic whose patients owe, are due for something, and ask about it; by text and on the web."""

from pathlib import Path
from typing import Any

import pytest

from hearback.core.db import Database
from hearback.inbound.effects import Effects
from hearback.inbound.pipeline import Pipeline
from hearback.inbound.turn import Turns
from hearback.inbound.voice import Voice
from hearback.policy import DEFAULTS
from hearback.texts.catalogue import Catalogue
from hearback.wiring import schedule_under
from tests.asking import Asking
from tests.inbound.conftest import Clinic
from tests.inbound.visitors import open_chat, visits_the_site
from tests.world import (
    CLINIC,
    DENISE,
    HERIBERTO,
    PATIENTS,
    FakePhone,
    FakeRasa,
    SetClock,
    import_rows,
)

TWIN = "+15125550158"
SUBJECTS: dict[str, Any] = {
    "billing": [
        {
            "clinic": "riverside",
            "pay_link": "https://pay.riverside.example",
            "phone": "+15125550101",
        }
    ],
    "plans": [{"clinic": "riverside", "names": ["Medicaid", "Ambetter", "Blue Cross PPO"]}],
    "statements": [
        {
            "id": "st-1",
            "clinic": "riverside",
            "patient": "denise",
            "amount": "215.75",
            "due_on": "2026-04-30",
            "lines": [
                {"date": "2026-03-03", "service": "A1c and foot exam", "owed": "120.00"},
                {"date": "2026-03-17", "service": "Follow-up", "owed": "95.75"},
            ],
        }
    ],
    "screenings": [
        {
            "clinic": "riverside",
            "patient": "denise",
            "kind": "mammogram",
            "last_done_on": "2023-09-12",
        }
    ],
}


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> Clinic:
    content = {"clinics": [CLINIC], "patients": list(PATIENTS), **SUBJECTS}
    await import_rows(db, tmp_path, content)
    await open_chat(db, tmp_path)
    clock, rasa, phone = SetClock(), FakeRasa(), FakePhone()
    schedule, voice = schedule_under(DEFAULTS), Voice(Catalogue.load())
    effects = Effects(voice, schedule)
    turns = Turns(db, clock, rasa, voice, schedule)
    return Clinic(db, clock, rasa, phone, Pipeline(db, clock, effects), turns, effects)


@pytest.fixture
def denise(clinic: Clinic) -> Asking:
    return Asking(clinic, DENISE)


@pytest.fixture
def heriberto(clinic: Clinic) -> Asking:
    return Asking(clinic, HERIBERTO)


@pytest.fixture
async def visitor(clinic: Clinic) -> Asking:
    return Asking(clinic, visitor=await visits_the_site(clinic))
