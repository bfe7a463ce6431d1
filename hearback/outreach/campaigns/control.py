"""Starting, pausing, going on and cancelling: what was not claimed by then does not leave."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core import audit, work
from hearback.core.errors import HearbackError
from hearback.outbound.brakes import pause_campaign
from hearback.outbound.campaign import Campaign, CampaignState, moved
from hearback.outreach.campaigns.dealing import deal
from hearback.policy import DEFAULTS, Policy

# Rows already written fall due again at their pace from now on, in their order.
AGAIN = text(
    """
    WITH left_over AS (
        SELECT m.id, r.position, row_number() OVER (ORDER BY r.position) - 1 AS place
          FROM outbound_message m
          JOIN campaign_recipient r ON r.campaign_id = m.campaign_id AND r.patient_id = m.patient_id
         WHERE m.campaign_id = :campaign AND m.state = 'queued'
    )
    UPDATE outbound_message m
       SET send_after = CAST(:now AS timestamptz)
                      + CASE WHEN CAST(:per_minute AS float) IS NULL THEN interval '0'
                        ELSE interval '1 minute' * (l.place / CAST(:per_minute AS float)) END,
           why = '{"decision": "queued"}'::jsonb
      FROM left_over l WHERE l.id = m.id
    """
)
NEXT = text(
    """
    SELECT (SELECT count(*) FROM outbound_message
             WHERE campaign_id = :campaign AND state = 'queued'),
           (SELECT min(position) FROM campaign_recipient
             WHERE campaign_id = :campaign AND state = 'waiting')
    """
)
GIVE_UP = text(
    """
    UPDATE outbound_message SET state = 'refused',
           why = '{"decision": "refuse", "reason": "campaign_cancelled"}'::jsonb
     WHERE id IN (SELECT id FROM outbound_message WHERE campaign_id = :campaign
                     AND state = 'queued' FOR UPDATE SKIP LOCKED)
    """
)
GIVE_UP_PLAN = text(
    """
    UPDATE campaign_recipient SET state = 'suppressed', why = 'campaign_cancelled'
     WHERE campaign_id = :campaign AND state = 'waiting'
    """
)


class NoSuchCampaign(HearbackError):
    status = 404

    def __init__(self) -> None:
        super().__init__("There is no campaign of that name. `hearback campaign list` shows them.")


async def campaign_named(
    session: AsyncSession, name: str, *, clinic_id: UUID | None = None
) -> Campaign:
    """Locked: two who change it take turns. Raises NoSuchCampaign."""
    query = select(Campaign).where(Campaign.name == name).order_by(Campaign.id.desc()).limit(1)
    if clinic_id is not None:
        query = query.where(Campaign.clinic_id == clinic_id)
    found = await session.scalar(query.with_for_update())
    if found is None:
        raise NoSuchCampaign
    return found


async def start(
    session: AsyncSession,
    campaign: Campaign,
    rules: Policy = DEFAULTS,
    *,
    actor: str,
    now: datetime,
) -> None:
    """Begin, at its hour if that is still to come. Raises CannotMoveCampaign."""
    campaign.pace_at = max(now, campaign.starts_at)
    if campaign.sample:
        campaign.rest_after = campaign.pace_at + timedelta(minutes=rules.sample_wait_minutes)
    await _move(session, campaign, CampaignState.RUNNING, "started", actor, now)
    await deal(session, campaign, now=now)


async def pause(
    session: AsyncSession, campaign: Campaign, *, actor: str, why: str = "paused", now: datetime
) -> None:
    """Hold what has not been claimed, until somebody lets it go on. Raises CannotMoveCampaign."""
    await pause_campaign(session, campaign, why=why, actor=actor, now=now)


async def resume(session: AsyncSession, campaign: Campaign, *, actor: str, now: datetime) -> None:
    """Go on at the campaign's pace from now. Raises CannotMoveCampaign."""
    await _move(session, campaign, CampaignState.RUNNING, "resumed", actor, now)
    values = {"campaign": campaign.id, "now": now, "per_minute": campaign.per_minute}
    await session.execute(AGAIN, values)
    queued, following = (await session.execute(NEXT, {"campaign": campaign.id})).one()
    if following is not None:
        campaign.pace_from, campaign.pace_at = following, now
        if campaign.per_minute is not None:
            campaign.pace_at = now + timedelta(minutes=queued / campaign.per_minute)
    await deal(session, campaign, now=now)
    await work.wake(session)


async def cancel(session: AsyncSession, campaign: Campaign, *, actor: str, now: datetime) -> None:
    """End it. A text that is just being claimed reads the state and does not leave either."""
    await _move(session, campaign, CampaignState.CANCELLED, "cancelled", actor, now)
    await session.execute(GIVE_UP, {"campaign": campaign.id})
    await session.execute(GIVE_UP_PLAN, {"campaign": campaign.id})


async def _move(
    session: AsyncSession,
    campaign: Campaign,
    to: CampaignState,
    why: str,
    actor: str,
    now: datetime,
) -> None:
    campaign.state, campaign.why = moved(campaign.state, to), why
    await session.flush()
    event = f"campaign_{to.value}"
    await audit.record(session, event, at=now, actor=actor, subject=campaign.id, why=why)
