"""The three pictures of the report: what is taken for what, confidence, and length with noise."""

from collections.abc import Iterator, Mapping, Sequence

from tools.drawing import (
    BOTTOM,
    HEIGHT,
    WIDTH,
    Frame,
    furniture,
    line,
    picture,
    rectangle,
    steps,
    straight,
    text,
)
from tools.evaluate import acts
from tools.evaluate.acts import Judged, Share
from tools.evaluate.calibration import Bin, reliability
from tools.evaluate.measure import Measured, confidences
from tools.evaluate.noise import Noise

COLOURS = {"en": "#0b6e6e", "es": "#b5541c"}
NAMES = {"en": "English", "es": "Spanish"}
TYPED = {Noise.NONE: "#0b6e6e", Noise.SOME: "#d08a1c", Noise.MUCH: "#a03030"}
CELL = 14
NAMES_WIDE = 120
FEW = 5  # lines; a share of fewer is chance, and no point of a line


def drawn(found: Measured) -> Mapping[str, str]:
    """By file name."""
    own = found.own()
    together = [one for judged in own.values() for one in judged]
    return {
        "understanding-confusion.svg": confusion(together),
        "understanding-reliability.svg": reliabilities(own),
        "understanding-length.svg": lengths({noise: found.own(noise) for noise in Noise}),
    }


def confusion(judged: Sequence[Judged]) -> str:
    """A row for each label, a column for each act read; what is right lies on the diagonal."""
    matrix = acts.confusion(judged)
    names = sorted(set(matrix) | {act for counts in matrix.values() for act in counts})
    side = NAMES_WIDE + CELL * len(names) + 10
    return picture("Which act was read for which", _cells(matrix, names), side, side)


def _cells(matrix: Mapping[str, Mapping[str, int]], names: Sequence[str]) -> Iterator[str]:
    for row, label in enumerate(names):
        counts = matrix.get(label, {})
        total = sum(counts.values())
        start = NAMES_WIDE + row * CELL
        yield text(NAMES_WIDE - 6, start + CELL - 3, label, "end")
        yield text(start + CELL - 3, NAMES_WIDE - 6, label, "start", upright=True)
        for column, act in enumerate(names):
            count = counts.get(act, 0)
            shade = _shade(count / total, right=label == act) if count else "#f4f4f4"
            x = NAMES_WIDE + column * CELL
            yield rectangle(x, start, CELL - 1, CELL - 1, shade)
            if count and label != act:
                yield text(x + CELL / 2, start + CELL - 3, str(count), "middle")


def _shade(share: float, *, right: bool) -> str:
    """From white to teal where it is right, to a warm red where it is not, which shows early."""
    strength = share if right else min(0.25 + 2 * share, 1.0)
    full = (11, 110, 110) if right else (224, 90, 60)
    return "#" + "".join(f"{round(255 - strength * (255 - part)):02x}" for part in full)


def reliabilities(own: Mapping[str, Sequence[Judged]]) -> str:
    """All readings, then those of the model alone; a calibrated confidence lies on the diagonal."""
    by_model = {
        language: [one for one in judged if one.answer.decided_by == "model"]
        for language, judged in own.items()
    }
    charts = {"All readings": own, "Readings by the model": by_model}
    body = (
        part
        for place, (title, judged) in enumerate(charts.items())
        for part in _reliability(title, judged, place * WIDTH)
    )
    return picture("How often a confidence is right", body, WIDTH * len(charts))


def _reliability(title: str, own: Mapping[str, Sequence[Judged]], x: float) -> Iterator[str]:
    frame = Frame(x, 100)
    title = f"{title}: right (%), by confidence"
    yield from furniture(frame, title, steps(0, 100), _legend(own))
    yield straight((frame.across(0), frame.y(0)), (frame.across(1), frame.y(100)), dashed=True)
    for share in (0.0, 0.5, 1.0):
        yield text(frame.across(share), HEIGHT - BOTTOM + 16, f"{share:g}", "middle")
    for language, judged in own.items():
        bins = [one for one in reliability(confidences(judged)) if one.lines >= FEW]
        yield line((_place(frame, one) for one in bins), COLOURS[language])


def _place(frame: Frame, one: Bin) -> tuple[float, float]:
    return frame.across(one.confidence), frame.y(100 * one.right)


def lengths(own: Mapping[Noise, Mapping[str, Sequence[Judged]]]) -> str:
    languages = sorted(own[Noise.NONE])
    body = (
        part
        for place, language in enumerate(languages)
        for part in _length(
            NAMES[language],
            {noise: acts.by_length(judged[language]) for noise, judged in own.items()},
            place * WIDTH,
        )
    )
    return picture("Right by length and typing mistakes", body, WIDTH * max(len(languages), 1))


def _length(title: str, by_noise: Mapping[Noise, Mapping[str, Share]], x: float) -> Iterator[str]:
    frame = Frame(x, 100, least=_floor(by_noise))
    colours = {str(noise): colour for noise, colour in TYPED.items()}
    title = f"{title}: right (%), by length"
    yield from furniture(frame, title, steps(frame.least, frame.most), colours)
    for noise, shares in by_noise.items():
        places = {n: share for n, share in enumerate(shares.values()) if share.of >= FEW}
        across = {n: frame.across((n + 0.5) / len(shares)) for n in places}
        points = [(across[n], frame.y(share.percent or 0.0)) for n, share in places.items()]
        yield line(points, TYPED[noise])
        for n, name in enumerate(shares):
            if noise is Noise.NONE:
                middle = frame.across((n + 0.5) / len(shares))
                yield text(middle, HEIGHT - BOTTOM + 16, name, "middle")


def _floor(by_noise: Mapping[Noise, Mapping[str, Share]]) -> float:
    """The lowest share drawn, rounded down to tens: near the top the differences show."""
    percents = [
        share.percent or 0.0
        for shares in by_noise.values()
        for share in shares.values()
        if share.of >= FEW
    ]
    return min(min(percents, default=0.0) // 10 * 10, 90.0)


def _legend(own: Mapping[str, object]) -> dict[str, str]:
    return {NAMES[language]: COLOURS[language] for language in own}
