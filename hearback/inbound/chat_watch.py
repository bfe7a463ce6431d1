"""Open pages and their news: one listener for all of them, woken by NOTIFY, and one question of
the database for however many are woken at once. What no wake-up tells, a look now and then finds.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg
from asyncpg.exceptions._base import InterfaceError, PostgresError
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.chat import CHANNEL, ChatSession, Happening
from hearback.conversations.chat_sessions import end_session, session_by_id
from hearback.conversations.people import VerifiedPerson
from hearback.core.bell import Bell
from hearback.core.chat_wire import Page, Shown, State
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.log import log
from hearback.inbound.chat_pages import Wanted, pages_of

LOOK_EVERY = 5.0  # seconds
GATHER = 0.004  # seconds in which wake-ups are taken together
CONNECT_AGAIN = 1.0
NEVER = (OSError, SQLAlchemyError, PostgresError, InterfaceError)


@dataclass(eq=False)
class _Follower:
    talk_id: UUID
    after: int
    news: asyncio.Queue[Page | None] = field(default_factory=asyncio.Queue)
    state: State | None = None

    def tell(self, page: Page) -> None:
        """Only what this page has not seen, and only when there is something."""
        fresh = [event for event in page.events if event.seq > self.after]
        if not fresh and page.state == self.state:
            return
        self.state = page.state
        if fresh:
            self.after = fresh[-1].seq
        self.news.put_nowait(Page(fresh, page.state))
        if _ends(fresh):
            self.news.put_nowait(None)


class ChatWatch:
    def __init__(self, db: Database, clock: Clock) -> None:
        self._db, self._clock = db, clock
        self._followers: dict[UUID, set[_Follower]] = {}
        self._woken: set[UUID] = set()
        self._bell = Bell()
        self._tasks: list[asyncio.Task[None]] = []

    @property
    def count(self) -> int:
        return sum(len(some) for some in self._followers.values())

    def start(self) -> None:
        self._tasks = [asyncio.create_task(work()) for work in (self._listen, self._look)]

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        for some in self._followers.values():
            for follower in some:
                follower.news.put_nowait(None)
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def follow(self, session_id: UUID, after: int) -> AsyncIterator[Page | None]:
        """What is new after an event, then each thing as it comes. None: the session is over."""
        async with self._db.begin() as session:
            query = select(ChatSession.conversation_id).where(ChatSession.id == session_id)
            talk_id = await session.scalar(query)
        if talk_id is None:
            yield None
            return
        follower = _Follower(talk_id, after)
        self._followers.setdefault(talk_id, set()).add(follower)
        try:
            self._wake(talk_id)
            while (page := await follower.news.get()) is not None:
                yield page
            yield None
        finally:
            self._gone(follower)

    def _gone(self, follower: _Follower) -> None:
        others = self._followers.get(follower.talk_id, set())
        others.discard(follower)
        if not others:
            self._followers.pop(follower.talk_id, None)

    def _wake(self, talk_id: UUID) -> None:
        if talk_id in self._followers:
            self._woken.add(talk_id)
            self._bell.ring()

    async def _look(self) -> None:
        """Answers those who were woken; every few seconds all, and closes what has lapsed."""
        loop = asyncio.get_running_loop()
        next_look = loop.time() + LOOK_EVERY
        while True:
            await self._bell.wait(max(0.0, next_look - loop.time()))
            await asyncio.sleep(GATHER)
            everybody = loop.time() >= next_look
            if everybody:
                next_look = loop.time() + LOOK_EVERY
            woken, self._woken = self._woken, set()
            try:
                if everybody and self._followers:
                    await self._close_lapsed()
                await self._tell(list(self._followers) if everybody else list(woken))
            except Exception as error:  # noqa: BLE001 - the loop's edge: every page hangs on it
                log.warning("chat_not_read", error=type(error).__name__)
                self._woken |= woken  # at the next look

    async def _tell(self, talks: Sequence[UUID]) -> None:
        wanted = [
            Wanted(talk_id, follower.after)
            for talk_id in talks
            for follower in self._followers.get(talk_id, ())
        ]
        if not wanted:
            return
        async with self._db.begin() as session:
            pages = await pages_of(session, wanted)
        for talk_id, page in pages.items():
            for follower in self._followers.get(talk_id, ()):
                follower.tell(page)

    async def _close_lapsed(self) -> None:
        now = self._clock.now()
        lapsed = (
            select(ChatSession.id)
            .outerjoin(
                VerifiedPerson, VerifiedPerson.conversation_id == ChatSession.conversation_id
            )
            .where(
                ChatSession.conversation_id.in_(list(self._followers)),
                ChatSession.was_verified,
                ChatSession.ended_at.is_(None),
                VerifiedPerson.until.is_(None) | (VerifiedPerson.until <= now),
            )
        )
        async with self._db.begin() as session:
            for session_id in (await session.scalars(lapsed)).all():
                await self._close(session, session_id)

    async def _close(self, session: AsyncSession, session_id: UUID) -> None:
        visit = await session_by_id(session, session_id)
        if visit is not None:
            await end_session(session, visit, now=self._clock.now())

    async def _listen(self) -> None:
        while True:
            try:
                await self._hear()
            except NEVER as error:
                log.warning("chat_not_heard", error=type(error).__name__)
            await asyncio.sleep(CONNECT_AGAIN)

    async def _hear(self) -> None:
        connection = await asyncpg.connect(self._db.url)
        try:
            ended = asyncio.Event()
            connection.add_termination_listener(lambda _: ended.set())
            await connection.add_listener(CHANNEL, self._heard)
            for talk_id in list(self._followers):  # what was said while nobody listened
                self._wake(talk_id)
            await ended.wait()
        finally:
            await connection.close()

    def _heard(self, _: object, __: int, ___: str, payload: object) -> None:
        try:
            self._wake(UUID(str(payload)))
        except ValueError:
            log.warning("chat_wake_unread")


def _ends(events: Sequence[Shown]) -> bool:
    return any(event.kind == Happening.ENDED for event in events)
