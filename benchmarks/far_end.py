"""The simulated Twilio in this process, and the patients' side of it: who gets a text, and when."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter

from hearback.rehearsal.local import LeavesSignals, LocalServer
from simulators.twilio.app import create_app
from simulators.twilio.config import Config
from simulators.twilio.messages import Kind, Record
from simulators.twilio.provider import Provider
from simulators.twilio.server import Server


class _Server(LeavesSignals, Server):
    pass


@dataclass(frozen=True)
class Paced:
    """A text that was accepted: when, by the simulator's log, and how long it is."""

    at: float
    segments: int


class FarEnd:
    def __init__(self, port: int, account_sid: str, auth_token: str, base: str) -> None:
        app = create_app(Config(account_sid=account_sid, auth_token=auth_token, webhook_base=base))
        self.provider: Provider = app.state.provider
        self._server = LocalServer(_Server(app, port))
        self._arrived: dict[str, deque[float]] = defaultdict(deque)
        self._waiting: dict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self._following: asyncio.Task[None] | None = None

    async def start(self) -> None:
        await self._server.start()
        self._following = asyncio.create_task(self._follow())

    async def stop(self) -> None:
        if self._following is not None:
            self._following.cancel()
            with suppress(asyncio.CancelledError):
                await self._following
        await self._server.stop()

    async def next_text(self, number: str, within: float) -> float:
        """When (perf_counter) the next text to this number was accepted. Raises TimeoutError."""
        async with asyncio.timeout(within):
            while not self._arrived[number]:
                self._waiting[number].clear()
                await self._waiting[number].wait()
        return self._arrived[number].popleft()

    def forget(self, number: str | None = None) -> None:
        """Texts that nobody waited for, to one number or all, are nobody's answer."""
        for each in [number] if number else list(self._arrived):
            self._arrived[each].clear()

    @property
    def place(self) -> int:
        return self.provider.ledger.seq

    def accepted(self, after: int, sender: str | None = None) -> list[Paced]:
        """What was accepted since a place in the log, from one sender or all."""
        records = self.provider.ledger.since(after)
        texts = [record for record in records if record.kind is Kind.ACCEPTED]
        return _paced([text for text in texts if sender in (None, text.data["from"])])

    async def _follow(self) -> None:
        async for record in self.provider.ledger.follow(self.place, quiet=60):
            if record is not None and record.kind is Kind.ACCEPTED:
                number = record.data["to"]
                self._arrived[number].append(perf_counter())
                self._waiting[number].set()


def _paced(texts: Sequence[Record]) -> list[Paced]:
    return [
        Paced(datetime.fromisoformat(text.at).timestamp(), int(text.data["segments"]))
        for text in texts
    ]
