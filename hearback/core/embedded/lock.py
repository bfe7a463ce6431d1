"""One lock per server: taken by whoever launches it, and kept by the server while it lives.

The descriptor is inherited by the server and all its processes, so the kernel frees the lock when
the last of them is gone. Unlike a process id it cannot go stale, be reused, or be misread from
another container.
"""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from hearback.core.embedded.program import naps


@contextmanager
def sole_launcher(
    path: Path, *, unless: Callable[[], bool], patience: timedelta
) -> Iterator[int | None]:
    """The descriptor to hand to the server, or None once `unless` says that it is up already.

    Raises TimeoutError when someone holds the lock for longer than `patience`.
    """
    descriptor = _first_of(path, unless, patience)
    try:
        yield None if descriptor is None or unless() else descriptor
    finally:
        if descriptor is not None:
            os.close(descriptor)  # never LOCK_UN: that would free the server's copy as well


def _first_of(path: Path, unless: Callable[[], bool], patience: timedelta) -> int | None:
    for _ in naps(patience):
        if unless():
            return None
        if (descriptor := try_lock(path)) is not None:
            return descriptor
    raise TimeoutError(path)


def try_lock(path: Path) -> int | None:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor
