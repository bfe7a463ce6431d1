"""Who has no visit and wants one, and whose visit the clinic moved: staff see to it, said once."""

from pathlib import Path

import pytest

from hearback.conversations.model import Reason
from hearback.core.db import Database
from tests.inbound.acting import Understood, understood
from tests.world import HERIBERTO, escalations, import_rows, visit


@pytest.fixture
async def of(db: Database, tmp_path: Path) -> Understood:
    """Denise comes on Thursday; Heriberto has no visit."""
    return await understood(db, tmp_path, visit("denise", "2026-04-16 10:20"))


async def cases(of: Understood) -> list[tuple[Reason, int]]:
    async with of.clinic.db.begin() as session:
        return [(case.reason, len(case.trail)) for case in await escalations(session)]


@pytest.mark.parametrize(
    "body", ["i need an appointment", "book me for thursday 9:20", "ocupo una cita", "quiero cita"]
)
async def test_staff_find_a_time_for_who_has_no_visit(of: Understood, body: str) -> None:
    first = await of.hears("out_of_scope", body, HERIBERTO)
    then = await of.hears("provide_time", "friday", HERIBERTO)
    last = await of.hears("confirm", "ok thursday", HERIBERTO)

    assert "le busca una hora" in first or "find you a time" in first
    assert {then, last} <= {"Gracias. Ya lo apunté para nuestro personal.", THANKS}
    assert await cases(of) == [(Reason.RESCHEDULE, 3)]


THANKS = "Thank you. I added that for our staff."


async def test_who_has_a_visit_is_offered_times_for_that(of: Understood) -> None:
    said = await of.hears("reschedule", "i need an appointment on friday instead")

    assert "1)" in said


@pytest.fixture
async def moved(of: Understood, db: Database, tmp_path: Path) -> Understood:
    """The clinic moved Denise's visit to Friday."""
    to = {"appointments": [visit("denise", "2026-04-17 09:20")]}
    await import_rows(db, tmp_path, to, of.clinic.clock.now())
    await of.clinic.settle()
    return of


@pytest.mark.parametrize(
    "body", ["put it back to thursday", "i took thursday off work!! change it back"]
)
async def test_who_wants_the_old_time_back_hears_sorry_a_person_and_times(
    moved: Understood, body: str
) -> None:
    said = await moved.hears("confirm", body)

    assert "sorry that we moved" in said
    assert "1)" in said
    assert await cases(moved) == [(Reason.RESCHEDULE, 1)]


@pytest.mark.parametrize("body", ["who moved it", "why did u move it", "por qué la movieron"])
async def test_who_asks_why_hears_sorry_and_what_stands(moved: Understood, body: str) -> None:
    said = await moved.hears("out_of_scope", body)

    assert "sorry that we moved" in said or "Siento que hayamos" in said
    assert "9:20" in said


async def test_a_visit_that_the_clinic_did_not_move_is_asked_about_as_ever(of: Understood) -> None:
    said = await of.hears("reschedule", "put it back to friday")

    assert "sorry that we moved" not in said
