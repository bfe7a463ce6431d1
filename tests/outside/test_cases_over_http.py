"""Another desk at work over HTTP: its own cases, and nothing of anybody else's."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import pytest
from fastapi import FastAPI
from sqlalchemy import select

from hearback.api import cases
from hearback.conversations.holding import claim
from hearback.conversations.model import Conversation, Escalation, Holder, Queue, Reason
from hearback.conversations.outside import end_integration
from hearback.core.audit import AuditEvent
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.outbound.model import OutboundMessage
from hearback.policy import DEFAULTS
from tests.console.threads import thread
from tests.desk import doing, hire
from tests.outside.test_telling_other_desks import other_desk
from tests.world import MONDAY, SetClock, open_clinic


class OtherDesk:
    def __init__(self, http: httpx2.AsyncClient, db: Database) -> None:
        self.http, self.db = http, db

    async def do(self, case: UUID, deed: str, **body: Any) -> httpx2.Response:
        return await self.http.post(f"/api/v1/cases/{case}/{deed}", json=body)

    async def case_of(self, thread_id: UUID) -> UUID:
        async with self.db.begin() as session:
            found = await session.scalars(
                select(Escalation.id).where(Escalation.conversation_id == thread_id)
            )
            return found.one()


@pytest.fixture
async def desk(db: Database, tmp_path: Path) -> AsyncIterator[OtherDesk]:
    await open_clinic(db, tmp_path)
    keys = await other_desk(db, None, Queue.FRONT_DESK)
    app = FastAPI()
    app.include_router(cases.router(db, SetClock(), DEFAULTS))
    headers = {"Authorization": f"Bearer {keys.token}"}
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(
        transport=transport, base_url="http://desk.test", headers=headers
    ) as http:
        yield OtherDesk(http, db)


async def test_a_case_is_listed_taken_answered_once_noted_and_closed(desk: OtherDesk) -> None:
    thread_id = await thread(desk.db, "I want a person")
    case, key = await desk.case_of(thread_id), str(new_id())

    (listed,) = (await desk.http.get("/api/v1/cases")).json()
    assert listed["id"] == str(case)
    assert (await desk.do(case, "claim")).status_code == 200
    first = await desk.do(case, "reply", key=key, words="Hello, this is Rosa.")
    again = await desk.do(case, "reply", key=key, words="Hello, this is Rosa.")
    assert (first.json(), again.json()) == ({"done": True}, {"done": False})
    assert (await desk.do(case, "note", words="called back")).status_code == 200
    shown = (await desk.http.get(f"/api/v1/cases/{case}")).json()
    assert [(each["by"], each["words"]) for each in shown["messages"]] == [
        ("patient", "I want a person"),
        ("agent", "Hello, this is Rosa."),
    ]
    assert (await desk.do(case, "resolve", settled="all is well")).status_code == 200

    async with desk.db.begin() as session:
        talk = await session.get_one(Conversation, thread_id)
        sent = [*(await session.scalars(select(OutboundMessage)))]
        events = {*(await session.scalars(select(AuditEvent.event)))}
    assert talk.holder is Holder.BOT
    assert len(sent) == 1
    assert {"cases_listed", "thread_viewed", "agent_wrote", "conversation_resolved"} <= events


@pytest.mark.parametrize("token", ["", "Bearer", "Bearer wrong", "Basic abc", "Bearer \u00e9"])
async def test_without_the_token_nothing_is_told(desk: OtherDesk, token: str) -> None:
    headers = {b"Authorization": token.encode("latin-1")}

    answer = await desk.http.get("/api/v1/cases", headers=headers)

    assert answer.status_code == 401


async def test_an_ended_token_is_refused(desk: OtherDesk) -> None:
    async with desk.db.begin() as session:
        await end_integration(session, "chatwoot", actor="test", now=MONDAY)

    assert (await desk.http.get("/api/v1/cases")).status_code == 401


async def test_a_case_of_another_queue_is_not_found_like_one_that_is_not_there(
    desk: OtherDesk,
) -> None:
    thread_id = await thread(desk.db, "my bill is wrong", reason=Reason.BILLING)
    theirs = await desk.case_of(thread_id)

    answers = [await desk.http.get(f"/api/v1/cases/{each}") for each in (theirs, new_id())]
    claimed = await desk.do(theirs, "claim")

    assert answers[0].status_code == answers[1].status_code == claimed.status_code == 404
    assert answers[0].json() == answers[1].json()
    assert (await desk.http.get("/api/v1/cases")).json() == []


async def test_a_closed_case_does_not_open_what_is_other_peoples_since(desk: OtherDesk) -> None:
    thread_id = await thread(desk.db, "when are you open")
    case = await desk.case_of(thread_id)
    await desk.do(case, "claim")
    await desk.do(case, "resolve")
    assert (await desk.http.get(f"/api/v1/cases/{case}")).status_code == 200

    await thread(desk.db, "my wound bleeds", reason=Reason.CLINICAL, at=MONDAY + timedelta(days=1))

    assert (await desk.http.get(f"/api/v1/cases/{case}")).status_code == 404


async def test_what_another_desk_held_goes_back_when_it_is_ended(desk: OtherDesk) -> None:
    thread_id = await thread(desk.db)
    await desk.do(await desk.case_of(thread_id), "claim")

    async with desk.db.begin() as session:
        await end_integration(session, "chatwoot", actor="test", now=MONDAY)

    async with desk.db.begin() as session:
        assert (await session.get_one(Conversation, thread_id)).holder is Holder.QUEUE


async def test_who_holds_it_keeps_it(desk: OtherDesk) -> None:
    thread_id = await thread(desk.db)
    case = await desk.case_of(thread_id)
    async with desk.db.begin() as session:
        rosa = await hire(session, "rosa")
        await claim(doing(session, rosa.id), thread_id)

    answers = [
        await desk.do(case, "claim"),
        await desk.do(case, "reply", key=str(new_id()), words="hello"),
        await desk.do(case, "release"),
        await desk.do(case, "resolve"),
    ]

    assert [answer.status_code for answer in answers] == [409] * 4


async def test_a_field_that_is_not_known_is_refused_without_repeating_it(desk: OtherDesk) -> None:
    case = await desk.case_of(await thread(desk.db))

    answer = await desk.do(case, "note", words="fine", staff_id="secret-thing")

    assert answer.status_code == 422
    assert "secret-thing" not in answer.text
