"""The desk behind its real routes, with a clinic and staff, and browsers that keep cookies."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import pytest
from fastapi import FastAPI

from hearback.agents.model import Role
from hearback.appointments.service import Schedule
from hearback.console import routes
from hearback.console.guard import Desk
from hearback.console.live import Live
from hearback.core.db import Database
from hearback.outreach.reminders import replan
from hearback.policy import DEFAULTS
from hearback.texts.catalogue import Catalogue
from tests.desk import EVERY_QUEUE, PASSWORD, hire
from tests.world import SetClock, open_clinic

PROOF = re.compile(r'name="proof" value="([^"]+)"')
KEY = re.compile(r'name="key" value="([^"]+)"')


@dataclass
class Browser:
    """One person at the desk."""

    http: httpx2.AsyncClient

    async def get(self, path: str, **more: Any) -> httpx2.Response:
        return await self.http.get(f"/console{path}", **more)

    async def post(self, path: str, **fields: str) -> httpx2.Response:
        """A form of a page of ours: with its proof."""
        return await self.http.post(f"/console{path}", data={"proof": await self.proof(), **fields})

    async def proof(self) -> str:
        page = await self.get("/second-factor")
        found = PROOF.search(page.text)
        assert found is not None, page.text
        return found[1]

    async def sign_in(self, name: str, password: str = PASSWORD, **more: str) -> httpx2.Response:
        door = await self.get("/sign-in")
        found = PROOF.search(door.text)
        assert found is not None
        fields = {"proof": found[1], "name": name, "password": password, **more}
        return await self.http.post("/console/sign-in", data=fields)

    async def say(self, thread: UUID, words: str) -> httpx2.Response:
        page = await self.get(f"/threads/{thread}")
        key = KEY.search(page.text)
        assert key is not None
        return await self.post(f"/threads/{thread}/say", words=words, key=key[1], take="yes")


def door_of(answer: httpx2.Response) -> str:
    """Where a refusal leads, without where it leads on from there."""
    return str(answer.headers["location"]).partition("?")[0]


@dataclass
class Place:
    db: Database
    clock: SetClock
    wall: SetClock
    desk: Desk
    live: Live
    app: FastAPI
    browsers: list[Browser]

    def browser(self, **more: Any) -> Browser:
        transport = httpx2.ASGITransport(app=self.app)
        made = Browser(
            httpx2.AsyncClient(
                transport=transport, base_url="http://desk.test", follow_redirects=False, **more
            )
        )
        self.browsers.append(made)
        return made

    async def agent(
        self, name: str, role: Role = Role.AGENT, queues: tuple[str, ...] = EVERY_QUEUE, **more: Any
    ) -> Browser:
        """Hired and signed in."""
        async with self.db.begin() as session:
            await hire(session, name, role, queues, **more)
        browser = self.browser()
        answer = await browser.sign_in(name)
        assert answer.status_code == 303, answer.text
        return browser


@pytest.fixture
async def place(db: Database, tmp_path: Path) -> AsyncIterator[Place]:
    await open_clinic(db, tmp_path)
    clock, wall = SetClock(), SetClock()
    schedule = Schedule(replan)
    desk = Desk(
        db, clock, wall, DEFAULTS, Catalogue.load(), schedule, is_live=False, is_https=False
    )
    live, app = Live(db), FastAPI()
    app.include_router(routes.router(desk, live))
    made = Place(db, clock, wall, desk, live, app, [])
    yield made
    for browser in made.browsers:
        await browser.http.aclose()
