"""Fresh pages: what changed reaches whoever may see it, also after a broken connection; and an
inbox that asks the database as often for many cases as for few."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from hearback.agents.model import Role
from hearback.agents.rules import Access, Grant
from hearback.console.inbox_reading import Show, inbox
from hearback.console.live import Live
from hearback.console.live import Page as OpenPage
from hearback.conversations.events import Change, changes_after, forget_old, latest_seq
from hearback.conversations.model import Conversation, Reason
from hearback.conversations.service import open_case
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.policy import DEFAULTS
from tests.console.conftest import Place
from tests.console.threads import thread, wrote
from tests.world import HERIBERTO, MONDAY

PATIENCE = 20  # seconds


async def access_at(place: Place, thread_id: UUID, *queues: str) -> Access:
    async with place.db.begin() as session:
        clinic = (await session.get_one(Conversation, thread_id)).clinic_id
    return Access(new_id(), (Grant(Role.AGENT, clinic, queues),))


@asynccontextmanager
async def running(db: Database) -> AsyncIterator[Live]:
    live = Live(db)
    await live.start()
    try:
        yield live
    finally:
        await live.stop()


async def next_thread(events: AsyncIterator[dict[str, str]]) -> tuple[str, int]:
    async with asyncio.timeout(PATIENCE):
        async for found in events:
            if found["event"] == "changed":
                return json.loads(found["data"])["thread"], int(found["id"])
    raise AssertionError("the stream ended")


async def test_a_new_message_reaches_an_open_page(place: Place) -> None:
    talk_id = await thread(place.db)
    access = await access_at(place, talk_id, "front_desk")
    async with running(place.db) as live:
        events = live.changes(access, None)
        assert (await anext(events))["event"] == "ready"

        await wrote(place.db, talk_id, "hello?")

        assert (await next_thread(events))[0] == str(talk_id)


async def test_a_page_that_lost_its_connection_gets_what_it_missed(place: Place) -> None:
    talk_id = await thread(place.db)
    access = await access_at(place, talk_id, "front_desk")
    async with running(place.db) as live:
        events = live.changes(access, None)
        await anext(events)
        await wrote(place.db, talk_id, "before")
        _, last = await next_thread(events)

        await wrote(place.db, talk_id, "while away")
        async with asyncio.timeout(PATIENCE):
            async with place.db.begin() as session:
                newest = await latest_seq(session)
            again = live.changes(access, last)
            await anext(again)
            seen = last
            while seen < newest:
                _, seen = await next_thread(again)

    assert seen >= newest


async def test_a_page_that_was_away_for_longer_than_is_kept_loads_itself_anew_and_goes_on(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hearback.console.live.LOOK_BACK", 1)
    talk_id = await thread(place.db)
    access = await access_at(place, talk_id, "front_desk")
    async with place.db.begin() as session:
        newest = await latest_seq(session)
    async with running(place.db) as live, asyncio.timeout(PATIENCE):
        events = live.changes(access, newest - 3)
        assert (await anext(events))["event"] == "ready"

        anew = await anext(events)

        assert (anew["event"], int(anew["id"]) >= newest - 3) == ("reload", True)
        await wrote(place.db, talk_id, "hello?")
        assert (await next_thread(events))[0] == str(talk_id)


async def test_a_page_that_missed_nothing_loads_nothing_anew(place: Place) -> None:
    talk_id = await thread(place.db)
    access = await access_at(place, talk_id, "front_desk")
    async with place.db.begin() as session:
        newest = await latest_seq(session)
    async with running(place.db) as live, asyncio.timeout(PATIENCE):
        first = live.changes(access, None)
        await anext(first)
        await wrote(place.db, talk_id, "it reads")
        await next_thread(first)

        events = live.changes(access, newest)
        await anext(events)

        assert (await anext(events))["event"] == "changed"


async def test_a_change_in_another_queue_is_not_told(place: Place) -> None:
    talk_id = await thread(place.db)
    theirs, mine = (
        await access_at(place, talk_id, "billing"),
        await access_at(place, talk_id, "front_desk"),
    )
    async with running(place.db) as live:
        other, own = live.changes(theirs, None), live.changes(mine, None)
        await anext(other)
        await anext(own)

        await wrote(place.db, talk_id, "hello?")
        await next_thread(own)
        waiting = asyncio.ensure_future(anext(other))
        await asyncio.sleep(0)

        assert not waiting.done()
        waiting.cancel()


def change(seq: int, thread_id: UUID, access: Access) -> Change:
    return Change(seq, thread_id, access.grants[0].clinic_id, "front_desk", None)


def test_a_page_hears_at_once_of_its_own_thread_and_once_in_a_while_of_the_others() -> None:
    access = Access(new_id(), (Grant(Role.AGENT, new_id(), ("front_desk",)),))
    shown, other = new_id(), new_id()
    page = OpenPage(access, shown)

    page.offer(change(1, other, access))
    page.offer(change(2, other, access))
    page.offer(change(3, shown, access))

    assert page.events.get_nowait()["id"] == "3"
    assert page.events.empty()
    page.tell_later()
    page.tell_later()
    assert page.events.get_nowait()["id"] == "2"
    assert page.events.empty()


async def test_what_was_told_is_not_read_again(place: Place) -> None:
    await thread(place.db)

    async with place.db.begin() as session:
        first = await changes_after(session, 0)
        again = await changes_after(session, 0, [each.seq for each in first[:-1]])

    assert [each.seq for each in again] == [first[-1].seq]


async def test_a_refresh_of_a_thread_asks_little_however_long_it_is(place: Place) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)
    asked: list[str] = []
    event.listen(
        place.db.engine.sync_engine,
        "before_cursor_execute",
        lambda *given: asked.append(given[2]),
    )

    await rosa.get(f"/threads/{talk_id}/live", headers={"x-by-itself": "1"})
    few = len(asked)
    for number in range(20):
        await wrote(place.db, talk_id, f"line {number}")
    asked.clear()
    await rosa.get(f"/threads/{talk_id}/live", headers={"x-by-itself": "1"})

    assert len(asked) == few <= 13


async def test_the_stream_holds_ids_and_no_words(place: Place) -> None:
    talk_id = await thread(place.db, "a secret")
    access = await access_at(place, talk_id, "front_desk")
    async with running(place.db) as live:
        events = live.changes(access, None)
        await anext(events)
        await wrote(place.db, talk_id, "another secret")
        async with asyncio.timeout(PATIENCE):
            found = await anext(events)

    assert "secret" not in json.dumps(found)
    assert set(json.loads(found["data"])) == {"thread"}


async def test_old_events_are_forgotten(place: Place) -> None:
    await thread(place.db)
    async with place.db.begin() as session:
        await forget_old(session)
        assert await latest_seq(session) > 0


@pytest.mark.parametrize("cases", [1, 30])
async def test_the_inbox_asks_six_times_however_many_cases_there_are(
    place: Place, cases: int
) -> None:
    for number in range(cases):
        talk_id = await thread(place.db, number=f"+1512555{4000 + number:04d}")
    access = await access_at(place, talk_id, "front_desk")
    asked: list[str] = []
    event.listen(
        place.db.engine.sync_engine,
        "before_cursor_execute",
        lambda *given: asked.append(given[2]),
    )

    async with place.db.begin() as session:
        found = await inbox(
            session, access, DEFAULTS, queue=None, show=Show.ALL, visitor="", now=MONDAY
        )

    assert len(found.rows) == cases
    assert len(asked) == 6


async def next_alert(events: AsyncIterator[dict[str, str]]) -> tuple[str, dict[str, str]]:
    async with asyncio.timeout(PATIENCE):
        async for found in events:
            if found["event"] in {"urgent", "calm"}:
                return found["event"], json.loads(found["data"])
    raise AssertionError("the stream ended")


async def test_a_new_urgent_case_is_told_at_once_by_its_queue_alone_and_when_it_is_taken(
    place: Place,
) -> None:
    rosa = await place.agent("rosa")
    first = await thread(place.db)
    access = await access_at(place, first, "front_desk", "clinical")
    async with running(place.db) as live:
        events = live.changes(access, None)
        await anext(events)
        talk_id = await thread(
            place.db, "me duele", number=HERIBERTO, reason=Reason.EMERGENCY, at=MONDAY
        )
        urgent = await next_alert(events)
        await rosa.post(f"/threads/{talk_id}/claim")
        calm = await next_alert(events)

    assert (urgent[0], urgent[1]["queue"]) == ("urgent", "clinical")
    assert urgent[1].keys() == {"case", "queue"}
    assert (calm[0], calm[1]["case"]) == ("calm", urgent[1]["case"])


async def test_another_queues_urgent_case_alerts_nobody_here(place: Place) -> None:
    talk_id = await thread(place.db)
    page = OpenPage(await access_at(place, talk_id, "billing"))
    clinic = page.access.grants[0].clinic_id

    page.offer(Change(1, talk_id, clinic, "clinical", None, new_id()))

    assert page.events.empty()


async def test_danger_that_waits_is_told_to_whoever_opens_a_page_later(place: Place) -> None:
    rosa = await place.agent("rosa")
    taken = await thread(place.db, "chest pain", reason=Reason.EMERGENCY)
    await rosa.post(f"/threads/{taken}/claim")
    waits = await thread(place.db, "me duele", number=HERIBERTO, reason=Reason.EMERGENCY)
    nurse = await access_at(place, waits, "clinical")
    clerk = await access_at(place, waits, "front_desk", "billing")
    async with running(place.db) as live:
        told = live.changes(nurse, None)
        ready, urgent = (await anext(told))["event"], await next_alert(told)
        await thread(place.db, "wrong bill", number="+15125550144", reason=Reason.BILLING)
        quiet = live.changes(clerk, None)
        others = [(await anext(quiet))["event"] for _ in range(2)]
        async with place.db.begin() as session:
            case = await open_case(session, waits)

    assert case is not None
    assert (ready, urgent) == ("ready", ("urgent", {"case": str(case.id), "queue": "clinical"}))
    assert others == ["ready", "changed"]


async def test_an_alert_that_is_over_is_not_told_to_a_page_that_comes_back(place: Place) -> None:
    talk_id = await thread(place.db)
    access = await access_at(place, talk_id, "front_desk")
    clinic, live = access.grants[0].clinic_id, Live(place.db)
    live._tell(Change(1, talk_id, clinic, "front_desk", None, new_id()))
    live._tell(Change(2, talk_id, clinic, "front_desk", access.staff_id, None))

    events = live.changes(access, 0, talk_id)
    told = [(await anext(events))["event"] for _ in range(4)]

    assert told == ["ready", "reload", "changed", "changed"]  # anew: it has only just started


async def test_while_no_page_is_open_changes_are_not_read_one_by_one(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk_id, reads = await thread(place.db), 0
    begun = monotonic()

    async def counted(*given: Any) -> Sequence[Change]:
        nonlocal reads
        reads += 1
        return await changes_after(*given)

    monkeypatch.setattr("hearback.console.live.changes_after", counted)
    async with running(place.db):
        for number in range(12):
            await wrote(place.db, talk_id, f"message {number}")

    assert reads <= 2 + monotonic() - begun  # once at the start, then once in a second
