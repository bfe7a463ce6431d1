"""The service's processes: `python -m hearback web`, `fallback`, or `worker [all|turns|sends]`.

Python's collector rests while they load: the modules stay as long as the process does, so looking
through them for rubbish again and again finds none and takes a sixth of the start.
"""

import gc
import sys
from collections.abc import Callable
from importlib import import_module

PARTS = {"web": "hearback.main", "fallback": "hearback.fallback", "worker": "hearback.worker"}


def main() -> None:
    part, *words = sys.argv[1:]
    loaded(PARTS[part])(*words)


def loaded(module: str) -> Callable[..., None]:
    """The `main` of a module; what came with it is never looked through again."""
    gc.disable()
    run: Callable[..., None] = import_module(module).main
    gc.freeze()
    gc.enable()
    return run


if __name__ == "__main__":
    main()
