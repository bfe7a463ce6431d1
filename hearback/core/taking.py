"""Taking work: one looks for it and gives it out, to so many at once as there is room for."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from uuid import UUID

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core import work
from hearback.core.bell import Bell
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.figures import Figures
from hearback.core.log import log
from hearback.core.work import Claim

IDLE = 0.5  # seconds; a ring comes earlier
AGAIN_AFTER = 1.0  # seconds; the database may be away
LOOK_ENDS_WITHIN = 1.0

# Called with the subject, and with what closes the work in the transaction that settles it.
Handler = Callable[[UUID, work.Close], Awaitable[None]]
# Called with what was given up, and with what parks it in the transaction of what follows.
OnParked = Callable[[Claim, work.Close], Awaitable[None]]


class Taking:
    """bell: rung when there may be work. on_parked: told of what was given up."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        worker: str,
        handlers: Mapping[str, Handler],
        *,
        at_once: int,
        on_parked: OnParked,
        figures: Figures,
    ) -> None:
        self._db, self._clock, self._worker = db, clock, worker
        self._handlers, self._at_once = handlers, at_once
        self._on_parked, self._figures = on_parked, figures
        self.bell = Bell()
        self._under_way: set[asyncio.Task[None]] = set()

    async def run(self, stopping: asyncio.Event) -> None:
        """If each of those who do the work looked for it, every ring would be a dozen questions."""
        while not stopping.is_set():
            try:
                room = self._at_once - len(self._under_way)
                claimed = await self.claim(room) if room else ()
                for claim in claimed:
                    self._begin(claim)
                if len(claimed) < room or not room:
                    await self.bell.wait(IDLE)
            except Exception:  # noqa: BLE001 - the loop's edge: the database may be away
                log.exception("work_loop")
                await asyncio.sleep(AGAIN_AFTER)

    async def end(self, running: asyncio.Task[None], *, within: float) -> None:
        """Begin nothing more, and wait for what is under way; what takes longer is cancelled."""
        self.bell.ring()
        await _ended([running], within=LOOK_ENDS_WITHIN)
        await _ended([*self._under_way], within=within)

    async def claim(self, most: int) -> Sequence[Claim]:
        async with self._db.at_once() as session:
            return await work.claim_some(
                session,
                worker=self._worker,
                kinds=list(self._handlers),
                now=self._clock.now(),
                most=most,
            )

    async def do(self, claimed: Claim) -> None:
        began, end = time.perf_counter(), "done"
        try:
            await self._handle(claimed)
        except Exception as error:  # noqa: BLE001 - the task's edge: work is given back
            end = await self._failed(claimed, error)
        self._figures.took("work", time.perf_counter() - began, claimed.kind, end)

    def _begin(self, claimed: Claim) -> None:
        task = asyncio.create_task(self.do(claimed))
        self._under_way.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        if len(self._under_way) == self._at_once:
            self.bell.ring()  # there is room again
        self._under_way.discard(task)

    async def _handle(self, claimed: Claim) -> None:
        """Do the work, keeping hold of it for as long as it takes."""
        renewing = asyncio.create_task(self._renew(claimed))
        more = False

        async def close(session: AsyncSession) -> None:
            nonlocal more
            more = await work.finish(session, claimed, worker=self._worker)

        try:
            await self._handlers[claimed.kind](claimed.subject, close)
        finally:
            renewing.cancel()
        if more:
            self.bell.ring()

    async def _renew(self, claimed: Claim) -> None:
        while True:
            await asyncio.sleep(work.RENEW_EVERY)
            try:
                async with self._db.begin() as session:
                    await work.extend(session, claimed, worker=self._worker)
            except (OSError, SQLAlchemyError):
                log.warning("lease_not_renewed", subject=str(claimed.subject))

    async def _failed(self, claimed: Claim, error: Exception) -> str:
        name = type(error).__name__
        try:
            await (self._park if claimed.is_last_try else self._give_back)(claimed, name)
        except Exception:  # noqa: BLE001 - the task's edge: the lease runs out by itself
            log.exception("work_not_given_back", kind=claimed.kind)
            return "again"
        if claimed.is_last_try:
            log.error("work_parked", kind=claimed.kind, subject=str(claimed.subject), error=name)
            return "parked"
        log.warning("work_again", kind=claimed.kind, subject=str(claimed.subject), error=name)
        return "again"

    async def _park(self, claimed: Claim, error: str) -> None:
        """What follows of it and the parking are one: a crash between would leave nobody told."""

        async def close(session: AsyncSession) -> None:
            await work.give_back(session, claimed, worker=self._worker, error=error)

        try:
            await self._on_parked(claimed, close)
        except Exception:  # noqa: BLE001 - it is parked all the same, or it would begin for ever
            log.exception("parked_untold", kind=claimed.kind, subject=str(claimed.subject))
            await self._give_back(claimed, error)

    async def _give_back(self, claimed: Claim, error: str) -> None:
        async with self._db.begin() as session:
            await work.give_back(session, claimed, worker=self._worker, error=error)


async def _ended(tasks: Sequence[asyncio.Task[None]], *, within: float) -> None:
    """Wait for the tasks to end by themselves, then no more."""
    if tasks:
        await asyncio.wait(tasks, timeout=within)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
