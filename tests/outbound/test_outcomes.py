"""How a call ended is kept, whatever it was, and nothing is lost while the fault is ours."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import cast

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

import hearback.outbound.sender as sender_module
from hearback.conversations.model import Reason
from hearback.core.db import Database
from hearback.core.wire import (
    Accepted,
    HeardStatus,
    Outcome,
    Rejected,
    TextToSend,
    TryLater,
    Unclear,
)
from hearback.outbound.model import Delivery, OutState, Purpose
from hearback.outbound.records import record_outcome, record_status
from hearback.outbound.retries import TRIED_FOR
from hearback.outbound.sender import Pump
from hearback.texts.catalogue import Catalogue
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import only_sender, reasons, texts_for
from tests.world import DENISE, FakePhone, text_from

NO_CONNECTION = 0


async def test_an_answer_waits_while_there_is_no_connection_and_then_leaves(
    reminded: Clinic,
) -> None:
    reminded.phone.endings = [TryLater(NO_CONNECTION)] * 4
    await reminded.hears("HELP")
    for _ in range(3):
        reminded.clock.advance(hours=1)
        await reminded.send_all()
    (waiting,) = await texts_for(reminded.db, Purpose.HELP)

    reminded.clock.advance(minutes=30)
    await reminded.send_all()

    (sent,) = await texts_for(reminded.db, Purpose.HELP)
    assert (waiting.state, waiting.error_code) == (OutState.QUEUED, NO_CONNECTION)
    assert (sent.state, sent.error_code) == (OutState.SENT, None)
    assert await reasons(reminded.db) == []


async def test_an_answer_that_never_left_is_at_last_for_people(reminded: Clinic) -> None:
    reminded.phone.endings = [TryLater(NO_CONNECTION)] * 2
    await reminded.hears("HELP")
    before = await reasons(reminded.db)

    reminded.clock.at += TRIED_FOR
    await reminded.send_all()

    (row,) = await texts_for(reminded.db, Purpose.HELP)
    assert before == []
    assert row.state is OutState.REFUSED
    assert await reasons(reminded.db) == [Reason.DELIVERY_FAILURE]


async def test_a_reminder_that_never_left_is_for_people_when_it_is_of_no_use(
    clinic: Clinic,
) -> None:
    clinic.phone.endings = [TryLater(NO_CONNECTION)] * 4
    clinic.clock.advance(days=1, minutes=31)
    await clinic.settle()
    reminders = await texts_for(clinic.db, Purpose.REMINDER)
    tried = [row for row in reminders if row.attempt == 1]
    still_queued = {row.state for row in tried}
    last = min(row.useless_after for row in tried if row.useless_after is not None)

    clinic.clock.at = last - timedelta(microseconds=1)  # whatever the pause, it is past that
    await clinic.send_all()

    ended = {row.id: row.state for row in await texts_for(clinic.db, Purpose.REMINDER)}
    assert still_queued == {OutState.QUEUED}
    assert OutState.FAILED in [ended[row.id] for row in tried]
    assert Reason.DELIVERY_FAILURE in await reasons(clinic.db)


async def test_what_was_tried_and_is_then_of_no_use_is_for_people(clinic: Clinic) -> None:
    """The pump itself was away when its use ended."""
    clinic.phone.endings = [TryLater(NO_CONNECTION)] * 2
    clinic.clock.advance(days=1, minutes=31)
    await clinic.send_all()
    before = await reasons(clinic.db)

    clinic.clock.advance(days=3)
    await clinic.send_all()

    assert before == []
    assert await reasons(clinic.db) == [Reason.DELIVERY_FAILURE] * 2


async def test_what_was_never_tried_and_is_of_no_use_is_nobodys_case(clinic: Clinic) -> None:
    clinic.clock.advance(days=4)

    await clinic.send_all()

    assert {row.state for row in await texts_for(clinic.db, Purpose.REMINDER)} == {OutState.REFUSED}
    assert await reasons(clinic.db) == []


async def test_a_refusal_by_the_provider_is_at_once_for_people(reminded: Clinic) -> None:
    reminded.phone.endings = [Rejected(21614)]

    await reminded.hears("HELP")

    assert await reasons(reminded.db) == [Reason.DELIVERY_FAILURE]


async def test_a_status_that_is_new_to_us_loses_no_text(reminded: Clinic) -> None:
    reminded.phone.endings = [Accepted("SMnew", "pondered")]

    await reminded.hears("HELP")

    (row,) = await texts_for(reminded.db, Purpose.HELP)
    assert (row.state, row.provider_id, row.delivery) == (OutState.SENT, "SMnew", None)


async def test_a_callback_that_comes_before_the_calls_end_is_believed(reminded: Clinic) -> None:
    now = reminded.clock.now()
    await reminded.pipeline.accept(text_from(DENISE, "HELP"))
    reminded.phone.endings = [Unclear("ReadTimeout")]
    await reminded.send_all()
    (row,) = await texts_for(reminded.db, Purpose.HELP)

    async with reminded.db.begin() as session:
        await record_status(session, HeardStatus("SMlate", "delivered", None, row.id), now=now)
    async with reminded.db.begin() as session:
        await record_outcome(session, row.id, Unclear("ReadTimeout"), now=now)

    (row,) = await texts_for(reminded.db, Purpose.HELP)
    assert (row.state, row.provider_id) == (OutState.SENT, "SMlate")
    assert (row.delivery, row.unknown_since) == (Delivery.DELIVERED, None)


class AwayForAMoment:
    """A database that is away from the moment a text is handed over until two have tried."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.away, self.missed = False, 0

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        if self.away:
            self.missed += 1
            self.away = self.missed < 3
            raise ConnectionRefusedError
        async with self._db.begin() as session:
            yield session


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        pytest.param(Accepted("SMtaken", "queued"), OutState.SENT, id="taken"),
        pytest.param(TryLater(20429), OutState.QUEUED, id="certainly not taken"),
        pytest.param(Rejected(21614), OutState.FAILED, id="refused"),
    ],
)
async def test_an_outcome_is_written_down_when_the_database_is_back(
    reminded: Clinic, monkeypatch: pytest.MonkeyPatch, outcome: Outcome, state: OutState
) -> None:
    """What is known is not given up for unknown: the pump itself may fall over meanwhile."""
    monkeypatch.setattr(sender_module, "RECORD_AGAIN", (0.01,) * 10)
    database = AwayForAMoment(reminded.db)

    class Phone(FakePhone):
        async def send(self, text: TextToSend) -> Outcome:
            database.away = True
            return outcome

    await reminded.pipeline.accept(text_from(DENISE, "HELP"))
    pump = Pump(
        cast(Database, database),
        reminded.clock,
        Phone(),
        Catalogue.load(),
        await only_sender(reminded.db),
        "w",
    )

    async def wait(seconds: float) -> None:
        pump.stop()  # there is nothing else to send
        await asyncio.sleep(0)

    async with asyncio.timeout(10):
        await asyncio.gather(pump.run(wait), return_exceptions=True)

    (row,) = await texts_for(reminded.db, Purpose.HELP)
    assert database.missed == 3
    assert row.state is state
