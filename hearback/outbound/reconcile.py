"""Finding out what became of a text whose call had no clear end; never sending it blindly again.

A callback may have told already, by our id in its address. Else the provider is asked for texts
to that number with these words; one that no other row of ours stands for is this one. One whose
words were redacted may be this one, so that nothing is sent and a person has to look.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Sender
from hearback.core.bell import Bell
from hearback.core.clock import Clock
from hearback.core.crypto import CannotOpen
from hearback.core.db import Database
from hearback.core.log import log
from hearback.core.wire import HeardStatus, SentBefore, TextChannel, TextToSend
from hearback.outbound.model import Delivery, OutboundMessage, OutState, moved
from hearback.outbound.parking import look_after_parked
from hearback.outbound.records import found, record_status
from hearback.outbound.retries import MOST_TRIES
from hearback.outbound.telling import fail, tell_people
from hearback.patients.model import ContactPoint
from hearback.policy import DEFAULTS, Policy

# The provider may still be writing down what it took, and a callback may still tell.
GRACE = timedelta(seconds=60)
# After that a person has to look it up: it is not sent again.
ASKED_FOR = timedelta(hours=2)
AT_ONCE = 20
# A text without a final status for so long is asked about once (rule T26). `sent` is final enough:
# some carriers never tell more.
LONG_UNDER_WAY = timedelta(hours=24)
FINAL = (
    Delivery.SENT,
    Delivery.DELIVERED,
    Delivery.PARTIALLY_DELIVERED,
    Delivery.UNDELIVERED,
    Delivery.FAILED,
    Delivery.CANCELED,
    Delivery.READ,
)


@dataclass(frozen=True)
class Doubt:
    text: TextToSend
    due_at: datetime  # no call for it began before
    unknown_since: datetime


async def look_up_in_time(
    db: Database, channel: TextChannel, clock: Clock, rules: Policy, bell: Bell
) -> None:
    """Apart from all other care: a provider that answers slowly holds up nothing but this."""
    while True:
        await reconcile(db, channel, now=clock.now())
        await ask_again(db, channel, rules, now=clock.now())
        await bell.rest()


async def reconcile(db: Database, channel: TextChannel, *, now: datetime) -> int:
    """Look into what has been unknown for long enough, and after what is parked; how many unknown
    ones were settled."""
    async with db.begin() as session:
        await look_after_parked(session, now=now)
    async with db.begin() as session:
        doubts = await _doubts(session, now)
    settled = 0
    for doubt in doubts:
        listed = await channel.sent_like(doubt.text, within=now - doubt.due_at)
        async with db.begin() as session:
            settled += await _settle(session, doubt, listed, now)
    return settled


async def _doubts(session: AsyncSession, now: datetime) -> list[Doubt]:
    rows = await session.execute(
        select(OutboundMessage, Sender, ContactPoint)
        .join(Sender, Sender.id == OutboundMessage.sender_id)
        .join(ContactPoint, ContactPoint.id == OutboundMessage.contact_point_id)
        .where(
            OutboundMessage.state == OutState.UNKNOWN,
            OutboundMessage.unknown_since <= now - GRACE,
        )
        .order_by(OutboundMessage.unknown_since)
        .limit(AT_ONCE)
        .with_for_update(of=OutboundMessage, skip_locked=True)
    )
    doubts = []
    for message, sender, point in rows.all():
        try:
            doubts.append(_doubt(message, sender, point))
        except CannotOpen as error:  # it must not hold up what is asked about after it
            log.error("message_unreadable", message=str(message.id), error=type(error).__name__)
            await _leave_to_people(session, message, now)
    return doubts


def _doubt(message: OutboundMessage, sender: Sender, point: ContactPoint) -> Doubt:
    assert message.unknown_since is not None, "set with the state"
    text = TextToSend(message.id, sender.number, point.number, message.body, None)
    # Not reckoned from when it became unclear: whoever called may have been dead for hours by then.
    return Doubt(text, message.send_after, message.unknown_since)


async def _settle(
    session: AsyncSession, doubt: Doubt, listed: Sequence[SentBefore] | None, now: datetime
) -> bool:
    message_id = doubt.text.message_id
    message = await session.get_one(OutboundMessage, message_id, with_for_update=True)
    if message.state is not OutState.UNKNOWN or message.unknown_since != doubt.unknown_since:
        return True  # a callback was quicker; or another worker, and what was listed is old by now
    if listed is None:
        return await _give_up_late(session, message, doubt, now)
    ours = await _ours(session, [each for each in listed if not each.blank])
    if ours is None and await _ours(session, listed) is not None:
        # Redacted since: after a restore, a text that left later than the backup was taken.
        return await _give_up_late(session, message, doubt, now)
    if ours is not None:
        heard = HeardStatus(ours.provider_id, ours.status, None, message_id)
        await found(session, message, heard, DEFAULTS, now)
    elif _still_useful(message, now):
        message.state = moved(message.state, OutState.QUEUED)
        message.unknown_since = None
    else:
        await fail(session, message, now)
    log.info("reconciled", message=str(message_id), state=message.state)
    return True


async def _ours(session: AsyncSession, listed: Sequence[SentBefore]) -> SentBefore | None:
    """The oldest listed text that stands for no other row."""
    ids = [sent.provider_id for sent in listed]
    known = set(
        await session.scalars(
            select(OutboundMessage.provider_id).where(OutboundMessage.provider_id.in_(ids))
        )
    )
    return next((sent for sent in reversed(listed) if sent.provider_id not in known), None)


def _still_useful(message: OutboundMessage, now: datetime) -> bool:
    in_time = message.useless_after is None or now < message.useless_after
    return in_time and message.attempt < MOST_TRIES


async def _give_up_late(
    session: AsyncSession, message: OutboundMessage, doubt: Doubt, now: datetime
) -> bool:
    """Undecidable for long: it stays unknown, is not sent again, and a person is told once."""
    if now < doubt.unknown_since + ASKED_FOR:
        return False
    await _leave_to_people(session, message, now)
    return True


async def _leave_to_people(session: AsyncSession, message: OutboundMessage, now: datetime) -> None:
    """It stays unknown and is asked about no more."""
    message.unknown_since = None
    await tell_people(session, message, now)


async def ask_again(db: Database, channel: TextChannel, rules: Policy, *, now: datetime) -> int:
    """Ask once about texts that were taken a day ago and of which nothing final was heard."""
    async with db.begin() as session:
        overdue = await _overdue(session, now)
    for provider_id in overdue:
        heard = await channel.status_of(provider_id)
        async with db.begin() as session:
            if heard is not None:
                await record_status(session, heard, rules, now=now)
            await session.execute(
                update(OutboundMessage)
                .where(OutboundMessage.provider_id == provider_id)
                .values(asked_again_at=now)
            )
    return len(overdue)


async def _overdue(session: AsyncSession, now: datetime) -> Sequence[str]:
    rows = await session.scalars(
        select(OutboundMessage.provider_id)
        .where(
            OutboundMessage.state == OutState.SENT,
            OutboundMessage.asked_again_at.is_(None),
            OutboundMessage.delivery.not_in(FINAL),
            OutboundMessage.sent_at <= now - LONG_UNDER_WAY,
        )
        .order_by(OutboundMessage.sent_at)
        .limit(AT_ONCE)
    )
    return [provider_id for provider_id in rows if provider_id is not None]
