"""When, where, how late and how to get ready: answered from the record, in both languages."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.language.context import Awaiting
from hearback.appointments.notes import StaffNote
from hearback.appointments.preparation import VisitPreparation
from hearback.conversations.model import Priority, Reason
from hearback.core.db import Database
from tests.inbound.acting import Understood, understood
from tests.inbound.seeing import thread_of
from tests.world import CLINIC, DENISE, HERIBERTO, escalations, import_rows, visit

PLACE = CLINIC["locations"][0]
PUBLISHED = {
    **CLINIC,
    "locations": [
        {
            **PLACE,
            "published": {
                "en": {"parking": "Park free of charge behind the house."},
                "es": {"parking": "Hay lugar gratis detrás de la casa."},
            },
        }
    ],
}
APPROVED = {
    "clear_liquids_from": "2026-04-15 08:00",
    "allowed": "water and apple juice",
    "nothing_by_mouth_from": "03:30",
    "driver_required": True,
}


async def at_riverside(
    db: Database, folder: Path, clinic: dict[str, Any] = PUBLISHED, **more: Any
) -> Understood:
    """Denise comes on Thursday April 16 at 10:20, Heriberto at 9:20; it is Monday 10:00."""
    return await understood(
        db,
        folder,
        {**visit("denise", "2026-04-16 10:20"), **more},
        visit("heriberto", "2026-04-16 09:20"),
        clinic=clinic,
    )


async def reason(of: Understood) -> tuple[Reason, Priority] | None:
    async with of.clinic.db.begin() as session:
        found = await escalations(session)
        return (found[0].reason, found[0].priority) if found else None


async def notes(of: Understood) -> list[str]:
    async with of.clinic.db.begin() as session:
        return [each.text for each in await session.scalars(select(StaffNote))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what time is my appointment", ["Thu Apr 16 at 10:20 AM"]),
        ("where do I go", ["10:20 AM", "410 Mill Road"]),
        ("where is it and is there parking?", ["410 Mill Road", "behind the house"]),
        ("who am I seeing", ["10:20 AM", "can't say by text", "512-555-0100"]),
    ],
)
async def test_a_visit_is_told_as_far_as_a_text_may(
    db: Database, tmp_path: Path, text: str, told: list[str]
) -> None:
    clinic = await at_riverside(db, tmp_path)
    said = await clinic.hears("appointment_info", text)

    assert [part for part in told if part not in said] == []
    assert "Okafor" not in said


async def test_a_clinic_may_say_who_is_seen(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path, {**CLINIC, "tells_provider": True})

    assert "with Dr. Okafor" in await clinic.hears("appointment_info", "who am I seeing")


async def test_a_question_leaves_the_reminder_to_be_answered(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path)
    clinic.clinic.clock.advance(days=1, minutes=31)
    await clinic.clinic.settle()

    await clinic.hears("location_hours", "where are you located")

    assert (await thread_of(db)).awaiting is Awaiting.REMINDER_REPLY


@pytest.mark.parametrize(
    ("text", "number", "told"),
    [
        ("what are your hours", DENISE, "open Mon-Fri 8:00 AM-5:00 PM"),
        ("are you open on saturday", DENISE, "closed Sat Apr 18"),
        ("are you open wednesday?", DENISE, "Wed Apr 15 from 8:00 AM-5:00 PM"),
        ("a qué hora abren", HERIBERTO, "lunes a viernes 8:00 AM-5:00 PM"),
        ("dónde queda la clínica", HERIBERTO, "Estamos en Riverside Family Clinic, 410 Mill Road"),
        ("hay estacionamiento?", HERIBERTO, "lugar gratis detrás"),
        ("how do I get there", DENISE, "call 512-555-0100"),
    ],
)
async def test_the_clinic_tells_what_it_published(
    db: Database, tmp_path: Path, text: str, number: str, told: str
) -> None:
    clinic = await at_riverside(db, tmp_path)

    assert told in await clinic.hears("location_hours", text, number)
    assert await reason(clinic) is None


@pytest.mark.parametrize(
    ("text", "told", "why"),
    [
        ("running 10 min late", "Come in when you get here", None),
        ("stuck in traffic, be there at 10:30", "Come in when you get here", None),
        ("gonna be late", "more than 15 minutes, call", None),
        ("half an hour late sorry", "asked our staff", (Reason.RUNNING_LATE, Priority.HIGH)),
    ],
)
async def test_who_comes_late_within_the_grace_is_told_to_come(
    db: Database, tmp_path: Path, text: str, told: str, why: tuple[Reason, Priority] | None
) -> None:
    clinic = await at_riverside(db, tmp_path)
    clinic.clinic.clock.advance(days=3)  # Thursday 10:00

    assert told in await clinic.hears("running_late", text)
    assert await reason(clinic) == why
    assert text in (await notes(clinic))[0]


async def test_a_clinic_has_its_own_grace(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path, {**CLINIC, "late_grace_minutes": 5})
    clinic.clinic.clock.advance(days=3)

    assert "asked our staff" in await clinic.hears("running_late", "10 minutes late")


@pytest.mark.parametrize(
    ("number", "said", "told"),
    [(DENISE, "gonna be late", "1 minute, call"), (HERIBERTO, "voy tarde", "1 minuto, llame")],
)
async def test_a_grace_of_one_minute_is_told_as_one(
    db: Database, tmp_path: Path, number: str, said: str, told: str
) -> None:
    clinic = await at_riverside(db, tmp_path, {**CLINIC, "late_grace_minutes": 1})
    clinic.clinic.clock.advance(days=2, hours=23)  # Thursday 9:00

    assert told in await clinic.hears("running_late", said, number)


async def test_only_what_was_approved_is_said_of_getting_ready(
    db: Database, tmp_path: Path
) -> None:
    clinic = await at_riverside(db, tmp_path, preparation=APPROVED)
    said = await clinic.hears("prep_info", "what can I eat before?")

    assert "Only clear liquids from Wed Apr 15, 8:00 AM." in said
    assert "You may have water and apple juice." in said
    assert "Nothing by mouth from 3:30 AM." in said
    assert "diabetes" not in said


async def test_preparation_moves_along_with_the_visit(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path, preparation=APPROVED)
    later = {"appointments": [visit("denise", "2026-04-17 12:20")]}
    await import_rows(db, tmp_path, later)

    said = await clinic.hears("prep_info", "when do I start with liquids")

    assert "from Thu Apr 16, 10:00 AM" in said


async def test_a_question_about_medicine_is_for_a_nurse(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path, preparation=APPROVED)
    said = await clinic.hears("prep_info", "should I take my metformin that morning?")

    assert "nurse" in said
    assert "911" in said
    why = await reason(clinic)
    assert why is not None
    assert why[0] is Reason.CLINICAL


async def test_without_anything_approved_people_answer(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path)

    assert "no notes" in await clinic.hears("prep_info", "do I need to fast?")
    assert await reason(clinic) is not None


async def test_the_same_preparation_again_is_the_same_version(db: Database, tmp_path: Path) -> None:
    await at_riverside(db, tmp_path, preparation=APPROVED)
    again = {**visit("denise", "2026-04-16 10:20"), "preparation": APPROVED}
    await import_rows(db, tmp_path, {"appointments": [again]})

    async with db.begin() as session:
        kept = (await session.scalars(select(VisitPreparation))).one()
    assert kept.version == 1
