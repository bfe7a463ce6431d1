"""Work whose tries are used up: what follows of that, and its end, are one."""

import asyncio

import pytest
from sqlalchemy import select

from hearback.core import work
from hearback.core.db import Database
from hearback.core.figures import Figures
from hearback.core.ids import new_id
from hearback.core.taking import OnParked, Taking
from hearback.core.work import Claim, WorkItem, WorkState
from tests.world import MONDAY, SetClock


async def fails(*_: object) -> None:
    raise LookupError


def taking(db: Database, on_parked: OnParked) -> Taking:
    handlers = {"turn": fails}
    return Taking(db, SetClock(), "w1", handlers, at_once=1, on_parked=on_parked, figures=Figures())


async def last_try(db: Database) -> Claim:
    async with db.begin() as session:
        await work.enqueue(session, "turn", new_id(), due_at=MONDAY)
        claimed = await work.claim(session, worker="w1", kinds=["turn"], now=MONDAY)
    assert claimed is not None
    return Claim(claimed.id, claimed.kind, claimed.subject, len(work.RETRIES) + 1)


async def state(db: Database) -> WorkState:
    async with db.begin() as session:
        return (await session.scalars(select(WorkItem.state))).one()


async def test_work_is_parked_with_what_follows_of_it(db: Database) -> None:
    async def told(claimed: Claim, close: work.Close) -> None:
        async with db.begin() as session:
            await close(session)
            assert await state(db) is WorkState.RUNNING  # for all others, until it is committed

    await taking(db, told).do(await last_try(db))

    assert await state(db) is WorkState.PARKED


async def test_a_crash_while_people_are_told_leaves_the_work_to_be_taken_again(
    db: Database,
) -> None:
    async def crashes(claimed: Claim, close: work.Close) -> None:
        async with db.begin() as session:
            await close(session)
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await taking(db, crashes).do(await last_try(db))

    assert await state(db) is WorkState.RUNNING  # until its lease is over


async def test_work_of_which_nobody_can_be_told_is_parked_all_the_same(db: Database) -> None:
    async def fails_too(claimed: Claim, close: work.Close) -> None:
        raise LookupError

    await taking(db, fails_too).do(await last_try(db))

    assert await state(db) is WorkState.PARKED
