"""Why may we text this number, and why did we, or did we not: for the desk and the command line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.ledger import Entry, entries_of
from hearback.consent.service import standing_of
from hearback.consent.written import written_on
from hearback.outbound.campaign import Campaign
from hearback.outbound.model import CAPPED, OUTREACH, OutboundMessage, Purpose
from hearback.outbound.policy import Basis
from hearback.patients.model import ContactPoint
from hearback.policy import DEFAULTS, Policy

MOST_SHOWN = 20
# The basis of each kind of text (rules C29 to C31); what we begin rests on the standing.
BASIS = {
    Purpose.SAFETY: "emergency",
    Purpose.OPT_OUT_NOTICE: "the one confirmation of an opt-out",
    Purpose.CLARIFICATION: "the one question after CANCEL",
    Purpose.HELP: "reply",
    Purpose.REPLY: "reply",
}
EXPRESS = "express consent"
WRITTEN = "express written consent"


@dataclass(frozen=True)
class Decided:
    """One message and what it rested on. reason, until: of the latest decision."""

    id: UUID
    at: datetime
    purpose: Purpose
    basis: str
    cause: str
    campaign: str
    text_version: str
    decision: str
    reason: str
    until: str
    consent: str
    zones: tuple[str, ...]
    state: str
    delivery: str
    error_code: int | None
    sent_at: datetime | None


@dataclass(frozen=True)
class Why:
    """may: whether what we begin may go to this number now, hours and caps aside."""

    standing: str
    reach: str
    may: bool
    because: str
    ledger: Sequence[Entry]
    messages: Sequence[Decided]
    caps: str
    written: str  # the day of the form that lets texts advertise; "" without one


async def why(
    session: AsyncSession, point: ContactPoint, rules: Policy = DEFAULTS, *, limit: int = MOST_SHOWN
) -> Why:
    """messages: the newest first, at most `limit`."""
    standing = await standing_of(session, point.id)
    ledger = await entries_of(session, point.id)
    signed = await written_on(session, point.id)
    may = standing == "opted_in" and point.reach not in ("landline", "unreachable")
    last = ledger[-1] if ledger else None
    because = f"{last.rule} ({last.source}, {last.at:%Y-%m-%d})" if last else "nobody ever agreed"
    if standing == "opted_in" and not may:
        because = f"the number is {point.reach}"
    return Why(
        standing=standing,
        reach=point.reach,
        may=may,
        because=because,
        ledger=ledger,
        written=f"{signed:%Y-%m-%d}" if signed else "",
        messages=await _messages(session, point.id, limit),
        caps=f"{rules.outreach_per_day} a day, {rules.outreach_per_week} a week for "
        f"{', '.join(sorted(CAPPED))}",
    )


async def _messages(session: AsyncSession, point_id: UUID, limit: int) -> list[Decided]:
    rows = await session.execute(
        select(OutboundMessage, Campaign.name)
        .outerjoin(Campaign, Campaign.id == OutboundMessage.campaign_id)
        .where(OutboundMessage.contact_point_id == point_id)
        .order_by(OutboundMessage.id.desc())
        .limit(limit)
    )
    return [_decided(message, campaign or "") for message, campaign in rows]


def _basis(message: OutboundMessage) -> str:
    if message.purpose not in OUTREACH:
        return BASIS.get(message.purpose, "reply")
    return WRITTEN if message.why.get("basis") == Basis.EXPRESS_WRITTEN else EXPRESS


def _decided(message: OutboundMessage, campaign: str) -> Decided:
    told = message.why
    return Decided(
        id=message.id,
        at=message.created_at,
        purpose=message.purpose,
        basis=_basis(message),
        cause=message.cause,
        campaign=campaign,
        text_version=message.text_version or message.text_key or "",
        decision=str(told.get("decision", "")),
        reason=str(told.get("reason", "")),
        until=str(told.get("until", "")),
        consent=str(told.get("consent", "")),
        zones=tuple(told.get("zones", ())),
        state=message.state,
        delivery=message.delivery or "",
        error_code=message.error_code,
        sent_at=message.sent_at,
    )
