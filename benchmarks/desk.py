"""How soon a patient's message is on an agent's screen, and how long an inbox takes.

`python -m benchmarks.desk [--agents 100] [--threads 2000] [--messages 300]`: a Postgres and a desk
of its own. Every agent has a page open with its stream and a thread of their own. A message is
stored in one of the threads, and the clock stops when its agent has fetched the piece that shows
it.
"""

import argparse
import asyncio
import json
import os
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Sequence
from multiprocessing import get_context
from pathlib import Path
from uuid import UUID

import httpx2
import uvicorn
from fastapi import FastAPI
from sqlalchemy.ext.asyncio import AsyncSession

from benchmarks.figures import median, percentile
from hearback.agents import service as accounts
from hearback.agents.model import Role
from hearback.agents.signing_in import open_session
from hearback.appointments.service import Schedule
from hearback.cli.migrating import migrate
from hearback.clinics.model import Clinic, Sender
from hearback.clinics.queries import Line
from hearback.console import routes
from hearback.console.guard import COOKIE, Desk
from hearback.console.live import Live
from hearback.conversations.model import Conversation, InboundMessage, MessageState, Reason
from hearback.conversations.service import Case, conversation_for, escalate
from hearback.core.clock import SystemClock
from hearback.core.crypto import Keyring, KeySet
from hearback.core.db import Database, use_keyring
from hearback.core.embedded import EmbeddedPostgres
from hearback.core.ids import new_id
from hearback.core.processes import free_port
from hearback.outreach.reminders import replan
from hearback.patients.service import contact_point_for
from hearback.policy import DEFAULTS
from hearback.texts.catalogue import Catalogue

CLOCK = SystemClock()
WAIT = 30.0  # seconds; a message that is not shown by then is lost
PAUSE = 0.05  # seconds between two messages


class House:
    """The desk on a port, its database, and the cookies of its agents."""

    def __init__(self, db: Database, port: int) -> None:
        self.db, self.port = db, port
        self.cookies: list[str] = []
        self.threads: list[UUID] = []

    async def furnish(self, agents: int, threads: int) -> None:
        async with self.db.begin() as session:
            line = await _clinic(session)
            for number in range(agents):
                self.cookies.append(await _agent(session, line.clinic, number))
        for start in range(0, threads, 100):
            async with self.db.begin() as session:
                for number in range(start, min(start + 100, threads)):
                    self.threads.append(await _thread(session, line, number))


async def _clinic(session: AsyncSession) -> Line:
    clinic = Clinic(
        external_id="bench",
        public_name="Bench Clinic",
        zone="America/Chicago",
        phone="+15125550100",
        language="en",
    )
    session.add(clinic)
    await session.flush()
    sender = Sender(clinic_id=clinic.id, number="+15125550110", segments_per_second=10.0)
    session.add(sender)
    await session.flush()
    await session.refresh(sender)
    return Line(sender, clinic)


async def _agent(session: AsyncSession, clinic: Clinic, number: int) -> str:
    now = CLOCK.now()
    staff = await accounts.add(
        session, f"agent-{number}", f"Agent {number}", None, actor="bench", now=now
    )
    await accounts.grant(
        session, staff, clinic.id, Role.AGENT, ["front_desk"], actor="bench", now=now
    )
    return await open_session(session, staff, now=now)


async def _thread(session: AsyncSession, line: Line, number: int) -> UUID:
    point = await contact_point_for(session, f"+1512556{number:04d}")
    talk = await conversation_for(session, line, point.id, language="en")
    message = _message(talk.id, "I want a person")
    session.add(message)
    await session.flush()
    await escalate(session, talk, Case(Reason.HUMAN_REQUEST, message=message), now=CLOCK.now())
    return talk.id


def _message(thread: UUID, words: str) -> InboundMessage:
    return InboundMessage(
        provider_id=f"SM{new_id().hex}",
        conversation_id=thread,
        received_at=CLOCK.now(),
        text=words,
        media=[],
        state=MessageState.FOR_AGENT,
    )


class Screen:
    """One agent's open page: told of a change in its thread, it fetches the piece."""

    def __init__(self, house: House, number: int) -> None:
        self._thread = house.threads[number]
        self._http = httpx2.AsyncClient(
            base_url=f"http://127.0.0.1:{house.port}/console",
            headers={"x-by-itself": "1", "cookie": f"{COOKIE}={house.cookies[number]}"},
            timeout=WAIT,
        )
        self._wanted: tuple[str, asyncio.Future[float]] | None = None
        self.ready = asyncio.Event()

    async def watch(self) -> None:
        async with self._http.stream(
            "GET", f"/events?thread={self._thread}", timeout=None
        ) as stream:
            async for line in stream.aiter_lines():
                if line.startswith("event: ready"):
                    self.ready.set()
                if line.startswith('data: {"thread') and self._is_mine(line):
                    await self._look()

    def expect(self, words: str) -> asyncio.Future[float]:
        shown: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._wanted = (words, shown)
        return shown

    async def inbox(self) -> float:
        began = time.perf_counter()
        answer = await self._http.get("/inbox/list")
        assert answer.status_code == 200, answer.status_code
        return time.perf_counter() - began

    def _is_mine(self, line: str) -> bool:
        return bool(json.loads(line.removeprefix("data: "))["thread"] == str(self._thread))

    async def _look(self) -> None:
        piece = await self._http.get(f"/threads/{self._thread}/live")
        if self._wanted and not self._wanted[1].done() and self._wanted[0] in piece.text:
            self._wanted[1].set_result(time.perf_counter())


async def measure(house: House, agents: int, messages: int) -> dict[str, float]:
    screens = [Screen(house, number) for number in range(agents)]
    watching = [asyncio.create_task(screen.watch()) for screen in screens]
    await asyncio.gather(*(screen.ready.wait() for screen in screens))
    shown = [await _one(house, screens, number) for number in range(messages)]
    inboxes = [await screens[number % agents].inbox() for number in range(100)]
    for task in watching:
        task.cancel()
    await asyncio.gather(*watching, return_exceptions=True)
    return {**_told("message on screen", shown), **_told("inbox list", inboxes)}


async def _one(house: House, screens: Sequence[Screen], number: int) -> float:
    place = number % len(screens)
    words = f"message {number} of a patient"
    shown = screens[place].expect(words)
    began = time.perf_counter()
    async with house.db.begin() as session:
        await session.get_one(Conversation, house.threads[place], with_for_update=True)
        session.add(_message(house.threads[place], words))
    async with asyncio.timeout(WAIT):
        took = await shown - began
    await asyncio.sleep(PAUSE)
    return took


def _told(what: str, seconds: Sequence[float]) -> dict[str, float]:
    return {
        f"{what}, p50 ms": round(median(seconds) * 1000, 1),
        f"{what}, p99 ms": round(percentile(seconds, 99) * 1000, 1),
    }


async def serve(url: str, port: int) -> None:
    """The desk in a process of its own: a hundred browsers do not share the server's."""
    db, app = Database(url, pool=10), FastAPI()
    live = Live(db)
    desk = Desk(
        db,
        CLOCK,
        CLOCK,
        DEFAULTS,
        Catalogue.load(),
        Schedule(replan),
        is_live=False,
        is_https=False,
    )
    app.include_router(routes.router(desk, live))
    await live.start()
    await uvicorn.Server(uvicorn.Config(app, port=port, log_config=None)).serve()


def serving(url: str, port: int) -> None:
    asyncio.run(serve(url, port))


async def run(url: str, port: int, agents: int, threads: int, messages: int) -> dict[str, float]:
    db = Database(url, pool=10)
    house = House(db, port)
    await house.furnish(agents, threads)
    while not _listens(port):
        await asyncio.sleep(0.1)
    try:
        return await measure(house, agents, messages)
    finally:
        await db.close()


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    for name, usual in (("agents", 100), ("threads", 2000), ("messages", 300)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    wanted = parser.parse_args()
    use_keyring(Keyring(KeySet.fresh()))
    home = Path(tempfile.mkdtemp(prefix="hb-desk-"))
    server, desk = EmbeddedPostgres(home), None
    try:
        url = server.start()
        migrate({**os.environ, "HEARBACK_DATABASE_URL": url}, home / "migrations.log")
        port = free_port()
        desk = get_context("fork").Process(target=serving, args=(url, port), daemon=True)
        desk.start()  # after the keys: it reads what we write
        asked = (wanted.agents, wanted.threads, wanted.messages)
        figures = asyncio.run(run(url, port, *asked))
    finally:
        if desk is not None:
            desk.kill()
            desk.join()
        server.remove()
        shutil.rmtree(home, ignore_errors=True)
    for name, value in figures.items():
        sys.stdout.write(f"{name}: {value}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
