"""The shell's process multiplies with one thread: a second one waits by counting."""

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
