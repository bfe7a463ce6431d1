"""How words and letters and the tuned network read lines together, and what each should count."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray
from scipy.optimize import minimize

from bot.components.act_model import ActModel, Reading
from bot.components.asked import asked_in_training
from bot.components.fitting import Example, Fit, surprise
from bot.components.sms_words import words
from bot.components.typing_noise import misspelt
from hearback.dialogue.training_lines import Line
from tools.tuning.lessons import LANGUAGES

CONFIG = Path(__file__).resolve().parents[2] / "config.yml"


def told_together(
    learnt: Sequence[Line],
    kept: Sequence[Line],
    opinions: NDArray[np.float32],
    acts: Sequence[str],
) -> Iterator[str]:
    """opinions: of the kept lines, by a network that learnt from the others alone."""
    as_trained = _classifier(CONFIG)
    model = ActModel.learnt_from(
        list(_examples(learnt)), fit=Fit(as_trained["C"]), least_seen=as_trained["least_seen"]
    )
    own = np.array([_own(model, line, acts) for line in kept])
    theirs = opinions.astype(np.float64)
    right = np.array([acts.index(line.act) for line in kept])
    found = minimize(
        lambda shares: surprise(shares[0] * own + shares[1] * theirs, right),
        x0=(0.5, 0.7),
        method="Nelder-Mead",
    )
    both = found.x[0] * own + found.x[1] * theirs
    for name, each in (("words and letters", own), ("network", theirs), ("both", both)):
        yield f"{name:<18} {_right(each, right, kept)}  surprise {surprise(each, right):.3f}"
    yield f"shares: {{own: {found.x[0]:.2f}, opinion: {found.x[1]:.2f}}}"


def _classifier(config: Path) -> Mapping[str, Any]:
    steps = yaml.safe_load(config.read_text(encoding="utf-8"))["pipeline"]
    [found] = [step for step in steps if step["name"].endswith(".ActClassifier")]
    settings: Mapping[str, Any] = found
    return settings


def _examples(lines: Sequence[Line]) -> Iterator[tuple[Reading, Example]]:
    for line in lines:
        random = Random(line.text)
        for noisy in (False, True):
            text = misspelt(line.text, random) if noisy else line.text
            yield _reading(line, text, random), Example(line.act, line.voice or None, noisy)


def _own(model: ActModel, line: Line, acts: Sequence[str]) -> NDArray[np.float64]:
    """Logarithms of likelihood; nothing to choose between where nothing in it is known."""
    shares = dict(model.ranking(_reading(line, line.text, Random(line.text))))
    smallest = np.finfo(np.float64).tiny
    found = [max(shares.get(act, 1 / len(acts)), smallest) for act in acts]
    return np.log(np.array(found, dtype=np.float64))


def _reading(line: Line, text: str, random: Random) -> Reading:
    asked = asked_in_training(line.asked or None, line.act, random)
    return Reading.of(text, [word.norm for word in words(text, line.language)], asked)


def _right(scores: NDArray[np.float64], right: NDArray[np.int64], lines: Sequence[Line]) -> str:
    held = scores.argmax(axis=1) == right
    shares = []
    for language in LANGUAGES:
        of = np.array([line.language == language for line in lines])
        if of.any():
            shares.append(f"{language} {100 * held[of].mean():.2f} % of {of.sum()}")
    return ", ".join(shares)
