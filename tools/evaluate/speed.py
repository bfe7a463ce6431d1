"""What understanding a message costs, layer by layer, with one message at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.figures import median
from hearback.cli.reading_model import ReadingModel
from hearback.cli.understanding import MessageIn, read_all, result, start
from tools.evaluate.asking import Question, body
from tools.evaluate.lines import ActLine
from tools.evaluate.rasa import environment, shell

LINES = 10_000
TIMED = 300
WARM_UP = 20
RULES, MODEL, FACTS = "gate and context", "model, asked over the loopback", "entities"
ALL = "all layers"


@dataclass(frozen=True)
class Speed:
    """ten_thousand: seconds that the command takes for so many lines, reckoned from fewer."""

    ten_thousand: float
    p50_ms: Mapping[str, float]

    def as_json(self) -> dict[str, Any]:
        p50 = {layer: round(ms, 3) for layer, ms in self.p50_ms.items()}
        return {"ten_thousand_s": round(self.ten_thousand, 1), "p50_ms": p50}


def timed(lines: Sequence[ActLine], model: Path, seconds: float, asked: int) -> Speed:
    """seconds: what the command took for `asked` messages."""
    some = lines[:: max(len(lines) // TIMED, 1)][:TIMED]
    messages = [MessageIn(id=n, **body(Question(line))) for n, line in enumerate(some)]
    with shell(model) as told, environment(told), ReadingModel(1) as ask:
        for message in messages[:WARM_UP]:
            _times(message, ask)
        times = [_times(message, ask) for message in messages]
    p50 = {layer: 1000 * median([one[layer] for one in times]) for layer in times[0]}
    return Speed(seconds * LINES / asked, p50)


def _times(message: MessageIn, ask: ReadingModel) -> dict[str, float]:
    begun = perf_counter()
    started = start(message)
    ruled = perf_counter()
    (read,) = read_all([started], ask)
    modelled = perf_counter()
    result(started, read)
    ended = perf_counter()
    return {
        RULES: ruled - begun,
        MODEL: modelled - ruled,
        FACTS: ended - modelled,
        ALL: ended - begun,
    }
