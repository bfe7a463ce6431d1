"""What the shell's process does without: a second thread that waits by counting, and libraries
that are only loaded because they are there."""

import subprocess
import sys

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
