"""Draws the two pictures that words are too long for, as SVG: messages a second, and growth."""

from collections.abc import Iterator, Mapping, Sequence
from math import log10
from typing import Any

from benchmarks.figures import median
from tools.drawing import BOTTOM, HEIGHT, WIDTH, Frame, furniture, line, picture, rectangle, steps
from tools.drawing import text as words

OURS, STOCKS = "#0b6e6e", "#b5541c"
COLOURS = {"Hearback": OURS, "stock Rasa": STOCKS}
SMOOTHED = 10  # turns to a point of the line


def plot(details: Mapping[str, Mapping[str, Any]]) -> str | None:
    """None when neither of the two rows was measured."""
    charts = [
        chart
        for row, draw in (("turns", _turns), ("growth", _growth))
        if details.get(row)
        for chart in [(row, draw)]
    ]
    if not charts:
        return None
    body = (
        part
        for place, (row, draw) in enumerate(charts)
        for part in draw(details[row], place * WIDTH)
    )
    return picture("Hearback beside stock Rasa", body, WIDTH * len(charts))


def _turns(found: Mapping[str, Any], x: float) -> Iterator[str]:
    """A pair of bars for each load."""
    rates = {load: (_rate(sides, "ours"), _rate(sides, "stock")) for load, sides in found.items()}
    frame = Frame(x, _round_up(max(max(pair) for pair in rates.values())))
    yield from furniture(frame, "Messages a second", steps(0, frame.most), COLOURS)
    for place, (load, pair) in enumerate(rates.items()):
        middle = frame.across((place + 0.5) / len(rates))
        for value, shift, colour in zip(pair, (-31, 1), (OURS, STOCKS), strict=True):
            if value:
                height = frame.height_of(value)
                yield rectangle(middle + shift, frame.y(value), 30, height, colour)
                yield words(middle + shift + 15, frame.y(value) - 4, f"{value:.0f}", "middle")
        yield words(middle, HEIGHT - BOTTOM + 16, f"{load} at a time", "middle")


def _growth(found: Mapping[str, Any], x: float) -> Iterator[str]:
    """The cost of a turn as the conversation grows, on a logarithmic scale."""
    lines = {OURS: _smooth(found["ours_ms"]), STOCKS: _smooth(found["stock_ms"])}
    costs = [cost for costs_of in lines.values() for _, cost in costs_of]
    if not costs:
        return
    least, most = 10 ** int(log10(min(costs))), _power_above(max(costs))
    frame = Frame(x, most, least, logarithmic=True)
    last = max(turn for costs_of in lines.values() for turn, _ in costs_of)
    scale = [least * 10**step for step in range(round(log10(most / least)) + 1)]
    title = "Milliseconds a turn, by the turn of one conversation"
    yield from furniture(frame, title, scale, COLOURS)
    for colour, costs_of in lines.items():
        yield line(((frame.across(turn / last), frame.y(cost)) for turn, cost in costs_of), colour)
    yield words(frame.across(1), HEIGHT - BOTTOM + 16, f"turn {last}", "end")


def _rate(sides: Mapping[str, Any], side: str) -> float:
    found = sides.get(side)
    return float(found["per_second"] or 0) if found else 0.0


def _smooth(costs: Sequence[float]) -> list[tuple[int, float]]:
    """(turn, median cost) for each few turns."""
    return [
        (start + SMOOTHED, median(costs[start : start + SMOOTHED]))
        for start in range(0, len(costs) - SMOOTHED + 1, SMOOTHED)
    ]


def _round_up(value: float) -> float:
    """The next of 1, 2, 5, 10, 20 … that is not below; 1 for less."""
    step = 10 ** int(log10(max(value, 1)))
    return float(next(step * times for times in (1, 2, 5, 10) if step * times >= value))


def _power_above(value: float) -> float:
    return float(10 ** (int(log10(max(value, 1))) + 1))
