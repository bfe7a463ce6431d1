"""A provider that answers no question: what needs no answer of it goes on."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select, text, update

from hearback.core.wire import SentBefore, TextToSend, Unclear
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.reconcile import GRACE
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import texts_for
from tests.outbound.test_stopping import worker_with
from tests.world import FakePhone

SOON = 20  # seconds


class SilentLists(FakePhone):
    def __init__(self) -> None:
        super().__init__()
        self.asked = asyncio.Event()

    async def sent_like(
        self, text: TextToSend, *, within: timedelta
    ) -> Sequence[SentBefore] | None:
        self.asked.set()
        await asyncio.Event().wait()
        return None


async def states(clinic: Clinic) -> list[OutState]:
    return [row.state for row in await texts_for(clinic.db, Purpose.HELP)]


async def test_a_call_that_never_ended_is_given_up_while_the_provider_answers_nothing(
    reminded: Clinic,
) -> None:
    reminded.phone.endings = [Unclear("ReadTimeout")]
    await reminded.hears("HELP")
    reminded.clock.at += GRACE
    await reminded.hears("HELP")
    phone, stopping = SilentLists(), asyncio.Event()
    working = asyncio.create_task(worker_with(reminded, phone).run(stopping))
    try:
        async with asyncio.timeout(SOON):
            await phone.asked.wait()
            await a_worker_dies_in_its_call(reminded)
            while await states(reminded) != [OutState.UNKNOWN] * 2:
                await asyncio.sleep(0.05)
    finally:
        stopping.set()
        await working


async def a_worker_dies_in_its_call(clinic: Clinic) -> None:
    async with clinic.db.begin() as session:
        newest = select(OutboundMessage.id).order_by(OutboundMessage.created_at.desc()).limit(1)
        await session.execute(
            update(OutboundMessage)
            .where(OutboundMessage.id == newest.scalar_subquery())
            .values(
                state=OutState.SENDING,
                claimed_until=text("clock_timestamp() - interval '1 second'"),
            )
        )
