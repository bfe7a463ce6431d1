"""What the shell's process does without: a second thread that waits by counting, and libraries
that are only loaded because they are there."""

import io
import json
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from bot.shell import __main__ as shell
from bot.shell import stand_in
from bot.shell.settings import Settings

COUNTS = """
import os, sys
from bot.shell.__main__ import ONE_THREAD
assert "numpy" not in sys.modules, "the threads are counted when numpy is loaded"
os.environ.update(ONE_THREAD)
import numpy
numpy.ones((600, 600)) @ numpy.ones((600, 600))
print(len(os.listdir("/proc/self/task")))
"""


def test_numpy_starts_no_threads_in_the_shell() -> None:
    counted = subprocess.run(
        [sys.executable, "-c", COUNTS], capture_output=True, text=True, check=True
    )

    assert counted.stdout == "1\n"


LOADS = """
import sys
from bot.shell.__main__ import keep_out
keep_out()
import tensorflow.lite
print([name for name in sys.modules if name.startswith("jax") and sys.modules[name]])
"""


def test_rasa_is_loaded_without_what_it_never_uses() -> None:
    loaded = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", LOADS], capture_output=True, text=True, check=True
    )

    assert loaded.stdout == "[]\n"


STANDS_IN = """
import sys
from bot.shell.stand_in import stand_in
stand_in()
import bot.shell.dialogue
import rasa.nlu.classifiers.diet_classifier, rasa.core.policies.ted_policy
print([name for name in sys.modules if name.startswith("tensorflow.python")])
"""


def test_rasa_is_loaded_without_tensorflow() -> None:
    loaded = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", STANDS_IN],
        capture_output=True,
        text=True,
        check=True,
    )

    assert loaded.stdout == "[]\n"


def model_of(folder: Path, *parts: str) -> Path:
    """A model file as Rasa packs it, of these parts."""
    nodes = {str(number): {"uses": part} for number, part in enumerate(parts)}
    content = json.dumps({"predict_schema": {"nodes": nodes}}).encode()
    path = folder / "model.tar.gz"
    with tarfile.open(path, "w:gz") as packed:
        entry = tarfile.TarInfo(stand_in.METADATA)
        entry.size = len(content)
        packed.addfile(entry, io.BytesIO(content))
    return path


@pytest.mark.parametrize(
    ("part", "needed"),
    [
        pytest.param("bot.components.act_classifier.ActClassifier", False, id="our own"),
        pytest.param("rasa.core.policies.rule_policy.RulePolicy", False, id="looked through"),
        pytest.param("rasa.nlu.classifiers.diet_classifier.DIETClassifier", True, id="DIET"),
        pytest.param("rasa.core.policies.ted_policy.TEDPolicy", True, id="TED"),
        pytest.param("somebody.elses.Component", True, id="unknown"),
    ],
)
def test_tensorflow_is_loaded_for_a_model_that_may_need_it(
    part: str, needed: bool, tmp_path: Path
) -> None:
    assert stand_in.needs_tensorflow(model_of(tmp_path, part)) is needed


def test_a_shell_that_began_without_it_takes_no_model_that_needs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shell, "stands_in", lambda: True)
    path = model_of(tmp_path, "rasa.nlu.classifiers.diet_classifier.DIETClassifier")

    with pytest.raises(shell.NeedsTensorFlow):
        shell.Loader(Settings(token="t", talk=None))(path)
