"""What became of a campaign: by audience, with why, and how far it has come."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.outbound.campaign import Campaign, CampaignState

# Opt-outs in answer to it: within so long after it left, by the patient's own word.
BY_PERSON = text(
    """
    SELECT r.audience,
           CASE WHEN r.state = 'suppressed' THEN 'suppressed'
                WHEN r.state = 'waiting' THEN 'waiting'
                WHEN m.sent THEN 'sent'
                WHEN m.queued THEN 'queued'
                WHEN m.refused IS NOT NULL THEN 'suppressed'
                ELSE 'failed' END AS became,
           CASE WHEN r.state = 'suppressed' THEN r.why
                WHEN NOT m.sent AND NOT m.queued THEN COALESCE(m.refused, 'failed')
                ELSE '' END AS why,
           EXISTS (SELECT 1 FROM consent_event e
                    WHERE e.contact_point_id = r.contact_point_id AND e.standing = 'opted_out'
                      AND e.at >= m.sent_at AND e.at < m.sent_at + interval '4 days') AS left_us,
           count(*) AS people
      FROM campaign_recipient r
      LEFT JOIN LATERAL (
           SELECT bool_or(state IN ('sent', 'unknown')) AS sent,
                  bool_or(state IN ('queued', 'sending', 'parked')) AS queued,
                  max(why ->> 'reason') FILTER (WHERE state = 'refused') AS refused,
                  min(sent_at) AS sent_at
             FROM outbound_message o
            WHERE o.campaign_id = r.campaign_id AND o.patient_id = r.patient_id
              AND r.state = 'written') m ON true
     WHERE r.campaign_id = :campaign
     GROUP BY 1, 2, 3, 4
    """
)


@dataclass
class AudienceReport:
    """suppressed: by why. In people, not in texts."""

    waiting: int = 0
    queued: int = 0
    sent: int = 0
    failed: int = 0
    opted_out_after: int = 0
    suppressed: dict[str, int] = field(default_factory=dict)

    @property
    def suppressed_in_all(self) -> int:
        return sum(self.suppressed.values())


Report = Mapping[str, AudienceReport]


async def report_of(session: AsyncSession, campaign_id: UUID) -> Report:
    """By audience."""
    found: dict[str, AudienceReport] = {}
    rows = await session.execute(BY_PERSON, {"campaign": campaign_id})
    for audience, became, why, left_us, people in rows:
        report = found.setdefault(audience, AudienceReport())
        if became == "suppressed":
            report.suppressed[why] = report.suppressed.get(why, 0) + people
        else:
            setattr(report, became, getattr(report, became) + people)
        report.opted_out_after += people if left_us else 0
    return found


def state_told(campaign: Campaign, report: Report) -> CampaignState:
    """Done as soon as nobody is left, also before the worker has looked."""
    left = any(each.waiting or each.queued for each in report.values())
    if campaign.state is CampaignState.RUNNING and not left:
        return CampaignState.DONE
    return campaign.state
