"""The worker: takes turns, sends what is due, and looks after what others left behind.

`python -m hearback.worker [all|turns|sends]`
"""

import asyncio
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from enum import StrEnum
from uuid import UUID

import asyncpg
from sqlalchemy.exc import SQLAlchemyError

from hearback.clinics.queries import senders
from hearback.conversations.service import locked
from hearback.core import work
from hearback.core.bell import Bell
from hearback.core.figures import Figures, MoveCounter
from hearback.core.log import configure, log
from hearback.core.pulse import BEAT_EVERY, beat, fall_silent, process_name
from hearback.dialogue.client import RasaUnavailable
from hearback.inbound.effects import CLARIFY_UNANSWERED
from hearback.inbound.pipeline import TURN
from hearback.inbound.sweep import Listening
from hearback.models import WATCHED
from hearback.outbound.reconcile import ask_again, reconcile
from hearback.outbound.records import give_up_expired
from hearback.outbound.sender import Pump
from hearback.settings import read_settings
from hearback.wiring import Service, wire

# Turns under way at once: enough to keep Rasa busy, few enough to leave connections for the pumps.
TURNS_AT_ONCE = 12
IDLE = 0.5  # seconds; a notification comes earlier
TIDY_EVERY = 5.0
RECONNECT_AFTER = 1.0
# When told to stop: what a turn may still take, then what a call to Twilio may. Together less than
# the time between SIGTERM and SIGKILL (core.processes.Pace, deploy/systemd).
TURNS_END_WITHIN = 10.0
CALLS_END_WITHIN = 15.0

Handler = Callable[[UUID], Awaitable[None]]


class Role(StrEnum):
    """What one worker does; several of them share the work in any mixture."""

    ALL = "all"
    TURNS = "turns"
    SENDS = "sends"


class Worker:
    def __init__(
        self, service: Service, role: Role = Role.ALL, figures: Figures | None = None
    ) -> None:
        self._service = service
        self._role = role
        self._figures = figures or Figures()
        self._name = process_name()
        self._bell = Bell()
        self._listening = Listening()
        self._pumped: dict[UUID, tuple[Pump, asyncio.Task[None]]] = {}
        self._handlers: dict[str, Handler] = {
            TURN: service.turns.take,
            CLARIFY_UNANSWERED: self._clarify_unanswered,
        }

    async def run(self, stopping: asyncio.Event) -> None:
        """Work until told to stop; what is under way then is finished, or handed back in time."""
        at_once = 0 if self._role is Role.SENDS else TURNS_AT_ONCE
        turns = [asyncio.create_task(self._work(stopping)) for _ in range(at_once)]
        watches = (self._listen, self._tidy, self._watch_rasa, self._pulse)
        rest = [asyncio.create_task(self._forever(watch)) for watch in watches]
        log.info("worker_started", worker=self._name)
        await stopping.wait()
        self._bell.ring()
        for task in rest:
            task.cancel()
        for pump, _ in self._pumped.values():
            pump.stop()
        pumping = [task for _, task in self._pumped.values()]
        await asyncio.gather(*rest, return_exceptions=True)
        await _ended(turns, within=TURNS_END_WITHIN)
        await self._hand_back()
        if pumping:  # not cancelled: what was claimed is also sent and recorded
            await asyncio.wait(pumping, timeout=CALLS_END_WITHIN)
        log.info("worker_stopped", worker=self._name)

    async def _hand_back(self) -> None:
        """What was not finished is free for others now, and not when its lease has run out."""
        try:
            async with asyncio.timeout(RECONNECT_AFTER), self._service.db.begin() as session:
                returned = await work.hand_back(session, worker=self._name)
                await fall_silent(session, self._name)
        except (OSError, TimeoutError, SQLAlchemyError) as error:
            log.warning("work_not_handed_back", error=type(error).__name__)
        else:
            log.info("work_handed_back", count=returned)

    async def _pulse(self) -> None:
        while True:
            async with self._service.db.begin() as session:
                await beat(session, self._name, self._role, self._figures)
            await asyncio.sleep(BEAT_EVERY)

    async def _work(self, stopping: asyncio.Event) -> None:
        while not stopping.is_set():
            try:
                if not await self._work_once():
                    await self._bell.wait(IDLE)
            except Exception:  # noqa: BLE001 - the loop's edge: the database may be away
                log.exception("work_loop")
                await asyncio.sleep(RECONNECT_AFTER)

    async def _work_once(self) -> bool:
        service = self._service
        async with service.db.begin() as session:
            claimed = await work.claim(
                session, worker=self._name, kinds=list(self._handlers), now=service.clock.now()
            )
        if claimed is None:
            return False
        began = time.perf_counter()
        try:
            await self._handle(claimed)
        except Exception as error:  # noqa: BLE001 - the loop's edge: work is given back
            state = await self._give_back(claimed, error)
            self._took(claimed, began, "parked" if state is work.WorkState.PARKED else "again")
            return True
        self._took(claimed, began, "done")
        async with service.db.begin() as session:
            await work.finish(session, claimed, worker=self._name)
            await work.wake(session)  # the next message of the same thread may go on
        return True

    def _took(self, claimed: work.Claim, began: float, end: str) -> None:
        self._figures.took("work", time.perf_counter() - began, claimed.kind, end)

    async def _handle(self, claimed: work.Claim) -> None:
        """Do the work, keeping hold of it for as long as it takes."""
        renewing = asyncio.create_task(self._renew(claimed))
        try:
            await self._handlers[claimed.kind](claimed.subject)
        finally:
            renewing.cancel()

    async def _renew(self, claimed: work.Claim) -> None:
        while True:
            await asyncio.sleep(work.RENEW_EVERY)
            try:
                async with self._service.db.begin() as session:
                    await work.extend(session, claimed, worker=self._name)
            except (OSError, SQLAlchemyError):
                log.warning("lease_not_renewed", subject=str(claimed.subject))

    async def _give_back(self, claimed: work.Claim, error: Exception) -> work.WorkState:
        name = type(error).__name__
        async with self._service.db.begin() as session:
            state = await work.give_back(session, claimed, worker=self._name, error=name)
        if state is work.WorkState.PARKED:
            if claimed.kind == TURN:
                await self._service.turns.give_up(claimed.subject)
            log.error("work_parked", kind=claimed.kind, subject=str(claimed.subject), error=name)
        else:
            log.warning("work_again", kind=claimed.kind, subject=str(claimed.subject), error=name)
        return state

    async def _watch_rasa(self) -> None:
        """What failed for Rasa's sake is tried again when it is back, and not a pause later."""
        was_ready = True
        while True:
            is_ready = await self._service.dialogue.is_ready()
            if is_ready and not was_ready:
                async with self._service.db.begin() as session:
                    await work.retry_now(session, error=RasaUnavailable.__name__)
            was_ready = is_ready
            await asyncio.sleep(RECONNECT_AFTER)

    async def _clarify_unanswered(self, conversation_id: UUID) -> None:
        service = self._service
        async with service.db.begin() as session:
            talk = await locked(session, conversation_id)
            await service.effects.clarify_unanswered(session, talk, now=service.clock.now())

    async def _forever(self, watch: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await watch()
            except Exception:  # noqa: BLE001 - the loop's edge: the database may be away
                log.exception("watch_fell_over", watch=watch.__name__)
            await asyncio.sleep(RECONNECT_AFTER)

    async def _tidy(self) -> None:
        """Match the pumps to the senders, and give up calls that never ended."""
        while True:
            if self._role is not Role.TURNS:
                await self._listen_first()
                if not self._listening.after_outage:
                    await self._match_pumps()
            async with self._service.db.begin() as session:
                unknown = await give_up_expired(session, now=self._service.clock.now())
            if unknown:
                log.error("outcome_unknown", messages=unknown)
            if self._role is not Role.TURNS:
                service = self._service
                now = service.clock.now()
                await reconcile(service.db, service.channel, now=now)
                await ask_again(service.db, service.channel, service.policy, now=now)
            await self._bell.wait(TIDY_EVERY)

    async def _listen_first(self) -> None:
        """After an outage: first what patients wrote meanwhile, a STOP perhaps, then our texts."""
        due = self._listening.due(now=time.monotonic())
        if due is not None:
            service = self._service
            told = await service.sweep.run(now=service.clock.now(), still_coming=due)
            self._listening.heard(told, now=time.monotonic())

    async def _match_pumps(self) -> None:
        """One pump for each sender on file."""
        async with self._service.db.begin() as session:
            known = await senders(session)
        for gone in self._pumped.keys() - {sender.id for sender in known}:
            self._pumped.pop(gone)[0].stop()
        for sender in known:
            running = self._pumped.get(sender.id)
            if running is None or running[1].done():
                service = self._service
                pump = Pump(
                    service.db,
                    service.clock,
                    service.channel,
                    service.texts,
                    sender,
                    self._name,
                    service.policy,
                )
                self._pumped[sender.id] = (pump, asyncio.create_task(self._pump(pump)))

    async def _pump(self, pump: Pump) -> None:
        try:
            await pump.run(self._bell.wait)
        except Exception:  # noqa: BLE001 - a pump that fell over is started again by _tidy
            log.exception("pump_fell_over")
            self._listening.outage()

    async def _listen(self) -> None:
        """Pass on the database's notifications; without them the loops look twice a second."""
        connection = await asyncpg.connect(self._service.db.url)
        try:
            await connection.add_listener(work.CHANNEL, lambda *_: self._bell.ring())
            while not connection.is_closed():
                await asyncio.sleep(RECONNECT_AFTER)
                await connection.fetchval("SELECT 1")
        finally:
            await connection.close(timeout=1)


async def _ended(tasks: Sequence[asyncio.Task[None]], *, within: float) -> None:
    """Wait for the tasks to end by themselves, then no more."""
    if tasks:
        await asyncio.wait(tasks, timeout=within)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def main(role: Role) -> None:
    configure()
    service = wire(read_settings())
    figures = Figures()
    MoveCounter(figures, WATCHED).start()
    stopping = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopping.set)
    try:
        await Worker(service, role, figures).run(stopping)
    finally:
        await service.close()


if __name__ == "__main__":
    asyncio.run(main(Role(sys.argv[1]) if len(sys.argv) > 1 else Role.ALL))
