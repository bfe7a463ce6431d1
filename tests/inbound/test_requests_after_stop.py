"""What is asked after STOP gets no text, and is not lost: people see it."""

from pathlib import Path

import pytest

from hearback.conversations.model import Reason
from hearback.core.db import Database
from tests.inbound.acting import Understood, understood
from tests.world import escalations, visit


async def stopped(db: Database, folder: Path) -> Understood:
    phone = await understood(db, folder, visit("denise", "2026-04-16 10:20"))
    await phone.clinic.hears("STOP")
    return phone


@pytest.mark.parametrize(
    ("act", "text", "reason"),
    [
        ("cancel", "cancel my visit please", Reason.HUMAN_REQUEST),
        ("appointment_info", "is my visit still on", Reason.HUMAN_REQUEST),
        ("reschedule", "move my visit to next week", Reason.RESCHEDULE),
    ],
)
async def test_a_request_after_stop_opens_a_case_and_gets_no_text(
    db: Database, tmp_path: Path, act: str, text: str, reason: Reason
) -> None:
    phone = await stopped(db, tmp_path)
    phone.rasa.act = act

    assert await phone.clinic.hears(text) == []

    async with db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [reason]


async def test_thanks_after_stop_open_no_case(db: Database, tmp_path: Path) -> None:
    phone = await stopped(db, tmp_path)
    phone.rasa.act = "goodbye"

    await phone.clinic.hears("thanks, bye")

    async with db.begin() as session:
        assert await escalations(session) == []


async def test_a_request_before_any_stop_is_only_answered(db: Database, tmp_path: Path) -> None:
    phone = await understood(db, tmp_path, visit("denise", "2026-04-16 10:20"))

    await phone.hears("cancel", "cancel my visit please")

    async with db.begin() as session:
        assert await escalations(session) == []
