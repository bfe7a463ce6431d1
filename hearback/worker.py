"""The worker: takes turns, sends what is due, and looks after what others left behind.

`python -m hearback worker [all|turns|sends]`
"""

import asyncio
import signal
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import asyncpg
import uvloop
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.answers.crossing import SEND_ON
from hearback.appointments.openings import extend, refresh_stale
from hearback.appointments.waiting import TIME_FREED, freed_now
from hearback.clinics.model import Sender
from hearback.clinics.queries import senders
from hearback.conversations.break_glass import GLASS_NOTICE
from hearback.conversations.events import forget_old
from hearback.conversations.leases import AGENT_SILENCE, silence_over
from hearback.conversations.service import locked
from hearback.core import work
from hearback.core.bell import Bell
from hearback.core.figures import Figures, MoveCounter
from hearback.core.log import configure, log
from hearback.core.pulse import BEAT_EVERY, beat, fall_silent, process_name
from hearback.core.taking import Handler, Taking
from hearback.dialogue.client import RasaUnavailable
from hearback.identity.codes import SEND_CODE
from hearback.inbound.effects import CLARIFY_UNANSWERED
from hearback.inbound.hearing_again import HEAR_AGAIN
from hearback.inbound.pipeline import TURN
from hearback.inbound.sweep import Listening
from hearback.models import WATCHED
from hearback.outbound.pumps import Pumps
from hearback.outbound.reconcile import look_up_in_time
from hearback.outbound.records import give_up_expired
from hearback.outbound.redaction import redact_all
from hearback.outbound.sender import Pump
from hearback.outbound.stopping import TELL_PROVIDER
from hearback.outreach.upkeep import ask_in_time, deal_in_time, watch_birthdays, watch_brakes
from hearback.outreach.waiting import offer_freed
from hearback.patients.service import work_out_keys
from hearback.settings import read_settings
from hearback.wiring import Service, wire

# Turns under way at once: enough to keep Rasa busy, few enough to leave connections for the pumps.
TURNS_AT_ONCE = 12
TIMES_EVERY, RECONNECT_AFTER = 10.0, 1.0
# When told to stop: what a turn may still take, then what a call to Twilio may. Together less than
# the time between SIGTERM and SIGKILL (core.processes.Pace, deploy/systemd).
TURNS_END_WITHIN = 10.0
CALLS_END_WITHIN = 15.0


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
        self._tidy_bell, self._look_up_bell = Bell(), Bell()
        self._listening = Listening()
        self._pumps = Pumps(self._pump_of, self._listening.outage)
        self._taking = Taking(
            service.db,
            service.clock,
            self._name,
            {
                TURN: service.turns.take,
                HEAR_AGAIN: service.hearing_again.take,
                CLARIFY_UNANSWERED: self._in_one(self._clarify_unanswered),
                TIME_FREED: self._time_freed,
                TELL_PROVIDER: service.keeping_step.tell,
                AGENT_SILENCE: self._in_one(self._agent_silent),
                SEND_CODE: self._in_one(service.codes.send),
                SEND_ON: self._in_one(service.going_on.send),
                **service.outside.handlers,
                GLASS_NOTICE: service.glass.tell,
            },
            at_once=0 if role is Role.SENDS else TURNS_AT_ONCE,
            on_parked=self._parked,
            figures=self._figures,
        )

    async def run(self, stopping: asyncio.Event) -> None:
        """Work until told to stop; what is under way then is finished, or handed back in time."""
        taking = asyncio.create_task(self._taking.run(stopping))
        watches = [self._listen, self._tidy, self._watch_rasa, self._pulse]
        if self._role is not Role.TURNS:
            watches += [self._look_up, self._keep_times, self._deal]
            watches += [self._brake, self._ask, self._birthdays]
            watches += [self._redact] if self._service.settings.redact_at_twilio else []
        rest = [asyncio.create_task(self._forever(watch)) for watch in watches]
        log.info("worker_started", worker=self._name)
        await stopping.wait()
        for task in rest:
            task.cancel()
        pumping = self._pumps.stop()
        await asyncio.gather(*rest, return_exceptions=True)
        await self._taking.end(taking, within=TURNS_END_WITHIN)
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

    async def _parked(self, claimed: work.Claim, close: work.Close) -> None:
        if claimed.kind == TURN:
            await self._service.turns.give_up(claimed.subject, close)
        elif claimed.kind == HEAR_AGAIN:
            await self._service.hearing_again.give_up(claimed.subject, close)
        else:
            await self._service.outside.parked(claimed, close)

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

    async def _clarify_unanswered(
        self, session: AsyncSession, conversation_id: UUID, *, now: datetime
    ) -> None:
        talk = await locked(session, conversation_id)
        await self._service.effects.clarify_unanswered(session, talk, now=now)

    def _in_one(self, send: Callable[..., Awaitable[None]]) -> Handler:
        async def sent(subject: UUID, close: work.Close) -> None:
            async with self._service.db.begin() as session:
                await send(session, subject, now=self._service.clock.now())
                await close(session)

        return sent

    async def _time_freed(self, freed: UUID, close: work.Close) -> None:
        service = self._service
        async with service.db.begin() as session:
            time, kinds = await freed_now(session, freed)
        async with service.db.begin() as session:
            now, rules = service.clock.now(), service.policy
            await offer_freed(session, time, kinds, now=now, rules=rules, texts=service.texts)
            await close(session)

    async def _agent_silent(self, session: AsyncSession, lease: UUID, *, now: datetime) -> None:
        await silence_over(session, lease, self._service.policy, now=now)

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
            await self._tidy_bell.rest()

    async def _look_up(self) -> None:
        it = self._service
        await look_up_in_time(it.db, it.channel, it.clock, it.policy, self._look_up_bell)

    async def _keep_times(self) -> None:
        """Free times follow the visits that changed, and come into sight day by day."""
        service, seen = self._service, None
        while True:
            now = service.clock.now()
            async with service.db.begin() as session:
                await refresh_stale(session)
                if seen != now.date():
                    await extend(session, now=now)
                await forget_old(session)
                await work_out_keys(session)
            seen = now.date()
            await asyncio.sleep(TIMES_EVERY)

    async def _deal(self) -> None:
        await deal_in_time(self._service.db, self._service.clock)

    async def _brake(self) -> None:
        await watch_brakes(self._service.db, self._service.clock)

    async def _birthdays(self) -> None:
        await watch_birthdays(self._service.db, self._service.clock)

    async def _ask(self) -> None:
        await ask_in_time(self._service.db, self._service.clock, self._service.policy)

    async def _redact(self) -> None:
        await redact_all(self._service.db, self._service.redacts, self._service.clock)

    async def _listen_first(self) -> None:
        """After an outage: first what patients wrote meanwhile, a STOP perhaps, then our texts."""
        due = self._listening.due(now=time.monotonic())
        if due is not None:
            service = self._service
            told = await service.sweep.run(now=service.clock.now(), still_coming=due)
            self._listening.heard(told, now=time.monotonic())

    async def _match_pumps(self) -> None:
        async with self._service.db.begin() as session:
            self._pumps.match(await senders(session))

    def _pump_of(self, sender: Sender) -> Pump:
        service = self._service
        channel, texts, policy = service.channel, service.texts, service.policy
        return Pump(service.db, service.clock, channel, texts, sender, self._name, policy)

    async def _listen(self) -> None:
        """Pass on the database's notifications; without them the loops look twice a second."""
        connection = await asyncpg.connect(self._service.db.url)
        try:
            await connection.add_listener(work.CHANNEL, self._heard)
            while not connection.is_closed():
                await asyncio.sleep(RECONNECT_AFTER)
                await connection.fetchval("SELECT 1")
        finally:
            await connection.close(timeout=1)

    def _heard(self, *notification: object) -> None:
        """Wake those whom it names; for a number without a pump, whoever starts pumps."""
        match str(notification[-1]):
            case work.EVERYBODY:
                self._taking.bell.ring()
                self._pumps.ring()
                self._tidy_bell.ring()
                self._look_up_bell.ring()
            case work.TURNS:
                self._taking.bell.ring()
            case sender if not self._pumps.ring_one(sender):
                self._tidy_bell.ring()
            case _:
                pass


def main(role: str = Role.ALL) -> None:
    uvloop.run(_work(Role(role)))


async def _work(role: Role) -> None:
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
