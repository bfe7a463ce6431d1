"""The web chat as a browser reaches it: the whole web process on a real port, with one worker."""

import asyncio
import base64
import contextlib
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx2
import pytest
import uvicorn

from hearback.core.clock import MovableClock
from hearback.core.crypto import KeySet
from hearback.core.db import Database, keyring
from hearback.core.processes import free_port
from hearback.inbound.turn import Turns
from hearback.inbound.voice import Voice
from hearback.main import create_app
from hearback.rehearsal.local import LeavesSignals, LocalServer
from hearback.wiring import Service, wire
from hearback.worker import Role, Worker
from tests.api.test_health_and_metrics import settings_for
from tests.inbound.visitors import SITE, open_chat
from tests.world import MONDAY, FakeRasa, open_clinic, visit, words


class _Server(LeavesSignals, uvicorn.Server):
    pass


@dataclass
class Site:
    """rasa: what the language service answers."""

    service: Service
    rasa: FakeRasa
    http: httpx2.AsyncClient

    def later(self, **by: float) -> None:
        clock = self.service.clock
        assert isinstance(clock, MovableClock), "tests never run on the real one"
        clock.advance(timedelta(**by))

    @property
    def token_keys(self) -> Mapping[str, bytes]:
        return keyring().keys.derived("webchat")

    async def begins(self, clinic: str = "riverside", origin: str = SITE) -> "Browser":
        answer = await self.http.post(
            "/chat/sessions", json={"clinic": clinic}, headers={"Origin": origin}
        )
        assert answer.status_code == 201, answer.text
        return Browser(self.http, answer.json()["token"], origin)


@dataclass
class Browser:
    http: httpx2.AsyncClient
    token: str
    origin: str = SITE
    seen: list[dict[str, Any]] = field(default_factory=list)

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}", "Origin": self.origin}

    @property
    def session_id(self) -> UUID:
        head = self.token.split(".")[0]
        told = json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))
        return UUID(hex=told[0])

    async def posts(self, path: str, **body: Any) -> httpx2.Response:
        return await self.http.post(f"/chat/{path}", json=body, headers=self.headers)

    async def says(self, text: str, key: str | None = None) -> httpx2.Response:
        return await self.posts("messages", id=key or str(uuid4()), text=text)

    async def page(self, after: int = 0) -> httpx2.Response:
        return await self.http.get(f"/chat/events?after={after}", headers=self.headers)

    async def sees(self, count: int) -> list[dict[str, Any]]:
        """The page, once it shows so many things."""
        async with asyncio.timeout(20):
            while True:
                events: list[dict[str, Any]] = (await self.page()).json()["events"]
                if len(events) >= count:
                    return events
                await asyncio.sleep(0.02)

    @contextlib.asynccontextmanager
    async def streams(self, after: int = 0) -> AsyncIterator["Stream"]:
        headers = {**self.headers, "Last-Event-ID": str(after)}
        async with self.http.stream("GET", "/chat/stream", headers=headers) as answer:
            yield Stream(answer)


class Stream:
    def __init__(self, answer: httpx2.Response) -> None:
        self.status = answer.status_code
        self._lines = answer.aiter_lines()

    async def next(self, event: str = "message") -> dict[str, Any]:
        """The data of the next event of a kind."""
        async with asyncio.timeout(20):
            kind = "message"
            async for line in self._lines:
                if line.startswith("event:"):
                    kind = line[6:].strip()
                elif line.startswith("data:") and kind == event:
                    told: dict[str, Any] = json.loads(line[5:])
                    return told
                elif not line:
                    kind = "message"
        raise AssertionError("the stream has ended")

    async def ends(self) -> None:
        async with asyncio.timeout(20):
            async for _ in self._lines:
                pass


@pytest.fixture
async def site(db: Database, keys: KeySet, tmp_path: Path) -> AsyncIterator[Site]:
    await open_clinic(db, tmp_path, visit("denise", "2026-04-16 10:30"))
    await open_chat(db, tmp_path)
    port = free_port()
    service = wire(settings_for(keys, tmp_path, database_url=db.url, port=port))
    assert isinstance(service.clock, MovableClock), "tests never run on the real one"
    service.clock.freeze(MONDAY)
    rasa = FakeRasa(words("faq_hours", "We are open from 8 to 5."))
    turns = Turns(service.db, service.clock, rasa, Voice(service.texts), service.schedule)
    service = replace(service, turns=turns)
    config = uvicorn.Config(create_app(service), port=port, log_level="warning", access_log=False)
    server, stopping = LocalServer(_Server(config)), asyncio.Event()
    await server.start()
    working = asyncio.create_task(Worker(service, Role.TURNS).run(stopping))
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=20) as http:
        yield Site(service, rasa, http)
    stopping.set()
    await working
    await server.stop()
