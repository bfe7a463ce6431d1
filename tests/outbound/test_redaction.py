"""Patients' words are taken away at the provider once they are stored here."""

import pytest
from sqlalchemy import select

from hearback.conversations.model import InboundMessage
from hearback.outbound import redaction
from tests.inbound.conftest import Clinic
from tests.world import DENISE, HERIBERTO


class Stubborn:
    """A provider that never redacts some texts."""

    def __init__(self, keeps: set[str]) -> None:
        self.keeps, self.asked = keeps, list[str]()

    async def redact(self, provider_id: str) -> bool:
        self.asked.append(provider_id)
        return provider_id not in self.keeps


async def heard(clinic: Clinic) -> list[str]:
    async with clinic.db.begin() as session:
        found = await session.scalars(
            select(InboundMessage.provider_id).order_by(InboundMessage.received_at)
        )
        return list(found)


async def test_a_text_that_the_provider_does_not_redact_holds_up_no_later_one(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    await clinic.hears("HELP", DENISE)
    clinic.clock.advance(minutes=1)
    await clinic.hears("HELP", HERIBERTO)
    first, second = await heard(clinic)
    provider, not_yet = Stubborn({first}), set[str]()
    monkeypatch.setattr(redaction, "AT_ONCE", 1)

    for _ in range(2):
        await redaction.redact_some(clinic.db, provider, not_yet, now=clinic.clock.now())

    assert not_yet == {first}
    assert second in provider.asked
    async with clinic.db.begin() as session:
        left = select(InboundMessage.provider_id).where(InboundMessage.redacted_at.is_(None))
        assert list(await session.scalars(left)) == [first]
