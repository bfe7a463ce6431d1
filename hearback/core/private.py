"""Writing a file that is for nobody else to read, and that no crash may leave half."""

import os
from pathlib import Path


def write_whole(path: Path, text: str) -> None:
    """Under its name only once it is complete on the disk; 0600, whatever was there before."""
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)  # what a crash left behind keeps its own mode
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(path)
    sync(path.parent)


def sync(folder: Path) -> None:
    """What was made, renamed or removed in it is so after a loss of power too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
