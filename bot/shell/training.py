"""Trains the model when what it is made from has changed: `python -m bot.shell.training`."""

import argparse
import os
import sys
import warnings
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO

from bot.model_hash import model_name

QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    # Rasa's cache outlives changes it does not see, such as another Python or component code.
    "RASA_MAX_CACHE_SIZE": "0",
    "LOG_LEVEL": "WARNING",  # no progress bars for work that takes a second
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}


# What is said when a step of Rasa's graph begins, by the end of its name and its number.
STEPS: Mapping[str, str] = {
    "nlu_training_data_provider": "reading the examples",
    "sms_tokenizer.SmsTokenizer0": "splitting them into words",
    "act_classifier.ActClassifier1": "learning from them, which takes longest",
    "train_RulePolicy0": "taking in the rules",
}
AS_PROGRESS = "  "  # how a line begins that whoever waits should see
Say = Callable[[str], None]


def main() -> int:
    arguments = _arguments()
    sources = {"data": arguments.data, "domain": arguments.domain, "config": arguments.config}
    target: Path = arguments.out / model_name(Path.cwd(), **sources)
    if target.is_file():
        print(f"{target} is up to date")
        return 0
    os.environ.update(QUIET)
    warnings.showwarning = _only_of_rasa
    arguments.out.mkdir(parents=True, exist_ok=True)
    if not train(target, **sources, say=_shown()):
        print("Training failed: Rasa found nothing to train, or a file it could not read.")
        return 1
    print(f"{target} trained")
    return 0


def train(
    target: Path, *, data: Path, domain: Path, config: Path, say: Say = lambda _: None
) -> bool:
    """Write the model to `target`, whole or not at all."""
    from rasa.model_training import train as rasa_train  # here: the import takes a quarter minute

    _keep_no_steps(say)
    _copy_no_examples()
    said = StringIO()  # names the temporary file, which is gone when it is read
    with (
        TemporaryDirectory(dir=target.parent, prefix=".training-") as folder,
        redirect_stdout(said),
    ):
        result = rasa_train(
            domain=str(domain),
            config=str(config),
            training_files=[str(data)],
            output=folder,
            force_training=True,
            fixed_model_name="model",
        )
        if result.code != 0 or result.model is None:
            return False
        os.replace(result.model, target)
    return True


def _keep_no_steps(say: Say) -> None:
    """Rasa would put each step's results away for the next training, under a sum of all lines that
    takes a tenth of the time. Its cache is off (QUIET)."""
    from rasa.engine.training.hooks import TrainingHook

    def begins(_: TrainingHook, node_name: str, **__: object) -> dict[str, object]:
        for name, what in STEPS.items():
            if node_name.endswith(name):
                say(what)
        return {}

    TrainingHook.on_before_node = begins
    TrainingHook.on_after_node = lambda *_, **__: None


def _copy_no_examples() -> None:
    """Rasa would copy all examples three times, and tell doubles by a sum of all that each holds:
    most of a minute. Nobody changes the ones they were copied from, and doubles share their text.
    """
    from rasa.shared.nlu.constants import TEXT
    from rasa.shared.nlu.training_data.message import Message

    def itself(example: Message, _: object) -> Message:
        return example

    Message.__deepcopy__ = itself
    Message.__hash__ = lambda example: hash(example.get(TEXT))


def _shown() -> Say:
    """To where this process speaks now: Rasa's own words are held back while it trains."""
    out = sys.stdout
    return lambda what: print(f"{AS_PROGRESS}{what}", file=out, flush=True)


def _only_of_rasa(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """Rasa complains of our data; other libraries complain of each other.

    Rasa's remark that slots are no longer filled by themselves comes with every domain.
    """
    if "rasa" in Path(filename).parts and "auto-fill" not in str(message):
        print(f"warning: {message}", file=sys.stderr)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.shell.training", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("models"), help="folder for the model")
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument("--domain", type=Path, default=Path("domain.yml"))
    parser.add_argument("--config", type=Path, default=Path("config.yml"))
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
