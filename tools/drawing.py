"""Charts as SVG text: a frame in which values become places, and what is drawn there."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import log10

INK, LINES = "#333333", "#cccccc"
WIDTH, HEIGHT = 420, 260
LEFT, RIGHT, TOP, BOTTOM = 56, 14, 40, 44
STYLE = "font-family='sans-serif' font-size='12'"
Point = tuple[float, float]


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
            share = (value - self.least) / (self.most - self.least)
        return share * (HEIGHT - TOP - BOTTOM)

    def y(self, value: float) -> float:
        return HEIGHT - BOTTOM - self.height_of(value)

    def across(self, share: float) -> float:
        return self.x + LEFT + share * (WIDTH - LEFT - RIGHT)


def picture(title: str, body: Iterable[str], width: float, height: float = HEIGHT) -> str:
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width:g} {height:g}' role='img'"
        f" {STYLE}>"
        f"<title>{escape(title)}</title>"
        f"<rect width='{width:g}' height='{height:g}' fill='#ffffff'/>{''.join(body)}</svg>\n"
    )


def furniture(
    frame: Frame, title: str, scale: Sequence[float], colours: Mapping[str, str]
) -> Iterator[str]:
    """The title, a line for each value of the scale, and the colours with what they stand for."""
    yield text(frame.x + 10, 18, title, "start")
    for value in scale:
        y = frame.y(value)
        yield straight((frame.across(0), y), (frame.across(1), y))
        yield text(frame.across(0) - 6, y + 4, f"{value:g}", "end")
    x, foot = frame.x + LEFT, HEIGHT - 10
    for name, colour in colours.items():
        yield rectangle(x, foot - 10, 10, 10, colour)
        yield text(x + 15, foot, name, "start")
        x += 15 + max(len(name) * 6.5 + 12, 85)


def rectangle(x: float, y: float, width: float, height: float, colour: str) -> str:
    return (
        f"<rect x='{x:.1f}' y='{y:.1f}' width='{width:g}' height='{height:.1f}' fill='{colour}'/>"
    )


def straight(begin: Point, end: Point, *, dashed: bool = False) -> str:
    (x1, y1), (x2, y2) = begin, end
    dashes = " stroke-dasharray='4 4'" if dashed else ""
    return (
        f"<line x1='{x1:.1f}' x2='{x2:.1f}' y1='{y1:.1f}' y2='{y2:.1f}' stroke='{LINES}'{dashes}/>"
    )


def line(points: Iterable[Point], colour: str) -> str:
    places = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f"<polyline points='{places}' fill='none' stroke='{colour}' stroke-width='2'/>"


def text(x: float, y: float, words: str, anchor: str, *, upright: bool = False) -> str:
    """anchor: start, middle or end, of which x, y is the place. upright: read from below."""
    turned = f" transform='rotate(-90 {x:.1f} {y:.1f})'" if upright else ""
    return (
        f"<text x='{x:.1f}' y='{y:.1f}' fill='{INK}' text-anchor='{anchor}'{turned}>"
        f"{escape(words)}</text>"
    )


def steps(least: float, most: float) -> list[float]:
    return [least + (most - least) * share / 4 for share in range(5)]
