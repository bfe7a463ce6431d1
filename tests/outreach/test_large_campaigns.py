"""Campaigns to thousands: what the outbox holds of them, and what does not wait behind them."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from sqlalchemy import func, select

from benchmarks.crowd import Crowd, number_at, settle
from hearback.clinics.model import Clinic as ClinicRow
from hearback.clinics.queries import senders
from hearback.outbound.campaign import Campaign
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.sender import Pump
from hearback.outreach.campaigns import control
from hearback.outreach.campaigns.audiences import Audience
from hearback.outreach.campaigns.dealing import AT_ONCE, MOST_QUEUED, deal
from hearback.texts.catalogue import Catalogue
from tests.inbound.conftest import Clinic
from tests.outreach.asking import planned
from tests.world import text_from

PEOPLE = 4_000
EVERYBODY = Audience("everybody")
LAST = number_at(PEOPLE - 1)
SOON = 2.0  # seconds


async def with_crowd(clinic: Clinic) -> None:
    async with clinic.db.begin() as session:
        row = (await session.scalars(select(ClinicRow))).one()
    await settle(clinic.db, Crowd(row.id, "America/Chicago", clinic.clock.now()), PEOPLE)


async def queued(clinic: Clinic) -> int:
    async with clinic.db.begin() as session:
        found = await session.scalar(
            select(func.count()).where(
                OutboundMessage.purpose == Purpose.CAMPAIGN,
                OutboundMessage.state == OutState.QUEUED,
            )
        )
        return found or 0


async def dealt(clinic: Clinic, campaign: UUID, times: int = 1) -> None:
    for _ in range(times):
        async with clinic.db.begin() as session:
            await deal(session, await session.get_one(Campaign, campaign), now=clinic.clock.now())


@asynccontextmanager
async def pumping(clinic: Clinic) -> AsyncIterator[None]:
    async with clinic.db.begin() as session:
        sender = (await senders(session))[0]
    pump = Pump(clinic.db, clinic.clock, clinic.phone, Catalogue.load(), sender, "w")
    running = asyncio.create_task(pump.run())
    yield
    pump.stop()
    await running


async def sent(clinic: Clinic, number: str) -> list[str]:
    """Until there is one, or much longer than it may take."""
    async with asyncio.timeout(10 * SOON):
        while not (found := [t.body for t in clinic.phone.texts if t.to_number == number]):
            await asyncio.sleep(0.01)
    return found


async def running(clinic: Clinic, *, per_minute: float | None = None) -> UUID:
    """A campaign to everybody, without a sample first."""
    await with_crowd(clinic)
    campaign = await planned(clinic, EVERYBODY, per_minute=per_minute)
    async with clinic.db.begin() as session:
        row = await session.get_one(Campaign, campaign)
        row.sample = 0
        await control.start(session, row, actor="test", now=clinic.clock.now())
    return campaign


async def test_the_outbox_holds_little_of_a_large_campaign(clinic: Clinic) -> None:
    campaign = await running(clinic)

    await dealt(clinic, campaign, times=5)

    assert MOST_QUEUED <= await queued(clinic) < MOST_QUEUED + AT_ONCE


async def test_a_paced_campaign_is_written_as_it_falls_due(clinic: Clinic) -> None:
    campaign = await running(clinic, per_minute=10)

    await dealt(clinic, campaign, times=5)

    assert 100 <= await queued(clinic) <= 102  # ten minutes ahead


async def test_a_confirmed_stop_overtakes_a_backlog(clinic: Clinic) -> None:
    campaign = await running(clinic)
    await dealt(clinic, campaign, times=5)
    async with pumping(clinic):
        await sent(clinic, number_at(0))
        begun = time.monotonic()

        await clinic.pipeline.accept(text_from(LAST, "STOP"))
        confirmations = await sent(clinic, LAST)

        assert time.monotonic() - begun < SOON
    assert len(confirmations) == 1
    assert await queued(clinic) > 0
