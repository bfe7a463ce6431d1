"""Thread and standing come in one question; the thread is still the first of them to be locked.

Whoever holds a thread and wants its standing would else wait for somebody who waits for the thread.
"""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.model import ConsentStanding, Standing
from hearback.conversations.service import locked
from hearback.inbound.queries import known_sender, place_of
from hearback.outbound.due import reader_of
from hearback.outbound.model import Purpose
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import (
    last_message,
    only_sender,
    texts_for,
    thread_of,
    waits_for_a_lock,
)
from tests.world import CLINIC_LINE, DENISE

Look = Callable[[Clinic, AsyncSession], Awaitable[Standing]]


async def for_a_turn(clinic: Clinic, session: AsyncSession) -> Standing:
    return (await place_of(session, (await last_message(clinic.db)).id)).standing


async def for_a_new_text(_: Clinic, session: AsyncSession) -> Standing:
    known = await known_sender(session, DENISE, CLINIC_LINE)
    assert known is not None
    return known.who.standing


async def for_a_claim(clinic: Clinic, session: AsyncSession) -> Standing:
    (answer,) = await texts_for(clinic.db, Purpose.HELP)
    return (await reader_of(session, answer, await only_sender(clinic.db))).standing


@pytest.mark.parametrize("look", [for_a_turn, for_a_new_text, for_a_claim])
async def test_the_standing_is_not_held_by_who_waits_for_the_thread(
    reminded: Clinic, look: Look
) -> None:
    await reminded.hears("HELP")
    talk = await thread_of(reminded.db)

    async def looking() -> Standing:
        async with reminded.db.begin() as session:
            return await look(reminded, session)

    async with reminded.db.begin() as session:
        await locked(session, talk.id)
        waiting = asyncio.create_task(looking())
        assert await waits_for_a_lock(reminded.db, waiting)
        standing = await session.scalar(
            select(ConsentStanding)
            .where(ConsentStanding.contact_point_id == talk.contact_point_id)
            .with_for_update(nowait=True)
        )
        assert standing is not None
        standing.standing = Standing.OPTED_OUT

    assert await waiting is Standing.OPTED_OUT  # as it is now, and not when the question was asked
