"""The pumps: one worker per sender, at the sender's pace, each call outside transactions."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Sender
from hearback.core.bell import Bell
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.log import log
from hearback.core.wire import Accepted, Outcome, Rejected, TextChannel, TryLater
from hearback.outbound.claims import Decided, Leaving, Next, NothingDue, claim_next
from hearback.outbound.pacing import FarSecond, Pacer
from hearback.outbound.provider_errors import SenderAct, error_of
from hearback.outbound.records import doubt, record_outcome
from hearback.outbound.retries import Chance
from hearback.policy import DEFAULTS, Policy
from hearback.texts.catalogue import Catalogue

# Short, because a dead worker's patients wait for it.
LEASE = timedelta(seconds=5)
RENEW_EVERY = 1.5  # seconds
IDLE = 0.5  # seconds; a wake-up comes earlier
RECORD_AGAIN = (0.2, 1.0, 3.0, 8.0, 15.0)  # seconds; all within a claim's minute
AT_ONCE = 16  # calls to the provider under way per sender
# A claim begins so long before its text may leave, else its own time would be added to each pause.
AHEAD = 0.04  # seconds

# Returns after the given seconds, or earlier when there may be something to do.
Wait = Callable[[float], Awaitable[None]]

TAKE_LEASE = text(
    """
    INSERT INTO sender_lease AS held (sender_id, worker, until)
    VALUES (:sender, :worker, clock_timestamp() + :lease)
    ON CONFLICT (sender_id) DO UPDATE SET worker = :worker, until = clock_timestamp() + :lease
     WHERE held.worker = :worker OR held.until < clock_timestamp()
    RETURNING worker
    """
)
DROP_LEASE = text("DELETE FROM sender_lease WHERE sender_id = :sender AND worker = :worker")


async def take_lease(session: AsyncSession, sender_id: UUID, worker: str) -> bool:
    """Whether this worker pumps the sender for the next seconds."""
    held = await session.execute(
        TAKE_LEASE, {"sender": sender_id, "worker": worker, "lease": LEASE}
    )
    return held.one_or_none() is not None


class Pump:
    """Sends what is due from one of our numbers while it holds the lease."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        channel: TextChannel,
        texts: Catalogue,
        sender: Sender,
        worker: str,
        rules: Policy = DEFAULTS,
        chance: Chance = random.random,
    ) -> None:
        self._db, self._clock, self._channel, self._texts = db, clock, channel, texts
        self._sender, self._worker, self._rules = sender, worker, rules
        self._chance = chance
        self._pacer = Pacer(sender.segments_per_second, now=time.monotonic())
        self._far_second = FarSecond(sender.segments_per_second)
        self._calls: set[asyncio.Task[None]] = set()
        self._held_until = 0.0
        self._stopping = False
        self._bell = Bell()
        self._found_none = False  # while calls were under way: their ends may let more leave

    async def run(self, wait: Wait | None = None) -> None:
        """Pump until told to stop. Never cancelled: what is claimed is also sent and recorded."""
        try:
            while not self._stopping:
                await self._step(wait or self._bell.wait)
        finally:
            await asyncio.gather(*self._calls, return_exceptions=True)
            async with self._db.begin() as session:
                await session.execute(
                    DROP_LEASE, {"sender": self._sender.id, "worker": self._worker}
                )

    def ring(self) -> None:
        """There may be something to send."""
        self._bell.ring()

    def stop(self) -> None:
        self._stopping = True
        self._bell.ring()

    async def _step(self, wait: Wait) -> None:
        if not await self._holds_lease():
            await wait(RENEW_EVERY)
            return
        pause = self._pause()
        if pause > AHEAD:
            await asyncio.sleep(min(pause - AHEAD, RENEW_EVERY))
            return
        if len(self._calls) >= AT_ONCE:
            await asyncio.wait(self._calls, return_when=asyncio.FIRST_COMPLETED)
            return
        match await self._claim():
            case Leaving() as leaving:
                self._send(leaving)
                if not leaving.more:
                    await wait(IDLE)
            case NothingDue():
                self._found_none = bool(self._calls)
                await wait(IDLE)
            case Decided():
                pass

    async def _claim(self) -> Next:
        """The next text, its claim committed at the moment when it may leave.

        Until then the standing stays locked: a STOP comes before the claim or after the call, and
        never between them.
        """
        async with self._db.begin() as session:
            step = await claim_next(
                session, self._sender, self._texts, self._rules, now=self._clock.now()
            )
            if isinstance(step, Leaving):
                while pause := self._pause(step.segments):
                    await asyncio.sleep(pause)
                now = time.monotonic()
                self._pacer.spend(step.segments, now=now)
                self._far_second.leaves(step.text.message_id, step.segments, now=now)
        return step

    def _pause(self, segments: int = 1) -> float:
        """Seconds until a text of so many segments may leave."""
        now = time.monotonic()
        return max(self._pacer.wait(now=now), self._far_second.wait(segments, now=now))

    async def _holds_lease(self) -> bool:
        now = time.monotonic()
        if now < self._held_until:
            return True
        async with self._db.begin() as session:
            held = await take_lease(session, self._sender.id, self._worker)
            if held and self._held_until == 0.0:
                # What is leaving now was claimed by a pump before us, which is gone.
                await doubt(session, self._sender.id, now=self._clock.now())
        self._held_until = now + RENEW_EVERY if held else 0.0
        return held

    def _send(self, leaving: Leaving) -> None:
        call = asyncio.create_task(self._call(leaving))
        self._calls.add(call)
        call.add_done_callback(self._ended)

    def _ended(self, call: asyncio.Task[None]) -> None:
        self._calls.discard(call)
        if self._found_none:  # what waited for this one, to the same person, may leave now
            self._found_none = False
            self._bell.ring()

    async def _call(self, leaving: Leaving) -> None:
        message_id = leaving.text.message_id
        outcome = await self._channel.send(leaving.text)
        self._far_second.answered(message_id, now=time.monotonic())
        self._pace(outcome)
        for pause in (*RECORD_AGAIN, None):
            try:
                async with self._db.begin() as session:
                    await record_outcome(
                        *(session, message_id, outcome, self._rules),
                        now=self._clock.now(),
                        chance=self._chance,
                    )
                return
            except (OSError, SQLAlchemyError) as error:
                # the database may be away: what we know is kept and written when it is back
                name = type(error).__name__
                log.warning("outcome_not_recorded", message=str(message_id), error=name)
            if pause is not None:
                await asyncio.sleep(pause)

    def _pace(self, outcome: Outcome) -> None:
        """As fast as agreed, until the provider says that it is too much (rule T16)."""
        match outcome:
            case Accepted():
                self._pacer.recover(now=time.monotonic())
            case Rejected(code) | TryLater(code) if error_of(code).sender is SenderAct.SLOWER:
                self._pacer.slow_down(now=time.monotonic())
            case _:
                pass
