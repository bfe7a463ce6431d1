"""`hearback troubles …`, as an operator types it once something is mended."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select

from hearback.clinics.model import Sender
from hearback.core.audit import AuditEvent
from hearback.core.ids import new_id
from hearback.outbound.model import Phase, SendingTrouble, TroubleKind
from hearback.outbound.troubles import paused_texts
from tests.cli.commands import Typed, typed

__all__ = ["typed"]
PAUSED = "reminder@1.en"


async def paused(typed: Typed) -> tuple[UUID, UUID]:
    """The trouble and the number whose outreach in these words waits."""
    async with typed.db.begin() as session:
        sender = (await session.scalars(select(Sender).order_by(Sender.number))).first()
        assert sender is not None
        trouble = SendingTrouble(
            id=new_id(),
            sender_id=sender.id,
            clinic_id=sender.clinic_id,
            kind=TroubleKind.TEXT_PAUSED,
            code=30007,
            phase=Phase.STATUS,
            text_version=PAUSED,
            opened_at=datetime(2026, 4, 13, 15, 0, tzinfo=UTC),
        )
        session.add(trouble)
        return trouble.id, sender.id


async def test_a_trouble_is_listed_with_what_it_holds_back_and_closed(typed: Typed) -> None:
    trouble, sender = await paused(typed)

    listed = await typed.said("troubles", "list")
    await typed.said("troubles", "close", str(trouble))

    since = "since 2026-04-13 15:00 UTC, 30007"
    assert f"{trouble} riverside: text_paused of {PAUSED} {since}" in listed
    assert await typed.said("troubles", "list") == ""
    async with typed.db.begin() as session:
        assert await paused_texts(session, sender) == frozenset()
        closed = await session.scalars(
            select(AuditEvent.actor).where(
                AuditEvent.event == "trouble_closed", AuditEvent.subject == trouble
            )
        )
        assert closed.all() == ["cli"]


async def test_what_is_closed_already_or_unknown_is_refused_with_a_way_on(typed: Typed) -> None:
    trouble, _ = await paused(typed)
    await typed.said("troubles", "close", str(trouble))

    for unknown in (trouble, new_id()):
        refused = await typed("troubles", "close", str(unknown))

        assert refused.exit_code == 1
        assert "`hearback troubles list` shows those that are open" in refused.output


async def test_the_doctor_names_the_command_that_closes_a_trouble(typed: Typed) -> None:
    trouble, _ = await paused(typed)

    found = await typed("doctor")

    assert f"hearback troubles close {trouble}" in " ".join(found.output.split())
