"""A process of a rehearsal: started, ended and killed on purpose, and not restarted by itself."""

import asyncio
import time
from asyncio.subprocess import Process
from datetime import timedelta

from hearback.core.processes import Child, ChildNotReady, end, spawn

GRACE = timedelta(seconds=10)
LOOK_AGAIN = 0.03  # seconds


class Part:
    def __init__(self, child: Child) -> None:
        self._child = child
        self._process: Process | None = None

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Returns when it is ready. Raises ChildNotReady."""
        if self.is_running:
            return
        process = self._process = await spawn(self._child)
        until = time.monotonic() + self._child.ready_within.total_seconds()
        while not await self._child.ready():
            if process.returncode is not None or time.monotonic() > until:
                raise ChildNotReady(self._child.name, self._child.ready_within, self._child.log)
            await asyncio.sleep(LOOK_AGAIN)

    async def stop(self) -> None:
        """Let it finish what it holds."""
        if self._process is not None:
            await end(self._process, GRACE)

    async def kill(self) -> None:
        """kill -9: it finishes nothing."""
        if self._process is not None and self.is_running:
            self._process.kill()
            await self._process.wait()
