"""What a call costs, for tests that a long or strange message takes bounded time.

Wall time counts what the machine does besides, processor time of the process counts other tests'
threads, and a collection of garbage walks through all that the tests before have left. So: the
time of this thread, without collections, and the best of three, since a bound that is met once is
a bound that the code can meet.
"""

import gc
import time
from collections.abc import Callable

TRIES = 3


def seconds(call: Callable[[], object], tries: int = TRIES) -> float:
    """Processor seconds that this thread needs for `call`, the best of `tries`."""
    return min(_once(call) for _ in range(tries))


def _once(call: Callable[[], object]) -> float:
    collected = gc.isenabled()
    gc.disable()
    try:
        began = time.thread_time()
        call()
        return time.thread_time() - began
    finally:
        if collected:
            gc.enable()
