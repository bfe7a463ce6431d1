"""Live pages: changes of threads, sent to whoever may see them, taken up after the last one seen.

One reader for all pages of this process: it is woken by the database, and also looks by itself, so
that a lost notification costs a second and no message. What is sent are ids, never words: the page
asks for what it shows. A page hears at once of the thread that it shows; of all others, which only
move its list, it hears once in a while: a hundred lists would else ask for each message.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from uuid import UUID

import asyncpg
from asyncpg.exceptions import InterfaceError, PostgresError
from sqlalchemy.exc import SQLAlchemyError

from hearback.agents.rules import Access, Permission
from hearback.console.pages import told
from hearback.conversations.events import (
    CHANNEL,
    LOOK_BACK,
    Change,
    changes_after,
    latest_seq,
    urgent_now,
)
from hearback.core.bell import Bell
from hearback.core.db import Database
from hearback.core.log import log

LOOK_EVERY = 1.0  # seconds; a ring comes earlier
# One message makes half a dozen changes: they are read together.
TOGETHER = 0.02  # seconds
RECONNECT_AFTER = 1.0
GATHER = 1.0  # seconds; how long changes of a list are gathered
KEPT = 5000  # changes that a page which reconnects finds without asking the database
Event = dict[str, str]  # as it is sent: event, id, data
WAITING_MOST = 1000  # for one page; one that is slower than this loads itself anew


@dataclass(eq=False)
class Page:
    """One open page. thread: what it shows, None for a list; later: the latest change of another
    thread, still to be told; alerted: the urgent cases that it was told of, by thread; behind: it
    missed something, and must load itself anew."""

    access: Access
    thread: UUID | None = None
    later: Change | None = None
    alerted: dict[UUID, UUID] = field(default_factory=dict)
    events: asyncio.Queue[Event] = field(
        default_factory=lambda: asyncio.Queue(maxsize=WAITING_MOST)
    )
    behind: bool = False

    def sees(self, change: Change) -> bool:
        if change.held_by == self.access.staff_id:
            return True
        return self.access.may(Permission.SEE_THREADS, change.clinic_id, change.queue)

    def offer(self, change: Change) -> None:
        if not self.sees(change):
            return
        self.alert(change)
        if change.conversation_id == self.thread:
            self.tell(change)
        elif self.later is None or change.seq > self.later.seq:
            self.later = change

    def alert(self, change: Change) -> None:
        """Danger is not gathered with the rest; when somebody has taken it, that is told too."""
        before = self.alerted.get(change.conversation_id)
        if change.urgent is not None and change.urgent != before:
            self.alerted[change.conversation_id] = change.urgent
            self.put(_alert("urgent", change, change.urgent))
        elif change.urgent is None and before is not None:
            del self.alerted[change.conversation_id]
            self.put(_alert("calm", change, before))

    def tell_later(self) -> None:
        if self.later is not None:
            change, self.later = self.later, None
            self.tell(change)

    def tell(self, change: Change) -> None:
        self.put(_event(change))

    def put(self, event: Event) -> None:
        try:
            self.events.put_nowait(event)
        except asyncio.QueueFull:
            self.behind = True


class Live:
    def __init__(self, db: Database) -> None:
        self._db = db
        self._bell = Bell()
        self._opened = Bell()
        self._pages: set[Page] = set()
        self._recent: deque[Change] = deque(maxlen=KEPT)
        self._told: deque[int] = deque(maxlen=LOOK_BACK * 2)
        self._seen = 0
        self._whole_from: int | None = None  # what came after this number is kept, or was told
        self._running: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        loops = (self._listen, self._read, self._tell_lists)
        self._running = [asyncio.create_task(self._forever(loop)) for loop in loops]

    async def stop(self) -> None:
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def changes(
        self, access: Access, last: int | None, thread: UUID | None = None
    ) -> AsyncIterator[Event]:
        """Server-sent events for one page; last: the number of the last one that it had; thread:
        the one that it shows."""
        page = Page(access, thread)
        self._pages.add(page)
        self._opened.ring()
        try:
            for change in self._missed(last):
                page.offer(change)
            for change in await self._urgent():
                if page.sees(change):
                    page.alert(change)
            yield {"event": "ready", "data": "{}"}
            if last is not None and self._lost(last):
                yield self._reload(last)
            while not page.behind:
                yield await page.events.get()
            yield self._reload(last)
        finally:
            self._pages.discard(page)

    def _lost(self, last: int) -> bool:
        """Whether something since then is kept no more: a page away for long, or a new start."""
        return self._whole_from is None or last < self._whole_from

    def _reload(self, last: int | None) -> Event:
        """Load yourself anew; what you show then is as new as this number."""
        return {"event": "reload", "id": str(max(last or 0, self._seen)), "data": "{}"}

    def _missed(self, last: int | None) -> Iterable[Change]:
        """What came after, and a little before: numbers do not come in order."""
        if last is None:
            return ()
        missed = [change for change in self._recent if change.seq > last - LOOK_BACK]
        latest = {change.conversation_id: change.seq for change in missed}
        # An alert that was true then and is over since is none.
        return [
            change if latest[change.conversation_id] == change.seq else replace(change, urgent=None)
            for change in missed
        ]

    async def _urgent(self) -> Sequence[Change]:
        """Danger shows on every page until somebody takes it, however long ago it came."""
        before = self._seen
        async with self._db.at_once() as session:
            found = await urgent_now(session, seq=before)
        # What changed while we asked was told as it is now.
        since = {change.conversation_id for change in self._recent if change.seq > before}
        return [change for change in found if change.conversation_id not in since]

    async def _forever(self, loop: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await loop()
            except (OSError, SQLAlchemyError, PostgresError, InterfaceError):
                log.warning("desk_lost_the_database")
            await asyncio.sleep(RECONNECT_AFTER)

    async def _listen(self) -> None:
        connection = await asyncpg.connect(self._db.url)
        try:
            await connection.add_listener(CHANNEL, lambda *_: self._bell.ring())
            while not connection.is_closed():
                await asyncio.sleep(RECONNECT_AFTER)
                await connection.fetchval("SELECT 1")
        finally:
            with suppress(Exception):
                await connection.close(timeout=1)

    async def _read(self) -> None:
        if self._whole_from is None:
            async with self._db.at_once() as session:
                self._seen = await latest_seq(session)
            self._whole_from = max(0, self._seen - LOOK_BACK)
        while True:
            async with self._db.at_once() as session:
                found = await changes_after(session, self._seen - LOOK_BACK, self._told)
            for change in found:
                self._tell(change)
            await self._until_wanted()

    async def _until_wanted(self) -> None:
        """While no page is open, what changed is only kept for one that comes back."""
        if self._pages:
            await self._bell.wait(LOOK_EVERY)
            await asyncio.sleep(TOGETHER)
        else:
            await self._opened.wait(LOOK_EVERY)

    def _tell(self, change: Change) -> None:
        self._told.append(change.seq)
        self._seen = max(self._seen, change.seq)
        if len(self._recent) == KEPT:
            self._whole_from = max(self._whole_from or 0, self._recent[0].seq)
        self._recent.append(change)
        for page in self._pages:
            page.offer(change)

    async def _tell_lists(self) -> None:
        """Page by page over the time that there is, so that lists do not all ask at once."""
        while True:
            pages = [page for page in self._pages if page.later is not None]
            for page in pages:
                page.tell_later()
                await asyncio.sleep(GATHER / len(pages))
            if not pages:
                await asyncio.sleep(GATHER / 4)


def _alert(what: str, change: Change, case_id: UUID) -> Event:
    """Which queue, and no more: it is shown on a screen that is locked."""
    data = told({"case": str(case_id), "queue": change.queue})
    return {"event": what, "id": str(change.seq), "data": data}


def _event(change: Change) -> Event:
    return {
        "event": "changed",
        "id": str(change.seq),
        "data": told({"thread": str(change.conversation_id)}),
    }
