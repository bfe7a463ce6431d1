"""The worker: takes turns, sends what is due, and looks after what others left behind."""

import asyncio
import os
import secrets
import signal
import socket
from collections.abc import Awaitable, Callable
from uuid import UUID

import asyncpg
from asyncpg.exceptions import InterfaceError, PostgresError

from hearback.clinics.queries import senders
from hearback.conversations.service import locked
from hearback.core import work
from hearback.core.log import configure, log
from hearback.inbound.effects import CLARIFY_UNANSWERED
from hearback.inbound.pipeline import TURN
from hearback.outbound.records import give_up_expired
from hearback.outbound.sender import Pump
from hearback.settings import read_settings
from hearback.wiring import Service, wire

# Turns under way at once: enough to keep Rasa busy, few enough to leave connections for the pumps.
TURNS_AT_ONCE = 8
IDLE = 0.5  # seconds; a notification comes earlier
TIDY_EVERY = 5.0
RECONNECT_AFTER = 1.0

Handler = Callable[[UUID, int], Awaitable[None]]


class Bell:
    """Wakes everyone who waits, whenever the database says that there may be something to do."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()
        self._rung = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        rung = self._rung
        try:
            await asyncio.wait_for(rung.wait(), seconds)
        except TimeoutError:
            return


class Worker:
    def __init__(self, service: Service) -> None:
        self._service = service
        self._name = f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(3)}"
        self._bell = Bell()
        self._pumped: dict[UUID, asyncio.Task[None]] = {}
        self._handlers: dict[str, Handler] = {
            TURN: self._turn,
            CLARIFY_UNANSWERED: self._clarify_unanswered,
        }

    async def run(self, stopping: asyncio.Event) -> None:
        """Work until told to stop; what is under way then is finished."""
        turns = [asyncio.create_task(self._work(stopping)) for _ in range(TURNS_AT_ONCE)]
        rest = [asyncio.create_task(self._listen()), asyncio.create_task(self._tidy())]
        log.info("worker_started", worker=self._name)
        await stopping.wait()
        self._bell.ring()
        await asyncio.gather(*turns)
        rest.extend(self._pumped.values())
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        log.info("worker_stopped", worker=self._name)

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
        try:
            await self._handle(claimed)
        except Exception as error:  # noqa: BLE001 - the loop's edge: work is given back
            await self._give_back(claimed, error)
            return True
        async with service.db.begin() as session:
            await work.finish(session, claimed, worker=self._name)
            await work.wake(session)  # the next message of the same thread may go on
        return True

    async def _handle(self, claimed: work.Claim) -> None:
        """Do the work, keeping hold of it for as long as it takes."""
        renewing = asyncio.create_task(self._renew(claimed))
        try:
            await self._handlers[claimed.kind](claimed.subject, claimed.attempt)
        finally:
            renewing.cancel()

    async def _renew(self, claimed: work.Claim) -> None:
        while True:
            await asyncio.sleep(work.RENEW_EVERY)
            async with self._service.db.begin() as session:
                await work.extend(session, claimed, worker=self._name)

    async def _give_back(self, claimed: work.Claim, error: Exception) -> None:
        name = type(error).__name__
        async with self._service.db.begin() as session:
            state = await work.give_back(session, claimed, worker=self._name, error=name)
        if state is work.WorkState.PARKED:
            log.error("work_parked", kind=claimed.kind, subject=str(claimed.subject), error=name)
        else:
            log.warning("work_again", kind=claimed.kind, subject=str(claimed.subject), error=name)

    async def _turn(self, message_id: UUID, attempt: int) -> None:
        await self._service.turns.take(message_id, attempt=attempt)

    async def _clarify_unanswered(self, conversation_id: UUID, _: int) -> None:
        service = self._service
        async with service.db.begin() as session:
            talk = await locked(session, conversation_id)
            await service.effects.clarify_unanswered(session, talk, now=service.clock.now())

    async def _tidy(self) -> None:
        """Start pumps of new senders, and give up calls that never ended."""
        while True:
            try:
                await self._start_pumps()
                async with self._service.db.begin() as session:
                    unknown = await give_up_expired(session)
                if unknown:
                    log.error("outcome_unknown", messages=unknown)
            except Exception:  # noqa: BLE001 - the loop's edge: the database may be away
                log.exception("tidy_loop")
            await self._bell.wait(TIDY_EVERY)

    async def _start_pumps(self) -> None:
        async with self._service.db.begin() as session:
            known = await senders(session)
        for sender in known:
            running = self._pumped.get(sender.id)
            if running is None or running.done():
                service = self._service
                pump = Pump(
                    service.db, service.clock, service.channel, service.texts, sender, self._name
                )
                self._pumped[sender.id] = asyncio.create_task(self._pump(pump))

    async def _pump(self, pump: Pump) -> None:
        try:
            await pump.run(self._bell.wait)
        except Exception:  # noqa: BLE001 - a pump that fell over is started again by _tidy
            log.exception("pump_fell_over")

    async def _listen(self) -> None:
        """Pass on the database's notifications; without it the loops still look twice a second."""
        while True:
            try:
                await self._listen_once()
            except (OSError, PostgresError, InterfaceError):
                log.warning("listener_lost")
            await asyncio.sleep(RECONNECT_AFTER)

    async def _listen_once(self) -> None:
        connection = await asyncpg.connect(self._service.db.url)
        try:
            await connection.add_listener(work.CHANNEL, lambda *_: self._bell.ring())
            while not connection.is_closed():
                await asyncio.sleep(RECONNECT_AFTER)
                await connection.fetchval("SELECT 1")
        finally:
            await connection.close(timeout=1)


async def main() -> None:
    configure()
    service = wire(read_settings())
    stopping = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopping.set)
    try:
        await Worker(service).run(stopping)
    finally:
        await service.close()


if __name__ == "__main__":
    asyncio.run(main())
