"""Moving a lane's clock: it stops wherever something falls due, as time itself would."""

from datetime import datetime

from sqlalchemy import func, select

from hearback.core.work import WorkItem, WorkState, retry_now
from hearback.dialogue.client import RasaUnavailable
from hearback.outbound.model import OutboundMessage, OutState
from hearback.outbound.reconcile import GRACE
from hearback.outreach.campaigns.dealing import deal_all
from hearback.rehearsal.lane import Lane

MOST_STOPS = 500  # on one move


async def move_to(lane: Lane, target: datetime) -> None:
    for _ in range(MOST_STOPS):
        due = await _next_due(lane)
        if due is None or due >= target:
            break
        await _stand_at(lane, due)
    await _stand_at(lane, target)


async def _stand_at(lane: Lane, instant: datetime) -> None:
    lane.clock.move_to(instant)
    async with lane.db.begin() as session:
        # Pauses between tries go by the database's clock; on ours they are over now.
        await retry_now(session, error=RasaUnavailable.__name__)
        # The worker deals from campaigns every few seconds of real time, which do not pass here.
        await deal_all(session, now=instant)
    await lane.settle()


async def _next_due(lane: Lane) -> datetime | None:
    now = lane.clock.now()
    async with lane.db.begin() as session:
        text = await session.scalar(
            select(OutboundMessage.send_after)
            .where(OutboundMessage.state == OutState.QUEUED, OutboundMessage.send_after > now)
            .order_by(OutboundMessage.send_after)
            .limit(1)
        )
        work = await session.scalar(
            select(WorkItem.due_at)
            .where(WorkItem.state == WorkState.QUEUED, WorkItem.due_at > now)
            .order_by(WorkItem.due_at)
            .limit(1)
        )
        doubt = await session.scalar(
            select(func.min(OutboundMessage.unknown_since)).where(
                OutboundMessage.state == OutState.UNKNOWN,
                OutboundMessage.unknown_since > now - GRACE,
            )
        )
    looked_into = None if doubt is None else doubt + GRACE
    return min((due for due in (text, work, looked_into) if due is not None), default=None)
