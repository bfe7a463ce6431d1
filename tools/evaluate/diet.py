"""The same lines read by Rasa's own classifier, DIET, trained on the same examples."""

import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bot.model_hash import model_name
from hearback.cli.places import RASA_PYTHON, ROOT, rasa_environment
from hearback.cli.reading_model import Asked, ReadingModel
from tools.evaluate import acts
from tools.evaluate.acts import Judged
from tools.evaluate.asking import Answer, Question, ask
from tools.evaluate.lines import LANGUAGES, ActLine
from tools.evaluate.rasa import environment, shell

CONFIG = Path("config.diet.yml")
FOLDER = ROOT / ".hearback" / "diet"


class NoComparison(Exception):
    """The message says what is missing, or what took too long."""


@dataclass(frozen=True)
class Beside:
    """shares: acts right in %, by "ours/alone/en", "diet/all layers/es" and so on."""

    date: str
    commit: str
    minutes: float
    shares: Mapping[str, float]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def beside(
    lines: Sequence[ActLine], ours: Path, *, minutes: float, date: str, commit: str
) -> Beside:
    """ours: our model. minutes: how long training DIET may take. Raises NoComparison."""
    begun = time.monotonic()
    theirs = trained(minutes)
    took = (time.monotonic() - begun) / 60
    shares = {
        f"{side}/{how}/{language}": round(share, 2)
        for side, model in (("ours", ours), ("diet", theirs))
        for (how, language), share in _shares(lines, model).items()
    }
    return Beside(date, commit, round(took, 1), shares)


def trained(minutes: float) -> Path:
    """The DIET model of the present examples, trained now if need be. Raises NoComparison."""
    if not (ROOT / CONFIG).is_file():
        raise NoComparison(f"{CONFIG} is not there: it says how DIET is to be trained.")
    target = FOLDER / model_name(ROOT, config=CONFIG)
    if target.is_file():
        return target
    command = (RASA_PYTHON, "-m", "bot.shell.training", "--config", CONFIG, "--out", FOLDER)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / "training.log").open("ab") as log:
        try:
            ended = subprocess.run(
                command,
                cwd=ROOT,
                env=rasa_environment({}),
                stdout=log,
                stderr=subprocess.STDOUT,
                timeout=60 * minutes,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise NoComparison(
                f"DIET was not trained in {minutes:g} minutes. Allow more: --diet-minutes"
            ) from None
    if ended.returncode != 0 or not target.is_file():
        raise NoComparison(f"DIET could not be trained. Its log says why: {FOLDER}/training.log")
    return target


def _shares(lines: Sequence[ActLine], model: Path) -> dict[tuple[str, str], float]:
    """Acts right in %, of the model's likeliest act alone and through all layers."""
    with shell(model) as told:
        with environment(told), ReadingModel(1) as read:
            asked = [Asked(one.text, one.place.language, one.awaiting) for one in lines]
            alone = [Answer(one.ranking[0][0] if one.ranking else "") for one in read(asked)]
        layers = ask([Question(line) for line in lines], told)
    return {
        (how, language): _right(lines, answers, language)
        for how, answers in (("alone", alone), ("all layers", layers))
        for language in LANGUAGES
    }


def _right(lines: Sequence[ActLine], answers: Sequence[Answer], language: str) -> float:
    judged = map(Judged, lines, answers)
    return acts.accuracy(j for j in judged if j.line.place.language == language).percent or 0.0
