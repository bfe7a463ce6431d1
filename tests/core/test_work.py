"""Durable work: with its transaction, once at a time per partition, taken over from the dead."""

import asyncio
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, text

from hearback.core import work
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.core.work import Claim, WorkItem, WorkState
from tests.world import MONDAY


async def put(db: Database, subject: UUID, partition: str | None = None, **more: object) -> None:
    async with db.begin() as session:
        due_at = MONDAY + timedelta(seconds=float(str(more.get("due_in", 0))))
        await work.enqueue(session, "turn", subject, due_at=due_at, partition=partition)


async def take(db: Database, worker: str = "w1") -> Claim | None:
    async with db.begin() as session:
        return await work.claim(session, worker=worker, kinds=["turn"], now=MONDAY)


async def done(db: Database, claimed: Claim, worker: str = "w1") -> None:
    async with db.begin() as session:
        await work.finish(session, claimed, worker=worker)


async def test_work_of_a_rolled_back_cause_never_existed(db: Database) -> None:
    async with db.engine.connect() as connection:
        await connection.execute(text("SELECT 1"))
    try:
        async with db.begin() as session:
            await work.enqueue(session, "turn", new_id(), due_at=MONDAY)
            raise LookupError
    except LookupError:
        pass

    assert await take(db) is None


async def test_the_same_work_twice_is_done_once(db: Database) -> None:
    subject = new_id()
    await put(db, subject)
    await put(db, subject)

    first, second = await take(db), await take(db)

    assert first is not None
    assert second is None


async def test_work_waits_until_it_is_due(db: Database) -> None:
    await put(db, new_id(), due_in=60)
    assert await take(db) is None


async def test_a_partition_is_worked_in_order_and_one_at_a_time(db: Database) -> None:
    first, second = new_id(), new_id()
    await put(db, first, "thread")
    await put(db, second, "thread")

    taken = await take(db)
    assert taken is not None
    assert taken.subject == first
    assert await take(db, "w2") is None

    await done(db, taken)
    after = await take(db, "w2")
    assert after is not None
    assert after.subject == second


async def test_other_partitions_go_on_meanwhile(db: Database) -> None:
    await put(db, new_id(), "one")
    other = new_id()
    await put(db, other, "two")

    await take(db)
    taken = await take(db, "w2")

    assert taken is not None
    assert taken.subject == other


async def test_racing_workers_never_take_the_same_work(db: Database) -> None:
    for _ in range(20):
        await put(db, new_id())

    taken = await asyncio.gather(*(take(db, f"w{n}") for n in range(30)))

    ids = [claimed.id for claimed in taken if claimed is not None]
    assert len(ids) == len(set(ids)) == 20


async def test_work_of_a_dead_worker_is_taken_over_when_its_lease_ends(db: Database) -> None:
    await put(db, new_id(), "thread")
    dead = await take(db, "dead")
    assert dead is not None
    assert await take(db, "alive") is None

    async with db.begin() as session:
        await session.execute(
            text("UPDATE work_item SET claimed_until = clock_timestamp() - interval '1 second'")
        )
    taken = await take(db, "alive")

    assert taken is not None
    assert (taken.id, taken.attempt) == (dead.id, 2)


async def test_a_worker_that_lost_its_work_cannot_finish_it(db: Database) -> None:
    await put(db, new_id())
    lost = await take(db, "slow")
    assert lost is not None
    async with db.begin() as session:
        await session.execute(text("UPDATE work_item SET claimed_by = 'other'"))

    await done(db, lost, "slow")

    async with db.begin() as session:
        assert await session.scalar(select(WorkItem.id)) == lost.id


async def test_failed_work_comes_back_after_a_pause_and_is_parked_in_the_end(db: Database) -> None:
    await put(db, new_id())
    states: list[WorkState] = []
    for _ in range(len(work.RETRIES) + 1):
        async with db.begin() as session:
            await session.execute(text("UPDATE work_item SET retry_at = NULL"))
        claimed = await take(db)
        assert claimed is not None
        async with db.begin() as session:
            await work.give_back(session, claimed, worker="w1", error="Oops")
            states += (await session.scalars(select(WorkItem.state))).all()

    assert states[:-1] == [WorkState.QUEUED] * len(work.RETRIES)
    assert states[-1] is WorkState.PARKED
    assert await take(db) is None


async def test_parked_work_does_not_hold_up_its_partition(db: Database) -> None:
    await put(db, new_id(), "thread")
    async with db.begin() as session:
        await session.execute(text("UPDATE work_item SET state = 'parked'"))
    later = new_id()
    await put(db, later, "thread")

    taken = await take(db)

    assert taken is not None
    assert taken.subject == later


async def test_what_failed_before_holds_up_nothing_that_is_new(db: Database) -> None:
    failed, fresh = new_id(), new_id()
    await put(db, failed)
    claimed = await take(db)
    assert claimed is not None
    async with db.begin() as session:
        await work.give_back(session, claimed, worker="w1", error="Oops")
        await session.execute(text("UPDATE work_item SET retry_at = NULL"))
    await put(db, fresh)

    taken = [await take(db), await take(db)]

    assert [each.subject for each in taken if each] == [fresh, failed]


async def test_withdrawn_work_is_not_done(db: Database) -> None:
    subject = new_id()
    await put(db, subject)

    async with db.begin() as session:
        withdrawn = await work.cancel(session, "turn", subject)

    assert withdrawn
    assert await take(db) is None


async def test_what_somebody_has_begun_is_not_withdrawn(db: Database) -> None:
    subject = new_id()
    await put(db, subject)
    await take(db)

    async with db.begin() as session:
        assert not await work.cancel(session, "turn", subject)
