"""A campaign to a million patients: how long its plan takes, and whether a STOP overtakes it.

It runs last, for the patients stay in the database.
"""

import asyncio
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from time import perf_counter

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from benchmarks.clinic import ZONE, Clinic, open_clinic
from benchmarks.crowd import Crowd, has_own_phone, number_at, settle
from benchmarks.figures import AtMost, Figure, percentile
from benchmarks.ground import Ground, Outcome
from benchmarks.house import House
from benchmarks.machine import cpu_seconds, private_mb
from hearback.clinics.model import Clinic as ClinicRow
from hearback.core.ids import new_id
from hearback.outbound.campaign import Campaign, CampaignRecipient, Topic
from hearback.outbound.model import PRIORITY, OutboundMessage, OutState, Purpose
from hearback.outreach.campaigns import control
from hearback.outreach.campaigns.audiences import Audience
from hearback.outreach.campaigns.dealing import deal
from hearback.outreach.campaigns.plan import Draft, plan

NAME = "campaigns"
BLOCK = 7
PER_SECOND = 25.0
MILLION = 1_000_000
PLANNED_WITHIN = AtMost(30)  # seconds for a million
STOPPED_WITHIN = AtMost(2)  # seconds
LOOK_EVERY = 0.05  # seconds
PATIENCE = 30.0  # seconds
EVERYBODY = Audience("everybody")

# What dealing would write little by little is all there at once.
ALL_AT_ONCE = text(
    """
    INSERT INTO outbound_message
        (id, cause, sender_id, contact_point_id, patient_id, campaign_id, purpose, priority,
         language, text_key, asks, about, created_at, send_after, state, why, attempt)
    SELECT gen_random_uuid(), 'backlog:' || r.patient_id, s.id, r.contact_point_id, r.patient_id,
           r.campaign_id, 'campaign', :priority, r.language, c.text_key, 'yes_no',
           '[]'::jsonb, CAST(:now AS timestamptz),
           CAST(:now AS timestamptz) + interval '1 microsecond' * r.position, 'queued',
           '{"decision": "queued"}'::jsonb, 0
      FROM campaign_recipient r JOIN campaign c ON c.id = r.campaign_id, sender s
     WHERE r.campaign_id = :campaign AND r.state = 'waiting' AND s.number = :line
    """
)


@dataclass(frozen=True)
class Planned:
    """seconds: until the commit. processor: seconds of it, here and in Postgres. peak_mb: of
    Postgres, and what this process grew by."""

    campaign: Campaign
    seconds: float
    processor: float
    peak_mb: float
    people: int


async def measure(ground: Ground) -> Outcome:
    house, count = await ground.house(), ground.sizes.crowd
    clinic = await open_clinic(house.db, house.clock, BLOCK, 0, per_second=PER_SECOND)
    house.hold("worker")  # so that its own cares are not in the figure
    try:
        async with house.db.begin() as session:
            row = (
                await session.scalars(select(ClinicRow).where(ClinicRow.external_id == clinic.name))
            ).one()
        await settle(house.db, Crowd(row.id, ZONE, house.clock.now()), count)
        planned = await _plan(house, row)
        async with house.db.begin() as session:
            backlog = await _queue(session, house, clinic, planned.campaign)
    finally:
        house.let_go("worker")
    seconds = await _stops(house, clinic, count, ground.sizes.stops)
    return Outcome([*_planning(planned), *_overtaking(seconds, backlog)], {"stops": seconds})


async def _plan(house: House, clinic: ClinicRow) -> Planned:
    now = house.clock.now()
    draft = Draft(f"bench-{new_id()}", Topic.FLU_SHOT, [clinic.id], [EVERYBODY], now)
    watching = asyncio.create_task(_watch_memory(house))
    processes = [os.getpid(), *house.up.pids()["postgres"]]
    used, begun = cpu_seconds(processes), perf_counter()
    async with house.db.begin() as session:
        campaign = await plan(session, draft, now=now)
    seconds, processor = perf_counter() - begun, cpu_seconds(processes) - used
    watching.cancel()
    peak = await watching
    async with house.db.begin() as session:
        people = await session.scalar(
            select(func.count()).where(CampaignRecipient.campaign_id == campaign.id)
        )
    return Planned(campaign, seconds, processor, peak, people or 0)


async def _watch_memory(house: House) -> float:
    """The most that was in use until this is cancelled, in MB."""
    here, peak = private_mb([os.getpid()]), 0.0
    with suppress(asyncio.CancelledError):
        while True:
            used = private_mb(house.up.pids()["postgres"]) + private_mb([os.getpid()]) - here
            peak = max(peak, used)
            await asyncio.sleep(LOOK_EVERY)
    return peak


async def _queue(session: AsyncSession, house: House, clinic: Clinic, campaign: Campaign) -> int:
    """Everybody's text is due now; how many are queued."""
    now = house.clock.now()
    values = {
        "campaign": campaign.id,
        "line": clinic.line,
        "now": now,
        "priority": PRIORITY[Purpose.CAMPAIGN],
    }
    await session.execute(ALL_AT_ONCE, values)
    await session.execute(
        text("UPDATE campaign_recipient SET state = 'written' WHERE campaign_id = :campaign"),
        values,
    )
    running = await session.get_one(Campaign, campaign.id)
    await control.start(session, running, actor="benchmark", now=now)
    await deal(session, running, now=now)
    queued = select(func.count()).where(OutboundMessage.state == OutState.QUEUED)
    return await session.scalar(queued) or 0


async def _stops(house: House, clinic: Clinic, count: int, stops: int) -> Sequence[float]:
    """Those at the end of the backlog say STOP one after another, while its head leaves."""
    seconds = []
    alone = [place for place in range(count) if has_own_phone(place)]
    for place in alone[-stops:]:
        signed = house.door.signed(number_at(place), clinic.line, "STOP")
        begun = perf_counter()
        answer = await house.door.put(signed)
        assert answer.status == 200, "a STOP is taken"
        seconds.append(await house.far_end.next_text(number_at(place), PATIENCE) - begun)
    return seconds


def _planning(planned: Planned) -> Sequence[Figure]:
    times = MILLION / planned.people
    told = f"reckoned from {planned.people:,}" if planned.people < 0.9 * MILLION else ""
    return [
        Figure(
            NAME,
            "a million patients planned",
            "s",
            planned.seconds * times,
            target=PLANNED_WITHIN,
            remark=told,
        ),
        Figure(NAME, "a million patients planned, processor time", "s", planned.processor * times),
        Figure(NAME, f"memory to plan {planned.people:,}, at its peak", "MB", planned.peak_mb),
    ]


def _overtaking(seconds: Sequence[float], backlog: int) -> Sequence[Figure]:
    what = f"STOP confirmed with {backlog:,} texts queued"
    return [
        Figure(NAME, f"{what}, p50", "s", percentile(seconds, 50)),
        Figure(NAME, f"{what}, slowest", "s", max(seconds), target=STOPPED_WITHIN),
    ]
