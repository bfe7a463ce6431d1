"""What an operator and the desk look at: texts that are parked, and what is wrong with a number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Sender
from hearback.outbound.brakes import FAILURES, OPT_OUTS
from hearback.outbound.model import (
    OutboundMessage,
    OutState,
    Phase,
    Purpose,
    SendingTrouble,
    TroubleKind,
)
from hearback.outbound.provider_errors import error_of
from hearback.outbound.retries import last_use

# Of what no provider tells: our own figures did.
OWN_MEANINGS = {
    OPT_OUTS: "too many of the first readers of a campaign opted out",
    FAILURES: "too many texts of the last day failed; campaigns and surveys rest",
}
MOST_SHOWN = 100


@dataclass(frozen=True)
class ParkedText:
    """last_use: when it is given up and people are told."""

    id: UUID
    clinic_id: UUID
    sender_id: UUID
    purpose: Purpose
    code: int
    meaning: str
    parked_at: datetime
    last_use: datetime


@dataclass(frozen=True)
class Trouble:
    """text_version: of a paused text, else empty."""

    id: UUID
    kind: TroubleKind
    clinic_id: UUID
    sender_id: UUID
    code: int
    meaning: str
    phase: Phase
    text_version: str
    opened_at: datetime


async def parked(
    session: AsyncSession, *, clinic_id: UUID | None = None, limit: int = MOST_SHOWN
) -> Sequence[ParkedText]:
    """The longest parked first; of all clinics without one."""
    query = (
        select(OutboundMessage, Sender.clinic_id)
        .join(Sender, Sender.id == OutboundMessage.sender_id)
        .where(OutboundMessage.state == OutState.PARKED)
        .order_by(OutboundMessage.parked_at, OutboundMessage.id)
        .limit(limit)
    )
    if clinic_id is not None:
        query = query.where(Sender.clinic_id == clinic_id)
    return [_parked_text(message, clinic) for message, clinic in await session.execute(query)]


async def parked_by_code(session: AsyncSession) -> Mapping[int, int]:
    """How many texts are parked, by the provider's code; empty when none is."""
    counted = await session.execute(
        select(OutboundMessage.error_code, func.count())
        .where(OutboundMessage.state == OutState.PARKED)
        .group_by(OutboundMessage.error_code)
    )
    return {code or 0: count for code, count in counted}


async def open_troubles(
    session: AsyncSession, *, clinic_id: UUID | None = None, limit: int = MOST_SHOWN
) -> Sequence[Trouble]:
    """The oldest first; of all clinics without one."""
    query = (
        select(SendingTrouble)
        .where(SendingTrouble.closed_at.is_(None))
        .order_by(SendingTrouble.opened_at, SendingTrouble.id)
        .limit(limit)
    )
    if clinic_id is not None:
        query = query.where(SendingTrouble.clinic_id == clinic_id)
    return [_trouble(row) for row in await session.scalars(query)]


def _parked_text(message: OutboundMessage, clinic_id: UUID) -> ParkedText:
    assert message.parked_at is not None, "set with the state"
    code = message.error_code or 0
    return ParkedText(
        id=message.id,
        clinic_id=clinic_id,
        sender_id=message.sender_id,
        purpose=message.purpose,
        code=code,
        meaning=error_of(code).meaning,
        parked_at=message.parked_at,
        last_use=last_use(message),
    )


def _trouble(row: SendingTrouble) -> Trouble:
    return Trouble(
        id=row.id,
        kind=row.kind,
        clinic_id=row.clinic_id,
        sender_id=row.sender_id,
        code=row.code,
        meaning=OWN_MEANINGS.get(row.code) or error_of(row.code).meaning,
        phase=row.phase,
        text_version=row.text_version,
        opened_at=row.opened_at,
    )
