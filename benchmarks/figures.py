"""The arithmetic of the figures: percentiles, rates, ratios, and whether a target holds. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import assert_never


class Better(StrEnum):
    LOWER = "lower"
    HIGHER = "higher"


@dataclass(frozen=True)
class AtMost:
    value: float


@dataclass(frozen=True)
class AtLeast:
    value: float


@dataclass(frozen=True)
class TimesStock:
    """At least so many times as good as stock Rasa."""

    value: float


Target = AtMost | AtLeast | TimesStock


@dataclass(frozen=True)
class Figure:
    """One line of the table. stock: None where stock Rasa has nothing to compare with."""

    row: str
    what: str
    unit: str
    ours: float | None
    stock: float | None = None
    better: Better = Better.LOWER
    target: Target | None = None
    remark: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times as good as stock Rasa; None when there is nothing to divide."""
        if not self.ours or not self.stock:
            return None
        return self.stock / self.ours if self.better is Better.LOWER else self.ours / self.stock

    @property
    def holds(self) -> bool | None:
        """None without a target, or when what it needs was not measured."""
        match self.target:
            case None:
                return None
            case AtMost(value):
                return None if self.ours is None else self.ours <= value
            case AtLeast(value):
                return None if self.ours is None else self.ours >= value
            case TimesStock(value):
                return None if self.ratio is None else self.ratio >= value
            case never:
                assert_never(never)


def percentile(values: Sequence[float], percent: float) -> float:
    """The nearest-rank percentile: a value that was really measured. Raises ValueError if empty."""
    if not values:
        raise ValueError("there is no percentile of nothing")
    ordered = sorted(values)
    return ordered[max(ceil(len(ordered) * percent / 100), 1) - 1]


def median(values: Sequence[float]) -> float:
    return percentile(values, 50)


def busiest_second(events: Sequence[tuple[float, int]]) -> int:
    """The most segments in any one second, its end excluded. events: (seconds, segments)."""
    ordered = sorted(events)
    most = inside = first = 0
    for at, segments in ordered:
        inside += segments
        while ordered[first][0] <= at - 1.0:
            inside -= ordered[first][1]
            first += 1
        most = max(most, inside)
    return most


def rate(events: Sequence[tuple[float, int]]) -> float:
    """Segments per second between the first and the last; the first only starts the clock."""
    ordered = sorted(events)
    if len(ordered) < 2 or ordered[-1][0] == ordered[0][0]:
        raise ValueError("a rate needs two moments")
    return sum(segments for _, segments in ordered[1:]) / (ordered[-1][0] - ordered[0][0])


def around(costs: Sequence[float], turn: int, width: int = 10) -> float | None:
    """The median cost of the turns that end with this one (from 1); None if it was not reached."""
    if turn > len(costs):
        return None
    return median(costs[max(turn - width, 0) : turn])


def schedule(per_second: float, seconds: float) -> list[float]:
    """When each request of an open loop is due, in seconds from its start."""
    return [number / per_second for number in range(round(per_second * seconds))]
