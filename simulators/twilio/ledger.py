"""The append-only log: every fact once, on disk before anybody hears of it."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from simulators.twilio.messages import Kind, Messages, Record


class LogDamaged(Exception):
    def __init__(self, path: Path, line: int) -> None:
        super().__init__(
            f"{path}, line {line}, is not a record of this log. "
            "Move the file away to start with an empty one."
        )


class Ledger:
    def __init__(self, path: Path | None, now: Callable[[], datetime]) -> None:
        self._now = now
        self._records = read_log(path) if path else []
        self._file = _open(path) if path else None
        self._followers: set[asyncio.Event] = set()
        self._ended = False
        self.messages = Messages(self._records)

    @property
    def seq(self) -> int:
        return len(self._records)

    def append(self, kind: Kind, phone: str | None, **data: Any) -> Record:
        at = self._now().astimezone(UTC).isoformat(timespec="milliseconds")
        record = Record(self.seq + 1, at, kind, phone, data)
        if self._file:
            self._file.write(line_of(record))
            self._file.flush()
        self._records.append(record)
        self.messages.apply(record)
        for follower in self._followers:
            follower.set()
        return record

    def since(self, after: int, limit: int | None = None) -> Sequence[Record]:
        start = max(after, 0)
        return self._records[start : None if limit is None else start + limit]

    async def follow(self, after: int, *, quiet: float) -> AsyncGenerator[Record | None, None]:
        """Every record after `after`, to the end; None when nothing came for `quiet` seconds."""
        wake = asyncio.Event()
        self._followers.add(wake)
        try:
            while not self._ended:
                wake.clear()
                for record in self.since(after):
                    after = record.seq
                    yield record
                try:
                    await asyncio.wait_for(wake.wait(), quiet)
                except TimeoutError:
                    yield None
        finally:
            self._followers.discard(wake)

    def end_followers(self) -> None:
        self._ended = True
        for follower in self._followers:
            follower.set()

    def close(self) -> None:
        if self._file:
            self._file.close()


def line_of(record: Record) -> str:
    head = {"seq": record.seq, "at": record.at, "kind": record.kind, "phone": record.phone}
    return json.dumps({**head, **record.data}, ensure_ascii=False) + "\n"


def read_log(path: Path) -> list[Record]:
    """Read what was written before. An unfinished last line is a crash, and is cut off."""
    if not path.exists():
        return []
    whole = path.read_bytes()
    finished = whole[: whole.rfind(b"\n") + 1]
    if len(finished) < len(whole):
        with path.open("r+b") as file:
            file.truncate(len(finished))
    return [_record_of(path, n, row) for n, row in enumerate(finished.splitlines(), start=1)]


def _record_of(path: Path, number: int, line: bytes) -> Record:
    try:
        data = json.loads(line)
        record = Record(
            data.pop("seq"), data.pop("at"), Kind(data.pop("kind")), data.pop("phone"), data
        )
    except (ValueError, KeyError, AttributeError) as problem:
        raise LogDamaged(path, number) from problem
    if record.seq != number:
        raise LogDamaged(path, number)
    return record


def _open(path: Path) -> IO[str]:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.open("a", encoding="utf-8")
