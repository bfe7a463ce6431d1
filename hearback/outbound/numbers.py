"""What a provider's error says about the patient's number, and writing it down."""

from datetime import UTC, datetime, timedelta
from typing import assert_never

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, standing_of, state
from hearback.outbound.model import Delivery, OutboundMessage
from hearback.outbound.outbox import TRY
from hearback.outbound.provider_errors import NumberAct, SoftFailure
from hearback.patients.model import ContactPoint, Reach

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
ARRIVED = (Delivery.DELIVERED, Delivery.READ)


async def verdict(
    session: AsyncSession,
    message: OutboundMessage,
    act: NumberAct | SoftFailure,
    code: int,
    *,
    now: datetime,
) -> NumberAct:
    """What is learnt now; of a soft failure nothing, until there were enough of them."""
    if isinstance(act, NumberAct):
        return act
    failures = await _texts_failed(session, message, code, now - timedelta(days=act.days))
    return act.then if failures >= act.limit else NumberAct.NOTHING


async def learn(
    session: AsyncSession, message: OutboundMessage, act: NumberAct, code: int, *, now: datetime
) -> None:
    match act:
        case NumberAct.OPTED_OUT:
            await _opt_out(session, message, code, now)
        case NumberAct.LANDLINE | NumberAct.UNREACHABLE:
            point = await session.get_one(ContactPoint, message.contact_point_id)
            point.reach = Reach(act.value)
        case NumberAct.NOTHING | NumberAct.CHECK:
            pass
        case _:
            assert_never(act)


async def _opt_out(
    session: AsyncSession, message: OutboundMessage, code: int, now: datetime
) -> None:
    point = message.contact_point_id
    if await standing_of(session, point, lock=True) is not Standing.OPTED_OUT:
        said = Statement(
            Standing.OPTED_OUT, Source.PROVIDER, "sms", f"provider_{code}", message_id=message.id
        )
        await state(session, point, said, now=now)


async def _texts_failed(
    session: AsyncSession, message: OutboundMessage, code: int, since: datetime
) -> int:
    """How many different texts, each with all of its tries, since the last sign of life."""
    point = await session.get_one(ContactPoint, message.contact_point_id)
    ours = OutboundMessage.contact_point_id == point.id
    arrived = await session.scalar(
        select(func.max(OutboundMessage.sent_at)).where(ours, OutboundMessage.delivery.in_(ARRIVED))
    )
    since = max(since, point.last_heard_at or LONG_AGO, arrived or LONG_AGO)
    tried_at = func.coalesce(OutboundMessage.sent_at, OutboundMessage.send_after)
    text = func.split_part(OutboundMessage.cause, TRY, 1)
    count = await session.scalar(
        select(func.count(func.distinct(text))).where(
            ours, OutboundMessage.error_code == code, tried_at >= since
        )
    )
    return count or 0
