"""How our texts fare: figures per number, text, campaign and language over rolling spans (R8)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, String, and_, case, cast, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Sender, SenderKind
from hearback.consent.model import ConsentEvent, Standing
from hearback.outbound.campaign import Campaign
from hearback.outbound.model import Delivery, OutboundMessage, OutState

SPANS: Mapping[str, timedelta] = {
    "1 h": timedelta(hours=1),
    "24 h": timedelta(hours=24),
    "7 d": timedelta(days=7),
}
ALARM = 0.02  # of texts undelivered or failed: Twilio's own level
ANSWER = timedelta(days=4)  # an opt-out so long after a text counts as an answer to it


class By(StrEnum):
    SENDER = "sender"
    TEXT = "text"
    CAMPAIGN = "campaign"
    LANGUAGE = "language"


@dataclass(frozen=True)
class Figures:
    """Of one number, text, campaign or language, over one span; counts of texts.

    sent: with those that the provider refused at once.
    """

    what: str
    span: str
    sent: int
    delivered: int
    failed: int
    filtered: int
    unreachable: int
    blocked: int
    opted_out: int

    @property
    def failed_share(self) -> float:
        return self.failed / self.sent if self.sent else 0.0

    @property
    def alarms(self) -> bool:
        return self.failed_share > ALARM

    @property
    def opted_out_per_thousand(self) -> float:
        return 1000 * self.opted_out / self.delivered if self.delivered else 0.0


KEYS: Mapping[By, Any] = {  # columns and expressions
    By.SENDER: Sender.number,
    By.TEXT: func.coalesce(OutboundMessage.text_version, "-"),
    By.CAMPAIGN: func.coalesce(Campaign.name, "-"),
    By.LANGUAGE: OutboundMessage.language,
}
ARRIVED = (Delivery.DELIVERED, Delivery.READ)
LOST = (Delivery.UNDELIVERED, Delivery.FAILED)


async def health(session: AsyncSession, by: By, *, now: datetime) -> Sequence[Figures]:
    """The shortest span first, then by name."""
    found: list[Figures] = []
    for span, length in SPANS.items():
        found += await _over(session, by, span, now - length)
    return found


async def _over(session: AsyncSession, by: By, span: str, since: datetime) -> list[Figures]:
    key = cast(KEYS[by], String).label("what")
    left = exists().where(
        ConsentEvent.contact_point_id == OutboundMessage.contact_point_id,
        ConsentEvent.standing == Standing.OPTED_OUT,
        ConsentEvent.at >= OutboundMessage.sent_at,
        ConsentEvent.at < OutboundMessage.sent_at + ANSWER,
    )
    refused = and_(
        OutboundMessage.state == OutState.FAILED,
        OutboundMessage.sent_at.is_(None),
        OutboundMessage.send_after > since,
    )
    lost = OutboundMessage.delivery.in_(LOST) | (OutboundMessage.state == OutState.FAILED)
    rows = await session.execute(
        select(
            key,
            func.count(),
            _count(OutboundMessage.delivery.in_(ARRIVED)),
            _count(lost),
            _count(OutboundMessage.error_code == 30007),
            _count(OutboundMessage.error_code.in_((30003, 30005, 30006))),
            _count(OutboundMessage.error_code == 30004),
            _count(left),
        )
        .join(Sender, Sender.id == OutboundMessage.sender_id)
        .outerjoin(Campaign, Campaign.id == OutboundMessage.campaign_id)
        .where(
            Sender.kind == SenderKind.SMS,  # what is shown on a page is always delivered
            or_(OutboundMessage.sent_at > since, refused),
            OutboundMessage.state.in_((OutState.SENT, OutState.FAILED)),
        )
        .group_by(key)
        .order_by(key)
    )
    return [Figures(row[0], span, *row[1:]) for row in rows]


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((condition, 1)))
