"""From the plan to the outbox: as many rows as are due soon, so that a backlog stays small."""

from datetime import datetime, timedelta

from sqlalchemy import CursorResult, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core import work
from hearback.outbound.campaign import Campaign, CampaignState, moved
from hearback.outbound.model import PRIORITY, Purpose

AHEAD = timedelta(minutes=10)
AT_ONCE = 1_000  # rows to a statement
MOST_QUEUED = 2_000  # of one campaign in the outbox
SMALL = 500  # so many left are written at once
MINUTE = timedelta(minutes=1)
EVERYBODY = 2**31 - 1

# Ids are of version 7, as everywhere: the time in milliseconds, then chance.
DEAL = text(
    """
    WITH turn AS (
        SELECT campaign_id, patient_id FROM campaign_recipient
         WHERE campaign_id = :campaign AND state = 'waiting' AND position < :below
         ORDER BY position LIMIT :most FOR UPDATE SKIP LOCKED
    ), dealt AS (
        UPDATE campaign_recipient r SET state = 'written'
          FROM turn WHERE r.campaign_id = turn.campaign_id AND r.patient_id = turn.patient_id
        RETURNING r.patient_id, r.contact_point_id, r.language, r.relation, r.position
    )
    INSERT INTO outbound_message
        (id, cause, sender_id, contact_point_id, patient_id, campaign_id, purpose, priority,
         language, text_key, asks, about, created_at, send_after, useless_after, state, why,
         attempt)
    SELECT (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0')
            || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid,
           'campaign:' || CAST(:campaign AS text) || ':' || d.patient_id,
           s.id, d.contact_point_id, d.patient_id, :campaign, 'campaign', :priority, d.language,
           CASE WHEN d.relation = 'self' THEN c.text_key ELSE c.text_key || '_for' END,
           'yes_no', '[]'::jsonb, CAST(:now AS timestamptz),
           greatest(CAST(:now AS timestamptz), c.pace_at
                    + CASE WHEN c.per_minute IS NULL THEN interval '0' ELSE
                      interval '1 minute' * ((d.position - c.pace_from) / c.per_minute) END),
           c.useless_after, 'queued', '{"decision": "queued"}'::jsonb, 0
      FROM dealt d
      JOIN campaign c ON c.id = :campaign
      JOIN patient p ON p.id = d.patient_id
      JOIN LATERAL (SELECT id FROM sender WHERE clinic_id = p.clinic_id ORDER BY number LIMIT 1) s
        ON true
     ORDER BY d.position
    ON CONFLICT (cause) DO NOTHING
    """
)
# Asked again and again: no further counted than it matters.
LEFT = text(
    """
    SELECT (SELECT count(*) FROM (SELECT FROM campaign_recipient
             WHERE campaign_id = :campaign AND state = 'waiting' LIMIT :small) AS waiting),
           (SELECT count(*) FROM (SELECT FROM outbound_message
             WHERE campaign_id = :campaign AND state IN ('queued', 'sending', 'parked')
             LIMIT :full) AS under_way)
    """
)


async def deal_all(session: AsyncSession, *, now: datetime) -> int:
    """Write what is due soon of every campaign that runs; how many rows that were.

    A campaign that a person is changing is left to them: who cancels it waits for its recipients,
    whom dealing holds, and its rows would wait for the campaign.
    """
    running = await session.scalars(
        select(Campaign)
        .where(Campaign.state == CampaignState.RUNNING, Campaign.starts_at <= now + AHEAD)
        .order_by(Campaign.starts_at, Campaign.id)
        .with_for_update(skip_locked=True)
    )
    written = 0
    for campaign in running.all():
        written += await deal(session, campaign, now=now)
    return written


async def deal(session: AsyncSession, campaign: Campaign, *, now: datetime) -> int:
    """Write the next rows of one campaign into the outbox; when none is left it is done. The caller
    holds the campaign."""
    counted = {"campaign": campaign.id, "small": SMALL + 1, "full": MOST_QUEUED}
    waiting, under_way = (await session.execute(LEFT, counted)).one()
    if not waiting and not under_way:
        campaign.state = moved(campaign.state, CampaignState.DONE)
        campaign.why = "everybody was dealt with"
    if not waiting or under_way >= MOST_QUEUED:
        return 0
    values = {
        "campaign": campaign.id,
        "below": _below(campaign, waiting, now),
        "most": AT_ONCE,
        "priority": PRIORITY[Purpose.CAMPAIGN],
        "now": now,
    }
    dealt = await session.execute(DEAL, values)
    await work.wake(session)
    assert isinstance(dealt, CursorResult), "an INSERT counts its rows"
    return dealt.rowcount


def _below(campaign: Campaign, waiting: int, now: datetime) -> int:
    """Up to which position rows may be written by now."""
    if campaign.rest_after is not None and now < campaign.rest_after:
        return campaign.sample
    if campaign.per_minute is None or waiting <= SMALL:
        return EVERYBODY
    due = (now + AHEAD - campaign.pace_at) / MINUTE * campaign.per_minute
    return campaign.pace_from + max(1, int(due) + 1)
