"""All pumps of one worker: one for each sender on file, rung by what the database tells."""

import asyncio
from collections.abc import Callable, Sequence
from uuid import UUID

from hearback.clinics.model import Sender
from hearback.core.log import log
from hearback.outbound.sender import Pump


class Pumps:
    """fell_over: told of a pump that ended by an error; it is started again with the next match."""

    def __init__(self, make: Callable[[Sender], Pump], fell_over: Callable[[], None]) -> None:
        self._make, self._fell_over = make, fell_over
        self._running: dict[UUID, tuple[Pump, asyncio.Task[None]]] = {}

    def match(self, known: Sequence[Sender]) -> None:
        for gone in self._running.keys() - {sender.id for sender in known}:
            self._running.pop(gone)[0].stop()
        for sender in known:
            running = self._running.get(sender.id)
            if running is None or running[1].done():
                pump = self._make(sender)
                self._running[sender.id] = (pump, asyncio.create_task(self._run(pump)))

    def ring(self) -> None:
        """There may be something to send from any number."""
        for pump, _ in self._running.values():
            pump.ring()

    def ring_one(self, sender_id: str) -> bool:
        """Whether there is a pump for this number."""
        found = [pump for known, (pump, _) in self._running.items() if str(known) == sender_id]
        for pump in found:
            pump.ring()
        return bool(found)

    def stop(self) -> Sequence[asyncio.Task[None]]:
        """Tell all to stop, and what to wait for: what was claimed is also sent and recorded."""
        for pump, _ in self._running.values():
            pump.stop()
        return [task for _, task in self._running.values()]

    async def _run(self, pump: Pump) -> None:
        try:
            await pump.run()
        except Exception:  # noqa: BLE001 - a pump that fell over is started again by match()
            log.exception("pump_fell_over")
            self._fell_over()
