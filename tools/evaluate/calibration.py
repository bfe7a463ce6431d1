"""Whether a confidence means what it says: of messages read with 0.8, eight in ten are right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BINS = 10


@dataclass(frozen=True)
class Bin:
    """Readings of about one confidence. confidence: their mean. right: the share of them, 0-1."""

    lines: int
    confidence: float
    right: float


def reliability(read: Iterable[tuple[float, bool]], bins: int = BINS) -> list[Bin]:
    """Equal steps of confidence, lowest first; empty steps are left out.

    read: (confidence from 0 to 1, whether the reading was right).
    """
    steps: list[list[tuple[float, bool]]] = [[] for _ in range(bins)]
    for confidence, is_right in read:
        steps[min(int(confidence * bins), bins - 1)].append((confidence, is_right))
    return [_bin(step) for step in steps if step]


def expected_error(bins: Sequence[Bin]) -> float:
    """How far confidence and truth lie apart on average (ECE), 0-1. Raises ValueError if empty."""
    lines = sum(one.lines for one in bins)
    if not lines:
        raise ValueError("there is no calibration of nothing")
    return sum(one.lines * abs(one.confidence - one.right) for one in bins) / lines


def _bin(step: Sequence[tuple[float, bool]]) -> Bin:
    count = len(step)
    mean = sum(confidence for confidence, _ in step) / count
    return Bin(count, mean, sum(is_right for _, is_right in step) / count)
