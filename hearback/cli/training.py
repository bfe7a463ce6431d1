"""Training the model when its inputs changed."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import httpx2

from hearback.cli.places import (
    MODELS,
    RASA_PYTHON,
    ROOT,
    RasaMissing,
    model_path,
    rasa_environment,
    rasa_urls,
)
from hearback.core.errors import HearbackError

Say = Callable[[str], None]
AS_PROGRESS = "  "  # how its lines begin that tell which step it is at (bot/shell/training.py)
SWAP_SECONDS = 60


class TrainingFailed(HearbackError):
    def __init__(self, log: Path) -> None:
        super().__init__(f"The model could not be trained. Its log says why: {log}")


def ensure_model(say: Say, log: Path) -> Path:
    """The model of the present inputs, trained now if need be. Raises TrainingFailed."""
    path = model_path()
    if path.exists():
        return path
    if not RASA_PYTHON.exists():
        raise RasaMissing
    say("Training the language model (about three minutes, only when its inputs changed)")
    log.parent.mkdir(parents=True, exist_ok=True)
    if _train(say, log) != 0 or not path.exists():
        raise TrainingFailed(log)
    _keep_newest(path)
    return path


def _train(say: Say, log: Path) -> int:
    """All that it says goes to the log; the steps it begins are told at once."""
    with (
        log.open("a", encoding="utf-8") as out,
        subprocess.Popen(
            [RASA_PYTHON, "-m", "bot.shell.training", "--out", MODELS],
            cwd=ROOT,
            env=rasa_environment({}),
            stdout=subprocess.PIPE,
            stderr=out,
            text=True,
        ) as training,
    ):
        assert training.stdout is not None  # it is a pipe
        for line in training.stdout:
            out.write(line)
            if line.startswith(AS_PROGRESS):
                say(line.rstrip())
    return training.returncode


async def swap_model(model: Path) -> bool:
    """Let every running Rasa load the model and take it up between two turns; False without one."""
    headers = {"Authorization": f"Bearer {os.environ.get('HEARBACK_RASA_TOKEN', '')}"}
    urls, swapped = rasa_urls(os.environ), 0
    async with httpx2.AsyncClient(timeout=SWAP_SECONDS) as client:
        for url in urls:
            try:
                answer = await client.put(
                    f"{url}/model", json={"path": str(model)}, headers=headers
                )
            except httpx2.HTTPError:
                continue
            swapped += answer.status_code < 300
    return bool(urls) and swapped == len(urls)


def _keep_newest(path: Path, keep: int = 3) -> None:
    """Older models stay for a step back, not for ever."""
    models = sorted(MODELS.glob("hearback-*.tar.gz"), key=os.path.getmtime, reverse=True)
    for old in models[keep:]:
        if old != path:
            old.unlink(missing_ok=True)
