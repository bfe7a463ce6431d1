"""The rate of one sender, counted in segments: a bucket that holds almost nothing.

A bucket with room would let a pause be made up by a burst, and the carrier counts each second.
It counts them where they arrive: texts that leave evenly may bunch up on the way, so what a second
there could hold is bounded as well.
"""

from uuid import UUID

ROOM = 1.0
# So late a text may be that the next one makes it up, else every small delay would lower the rate;
# and at the most half a segment, so that a second carries one text more than agreed and never two.
LATE = 0.02  # seconds
MOST_MADE_UP = 0.5
# A provider that says "too many" is given half, at the least a tenth of what was agreed.
SLOWEST = 0.1
RECOVERS = 1.02  # by each text that is taken
SECOND = 1.0
OVER = 1.05  # of what was agreed may arrive in a second, and not more
# A call that has no answer by then did arrive, or will not: it must not hold up all others.
ARRIVES_WITHIN = 1.0


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


class FarSecond:
    """What the provider may count in one second: what is under way or was just answered.

    A text arrives between its leaving and its answer. So whatever the way costs, and however that
    changes from text to text, no second at the far end holds more than OVER times the rate, or
    one text alone. Monotonic seconds are handed in.
    """

    def __init__(self, segments_per_second: float) -> None:
        self._most = segments_per_second * OVER
        self._counted: dict[UUID, tuple[float, int]] = {}  # until when, how many segments

    def wait(self, segments: int, *, now: float) -> float:
        """Seconds until a text of so many segments may leave; 0 when it may leave now."""
        self._counted = {text: each for text, each in self._counted.items() if each[0] > now}
        over = sum(count for _, count in self._counted.values()) + segments - self._most
        free_at = now
        for until, count in sorted(self._counted.values()):
            if over <= 0:
                break
            over -= count
            free_at = until
        return free_at - now

    def leaves(self, text: UUID, segments: int, *, now: float) -> None:
        self._counted[text] = (now + ARRIVES_WITHIN + SECOND, segments)

    def answered(self, text: UUID, *, now: float) -> None:
        if text in self._counted:
            until, segments = self._counted[text]
            self._counted[text] = (min(until, now + SECOND), segments)
