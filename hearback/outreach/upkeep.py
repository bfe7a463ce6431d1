"""What is looked after while campaigns run: rows dealt in time, and brakes."""

import asyncio

from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.outbound.brakes import look_at_all
from hearback.outreach.campaigns.dealing import deal_all

DEAL_EVERY = 5.0  # seconds
BRAKES_EVERY = 60.0


async def deal_in_time(db: Database, clock: Clock) -> None:
    """Campaigns reach the outbox a little before their texts are due."""
    while True:
        async with db.begin() as session:
            await deal_all(session, now=clock.now())
        await asyncio.sleep(DEAL_EVERY)


async def watch_brakes(db: Database, clock: Clock) -> None:
    """Pause what costs our numbers their good name."""
    while True:
        async with db.begin() as session:
            await look_at_all(session, now=clock.now())
        await asyncio.sleep(BRAKES_EVERY)
