"""Who is not on file is not acted for: by text, and by a visitor who showed who they are."""

from pathlib import Path
from typing import Any

import pytest

from hearback.appointments.model import AppointmentState
from hearback.conversations.model import Reason
from hearback.core.db import Database
from tests.inbound.acting import Understood, understood
from tests.inbound.seeing import state_of
from tests.inbound.visitors import open_chat, visits_the_site
from tests.world import PATIENTS, escalations, visit

SCHEDULED, CANCELLED = AppointmentState.SCHEDULED, AppointmentState.CANCELLED


async def alone(db: Database, folder: Path, **changes: Any) -> Understood:
    """Denise, or whom the changes make of her, is the only one on this phone."""
    return await understood(
        db,
        folder,
        visit("denise", "2026-04-16 10:20"),
        patients=[{**PATIENTS[0], **changes}, *PATIENTS[1:]],
    )


@pytest.mark.parametrize(
    "text",
    [
        "cancel hazels appointment please",
        "my daughter cant come thursday, cancel hers",
        "my wife's appointment please cancel",
    ],
)
async def test_a_visit_of_somebody_who_is_not_on_file_goes_to_people(
    db: Database, tmp_path: Path, text: str
) -> None:
    phone = await alone(db, tmp_path)

    said = await phone.hears("cancel", text)

    assert "I can't help with that visit" in said
    assert await state_of(db) is SCHEDULED
    async with db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.PROXY]


@pytest.mark.parametrize(
    "text",
    [
        "cancel Denise's appointment",
        "cancel my appointment, my daughter is sick",
        "cancel my doctors appointment",
    ],
)
async def test_their_own_visit_is_cancelled_whoever_is_the_reason(
    db: Database, tmp_path: Path, text: str
) -> None:
    phone = await alone(db, tmp_path)

    await phone.hears("cancel", text)

    assert await state_of(db) is CANCELLED


@pytest.mark.parametrize(
    ("act", "text"),
    [
        ("cancel", "Confirm. And please cancel my husband's, he's in Ohio"),
        ("cancel", "I need to cancel my daughter's appointment, mine is fine"),
        ("confirm", "yes ill come. cancel my sons"),
        ("cancel", "I'll be there. Cancel my dentist one though lol"),
    ],
)
async def test_their_own_visit_is_told_for_a_yes_and_another_is_for_people(
    db: Database, tmp_path: Path, act: str, text: str
) -> None:
    phone = await alone(db, tmp_path)

    said = await phone.hears(act, text)

    assert "Reply 1 to confirm" in said
    assert "I can't help with that visit" in said
    assert await state_of(db) is SCHEDULED
    async with db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.PROXY]


async def test_a_visit_elsewhere_cancelled_for_this_one_is_a_yes(
    db: Database, tmp_path: Path
) -> None:
    phone = await alone(db, tmp_path)

    said = await phone.hears("cancel", "I cancelled my dentist appt so I can make this one")

    assert "Reply 1 to confirm" in said
    assert await state_of(db) is SCHEDULED


@pytest.mark.parametrize("text", ["cancel hazels visit", "cancel my wife's appointment"])
async def test_a_verified_visitor_speaks_for_nobody_else(
    db: Database, tmp_path: Path, text: str
) -> None:
    site = await alone(db, tmp_path)
    site.rasa.act = "cancel"
    await open_chat(db, tmp_path)
    visitor = await visits_the_site(site.clinic)
    await visitor.is_verified_as("denise")

    await visitor.says(text)

    assert await state_of(db) is SCHEDULED
    async with db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.PROXY]


async def test_a_parent_who_showed_to_speak_for_a_child_may_call_it_their_daughter(
    db: Database, tmp_path: Path
) -> None:
    site = await alone(db, tmp_path, born_on="2017-01-05")
    site.rasa.act = "cancel"
    await open_chat(db, tmp_path)
    visitor = await visits_the_site(site.clinic)
    await visitor.is_verified_as("denise")

    await visitor.says("cancel my daughter's appointment")

    assert await state_of(db) is CANCELLED
