"""The same lines read by Rasa's own classifier, DIET, trained on the same few examples as ours."""

import shutil
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml

from bot.model_hash import model_name
from hearback.cli.places import RASA_PYTHON, ROOT, rasa_environment
from hearback.cli.reading_model import Asked, ReadingModel
from hearback.dialogue.training_lines import as_file, lines_of
from tools.evaluate import acts
from tools.evaluate.acts import Judged
from tools.evaluate.asking import Answer, Question, ask
from tools.evaluate.lines import LANGUAGES, ActLine
from tools.evaluate.rasa import environment, shell

CONFIG, OURS = Path("config.diet.yml"), Path("config.yml")
FOLDER = Path(".hearback/diet")  # of the checkout
RULES = Path("data/rules")
SEED = 20


class NoComparison(Exception):
    """The message says what is missing, or what took too long."""


@dataclass(frozen=True)
class Beside:
    """lines: of each act in each language that both learnt from. shares: acts right in %, by
    "diet/alone/en", "same/all layers/es" and so on: *same* is our classifier of words and letters
    on those lines, without the encoder; *ours* is the model of the release, on all lines.
    """

    date: str
    commit: str
    lines: int
    minutes: float
    shares: Mapping[str, float]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def beside(
    lines: Sequence[ActLine], ours: Path, *, each: int, minutes: float, date: str, commit: str
) -> Beside:
    """ours: our model. each: lines of an act in a language to learn from. minutes: how long
    training DIET may take. Raises NoComparison.
    """
    data = few_lines(each)
    same = trained(without_encoder(), data, minutes=minutes)
    begun = time.monotonic()
    theirs = trained(CONFIG, data, minutes=minutes)
    took = (time.monotonic() - begun) / 60
    shares = {
        f"{side}/{how}/{language}": round(share, 2)
        for side, model in (("ours", ours), ("same", same), ("diet", theirs))
        for (how, language), share in _shares(lines, model).items()
    }
    return Beside(date, commit, each, round(took, 1), shares)


def few_lines(each: int) -> Path:
    """A folder like data, relative to the checkout, with so many lines of each act in a language.

    All of them would take DIET most of a day.
    """
    folder, random = FOLDER / f"data-{each}", Random(SEED)
    if (ROOT / RULES).is_dir():
        shutil.copytree(ROOT / RULES, ROOT / folder / "rules", dirs_exist_ok=True)
    for file in sorted((ROOT / "data" / "nlu").glob("*/*.yml")):
        lines = list(lines_of(file))
        some = random.sample(lines, min(each, len(lines)))
        target = ROOT / folder / "nlu" / file.parent.name / file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(as_file(some))
    return folder


def without_encoder() -> Path:
    """Our configuration, relative to the checkout, for words and letters alone."""
    told = yaml.safe_load((ROOT / OURS).read_text())
    for component in told["pipeline"]:
        if "shares" in component:
            component["shares"] = {"own": 1.0, "opinion": 0.0}
    target = FOLDER / "config.yml"
    (ROOT / FOLDER).mkdir(parents=True, exist_ok=True)
    (ROOT / target).write_text(yaml.safe_dump(told, sort_keys=False))
    return target


def trained(config: Path, data: Path, *, minutes: float) -> Path:
    """The model of these lines, trained now if need be. Raises NoComparison."""
    if not (ROOT / config).is_file():
        raise NoComparison(f"{config} is not there: it says how DIET is to be trained.")
    target = ROOT / FOLDER / model_name(ROOT, config=config, data=data)
    if target.is_file():
        return target
    told = ("--config", config, "--data", data, "--out", FOLDER)
    command = (RASA_PYTHON, "-m", "bot.shell.training", *told)
    (ROOT / FOLDER).mkdir(parents=True, exist_ok=True)
    with (ROOT / FOLDER / "training.log").open("ab") as log:
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
                f"{config} was not trained in {minutes:g} minutes. Allow more: --diet-minutes"
            ) from None
    if ended.returncode != 0 or not target.is_file():
        raise NoComparison(f"{config} cannot be trained. Its log says why: {FOLDER}/training.log")
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
