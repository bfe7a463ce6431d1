"""What one process counts and times for its operator, in memory and without a word of anybody's.

Labels are names of kinds, states and routes, so that their number is bounded.
"""

import bisect
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Self

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session, SessionTransaction

from hearback.core.db import Base, Json

# Seconds: from a plain answer to the longest that a turn may take.
BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
Labels = tuple[str, ...]


@dataclass
class Timing:
    """buckets: how many took at most BOUNDS[n] and more than the bound before; the rest last."""

    buckets: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    seconds: float = 0.0

    def add(self, seconds: float) -> None:
        self.buckets[bisect.bisect_left(BOUNDS, seconds)] += 1
        self.seconds += seconds


@dataclass
class Figures:
    counts: Counter[tuple[str, Labels]] = field(default_factory=Counter)
    timings: dict[tuple[str, Labels], Timing] = field(default_factory=dict)

    def count(self, name: str, *labels: str) -> None:
        self.counts[name, labels] += 1

    def took(self, name: str, seconds: float, *labels: str) -> None:
        self.timings.setdefault((name, labels), Timing()).add(seconds)

    @contextmanager
    def timed(self, name: str, *labels: str) -> Iterator[None]:
        """The block's time, however it ends."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self.took(name, time.perf_counter() - began, *labels)

    def as_json(self) -> Json:
        timings = self.timings.items()
        return {
            "counts": [[name, list(labels), n] for (name, labels), n in self.counts.items()],
            "timings": [[name, list(at), t.buckets, t.seconds] for (name, at), t in timings],
        }

    @classmethod
    def from_json(cls, content: Json) -> Self:
        """What another process wrote; of another version's bounds nothing is taken."""
        figures = cls()
        for name, labels, count in content["counts"]:
            figures.counts[name, tuple(labels)] = count
        for name, labels, buckets, seconds in content["timings"]:
            if len(buckets) == len(BOUNDS) + 1:
                figures.timings[name, tuple(labels)] = Timing(list(buckets), seconds)
        return figures


class MoveCounter:
    """Counts the moves of rows between states once they are committed, whoever makes them.

    So no service has to know of figures, and none can forget them. Changes by a bulk UPDATE are
    not seen here.
    """

    def __init__(self, figures: Figures, watched: Mapping[type[Base], str]) -> None:
        """watched: the attribute that holds the state of each class."""
        self._figures, self._watched = figures, watched
        self._heard: Mapping[str, Any] = {
            "after_flush": self._flushed,
            "after_soft_rollback": self._rolled_back,
            "after_commit": self._committed,
        }

    def start(self) -> None:
        for name, heard in self._heard.items():
            event.listen(Session, name, heard)

    def stop(self) -> None:
        for name, heard in self._heard.items():
            event.remove(Session, name, heard)

    def _flushed(self, session: Session, _: object) -> None:
        for row in (*session.new, *session.dirty):
            attribute = self._watched.get(type(row))
            if attribute is None:
                continue
            history = inspect(row).attrs[attribute].history
            if history.added:
                before = str(history.deleted[0]) if history.deleted else "new"
                labels = (row.__tablename__, before, str(history.added[0]))
                self._moves(session).append((session.get_nested_transaction(), labels))

    def _rolled_back(self, session: Session, gone: SessionTransaction) -> None:
        moves = self._moves(session)
        moves[:] = [move for move in moves if gone.nested and move[0] is not gone]

    def _committed(self, session: Session) -> None:
        if session.in_nested_transaction():
            return  # a savepoint: it counts with the whole
        for _, labels in self._moves(session):
            self._figures.count("moves", *labels)
        self._moves(session).clear()

    def _moves(self, session: Session) -> list[tuple[SessionTransaction | None, Labels]]:
        moves: list[tuple[SessionTransaction | None, Labels]]
        moves = session.info.setdefault(self, [])
        return moves
