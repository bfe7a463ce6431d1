"""Brakes: a campaign, or all campaigns of a number, is paused for what became of its texts.

Filtered texts and many opt-outs cost a number its good name, and with it the reminders of everyone
(rules R8, R9). Only what we begin and may wait is paused; reminders and answers go on.
"""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Sender
from hearback.core import audit
from hearback.core.ids import new_id
from hearback.core.log import log
from hearback.outbound.campaign import Campaign, CampaignState, moved
from hearback.outbound.model import (
    FINAL,
    OutboundMessage,
    OutState,
    Phase,
    SendingTrouble,
    TroubleKind,
)

FILTERED = 30007
IN_A_ROW = 3
ENOUGH = 200  # texts before a share says anything
FILTERED_SHARE = 0.01
FAILED_SHARE = 0.05
FIRST = 500  # of a campaign, whose opt-outs are looked at
OPT_OUT_SHARE = 0.03
ENOUGH_TO_STOP = 100
DAY = timedelta(hours=24)
EVERYTHING = "*"  # the text version of a trouble that pauses all outreach which may wait
# Codes of our own, where the provider has none.
OPT_OUTS, FAILURES = 3, 5

HOLD_ROWS = text(
    """
    UPDATE outbound_message SET why = '{"decision": "hold", "reason": "campaign_paused"}'::jsonb
     WHERE id IN (SELECT id FROM outbound_message WHERE campaign_id = :campaign
                     AND state = 'queued' FOR UPDATE SKIP LOCKED)
    """
)
OPTED_OUT = text(
    """
    WITH first AS (
        SELECT contact_point_id, min(sent_at) AS sent_at FROM outbound_message
         WHERE campaign_id = :campaign AND state = 'sent'
         GROUP BY contact_point_id ORDER BY min(sent_at) LIMIT :first
    )
    SELECT count(*), count(*) FILTER (WHERE EXISTS (
               SELECT 1 FROM consent_event e
                WHERE e.contact_point_id = first.contact_point_id AND e.standing = 'opted_out'
                  AND e.at >= first.sent_at))
      FROM first
    """
)
SHARES = text(
    """
    SELECT count(*), count(*) FILTER (WHERE error_code = 30007),
           count(*) FILTER (WHERE delivery IN ('undelivered', 'failed') OR state = 'failed')
      FROM outbound_message
     WHERE sender_id = :sender AND state IN ('sent', 'failed')
       AND (sent_at > :since
            OR state = 'failed' AND sent_at IS NULL AND send_after > :since)
       AND (CAST(:campaign AS uuid) IS NULL OR campaign_id = :campaign)
    """
)


async def pause_campaign(
    session: AsyncSession, campaign: Campaign, *, why: str, actor: str, now: datetime
) -> None:
    """Takes effect with the next claim. Raises CannotMoveCampaign."""
    campaign.state, campaign.why = moved(campaign.state, CampaignState.PAUSED), why
    await session.flush()
    await session.execute(HOLD_ROWS, {"campaign": campaign.id})
    await audit.record(
        session, "campaign_paused", at=now, actor=actor, subject=campaign.id, why=why
    )


async def after_filtered(session: AsyncSession, message: OutboundMessage, *, now: datetime) -> bool:
    """A text of a campaign was filtered: three in a row, or one in a hundred, pause it. Whether
    it was a campaign's."""
    if message.campaign_id is None:
        return False
    await session.flush()
    if await _in_a_row(session, message.campaign_id) or await _share(session, message, now):
        await _brake(session, message.campaign_id, message.sender_id, FILTERED, now)
    return True


async def look_at_all(session: AsyncSession, *, now: datetime) -> None:
    """What no single text shows: opt-outs of each running campaign, failures of each number."""
    running = await session.scalars(
        select(Campaign).where(Campaign.state == CampaignState.RUNNING).order_by(Campaign.id)
    )
    for campaign in running.all():
        sent, stopped = (
            await session.execute(OPTED_OUT, {"campaign": campaign.id, "first": FIRST})
        ).one()
        if too_many_stop(sent, stopped):
            await _brake(session, campaign.id, None, OPT_OUTS, now)
    for sender in (await session.scalars(select(Sender).order_by(Sender.id))).all():
        sent, _, failed = await _shares(session, sender.id, None, now)
        if sent >= ENOUGH and failed > sent * FAILED_SHARE:
            await _raise(session, sender, FAILURES, EVERYTHING, now)


def too_many_stop(sent: int, stopped: int) -> bool:
    """Of the first texts of a campaign, as soon as there are enough to judge by."""
    return sent >= ENOUGH_TO_STOP and stopped >= sent * OPT_OUT_SHARE


async def _in_a_row(session: AsyncSession, campaign_id: UUID) -> bool:
    latest = await session.scalars(
        select(OutboundMessage.error_code)
        .where(
            OutboundMessage.campaign_id == campaign_id,
            OutboundMessage.state == OutState.SENT,
            OutboundMessage.delivery.in_(FINAL),
        )
        .order_by(OutboundMessage.sent_at.desc(), OutboundMessage.id.desc())
        .limit(IN_A_ROW)
    )
    return list(latest) == [FILTERED] * IN_A_ROW


async def _share(session: AsyncSession, message: OutboundMessage, now: datetime) -> bool:
    sent, filtered, _ = await _shares(session, message.sender_id, message.campaign_id, now)
    return sent >= ENOUGH and filtered >= sent * FILTERED_SHARE


async def _shares(
    session: AsyncSession, sender_id: UUID, campaign_id: UUID | None, now: datetime
) -> tuple[int, int, int]:
    values = {"sender": sender_id, "campaign": campaign_id, "since": now - DAY}
    row = (await session.execute(SHARES, values)).one()
    return row[0], row[1], row[2]


async def _brake(
    session: AsyncSession,
    campaign_id: UUID,
    sender_id: UUID | None,
    code: int,
    now: datetime,
) -> None:
    campaign = await session.get_one(Campaign, campaign_id, with_for_update=True)
    if campaign.state is CampaignState.RUNNING:
        why = "carriers filter it" if code == FILTERED else "too many opt out"
        await pause_campaign(session, campaign, why=why, actor="brake", now=now)
    found = select(Sender).where(
        Sender.id == sender_id if sender_id else Sender.clinic_id == campaign.clinic_id
    )
    sender = await session.scalar(found.order_by(Sender.number).limit(1))
    if sender is not None:
        await _raise(session, sender, code, f"campaign:{campaign_id}", now)


async def _raise(
    session: AsyncSession, sender: Sender, code: int, what: str, now: datetime
) -> None:
    """The alert to staff; one of a kind is open at a time."""
    opened = await session.execute(
        insert(SendingTrouble)
        .values(
            id=new_id(),
            kind=TroubleKind.NUMBER_REPUTATION,
            clinic_id=sender.clinic_id,
            sender_id=sender.id,
            code=code,
            phase=Phase.STATUS,
            text_version=what,
            opened_at=now,
        )
        .on_conflict_do_nothing()
        .returning(SendingTrouble.id)
    )
    if opened.one_or_none() is not None:
        log.error("number_reputation", code=code, sender=str(sender.id))


async def outreach_rests(session: AsyncSession, sender_id: UUID) -> bool:
    """Whether everything that may wait rests, for too much of what the number sends fails."""
    found = await session.scalar(
        select(func.count()).where(
            SendingTrouble.sender_id == sender_id,
            SendingTrouble.kind == TroubleKind.NUMBER_REPUTATION,
            SendingTrouble.text_version == EVERYTHING,
            SendingTrouble.closed_at.is_(None),
        )
    )
    return bool(found)
