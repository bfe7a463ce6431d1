"""Breaking things on purpose, and mending them again."""

import asyncio
from datetime import timedelta

from hearback.core.errors import HearbackError
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.steps import FaultStep, RecoverStep
from hearback.rehearsal.vocabulary import FaultKind, ServicePart

# Between an acceptance and its answer, so that a process can die in between.
GAP = timedelta(seconds=1)
WATCH = 0.01  # seconds
REFUSED = 21610


class FaultIncomplete(HearbackError):
    def __init__(self, kind: FaultKind, key: str) -> None:
        super().__init__(f"The fault {kind.value!r} needs the key {key!r}.")


class Faults:
    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._killing: asyncio.Task[None] | None = None

    async def strike(self, step: FaultStep) -> tuple[int, ...] | None:
        """Break something; the status codes of requests that are the fault themselves."""
        lane, faults = self._lane, self._lane.far_end.provider.faults
        match step.kind:
            case FaultKind.SEND_WORKER_PAUSED:
                await lane.sends.stop()
            case FaultKind.WORKER_KILLED:
                faults.delay_seconds = GAP.total_seconds()
                self._killing = asyncio.create_task(self._kill_after(step.after_accepted or 1))
            case FaultKind.RASA_DOWN:
                await lane.close_rasa()
            case FaultKind.RESTART:
                await self._stop_parts(step.parts or ())
            case FaultKind.TWILIO_21610:
                faults.refuse[_needed(step, step.for_, "for")] = REFUSED
            case FaultKind.TWILIO_500:
                faults.server_errors = step.times or 1
            case FaultKind.DUPLICATE_WEBHOOK:
                return await self._again(step)
            case FaultKind.UNKNOWN_SID_STATUS:
                sid, status = _needed(step, step.sid, "sid"), _needed(step, step.status, "status")
                heard = await lane.far_end.report(sid, status, step.error)
                return () if heard is None else (heard,)
            case kind:
                raise FaultIncomplete(kind, "of")
        return None

    async def recover(self, step: RecoverStep) -> None:
        lane, faults = self._lane, self._lane.far_end.provider.faults
        if self._killing is not None:
            self._killing.cancel()
        faults.delay_seconds = 0.0
        faults.server_errors = 0
        faults.refuse.clear()
        await lane.open_rasa()
        await asyncio.gather(*(part.start() for part in (lane.web, lane.turns, lane.sends)))
        del step  # whatever was broken is mended; a scenario breaks one thing at a time

    async def _kill_after(self, count: int) -> None:
        """kill -9 of the sending process once the provider has accepted so many texts."""
        far_end = self._lane.far_end
        place = far_end.place
        while len(far_end.texts(after=place)) < count:
            await asyncio.sleep(WATCH)
        await self._lane.sends.kill()

    async def _stop_parts(self, parts: tuple[ServicePart, ...]) -> None:
        lane = self._lane
        if ServicePart.RASA in parts:
            await lane.close_rasa()
        if {ServicePart.GATEWAY, ServicePart.ACTIONS} & set(parts):
            await lane.web.stop()
        if ServicePart.WORKER in parts:
            await asyncio.gather(lane.turns.stop(), lane.sends.stop())

    async def _again(self, step: FaultStep) -> tuple[int, ...]:
        sid = _needed(step, step.sid, "sid")
        copies = [self._lane.far_end.deliver_again(sid) for _ in range(step.copies)]
        if step.at_once:
            return tuple(await asyncio.gather(*copies))
        return tuple([await copy for copy in copies])


def _needed(step: FaultStep, value: str | None, key: str) -> str:
    if value is None:
        raise FaultIncomplete(step.kind, key)
    return value
