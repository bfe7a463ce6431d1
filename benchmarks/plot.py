"""Draws the two pictures that words are too long for, as SVG: messages a second, and growth."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log10
from typing import Any

from benchmarks.figures import median

OURS, STOCKS = "#0b6e6e", "#b5541c"
INK, LINES = "#333333", "#cccccc"
WIDTH, HEIGHT = 420, 260
LEFT, RIGHT, TOP, BOTTOM = 56, 14, 40, 44
SMOOTHED = 10  # turns to a point of the line
STYLE = "font-family='sans-serif' font-size='12'"


@dataclass(frozen=True)
class Frame:
    """Where a chart stands, and how its values become places in it."""

    x: float
    most: float
    least: float = 0.0
    logarithmic: bool = False

    def height_of(self, value: float) -> float:
        """Pixels above the foot."""
        if self.logarithmic:
            share = log10(max(value, self.least) / self.least) / log10(self.most / self.least)
        else:
            share = value / self.most
        return share * (HEIGHT - TOP - BOTTOM)

    def y(self, value: float) -> float:
        return HEIGHT - BOTTOM - self.height_of(value)

    def across(self, share: float) -> float:
        return self.x + LEFT + share * (WIDTH - LEFT - RIGHT)


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
    body = "".join(
        part
        for place, (row, draw) in enumerate(charts)
        for part in draw(details[row], place * WIDTH)
    )
    width = WIDTH * len(charts)
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {HEIGHT}' role='img'"
        f" {STYLE}>"
        "<title>Hearback beside stock Rasa</title>"
        f"<rect width='{width}' height='{HEIGHT}' fill='#ffffff'/>{body}</svg>\n"
    )


def _turns(found: Mapping[str, Any], x: float) -> Iterator[str]:
    """A pair of bars for each load."""
    rates = {load: (_rate(sides, "ours"), _rate(sides, "stock")) for load, sides in found.items()}
    frame = Frame(x, _round_up(max(max(pair) for pair in rates.values())))
    yield from _furniture(frame, "Messages a second", _steps(frame.most))
    for place, (load, pair) in enumerate(rates.items()):
        middle = frame.across((place + 0.5) / len(rates))
        for value, shift, colour in zip(pair, (-31, 1), (OURS, STOCKS), strict=True):
            if value:
                height = frame.height_of(value)
                yield _bar(middle + shift, frame.y(value), height, colour)
                yield _text(middle + shift + 15, frame.y(value) - 4, f"{value:.0f}", "middle")
        yield _text(middle, HEIGHT - BOTTOM + 16, f"{load} at a time", "middle")


def _growth(found: Mapping[str, Any], x: float) -> Iterator[str]:
    """The cost of a turn as the conversation grows, on a logarithmic scale."""
    lines = {OURS: _smooth(found["ours_ms"]), STOCKS: _smooth(found["stock_ms"])}
    costs = [cost for line in lines.values() for _, cost in line]
    if not costs:
        return
    least, most = 10 ** int(log10(min(costs))), _power_above(max(costs))
    frame = Frame(x, most, least, logarithmic=True)
    last = max(turn for line in lines.values() for turn, _ in line)
    scale = [least * 10**step for step in range(round(log10(most / least)) + 1)]
    yield from _furniture(frame, "Milliseconds a turn, by the turn of one conversation", scale)
    for colour, line in lines.items():
        points = " ".join(
            f"{frame.across(turn / last):.1f},{frame.y(cost):.1f}" for turn, cost in line
        )
        yield f"<polyline points='{points}' fill='none' stroke='{colour}' stroke-width='2'/>"
    yield _text(frame.across(1), HEIGHT - BOTTOM + 16, f"turn {last}", "end")


def _furniture(frame: Frame, title: str, scale: Sequence[float]) -> Iterator[str]:
    yield _text(frame.x + 10, 18, title, "start")
    for value in scale:
        y = frame.y(value)
        yield (
            f"<line x1='{frame.across(0):.1f}' x2='{frame.across(1):.1f}' y1='{y:.1f}' y2='{y:.1f}'"
            f" stroke='{LINES}'/>"
        )
        yield _text(frame.across(0) - 6, y + 4, f"{value:g}", "end")
    foot = HEIGHT - 10
    for shift, name, colour in ((LEFT, "Hearback", OURS), (LEFT + 100, "stock Rasa", STOCKS)):
        x = frame.x + shift
        yield f"<rect x='{x}' y='{foot - 10}' width='10' height='10' fill='{colour}'/>"
        yield _text(frame.x + shift + 15, foot, name, "start")


def _bar(x: float, y: float, height: float, colour: str) -> str:
    return f"<rect x='{x:.1f}' y='{y:.1f}' width='30' height='{height:.1f}' fill='{colour}'/>"


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return f"<text x='{x:.1f}' y='{y:.1f}' fill='{INK}' text-anchor='{anchor}'>{words}</text>"


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


def _steps(most: float) -> list[float]:
    return [most * share / 4 for share in range(5)]
