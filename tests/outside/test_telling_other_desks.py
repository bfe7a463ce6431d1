"""Changes of cases told to another desk: only of its clinics and queues, signed, and parked."""

import json
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Clinic
from hearback.conversations.holding import claim, resolve
from hearback.conversations.model import Queue, Reason
from hearback.conversations.outside import (
    INTEGRATION,
    Keys,
    NoSuchPart,
    access_by_token,
    add_integration,
    end_integration,
)
from hearback.conversations.outside_model import DeliveryState, IntegrationDelivery
from hearback.core import work
from hearback.core.db import Database
from hearback.core.signing import NotTaken
from hearback.outbound.outside import Outside
from tests.console.threads import thread, wrote
from tests.desk import doing, hire
from tests.outside.far_ends import Receiver, is_signed
from tests.world import MONDAY, FakePhone, SetClock, nothing_to_close, open_clinic


async def other_desk(db: Database, url: str | None, *queues: Queue) -> Keys:
    async with db.begin() as session:
        clinic = (await session.scalars(select(Clinic.id))).one()
        return await add_integration(
            session, "chatwoot", [clinic], queues, url=url, actor="test", now=MONDAY
        )


async def tell_all(db: Database) -> None:
    outside = Outside(db, SetClock(), FakePhone(), "https://desk.clinic.example")
    async with db.begin() as session:
        due = await work.claim_some(session, worker="w", kinds=[INTEGRATION], now=MONDAY, most=20)
    for one in due:

        async def close(session: AsyncSession, one: work.Claim = one) -> None:
            await work.finish(session, one, worker="w")

        await outside.deliver(one.subject, close)


async def states(db: Database) -> list[str]:
    async with db.begin() as session:
        rows = await session.scalars(select(IntegrationDelivery.state))
        return [*rows]


async def test_a_case_is_told_from_its_opening_to_its_end_by_ids_alone(
    db: Database, tmp_path: Path
) -> None:
    await open_clinic(db, tmp_path)
    async with Receiver() as receiver:
        keys = await other_desk(db, receiver.url, Queue.FRONT_DESK)
        thread_id = await thread(db, "please let me talk to Rosa")
        async with db.begin() as session:
            rosa = await hire(session, "rosa")
            talk = await claim(doing(session, rosa.id), thread_id)
        await wrote(db, thread_id, "are you there")
        async with db.begin() as session:
            await resolve(doing(session, rosa.id), await session.merge(talk))
        await tell_all(db)

    told = [json.loads(body) for _, body in receiver.got]
    assert sorted(each["event"] for each in told) == [
        "case.claimed",
        "case.opened",
        "case.resolved",
        "message.received",
    ]
    assert all(is_signed(headers, body, keys.secret) for headers, body in receiver.got)
    assert len({headers["hearback-id"] for headers, _ in receiver.got}) == 4
    assert not any(b"Rosa" in body or b"Denise" in body for _, body in receiver.got)
    assert set(await states(db)) == {DeliveryState.SENT}


async def test_another_queue_is_not_told(db: Database, tmp_path: Path) -> None:
    await open_clinic(db, tmp_path)
    await other_desk(db, "https://bridge.clinic.example/hook", Queue.BILLING)

    await thread(db, reason=Reason.HUMAN_REQUEST)

    assert await states(db) == []


async def test_a_receiver_that_fails_leaves_it_due_and_then_parked(
    db: Database, tmp_path: Path
) -> None:
    await open_clinic(db, tmp_path)
    async with Receiver(answer=302) as receiver:
        await other_desk(db, receiver.url, Queue.FRONT_DESK)
        await thread(db)
        with pytest.raises(NotTaken):
            await tell_all(db)
    assert await states(db) == [DeliveryState.DUE]

    async with db.begin() as session:
        subject: UUID = (await session.scalars(select(IntegrationDelivery.id))).one()
    outside = Outside(db, SetClock(), FakePhone(), "https://desk.clinic.example")
    await outside.parked(work.Claim(subject, INTEGRATION, subject, 13), nothing_to_close)

    assert await states(db) == [DeliveryState.PARKED]


async def test_an_ended_integration_is_told_nothing_and_its_token_is_worth_nothing(
    db: Database, tmp_path: Path
) -> None:
    await open_clinic(db, tmp_path)
    keys = await other_desk(db, "https://bridge.clinic.example/hook", Queue.FRONT_DESK)
    async with db.begin() as session:
        assert await access_by_token(session, keys.token) is not None

    async with db.begin() as session:
        await end_integration(session, "chatwoot", actor="test", now=MONDAY)
    await thread(db)

    async with db.begin() as session:
        assert await access_by_token(session, keys.token) is None
        with pytest.raises(NoSuchPart):
            await end_integration(session, "chatwoot", actor="test", now=MONDAY)
    assert await states(db) == []
