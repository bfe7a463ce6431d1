"""Figures of the desk: waiting, answering, backlog, lateness, satisfaction. No patient by name."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Float, cast, func, select, tuple_
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from hearback.agents.model import Staff
from hearback.agents.rules import Access, Permission
from hearback.conversations.desk_model import AgentMessage
from hearback.conversations.model import (
    Conversation,
    Escalation,
    EscalationState,
    Priority,
    Queue,
    Reason,
)
from hearback.policy import Policy
from hearback.programmes.model import SurveyAnswer

DAYS = 14
SLOW = 0.9  # the share of cases that was quicker than the slow ones


@dataclass(frozen=True)
class QueueFigures:
    """Of the cases opened in the time looked at; None without any. Minutes are medians, and for
    the slowest tenth what its quickest one took; rates are of all cases, in percent."""

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
    to_claim_slow: float | None
    to_answer_slow: float | None
    late_rate: float
    transfer_rate: float
    reopen_rate: float
    scores: int  # answers to the question how well people helped
    score: float | None  # their mean, from 0 to 10


@dataclass(frozen=True)
class AgentFigures:
    """One colleague's work in the time looked at."""

    agent: str
    answers: int  # messages written to patients
    closed: int
    scores: int
    score: float | None


@dataclass(frozen=True)
class Report:
    """by_day: cases opened on each day, oldest first; by_reason: most frequent first."""

    days: int
    queues: Sequence[QueueFigures]
    agents: Sequence[AgentFigures]
    by_day: Sequence[tuple[str, int]]
    by_reason: Sequence[tuple[Reason, int]]


async def report(
    session: AsyncSession,
    access: Access,
    rules: Policy,
    *,
    now: datetime,
    to_export: bool = False,
) -> Report:
    """Five queries, for the clinics and queues that this person supervises; to_export: of them,
    those whose figures they may take away."""
    since = now - timedelta(days=DAYS)
    places = access.places(Permission.SUPERVISE)
    if to_export:
        places = places & access.places(Permission.EXPORT)
    seen = _visible(places, since)
    return Report(
        DAYS,
        await _queues(session, seen, rules, now),
        await _agents(session, places, since),
        await _by_day(session, seen, since, now),
        await _by_reason(session, seen),
    )


def _visible(places: Set[tuple[UUID, str]], since: datetime) -> ColumnElement[bool]:
    return _of(places) & (Escalation.opened_at >= since)


def _of(places: Set[tuple[UUID, str]]) -> ColumnElement[bool]:
    return tuple_(Conversation.clinic_id, Escalation.queue).in_(sorted(places))


def _minutes(
    until: InstrumentedAttribute[datetime | None], share: float = 0.5
) -> ColumnElement[float]:
    """Until then from a case's opening: what so many of all cases took at most."""
    minutes = cast(func.extract("epoch", until - Escalation.opened_at), Float) / 60
    found: ColumnElement[float] = func.percentile_cont(share).within_group(minutes)
    return cast(found, Float)


def _rate(of: ColumnElement[bool]) -> ColumnElement[float]:
    """Of all cases of a group, in percent."""
    return cast(func.count().filter(of) * 100.0 / func.count(), Float)


# The latest score of each case: who corrects it has given one.
SCORES = (
    select(SurveyAnswer.case_id, SurveyAnswer.score)
    .where(SurveyAnswer.case_id.is_not(None))
    .ext(distinct_on(SurveyAnswer.case_id))
    .order_by(SurveyAnswer.case_id, SurveyAnswer.id.desc())
    .subquery()
)
MEAN = cast(func.avg(SCORES.c.score), Float)


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
            _minutes(Escalation.claimed_at),
            _minutes(Escalation.answered_at),
            func.count().filter(is_late),
            func.count().filter(Escalation.transfers > 0),
            func.count().filter(Escalation.reopened > 0),
            _minutes(Escalation.claimed_at, SLOW),
            _minutes(Escalation.answered_at, SLOW),
            _rate(is_late),
            _rate(Escalation.transfers > 0),
            _rate(Escalation.reopened > 0),
            func.count(SCORES.c.score),
            MEAN,
        )
        .join(Conversation, Conversation.id == Escalation.conversation_id)
        .outerjoin(SCORES, SCORES.c.case_id == Escalation.id)
        .where(seen)
        .group_by(Escalation.queue)
        .order_by(Escalation.queue)
    )
    return [QueueFigures(*tuple(row)) for row in rows]


async def _agents(
    session: AsyncSession, places: Set[tuple[UUID, str]], since: datetime
) -> Sequence[AgentFigures]:
    """By name, whoever wrote to a patient or closed a case. A message belongs to the case that was
    open when it was written."""
    wrote = (
        select(AgentMessage.staff_id, func.count(AgentMessage.id.distinct()).label("answers"))
        .join(Conversation, Conversation.id == AgentMessage.conversation_id)
        .join(
            Escalation,
            (Escalation.conversation_id == AgentMessage.conversation_id)
            & (Escalation.opened_at <= AgentMessage.at)
            & (func.coalesce(Escalation.resolved_at, AgentMessage.at) >= AgentMessage.at),
        )
        .where(AgentMessage.at >= since, _of(places))
        .group_by(AgentMessage.staff_id)
        .subquery()
    )
    closed = (
        select(
            Escalation.resolved_by,
            func.count().label("closed"),
            func.count(SCORES.c.score).label("scores"),
            MEAN.label("score"),
        )
        .join(Conversation, Conversation.id == Escalation.conversation_id)
        .outerjoin(SCORES, SCORES.c.case_id == Escalation.id)
        .where(Escalation.state == EscalationState.RESOLVED, Escalation.resolved_at >= since)
        .where(_of(places))
        .group_by(Escalation.resolved_by)
        .subquery()
    )
    rows = await session.execute(
        select(
            Staff.display_name,
            func.coalesce(wrote.c.answers, 0),
            func.coalesce(closed.c.closed, 0),
            func.coalesce(closed.c.scores, 0),
            closed.c.score,
        )
        .outerjoin(wrote, wrote.c.staff_id == Staff.id)
        .outerjoin(closed, closed.c.resolved_by == Staff.id)
        .where(wrote.c.answers.is_not(None) | closed.c.closed.is_not(None))
        .order_by(Staff.display_name, Staff.id)
    )
    return [AgentFigures(*tuple(row)) for row in rows]


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
