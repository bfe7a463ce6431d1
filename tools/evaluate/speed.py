"""What understanding a message costs, layer by layer, with one message at a time."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any, Self

import httpx2

from benchmarks.figures import median
from bot.language.understanding import Modelled
from hearback.cli.reading_model import Asked, ReadingModel
from hearback.cli.understanding import MessageIn, read_all, result, start
from tools.evaluate.asking import Question, body
from tools.evaluate.lines import ActLine
from tools.evaluate.rasa import environment, shell

LINES = 10_000
TIMED = 300
# A service has read many messages, and each phrase is prepared when one first begins like it.
WARM_UP = 1000
RULES, MODEL, FACTS = "gate and context", "model", "entities"
ALL = "all layers"
ON_THE_WAY = "all layers, and the way to the model over the loopback"
READING = re.compile(r"reading;dur=([0-9.]+)")  # milliseconds, by Rasa's own account


@dataclass(frozen=True)
class Speed:
    """ten_thousand: seconds that the command takes for so many lines, reckoned from fewer.

    p50_ms: by layer. A turn reads its message inside Rasa, where no way is to be gone.
    """

    ten_thousand: float
    p50_ms: Mapping[str, float]

    def as_json(self) -> dict[str, Any]:
        p50 = {layer: round(ms, 3) for layer, ms in self.p50_ms.items()}
        return {"ten_thousand_s": round(self.ten_thousand, 1), "p50_ms": p50}


def timed(lines: Sequence[ActLine], model: Path, seconds: float, asked: int) -> Speed:
    """seconds: what the command took for `asked` messages."""
    messages = [MessageIn(id=n, **body(Question(line))) for n, line in enumerate(lines)]
    some = messages[:: max(len(lines) // TIMED, 1)][:TIMED]
    chosen = {message.id for message in some}
    others = [message for message in messages if message.id not in chosen]
    with shell(model) as told, environment(told), _Model() as asks:
        for message in others[:WARM_UP]:
            _times(message, asks)
        times = [_times(message, asks) for message in some]
    p50 = {layer: 1000 * median([one[layer] for one in times]) for layer in times[0]}
    return Speed(seconds * LINES / asked, p50)


class _Model:
    """Asks a Rasa, and keeps how long that took. waited, read: seconds; by us, and by Rasa."""

    def __init__(self) -> None:
        self._asks = ReadingModel(1, self._answered)
        self.waited = self.read = 0.0

    def __enter__(self) -> Self:
        self._asks.__enter__()
        return self

    def __exit__(self, *broke: Any) -> None:
        self._asks.__exit__(*broke)

    def __call__(self, asked: Sequence[Asked]) -> list[Modelled]:
        begun = perf_counter()
        read = self._asks(asked)
        self.waited += perf_counter() - begun
        return read

    def _answered(self, response: httpx2.Response) -> None:
        told = READING.search(response.headers.get("Server-Timing", ""))
        if told is None:
            raise ValueError("Rasa did not tell how long it read. Is it of this checkout?")
        self.read += float(told[1]) / 1000


def _times(message: MessageIn, model: _Model) -> dict[str, float]:
    model.waited = model.read = 0.0
    begun = perf_counter()
    started = start(message)
    (read,) = read_all([started], model)
    understood = perf_counter()
    result(started, read)
    ended = perf_counter()
    return {
        RULES: understood - begun - model.waited,
        MODEL: model.read,
        FACTS: ended - understood,
        ALL: ended - begun - model.waited + model.read,
        ON_THE_WAY: ended - begun,
    }
