"""Wakes everyone in this process who waits for work."""

import asyncio


class Bell:
    """Rung whenever the database says that there may be something to do."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()
        self._rung = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        # asyncio.timeout and not wait_for, which loses a cancellation that comes with the bell.
        rung = self._rung
        try:
            async with asyncio.timeout(seconds):
                await rung.wait()
        except TimeoutError:
            return
