"""Wakes those in this process who wait for work."""

import asyncio

REST, APART = 5.0, 0.5  # seconds


class Bell:
    """Rung when there may be something to do. A ring that comes while nobody waits is kept: who
    looked for work a moment before it, and found none, looks again."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()

    async def wait(self, seconds: float) -> None:
        # asyncio.timeout and not wait_for, which loses a cancellation that comes with the bell.
        try:
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        except TimeoutError:
            return
        self._rung.clear()

    async def rest(self) -> None:
        """Between two rounds: a while, or less when it rings; there may be a ring with every text,
        so a little in any case."""
        await asyncio.sleep(APART)
        await self.wait(REST - APART)
