"""The rate of one sender, counted in segments: a bucket that holds almost nothing.

A bucket with room would let a pause be made up by a burst, and the carrier counts each second.
"""

ROOM = 1.0


class Pacer:
    """Monotonic seconds are handed in. A long text leaves a debt, which the next one waits off."""

    def __init__(self, segments_per_second: float, *, now: float) -> None:
        self._rate = segments_per_second
        self._tokens = ROOM
        self._at = now

    def wait(self, *, now: float) -> float:
        """Seconds until the next text may leave; 0 when it may leave now."""
        self._fill(now)
        return 0.0 if self._tokens >= ROOM else (ROOM - self._tokens) / self._rate

    def spend(self, segments: int, *, now: float) -> None:
        self._fill(now)
        self._tokens -= segments

    def _fill(self, now: float) -> None:
        self._tokens = min(ROOM, self._tokens + (now - self._at) * self._rate)
        self._at = now
