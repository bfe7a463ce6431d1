"""The rate of one sender, counted in segments: a bucket that holds almost nothing.

A bucket with room would let a pause be made up by a burst, and the carrier counts each second.
"""

ROOM = 1.0
# So late a text may be that the next one makes it up, else every small delay would lower the rate;
# and at the most half a segment, so that a second carries one text more than agreed and never two.
LATE = 0.02  # seconds
MOST_MADE_UP = 0.5
# A provider that says "too many" is given half, at the least a tenth of what was agreed.
SLOWEST = 0.1
RECOVERS = 1.02  # by each text that is taken


class Pacer:
    """Monotonic seconds are handed in. A long text leaves a debt, which the next one waits off."""

    def __init__(self, segments_per_second: float, *, now: float) -> None:
        self._agreed = self._rate = segments_per_second
        self._tokens = ROOM
        self._at = now

    def wait(self, *, now: float) -> float:
        """Seconds until the next text may leave; 0 when it may leave now."""
        self._fill(now)
        return 0.0 if self._tokens >= ROOM else (ROOM - self._tokens) / self._rate

    def spend(self, segments: int, *, now: float) -> None:
        self._fill(now)
        self._tokens -= segments

    def slow_down(self, *, now: float) -> None:
        self._fill(now)
        self._rate = max(self._rate / 2, self._agreed * SLOWEST)

    def recover(self, *, now: float) -> None:
        self._fill(now)
        self._rate = min(self._agreed, self._rate * RECOVERS)

    def _fill(self, now: float) -> None:
        made_up = min(MOST_MADE_UP, self._rate * LATE)
        self._tokens = min(ROOM + made_up, self._tokens + (now - self._at) * self._rate)
        self._at = now
