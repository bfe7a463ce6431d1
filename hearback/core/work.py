"""Durable work: a row is enqueued in the transaction of its cause and done by one worker.

Work with the same partition is done one at a time, in the order in which it was enqueued. A worker
claims a row by a lease; the lease of a dead worker runs out and another takes the row over, so a
handler may run twice and must be idempotent. The reasons for this form are in docs/adr/0004.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, Identity, Index, delete, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base

CHANNEL = "hearback_work"
# Who is woken, as the notification says it: everybody, those who take turns, or by its id the pump
# of one sender.
EVERYBODY = ""
TURNS = "turns"
# Short, because a dead worker's patients wait for it; a living worker renews it.
LEASE = timedelta(seconds=6)
RENEW_EVERY = 2.0  # seconds
# Seconds before the next try, by the number of tries made; after the last, the row is parked.
RETRIES = (0.2, 0.5, 1, 2, 4, 8, 15, 30, 60, 60, 60, 60)


# Closes work in the transaction that settles it: both are done, or neither is.
Close = Callable[[AsyncSession], Awaitable[None]]


class WorkState(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    PARKED = "parked"  # given up: shown to the operator, never silently dropped


class WorkItem(Base):
    __tablename__ = "work_item"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, Identity(always=True))
    kind: Mapped[str]
    subject: Mapped[UUID]
    partition: Mapped[str | None]
    due_at: Mapped[datetime]  # by the service's clock, which a rehearsal may move
    state: Mapped[WorkState] = mapped_column(default=WorkState.QUEUED)
    attempt: Mapped[int] = mapped_column(default=0)
    claimed_by: Mapped[str | None]
    claimed_until: Mapped[datetime | None]  # by the database's clock, like `retry_at`
    retry_at: Mapped[datetime | None]
    last_error: Mapped[str | None]  # the error's class, never its text

    __table_args__ = (
        # claim(): the oldest due row; and whether an earlier one of its partition is still there
        Index("ix_work_item_claim", "state", "due_at", "seq"),
        Index("ix_work_item_partition", "partition", "seq"),
        Index("uq_work_item_subject", "kind", "subject", unique=True),
    )


@dataclass(frozen=True)
class Claim:
    id: UUID
    kind: str
    subject: UUID
    attempt: int

    @property
    def is_last_try(self) -> bool:
        return self.attempt > len(RETRIES)


ENQUEUE = text(
    """
    INSERT INTO work_item (id, kind, subject, partition, due_at, state, attempt)
    VALUES (gen_random_uuid(), :kind, :subject, :partition, :due_at, 'queued', 0)
    ON CONFLICT (kind, subject) DO UPDATE
       SET state = 'queued', attempt = 0, due_at = excluded.due_at, retry_at = NULL,
           claimed_by = NULL, last_error = NULL
     WHERE work_item.state = 'parked'
    RETURNING pg_notify(:channel, :whom)
    """
)


async def enqueue(
    session: AsyncSession,
    kind: str,
    subject: UUID,
    *,
    due_at: datetime,
    partition: str | None = None,
) -> None:
    """Add work to the caller's transaction. The same kind and subject twice is one piece of work;
    one that was given up begins anew.

    To keep the order of a partition, the caller holds a lock on what the partition stands for.
    """
    values = {"kind": kind, "subject": subject, "partition": partition, "due_at": due_at}
    await session.execute(ENQUEUE, {**values, "channel": CHANNEL, "whom": TURNS})


async def wake(session: AsyncSession, whom: str = EVERYBODY) -> None:
    """Tell the workers, once this transaction is committed, that there may be something to do."""
    await session.execute(select(func.pg_notify(CHANNEL, whom)))


async def cancel(session: AsyncSession, kind: str, subject: UUID) -> bool:
    """Withdraw work that no one has begun; whether there was any."""
    withdrawn = await session.scalars(
        delete(WorkItem)
        .where(
            WorkItem.kind == kind, WorkItem.subject == subject, WorkItem.state == WorkState.QUEUED
        )
        .returning(WorkItem.id)
    )
    return bool(withdrawn.all())


CLAIM = text(
    """
    WITH due AS MATERIALIZED (
        SELECT w.id FROM work_item w
         WHERE ((w.state = 'queued' AND w.due_at <= :now
                 AND (w.retry_at IS NULL OR w.retry_at <= clock_timestamp()))
                OR (w.state = 'running' AND w.claimed_until < clock_timestamp()))
           AND w.kind = ANY(:kinds)
           AND (w.partition IS NULL OR NOT EXISTS (
                SELECT 1 FROM work_item e
                 WHERE e.partition = w.partition AND e.seq < w.seq AND e.state <> 'parked'))
         ORDER BY w.attempt, w.seq LIMIT :most FOR UPDATE SKIP LOCKED)
    UPDATE work_item i SET state = 'running', attempt = attempt + 1, claimed_by = :worker,
           claimed_until = clock_timestamp() + :lease, retry_at = NULL
      FROM due WHERE i.id = due.id
    RETURNING i.id, i.kind, i.subject, i.attempt
    """
)


async def claim(
    session: AsyncSession, *, worker: str, kinds: Sequence[str], now: datetime
) -> Claim | None:
    """Take the oldest piece of work that is due, or whose worker has died; None without any."""
    claimed = await claim_some(session, worker=worker, kinds=kinds, now=now, most=1)
    return claimed[0] if claimed else None


async def claim_some(
    session: AsyncSession, *, worker: str, kinds: Sequence[str], now: datetime, most: int
) -> Sequence[Claim]:
    """The same for several pieces, of one partition never more than one.

    What failed before comes after what is new: a fault of one kind of work holds up no other.
    """
    found = await session.execute(
        CLAIM, {"worker": worker, "lease": LEASE, "kinds": list(kinds), "now": now, "most": most}
    )
    return [Claim(row.id, row.kind, row.subject, row.attempt) for row in found]


FINISH = text(
    """
    DELETE FROM work_item w WHERE w.id = :id AND w.claimed_by = :worker
    RETURNING EXISTS (
        SELECT 1 FROM work_item l WHERE l.partition = w.partition AND l.seq > w.seq)
    """
)


async def finish(session: AsyncSession, claimed: Claim, *, worker: str) -> bool:
    """Whether more of the same partition waits, for whoever holds the lock that keeps its order."""
    return bool(await session.scalar(FINISH, {"id": claimed.id, "worker": worker}))


async def give_back(session: AsyncSession, claimed: Claim, *, worker: str, error: str) -> None:
    """Return failed work to the queue after a pause, or park it when its tries are used up."""
    state = WorkState.PARKED if claimed.is_last_try else WorkState.QUEUED
    pause = 0 if claimed.is_last_try else RETRIES[claimed.attempt - 1]
    await session.execute(
        text(
            "UPDATE work_item SET state = :state, claimed_until = NULL, last_error = :error,"
            " retry_at = clock_timestamp() + make_interval(secs => :pause)"
            " WHERE id = :id AND claimed_by = :worker"
        ),
        {"state": state, "error": error, "pause": pause, "id": claimed.id, "worker": worker},
    )


async def hand_back(session: AsyncSession, *, worker: str) -> int:
    """Return all that a worker holds and will not finish, at once and not when its leases end; how
    much there was. It was no failure: the try does not count."""
    returned = await session.execute(
        text(
            "UPDATE work_item SET state = 'queued', attempt = greatest(attempt - 1, 0),"
            " claimed_by = NULL, claimed_until = NULL"
            " WHERE state = 'running' AND claimed_by = :worker RETURNING id"
        ),
        {"worker": worker},
    )
    await wake(session)
    return len(returned.all())


async def retry_now(session: AsyncSession, *, error: str) -> None:
    """Try at once what failed with this error: its cause is gone."""
    await session.execute(
        text("UPDATE work_item SET retry_at = NULL WHERE state = 'queued' AND last_error = :error"),
        {"error": error},
    )
    await wake(session)


async def extend(session: AsyncSession, claimed: Claim, *, worker: str) -> None:
    """Keep hold of work that takes longer than a lease."""
    await session.execute(
        text(
            "UPDATE work_item SET claimed_until = clock_timestamp() + :lease"
            " WHERE id = :id AND claimed_by = :worker"
        ),
        {"lease": LEASE, "id": claimed.id, "worker": worker},
    )
