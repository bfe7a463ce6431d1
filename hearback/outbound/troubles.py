"""What is wrong with one of our numbers: opened by an error, ended by good news or by a person."""

from datetime import datetime
from typing import assert_never
from uuid import UUID

from sqlalchemy import ColumnElement, SQLColumnExpression, exists, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Sender
from hearback.core import audit, work
from hearback.core.ids import new_id
from hearback.core.log import log
from hearback.outbound.brakes import after_filtered
from hearback.outbound.model import (
    FINAL,
    OutboundMessage,
    OutState,
    Phase,
    SendingTrouble,
    TroubleKind,
)
from hearback.outbound.parking import release_all, release_due
from hearback.outbound.provider_errors import SenderAct
from hearback.outbound.retries import LOOK_AGAIN

FILTERED_IN_A_ROW = 3
PROVIDER = "provider"
Id = UUID | SQLColumnExpression[UUID]


async def act_on_sender(
    session: AsyncSession,
    message: OutboundMessage,
    act: SenderAct,
    code: int,
    phase: Phase,
    *,
    now: datetime,
) -> None:
    match act:
        case SenderAct.STOP:
            await _open(session, message, TroubleKind.SENDER_STOPPED, code, phase, now)
        case SenderAct.TELL:
            await _open(session, message, TroubleKind.NOTICE, code, phase, now)
        case SenderAct.PAUSE_TEXT if await after_filtered(session, message, now=now):
            pass  # it was a campaign's, which has a brake of its own
        case SenderAct.PAUSE_TEXT:
            if await _failed_in_a_row(session, message, code):
                await _open(session, message, TroubleKind.TEXT_PAUSED, code, phase, now)
        case SenderAct.SLOWER | SenderAct.NOTHING:
            pass  # the pump slows down by itself
        case _:
            assert_never(act)


async def went_well(session: AsyncSession, sender_id: UUID, phase: Phase, *, now: datetime) -> None:
    """A text was taken, or arrived: what was stopped by errors of that phase goes on."""
    stop, parked = (
        await session.execute(
            select(
                exists().where(_open_stop(sender_id), SendingTrouble.phase == phase),
                exists().where(
                    OutboundMessage.sender_id == sender_id,
                    OutboundMessage.state == OutState.PARKED,
                ),
            )
        )
    ).one()
    if stop:
        await session.execute(
            update(SendingTrouble)
            .where(_open_stop(sender_id), SendingTrouble.phase == phase)
            .values(closed_at=now, closed_by=PROVIDER)
        )
        log.info("sender_goes_on", sender=str(sender_id))
    if parked:
        await (release_all if stop else release_due)(session, sender_id, now=now)
    if stop or parked:
        await work.wake(session)


async def close_trouble(session: AsyncSession, trouble_id: UUID, *, by: str, now: datetime) -> bool:
    """A person says that it is mended; False when it was closed already."""
    sender_id = await session.scalar(
        update(SendingTrouble)
        .where(SendingTrouble.id == trouble_id, SendingTrouble.closed_at.is_(None))
        .values(closed_at=now, closed_by=by)
        .returning(SendingTrouble.sender_id)
    )
    if sender_id is None:
        return False
    await audit.record(session, "trouble_closed", at=now, actor=by, subject=trouble_id)
    await release_all(session, sender_id, now=now)
    await work.wake(session)
    return True


def stopped(sender_id: Id, *, now: datetime | ColumnElement[datetime]) -> ColumnElement[bool]:
    """Whether the number stands still; not while one text may try it."""
    return exists().where(_open_stop(sender_id), SendingTrouble.look_again_at > now)


def being_tried(sender_id: Id) -> ColumnElement[bool]:
    return exists().where(_open_stop(sender_id))


async def tried(session: AsyncSession, sender_id: UUID, *, now: datetime) -> None:
    """One text tries a stopped number: the next one waits for its pause."""
    await session.execute(
        update(SendingTrouble).where(_open_stop(sender_id)).values(look_again_at=now + LOOK_AGAIN)
    )


async def paused_texts(session: AsyncSession, sender_id: UUID) -> frozenset[str]:
    """The versions of texts whose outreach waits."""
    found = await session.scalars(
        select(SendingTrouble.text_version).where(
            SendingTrouble.sender_id == sender_id,
            SendingTrouble.kind == TroubleKind.TEXT_PAUSED,
            SendingTrouble.closed_at.is_(None),
        )
    )
    return frozenset(found)


def _open_stop(sender_id: Id) -> ColumnElement[bool]:
    return (
        (SendingTrouble.sender_id == sender_id)
        & (SendingTrouble.kind == TroubleKind.SENDER_STOPPED)
        & SendingTrouble.closed_at.is_(None)
    )


async def _open(
    session: AsyncSession,
    message: OutboundMessage,
    kind: TroubleKind,
    code: int,
    phase: Phase,
    now: datetime,
) -> None:
    """One of a kind and code is open at a time for each number, or for each paused text."""
    sender = await session.get_one(Sender, message.sender_id)
    paused = message.text_version if kind is TroubleKind.TEXT_PAUSED else None
    opened = await session.execute(
        insert(SendingTrouble)
        .values(
            id=new_id(),
            kind=kind,
            clinic_id=sender.clinic_id,
            sender_id=sender.id,
            code=code,
            phase=phase,
            text_version=paused or "",
            opened_at=now,
            look_again_at=now + LOOK_AGAIN if kind is TroubleKind.SENDER_STOPPED else None,
        )
        .on_conflict_do_nothing()
        .returning(SendingTrouble.id)
    )
    if opened.one_or_none() is not None:
        log.error("sending_trouble", kind=kind.value, code=code, sender=str(sender.id))


async def _failed_in_a_row(session: AsyncSession, message: OutboundMessage, code: int) -> bool:
    """Whether the latest texts in these words all ended with this code."""
    latest = await session.scalars(
        select(OutboundMessage.error_code)
        .where(
            OutboundMessage.state == OutState.SENT,
            OutboundMessage.asked_again_at.is_(None),  # by the index of what was sent lately
            OutboundMessage.sender_id == message.sender_id,
            OutboundMessage.text_version == message.text_version,
            OutboundMessage.delivery.in_(FINAL),
        )
        .order_by(OutboundMessage.sent_at.desc())
        .limit(FILTERED_IN_A_ROW)
    )
    return list(latest) == [code] * FILTERED_IN_A_ROW
