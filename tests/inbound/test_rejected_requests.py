"""Requests that nobody signed are on the audit trail, but cannot fill it."""

from typing import cast

from sqlalchemy import select

from hearback.core import audit
from hearback.core.db import Database
from hearback.wiring import Rejections
from tests.world import SetClock


async def noted(db: Database) -> list[str]:
    async with db.begin() as session:
        rows = await session.scalars(select(audit.AuditEvent).order_by(audit.AuditEvent.seq))
        return [row.detail["reason"] for row in rows if row.event == "signature_rejected"]


async def test_a_flood_of_rejected_requests_is_one_row_a_minute(db: Database) -> None:
    clock = SetClock()
    rejections = Rejections(db, clock)

    for _ in range(4):
        for _ in range(20):
            await rejections.note("missing")
            clock.advance(seconds=1)

    assert await noted(db) == ["missing", "missing"]


async def test_each_reason_has_its_own_minute(db: Database) -> None:
    rejections = Rejections(db, SetClock())

    for reason in ("missing", "wrong", "missing", "foreign_account", "wrong"):
        await rejections.note(reason)

    assert await noted(db) == ["missing", "wrong", "foreign_account"]


class AwayDatabase:
    def begin(self) -> object:
        raise ConnectionRefusedError


async def test_a_rejection_that_cannot_be_written_down_is_still_a_rejection() -> None:
    await Rejections(cast(Database, AwayDatabase()), SetClock()).note("missing")
