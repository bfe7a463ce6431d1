"""What is looked after all the time: rows dealt in time, brakes, and what falls due by itself."""

import asyncio
from datetime import UTC, date, datetime, timedelta

from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.outbound.brakes import look_at_all
from hearback.outreach.birthdays import end_guardians
from hearback.outreach.campaigns.dealing import deal_all
from hearback.outreach.scheduling import ask_due
from hearback.policy import Policy

DEAL_EVERY = 5.0  # seconds
BRAKES_EVERY = 60.0
BIRTHDAYS_EVERY = 600.0
# After midnight in Greenwich; by then a date has begun everywhere in the country, and nowhere may
# outreach leave yet.
HAWAII = timedelta(hours=10)
ASK_EVERY = 30.0


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


async def ask_in_time(db: Database, clock: Clock, rules: Policy) -> None:
    """Surveys, follow-ups and check-ins are written when they are due: a few at a time, so that
    nobody waits long for what a transaction of many would hold."""
    while True:
        async with db.begin() as session:
            asked = await ask_due(session, rules, now=clock.now())
        await asyncio.sleep(0 if asked else ASK_EVERY)


async def watch_birthdays(db: Database, clock: Clock) -> None:
    """Once a day, before its first text: who is eighteen answers for themselves."""
    seen = None
    while True:
        now, after = clock.now(), None
        today = begun(now)
        while seen != today:
            async with db.begin() as session:
                after = await end_guardians(session, after, now=now)
            seen = today if after is None else seen
        await asyncio.sleep(BIRTHDAYS_EVERY)


def begun(now: datetime) -> date:
    """The latest date that has begun for every clinic."""
    return (now.astimezone(UTC) - HAWAII).date()
