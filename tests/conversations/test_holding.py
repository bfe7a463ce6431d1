"""Claims, leases and giving back, with real transactions that meet."""

import asyncio
from collections import Counter
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select, text

from bot.language.context import Awaiting
from hearback.agents.model import Staff, StaffSession
from hearback.agents.signing_in import open_session
from hearback.clinics.queries import line_by_number
from hearback.conversations.holding import (
    HeldByAnother,
    NotYours,
    claim,
    held,
    release,
    resolve,
    transfer_to,
)
from hearback.conversations.leases import back_to_agent, silence_over
from hearback.conversations.model import (
    Conversation,
    Escalation,
    EscalationState,
    Holder,
    HolderMove,
    Queue,
    Reason,
)
from hearback.conversations.service import Case, conversation_for, escalate, locked
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.outbound.from_agents import say
from hearback.patients.service import contact_point_for
from hearback.policy import Policy
from tests.desk import doing, hire
from tests.world import CLINIC_LINE, DENISE, MONDAY, open_clinic, queued_texts


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> Database:
    await open_clinic(db, tmp_path)
    return db


async def waiting(db: Database, number: str = DENISE) -> UUID:
    """A thread in the queue: a person was asked for."""
    async with db.begin() as session:
        line = await line_by_number(session, CLINIC_LINE)
        assert line is not None
        point = await contact_point_for(session, number)
        talk = await conversation_for(session, line, point.id, language="en")
        await escalate(session, talk, Case(Reason.HUMAN_REQUEST), now=MONDAY)
        return talk.id


async def staff(db: Database, *names: str) -> list[UUID]:
    async with db.begin() as session:
        return [(await hire(session, name)).id for name in names]


async def holder(db: Database, talk_id: UUID) -> tuple[Holder, UUID | None]:
    async with db.begin() as session:
        talk = await session.get_one(Conversation, talk_id)
        return talk.holder, talk.held_by


async def moves(db: Database, talk_id: UUID) -> list[tuple[str, str, str]]:
    async with db.begin() as session:
        rows = await session.scalars(
            select(HolderMove).where(HolderMove.conversation_id == talk_id).order_by(HolderMove.id)
        )
        return [(row.from_holder, row.to_holder, row.reason) for row in rows]


async def test_whoever_claims_second_is_told_that_a_colleague_holds_it(clinic: Database) -> None:
    talk_id, (rosa, dan) = await waiting(clinic), await staff(clinic, "rosa", "dan")

    async with clinic.begin() as session:
        await claim(doing(session, rosa), talk_id)
    with pytest.raises(HeldByAnother):
        async with clinic.begin() as session:
            await claim(doing(session, dan), talk_id)

    assert await holder(clinic, talk_id) == (Holder.AGENT, rosa)


async def test_a_claim_waits_for_one_under_way_and_then_fails(clinic: Database) -> None:
    talk_id, (rosa, dan) = await waiting(clinic), await staff(clinic, "rosa", "dan")

    async def second() -> None:
        async with clinic.begin() as session:
            await claim(doing(session, dan), talk_id)

    async with clinic.begin() as session:
        await claim(doing(session, rosa), talk_id)
        later = asyncio.create_task(second())
        async with clinic.begin() as watching:
            while not await watching.scalar(
                text("SELECT count(*) FROM pg_locks WHERE NOT granted")
            ):
                await asyncio.sleep(0.01)
    with pytest.raises(HeldByAnother):
        await later

    assert await holder(clinic, talk_id) == (Holder.AGENT, rosa)


async def test_who_has_read_the_thread_before_still_cannot_claim_it_twice(clinic: Database) -> None:
    talk_id, (rosa, dan) = await waiting(clinic), await staff(clinic, "rosa", "dan")

    async with clinic.begin() as slow:
        await slow.get_one(Conversation, talk_id)
        async with clinic.begin() as quick:
            await claim(doing(quick, rosa), talk_id)
        with pytest.raises(HeldByAnother):
            await claim(doing(slow, dan), talk_id)

    assert await holder(clinic, talk_id) == (Holder.AGENT, rosa)


async def test_who_has_read_the_thread_before_sees_that_it_was_taken_away(
    clinic: Database,
) -> None:
    talk_id, (rosa,) = await waiting(clinic), await staff(clinic, "rosa")
    async with clinic.begin() as session:
        await claim(doing(session, rosa), talk_id)

    async with clinic.begin() as slow:
        await slow.get_one(Conversation, talk_id)
        async with clinic.begin() as quick:
            await release(doing(quick, rosa), await held(doing(quick, rosa), talk_id))
        with pytest.raises(NotYours):
            await held(doing(slow, rosa), talk_id)


async def test_claiming_what_one_holds_changes_nothing(clinic: Database) -> None:
    talk_id, (rosa,) = await waiting(clinic), await staff(clinic, "rosa")

    for _ in range(2):
        async with clinic.begin() as session:
            await claim(doing(session, rosa), talk_id)

    assert [move[2] for move in await moves(clinic, talk_id)] == ["human_request", "claimed"]


@pytest.mark.slow  # 50 agents, 200 conversations, 10 connections
async def test_fifty_agents_racing_for_two_hundred_conversations_claim_each_once(
    clinic: Database,
) -> None:
    threads = [await waiting(clinic, f"+1512555{number:04d}") for number in range(3000, 3200)]
    agents = await staff(clinic, *(f"agent-{number}" for number in range(50)))

    async def take(agent: UUID, thread: UUID) -> UUID | None:
        try:
            async with clinic.begin() as session:
                await claim(doing(session, agent), thread)
        except HeldByAnother:
            return None
        return thread

    async def shift(number: int, agent: UUID) -> list[UUID | None]:
        mine = threads[number:] + threads[:number]
        return [await take(agent, thread) for thread in mine[:20]]

    shifts = await asyncio.gather(*(shift(i * 4, agent) for i, agent in enumerate(agents)))

    taken = Counter(thread for shift in shifts for thread in shift if thread is not None)
    async with clinic.begin() as session:
        claims = await session.scalars(
            select(HolderMove.conversation_id).where(HolderMove.reason == "claimed")
        )
    assert taken == Counter(threads)
    assert Counter(claims) == Counter(threads)


async def test_a_conversation_that_the_bot_holds_may_be_taken_over(clinic: Database) -> None:
    talk_id, (rosa,) = await waiting(clinic), await staff(clinic, "rosa")
    async with clinic.begin() as session:
        await resolve(doing(session, rosa), await claim(doing(session, rosa), talk_id))

    async with clinic.begin() as session:
        await claim(doing(session, rosa), talk_id)

    assert (await moves(clinic, talk_id))[-2:] == [
        ("bot", "queue", "took_over"),
        ("queue", "agent", "took_over"),
    ]


async def test_only_the_holder_writes(clinic: Database) -> None:
    talk_id, (rosa, dan) = await waiting(clinic), await staff(clinic, "rosa", "dan")
    async with clinic.begin() as session:
        await claim(doing(session, rosa), talk_id)

    with pytest.raises(NotYours):
        async with clinic.begin() as session:
            await held(doing(session, dan), talk_id)


async def test_a_form_sent_twice_writes_once(clinic: Database) -> None:
    talk_id, (rosa,) = await waiting(clinic), await staff(clinic, "rosa")
    key = new_id()

    for _ in range(2):
        async with clinic.begin() as session:
            talk = await claim(doing(session, rosa), talk_id)
            await say(doing(session, rosa), talk, "Hello, this is Rosa.", key)

    async with clinic.begin() as session:
        assert [text.body for text in await queued_texts(session)] == ["Hello, this is Rosa."]


async def test_an_agent_who_owes_an_answer_loses_the_conversation(clinic: Database) -> None:
    talk_id, (rosa,) = await waiting(clinic), await staff(clinic, "rosa")
    async with clinic.begin() as session:
        talk = await claim(doing(session, rosa), talk_id)
        lease = talk.lease
    assert lease is not None

    async with clinic.begin() as session:
        put_back = await silence_over(session, lease, now=MONDAY + timedelta(minutes=30))

    assert put_back
    assert await holder(clinic, talk_id) == (Holder.QUEUE, None)
    assert (await moves(clinic, talk_id))[-1] == ("agent", "queue", "agent_silent")


async def test_an_agent_who_had_the_last_word_keeps_the_conversation(clinic: Database) -> None:
    talk_id, (rosa,) = await waiting(clinic), await staff(clinic, "rosa")
    async with clinic.begin() as session:
        talk = await claim(doing(session, rosa), talk_id)
        await say(doing(session, rosa), talk, "Hello, this is Rosa.", new_id())
        lease = talk.lease
    assert lease is not None

    async with clinic.begin() as session:
        put_back = await silence_over(session, lease, now=MONDAY + timedelta(minutes=31))

    assert not put_back
    assert await holder(clinic, talk_id) == (Holder.AGENT, rosa)


@pytest.mark.parametrize("stays", [True, False], ids=["at work", "signed out"])
async def test_after_closing_it_comes_back_to_an_agent_who_is_still_there(
    clinic: Database, stays: bool
) -> None:
    rules = Policy(same_agent_minutes=60)
    talk_id, (rosa,) = await waiting(clinic), await staff(clinic, "rosa")
    async with clinic.begin() as session:
        await open_session(session, await session.get_one(Staff, rosa), now=MONDAY)
        await resolve(doing(session, rosa), await claim(doing(session, rosa), talk_id))
    if not stays:
        async with clinic.begin() as session:
            (await session.scalars(select(StaffSession))).one().ended_at = MONDAY

    async with clinic.begin() as session:
        talk = await locked(session, talk_id)
        got = await back_to_agent(session, talk, rules, now=MONDAY + timedelta(minutes=1))

    assert got == (rosa if stays else None)
    assert await holder(clinic, talk_id) == ((Holder.AGENT, rosa) if stays else (Holder.BOT, None))


async def test_a_lease_that_was_renewed_takes_nothing_away(clinic: Database) -> None:
    talk_id, (rosa,) = await waiting(clinic), await staff(clinic, "rosa")
    async with clinic.begin() as session:
        old = (await claim(doing(session, rosa), talk_id)).lease
    assert old is not None
    async with clinic.begin() as session:
        talk = await held(doing(session, rosa), talk_id)
        await say(doing(session, rosa), talk, "One moment.", new_id())

    async with clinic.begin() as session:
        put_back = await silence_over(session, old, now=MONDAY + timedelta(days=2))

    assert not put_back
    assert await holder(clinic, talk_id) == (Holder.AGENT, rosa)


async def test_resolving_closes_the_case_and_keeps_what_was_offered(clinic: Database) -> None:
    talk_id, (rosa,) = await waiting(clinic), await staff(clinic, "rosa")
    async with clinic.begin() as session:
        talk = await claim(doing(session, rosa), talk_id)
        talk.awaiting, talk.asked_at = Awaiting.SLOT_CHOICE, MONDAY
        await resolve(doing(session, rosa), talk, settled="No fee.")

    async with clinic.begin() as session:
        talk = await session.get_one(Conversation, talk_id)
        case = (await session.scalars(select(Escalation))).one()
    assert (talk.holder, talk.awaiting) == (Holder.BOT, Awaiting.SLOT_CHOICE)
    assert (case.state, case.settled) == (EscalationState.RESOLVED, "No fee.")


async def test_an_offer_that_no_longer_stands_is_forgotten(clinic: Database) -> None:
    talk_id, (rosa,) = await waiting(clinic), await staff(clinic, "rosa")
    async with clinic.begin() as session:
        talk = await claim(doing(session, rosa), talk_id)
        talk.awaiting, talk.asked_at = Awaiting.SLOT_CHOICE, MONDAY
        await resolve(doing(session, rosa), talk, offer_stands=False)

    async with clinic.begin() as session:
        assert (await session.get_one(Conversation, talk_id)).awaiting is None


async def test_a_transfer_to_a_queue_waits_there(clinic: Database) -> None:
    talk_id, (rosa,) = await waiting(clinic), await staff(clinic, "rosa")
    async with clinic.begin() as session:
        talk = await claim(doing(session, rosa), talk_id)
        await release(doing(session, rosa), talk, "transferred", queue=Queue.CLINICAL)

    async with clinic.begin() as session:
        case = (await session.scalars(select(Escalation))).one()
    assert await holder(clinic, talk_id) == (Holder.QUEUE, None)
    assert (case.queue, case.state, case.transfers) == (Queue.CLINICAL, EscalationState.OPEN, 1)


async def test_a_transfer_to_a_colleague_is_never_held_by_nobody(clinic: Database) -> None:
    talk_id, (rosa, dan) = await waiting(clinic), await staff(clinic, "rosa", "dan")
    async with clinic.begin() as session:
        await transfer_to(doing(session, rosa), await claim(doing(session, rosa), talk_id), dan)

    assert await holder(clinic, talk_id) == (Holder.AGENT, dan)
    assert [move[2] for move in await moves(clinic, talk_id)][-2:] == ["transferred"] * 2
