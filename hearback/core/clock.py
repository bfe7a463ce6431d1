"""The one source of time. Rules never ask it: they are handed `now`."""

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

# Later than any plan, and early enough for what is counted from it to be a date still.
LATEST = datetime(2100, 1, 1, tzinfo=UTC)


class Clock(Protocol):
    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class SystemClock:
    def now(self) -> datetime:
        now: datetime = datetime.now(UTC)  # noqa: TID251 - the only place that may
        return now


class MovableClock:
    """A clock that a demo or a rehearsal moves; all processes of one home read the same file.

    The file holds either an offset (time runs on, shifted) or a frozen instant. Leases and retries
    do not use it: they belong to processes, and go by the database's own clock.
    """

    def __init__(self, path: Path, real: Clock | None = None) -> None:
        self._path = path
        self._real = real or SystemClock()
        self._known: tuple[object, dict[str, object]] | None = None

    def now(self) -> datetime:
        state = self._read()
        if "frozen" in state:
            return datetime.fromisoformat(str(state["frozen"])).astimezone(UTC)
        return self._real.now() + timedelta(seconds=float(str(state.get("offset", 0))))

    def advance(self, by: timedelta) -> datetime:
        """Move forward; a clock never goes back, for what was decided stays decided."""
        now = self.now()
        if by > LATEST - now:
            raise ValueError(f"a movable clock goes no further than {LATEST:%Y-%m-%d}")
        return self.move_to(now + by)

    def move_to(self, instant: datetime) -> datetime:
        """Raises ValueError if `instant` is naive, in this clock's past, or later than LATEST."""
        now = self.now()
        if instant.tzinfo is None or instant < now:
            raise ValueError("a movable clock moves forward, to an aware instant")
        if instant > LATEST:
            raise ValueError(f"a movable clock goes no further than {LATEST:%Y-%m-%d}")
        if "frozen" in self._read():
            self._write({"frozen": instant.astimezone(UTC).isoformat()})
        else:
            self._write({"offset": (instant - self._real.now()).total_seconds()})
        return self.now()

    def freeze(self, instant: datetime) -> None:
        """Stand still at `instant`, which may lie anywhere: a rehearsal begins on its own day."""
        self._write({"frozen": instant.astimezone(UTC).isoformat()})

    def _read(self) -> dict[str, object]:
        """Read again only when another file stands there: every write makes a new one."""
        try:
            stands = self._path.stat()
            which = (stands.st_ino, stands.st_mtime_ns, stands.st_size)
            if self._known is None or self._known[0] != which:
                state = json.loads(self._path.read_text())
                self._known = which, state if isinstance(state, dict) else {}
        except FileNotFoundError:
            return {}
        return self._known[1]

    def _write(self, state: dict[str, object]) -> None:
        """Whole or not at all: another process may be reading."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_suffix(f".{os.getpid()}")
        fresh.write_text(json.dumps(state))
        fresh.replace(self._path)
        self._known = None
