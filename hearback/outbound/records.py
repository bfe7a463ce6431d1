"""What became of a message: the provider's answer, and its callbacks in any order."""

from datetime import datetime, timedelta
from typing import assert_never
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, standing_of, state
from hearback.conversations.model import Reason
from hearback.conversations.service import Case, escalate, locked
from hearback.core import work
from hearback.core.ids import new_id
from hearback.core.log import log
from hearback.core.wire import Accepted, HeardStatus, Outcome, Rejected, TryLater, Unclear
from hearback.outbound.model import (
    OUTREACH,
    Delivery,
    OutboundMessage,
    OutState,
    StatusCallback,
    latest,
    moved,
)
from hearback.outbound.outbox import Draft, next_try, write
from hearback.patients.model import ContactPoint, Reach
from hearback.policy import DEFAULTS, Policy

KNOWN = frozenset(Delivery)  # a word that the provider adds later loses no message
OPTED_OUT_CODE = 21610
# Invalid, not a mobile, landline (rules §3.4).
NOT_TEXTABLE = frozenset({21211, 21217, 21614, 21635, 30006})
UNREACHABLE_CODE = 30003
# Pauses before a text that the provider certainly did not take is tried again.
BACKOFF = (5, 15, 45, 120)
# An answer without an end of its use is given up after that.
TRIED_FOR = timedelta(hours=4)


async def record_outcome(
    session: AsyncSession, message_id: UUID, outcome: Outcome, *, now: datetime
) -> None:
    """Write down how the call ended. A callback may have told us already."""
    message = await session.get_one(OutboundMessage, message_id, with_for_update=True)
    if message.state not in {OutState.SENDING, OutState.UNKNOWN}:
        return
    match outcome:
        case Accepted(provider_id, status):
            mark_sent(message, provider_id, now)
            if status in KNOWN:
                message.delivery = latest(message.delivery, Delivery(status))
            await _join_parked(session, message)
        case Rejected(code):
            message.error_code = code
            await fail(session, message, now)
            await _learn(session, message, code, now)
        case TryLater(code):
            await _again(session, message, code, now)
        case Unclear() if message.state is OutState.UNKNOWN:
            pass
        case Unclear():
            message.state = moved(message.state, OutState.UNKNOWN)
            message.unknown_since = now
        case _:
            assert_never(outcome)
    await work.wake(session)
    log.info("outbound", message=str(message.id), state=message.state, code=message.error_code)


async def record_status(
    session: AsyncSession, heard: HeardStatus, rules: Policy = DEFAULTS, *, now: datetime
) -> None:
    """Keep one callback, and move its message up if it has one already (rules T24, T25)."""
    if heard.status not in KNOWN:
        log.warning("status_not_known", message=str(heard.message_id))
        return
    status = Delivery(heard.status)
    await session.execute(
        insert(StatusCallback)
        .values(
            id=new_id(),
            provider_id=heard.provider_id,
            message_id=heard.message_id,
            status=status,
            error_code=heard.error_code,
            heard_at=now,
        )
        .on_conflict_do_nothing()
    )
    message = await _message_of(session, heard)
    if message is None:
        return
    if message.state in {OutState.SENDING, OutState.UNKNOWN}:
        mark_sent(message, heard.provider_id, now)
    await _apply(session, message, heard, rules, now)
    await work.wake(session)


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


async def _again(session: AsyncSession, message: OutboundMessage, code: int, now: datetime) -> None:
    """The provider certainly did not take it: once more, for as long as it is of use."""
    message.error_code = code
    again = now + timedelta(seconds=BACKOFF[min(message.attempt, len(BACKOFF)) - 1])
    last = message.useless_after or message.created_at + TRIED_FOR
    if again >= last:
        await fail(session, message, now)
        return
    message.state = moved(message.state, OutState.QUEUED)
    message.send_after = again


async def fail(session: AsyncSession, message: OutboundMessage, now: datetime) -> None:
    """It will not arrive."""
    message.state = moved(message.state, OutState.FAILED)
    if message.error_code != OPTED_OUT_CODE:
        await tell_people(session, message, now)


async def tell_people(session: AsyncSession, message: OutboundMessage, now: datetime) -> None:
    """Somebody waits for this text, or relies on it: a person is to reach them another way."""
    if message.conversation_id is not None:
        talk = await locked(session, message.conversation_id)
        case = Case(Reason.DELIVERY_FAILURE, message.patient_id)
        await escalate(session, talk, case, now=now)


async def _learn(session: AsyncSession, message: OutboundMessage, code: int, now: datetime) -> None:
    """What a refusal says about the number (rules §3.4)."""
    if code == OPTED_OUT_CODE:
        point = message.contact_point_id
        if await standing_of(session, point, lock=True) is not Standing.OPTED_OUT:
            said = Statement(Standing.OPTED_OUT, Source.PROVIDER, "sms", f"provider_{code}")
            await state(session, point, said, now=now)
    if code in NOT_TEXTABLE:
        point_row = await session.get_one(ContactPoint, message.contact_point_id)
        point_row.reach = Reach.LANDLINE


async def _message_of(session: AsyncSession, heard: HeardStatus) -> OutboundMessage | None:
    """By our own id in the callback address, else by the provider's."""
    key = (
        OutboundMessage.provider_id == heard.provider_id
        if heard.message_id is None
        else OutboundMessage.id == heard.message_id
    )
    return (
        await session.scalars(select(OutboundMessage).where(key).with_for_update())
    ).one_or_none()


async def _join_parked(session: AsyncSession, message: OutboundMessage) -> None:
    """Callbacks that came before we knew the provider's id."""
    parked = await session.scalars(
        select(StatusCallback)
        .where(StatusCallback.provider_id == message.provider_id)
        .order_by(StatusCallback.heard_at)
    )
    for callback in parked:
        message.delivery = latest(message.delivery, callback.status)
        message.error_code = callback.error_code or message.error_code


async def _apply(
    session: AsyncSession,
    message: OutboundMessage,
    heard: HeardStatus,
    rules: Policy,
    now: datetime,
) -> None:
    kept = latest(message.delivery, Delivery(heard.status))
    if kept is message.delivery:
        return
    message.delivery = kept
    if heard.error_code is None:
        return
    message.error_code = heard.error_code
    await _learn(session, message, heard.error_code, now)
    again = False
    if heard.error_code == UNREACHABLE_CODE and message.purpose in OUTREACH:
        again = await _try_again(session, message, rules, now)
    if not again and heard.error_code != OPTED_OUT_CODE:
        await tell_people(session, message, now)


async def _try_again(
    session: AsyncSession, message: OutboundMessage, rules: Policy, now: datetime
) -> bool:
    """The handset was away: one more message after a pause, while it is of use (rules §3.4)."""
    cause, number = next_try(message.cause)
    again = now + timedelta(minutes=rules.unreachable_pause_minutes)
    late = message.useless_after is not None and again >= message.useless_after
    if number > rules.unreachable_attempts or late:
        return False
    await write(
        session,
        Draft(
            cause=cause,
            purpose=message.purpose,
            sender_id=message.sender_id,
            contact_point_id=message.contact_point_id,
            language=message.language,
            patient_id=message.patient_id,
            appointment_id=message.appointment_id,
            send_after=again,
            useless_after=message.useless_after,
            asks=message.asks,
            about=message.about,
        ),
        now=now,
    )
    return True
