"""What became of a message: the provider's answer, and its callbacks in any order."""

import random
from dataclasses import dataclass
from datetime import datetime
from typing import Any, assert_never
from uuid import UUID

from sqlalchemy import CTE, ColumnElement, Select, exists, func, literal, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from hearback.core.ids import new_id
from hearback.core.log import log
from hearback.core.wire import Accepted, HeardStatus, Outcome, Rejected, TryLater, Unclear
from hearback.outbound.consequences import refused, undelivered
from hearback.outbound.model import (
    Delivery,
    OutboundMessage,
    OutState,
    Phase,
    StatusCallback,
    latest,
    moved,
)
from hearback.outbound.retries import Chance
from hearback.outbound.telling import tell_people
from hearback.outbound.troubles import being_tried, went_well
from hearback.policy import DEFAULTS, Policy

KNOWN = frozenset(Delivery)  # a word that the provider adds later loses no message
UNDER_WAY = frozenset({OutState.SENDING, OutState.UNKNOWN})
DID_NOT_ARRIVE = frozenset({Delivery.UNDELIVERED, Delivery.FAILED})


@dataclass(frozen=True)
class Told:
    """A message of which something was heard, locked. may_mend: something of its sender's is
    stopped or parked, so that good news may end that. early: callbacks came before."""

    message: OutboundMessage
    may_mend: bool = True
    early: bool = False


Parked = aliased(OutboundMessage)
MAY_MEND = or_(
    being_tried(OutboundMessage.sender_id),
    exists().where(Parked.sender_id == OutboundMessage.sender_id, Parked.state == OutState.PARKED),
)
# Good news is the rule, and so is that there is nothing to mend by it: one question for all.
MESSAGE: Select[Any] = select(  # type: ignore[assignment]  # columns are added to it
    OutboundMessage, MAY_MEND
).with_for_update(of=OutboundMessage)


async def record_outcome(
    session: AsyncSession,
    message_id: UUID,
    outcome: Outcome,
    rules: Policy = DEFAULTS,
    *,
    now: datetime,
    chance: Chance = random.random,
) -> None:
    """Write down how the call ended. A callback may have told us already."""
    told = await _told(session, _with_early(outcome).where(OutboundMessage.id == message_id))
    assert told is not None, "a call is made for a message"
    message = told.message
    match outcome:
        case Accepted():
            await _accepted(session, told, outcome, rules, now)
        case _ if message.state not in UNDER_WAY:
            return
        case Rejected(code) | TryLater(code):
            await refused(session, message, code, rules, chance, now=now)
        case Unclear() if message.state is OutState.UNKNOWN:
            pass
        case Unclear():
            message.state = moved(message.state, OutState.UNKNOWN)
            message.unknown_since = now
        case _:
            assert_never(outcome)
    log.info("outbound", message=str(message.id), state=message.state, code=message.error_code)


async def record_status(
    session: AsyncSession, heard: HeardStatus, rules: Policy = DEFAULTS, *, now: datetime
) -> None:
    """Keep one callback, and move its message up if it has one already (rules T24, T25)."""
    if heard.status not in KNOWN:
        log.warning("status_not_known", message=str(heard.message_id))
        return
    told = await _told(session, MESSAGE.where(_is_of(heard)).add_cte(keeping(heard, now)))
    if told is None or not _taken_as(told.message, heard.provider_id, now):
        return
    await _apply(session, told, Delivery(heard.status), heard.error_code, rules, now)


async def doubt(session: AsyncSession, sender_id: UUID, *, now: datetime) -> None:
    """Calls whose pump is gone: unknown until a callback or the provider's list tells."""
    await session.execute(
        update(OutboundMessage)
        .where(OutboundMessage.sender_id == sender_id, OutboundMessage.state == OutState.SENDING)
        .values(state=OutState.UNKNOWN, unknown_since=now, claimed_until=None)
    )


async def give_up_expired(session: AsyncSession, *, now: datetime) -> int:
    """Calls that never ended, though their pump goes on."""
    expired = await session.execute(
        update(OutboundMessage)
        .where(
            OutboundMessage.state == OutState.SENDING,
            OutboundMessage.claimed_until < func.clock_timestamp(),
        )
        .values(state=OutState.UNKNOWN, unknown_since=now)
        .returning(OutboundMessage.id)
    )
    return len(expired.all())


def mark_sent(message: OutboundMessage, provider_id: str, now: datetime) -> None:
    message.state = moved(message.state, OutState.SENT)
    message.provider_id = provider_id
    message.sent_at = now
    message.claimed_until = None
    message.unknown_since = None
    message.parked_at = None


async def found(
    session: AsyncSession,
    message: OutboundMessage,
    heard: HeardStatus,
    rules: Policy,
    now: datetime,
) -> None:
    """The provider has a text that we were not sure of: what it says of it counts as heard."""
    mark_sent(message, heard.provider_id, now)
    if heard.status in KNOWN:
        told = Told(message)
        await _apply(session, told, Delivery(heard.status), heard.error_code, rules, now)


def _taken_as(message: OutboundMessage, provider_id: str, now: datetime) -> bool:
    """Whether the message is the provider's text of that id; it is sent from now on.

    A text that we had taken for absent, and queued again, may turn out to have been taken.
    """
    if message.state is OutState.REFUSED and not message.attempt:
        return False  # no call was ever made for it
    if message.state is not OutState.SENT:
        mark_sent(message, provider_id, now)
    elif message.provider_id != provider_id:
        log.error("sent_twice", message=str(message.id))
        return False
    return True


async def _accepted(
    session: AsyncSession, told: Told, taken: Accepted, rules: Policy, now: datetime
) -> None:
    if not _taken_as(told.message, taken.provider_id, now):
        return
    if taken.status in KNOWN:
        await _apply(session, told, Delivery(taken.status), None, rules, now)
    for early in await _early(session, taken.provider_id) if told.early else ():
        await _apply(session, told, early.status, early.error_code, rules, now)
    if told.may_mend:
        await went_well(session, told.message.sender_id, Phase.ANSWER, now=now)


async def _told(session: AsyncSession, query: Select[Any]) -> Told | None:
    row = (await session.execute(query)).one_or_none()
    return None if row is None else Told(*row)


def _with_early(outcome: Outcome) -> Select[Any]:
    if not isinstance(outcome, Accepted):
        return MESSAGE
    return MESSAGE.add_columns(exists().where(StatusCallback.provider_id == outcome.provider_id))


def keeping(heard: HeardStatus, now: datetime) -> CTE:
    """Keeps the callback in the statement that looks for its message."""
    return (
        insert(StatusCallback)
        .values(
            id=new_id(),
            provider_id=heard.provider_id,
            message_id=heard.message_id,
            status=Delivery(heard.status),
            error_code=heard.error_code,
            heard_at=now,
        )
        .on_conflict_do_nothing()
        .returning(literal(1))
        .cte("kept")
    )


def _is_of(heard: HeardStatus) -> ColumnElement[bool]:
    """By our own id in the callback address, else by the provider's."""
    if heard.message_id is None:
        return OutboundMessage.provider_id == heard.provider_id
    return OutboundMessage.id == heard.message_id


async def _early(session: AsyncSession, provider_id: str) -> list[StatusCallback]:
    """Callbacks that came before we knew the provider's id."""
    heard = await session.scalars(
        select(StatusCallback)
        .where(StatusCallback.provider_id == provider_id)
        .order_by(StatusCallback.heard_at, StatusCallback.id)
    )
    return list(heard)


async def _apply(
    session: AsyncSession,
    told: Told,
    status: Delivery,
    code: int | None,
    rules: Policy,
    now: datetime,
) -> None:
    """Move the delivery up, and act on what is new: whatever is heard twice is acted on once."""
    message = told.message
    kept = latest(message.delivery, status)
    if kept is message.delivery:
        if kept is not status:
            log.info("status_out_of_order", message=str(message.id), kept=kept, heard=status)
        return
    message.delivery = kept
    if kept in DID_NOT_ARRIVE:
        await _did_not_arrive(session, message, code, rules, now)
        return
    message.error_code = code
    if kept is Delivery.DELIVERED and told.may_mend:
        await went_well(session, message.sender_id, Phase.STATUS, now=now)


async def _did_not_arrive(
    session: AsyncSession,
    message: OutboundMessage,
    code: int | None,
    rules: Policy,
    now: datetime,
) -> None:
    if code is None:
        await tell_people(session, message, now)
    else:
        await undelivered(session, message, code, rules, now=now)
