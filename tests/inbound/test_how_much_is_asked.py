"""How many statements a plain yes costs, so that it does not grow again unseen."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from hearback.core.db import Database
from hearback.core.wire import HeardStatus
from hearback.outbound.hearing import hear
from hearback.outbound.model import Delivery, Purpose
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import texts_for
from tests.world import DENISE, text_from

# With one more look for work, and for something to send, that find none.
ACCEPTED, TAKEN, SENT, HEARD = 4, 18, 7, 1


@contextmanager
def statements(db: Database) -> Iterator[list[str]]:
    said: list[str] = []

    def note(_: object, __: object, statement: str, *___: object) -> None:
        said.append(" ".join(statement.split())[:90])

    event.listen(db.engine.sync_engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        event.remove(db.engine.sync_engine, "before_cursor_execute", note)


async def test_a_plain_yes_asks_the_database_no_more_than_it_did(reminded: Clinic) -> None:
    with statements(reminded.db) as accepting:
        await reminded.pipeline.accept(text_from(DENISE, "yes"))
    with statements(reminded.db) as taking:
        await reminded.work_all()
    with statements(reminded.db) as sending:
        await reminded.send_all()

    assert "is confirmed" in reminded.phone.texts[-1].body
    assert len(accepting) <= ACCEPTED, accepting
    assert len(taking) <= TAKEN, taking
    assert len(sending) <= SENT, sending


async def test_good_news_of_a_text_takes_one_statement(reminded: Clinic) -> None:
    await reminded.hears("HELP")
    (sent,) = await texts_for(reminded.db, Purpose.HELP)
    assert sent.provider_id is not None
    heard = HeardStatus(sent.provider_id, "delivered", None, sent.id)

    with statements(reminded.db) as hearing:
        await hear(reminded.db, heard, now=reminded.clock.now())

    (row,) = await texts_for(reminded.db, Purpose.HELP)
    assert row.delivery is Delivery.DELIVERED
    assert len(hearing) <= HEARD, hearing
