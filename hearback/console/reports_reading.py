"""Figures of the desk: waiting, answering, backlog, lateness. Counts only, nobody by name."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Float, cast, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from hearback.agents.rules import Access, Permission
from hearback.conversations.model import (
    Conversation,
    Escalation,
    EscalationState,
    Priority,
    Queue,
    Reason,
)
from hearback.policy import Policy

DAYS = 14


@dataclass(frozen=True)
class QueueFigures:
    """Of the cases opened in the time looked at. Minutes are medians; None without any."""

    queue: Queue
    opened: int
    waiting: int  # now, with nobody
    held: int  # now
    resolved: int
    to_claim: float | None
    to_answer: float | None
    late: int  # an answer came, or is still to come, after the time that there was
    transferred: int
    reopened: int


@dataclass(frozen=True)
class Report:
    """by_day: cases opened on each day, oldest first; by_reason: most frequent first."""

    days: int
    queues: Sequence[QueueFigures]
    by_day: Sequence[tuple[str, int]]
    by_reason: Sequence[tuple[Reason, int]]


async def report(session: AsyncSession, access: Access, rules: Policy, *, now: datetime) -> Report:
    """Three queries, for the clinics and queues that this person supervises."""
    since = now - timedelta(days=DAYS)
    seen = _visible(access.places(Permission.SUPERVISE), since)
    return Report(
        DAYS,
        await _queues(session, seen, rules, now),
        await _by_day(session, seen, since, now),
        await _by_reason(session, seen),
    )


def _visible(places: Set[tuple[UUID, str]], since: datetime) -> ColumnElement[bool]:
    mine = tuple_(Conversation.clinic_id, Escalation.queue).in_(sorted(places))
    return mine & (Escalation.opened_at >= since)


def _median(until: InstrumentedAttribute[datetime | None]) -> ColumnElement[float]:
    """Of the minutes from a case's opening."""
    minutes = cast(func.extract("epoch", until - Escalation.opened_at), Float) / 60
    median: ColumnElement[float] = func.percentile_cont(0.5).within_group(minutes)
    return cast(median, Float)


async def _queues(
    session: AsyncSession, seen: ColumnElement[bool], rules: Policy, now: datetime
) -> Sequence[QueueFigures]:
    limits: Mapping[Priority, timedelta] = {p: rules.answer_within(p) for p in Priority}
    late = [
        (Escalation.priority == priority)
        & (
            func.coalesce(Escalation.answered_at, Escalation.resolved_at, now)
            - Escalation.opened_at
            > limit
        )
        for priority, limit in limits.items()
    ]
    is_late = late[0] | late[1] | late[2]
    rows = await session.execute(
        select(
            Escalation.queue,
            func.count(),
            func.count().filter(Escalation.state == EscalationState.OPEN),
            func.count().filter(Escalation.state == EscalationState.CLAIMED),
            func.count().filter(Escalation.state == EscalationState.RESOLVED),
            _median(Escalation.claimed_at),
            _median(Escalation.answered_at),
            func.count().filter(is_late),
            func.count().filter(Escalation.transfers > 0),
            func.count().filter(Escalation.reopened > 0),
        )
        .join(Conversation, Conversation.id == Escalation.conversation_id)
        .where(seen)
        .group_by(Escalation.queue)
        .order_by(Escalation.queue)
    )
    return [QueueFigures(*tuple(row)) for row in rows]


async def _by_day(
    session: AsyncSession, seen: ColumnElement[bool], since: datetime, now: datetime
) -> Sequence[tuple[str, int]]:
    day = func.to_char(func.timezone("UTC", Escalation.opened_at), "YYYY-MM-DD")
    rows = await session.execute(
        select(day, func.count())
        .join(Conversation, Conversation.id == Escalation.conversation_id)
        .where(seen)
        .group_by(day)
    )
    counts = {row[0]: row[1] for row in rows}
    days = [(since + timedelta(days=ahead + 1)).date().isoformat() for ahead in range(DAYS)]
    return [(name, counts.get(name, 0)) for name in days]


async def _by_reason(
    session: AsyncSession, seen: ColumnElement[bool]
) -> Sequence[tuple[Reason, int]]:
    rows = await session.execute(
        select(Escalation.reason, func.count())
        .join(Conversation, Conversation.id == Escalation.conversation_id)
        .where(seen)
        .group_by(Escalation.reason)
        .order_by(func.count().desc(), Escalation.reason)
    )
    return [(row[0], row[1]) for row in rows]
